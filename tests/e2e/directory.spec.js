// The directory: search, filters, result count, empty state, and their parameters in the address.
import { chip, expect, open, setFilter, test, waitForMount } from "./forum.js";

const rows = (page) => page.locator(".partner:visible");
const count = (page) => page.locator("#directory-count");
const field = (page) => page.locator("#find");
const ids = (names) => names.map((name) => `partner-${name}`);
const shown = async (page, names, why) =>
  expect.poll(() => rows(page).evaluateAll((list) => list.map(({ id }) => id)), why).toEqual(ids(names));
/** The query parameters of the address. */
const query = (page) => Object.fromEntries(new URL(page.url()).searchParams);

const CHAMBERS = ["china-chamber-in-russia", "china-chamber-spb"];

test("without filters, all 33 organizations and their count are shown in both languages", async ({ page }) => {
  for (const [address, text] of [["./", "33 организации"], ["zh/", /^33\s?家机构$/]]) {
    await open(page, address);
    await expect(rows(page), "organizations").toHaveCount(33);
    await expect(count(page)).toHaveText(text);
    await expect(count(page), "the count is a live region").toHaveAttribute("role", "status");
    await expect(page.locator("#directory-clear"), "the button to clear the search").toBeHidden();
  }
});

// Each with a query and all of its results.
const SEARCHES = [
  ["text that no organization has", "еревка", []],
  ["part of a Russian name", "осконгр", ["roscongress"]],
  ["part of a Chinese name", "总商会", CHAMBERS],
  ["capital letters", "ЭТАЛОН", ["etalon"]],
  ["е for ё", "шелкового", ["silk-road-planning-centre"]],
  ["ё for е", "ШЁЛКОВОГО", ["silk-road-planning-centre"]],
  ["ё where the text has е", "росконгрёсс", ["roscongress"]],
  ["full-width letters", "ＶＥＢ．ＲＦ", ["veb-rf"]],
  ["a full-width space between words", "провинция　цзилинь", ["jilin"]],
  ["two words in any order", "цзилинь провинция", ["jilin"]],
  ["the English name where there is no other", "tici flow", ["dandong-tici-flowers"]],
  ["two languages at once", "санкт 商会", ["china-chamber-spb"]],
  ["special characters of regular expressions", ".*", []],
];

test("a query finds any part of the text in both languages", async ({ page }) => {
  for (const address of ["./", "zh/"]) {
    await open(page, address);
    for (const [description, text, found] of SEARCHES) {
      await field(page).fill(text);
      await shown(page, found, `${description}: “${text}”`);
    }
    await field(page).fill("   ");
    await expect(rows(page), "organizations for a query of spaces").toHaveCount(33);
  }
});

test("the result count has the right plural form", async ({ page }) => {
  await open(page);
  for (const [words, text] of [["эталон", "1 из 33 организаций"], ["总商会", "2 из 33 организаций"], ["abcdef", "0 из 33 организаций"]]) {
    await field(page).fill(words);
    await expect(count(page), `the count for “${words}”`).toHaveText(text);
  }
  await open(page, "zh/?find=总商会");
  await expect(count(page)).toHaveText("找到2家，共33家");
});

test("country, type and query are combined", async ({ page }) => {
  await open(page);
  await setFilter(page, "country", "CN");
  await expect(count(page)).toHaveText("17 из 33 организаций");
  await setFilter(page, "type", "embassy");
  await shown(page, ["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"], "China, diplomacy: of it, and in it");
  await field(page).fill("москва");
  await shown(page, ["china-embassy-russia"], "China, diplomacy, Moscow");
  await setFilter(page, "country", "");
  await setFilter(page, "type", "association");
  await field(page).fill("");
  await expect(rows(page), "associations").toHaveCount(5);
  await setFilter(page, "country", "CN");
  await shown(page, ["russian-chinese-commerce-guild", "china-chamber-in-russia", "china-chamber-spb"], "organizations of two countries");
});

for (const [lang, address, title, clear] of [
  ["ru", "./", "Ничего не нашлось", "Сбросить всё"],
  ["zh", "zh/", "没有找到结果", "全部清除"],
]) {
  test(`${lang}: a search without results shows the empty state, and its button clears the search`, async ({ page }) => {
    await open(page, address);
    await setFilter(page, "type", "embassy");
    await field(page).fill("эталон");
    const empty = page.locator("#partners-none");
    await expect(empty).toContainText(title);
    await expect(rows(page)).toHaveCount(0);
    await empty.getByRole("button", { name: clear }).click();
    await expect(empty).toBeHidden();
    await expect(rows(page), "organizations after clearing").toHaveCount(33);
    await expect(field(page), "the field after clearing").toHaveValue("");
    await expect(page.locator("#type"), "the type after clearing").toHaveValue("");
    await expect.poll(() => query(page), "the address after clearing").toEqual({});
  });
}

test("the button beside the search field clears query and filters", async ({ page }) => {
  await open(page);
  const clear = page.locator("#directory-clear");
  await field(page).fill("总商会");
  await setFilter(page, "country", "RU");
  await setFilter(page, "type", "association");
  await shown(page, CHAMBERS, "Chinese chambers in Russia");
  await clear.click();
  await expect(rows(page)).toHaveCount(33);
  await expect(page.locator("#country"), "the country after clearing").toHaveValue("");
  await expect(page.locator("#type"), "the type after clearing").toHaveValue("");
  await expect(field(page)).toHaveValue("");
  await expect(clear).toBeHidden();
});

test("search and filters are in the address, and a reload restores them", async ({ page }) => {
  await open(page);
  await field(page).pressSequentially("总商会 ");
  await setFilter(page, "country", "RU");
  await setFilter(page, "type", "association");
  await expect.poll(() => query(page), "the address").toEqual({ find: "总商会", country: "RU", type: "association" });
  await expect(field(page), "the field with the space that was typed").toHaveValue("总商会 ");

  await page.reload();
  await waitForMount(page);
  await expect(field(page)).toHaveValue("总商会");
  await expect(page.locator("#country")).toHaveValue("RU");
  await expect(page.locator("#type")).toHaveValue("association");
  await shown(page, CHAMBERS, "organizations after the reload");
});

test("invalid filter values in the address are ignored", async ({ page }) => {
  await open(page, `./?find=${encodeURIComponent("<zzzz>\"'&")}&country=XX&type=%00&utm=1`);
  await expect(page.locator("#partners-none")).toBeVisible();
  await expect(field(page)).toHaveValue("<zzzz>\"'&");
  await page.locator("#partners-none").getByRole("button").click();
  await expect(rows(page)).toHaveCount(33);
  await expect.poll(() => query(page), "parameters of others").toEqual({ utm: "1" });
});

test("the earlier name of a parameter in the address still works and is replaced", async ({ page }) => {
  await open(page, "./?role=organizer");
  await expect(page.locator("#participation")).toHaveValue("organizer");
  await expect.poll(() => rows(page).count()).toBeLessThan(33);
  await expect.poll(() => query(page)).toEqual({ participation: "organizer" });
});

test("Back leaves the page: typing adds no history entries", async ({ page, site }) => {
  await open(page, "zh/");
  await open(page, "./#partners");
  const before = await page.evaluate(() => history.length);
  await field(page).pressSequentially("эталон");
  await setFilter(page, "type", "company");
  await expect.poll(() => query(page)).toEqual({ find: "эталон", type: "company" });
  expect(new URL(page.url()).hash, "the fragment of the address").toBe("#partners");
  expect(await page.evaluate(() => history.length), "history entries").toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}zh/`);
});

test("Enter in the search field does not load the page again", async ({ page, site }) => {
  await open(page);
  await field(page).fill("эталон");
  await field(page).press("Enter");
  await shown(page, ["etalon"], "search results");
  expect(site.requests.filter((path) => path === "index.html"), "requests of the document").toHaveLength(1);
});

test("facet counts depend on the other filters only", async ({ page }) => {
  const label = (field, value) => page.locator(`#${field} option[value="${value}"]`);
  for (const [address, country, kind, counted] of [["./", "Китай", "дипломатические представительства", (count) => ` (${count})`], ["zh/", "中国", "外交机构", (count) => `（${count}）`]]) {
    await open(page, address);
    await expect(label("country", "CN")).toHaveAttribute("label", country + counted(17));
    await setFilter(page, "country", "CN");
    await expect(label("type", "embassy")).toHaveAttribute("label", kind + counted(3));
    await expect(label("country", "CN"), "the count of the selected country").toHaveAttribute("label", country + counted(17));
    await expect(chip(page, "country", "CN"), "the count on the chip").toHaveAttribute("data-count", "17");
    await expect(chip(page, "country", "CN")).toHaveAttribute("aria-pressed", "true");
    await expect(chip(page, "type", "embassy")).toHaveAttribute("data-count", "3");
  }
});

test("without results, each chip shows how many results there are without its condition", async ({ page }) => {
  await open(page, "./?find=эталон&country=CN&type=company");
  await expect(page.locator("#partners-none")).toBeVisible();
  const gain = (name) => page.locator(`[data-drops=directory-${name}]`);
  await expect(gain("find")).toHaveAttribute("data-count", "+1");
  await expect(gain("country")).toHaveAttribute("data-count", "+1");
  await expect(gain("type")).toHaveAttribute("data-count", "");
  await gain("country").click();
  await shown(page, ["etalon"], "without the country");
  await expect(gain("find"), "the gain when there are results").toHaveAttribute("data-count", "");
});

test("city and sort order are in the address, also in the other language", async ({ page }) => {
  const EMBASSIES = ["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"];
  await open(page, "./?type=embassy");
  await shown(page, EMBASSIES, "in the order of the data");
  await setFilter(page, "sort", "zh");
  await shown(page, [EMBASSIES[2], EMBASSIES[1], EMBASSIES[0]], "by pinyin");
  await setFilter(page, "city", "khabarovsk");
  await shown(page, ["china-consulate-khabarovsk"], "in Khabarovsk");
  await expect.poll(() => query(page)).toEqual({ type: "embassy", sort: "zh", city: "khabarovsk" });
  await page.locator('.languages a[lang^="zh"]').click();
  await waitForMount(page);
  await shown(page, ["china-consulate-khabarovsk"], "in the other language");
  await expect(page.locator("#sort")).toHaveValue("zh");
  await page.locator("[data-drops=directory-city]").click();
  await shown(page, [EMBASSIES[2], EMBASSIES[1], EMBASSIES[0]], "without the city");
});

test("a click on a chip sets its filter, a second click removes it", async ({ page }) => {
  await open(page);
  const [all, china, embassies] = [page.locator("#directory-strip [data-sets~=type][value='']"), chip(page, "country", "CN"), chip(page, "type", "embassy")];
  await expect(all).toHaveAttribute("aria-pressed", "true");
  await china.click();
  await embassies.click();
  await shown(page, ["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"], "results of both chips");
  await expect(all).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator("#country"), "the field in the filters").toHaveValue("CN");
  await expect(page.locator("[data-opens^=directory]"), "the number of active filters").toContainText("2");
  await china.click();
  await expect(china, "the chip after the second click").toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => query(page)).toEqual({ type: "embassy" });
  await all.click();
  await expect(rows(page)).toHaveCount(33);
  await expect.poll(() => query(page)).toEqual({});
});

test("the two columns by country are shown in the order of the data only", async ({ page }) => {
  await open(page);
  const side = (id) => page.locator(`#partner-${id}`).evaluate((row) => {
    const { left, right } = row.getBoundingClientRect();
    return [left < innerWidth / 2, right > innerWidth / 2].join();
  });
  await expect(page.locator(".country-headings")).toHaveText("РоссияКитай");
  expect(await side("roscongress"), "an organization of Russia is on the left").toBe("true,false");
  expect(await side("jilin"), "an organization of China is on the right").toBe("false,true");
  expect(await side("china-chamber-spb"), "an organization of both takes both columns").toBe("true,true");
  await field(page).fill("провинция");
  await expect(page.locator(".country-headings"), "the column headings with a query").toBeHidden();
  await field(page).fill("");
  await chip(page, "type", "government").click();
  await expect(page.locator(".country-headings"), "the column headings with a filter").toBeVisible();
  await setFilter(page, "sort", "zh");
  await expect(page.locator(".country-headings"), "the column headings with another sort order").toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("search field, chips and count are at most 160 px high", async ({ page }) => {
    for (const address of ["./", "zh/"]) {
      await open(page, address);
      for (const form of ["directory", "programme"]) {
        const height = await page.evaluate((form) => {
          const top = document.getElementById(form).getBoundingClientRect().top;
          return document.querySelector(`.found:has(#${form}-count)`).getBoundingClientRect().bottom - top;
        }, form);
        expect(height, `${form} at ${address}`).toBeLessThanOrEqual(160);
      }
    }
  });
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("an item cut off by the edge of its strip reacts to the first tap", async ({ page }) => {
    await open(page);
    for (const [strip, item] of [[".bar__nav", "a[href]"], ["#directory-strip", "[data-sets]"]]) {
      const cut = await page.locator(strip).evaluate((home, item) => {
        home.scrollIntoView({ block: "center" });
        const { right } = home.getBoundingClientRect();
        const it = [...home.querySelectorAll(item)].find((it) => it.getBoundingClientRect().right > right);
        it.id = "cut";
        const { left, top, height } = it.getBoundingClientRect();
        return { x: (left + right) / 2, y: top + height / 2, hash: it.hash };
      }, item);
      await page.touchscreen.tap(cut.x, cut.y);
      if (cut.hash) await expect.poll(() => new URL(page.url()).hash).toBe(cut.hash);
      else await expect(page.locator("#cut")).toHaveAttribute("aria-pressed", "true");
      await page.locator("#cut").evaluate((it) => it.removeAttribute("id"));
    }
  });
});
