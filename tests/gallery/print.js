// The page on paper: A4 as Chromium prints it, each sheet a picture (pdftoppm of poppler-utils).
import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { LANGS, OUT } from "./studio.js";

const run = promisify(execFile);
// What a print dialogue offers first, unless the page asks for other margins.
const MARGIN = "10mm";

/** A group with the sheets of both languages; the PDFs lie beside them. */
export async function print(studio) {
  await mkdir(join(OUT, "print"), { recursive: true });
  const sheets = await Promise.all(Object.keys(LANGS).map(async (lang) => {
    const page = await studio.page({ lang });
    // The encoder of the code comes when the page is idle, which a stopped clock never lets it be.
    await page.clock.resume();
    await page.locator("html[data-code]").waitFor({ state: "attached" });
    const pdf = join(OUT, "print", `${lang}.pdf`);
    await page.pdf({ path: pdf, format: "A4", preferCSSPageSize: true, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } });
    await page.context().close();
    await run("pdftoppm", ["-png", "-r", "96", pdf, join(OUT, "print", lang)]);
    const files = (await readdir(join(OUT, "print"))).filter((file) => file.startsWith(`${lang}-`)).sort();
    return files.map((file, index) => ({ file: `print/${file}`, caption: `${LANGS[lang]}, sheet ${index + 1} of ${files.length}` }));
  }));
  return { id: "print", title: "On paper", about: "A4, without background, as the print dialogue has it at first.", pictures: sheets.flat() };
}
