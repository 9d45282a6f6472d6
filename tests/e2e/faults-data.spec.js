// A hand has slipped in the published page: it stays as printed, and says in which line.
import { failed } from "./faults.js";
import { DOCUMENTS, expect, test } from "./forum.js";

const LINE = { ru: (line) => `Ошибка в данных страницы, строка ${line}.`, zh: (line) => `页面数据第${line}行有误。` };

// What a hand may do to the published JSON, in the record of an organization that sessions name.
const RECORD = /^\{"id":"minekonomrazvitiya".*$/m;
const SLIPS = [
  ["a lost quotation mark", (record) => record.replace('"id":"minekonomrazvitiya"', '"id":"minekonomrazvitiya')],
  ["a lost brace", (record) => record.replace(/\},?$/, ",")],
  ["a lost comma between two fields", (record) => record.replace('","', '" "')],
  ["a lost comma after the record", (record) => record.replace(/,$/, ""), 1],
  ["a comma too many", (record) => `${record},`],
  ["a lost field", (record) => record.replace('"id":"minekonomrazvitiya",', "")],
  ["a number for a text", (record) => record.replace('"minekonomrazvitiya"', "1")],
];

for (const [index, [what, slip, spread = 0]] of SLIPS.entries()) {
  const lang = index % 2 ? "zh" : "ru";
  test(`${lang}: ${what} in the data is shown with its line`, async ({ page, site }) => {
    let line = 0;
    site.alter = (html) => {
      const [record] = html.match(RECORD);
      expect(slip(record), "the slip changes the record").not.toBe(record);
      line = html.slice(0, html.indexOf(record)).split("\n").length;
      return html.replace(record, () => slip(record));
    };
    await page.goto(DOCUMENTS[lang]);
    await failed(page, lang);
    const text = await page.locator("#failure-detail").innerText();
    const lines = Array.from({ length: spread + 1 }, (_, further) => LINE[lang](line + further));
    expect(lines, `the notice names the line ${line}`).toContain(text.replace(/\s+/g, " "));
  });
}

test("no data at all", async ({ page, site }) => {
  site.alter = (html) => html.replace(/(id="forum-data"[^>]*>)[^]*?(<\/script>)/, "$1$2");
  await page.goto("./");
  await failed(page, "ru");
});
