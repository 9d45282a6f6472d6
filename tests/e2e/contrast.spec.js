// The contrast of the words that stand on the picture, by pixels: axe-core cannot see what is
// behind them. Required is AAA: 7:1, and 4.5:1 for large text.
import { LANGUAGES, PHASES, openIn } from "./looks.js";
import { expect, test } from "./forum.js";

const WORDS = ".bridge__caption, .arch__value, .arch__label, .arch__other, .bridge__note";
const WIDTHS = [1280, 1024, 768, 390, 320];

/** A picture of the window with the words of the bridge, or without. */
async function picture(page, shown) {
  await page.evaluate(([words, shown]) => {
    for (const word of document.querySelectorAll(words)) word.style.webkitTextFillColor = shown ? "" : "transparent";
  }, [WORDS, shown]);
  return (await page.screenshot({ animations: "disabled" })).toString("base64");
}

/** The words with their colour and the lines they take, as far as the window shows them. */
const words = (page) =>
  page.evaluate((words) =>
    [...document.querySelectorAll(words)].filter((element) => element.clientWidth > 1 || !element.matches(".bridge__caption")).map((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const size = parseFloat(fontSize);
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = [...range.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
      return {
        text: element.textContent.trim(),
        color: color.match(/\d+/g).map(Number),
        least: size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 4.5 : 7,
        lines: lines.filter(([, , width, height]) => width > 0 && height > 0),
      };
    }), WORDS);

/**
 * The worst contrast of each text with what is behind its letters. The letters are where the two
 * pictures differ; a fiftieth of them may lie on a line of the drawing, as thin as a hair.
 */
const tooFaint = ([shown, hidden, words]) => {
  const pixels = async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas;
  };
  const linear = (part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

  return Promise.all([shown, hidden].map(pixels)).then(([front, back]) =>
    words.flatMap(({ text, color, least, lines }) => {
      const ink = luminance(color);
      const found = [];
      for (const line of lines) {
        const [letters, ground] = [front, back].map((picture) => picture.getImageData(...line).data);
        for (let at = 0; at < ground.length; at += 4) {
          const changed = [0, 1, 2].some((part) => Math.abs(letters[at + part] - ground[at + part]) > 40);
          if (changed) found.push(contrast(ink, luminance(ground.subarray(at, at + 3))));
        }
      }
      found.sort((one, other) => one - other);
      const worst = found[Math.floor(found.length / 50)];
      return found.length === 0 || worst >= least ? [] : [[`“${text}”, ${least}:1 required`, `${worst.toFixed(1)}:1`]];
    }));
};

test.describe.configure({ timeout: 60_000 });

for (const lang of LANGUAGES) {
  for (const phase of ["before", "day 1", "after"]) {
    test(`${lang}, ${phase}: the words on the picture can be read`, async ({ page, context, site }) => {
      const canvas = await context.newPage();
      await openIn(page, site, lang, phase);
      const found = {};
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 1000 });
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          const shown = await picture(page, true);
          const hidden = await picture(page, false);
          for (const [text, has] of await canvas.evaluate(tooFaint, [shown, hidden, await words(page)])) {
            (found[text] ??= []).push(`${has} at ${width} px, ${colorScheme}`);
          }
        }
      }
      expect(found, "too faint, and where").toEqual({});
    });
  }
}
