// The text of printed pages: poppler reads the PDF that Chromium prints.
import { execFileSync } from "node:child_process";

/** A text without white space: lines of a PDF are broken anywhere. */
export const compact = (text) => text.replace(/[\s\u00ad]+/g, "");

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };
const decode = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]);

/** The text of a PDF in the order in which it is drawn, without white space. */
export const readText = (file) => compact(execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }));

/** The pages of a PDF: the number of characters on each, and the lines at its lower end, without white space. */
export function readPages(file) {
  const output = execFileSync("pdftotext", ["-bbox-layout", file, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
  return output.split("<page ").slice(1).map((page) => {
    const lines = Array.from(page.matchAll(/<line [^>]*yMax="([\d.]+)">([^]*?)<\/line>/g), ([, end, words]) => ({
      end: Number(end),
      text: compact(decode(words.replace(/<[^>]*>/g, ""))),
    }));
    const lowest = Math.max(...lines.map(({ end }) => end));
    const last = lines.filter(({ end }) => end > lowest - 3).map(({ text }) => text);
    return { size: lines.reduce((size, { text }) => size + text.length, 0), last };
  });
}
