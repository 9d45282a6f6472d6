// The countdown: cost of a tick, wake-ups of an idle page and their duration.
import { write } from "../files.js";
import { serve } from "../sites.js";
import { launch, newcomer, quiet, usable, visit } from "../visitor.js";
import { figure, median } from "../statistics.js";

const SECONDS = 15;
const IN_A_ROW = 400;

export const title = `A page that nobody touches, ${SECONDS} seconds of each state, CPU as it is`;

/** The minimum: a page that writes one number each second. */
const LEAST = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A second</title>
<p id="countdown">0</p>
<script>
  const { firstChild } = document.querySelector("p");
  const tick = () => {
    const now = Date.now();
    firstChild.data = 60 - Math.floor(now / 1000) % 60;
    setTimeout(tick, 1000 - (now % 1000));
  };
  tick();
  performance.mark("interactive");
</script>
`;

const DAY = 86_400_000;
/** Milliseconds from the opening. */
const STATES = { "before, visible": -100 * DAY, "before, hidden": -100 * DAY, after: 30 * DAY };
const WAKES = ["TimerFire", "FireAnimationFrame", "FireIdleCallback"];

/** In the page: sets another time, and visibility of the tab. */
function pretend([shift, hidden]) {
  const Real = Date;
  window.later = 0;
  const now = () => Real.now() + shift + window.later;
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [now()]));
    }
    static now = now;
  };
  window.hide = () => {
    for (const [name, value] of Object.entries({ visibilityState: hidden ? "hidden" : "visible", hidden })) {
      Object.defineProperty(document, name, { get: () => value });
    }
    document.dispatchEvent(new Event("visibilitychange"));
  };
}

/**
 * In the page: milliseconds of one of many ticks in a row, each one second later. This measures the work only: after a
 * second of sleep, the caches of the processor are cold.
 */
async function inARow(count) {
  const start = performance.now();
  for (let ticks = 0; ticks < count; ticks += 1) {
    window.later += 1000;
    // Only the clock listens to this event.
    dispatchEvent(new Event("pageshow"));
    // The changes of a tick are rendered in microtasks.
    for (let tasks = 0; tasks < 3; tasks += 1) await null;
  }
  return (performance.now() - start) / count;
}

/** What the main thread of the page did, by the trace of so many seconds. */
async function idle(browser, { url }, shift, hidden) {
  const context = await newcomer(browser);
  try {
    const { page } = await visit(context, { network: null, cpu: 1 });
    await page.addInitScript(pretend, [shift, hidden]);
    await page.goto(url);
    await usable(page);
    await quiet(page);
    await page.evaluate(() => window.hide());
    const board = await page.evaluate(() => {
      const { left, top, right, bottom } = (document.querySelector("#countdown") ?? document.body).getBoundingClientRect();
      return { left, top, right, bottom };
    });
    await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel", "v8"] });
    await page.waitForTimeout(SECONDS * 1000);
    const found = read(JSON.parse(await browser.stopTracing()).traceEvents, board);
    await page.evaluate(inARow, IN_A_ROW);
    return { ...found, row: await page.evaluate(inARow, IN_A_ROW) };
  } finally {
    await context.close();
  }
}

function read(events, board) {
  const threads = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const of = ({ pid, tid }) => events.filter((it) => it.pid === pid && it.tid === tid);
  // The renderer of the page has the most events.
  const [main] = threads.map(of).toSorted((one, other) => other.length - one.length);
  const named = (...names) => main.filter(({ name }) => names.includes(name));
  const inside = ({ args: { endData } }) => (endData?.layoutRoots ?? []).every(({ quads }) => quads.every((quad) => within(quad, board)));
  const ticks = named("TimerFire");
  const layouts = named("Layout");
  return {
    wakes: named(...WAKES).length * (60 / SECONDS),
    tick: ticks.length ? median(ticks.map(({ dur }) => dur / 1000)) : 0,
    layouts: layouts.length,
    outside: layouts.filter((it) => !inside(it)).length,
    busy: named("ThreadControllerImpl::RunTask").reduce((sum, { dur = 0 }) => sum + dur / 1000, 0) * (60 / SECONDS),
  };
}

/** Whether four corners, x and y in turn, lie in a rectangle. */
const within = (quad, { left, top, right, bottom }) => quad.every((at, index) =>
  (index % 2 ? at >= top - 1 && at <= bottom + 1 : at >= left - 1 && at <= right + 1));

export async function measure({ sites: built, content, folder }) {
  const sites = await built();
  const opening = Date.parse(content.event.opening);
  await write(`${folder}/least/index.html`, LEAST);
  const { all: { least }, close } = await serve({ least: { title: "the least there is", folder: `${folder}/least`, clock: true } });
  const browser = await launch();
  const rows = [];
  const ours = {};
  try {
    for (const [name, site] of Object.entries({ ...sites, least }).filter(([, { clock }]) => clock)) {
      for (const [state, from] of Object.entries(STATES)) {
        const found = await idle(browser, site, opening + from - Date.now(), state.endsWith("hidden"));
        if (name === "ours") ours[state] = found;
        rows.push({
          page: site.title,
          state,
          "wake-ups a minute": found.wakes,
          "script a tick, ms": figure(found.tick),
          // Others do not read the clock when they are shown.
          "in a row, ms": site.offline && state === "before, visible" ? figure(found.row) : "—",
          layouts: found.layouts,
          "outside the digits": found.outside,
          "main thread a minute, ms": figure(found.busy),
        });
      }
    }
  } finally {
    await browser.close();
    await close();
  }
  const bars = [
    { bar: "script a tick among many, ms", value: ours["before, visible"].row, most: 0.1, absolute: true },
    { bar: "script a tick after a second's sleep, ms", value: ours["before, visible"].tick, most: 0.1, absolute: true },
    { bar: "layouts outside the digits", value: ours["before, visible"].outside, most: 0 },
    { bar: "wake-ups a minute, hidden", value: ours["before, hidden"].wakes, most: 0 },
    { bar: "wake-ups a minute, after the forum", value: ours.after.wakes, most: 0 },
  ];
  return { rows, bars, samples: ours };
}
