// Everything works by keyboard alone; the focus is always seen and never lost.
import { DOCUMENTS, LONG_AFTER, at, expect, open, plain, ready, test } from "./forum.js";
import { PHASES, openIn } from "./looks.js";

/** What has the focus, and what is wrong with how it is seen. */
const stop = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return { name: "nothing", faults: ["nothing has the focus"] };
    const faults = [];
    const frame = element.getBoundingClientRect();
    if (frame.top < -1 || frame.left < -1 || frame.bottom > innerHeight + 1 || frame.right > innerWidth + 1) faults.push("is not wholly in the window");
    // A link that wraps has a box for each line.
    for (const { x, y, width, height } of element.getClientRects()) {
      const seen = document.elementFromPoint(x + width / 2, y + height / 2);
      if (!seen || !(element.contains(seen) || seen.contains(element))) faults.push(`is covered by ${seen?.className || seen?.tagName}`);
    }
    for (const cover of document.querySelectorAll(".bar, .notice")) {
      if (cover.contains(element) || !cover.checkVisibility()) continue;
      const { top, bottom } = cover.getBoundingClientRect();
      if (frame.top < bottom && top < frame.bottom) faults.push(`is partly under .${cover.className}`);
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push("shows no focus");
    // The outline stands outside: its contrast is with what is behind the element (WCAG 1.4.11).
    let behind = element.parentElement;
    while (getComputedStyle(behind).backgroundColor === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
    const luminance = (color) => {
      const parts = color.match(/\d+/g).map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    };
    const [one, other] = [outlineColor, getComputedStyle(behind).backgroundColor].map(luminance);
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 3) faults.push(`its outline has a contrast of ${contrast.toFixed(1)}:1`);
    const id = element.id || element.getAttribute("href") || element.className || element.tagName;
    return { name: `${id} ${element.textContent.trim()}`, id, faults };
  });

const focused = (page) => page.locator("*:focus");

/** Goes on to the next stop; it is seen and has a name. */
async function tab(page, key = "Tab") {
  await page.keyboard.press(key);
  const { name, id, faults } = await stop(page);
  expect(faults, `the focus at “${name}”`).toEqual([]);
  await expect(focused(page), `the name of ${name}`).toHaveAccessibleName(/\S/);
  return id;
}

/** Goes on until the focus is there. */
async function tabTo(page, selector) {
  for (let stops = 0; stops < 400; stops += 1) {
    await tab(page);
    if (await focused(page).evaluate((element, selector) => element.matches(selector), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** Every stop of the page from the present one to the end, with its faults. */
async function walk(page) {
  const faults = {};
  const stops = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const here = await stop(page);
    // After the last stop the browser's own controls have the focus, then the first stop again.
    if (here.name === "nothing" || here.name === stops[0]) return { stops, faults };
    stops.push(here.name);
    await expect(focused(page), `the name of ${here.name}`).toHaveAccessibleName(/\S/);
    if (here.faults.length > 0) faults[here.name] = here.faults;
  }
}

const WORDS = {
  ru: { document: "./", other: "zh-Hans", query: "эталон", found: "1 из 33 организаций" },
  zh: { document: "zh/", other: "ru", query: "总商会", found: "找到2家，共33家" },
};

test.describe.configure({ timeout: 60_000 });

for (const [lang, { document, other, query, found }] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test("the bar: skip link first, sections, languages, theme", async ({ page }) => {
      await page.clock.setFixedTime(LONG_AFTER);
      await open(page, document);
      expect(await tab(page), "the first stop").toBe("#main");
      await expect(focused(page), "the skip link is seen").toBeInViewport();
      const bar = [];
      for (let number = 0; number < 9; number += 1) bar.push(await tab(page));
      const [self, there] = lang === "ru" ? ["./", "zh/"] : ["./", "../"];
      const links = lang === "ru" ? [self, there] : [there, self];
      expect(bar, "the stops of the bar").toEqual(["#top", "to-results", "#partners", "#agenda", "#timeline", "#place", ...links, "switch needs-app"]);
      const pressed = await focused(page).getAttribute("aria-pressed");
      for (const key of ["Enter", "Space"]) {
        await page.keyboard.press(key);
        await expect(focused(page)).toHaveAttribute("aria-pressed", key === "Enter" ? String(pressed === "false") : pressed);
      }
    });

    // Where a link within the page leads, and where Tab goes on from there.
    for (const [what, from, target] of [
      ["the skip link", ".skip", "#main"],
      ["a section in the bar", '.bar__nav a[href="#partners"]', "#partners"],
      ["a button in the hero", '.hero__actions a', "#partners"],
    ]) {
      test(`${what} takes the focus along`, async ({ page }) => {
        await open(page, document);
        await page.locator(from).focus();
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(new RegExp(`${target}$`));
        await tab(page);
        const inside = await focused(page).evaluate((element, target) => element.closest(target) !== null, target);
        expect(inside, `the stop after ${target}`).toBe(true);
      });
    }

    test("a session's details open and close, the links inside follow", async ({ page }) => {
      await open(page, document);
      await page.locator("#session-plenary summary").focus();
      const sources = page.locator("#session-plenary .sources");
      await page.keyboard.press("Enter");
      await expect(sources).toBeVisible();
      await page.keyboard.press("Space");
      await expect(sources).toBeHidden();
      await page.keyboard.press("Enter");
      await tab(page);
      expect(await focused(page).evaluate((link) => link.closest("#session-plenary details")?.open), "the stop after the summary").toBe(true);
      await tab(page, "Shift+Tab");
      await expect(page.locator("#session-plenary summary"), "one stop back").toBeFocused();
    });

    test("search, choices, order and the button that clears them", async ({ page }) => {
      await open(page, document);
      await page.locator("#partners-title").evaluate((title) => title.scrollIntoView());
      await page.locator("#find").focus();
      await page.keyboard.type(query);
      await expect(page.locator("#directory-count")).toHaveText(new RegExp(found.replaceAll(" ", "\\s?")));
      await expect(page.locator("#find"), "the focus while typing").toBeFocused();
      await tab(page);
      await page.keyboard.press("Enter");
      await expect(focused(page), "the filters are open").toHaveAttribute("aria-expanded", "true");
      for (const id of ["country", "type", "sort"]) {
        await tabTo(page, `#${id}`);
        await page.keyboard.press("ArrowDown");
        await expect(focused(page), "a choice by the arrow keys").not.toHaveValue("");
        await expect(page.locator(`#${id}`), "the focus after choosing").toBeFocused();
      }
      await page.keyboard.press("Escape");
      await expect(page.locator("#directory-filters"), "Escape closes the filters").toBeHidden();
      await tabTo(page, "#directory-clear");
      await page.keyboard.press("Enter");
      await expect(page.locator(".partner:visible")).toHaveCount(33);
      expect((await stop(page)).faults, "the focus after clearing").toEqual([]);
    });

    test("the way out of an empty result", async ({ page }) => {
      await open(page, `${document}?find=abcdef`);
      await page.locator("#find").focus();
      await tabTo(page, "#partners-none .button");
      await page.keyboard.press("Space");
      await expect(page.locator(".partner:visible")).toHaveCount(33);
      expect((await stop(page)).faults, "the focus after clearing").toEqual([]);
    });

    test("the other language, at the same place, with the filters", async ({ page }) => {
      await open(page, `${document}?find=2gis#place`);
      await page.locator(`.languages a[hreflang="${other}"]`).focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await ready(page);
      await expect(page.locator("#find"), "what was searched for").toHaveValue("2gis");
      await expect(page).toHaveURL(/#place$/);
      await tab(page);
      expect(await focused(page).evaluate((element) => element.closest("#place") !== null), "Tab goes on at that place").toBe(true);
    });

    test("the banner of the preview: nothing is under it, and Enter leaves", async ({ page }) => {
      await page.clock.setFixedTime(LONG_AFTER);
      await page.setViewportSize({ width: 390, height: 700 });
      await open(page, `${document}${at(PHASES["day 1"])}`);
      const { stops, faults } = await walk(page);
      expect(faults, "stops that are not seen well").toEqual({});
      expect(plain(stops.at(-1)), "the last stop").toContain(plain(await page.locator("#preview a").innerText()));
      await page.locator("#preview a").focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#preview")).toHaveCount(0);
      await ready(page);
    });

    test("every stop is seen and has a name", async ({ page, site }) => {
      await openIn(page, site, lang, "after");
      await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
      const { stops, faults } = await walk(page);
      expect(faults, "stops that are not seen well").toEqual({});
      const links = page.locator("a[href]:visible, button:visible:enabled, input:not([type=radio]):visible, input:checked:visible, select:visible, summary:visible");
      expect(stops, "all that can be used is a stop").toHaveLength(await links.count());
    });
  });
}

test("the app failed: nothing is under the notice", async ({ page, site }) => {
  site.wasm = "missing";
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(DOCUMENTS.ru);
  await expect(page.locator("#failure")).toBeVisible();
  expect((await walk(page)).faults, "stops that are not seen well").toEqual({});
});
