// The countdown ticks with the clock, and sleeps when nobody looks or nothing can change.
import { DAY, HOUR, LONG_AFTER, MINUTE, OPENING, SECOND } from "./forum.js";
import { at, board, expect, open, stopClock, test } from "./forum.js";

test("the seconds follow the clock, on the second", async ({ page }) => {
  await stopClock(page, OPENING - 2 * DAY - 2.6 * SECOND);
  await open(page);
  const { values } = board(page);
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
  // A device that slept rings once, late.
  await page.clock.fastForward(3 * HOUR + 300);
  await shows("1", "20", "49", "59");
  await page.clock.runFor(700);
  await shows("1", "20", "49", "58");
});

test("screen readers get a sentence a minute, not a number a second", async ({ page }) => {
  await stopClock(page, OPENING - 2 * DAY - 61 * SECOND);
  await open(page);
  const timer = page.getByRole("timer");
  await expect(timer).toHaveId("countdown");
  await expect(timer).not.toHaveAttribute("aria-live", /polite|assertive/);
  await expect(timer.locator(".bridge__row"), "the ticking numbers").toHaveAttribute("aria-hidden", "true");
  await expect(board(page).spoken).toHaveText("До открытия форума 2 дня 0 часов 1 минута");
  const changes = await page.locator("#countdown .visually-hidden").evaluateHandle((sentence) => {
    const log = [];
    new MutationObserver(() => log.push(sentence.textContent)).observe(sentence, { characterData: true, childList: true, subtree: true });
    return log;
  });
  await page.clock.runFor(SECOND);
  await expect(board(page).values.last()).toHaveText("00");
  expect(await changes.evaluate((log) => log.length), "the sentence was said again within its minute").toBe(0);
  await page.clock.runFor(SECOND);
  await expect(board(page).spoken).toHaveText("До открытия форума 2 дня 0 часов 0 минут");
});

test("ten seconds before the opening: the forum opens by itself", async ({ page }) => {
  await stopClock(page, OPENING - 10 * SECOND);
  await open(page);
  const { caption, values } = board(page);
  await expect(values).toHaveText(["0", "00", "00", "10"]);
  await page.clock.runFor(9 * SECOND);
  await expect(values).toHaveText(["0", "00", "00", "01"]);
  await page.clock.runFor(SECOND);
  await expect(caption, "the line above the bridge").toHaveText("Идёт день 1 из 2");
  await expect(values).toHaveText([/19$/, /^1/, /^\d+$/, "00:00"]);
  await expect(page.locator(".now"), "what is on").toBeVisible();
  await expect(page.locator("#countdown .bridge__row"), "numbers that tick no more").not.toHaveAttribute("aria-hidden", "true");
});

test("the opening by ?at= and the real clock, with the plus sign as people type it", async ({ page }) => {
  await open(page, "./?at=2025-05-18T23:59:58+10:00");
  await expect(board(page).caption).toHaveText("Идёт день 1 из 2");
});

test("a tick lays out the digits and nothing else", async ({ browser, page }) => {
  // With a new minute, and what is said of it.
  await open(page, `./${at(OPENING - 5 * DAY - 3 * SECOND)}`);
  const seconds = board(page).values.last();
  const ticks = async (count) => {
    for (; count > 0; count -= 1) await expect(seconds).not.toHaveText(await seconds.textContent());
  };
  await ticks(1);
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await ticks(3);
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const roots = traceEvents.filter(({ name }) => name === "Layout").flatMap(({ args }) => args.endData.layoutRoots);
  expect(roots.length, "layouts").toBeGreaterThan(1);
  for (const { nodeName } of roots) expect(nodeName, "what is laid out").toMatch(/bridge__row|visually-hidden/);
});

test.describe("timers", () => {
  // Counts the page's timers that wait (not Playwright's), and pretends that the tab is hidden.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const waiting = new Map();
      const ours = () => new Error().stack.includes("/assets/");
      for (const name of ["setTimeout", "setInterval", "requestAnimationFrame"]) {
        const set = window[name];
        window[name] = (act, wait, ...rest) => {
          const once = name !== "setInterval";
          // Frames are numbered apart from timers.
          const named = (id) => (name === "requestAnimationFrame" ? `frame ${id}` : id);
          const id = set((...now) => (once && waiting.delete(named(id)), act(...now)), wait, ...rest);
          if (ours()) waiting.set(named(id), wait);
          return id;
        };
      }
      const { clearTimeout } = window;
      window.clearTimeout = (id) => (waiting.delete(id), clearTimeout(id));
      window.waiting = () => [...waiting.values()];
      let state = "visible";
      Object.defineProperty(document, "visibilityState", { get: () => state });
      Object.defineProperty(document, "hidden", { get: () => state === "hidden" });
      window.show = (next) => {
        state = next;
        document.dispatchEvent(new Event("visibilitychange"));
      };
    });
  });
  const waiting = (page) => expect.poll(() => page.evaluate(() => window.waiting()), "timers that wait");
  const show = (page, state) => page.evaluate((state) => window.show(state), state);

  test("none when the forum is over and nothing can change", async ({ page }) => {
    await open(page, `./${at(LONG_AFTER)}`);
    await waiting(page).toEqual([]);
    await show(page, "hidden");
    await show(page, "visible");
    await waiting(page).toEqual([]);
  });

  test("one while the countdown runs, none while the tab is hidden", async ({ page }) => {
    await open(page, `./${at(OPENING - 5 * DAY)}`);
    await waiting(page).toHaveLength(1);
    await show(page, "hidden");
    await waiting(page).toEqual([]);
    await show(page, "visible");
    await waiting(page).toHaveLength(1);
  });

  test("one a minute on a forum day", async ({ page }) => {
    await open(page, `./${at("2025-05-19T10:00:15+10:00")}`);
    await waiting(page).toHaveLength(1);
    const [wait] = await page.evaluate(() => window.waiting());
    expect(wait, "milliseconds until the page looks at the clock again").toBeGreaterThan(30 * SECOND);
    expect(wait).toBeLessThanOrEqual(45 * SECOND);
  });
});

test("a tab shown again catches up at once", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, "visibilityState", { get: () => window.state ?? "visible" });
    window.show = (state) => {
      window.state = state;
      document.dispatchEvent(new Event("visibilitychange"));
    };
  });
  await stopClock(page, OPENING - 5 * DAY - 30 * SECOND);
  await open(page);
  const { values } = board(page);
  await expect(values).toHaveText(["5", "00", "00", "30"]);
  await page.evaluate(() => window.show("hidden"));
  await page.clock.runFor(2 * HOUR);
  await expect(values, "a hidden tab still ticks").toHaveText(["5", "00", "00", "30"]);
  await page.evaluate(() => window.show("visible"));
  await expect(values, "the numbers of two hours ago").toHaveText(["4", "22", "00", "30"]);
  await page.clock.runFor(SECOND);
  await expect(values, "the countdown has stopped").toHaveText(["4", "22", "00", "29"]);
});
