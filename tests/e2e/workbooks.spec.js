// Workbooks (XLSX) of the directory and the programme, as LibreOffice opens them: the values and types of every cell.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DOCUMENTS, expect, open, test } from "./forum.js";
import { openTable } from "./libreoffice.js";
import { ROOT } from "./server.js";

// The demonstration uses every field.
const SITES = { forum: ROOT, demo: resolve("target/test-site/demo") };
const OTHER = { ru: "zh", zh: "ru" };
const plain = (text) => text.replaceAll("\u00a0", " ");

const read = (root, name) => JSON.parse(readFileSync(join(root, "data", `${name}.json`), "utf8"));
const contentOf = (root) => ({ ...read(root, "event"), ...read(root, "agenda"), ...read(root, "partners") });
const sheetsOf = (root, name, lang) => openTable(join(root, `data/${name}.${lang}.xlsx`));

/** A text in a language, or else in another one. */
const pick = (text, lang) => plain(text?.[lang] ?? text?.en ?? text?.[OTHER[lang]] ?? "");
const text = (value) => (value ? { type: "string", value } : undefined);
const cellOf = (row, column) => row[column] ?? undefined;
const byId = (list, ids) => (ids ?? []).map((id) => list.find((item) => item.id === id)).filter(Boolean);

/** A day and an hour of the forum's clock; LibreOffice writes a time as a duration. */
const day = (date) => date && { type: "date", value: date };
const hour = (instant) => instant && { type: "time", value: `PT${instant.slice(11, 13)}H${instant.slice(14, 16)}M00S` };

for (const [name, root] of Object.entries(SITES)) {
  const data = contentOf(root);
  for (const lang of Object.keys(DOCUMENTS)) {
    test(`${name}, ${lang}: the workbook of the directory has the contacts of the content`, () => {
      const sheets = sheetsOf(root, "partners", lang);
      expect(Object.keys(sheets)).toEqual([lang === "ru" ? "Организации" : "机构"]);
      const [[head, ...rows]] = Object.values(sheets);
      expect(head.every((cell) => cell.type === "string")).toBe(true);
      expect(rows).toHaveLength(data.partners.length);
      for (const [index, partner] of data.partners.entries()) {
        const row = rows[index];
        expect(row, "an id at the end").toHaveLength(head.length);
        for (const cell of row.filter(Boolean)) expect(cell.type, cell.value).toBe("string");
        expect(cellOf(row, 0), partner.id).toEqual(text(partner.name.ru && plain(partner.name.ru)));
        expect(cellOf(row, 1), partner.id).toEqual(text(partner.name.zh));
        expect(cellOf(row, 7), partner.id).toEqual(text(pick(partner.role, lang)));
        expect(cellOf(row, 8)?.value.replace(/[ -]/g, ""), partner.id).toBe(partner.phone);
        expect(cellOf(row, 9), partner.id).toEqual(partner.email && { ...text(partner.email), link: `mailto:${partner.email}` });
        expect(cellOf(row, 10), partner.id).toEqual(partner.url && { ...text(partner.url), link: expect.stringContaining(new URL(partner.url).host) });
        expect(cellOf(row, 11), partner.id).toEqual(text(pick(partner.address, lang)));
        expect(row[12].value).toBe(partner.id);
      }
    });

    test(`${name}, ${lang}: the workbook of the programme has the days and hours of the content`, () => {
      const sheets = sheetsOf(root, "agenda", lang);
      expect(Object.keys(sheets)).toEqual([lang === "ru" ? "Программа" : "日程"]);
      const [[head, ...rows]] = Object.values(sheets);
      expect(head[1].value, "the hours are those of the forum's clock").toMatch(/UTC\+/);
      expect(rows.map((row) => row.at(-1).value).sort()).toEqual(data.sessions.map(({ id }) => id).sort());
      const sessions = byId(data.sessions, rows.map((row) => row.at(-1).value));
      const dates = sessions.filter(({ date, date_end: end }) => date && (!end || end === date)).map(({ date }) => date);
      expect(dates, "the order of the days").toEqual([...dates].sort());
      for (const [index, session] of sessions.entries()) {
        const row = rows[index];
        const { id, date, date_end: last, start, end, within, venue } = session;
        if (date) expect(cellOf(row, 0), id).toEqual(day(date));
        else if (within) expect(cellOf(row, 0)?.type, id).toBe("string");
        expect(cellOf(row, 1), id).toEqual(hour(start));
        expect(cellOf(row, 2), id).toEqual(day((last !== date && last) || (end && date && end.slice(0, 10) !== date ? end.slice(0, 10) : undefined)));
        expect(cellOf(row, 3), id).toEqual(hour(end));
        expect(cellOf(row, 4), id).toEqual(text(pick(session.title, lang)));
        const [place] = byId(data.venues, [venue]);
        expect(cellOf(row, 8), id).toEqual(text(place && pick(place.name, lang)));
        expect(cellOf(row, 9), id).toEqual(text(place && pick(place.city, lang)));
        const lines = (items) => text(items.map((item) => pick(item.name, lang)).join("\n"));
        expect(cellOf(row, 10), id).toEqual(lines(byId(data.topics, session.topics)));
        for (const person of byId(data.people, session.people)) expect(row[11].value, id).toContain(pick(person.name, lang));
        expect(cellOf(row, 12), id).toEqual(lines(byId(data.partners, session.partners)));
        expect(cellOf(row, 14), id).toEqual(text(pick(session.description, lang)));
        const sources = session.sources ?? [];
        expect(cellOf(row, 15)?.value, id).toBe(sources.length ? sources.join("\n") : undefined);
        if (sources.length) expect(new URL(row[15].link).host, id).toBe(new URL(sources[0]).host);
      }
    });
  }
}

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: the page links to both workbooks`, async ({ page, request }) => {
    await open(page, document);
    const [programme, directory] = [page.locator(`#agenda a[href$="agenda.${lang}.xlsx"]`), page.locator(`#foot a[href$="partners.${lang}.xlsx"]`)];
    for (const link of [programme, directory]) {
      await expect(link).toBeVisible();
      const response = await request.get(await link.evaluate(({ href }) => href));
      expect(response.status()).toBe(200);
      const name = new URL(response.url()).pathname.split("/").pop();
      expect(Buffer.compare(await response.body(), readFileSync(join(ROOT, "data", name)))).toBe(0);
    }
  });
}

/** A part of a workbook, which is a ZIP archive. */
const partOf = (file, path) =>
  execFileSync("/usr/bin/python3", ["-c", "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())", file, path], { encoding: "utf8" });

test("the head of a sheet stays in view, columns have widths, texts are wrapped, and no time of the build is in the file", () => {
  const { updated } = contentOf(ROOT);
  for (const name of ["partners.ru", "agenda.zh"]) {
    const part = (path) => partOf(join(ROOT, `data/${name}.xlsx`), path);
    const sheet = part("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2"[^>]* state="frozen"/);
    expect(sheet.match(/<col [^>]*customWidth="1"/g).length).toBeGreaterThan(5);
    expect(part("xl/styles.xml")).toContain('wrapText="1"');
    const times = part("docProps/core.xml").match(/\d{4}-\d\d-\d\dT[\d:]+Z/g);
    expect(times).toEqual([`${updated}T00:00:00Z`, `${updated}T00:00:00Z`]);
  }
});
