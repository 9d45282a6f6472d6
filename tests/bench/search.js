// The directory's search beside others, over the same 10,000 organizations and queries in one page of
// Chromium: how long an index takes, how long an answer, and who finds what is typed in another script.
import { chromium } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const COUNT = 10_000;
const ROUNDS = 5;
/** How many times the plain scan's time an answer may take. */
const SCANS = 2;

export const title = `The search of ${COUNT.toLocaleString("en")} organizations beside others, the middle of ${ROUNDS} rounds`;

const TARGET = resolve(process.env.CARGO_TARGET_DIR ?? "target");
const CRATE = ["--quiet", "--locked", "--manifest-path", "tests/bench/finder/Cargo.toml"];
const FIRST = "tests/fixtures/first.json";
/** Every so many queries of that table are asked, and six of so many made-up organizations. */
const EVERY = 4;
const MADE_UP = 8;

/** As `site pack` does it, but for the names. */
const SHRINK = ["--mvp-features", "--enable-bulk-memory", "--enable-bulk-memory-opt", "--enable-nontrapping-float-to-int",
  "--enable-sign-ext", "--enable-mutable-globals", "-Oz", "--low-memory-unused", "--flatten", "--rereloop", "-Oz", "--converge",
  "--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"];

const run = (program, args) =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, CARGO_TARGET_DIR: TARGET } });

/** The search as visitors get it, and the libraries: one script. The Wasm lies beside it. */
function build(folder) {
  run("cargo", ["build", ...CRATE, "--release", "--target", "wasm32-unknown-unknown", "--lib"]);
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", folder, `${TARGET}/wasm32-unknown-unknown/release/bench_finder.wasm`]);
  const wasm = `${folder}/bench_finder_bg.wasm`;
  run("node_modules/.bin/wasm-opt", [...SHRINK, wasm, "-o", wasm]);
  run("node_modules/.bin/esbuild", ["tests/bench/contestants.js", "--bundle", "--format=esm", `--outfile=${folder}/contestants.js`, "--log-level=warning"]);
}

/** The JSON of a document with a directory of so many organizations. */
function document(folder) {
  run("cargo", ["run", ...CRATE, "--bin", "directory", "--", "--count", String(COUNT), folder]);
  const read = (path) => JSON.parse(readFileSync(path, "utf8"));
  return { event: read("public/data/event.json"), agenda: read("public/data/agenda.json"), partners: read(`${folder}/keyed.json`) };
}

/** What is typed, the position of the organization that is meant, and whether its own texts lack it. */
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

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
const figure = (number) => (number < 0.1 ? number.toFixed(3) : number < 10 ? number.toFixed(2) : number.toFixed(0));

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
  return { rows, failures: behind(sums, scan) };
}

/** Runs the contest where clocks tick every 5 µs: such a page must be isolated. */
async function inPage(home, json, asked) {
  const executablePath = run("sh", ["tests/e2e/browser.sh"]).split("\n")[0];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--js-flags=--expose-gc"] });
  try {
    const page = await browser.newPage();
    const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
    const files = {
      "/": ["text/html", "<!doctype html><title>Bench</title><script type=module src=contestants.js></script>"],
      "/contestants.js": ["text/javascript", readFileSync(`${home}/contestants.js`)],
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

/** Milliseconds, and how many times the plain scan's they are. */
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

/** Where the page's search is behind what it must be ahead of. */
function behind(sums, scan) {
  const of = (wanted) => sums.find(({ name }) => name === wanted);
  const here = of("this page");
  const bars = ["index", "median", "slowest"].flatMap((key) => ["MiniSearch", "Fuse.js"].map((name) => [key, of(name)[key], name]));
  for (const key of ["median", "slowest"]) bars.push([key, SCANS * scan[key], `${SCANS} plain scans`]);
  return bars.filter(([key, bar]) => here[key] > bar)
    .map(([key, bar, name]) => `search: ${key} takes ${figure(here[key])} ms, ${name} ${figure(bar)} ms.`);
}
