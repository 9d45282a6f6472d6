// The six small pictures of README.md: `make pictures` copies them to docs/.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderOffscreenParts } from "../e2e/forum.js";
import { MOMENTS } from "./moments.js";
import { OUT, showTop } from "./studio.js";

const LARGEST = 60_000;
// In pixels, as in print.js.
const A4 = { width: 794, height: 1123 };
const before = MOMENTS.find(({ id }) => id === "before").at;

const PICTURES = [
  { name: "desktop-ru", lang: "ru", width: 1280, scale: 0.5 },
  { name: "desktop-zh", lang: "zh", width: 1280, scale: 0.5, at: before },
  { name: "phone-zh-dark", lang: "zh", width: 390, scale: 1, at: before, colorScheme: "dark" },
  { name: "phone-ru-programme", lang: "ru", width: 390, scale: 1, prepare: (page) => showRendered(page, "#agenda") },
  {
    name: "phone-ru-search", lang: "ru", width: 390, scale: 1, path: `?find=${encodeURIComponent("санкт 商会")}`,
    prepare: (page) => showRendered(page, "#partners"),
  },
];

/** Scrolls to an element with off-screen rendering turned off. */
async function showRendered(page, start) {
  await renderOffscreenParts(page);
  await showTop(page, start);
}

/** A group with the pictures. The last is the first sheet of print.js. */
export async function readme(studio, { pictures: [sheet] }) {
  await mkdir(join(OUT, "readme"), { recursive: true });
  const pictures = [];
  for (const { name, scale, prepare = () => {}, ...options } of PICTURES) {
    const page = await studio.page({ ...options, deviceScaleFactor: 1 });
    await prepare(page);
    pictures.push(await takeSmall(page, name, scale));
    await page.context().close();
  }
  const paper = await studio.blank(A4);
  const png = await readFile(join(OUT, sheet.file), "base64");
  await paper.setContent(`<style>* { margin: 0 }</style><img src="data:image/png;base64,${png}">`);
  pictures.push(await takeSmall(paper, "print-ru", 0.6));
  return { id: "readme", title: "In the README", about: "“make pictures” puts these into docs/.", pictures };
}

/** A picture of the window. Chromium writes WebP, Playwright does not. */
async function takeSmall(page, name, scale) {
  const { width, height } = page.viewportSize();
  const [x, y] = await page.evaluate(() => [scrollX, scrollY]);
  const chromium = await page.context().newCDPSession(page);
  const { data } = await chromium.send("Page.captureScreenshot", { format: "webp", quality: 82, clip: { x, y, width, height, scale } });
  const bytes = Buffer.from(data, "base64");
  if (bytes.length > LARGEST) throw new Error(`${name}.webp has ${bytes.length} bytes, more than ${LARGEST}.`);
  await writeFile(join(OUT, "readme", `${name}.webp`), bytes);
  return { file: `readme/${name}.webp`, caption: `${name}, ${(bytes.length / 1000).toFixed(0)} kB` };
}
