// The look: pieces of the page compared with the pictures kept in look/. After a change of the
// design `make look` renews them; look at the difference before you commit it.
import { readFileSync } from "node:fs";
import { DAY, DOCUMENTS, LONG_AFTER, OPENING, drawAll, expect, leap, open, stopClock, test } from "./forum.js";
import { drawnWith } from "./look-drawn-with.js";

// The same letters come only from the same fonts and the same Chromium.
const kept = JSON.parse(readFileSync(new URL("look/drawn-with.json", import.meta.url), "utf8"));
const other = Object.entries(drawnWith()).find(([what, version]) => kept[what] !== version);

// Of an element, the upper part: as many pixels as say enough.
const PIECES = [
  ["programme", "#agenda", 300],
  ["session", "#session-plenary", 300],
  ["partners", ".partners__grid", 240],
  ["results", "#results", 320],
  ["timeline", "#timeline", 260],
  ["foot", "#foot", 120],
];
// Dark changes colours and moves nothing: each width has it in one language, to keep fewer bytes.
const PAGES = [
  ["ru", "light", 390], ["ru", "light", 1280], ["ru", "dark", 390],
  ["zh", "light", 390], ["zh", "light", 1280], ["zh", "dark", 1280],
];
const HEIGHTS = { 390: 844, 1280: 800 };

/** What the window shows of an element, once that is scrolled to the top. */
async function piece(page, selector, tall) {
  const element = page.locator(selector);
  await element.evaluate((node) => node.scrollIntoView({ block: "start" }));
  const { x, y, width, height } = await element.boundingBox();
  return { x, y, width, height: Math.min(height, tall, page.viewportSize().height - y) };
}

if (other) {
  const [what, version] = other;
  test.skip(`nothing is compared: the kept pictures were drawn with ${what} ${kept[what]}, here is ${version}`, () => {});
} else {
  for (const [lang, colorScheme, width] of PAGES) look(lang, colorScheme, width);
}

function look(lang, colorScheme, width) {
  test.describe(() => {
    test.use({ colorScheme, viewport: { width, height: HEIGHTS[width] } });

    test(`${lang}, ${colorScheme}, ${width}: looks as it did`, async ({ page }) => {
      test.slow();
      const looks = async (name, selector, tall) => {
        const clip = await piece(page, selector, tall);
        await expect.soft(page, name).toHaveScreenshot(`${name}-${lang}-${colorScheme}-${width}.png`, { clip });
      };
      await stopClock(page, OPENING - 12 * DAY - 1000);
      await open(page, DOCUMENTS[lang]);
      // A guessed size above would move a piece by a part of a pixel.
      await drawAll(page);
      await looks("hero", ".hero", 620);
      await leap(page, LONG_AFTER);
      await page.locator("#session-plenary summary").click();
      for (const [name, selector, tall] of PIECES) await looks(name, selector, tall);
    });
  });
}
