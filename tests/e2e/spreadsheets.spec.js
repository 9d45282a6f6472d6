// Tables as LibreOffice opens them: every cell of a CSV file is a text with the value of the content.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_TIMEOUT, cachedSite } from "../fixtures/generated_sites.js";
import { expect, open, test } from "./forum.js";
import { csvFilter, openTable } from "./libreoffice.js";

test.setTimeout(BUILD_TIMEOUT);

const DELIMITERS = { ru: ";", zh: "," };

// Texts that spreadsheets like to change, and how the table has them.
const PHONES = {
  "+74212402121": "+7 4212 40-21-21",
  "+861085321234": "+86 10 8532 1234",
  "+8613800138000": "+86 138 0013 8000",
  "+244923123456": "+244 (923) 123 456",
  "+12025550123": "+1 202 555 0123",
};
const NAMES = [
  "1234567890123456", "0012", "3e5", "1 234", "1.5", "10%", "1 Мая", "10 сентября 2025 г.", "май 2025", "May 2025", "2025-05-19",
  "19.05.2025", "2025年5月19日", "10:30 PM", "1/2", "TRUE", "Истина", "5 ₽", "Школа № 5",
];
const FORMULAS = ["=1+1", "+1+1", "-5", "@SUM(A1)"];
const ADDRESS = { ru: "680000, Хабаровск; ул. «Шевченко», 7", zh: "哈巴罗夫斯克，舍甫琴科街7号, \"1\"" };

function withOddTexts(data) {
  const phones = Object.keys(PHONES);
  for (const [index, name] of [...NAMES, ...FORMULAS].entries()) {
    Object.assign(data.partners[index], { name: { ru: name, zh: name }, phone: phones[index % phones.length], address: ADDRESS });
  }
}

const oddSite = () => cachedSite("spreadsheets", { partners: withOddTexts });
const dataOf = (root) => JSON.parse(readFileSync(join(root, "data/partners.json"), "utf8"));
const NAME = { ru: 0, zh: 1 };
const [PHONE, POSTAL, ID] = [8, 11, 12];

/** A text as a cell has it: without the mark that keeps it a text. */
const plain = (text) => text.replace(/^'(?=[=+@-])/, "").replace(/\u200b$/, "");

for (const [lang, delimiter] of Object.entries(DELIMITERS)) {
  // What is recognized depends on the language of the spreadsheet, which may be another one than that of the table.
  for (const spreadsheet of ["ru", "zh", "en"]) {
    for (const recognizesDates of [false, true]) {
      const how = recognizesDates ? "with recognition of dates" : "by default";
      test(`${lang}: every cell of the CSV is a text in LibreOffice in ${spreadsheet} ${how}`, () => {
        const root = oddSite();
        const { partners } = dataOf(root);
        const file = join(root, `data/partners.${lang}.csv`);
        const [rows] = Object.values(openTable(file, csvFilter(delimiter, spreadsheet, recognizesDates)));
        expect(rows).toHaveLength(partners.length + 1);
        for (const cell of rows.flat().filter(Boolean)) expect(cell.type, cell.value).toBe("string");
        for (const [index, { id, name, phone, address }] of partners.entries()) {
          const row = rows[index + 1];
          expect(row[ID].value).toBe(id);
          expect(plain(row[NAME[lang]]?.value ?? ""), id).toBe((name[lang] ?? "").replaceAll("\u00a0", " "));
          expect(row[PHONE]?.value).toBe(PHONES[phone]);
          expect(row[POSTAL]?.value).toBe(address?.[lang]);
        }
        const formulas = rows.slice(1 + NAMES.length, 1 + NAMES.length + FORMULAS.length).map((row) => row[NAME[lang]].value);
        expect(formulas, "escaped").toEqual(FORMULAS.map((text) => `'${text}`));
        expect(rows.find((row) => row[ID].value === partners[NAMES.indexOf("Школа № 5")].id)[0].value, "no mark without a need").toBe("Школа № 5");
      });
    }
  }

  test(`${lang}: the CSV of the shown organizations has texts only`, async ({ page, site }, info) => {
    site.root = oddSite();
    await open(page, lang === "ru" ? "./" : "zh/");
    const button = page.locator('#partners-list [data-saves="csv"]');
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const file = info.outputPath("partners.csv");
    writeFileSync(file, readFileSync(await download.path()));
    const [rows] = Object.values(openTable(file, csvFilter(delimiter, lang, true)));
    const { partners } = dataOf(site.root);
    expect(rows.slice(1).map((row) => row[ID].value).sort()).toEqual(partners.map(({ id }) => id).sort());
    for (const cell of rows.flat().filter(Boolean)) expect(cell.type, cell.value).toBe("string");
    const byId = new Map(rows.slice(1).map((row) => [row[ID].value, row]));
    for (const { id, phone } of partners.filter((partner) => partner.phone)) expect(byId.get(id)[PHONE].value).toBe(PHONES[phone]);
  });
}
