// The directory: search, filters, count, empty state, and the address that remembers them.
import { chip, choose, expect, open, ready, test } from "./forum.js";

const cards = (page) => page.locator(".partner:visible");
const count = (page) => page.locator("#directory-count");
const field = (page) => page.locator("#find");
const ids = (names) => names.map((name) => `partner-${name}`);
const shown = async (page, names, why) =>
  expect.poll(() => cards(page).evaluateAll((list) => list.map(({ id }) => id)), why).toEqual(ids(names));
/** The address's search, decoded. */
const asked = (page) => Object.fromEntries(new URL(page.url()).searchParams);

const CHAMBERS = ["china-chamber-in-russia", "china-chamber-spb"];

test("all 33 are there, counted in both languages", async ({ page }) => {
  for (const [address, text] of [["./", "33 организации"], ["zh/", /^33\s?家机构$/]]) {
    await open(page, address);
    await expect(cards(page), "cards").toHaveCount(33);
    await expect(count(page)).toHaveText(text);
    await expect(count(page), "changes of the count are spoken").toHaveAttribute("role", "status");
    await expect(page.locator("#directory-clear"), "nothing to clear").toBeHidden();
  }
});

// What is typed, and the only organizations it finds.
const SEARCHES = [
  ["what is nowhere", "еревка", []],
  ["part of a Russian name", "осконгр", ["roscongress"]],
  ["part of a Chinese name", "总商会", CHAMBERS],
  ["capitals", "ЭТАЛОН", ["etalon"]],
  ["е for ё", "шелкового", ["silk-road-planning-centre"]],
  ["ё for е", "ШЁЛКОВОГО", ["silk-road-planning-centre"]],
  ["ё where the text has е", "росконгрёсс", ["roscongress"]],
  ["full-width letters", "ＶＥＢ．ＲＦ", ["veb-rf"]],
  ["a full-width space between words", "провинция　цзилинь", ["jilin"]],
  ["two words in any order", "цзилинь провинция", ["jilin"]],
  ["the English name where there is no other", "tici flow", ["dandong-tici-flowers"]],
  ["two languages at once", "санкт 商会", ["china-chamber-spb"]],
  ["signs of a pattern", ".*", []],
];

test("finds any part of either language's text", async ({ page }) => {
  for (const address of ["./", "zh/"]) {
    await open(page, address);
    for (const [what, query, found] of SEARCHES) {
      await field(page).fill(query);
      await shown(page, found, `${what}: “${query}”`);
    }
    await field(page).fill("   ");
    await expect(cards(page), "spaces alone ask for nothing").toHaveCount(33);
  }
});

test("the count agrees with the number", async ({ page }) => {
  await open(page);
  for (const [query, text] of [["эталон", "1 из 33 организаций"], ["总商会", "2 из 33 организаций"], ["abcdef", "0 из 33 организаций"]]) {
    await field(page).fill(query);
    await expect(count(page), `the count for “${query}”`).toHaveText(text);
  }
  await open(page, "zh/?find=总商会");
  await expect(count(page)).toHaveText("找到2家，共33家");
});

test("country, kind and words narrow together", async ({ page }) => {
  await open(page);
  await choose(page, "country", "CN");
  await expect(count(page)).toHaveText("17 из 33 организаций");
  await choose(page, "type", "embassy");
  await shown(page, ["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"], "China, diplomacy: of it, and in it");
  await field(page).fill("москва");
  await shown(page, ["china-embassy-russia"], "China, diplomacy, Moscow");
  await choose(page, "country", "");
  await choose(page, "type", "association");
  await field(page).fill("");
  await expect(cards(page), "associations").toHaveCount(5);
  await choose(page, "country", "CN");
  await shown(page, ["russian-chinese-commerce-guild", "china-chamber-in-russia", "china-chamber-spb"], "organizations of two countries");
});

for (const [lang, address, title, clear] of [
  ["ru", "./", "Ничего не нашлось", "Сбросить всё"],
  ["zh", "zh/", "没有找到结果", "全部清除"],
]) {
  test(`${lang}: finding nothing is said, and there is a way back`, async ({ page }) => {
    await open(page, address);
    await choose(page, "type", "embassy");
    await field(page).fill("эталон");
    const empty = page.locator("#partners-none");
    await expect(empty).toContainText(title);
    await expect(cards(page)).toHaveCount(0);
    await empty.getByRole("button", { name: clear }).click();
    await expect(empty).toBeHidden();
    await expect(cards(page), "cards after clearing").toHaveCount(33);
    await expect(field(page), "the field after clearing").toHaveValue("");
    await expect(page.locator("#type"), "the kind still chosen after clearing").toHaveValue("");
    await expect.poll(() => asked(page), "the address after clearing").toEqual({});
  });
}

test("the button by the field clears everything at once", async ({ page }) => {
  await open(page);
  const clear = page.locator("#directory-clear");
  await field(page).fill("总商会");
  await choose(page, "country", "RU");
  await choose(page, "type", "association");
  await shown(page, CHAMBERS, "Chinese chambers in Russia");
  await clear.click();
  await expect(cards(page)).toHaveCount(33);
  await expect(page.locator("#country"), "the country still chosen").toHaveValue("");
  await expect(page.locator("#type"), "the kind still chosen").toHaveValue("");
  await expect(field(page)).toHaveValue("");
  await expect(clear).toBeHidden();
});

test("the address follows, and a link restores what it says", async ({ page }) => {
  await open(page);
  await field(page).pressSequentially("总商会 ");
  await choose(page, "country", "RU");
  await choose(page, "type", "association");
  await expect.poll(() => asked(page), "the address").toEqual({ find: "总商会", country: "RU", type: "association" });
  await expect(field(page), "the space just typed").toHaveValue("总商会 ");

  await page.reload();
  await ready(page);
  await expect(field(page)).toHaveValue("总商会");
  await expect(page.locator("#country")).toHaveValue("RU");
  await expect(page.locator("#type")).toHaveValue("association");
  await shown(page, CHAMBERS, "what the link shows");
});

test("strange filters in a link do no harm", async ({ page }) => {
  await open(page, `./?find=${encodeURIComponent("<b>\"'&")}&country=XX&type=%00&utm=1`);
  await expect(page.locator("#partners-none")).toBeVisible();
  await expect(field(page)).toHaveValue("<b>\"'&");
  await page.locator("#partners-none").getByRole("button").click();
  await expect(cards(page)).toHaveCount(33);
  await expect.poll(() => asked(page), "what others put into the address stays").toEqual({ utm: "1" });
});

test("Back leaves the page instead of untyping", async ({ page, site }) => {
  await open(page, "zh/");
  await open(page, "./#partners");
  const before = await page.evaluate(() => history.length);
  await field(page).pressSequentially("эталон");
  await choose(page, "type", "company");
  await expect.poll(() => asked(page)).toEqual({ find: "эталон", type: "company" });
  expect(new URL(page.url()).hash, "the place in the address").toBe("#partners");
  expect(await page.evaluate(() => history.length), "entries that Back must go through").toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}zh/`);
});

test("Enter in the field does not leave the page", async ({ page, site }) => {
  await open(page);
  await field(page).fill("эталон");
  await field(page).press("Enter");
  await shown(page, ["etalon"], "what was found");
  expect(site.requests.filter((path) => path === "index.html"), "the page loaded anew").toHaveLength(1);
});

test("each choice says how much it would find, whatever is chosen elsewhere", async ({ page }) => {
  const label = (field, value) => page.locator(`#${field} option[value="${value}"]`);
  for (const [address, country, kind, counted] of [["./", "Китай", "дипломатические представительства", (count) => ` (${count})`], ["zh/", "中国", "外交机构", (count) => `（${count}）`]]) {
    await open(page, address);
    await expect(label("country", "CN")).toHaveAttribute("label", country + counted(17));
    await choose(page, "country", "CN");
    await expect(label("type", "embassy")).toHaveAttribute("label", kind + counted(3));
    await expect(label("country", "CN"), "its own choice does not narrow it").toHaveAttribute("label", country + counted(17));
    await expect(chip(page, "country", "CN"), "on the chip").toHaveAttribute("data-count", "17");
    await expect(chip(page, "country", "CN")).toHaveAttribute("aria-pressed", "true");
    await expect(chip(page, "type", "embassy")).toHaveAttribute("data-count", "3");
  }
});

test("where nothing is found, each condition says what there would be without it", async ({ page }) => {
  await open(page, "./?find=эталон&country=CN&type=company");
  await expect(page.locator("#partners-none")).toBeVisible();
  const gain = (name) => page.locator(`[data-drops=directory-${name}]`);
  await expect(gain("find")).toHaveAttribute("data-count", "+1");
  await expect(gain("country")).toHaveAttribute("data-count", "+1");
  await expect(gain("type")).toHaveAttribute("data-count", "");
  await gain("country").click();
  await shown(page, ["etalon"], "without the country");
  await expect(gain("find"), "found: nothing to be said").toHaveAttribute("data-count", "");
});

test("the rarer choices and the order stand in the address, too", async ({ page }) => {
  const EMBASSIES = ["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"];
  await open(page, "./?type=embassy");
  await shown(page, EMBASSIES, "in the order of the data");
  await choose(page, "sort", "zh");
  await shown(page, [EMBASSIES[2], EMBASSIES[1], EMBASSIES[0]], "by pinyin");
  await choose(page, "city", "khabarovsk");
  await shown(page, ["china-consulate-khabarovsk"], "in Khabarovsk");
  await expect.poll(() => asked(page)).toEqual({ type: "embassy", sort: "zh", city: "khabarovsk" });
  await page.locator('.languages a[lang^="zh"]').click();
  await ready(page);
  await shown(page, ["china-consulate-khabarovsk"], "in the other language");
  await expect(page.locator("#sort")).toHaveValue("zh");
  await page.locator("[data-drops=directory-city]").click();
  await shown(page, [EMBASSIES[2], EMBASSIES[1], EMBASSIES[0]], "without the city");
});

test("chips set the fields of the filters, and are let go by a second touch", async ({ page }) => {
  await open(page);
  const [all, china, embassies] = [page.locator("#directory-strip [data-sets~=type][value='']"), chip(page, "country", "CN"), chip(page, "type", "embassy")];
  await expect(all).toHaveAttribute("aria-pressed", "true");
  await china.click();
  await embassies.click();
  await shown(page, ["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"], "both chips");
  await expect(all).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator("#country"), "the field in the filters").toHaveValue("CN");
  await expect(page.locator("[data-opens^=directory]"), "how many filters are set").toContainText("2");
  await china.click();
  await expect(china, "let go").toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => asked(page)).toEqual({ type: "embassy" });
  await all.click();
  await expect(cards(page)).toHaveCount(33);
  await expect.poll(() => asked(page)).toEqual({});
});

test("two banks stand for the order of the data, and one list for what is found by words", async ({ page }) => {
  await open(page);
  const side = (id) => page.locator(`#partner-${id}`).evaluate((row) => {
    const { left, right } = row.getBoundingClientRect();
    return [left < innerWidth / 2, right > innerWidth / 2].join();
  });
  await expect(page.locator(".banks")).toHaveText("РоссияКитай");
  expect(await side("roscongress"), "Russia on the left").toBe("true,false");
  expect(await side("jilin"), "China on the right").toBe("false,true");
  expect(await side("china-chamber-spb"), "both across").toBe("true,true");
  await field(page).fill("провинция");
  await expect(page.locator(".banks"), "a ranked list").toBeHidden();
  await field(page).fill("");
  await chip(page, "type", "government").click();
  await expect(page.locator(".banks"), "a part of the list in its order").toBeVisible();
  await choose(page, "sort", "zh");
  await expect(page.locator(".banks"), "another order").toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("search, chips and count take 160 px of either list at most", async ({ page }) => {
    for (const address of ["./", "zh/"]) {
      await open(page, address);
      for (const form of ["directory", "programme"]) {
        const tall = await page.evaluate((form) => {
          const top = document.getElementById(form).getBoundingClientRect().top;
          return document.querySelector(`.found:has(#${form}-count)`).getBoundingClientRect().bottom - top;
        }, form);
        expect(tall, `${form} at ${address}`).toBeLessThanOrEqual(160);
      }
    }
  });
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("what a strip has cut off answers the first tap", async ({ page }) => {
    await open(page);
    for (const [strip, item] of [[".bar__nav", "a[href]"], ["#directory-strip", "[data-sets]"]]) {
      // The one that the edge of the strip cuts.
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
