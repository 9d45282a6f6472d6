// The printed page: A4 by Chromium, one picture for each sheet (pdftoppm of poppler-utils).
import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { LANGS, OUT } from "./studio.js";

const run = promisify(execFile);
// The default of print dialogs, unless the page sets margins.
const MARGIN = "10mm";

/** A group with the sheets of both languages. Writes the PDFs to the same folder. */
export async function print(studio) {
  await mkdir(join(OUT, "print"), { recursive: true });
  const sheets = await Promise.all(Object.keys(LANGS).map(async (lang) => {
    const page = await studio.page({ lang });
    // The encoder of QR codes is loaded when the page is idle, which needs a running clock.
    await page.clock.resume();
    await page.locator("html[data-code]").waitFor({ state: "attached" });
    const pdf = join(OUT, "print", `${lang}.pdf`);
    await page.pdf({ path: pdf, format: "A4", preferCSSPageSize: true, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } });
    await page.context().close();
    await run("pdftoppm", ["-png", "-r", "96", pdf, join(OUT, "print", lang)]);
    const files = (await readdir(join(OUT, "print"))).filter((file) => file.startsWith(`${lang}-`)).sort();
    return files.map((file, index) => ({ file: `print/${file}`, caption: `${LANGS[lang]}, sheet ${index + 1} of ${files.length}` }));
  }));
  return { id: "print", title: "On paper", about: "A4 without background, the default of print dialogs.", pictures: sheets.flat() };
}
