// Google's Lighthouse as it is by default: a middling phone on slow 4G. Its reports are kept.
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import audit from "lighthouse";
import { worst } from "./lighthouse-audits.js";

const PAGES = { ru: "", zh: "zh/" };
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
// The speed differs from run to run: the middle one counts.
const RUNS = 3;

const browser = fileURLToPath(new URL("../e2e/browser.sh", import.meta.url));
const chromePath = () => process.env.CHROME_PATH ?? execFileSync("sh", [browser], { encoding: "utf8" }).split("\n")[0];

export const title = `Lighthouse, mobile, the middle of ${RUNS} runs`;

/** Measures both documents at `url`, keeps the reports in `folder`. */
export async function measure({ url, folder }) {
  const rows = [];
  const failures = [];
  for (const [lang, path] of Object.entries(PAGES)) {
    const runs = [];
    while (runs.length < RUNS) runs.push(await once(url + path));
    runs.sort((a, b) => score(a.lhr, "performance") - score(b.lhr, "performance"));
    const { lhr, report: [html, json] } = runs[(RUNS - 1) / 2];
    await writeFile(`${folder}/lighthouse-${lang}.html`, html);
    await writeFile(`${folder}/lighthouse-${lang}.json`, json);
    // What moved once may move again.
    const shift = Math.max(...runs.map((run) => run.lhr.audits["cumulative-layout-shift"].numericValue));
    rows.push(row(lang, lhr, shift));
    failures.push(...below(lang, lhr, shift));
  }
  return { rows, failures };
}

/** One run in a new browser with an empty cache. */
async function once(url) {
  const chrome = await launch({ chromePath: chromePath(), chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
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

/** What is less than perfect, and why. */
function below(lang, lhr, shift) {
  const failures = CATEGORIES.filter((id) => score(lhr, id) < 100).map((id) =>
    `${lang}: ${lhr.categories[id].title} is ${score(lhr, id)}, not 100\n${worst(lhr, id)}`);
  if (shift > 0) failures.push(`${lang}: the page moved while it loaded, CLS ${shift}\n${worst(lhr, "performance", /shift/)}`);
  return failures;
}
