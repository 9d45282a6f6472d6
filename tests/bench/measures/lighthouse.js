// Google's Lighthouse with its defaults: an average phone on slow 4G. Its reports are stored.
import { writeFile } from "node:fs/promises";
import { launch } from "chrome-launcher";
import audit from "lighthouse";
import { nginx } from "../../e2e/hosts.js";
import { worst } from "./lighthouse-audits.js";
import { chromiumPath } from "../visitor.js";

const PAGES = { ru: "", zh: "zh/" };
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
// Results differ between runs: the median counts.
const RUNS = 3;

export const title = `Lighthouse, mobile, the middle of ${RUNS} runs`;

/** Measures both documents, keeps the reports in `folder`. */
export async function measure({ root, folder }) {
  const host = await nginx(root);
  try {
    return await both(host.url, folder);
  } finally {
    await host.close();
  }
}

async function both(url, folder) {
  const rows = [];
  const bars = [];
  for (const [lang, path] of Object.entries(PAGES)) {
    const runs = [];
    while (runs.length < RUNS) runs.push(await once(url + path));
    runs.sort((a, b) => score(a.lhr, "performance") - score(b.lhr, "performance"));
    const { lhr, report: [html, json] } = runs[(RUNS - 1) / 2];
    await writeFile(`${folder}/lighthouse-${lang}.html`, html);
    await writeFile(`${folder}/lighthouse-${lang}.json`, json);
    // A layout shift in any run counts.
    const shift = Math.max(...runs.map((run) => run.lhr.audits["cumulative-layout-shift"].numericValue));
    rows.push(row(lang, lhr, shift));
    bars.push(...below(lang, lhr, shift));
  }
  return { rows, bars };
}

/** One run in a new browser with an empty cache. */
async function once(url) {
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  try {
    const result = await audit(url, { port: chrome.port, output: ["html", "json"], logLevel: "error", onlyCategories: CATEGORIES });
    if (result.lhr.runtimeError) throw new Error(`Lighthouse at ${url}: ${result.lhr.runtimeError.message}`);
    return result;
  } finally {
    chrome.kill();
  }
}

const score = (lhr, id) => Math.round(lhr.categories[id].score * 100);

function row(lang, { categories, audits, environment }, shift) {
  const scores = CATEGORIES.map((id) => [categories[id].title, score({ categories }, id)]);
  const seconds = (id) => `${(audits[id].numericValue / 1000).toFixed(2)} s`;
  return {
    page: lang,
    ...Object.fromEntries(scores),
    CLS: Number(shift.toFixed(4)),
    FCP: seconds("first-contentful-paint"),
    LCP: seconds("largest-contentful-paint"),
    TBT: `${audits["total-blocking-time"].numericValue.toFixed(0)} ms`,
    bytes: audits["total-byte-weight"].numericValue,
    // Lighthouse's own measure of the machine: below a thousand, blame the machine for the speed.
    machine: Math.round(environment.benchmarkIndex),
  };
}

/** Points that are missing, and why. */
function below(lang, lhr, shift) {
  const missing = CATEGORIES.map((id) =>
    ({ bar: `${lang}: points missing of ${lhr.categories[id].title}`, value: 100 - score(lhr, id), most: 0, why: worst(lhr, id) }));
  return [...missing, { bar: `${lang}: layout shift`, value: shift, most: 0, why: worst(lhr, "performance", /shift/) }];
}
