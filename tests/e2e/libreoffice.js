// Opens tables with LibreOffice and returns what is in their cells: see install-browser.sh.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { readWithPython } from "./read_with_python.js";

/** Interface languages by their numbers in the options of LibreOffice's CSV filter, which are those of Windows. */
const LANGUAGES = { ru: 1049, zh: 2052, en: 1033 };

/**
 * The options of a CSV file: delimiter, quote, UTF-8, first line, no columns with a format, language, whether quoted
 * cells are texts, and whether dates, times and the like are recognized.
 */
export const csvFilter = (delimiter, lang, recognizesDates) =>
  `CSV:${delimiter.charCodeAt(0)},34,76,1,,${LANGUAGES[lang]},false,${recognizesDates}`;

/** The sheets of a table by their names: rows of cells with `type`, `value` and `link`; null for an empty cell. */
export function openTable(file, filter) {
  const folder = mkdtempSync(join(tmpdir(), "forum-table-"));
  const own = ["--headless", `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`];
  const importing = filter ? [`--infilter=${filter}`] : [];
  execFileSync("soffice", [...own, ...importing, "--convert-to", "fods", "--outdir", folder, file], { stdio: "pipe" });
  const converted = join(folder, `${basename(file, extname(file))}.fods`);
  return readWithPython("tables", [converted])[converted];
}
