// The report as a page: a plot for each question, then its numbers.
import * as Plot from "@observablehq/plot";
import { PLOTS } from "./plots.js";

const measured = JSON.parse(document.getElementById("measured").textContent);
const report = document.getElementById("report");
const [{ conditions }] = Object.values(measured);

/** An element with text or children. */
function element(name, children, attributes = {}) {
  const it = Object.assign(document.createElement(name), attributes);
  it.append(...[children].flat());
  return it;
}

function table(rows) {
  const names = Object.keys(rows[0]);
  const head = element("thead", element("tr", names.map((name) => element("th", name, { scope: "col" }))));
  const body = element("tbody", rows.map((row) => element("tr", names.map((name) => element("td", String(row[name] ?? "—"))))));
  return element("div", element("table", [head, body]), { className: "table" });
}

const bar = ({ bar, value, most, absolute }) => {
  const met = value <= most;
  const said = `${bar}: ${Number(value.toPrecision(3))}, at most ${most}${absolute ? " (an absolute time)" : ""}`;
  return element("li", said, { className: met ? "met" : "missed" });
};

report.append(
  element("h1", "Measured beside what a user would pick instead"),
  element("p", Object.entries(conditions).map(([name, value]) => `${name}: ${value}`).join(" · "), { className: "conditions" }),
);
for (const [name, { title, rows, bars = [], samples }] of Object.entries(measured)) {
  const plots = samples && PLOTS[name] ? PLOTS[name](samples, rows) : [];
  const figures = plots.map(({ caption, ...options }) =>
    element("figure", [element("figcaption", caption), Plot.plot({ width: 960, marginLeft: 60, style: { background: "none" }, ...options })]));
  report.append(element("section", [
    element("h2", title),
    ...figures,
    element("ul", bars.map(bar), { className: "bars" }),
    element("details", [element("summary", "Figures"), table(rows)]),
  ]));
}
