// Printing: every view in every phase prints what is shown, without nearly empty sheets and without a heading at the end
// of a sheet.
import { DAY, DOCUMENTS, HOUR, LONG_AFTER, OPENING, at, expect, open, test, waitForQrEncoder } from "./forum.js";
import { compact, readPages, readText } from "./printed_pages.js";
import { BEFORE, ROOT } from "./server.js";

test.setTimeout(90_000);

const SIZES = {
  "A4 upright": { format: "A4" },
  "A4 across": { format: "A4", landscape: true },
  "A5 upright": { format: "A5" },
  "A5 across": { format: "A5", landscape: true },
};
const PHASES = {
  before: { root: BEFORE, now: OPENING - 12 * DAY, sizes: Object.keys(SIZES) },
  during: { root: BEFORE, now: OPENING + HOUR, sizes: ["A4 upright", "A5 upright"] },
  after: { root: ROOT, now: LONG_AFTER, sizes: Object.keys(SIZES) },
};
const VIEWS = {
  everything: "",
  "the table": "view=table",
  "a table of three organizations": "view=table&type=embassy",
  "filtered lists": "type=embassy&kind=culture",
  "one day": "day=2025-05-19",
  "one record of each": "find=etalon&q=пленарная",
  "nothing found": "find=qqqqqqqqqqqq&q=qqqqqqqqqqqq",
  "my programme": "my=opening,plenary",
};
// Characters on a sheet: Chinese has fewer. A low sheet has few lines, and the last one ends where the text ends.
const LEAST = { ru: { A4: 500, A5: 150, last: 120 }, zh: { A4: 250, A5: 80, last: 60 } };

/** The titles of the records that the screen shows, and their numbers. */
const titles = (page) => page.evaluate(() => {
  const isTable = !document.getElementById("partners-table").hidden;
  const names = (selector) => Array.from(document.querySelectorAll(selector), (element) => {
    const name = element.cloneNode(true);
    name.querySelector(".unofficial")?.remove();
    return name.textContent;
  });
  const shown = names("#agenda-list li.session:not([hidden]) .session__title");
  const rows = names(isTable ? "#partners-table tbody th" : ".partner:not([hidden]) .partner__name");
  return { shown: [...new Set([...shown, ...rows])], sessions: shown.length, organizations: rows.length };
});

/** How many sessions and organizations are visible on paper, and the texts of the headings of parts. */
async function onPaper(page) {
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const visible = (selector) => Array.from(document.querySelectorAll(selector)).filter((element) => element.checkVisibility());
    const headings = visible("h2, .day__head, .timeline__part > summary, .place h3").map(({ textContent }) => textContent);
    const found = {
      sessions: visible("#agenda-list li.session .session__title").length,
      organizations: visible(".partner__name, #partners-table tbody th").length,
      headings,
    };
    dispatchEvent(new Event("afterprint"));
    return found;
  });
  await page.emulateMedia({ media: null });
  return found;
}

for (const [phase, { root, now, sizes }] of Object.entries(PHASES)) {
  for (const [index, [view, query]] of Object.entries(VIEWS).entries()) {
    // Each view in one language.
    const lang = Object.keys(DOCUMENTS)[index % 2];
    test(`${phase}, ${lang}: ${view}`, async ({ page, site }, info) => {
      site.root = root;
      await open(page, `${DOCUMENTS[lang]}${at(now)}&${query}`);
      await waitForQrEncoder(page);
      const { shown, sessions, organizations } = await titles(page);
      const paper = await onPaper(page);
      expect([paper.sessions, paper.organizations], "records on paper").toEqual([sessions, organizations]);
      const headings = paper.headings.map(compact);
      for (const size of sizes) {
        const path = info.outputPath(`${size}.pdf`);
        await page.pdf({ path, ...SIZES[size] });
        const pages = readPages(path);
        const text = readText(path);
        expect.soft(shown.filter((title) => !text.includes(compact(title))), `missing on ${size}`).toEqual([]);
        const isHeading = (line) => line.length > 2 && headings.some((heading) => heading === line);
        for (const [number, { size: count, last }] of pages.entries()) {
          const isLast = number === pages.length - 1;
          const name = `${size}, sheet ${number + 1} of ${pages.length}, which ends in ${last}`;
          expect.soft(count, name).toBeGreaterThan(LEAST[lang][isLast ? "last" : size.slice(0, 2)]);
          if (!isLast) expect.soft(last.some(isHeading), `a heading at the end: ${name}`).toBe(false);
        }
      }
    });
  }
}
