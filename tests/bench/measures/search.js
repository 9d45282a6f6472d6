// The search of the directory compared with libraries, over the same 10,000 organizations and queries in one page of
// Chromium: time to build an index, time of a search, and results for queries in another script.
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { contentOf, directory } from "../content.js";
import { figure, median } from "../statistics.js";
import { run, wasm } from "../variants.js";
import { launch } from "../visitor.js";

const COUNT = 10_000;
const ROUNDS = 5;
/** The limit of a search, as a multiple of the time of a plain scan. */
const SCANS = 2;

export const title = `The search of ${COUNT.toLocaleString("en")} organizations beside others, the middle of ${ROUNDS} rounds`;

const FIRST = "tests/fixtures/first.json";
/** Every so many queries of that table are asked, and six of so many made-up organizations. */
const EVERY = 4;
const MADE_UP = 8;

/** Builds the search of the site as Wasm, and one script with all contestants. */
function build(folder) {
  wasm("tests/bench/finder/Cargo.toml", ["--lib"], "bench_finder", folder);
  run("node_modules/.bin/esbuild", ["tests/bench/searches.js", "--bundle", "--format=esm", `--outfile=${folder}/searches.js`, "--log-level=warning"]);
}

/** The JSON of a document with a directory of so many organizations. */
const document = (folder) => ({ ...contentOf("tests/fixtures/forum"), partners: directory(COUNT, folder).keyed });

/** Queries, the position of the organization that each means, and whether its texts do not contain the query. */
function queries({ partners: { partners } }) {
  const rows = Object.entries(JSON.parse(readFileSync(FIRST, "utf8"))).flatMap(([id, typed]) => typed.map((typed) => [id, typed]));
  const asked = rows.filter((_, row) => row % EVERY === 0)
    .map(([id, typed]) => ({ typed, position: partners.findIndex((partner) => partner.id === id) }));
  for (let number = 1; number <= MADE_UP; number += 1) {
    const position = Math.floor((COUNT * number) / (MADE_UP + 1));
    const { name: { ru, zh }, pinyin, palladius } = partners[position];
    const [, industry] = ru.split(" ");
    const brand = ru.slice(ru.indexOf("«") + 1, -1);
    const syllables = (reading) => reading.split(" ").slice(0, 4).join("");
    for (const typed of [industry, brand.toLowerCase(), zh.slice(2, 6), zh, syllables(pinyin), syllables(palladius)]) {
      asked.push({ typed, position });
    }
  }
  const stands = ({ typed, position }) => {
    const { name, sector, role } = partners[position];
    return JSON.stringify([name, sector, role]).toLowerCase().includes(typed.toLowerCase());
  };
  return asked.map((query) => ({ ...query, across: !stands(query) }));
}

export async function measure({ folder }) {
  const home = resolve(folder, "finder");
  mkdirSync(home, { recursive: true });
  build(home);
  const content = document(`${folder}/directory`);
  const asked = queries(content);
  const results = await inPage(home, JSON.stringify(content), asked);
  const sums = Object.entries(results).map(([name, result]) => sum(name, result, asked));
  const scan = sums.find(({ name }) => name === "plain scan");
  const rows = sums.map((it) => row(it, scan));
  return { rows, bars: bars(sums, scan), samples: sums };
}

/** Runs the comparison in a cross-origin isolated page, where clocks have a resolution of 5 µs. */
async function inPage(home, json, asked) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
    const files = {
      "/": ["text/html", "<!doctype html><title>Bench</title><script type=module src=searches.js></script>"],
      "/searches.js": ["text/javascript", readFileSync(`${home}/searches.js`)],
      "/bench_finder_bg.wasm": ["application/wasm", readFileSync(`${home}/bench_finder_bg.wasm`)],
      "/content.json": ["application/json", json],
    };
    await page.route("**/*", (route) => {
      const [contentType, body] = files[new URL(route.request().url()).pathname] ?? [];
      return body ? route.fulfill({ contentType, body, headers }) : route.abort();
    });
    page.on("pageerror", (error) => console.error(error));
    await page.goto("https://bench.test/");
    await page.waitForFunction(() => window.contest && crossOriginIsolated);
    return await page.evaluate(async ([asked, rounds]) => window.contest(await (await fetch("content.json")).text(), asked, rounds), [asked, ROUNDS]);
  } finally {
    await browser.close();
  }
}

function sum(name, { read, index, queries, found }, asked) {
  const slowest = queries.indexOf(Math.max(...queries));
  const across = found.filter((_, at) => asked[at].across);
  return {
    name,
    read,
    index,
    median: median(queries),
    slowest: queries[slowest],
    on: asked[slowest].typed,
    finds: found.filter(Boolean).length / found.length,
    across: across.filter(Boolean).length / across.length,
  };
}

const percent = (share) => `${(share * 100).toFixed(0)} %`;

/** Milliseconds, and the ratio to the plain scan. */
function row(it, scan) {
  const cell = (key) => `${figure(it[key])} (${figure(it[key] / scan[key])}×)`;
  return {
    search: it.name,
    "JSON read, ms": cell("read"),
    "index made, ms": cell("index"),
    "median query, ms": cell("median"),
    "slowest query, ms": cell("slowest"),
    "slowest is": it.on,
    finds: percent(it.finds),
    "in other words": percent(it.across),
  };
}

/** The bars of this page's search. */
function bars(sums, scan) {
  const of = (wanted) => sums.find(({ name }) => name === wanted);
  const here = of("this page");
  const beside = ["index", "median", "slowest"].flatMap((key) =>
    ["MiniSearch", "Fuse.js"].map((name) => ({ bar: `${key} ÷ ${name}'s`, value: here[key] / of(name)[key], most: 1 })));
  return [...beside, ...["median", "slowest"].map((key) => ({ bar: `${key} query ÷ a plain scan`, value: here[key] / scan[key], most: SCANS }))];
}
