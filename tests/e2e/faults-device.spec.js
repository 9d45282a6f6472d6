// What a browser may lack or forbid, a clock that is wrong, a tab that slept, little memory, huge text.
import { BEFORE, failed, works } from "./faults.js";
import { DAY, DOCUMENTS, HOUR, LONG_AFTER, MINUTE, OPENING, SECOND, board, expect, leap, open, ready, stopClock, test } from "./forum.js";

const LANGS = Object.keys(DOCUMENTS);

/** The objects that the browser's interfaces hang on. */
const LACKS = [
  ["window", "localStorage"],
  ["window", "sessionStorage"],
  ["window", "indexedDB"],
  ["window", "Intl"],
  ["navigator", "serviceWorker"],
  ["navigator", "clipboard"],
  ["navigator", "share"],
];

for (const [owner, name] of LACKS) {
  for (const way of ["is missing", "is forbidden"]) {
    test(`${owner}.${name} ${way}`, async ({ page }) => {
      await page.addInitScript(([owner, name, way]) => {
        const forbid = () => { throw new DOMException("no", "SecurityError"); };
        const get = way === "is missing" ? () => undefined : forbid;
        Object.defineProperty(window[owner], name, { get });
      }, [owner, name, way]);
      await page.goto(BEFORE);
      await works(page);
      // Stars hold while the page is open, and the visitor is told that they will not be kept.
      const lost = page.locator("#stars-lost");
      if (name === "localStorage") await expect(lost).toBeVisible();
      else await expect(lost).toBeHidden();
    });
  }
}

test("a full storage: the star holds, and that it will not be kept is said", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await page.goto(BEFORE);
  await works(page);
  await expect(page.locator("#stars-lost")).toBeVisible();
});

test("the address may not be changed", async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => { throw new DOMException("too often", "SecurityError"); };
  });
  await page.goto(BEFORE);
  await works(page);
});

test("copying is refused: the text is selected, and that is said", async ({ page }) => {
  await page.addInitScript(() => (document.execCommand = () => false));
  await open(page, "./#partner-jilin");
  const details = page.locator("#partner-jilin details");
  await details.locator("button").first().click();
  await expect(details.getByRole("status")).not.toBeEmpty();
  expect(await page.evaluate(() => String(getSelection()))).toContain("Провинция Цзилинь");
});

test.describe("the clock", () => {
  for (const [what, date, first] of [
    ["years behind", "2015-01-01T00:00:00+10:00", "3791"],
    ["at the start of its days", "1970-01-01T00:00:00Z", "20226"],
  ]) {
    test(`${what}: the countdown counts on, and fits`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await stopClock(page, Date.parse(date));
      await open(page);
      await expect(board(page).values.first()).toHaveText(new RegExp(`^${first}$`));
      expect(await overflow(page), "px that stand out of the window").toBe(0);
    });
  }

  test("years ahead: the forum is over", async ({ page }) => {
    await stopClock(page, Date.parse("2099-12-31T23:59:59Z"));
    await open(page);
    await expect(board(page).labels.first()).toHaveText("участников");
  });

  test("set back while the page is open: it follows with the next tick", async ({ page }) => {
    await stopClock(page, OPENING - 2 * DAY);
    await open(page);
    await expect(board(page).values.first()).toHaveText("2");
    await page.clock.setSystemTime(OPENING - 9 * DAY);
    await page.clock.runFor(2 * SECOND);
    await expect(board(page).values.first()).toHaveText("8");
  });

  test("set back from after the forum: it follows when the tab is looked at again", async ({ page }) => {
    await stopClock(page, LONG_AFTER);
    await open(page);
    await page.clock.setSystemTime(OPENING - 9 * DAY);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(board(page).values.first()).toHaveText("9");
  });

  test("the tab asleep for two days wakes up in the forum, and again after it", async ({ page }) => {
    await stopClock(page, OPENING - DAY - HOUR);
    await open(page);
    await expect(board(page).values.first()).toHaveText("1");
    await leap(page, OPENING + DAY - HOUR);
    await expect(board(page).caption).toHaveText("Идёт день 1 из 2");
    await expect(page.locator(".now")).toBeVisible();
    await leap(page, OPENING + 3 * DAY);
    await expect(board(page).labels.first()).toHaveText("участников");
    await expect(page.locator(".now")).toHaveCount(0);
    await page.clock.runFor(MINUTE);
    await page.locator("#find").fill("эталон");
    await page.clock.runFor(SECOND);
    await expect(page.locator(".partner:visible"), "the search after the sleep").toHaveCount(1);
  });
});

/** LEB128, the numbers of WebAssembly: its value and where it ends. */
function number(bytes, from) {
  let value = 0;
  let at = from;
  do value += (bytes[at] & 127) * 2 ** (7 * (at - from));
  while (bytes[at++] & 128);
  return [value, at];
}
function encoded(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...encoded(value >> 7)];
}

/** The Wasm with so many pages of 64 KiB to its memory that it may add, and no more. */
function limited(wasm, more) {
  for (let at = 8; at < wasm.length; ) {
    const [size, start] = number(wasm, at + 1);
    if (wasm[at] === 5) {
      const [least] = number(wasm, start + 2);
      const memory = [1, 1, ...encoded(least), ...encoded(least + more)];
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([5, memory.length, ...memory]), wasm.subarray(start + size)]);
    }
    at = start + size;
  }
  throw new Error("The Wasm has no memory.");
}

// Its bytes are others then: nobody may look at them.
const grow = (page, site, more) => {
  site.alter = (html) => html.replace(/ integrity="[^"]*"/g, "");
  site.bytes = (body, path) => (/forum-.*js$/.test(path) ? body.toString().replace(/integrity:"[^"]*"/, 'integrity:""') : body);
  return page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: limited(await response.body(), more) });
  });
};

for (const lang of LANGS) {
  test(`${lang}: the memory may not grow`, async ({ page, site }) => {
    await grow(page, site, 0);
    await page.goto(DOCUMENTS[lang]);
    await failed(page, lang);
  });
}

test("the memory may grow by 16 MiB", async ({ page, site }) => {
  await grow(page, site, 256);
  await page.goto(BEFORE);
  await works(page);
});

/** How far the page can be scrolled sideways. */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const lang of LANGS) {
  test(`${lang}: text of three times the size on a phone stays in the window`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("html { font-size: 300% }");
      document.adoptedStyleSheets = [sheet];
    });
    await open(page, DOCUMENTS[lang]);
    await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    expect(await overflow(page), "px to scroll sideways").toBe(0);
  });
}
