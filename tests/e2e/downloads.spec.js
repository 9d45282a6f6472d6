// The directory as a table, as files, and the saved contacts.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { expect, open, openFilters, setFilter, test, waitForMount } from "./forum.js";

const EMBASSIES = ["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"];
/** The name and text of the file that a click downloads. */
async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}
const WORDS = {
  ru: { document: "./", table: "Таблица", csv: "Таблица (.csv)", contacts: "Визитки (.vcf)", delimiter: ";", kind: "дипломатические представительства", city: "Хабаровск", refused: "Файл получить не удалось" },
  zh: { document: "zh/", table: "表格", csv: "表格（.csv）", contacts: "电子名片（.vcf）", delimiter: ",", kind: "外交机构", city: "哈巴罗夫斯克", refused: "获取" },
};

for (const [lang, words] of Object.entries(WORDS)) {
  test(`${lang}: the table shows the search results in their order`, async ({ page }) => {
    await open(page, `${words.document}?type=embassy`);
    await openFilters(page, "directory");
    await page.getByRole("radio", { name: words.table }).check();
    const rows = page.locator("#partners-table tbody tr");
    const ids = () => rows.locator("th a").evaluateAll((links) => links.map((link) => link.hash.slice(9)));
    await expect.poll(ids).toEqual(EMBASSIES);
    await expect(page.locator(".partners__grid")).toBeHidden();
    await setFilter(page, "sort", "zh");
    await expect.poll(ids).toEqual([...EMBASSIES].reverse());
    await page.locator("#find").fill("Пекин");
    await expect.poll(ids).toEqual(["russia-embassy-china"]);
    // A reload restores the table.
    const query = () => Object.fromEntries(new URL(page.url()).searchParams);
    await expect.poll(query).toEqual({ type: "embassy", find: "Пекин", sort: "zh", view: "table" });
    await page.reload();
    await waitForMount(page);
    await expect.poll(ids).toEqual(["russia-embassy-china"]);
    // A name links to its row among the search results.
    await rows.locator("a").click();
    await expect(page.locator("#partner-russia-embassy-china")).toBeInViewport();
    await expect(page.locator("#partner-russia-embassy-china details")).toHaveAttribute("open", "");
    await expect(page.locator(".partner:visible")).toHaveCount(1);
  });

  test(`${lang}: the search results are saved as CSV and JSON`, async ({ page }) => {
    await open(page, `${words.document}?type=embassy`);
    await expect(page.locator(".partner:visible")).toHaveCount(3);
    const shown = page.locator("#partners-list");
    const csv = await download(page, shown.getByRole("button", { name: words.csv }));
    expect(csv.name).toBe("partners.csv");
    expect(csv.text.startsWith("\ufeff"), "the byte order mark, which Excel needs for UTF-8").toBe(true);
    const lines = csv.text.trim().split("\r\n").map((line) => line.split(words.delimiter));
    expect(lines).toHaveLength(4);
    for (const cells of lines) expect(cells).toHaveLength(lines[0].length);
    expect(lines[1].slice(0, 2)).toEqual(["Генеральное консульство КНР в Хабаровске", "中国驻哈巴罗夫斯克总领事馆"]);
    expect(lines[1][3]).toContain(words.kind);
    expect(lines[1][5]).toBe(words.city);
    // Without scripts, the whole table is available as a file.
    const whole = await (await page.request.get(new URL(`${lang === "ru" ? "" : "../"}data/partners.${lang}.csv`, page.url()).href)).text();
    for (const line of csv.text.slice(1).trim().split("\r\n")) expect(whole).toContain(`${line}\r\n`);
    const json = await download(page, shown.getByRole("button", { name: "JSON" }));
    const { partners } = JSON.parse(json.text);
    expect(partners.map(({ id }) => id)).toEqual(EMBASSIES);
    expect(partners[0].sources.length, "sources of an organization").toBeGreaterThan(0);
  });

  test(`${lang}: saved contacts are stored, listed in both languages and saved as a file`, async ({ page }) => {
    await open(page, words.document);
    await expect(page.locator("#shortlist")).toBeHidden();
    for (const id of ["etalon", "jilin"]) await page.locator(`#partner-${id} .star`).click();
    await page.reload();
    await waitForMount(page);
    const names = page.locator("#shortlist li");
    await expect(names).toHaveCount(2);
    await expect(names.first()).toContainText("Провинция Цзилинь");
    await expect(names.first()).toContainText("吉林省");
    await expect(page.locator("#partner-jilin .star")).toHaveAttribute("aria-pressed", "true");
    const list = page.locator("#shortlist");
    const { text } = await download(page, list.getByRole("button", { name: words.contacts }));
    const contacts = ICAL.parse(text);
    expect(contacts.map((contact) => new ICAL.Component(contact).getFirstPropertyValue("fn"))).toEqual(["Провинция Цзилинь", "АО «ГК „Эталон“»"]);
    await page.locator("#partner-jilin .star").click();
    await expect(names).toHaveCount(1);
    await page.locator("#partner-etalon .star").click();
    await expect(list).toBeHidden();
  });

  test(`${lang}: a file that cannot be loaded shows a message`, async ({ page }) => {
    await open(page, words.document);
    await page.route(/partners\.(json|.*csv)$/, (route) => route.abort());
    for (const name of ["JSON", words.csv]) {
      await page.locator("#partners-list").getByRole("button", { name }).click();
      await expect(page.locator("#partners-list > .saves").getByRole("status")).toContainText(words.refused);
    }
  });
}
