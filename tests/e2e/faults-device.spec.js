// Faults of the device: missing or forbidden browser interfaces, a wrong clock, a sleeping tab, little memory, very
// large text.
import { BEFORE, expectAppFailed, expectAppWorks } from "./faults.js";
import { expectAgreement } from "./page_agreement.js";
import { DAY, DOCUMENTS, HOUR, LONG_AFTER, MINUTE, OPENING, SECOND, advanceClockTo, countdownPanel, expect, open, stopClock, test } from "./forum.js";

const LANGS = Object.keys(DOCUMENTS);

/** Objects of browser interfaces. */
const INTERFACES = [
  ["window", "localStorage"],
  ["window", "sessionStorage"],
  ["window", "indexedDB"],
  ["window", "Intl"],
  ["navigator", "serviceWorker"],
  ["navigator", "clipboard"],
  ["navigator", "share"],
];

for (const [owner, name] of INTERFACES) {
  for (const state of ["is missing", "is forbidden"]) {
    test(`${owner}.${name} ${state}: the page works`, async ({ page }) => {
      await page.addInitScript(([owner, name, state]) => {
        const forbid = () => { throw new DOMException("no", "SecurityError"); };
        const get = state === "is missing" ? () => undefined : forbid;
        Object.defineProperty(window[owner], name, { get });
      }, [owner, name, state]);
      await page.goto(BEFORE);
      await expectAppWorks(page);
      // Without storage, bookmarks work until the page is closed, and a notice says so.
      const notStored = page.locator("#stars-lost");
      if (name === "localStorage") await expect(notStored).toBeVisible();
      else await expect(notStored).toBeHidden();
    });
  }
}

test("storage is full: bookmarks work, and a notice says that they are not stored", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await page.goto(BEFORE);
  await expectAppWorks(page);
  await expect(page.locator("#stars-lost")).toBeVisible();
});

test("history.replaceState throws: the page works", async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => { throw new DOMException("too often", "SecurityError"); };
  });
  await page.goto(BEFORE);
  await expectAppWorks(page);
});

test("copying is refused: the text is selected, and a status message is shown", async ({ page }) => {
  await page.addInitScript(() => (document.execCommand = () => false));
  await open(page, "./#partner-jilin");
  const details = page.locator("#partner-jilin details");
  await details.locator("button").first().click();
  await expect(details.getByRole("status")).not.toBeEmpty();
  expect(await page.evaluate(() => String(getSelection()))).toContain("Провинция Цзилинь");
});

test.describe("the clock of the device", () => {
  for (const [state, date, days] of [
    ["is years behind", "2015-01-01T00:00:00+10:00", "3791"],
    ["is at the Unix epoch", "1970-01-01T00:00:00Z", "20226"],
  ]) {
    test(`${state}: the countdown shows the days and fits into the window`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await stopClock(page, Date.parse(date));
      await open(page);
      await expect(countdownPanel(page).values.first()).toHaveText(new RegExp(`^${days}$`));
      expect(await overflow(page), "px of horizontal overflow").toBe(0);
    });
  }

  test("is years ahead: the forum is over", async ({ page }) => {
    await stopClock(page, Date.parse("2099-12-31T23:59:59Z"));
    await open(page);
    await expect(countdownPanel(page).labels.first()).toHaveText("участников");
  });

  test("is set back while the page is open: the next tick shows it", async ({ page }) => {
    await stopClock(page, OPENING - 2 * DAY);
    await open(page);
    await expect(countdownPanel(page).values.first()).toHaveText("2");
    await page.clock.setSystemTime(OPENING - 9 * DAY);
    await page.clock.runFor(2 * SECOND);
    await expect(countdownPanel(page).values.first()).toHaveText("8");
  });

  test("is set back from after the forum: the countdown starts when the tab is visible again", async ({ page }) => {
    await stopClock(page, LONG_AFTER);
    await open(page);
    await page.clock.setSystemTime(OPENING - 9 * DAY);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(countdownPanel(page).values.first()).toHaveText("9");
  });

  test("is set back by a year after the forum, while the page is visible: the countdown starts when the window has the focus", async ({ page }) => {
    await stopClock(page, LONG_AFTER);
    await open(page);
    await page.locator("#star-plenary").click();
    await page.clock.setSystemTime(OPENING - 9 * DAY);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(countdownPanel(page).values.first()).toHaveText("9");
    await expect(page.locator("#results")).toBeHidden();
    await expect(page.locator("#star-plenary")).toHaveAttribute("aria-pressed", "true");
    await page.clock.setSystemTime(LONG_AFTER);
    await page.clock.runFor(2 * SECOND);
    await expect(page.locator("#results")).toBeVisible();
    await expectAgreement(page);
  });

  test("advances by days while the tab sleeps: the page shows the right phase when it wakes up", async ({ page }) => {
    await stopClock(page, OPENING - DAY - HOUR);
    await open(page);
    await expect(countdownPanel(page).values.first()).toHaveText("1");
    await advanceClockTo(page, OPENING + DAY - HOUR);
    await expect(countdownPanel(page).caption).toHaveText("Идёт день 1 из 2");
    await expect(page.locator(".now")).toBeVisible();
    await advanceClockTo(page, OPENING + 3 * DAY);
    await expect(countdownPanel(page).labels.first()).toHaveText("участников");
    await expect(page.locator(".now")).toHaveCount(0);
    await page.clock.runFor(MINUTE);
    await page.locator("#find").fill("эталон");
    await page.clock.runFor(SECOND);
    await expect(page.locator(".partner:visible"), "search results after the sleep").toHaveCount(1);
  });
});

/** Decodes LEB128, the format of numbers in WebAssembly: the value and the end. */
function decodeLeb128(bytes, from) {
  let value = 0;
  let at = from;
  do value += (bytes[at] & 127) * 2 ** (7 * (at - from));
  while (bytes[at++] & 128);
  return [value, at];
}
function encodeLeb128(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...encodeLeb128(value >> 7)];
}

/** The Wasm with a limit for its memory: it may add `more` pages of 64 KiB. */
function withMemoryLimit(wasm, more) {
  for (let at = 8; at < wasm.length; ) {
    const [size, start] = decodeLeb128(wasm, at + 1);
    if (wasm[at] === 5) {
      const [initial] = decodeLeb128(wasm, start + 2);
      const memory = [1, 1, ...encodeLeb128(initial), ...encodeLeb128(initial + more)];
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([5, memory.length, ...memory]), wasm.subarray(start + size)]);
    }
    at = start + size;
  }
  throw new Error("The Wasm has no memory.");
}

/** Serves the Wasm with a memory limit. Its bytes change, so the integrity hashes are removed. */
const limitMemory = (page, site, more) => {
  site.alter = (html) => html.replace(/ integrity="[^"]*"/g, "");
  site.bytes = (body, path) => (/forum-.*js$/.test(path) ? body.toString().replace(/integrity:"[^"]*"/, 'integrity:""') : body);
  return page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withMemoryLimit(await response.body(), more) });
  });
};

for (const lang of LANGS) {
  test(`${lang}: the memory cannot grow: the notice of a failure is shown`, async ({ page, site }) => {
    await limitMemory(page, site, 0);
    await page.goto(DOCUMENTS[lang]);
    await expectAppFailed(page, lang);
  });
}

test("the memory can grow by 16 MiB: the page works", async ({ page, site }) => {
  await limitMemory(page, site, 256);
  await page.goto(BEFORE);
  await expectAppWorks(page);
});

/** How far the page can be scrolled horizontally, in px. */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const lang of LANGS) {
  test(`${lang}: text of three times the size fits into the window of a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("html { font-size: 300% }");
      document.adoptedStyleSheets = [sheet];
    });
    await open(page, DOCUMENTS[lang]);
    await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    expect(await overflow(page), "px of horizontal overflow").toBe(0);
  });
}
