// The plots of each measure: lists of options for Plot, each with a caption.
import * as Plot from "@observablehq/plot";
import { median } from "d3-array";

const RED = "#c8372d";
const GREY = "#8795a1";
const GOLD = "#c9962c";
/** Space for the names of the pages. */
const NAMES = 190;

/** This page is highlighted. */
const ink = ({ name }) => (name === "ours" ? RED : GREY);

/** The steps of loading: a dot for each round, a bar for the median. */
function dots(points, { caption, x, order, label, type = "linear" }) {
  return {
    caption,
    marginLeft: NAMES,
    height: 60 + 34 * order.length,
    x: { label: x, type, grid: true, zero: type === "linear" },
    y: { label: null, domain: order },
    marks: [
      Plot.dot(points, { x: "value", y: "title", fill: ink, fillOpacity: 0.35, r: 3 }),
      Plot.tickX(points, Plot.groupY({ x: "median" }, { x: "value", y: "title", stroke: ink, strokeWidth: 3, inset: 5 })),
      Plot.text(points, Plot.groupY({ x: "median", text: (values) => label(median(values)) }, { x: "value", y: "title", text: "value", dx: 8, textAnchor: "start", dy: -11 })),
    ],
  };
}

const milliseconds = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const kilobytes = (value) => `${(value / 1e3).toFixed(1)} kB`;

function loading(samples, rows) {
  const titles = Object.fromEntries(Object.keys(samples).map((name, at) => [name, rows[at].page]));
  const order = Object.values(titles);
  const points = (key, time = "first") => Object.entries(samples).flatMap(([name, visits]) =>
    visits.map((visit) => ({ name, title: titles[name], value: visit[time]?.[key] })).filter(({ value }) => value !== undefined));
  const plot = (caption, key, time) => {
    const found = points(key, time);
    return dots(found, { caption, x: "ms →", order: order.filter((title) => found.some((point) => point.title === title)), label: milliseconds });
  };
  const bytes = Object.entries(samples).flatMap(([name, visits]) => {
    const content = median(visits.map(({ first }) => first["bytes to content"]));
    const usable = median(visits.map(({ first }) => first["bytes to usable"])) ?? content;
    return [{ title: titles[name], part: "by the first text", value: content }, { title: titles[name], part: "by the time it can be used", value: usable - content }];
  });
  return [
    plot("First visit: first text on the screen", "fcp"),
    plot("First visit: the page can be used", "usable"),
    plot("First visit: the largest part of the screen", "lcp"),
    {
      caption: "First visit: bytes that have come, compressed by brotli",
      marginLeft: NAMES,
      marginRight: 60,
      height: 60 + 34 * order.length,
      x: { label: "kB →", grid: true, transform: (value) => value / 1e3 },
      y: { label: null, domain: order },
      color: { domain: ["by the first text", "by the time it can be used"], range: [RED, GOLD], legend: true },
      marks: [
        Plot.barX(bytes, { x: "value", y: "title", fill: "part", inset: 5 }),
        Plot.text(bytes, Plot.groupY({ x: "sum", text: (values) => kilobytes(values.reduce((sum, value) => sum + value, 0)) }, { x: "value", y: "title", text: "value", dx: 6, textAnchor: "start" })),
      ],
    },
    plot("Second visit: the page can be used", "usable", "second"),
    plot("Offline: the page can be used (what is not here does not open)", "usable", "offline"),
  ];
}

function answering(samples, rows) {
  const points = Object.entries(samples).flatMap(([key, values], at) => {
    const [kind, name] = key.split(" ");
    return values.map((value) => ({ kind, name, title: rows[at].page, value }));
  });
  return ["programme", "directory"].map((kind) => {
    const found = points.filter((point) => point.kind === kind);
    const order = [...new Set(found.map(({ title }) => title))];
    return dots(found, { caption: `A key in the search of the ${kind}`, x: "ms →", order, label: milliseconds });
  });
}

const SEEN = { document: ["the document, kB", 1e3], start: ["usable, ms", 1], key: ["key → screen, ms", 1], heap: ["heap, MB", 1e6] };

function growth(points) {
  return ["partners", "sessions"].flatMap((kind) => Object.entries(SEEN).map(([key, [label, unit]]) => {
    const found = points.filter((point) => point.kind === kind).map((point) => ({ ...point, value: point[key] / unit }));
    return {
      caption: `${kind}: ${label}; both axes logarithmic`,
      height: 300,
      marginRight: 130,
      x: { type: "log", label: `${kind} →`, ticks: [...new Set(found.map(({ count }) => count))], tickFormat: (value) => String(value) },
      y: { type: "log", label, grid: true, tickFormat: "~s" },
      marks: [
        Plot.line(found, { x: "count", y: "value", z: "title", stroke: ink, strokeWidth: (point) => (point.name === "ours" ? 3 : 1.5) }),
        Plot.dot(found, { x: "count", y: "value", fill: ink }),
        Plot.text(found, Plot.selectLast({ x: "count", y: "value", z: "title", text: "title", textAnchor: "start", dx: 8 })),
      ],
    };
  }));
}

function tool({ organizations }) {
  const points = organizations.flatMap(({ count, check, make }) => [
    { count, name: "other", title: "check", value: check.seconds },
    { count, name: "ours", title: "new dist", value: make.seconds },
  ]);
  return [{
    caption: "Seconds, by the number of organizations; both axes logarithmic",
    height: 300,
    marginRight: 90,
    x: { type: "log", label: "organizations →", ticks: organizations.map(({ count }) => count), tickFormat: (value) => String(value) },
    y: { type: "log", label: "s", grid: true },
    marks: [
      Plot.line(points, { x: "count", y: "value", z: "title", stroke: ink, strokeWidth: 2 }),
      Plot.dot(points, { x: "count", y: "value", fill: ink }),
      Plot.text(points, Plot.selectLast({ x: "count", y: "value", z: "title", text: "title", textAnchor: "start", dx: 8 })),
    ],
  }];
}

export const PLOTS = { loading, answering, growth, tool };
