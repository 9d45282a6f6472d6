// Loading: a first visit over Slow 4G, a second visit, an offline visit.
import { launch, newcomer, painted, quiet, usable, visit } from "../visitor.js";
import { figure, median, quartiles, ratio, rounds, spread } from "../statistics.js";

export const title = "From the link to a page that can be used: Slow 4G, CPU 4× slower";

const VISITS = ["first", "second", "offline"];
/** Longer tasks block input (web.dev/tbt). */
const LONG = 50;

/** In the page: the timings of its loading. */
function seen(long) {
  const { tasks, lcp, shift } = window.bench;
  const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const usable = performance.getEntriesByName("interactive")[0]?.startTime;
  const files = new Map();
  for (const { name, responseEnd, encodedBodySize } of [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]) {
    // Preloaded files are listed twice.
    const known = files.get(name);
    files.set(name, { end: Math.min(responseEnd, known?.end ?? Infinity), bytes: Math.max(encodedBodySize, known?.bytes ?? 0) });
  }
  const until = (time) => [...files.values()].reduce((sum, { end, bytes }) => sum + (end <= time ? bytes : 0), 0);
  const blocked = tasks.filter(({ startTime }) => startTime >= fcp).reduce((sum, { duration }) => sum + Math.max(0, duration - long), 0);
  return { fcp, lcp, shift, blocked, usable, "bytes to content": until(fcp), "bytes to usable": usable && until(usable) };
}

/** A first visit, a second visit, and one without a network. */
async function thrice(browser, { url, scripted, offline }) {
  const context = await newcomer(browser);
  const found = {};
  try {
    for (const time of VISITS) {
      if (time === "offline" && !offline) continue;
      const { page, cdp } = await visit(context);
      if (time === "offline") await context.setOffline(true);
      await page.goto(url, { waitUntil: "load" });
      await painted(page);
      if (scripted) await usable(page);
      await quiet(page);
      found[time] = await page.evaluate(seen, LONG);
      if (time === "first" && offline) {
        // Later work for the next visit is not part of this one.
        await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
        await page.evaluate(() => navigator.serviceWorker.ready);
      }
      await page.close();
    }
  } finally {
    await context.close();
  }
  return found;
}

export async function measure({ sites: built }) {
  const sites = await built();
  const contestants = Object.entries(sites);
  const samples = Object.fromEntries(contestants.map(([name]) => [name, []]));
  const browser = await launch();
  const taken = (name, key, time = "first") => samples[name].map((sample) => sample[time]?.[key]).filter((it) => it !== undefined);
  const settled = () => contestants.every(([name]) => spread(taken(name, "fcp")) < 0.1);
  try {
    await rounds(contestants, async ([name, site]) => samples[name].push(await thrice(browser, site)), { settled });
  } finally {
    await browser.close();
  }
  const row = ([name, { title }]) => ({
    page: title,
    rounds: samples[name].length,
    "bytes by first paint": median(taken(name, "bytes to content")),
    "bytes by usable": median(taken(name, "bytes to usable")) ?? "—",
    "first paint, ms": figure(median(taken(name, "fcp"))),
    "middle half": quartiles(taken(name, "fcp")).map((it) => figure(it)).join("–"),
    "× limit": figure(ratio(taken(name, "fcp"), taken("limit", "fcp"))),
    "largest, ms": figure(median(taken(name, "lcp"))),
    "usable, ms": figure(median(taken(name, "usable"))),
    "blocked, ms": figure(median(taken(name, "blocked"))),
    CLS: figure(Math.max(...taken(name, "shift"))),
    "second usable, ms": figure(median(taken(name, "usable", "second"))),
    "offline usable, ms": figure(median(taken(name, "usable", "offline"))),
  });
  const first = ratio(taken("ours", "fcp"), taken("limit", "fcp"));
  const bytes = ratio(taken("ours", "bytes to usable"), taken("pretalx", "bytes to usable"));
  const bars = [
    { bar: "first paint ÷ the limit's", value: first, most: 1.05 },
    { bar: "bytes until it can be used ÷ pretalx's", value: bytes, most: 0.7 },
    { bar: "layout shift", value: Math.max(...taken("ours", "shift")), most: 0 },
  ];
  return { rows: contestants.map(row), bars, samples };
}
