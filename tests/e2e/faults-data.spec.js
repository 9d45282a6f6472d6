// Mistakes in the JSON of a published document: the prerendered document stays, and the notice shows the line.
import { expectAppFailed } from "./faults.js";
import { DOCUMENTS, expect, test } from "./forum.js";

const LINE = { ru: (line) => `Ошибка в данных страницы, строка ${line}.`, zh: (line) => `页面数据第${line}行有误。` };

// Mistakes in the record of a session.
const RECORD = /^\{[^\n]*"id":"plenary".*$/m;
const MISTAKES = [
  ["a missing quotation mark", (record) => record.replace('"id":"plenary"', '"id":"plenary')],
  ["a missing brace", (record) => record.replace(/\},?$/, ",")],
  ["a missing comma between two fields", (record) => record.replace('"id":"plenary",', '"id":"plenary" ')],
  ["a missing comma after the record", (record) => record.replace(/,$/, ""), 1],
  ["an extra comma", (record) => `${record},`],
  ["a missing field", (record) => record.replace('"id":"plenary",', "")],
  ["a number instead of a text", (record) => record.replace('"plenary"', "1")],
];

for (const [index, [description, makeMistake, moreLines = 0]] of MISTAKES.entries()) {
  const lang = index % 2 ? "zh" : "ru";
  test(`${lang}: ${description} in the data: the notice shows the line`, async ({ page, site }) => {
    let line = 0;
    site.alter = (html) => {
      const [record] = html.match(RECORD);
      expect(makeMistake(record), "the record with the mistake").not.toBe(record);
      line = html.slice(0, html.indexOf(record)).split("\n").length;
      return html.replace(record, () => makeMistake(record));
    };
    await page.goto(DOCUMENTS[lang]);
    await expectAppFailed(page, lang);
    const text = await page.locator("#failure-detail").innerText();
    const lines = Array.from({ length: moreLines + 1 }, (_, offset) => LINE[lang](line + offset));
    expect(lines, `the notice of a mistake in line ${line}`).toContain(text.replace(/\s+/g, " "));
  });
}

test("a document without data shows the notice of a failure", async ({ page, site }) => {
  site.alter = (html) => html.replace(/(id="forum-data"[^>]*>)[^]*?(<\/script>)/, "$1$2");
  await page.goto("./");
  await expectAppFailed(page, "ru");
});
