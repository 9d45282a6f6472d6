// Everything works with the keyboard only; the focus is always visible and never lost.
import { DOCUMENTS, LONG_AFTER, at, expect, normalizeSpaces, open, test, waitForMount } from "./forum.js";
import { PHASES, openInPhase } from "./page_states.js";

/** The focused element, and faults in how its focus is shown. */
const tabStop = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return { name: "nothing", faults: ["no element has the focus"] };
    const faults = [];
    const frame = element.getBoundingClientRect();
    if (frame.top < -1 || frame.left < -1 || frame.bottom > innerHeight + 1 || frame.right > innerWidth + 1) faults.push("is not completely in the window");
    // A link that wraps has one box for each line.
    for (const { x, y, width, height } of element.getClientRects()) {
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      if (!top || !(element.contains(top) || top.contains(element))) faults.push(`is covered by ${top?.className || top?.tagName}`);
    }
    for (const cover of document.querySelectorAll(".bar, .notice")) {
      if (cover.contains(element) || !cover.checkVisibility()) continue;
      const { top, bottom } = cover.getBoundingClientRect();
      if (frame.top < bottom && top < frame.bottom) faults.push(`is partly under .${cover.className}`);
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push("has no focus outline");
    // The outline is outside of the element: it needs contrast with the background of a parent (WCAG 1.4.11).
    let background = element.parentElement;
    while (getComputedStyle(background).backgroundColor === "rgba(0, 0, 0, 0)") background = background.parentElement;
    const luminance = (color) => {
      const parts = color.match(/\d+/g).map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    };
    const [one, other] = [outlineColor, getComputedStyle(background).backgroundColor].map(luminance);
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 3) faults.push(`its outline has a contrast of ${contrast.toFixed(1)}:1`);
    const id = element.id || element.getAttribute("href") || element.className || element.tagName;
    return { name: `${id} ${element.textContent.trim()}`, id, faults };
  });

const focused = (page) => page.locator("*:focus");

/** Presses Tab. Expects that the focus is visible and that the element has a name. */
async function tab(page, key = "Tab") {
  await page.keyboard.press(key);
  const { name, id, faults } = await tabStop(page);
  expect(faults, `the focus at “${name}”`).toEqual([]);
  await expect(focused(page), `the name of ${name}`).toHaveAccessibleName(/\S/);
  return id;
}

/** Presses Tab until an element that matches the selector has the focus. */
async function tabTo(page, selector) {
  for (let stops = 0; stops < 400; stops += 1) {
    await tab(page);
    if (await focused(page).evaluate((element, selector) => element.matches(selector), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** All tab stops from the present one to the end of the page, with their faults. */
async function tabToEnd(page) {
  const faults = {};
  const stops = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const here = await tabStop(page);
    // After the last stop the focus moves to the browser's own controls, then to the first stop.
    if (here.name === "nothing" || here.name === stops[0]) return { stops, faults };
    stops.push(here.name);
    await expect(focused(page), `the name of ${here.name}`).toHaveAccessibleName(/\S/);
    if (here.faults.length > 0) faults[here.name] = here.faults;
  }
}

const TEXTS = {
  ru: { document: "./", other: "zh-Hans", query: "эталон", found: "1 из 33 организаций" },
  zh: { document: "zh/", other: "ru", query: "总商会", found: "找到2家，共33家" },
};

test.describe.configure({ timeout: 60_000 });

for (const [lang, { document, other, query, found }] of Object.entries(TEXTS)) {
  test.describe(lang, () => {
    test("the bar: the order is skip link, sections, languages, theme", async ({ page }) => {
      await page.clock.setFixedTime(LONG_AFTER);
      await open(page, document);
      expect(await tab(page), "the first tab stop").toBe("#main");
      await expect(focused(page), "the skip link").toBeInViewport();
      const bar = [];
      for (let number = 0; number < 9; number += 1) bar.push(await tab(page));
      const [self, there] = lang === "ru" ? ["./", "zh/"] : ["./", "../"];
      const links = lang === "ru" ? [self, there] : [there, self];
      expect(bar, "the tab stops of the bar").toEqual(["#top", "to-results", "#partners", "#agenda", "#timeline", "#place", ...links, "switch needs-app"]);
      const pressed = await focused(page).getAttribute("aria-pressed");
      for (const key of ["Enter", "Space"]) {
        await page.keyboard.press(key);
        await expect(focused(page)).toHaveAttribute("aria-pressed", key === "Enter" ? String(pressed === "false") : pressed);
      }
    });

    // Links within the page: the next tab stop is in the target.
    for (const [description, from, target] of [
      ["the skip link", ".skip", "#main"],
      ["a section in the bar", '.bar__nav a[href="#partners"]', "#partners"],
      ["a button in the hero", '.hero__actions a', "#partners"],
    ]) {
      test(`${description} moves the focus to its target`, async ({ page }) => {
        await open(page, document);
        await page.locator(from).focus();
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(new RegExp(`${target}$`));
        await tab(page);
        const inside = await focused(page).evaluate((element, target) => element.closest(target) !== null, target);
        expect(inside, `the tab stop after the link is in ${target}`).toBe(true);
      });
    }

    test("details of a session open and close with Enter and Space, and their links are the next tab stops", async ({ page }) => {
      await open(page, document);
      await page.locator("#session-plenary summary").focus();
      const sources = page.locator("#session-plenary .sources");
      await page.keyboard.press("Enter");
      await expect(sources).toBeVisible();
      await page.keyboard.press("Space");
      await expect(sources).toBeHidden();
      await page.keyboard.press("Enter");
      await tab(page);
      expect(await focused(page).evaluate((link) => link.closest("#session-plenary details")?.open), "the tab stop after the summary is in the details").toBe(true);
      await tab(page, "Shift+Tab");
      await expect(page.locator("#session-plenary summary"), "the summary after Shift+Tab").toBeFocused();
    });

    test("search, filters, sort order and the button that clears them work", async ({ page }) => {
      await open(page, document);
      await page.locator("#partners-title").evaluate((title) => title.scrollIntoView());
      await page.locator("#find").focus();
      await page.keyboard.type(query);
      await expect(page.locator("#directory-count")).toHaveText(new RegExp(found.replaceAll(" ", "\\s?")));
      await expect(page.locator("#find"), "the focus while typing").toBeFocused();
      await tab(page);
      await page.keyboard.press("Enter");
      await expect(focused(page), "the button of the filters").toHaveAttribute("aria-expanded", "true");
      for (const id of ["country", "type", "sort"]) {
        await tabTo(page, `#${id}`);
        await page.keyboard.press("ArrowDown");
        await expect(focused(page), "the value after an arrow key").not.toHaveValue("");
        await expect(page.locator(`#${id}`), "the field after an arrow key").toBeFocused();
      }
      await page.keyboard.press("Escape");
      await expect(page.locator("#directory-filters"), "the filters after Escape").toBeHidden();
      await tabTo(page, "#directory-clear");
      await page.keyboard.press("Enter");
      await expect(page.locator(".partner:visible")).toHaveCount(33);
      expect((await tabStop(page)).faults, "faults of the focus after clearing").toEqual([]);
    });

    test("the button of the empty state clears the search", async ({ page }) => {
      await open(page, `${document}?find=abcdef`);
      await page.locator("#find").focus();
      await tabTo(page, "#partners-none .button");
      await page.keyboard.press("Space");
      await expect(page.locator(".partner:visible")).toHaveCount(33);
      expect((await tabStop(page)).faults, "faults of the focus after clearing").toEqual([]);
    });

    test("the language link keeps the position and the filters", async ({ page }) => {
      await open(page, `${document}?find=2gis#place`);
      await page.locator(`.languages a[hreflang="${other}"]`).focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await waitForMount(page);
      await expect(page.locator("#find"), "the query").toHaveValue("2gis");
      await expect(page).toHaveURL(/#place$/);
      await tab(page);
      expect(await focused(page).evaluate((element) => element.closest("#place") !== null), "the next tab stop is in the section").toBe(true);
    });

    test("the banner of the preview clock covers no tab stop, and Enter leaves the preview", async ({ page }) => {
      await page.clock.setFixedTime(LONG_AFTER);
      await page.setViewportSize({ width: 390, height: 700 });
      await open(page, `${document}${at(PHASES["day 1"])}`);
      const { stops, faults } = await tabToEnd(page);
      expect(faults, "tab stops whose focus is not visible").toEqual({});
      expect(normalizeSpaces(stops.at(-1)), "the last tab stop").toContain(normalizeSpaces(await page.locator("#preview a").innerText()));
      await page.locator("#preview a").focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#preview")).toHaveCount(0);
      await waitForMount(page);
    });

    test("all controls are tab stops with a name and visible focus", async ({ page, site }) => {
      await openInPhase(page, site, lang, "after");
      await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
      const { stops, faults } = await tabToEnd(page);
      expect(faults, "tab stops whose focus is not visible").toEqual({});
      const links = page.locator("a[href]:visible, button:visible:enabled, input:not([type=radio]):visible, input:checked:visible, select:visible, summary:visible");
      expect(stops, "number of tab stops").toHaveLength(await links.count());
    });
  });
}

test("the app has failed: the notice covers no tab stop", async ({ page, site }) => {
  site.wasm = "missing";
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(DOCUMENTS.ru);
  await expect(page.locator("#failure")).toBeVisible();
  expect((await tabToEnd(page)).faults, "tab stops whose focus is not visible").toEqual({});
});
