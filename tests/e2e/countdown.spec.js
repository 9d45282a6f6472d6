// The countdown follows the clock, and has no timers when the tab is hidden or nothing can change.
import { DAY, HOUR, LONG_AFTER, MINUTE, OPENING, SECOND } from "./forum.js";
import { at, countdownPanel, expect, open, stopClock, test } from "./forum.js";

test("the values change at each full second of the clock", async ({ page }) => {
  await stopClock(page, OPENING - 2 * DAY - 2.6 * SECOND);
  await open(page);
  const { values } = countdownPanel(page);
  const [days, hours, minutes, seconds] = [0, 1, 2, 3].map((index) => values.nth(index));
  const shows = async (...expected) => {
    await expect(days, "days").toHaveText(expected[0]);
    await expect(hours, "hours").toHaveText(expected[1]);
    await expect(minutes, "minutes").toHaveText(expected[2]);
    await expect(seconds, "seconds").toHaveText(expected[3]);
  };
  await shows("2", "00", "00", "03");
  await page.clock.runFor(599);
  await shows("2", "00", "00", "03");
  await page.clock.runFor(1);
  await shows("2", "00", "00", "02");
  await page.clock.runFor(2 * SECOND);
  await shows("2", "00", "00", "00");
  await page.clock.runFor(SECOND);
  await shows("1", "23", "59", "59");
  await page.clock.runFor(10 * MINUTE);
  await shows("1", "23", "49", "59");
  // A device that wakes up fires its timer once, late.
  await page.clock.fastForward(3 * HOUR + 300);
  await shows("1", "20", "49", "59");
  await page.clock.runFor(700);
  await shows("1", "20", "49", "58");
});

test("the text for screen readers changes once a minute", async ({ page }) => {
  await stopClock(page, OPENING - 2 * DAY - 61 * SECOND);
  await open(page);
  const timer = page.getByRole("timer");
  await expect(timer).toHaveId("countdown");
  await expect(timer).not.toHaveAttribute("aria-live", /polite|assertive/);
  await expect(timer.locator(".bridge__row"), "the visible values").toHaveAttribute("aria-hidden", "true");
  await expect(countdownPanel(page).spoken).toHaveText("До открытия форума 2 дня 0 часов 1 минута");
  const changes = await page.locator("#countdown .visually-hidden").evaluateHandle((text) => {
    const log = [];
    new MutationObserver(() => log.push(text.textContent)).observe(text, { characterData: true, childList: true, subtree: true });
    return log;
  });
  await page.clock.runFor(SECOND);
  await expect(countdownPanel(page).values.last()).toHaveText("00");
  expect(await changes.evaluate((log) => log.length), "changes of the text within a minute").toBe(0);
  await page.clock.runFor(SECOND);
  await expect(countdownPanel(page).spoken).toHaveText("До открытия форума 2 дня 0 часов 0 минут");
});

test("at the opening, a page left open changes to the first day", async ({ page }) => {
  await stopClock(page, OPENING - 10 * SECOND);
  await open(page);
  const { caption, values } = countdownPanel(page);
  await expect(values).toHaveText(["0", "00", "00", "10"]);
  await page.clock.runFor(9 * SECOND);
  await expect(values).toHaveText(["0", "00", "00", "01"]);
  await page.clock.runFor(SECOND);
  await expect(caption, "the caption").toHaveText("Идёт день 1 из 2");
  await expect(values).toHaveText([/19$/, /^1/, /^\d+$/, "00:00"]);
  await expect(page.locator(".now"), "current sessions").toBeVisible();
  await expect(page.locator("#countdown .bridge__row"), "values that no longer change every second").not.toHaveAttribute("aria-hidden", "true");
});

test("the preview clock advances to the opening, and accepts an unescaped plus sign", async ({ page }) => {
  await open(page, "./?at=2025-05-18T23:59:58+10:00");
  await expect(countdownPanel(page).caption).toHaveText("Идёт день 1 из 2");
});

test("a tick lays out only the values", async ({ browser, page }) => {
  // With a new minute, which changes the text for screen readers.
  await open(page, `./${at(OPENING - 5 * DAY - 3 * SECOND)}`);
  const seconds = countdownPanel(page).values.last();
  const ticks = async (count) => {
    for (; count > 0; count -= 1) await expect(seconds).not.toHaveText(await seconds.textContent());
  };
  await ticks(1);
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await ticks(3);
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const roots = traceEvents.filter(({ name }) => name === "Layout").flatMap(({ args }) => args.endData.layoutRoots);
  expect(roots.length, "layouts").toBeGreaterThan(1);
  for (const { nodeName } of roots) expect(nodeName, "root of a layout").toMatch(/bridge__row|visually-hidden/);
});

test.describe("timers", () => {
  // Records pending timers of the page, without those of Playwright, and simulates a hidden tab.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const pending = new Map();
      const isFromPage = () => new Error().stack.includes("/assets/");
      for (const name of ["setTimeout", "setInterval", "requestAnimationFrame"]) {
        const set = window[name];
        window[name] = (act, wait, ...rest) => {
          const once = name !== "setInterval";
          // Ids of frames and timers are separate.
          const key = (id) => (name === "requestAnimationFrame" ? `frame ${id}` : id);
          const id = set((...now) => (once && pending.delete(key(id)), act(...now)), wait, ...rest);
          if (isFromPage()) pending.set(key(id), wait);
          return id;
        };
      }
      const { clearTimeout } = window;
      window.clearTimeout = (id) => (pending.delete(id), clearTimeout(id));
      window.pendingTimers = () => [...pending.values()];
      let state = "visible";
      Object.defineProperty(document, "visibilityState", { get: () => state });
      Object.defineProperty(document, "hidden", { get: () => state === "hidden" });
      window.show = (next) => {
        state = next;
        document.dispatchEvent(new Event("visibilitychange"));
      };
    });
  });
  const pendingTimers = (page) => expect.poll(() => page.evaluate(() => window.pendingTimers()), "pending timers");
  const show = (page, state) => page.evaluate((state) => window.show(state), state);

  test("none after the forum", async ({ page }) => {
    await open(page, `./${at(LONG_AFTER)}`);
    await pendingTimers(page).toEqual([]);
    await show(page, "hidden");
    await show(page, "visible");
    await pendingTimers(page).toEqual([]);
  });

  test("one during the countdown, none while the tab is hidden", async ({ page }) => {
    await open(page, `./${at(OPENING - 5 * DAY)}`);
    await pendingTimers(page).toHaveLength(1);
    await show(page, "hidden");
    await pendingTimers(page).toEqual([]);
    await show(page, "visible");
    await pendingTimers(page).toHaveLength(1);
  });

  test("one for the next minute on a forum day", async ({ page }) => {
    await open(page, `./${at("2025-05-19T10:00:15+10:00")}`);
    await pendingTimers(page).toHaveLength(1);
    const [wait] = await page.evaluate(() => window.pendingTimers());
    expect(wait, "milliseconds until the next timer").toBeGreaterThan(30 * SECOND);
    expect(wait).toBeLessThanOrEqual(45 * SECOND);
  });
});

test("a tab that is visible again shows the present values at once", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, "visibilityState", { get: () => window.state ?? "visible" });
    window.show = (state) => {
      window.state = state;
      document.dispatchEvent(new Event("visibilitychange"));
    };
  });
  await stopClock(page, OPENING - 5 * DAY - 30 * SECOND);
  await open(page);
  const { values } = countdownPanel(page);
  await expect(values).toHaveText(["5", "00", "00", "30"]);
  await page.evaluate(() => window.show("hidden"));
  await page.clock.runFor(2 * HOUR);
  await expect(values, "values while the tab is hidden").toHaveText(["5", "00", "00", "30"]);
  await page.evaluate(() => window.show("visible"));
  await expect(values, "values when the tab is visible again").toHaveText(["4", "22", "00", "30"]);
  await page.clock.runFor(SECOND);
  await expect(values, "values a second later").toHaveText(["4", "22", "00", "29"]);
});
