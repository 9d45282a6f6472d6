// Compares parts of the page with the screenshots in screenshots/. After a change of the design run
// `make screenshots`, and check the differences before you commit them.
import { readFileSync } from "node:fs";
import { DAY, DOCUMENTS, LONG_AFTER, OPENING, advanceClockTo, expect, open, renderOffscreenParts, stopClock, test } from "./forum.js";
import { screenshotEnvironment } from "./screenshot-environment.js";

// Text is rendered alike only with the same fonts and the same Chromium.
const recorded = JSON.parse(readFileSync(new URL("screenshots/environment.json", import.meta.url), "utf8"));
const difference = Object.entries(screenshotEnvironment()).find(([name, version]) => recorded[name] !== version);

// Names, elements, and the height of the upper part that is compared.
const PARTS = [
  ["programme", "#agenda", 300],
  ["session", "#session-plenary", 300],
  ["partners", ".partners__grid", 240],
  ["results", "#results", 320],
  ["timeline", "#timeline", 260],
  ["foot", "#foot", 120],
];
// The dark theme changes colours only: one language for each width is enough.
const PAGES = [
  ["ru", "light", 390], ["ru", "light", 1280], ["ru", "dark", 390],
  ["zh", "light", 390], ["zh", "light", 1280], ["zh", "dark", 1280],
];
const HEIGHTS = { 390: 844, 1280: 800 };

/** The part of an element that the window shows when the element is scrolled to the top. */
async function clipOf(page, selector, maxHeight) {
  const element = page.locator(selector);
  await element.evaluate((node) => node.scrollIntoView({ block: "start" }));
  const { x, y, width, height } = await element.boundingBox();
  return { x, y, width, height: Math.min(height, maxHeight, page.viewportSize().height - y) };
}

if (difference) {
  const [name, version] = difference;
  test.skip(`no comparison: the screenshots were taken with ${name} ${recorded[name]}, this machine has ${version}`, () => {});
} else {
  for (const [lang, colorScheme, width] of PAGES) comparePage(lang, colorScheme, width);
}

function comparePage(lang, colorScheme, width) {
  test.describe(() => {
    test.use({ colorScheme, viewport: { width, height: HEIGHTS[width] } });

    test(`${lang}, ${colorScheme}, ${width}: the page matches the screenshots`, async ({ page }) => {
      test.slow();
      const compare = async (name, selector, maxHeight) => {
        const clip = await clipOf(page, selector, maxHeight);
        await expect.soft(page, name).toHaveScreenshot(`${name}-${lang}-${colorScheme}-${width}.png`, { clip });
      };
      await stopClock(page, OPENING - 12 * DAY - 1000);
      await open(page, DOCUMENTS[lang]);
      // Off-screen rendering estimates sizes, which would move a part by a fraction of a pixel.
      await renderOffscreenParts(page);
      await compare("hero", ".hero", 620);
      await advanceClockTo(page, LONG_AFTER);
      await page.locator("#session-plenary summary").click();
      for (const [name, selector, maxHeight] of PARTS) await compare(name, selector, maxHeight);
    });
  });
}
