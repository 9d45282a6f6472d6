// What people really type, and what the page says about the results. tests/search_blind.rs tests the logic with the
// same queries.
import { readFileSync } from "node:fs";
import { BUILD_TIMEOUT, cachedSite } from "../fixtures/generated_sites.js";
import { DOCUMENTS, expect, open, test as base } from "./forum.js";

const table = (name) => JSON.parse(readFileSync(`tests/fixtures/${name}.json`, "utf8"));
const READINGS = table("readings").map(([name, , queries], index) => ({ id: `name-${index}`, name: name.replace(" (U+2011)", ""), queries }));

/** Adds organizations with the names of `readings.json` to the directory. */
function partners(directory) {
  const pattern = directory.partners.find(({ id }) => id === "etalon");
  const added = READINGS.map(({ id, name }) => ({
    ...pattern,
    id,
    also: [],
    // A query in Russian needs the Russian name.
    name: /[а-я]/i.test(name) ? { ru: name } : name.startsWith("哈尔滨") ? { zh: name, ru: "Харбинский банк" } : { zh: name },
  }));
  directory.partners.push(...added);
}

const test = base.extend({
  readingsSite: [({}, use) => use(cachedSite("readings", { partners })), { timeout: BUILD_TIMEOUT }],
});

/** Types each query into a field; returns those for which no expected element is among the first `most` that are shown. */
const missed = (page, queries, { field, items, most }) => page.evaluate(async ({ queries, field, items, most }) => {
  const input = document.querySelector(field);
  const missed = [];
  for (const [query, expected] of queries) {
    input.value = query;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    // The results are rendered by the next frame.
    await new Promise(requestAnimationFrame);
    const shown = [...document.querySelectorAll(items)].filter((item) => item.offsetParent).slice(0, most);
    if (!shown.some(({ id }) => expected.includes(id))) missed.push(`${query} → ${shown.map(({ id }) => id)}`);
  }
  return missed;
}, { queries, field, items, most });
const DIRECTORY = { field: "#find", items: ".partner", most: 3 };
const PROGRAMME = { field: "#q", items: "#agenda-list li[id]", most: 3 };
const ids = (prefix, expected) => [expected].flat().map((id) => `${prefix}-${id}`);

test("of 200 blind queries at least 97 % show their organization among the first three", async ({ page }) => {
  await open(page);
  const queries = table("queries-blind").map(([query, expected]) => [query, ids("partner", expected)]);
  const found = await missed(page, queries, DIRECTORY);
  expect(found.length, found.join("\n")).toBeLessThanOrEqual(queries.length * 0.03);
});

test("of a second set of queries at least 97 % show their record among the first three", async ({ page }) => {
  await open(page);
  const rows = table("queries-second");
  const of = (list, prefix) => rows.filter((row) => row[3] === list).map(([query, expected]) => [query, ids(prefix, expected)]);
  const found = [
    ...await missed(page, of("directory", "partner"), DIRECTORY),
    ...await missed(page, of("programme", "session"), PROGRAMME),
  ];
  expect(found.length, found.join("\n")).toBeLessThanOrEqual(rows.length * 0.03);
});

test("reported queries find their record among the first three", async ({ page }) => {
  await open(page);
  const rows = table("queries-reported");
  const inDirectory = rows.filter(([, , category]) => !category.startsWith("p-"));
  expect(await missed(page, inDirectory.map(([query, id]) => [query, ids("partner", id)]), DIRECTORY)).toEqual([]);
  const inProgramme = rows.filter(([, , category]) => category.startsWith("p-"));
  expect(await missed(page, inProgramme.map(([query, id]) => [query, ids("session", id)]), PROGRAMME)).toEqual([]);
});

test("names of other organizations are found by their readings and variants", async ({ page, site, readingsSite }) => {
  site.root = readingsSite;
  await open(page);
  const queries = READINGS.flatMap(({ id, queries }) => queries.map((query) => [query, ids("partner", id)]));
  expect(await missed(page, queries, DIRECTORY)).toEqual([]);
});

test("a query with radicals and compatibility characters, as copied from a PDF, finds its organization", async ({ page }) => {
  await open(page);
  await page.locator("#find").fill("⿊⻰江省");
  await expect(page.locator("#partner-heilongjiang")).toBeVisible();
  await page.locator("#find").fill("ＶＥＢ．ＲＦ");
  await expect(page.locator(".partner:visible")).toHaveCount(1);
});

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test.describe(lang, () => {
    test("a row says by which hidden text it was found", async ({ page }) => {
      await open(page, address);
      const row = page.locator("#partner-khabarovsk-krai-government");
      await page.locator("#find").fill("Демешин");
      await expect(row.locator(".found-by")).toHaveText({ ru: "найдено по: Дмитрий Демешин", zh: "匹配：Дмитрий Демешин" }[lang]);
      await expect(row.locator(".found-by [lang=ru]")).toHaveText("Дмитрий Демешин");
      await page.locator("#find").fill("край");
      await expect(row.locator("mark").first()).toBeVisible();
      await expect(row.locator(".found-by")).toHaveCount(0);
      await page.locator("#q").fill("Демешин");
      await expect(page.locator("#agenda-list .found-by:visible").first()).toContainText("Дмитрий Демешин");
      await page.locator("#q").fill("");
      await expect(page.locator("#agenda-list .found-by")).toHaveCount(0);
    });

    test("without a match, similar records follow a notice; nonsense has none", async ({ page }) => {
      await open(page, address);
      for (const [field, notice, none, count, items, query] of [
        ["#find", "#partners-similar", "#partners-none", "#directory-count", ".partner", "граница Фуюань"],
        ["#q", "#agenda-similar", "#agenda-none", "#programme-count", "#agenda-list li[id]", "концерт артистов Австралии"],
      ]) {
        await page.locator(field).fill(query);
        await expect(page.locator(notice), "the notice is a live region").toHaveRole("status");
        await expect(page.locator(notice)).toBeVisible();
        await expect(page.locator(none)).toBeHidden();
        await expect(page.locator(count), "similar records are no results").toContainText("0");
        const shown = await page.locator(`${items}:visible`).count();
        expect(shown).toBeGreaterThan(0);
        expect(shown).toBeLessThanOrEqual(5);
        for (const nonsense of ["еревка", "zzzz", "qhwtrnvbkpdm"]) {
          await page.locator(field).fill(nonsense);
          await expect(page.locator(none), nonsense).toBeVisible();
          await expect(page.locator(notice)).toBeHidden();
          await expect(page.locator(`${items}:visible`)).toHaveCount(0);
        }
        await page.locator(field).fill("");
        await expect(page.locator(none)).toBeHidden();
      }
    });

    test("matches through a typo, by ear and in parts are highlighted", async ({ page }) => {
      await open(page, address);
      const marks = (id) => page.locator(`#partner-${id} mark`).allTextContents();
      for (const [query, id, expected] of [
        ["росконгрес", "roscongress", "Росконгрес"],
        ["роскангресс", "roscongress", "Росконгресс"],
        ["джилинь", "jilin", "吉林"],
        ["北京吴桥杂技团", "wuqiao-troupe", "吴桥 杂技团 北京"],
        ["驻哈领馆", "china-consulate-khabarovsk", "驻哈 领 馆"],
        ["habaluofusikezhengfu", "khabarovsk-krai-government", "政府"],
      ]) {
        await page.locator("#find").fill(query);
        await expect.poll(async () => (await marks(id)).join(" "), query).toContain(expected);
      }
    });

    test("the programme is searched by readings, and its matches are highlighted", async ({ page }) => {
      await open(page, address);
      const session = page.locator("#session-opening");
      for (const [query, mark] of [["kaimu", "开幕"], ["開幕", "开幕"], ["открытие", "Открытие"]]) {
        await page.locator("#q").fill(query);
        await expect(session.locator("mark").first(), query).toHaveText(mark);
      }
      await page.locator("#q").fill("");
      await expect(page.locator("#agenda-list mark")).toHaveCount(0);
    });
  });
}

test("the fields take no more letters than the search reads", async ({ page }) => {
  await open(page);
  for (const field of ["#find", "#q"]) {
    await expect(page.locator(field)).toHaveAttribute("maxlength", "200");
    await page.locator(field).pressSequentially("ы".repeat(203));
    await expect(page.locator(field)).toHaveValue("ы".repeat(200));
    await page.locator(field).fill("");
  }
});
