// The contrast of text on the drawing of the bridge, measured in pixels: axe-core does not see the drawing.
// The requirement is AAA: 7:1, and 4.5:1 for large text.
import { LANGUAGES, openInPhase } from "./page_states.js";
import { expect, test } from "./forum.js";

const TEXT_SELECTOR = ".bridge__caption, .arch__value, .arch__label, .arch__other, .bridge__note";
const WIDTHS = [1280, 1024, 768, 390, 320];

/** A screenshot of the hero with the text of the bridge, or without. */
async function screenshot(page, shown) {
  await page.evaluate(([selector, shown]) => {
    for (const text of document.querySelectorAll(selector)) text.style.webkitTextFillColor = shown ? "" : "transparent";
  }, [TEXT_SELECTOR, shown]);
  const { width, height } = await page.locator(".hero").boundingBox();
  const clip = { x: 0, y: 0, width, height: Math.min(height, page.viewportSize().height) };
  return (await page.screenshot({ animations: "disabled", clip })).toString("base64");
}

/** The visible texts with their colour, required contrast and lines. */
const textsOnDrawing = (page) =>
  page.evaluate((selector) =>
    [...document.querySelectorAll(selector)].filter((element) => element.clientWidth > 1 || !element.matches(".bridge__caption")).map((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const size = parseFloat(fontSize);
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = [...range.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
      return {
        text: element.textContent.trim(),
        color: color.match(/\d+/g).map(Number),
        required: size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 4.5 : 7,
        lines: lines.filter(([, , width, height]) => width > 0 && height > 0),
      };
    }), TEXT_SELECTOR);

/**
 * The texts whose contrast with the drawing is too low. The letters are the pixels in which the two screenshots
 * differ. 2 % of them may be on a thin line of the drawing.
 */
const lowContrast = ([shown, hidden, texts]) => {
  const pixels = async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas;
  };
  const linear = (part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

  return Promise.all([shown, hidden].map(pixels)).then(([front, back]) =>
    texts.flatMap(({ text, color, required, lines }) => {
      const textLuminance = luminance(color);
      const found = [];
      for (const line of lines) {
        const [letters, ground] = [front, back].map((canvas) => canvas.getImageData(...line).data);
        for (let at = 0; at < ground.length; at += 4) {
          const changed = [0, 1, 2].some((part) => Math.abs(letters[at + part] - ground[at + part]) > 40);
          if (changed) found.push(contrast(textLuminance, luminance(ground.subarray(at, at + 3))));
        }
      }
      found.sort((one, other) => one - other);
      const worst = found[Math.floor(found.length / 50)];
      return found.length === 0 || worst >= required ? [] : [[`“${text}”, ${required}:1 required`, `${worst.toFixed(1)}:1`]];
    }));
};

test.describe.configure({ timeout: 60_000 });

for (const lang of LANGUAGES) {
  for (const phase of ["before", "day 1", "after"]) {
    test(`${lang}, ${phase}: text on the drawing has enough contrast`, async ({ page, context, site }) => {
      const canvas = await context.newPage();
      await openInPhase(page, site, lang, phase);
      const found = {};
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 1000 });
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          const shown = await screenshot(page, true);
          const hidden = await screenshot(page, false);
          for (const [text, measured] of await canvas.evaluate(lowContrast, [shown, hidden, await textsOnDrawing(page)])) {
            (found[text] ??= []).push(`${measured} at ${width} px, ${colorScheme}`);
          }
        }
      }
      expect(found, "texts with a low contrast").toEqual({});
    });
  }
}
