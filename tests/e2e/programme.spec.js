// The programme: search, choices, count, the address that remembers them, other clocks, and
// what the address points at.
import { chip, choose, dropping, expect, open, plain, ready, test } from "./forum.js";

const cards = (page) => page.locator("#agenda-list :is(.session, .theme):visible");
const count = (page) => page.locator("#programme-count");
const field = (page) => page.locator("#q");
const asked = (page) => Object.fromEntries(new URL(page.url()).searchParams);
const ids = (page) => cards(page).evaluateAll((list) => list.map(({ id }) => id.replace("session-", "")));

test("days, kinds, topics and venues narrow together, and empty days go", async ({ page }) => {
  await open(page);
  await expect(count(page)).toHaveText("29 событий и тем");
  await choose(page, "day", "2025-05-18");
  await expect.poll(async () => (await ids(page)).sort()).toEqual(["amurfest-crafts-fair", "amurfest-vesna", "gastrofest-kitchens", "marathon-ostrov-mechty"]);
  await expect(page.locator("#group-official")).toBeHidden();
  await choose(page, "kind", "sport");
  await expect.poll(() => ids(page)).toEqual(["marathon-ostrov-mechty"]);
  await expect(count(page)).toHaveText("1 из 29 событий и тем");
  await choose(page, "venue", "far-eastern-art-museum");
  await expect(page.locator("#agenda-none")).toBeVisible();
  await page.locator("#agenda-none").getByRole("button", { name: "Сбросить всё" }).click();
  await expect(cards(page)).toHaveCount(29);
  await expect(field(page), "the focus is not lost").toBeFocused();
  await expect.poll(() => asked(page)).toEqual({});
});

for (const [lang, address, query, text] of [["ru", "./", "пленарная", "1 из 29 событий и тем"], ["zh", "zh/", "全会", "找到1项，共29项活动和议题"]]) {
  test(`words in either document (${lang})`, async ({ page }) => {
    await open(page, address);
    await field(page).fill(query);
    await expect.poll(() => ids(page)).toEqual(["plenary"]);
    await expect(count(page)).toHaveText(text);
    await expect(count(page)).toHaveAttribute("role", "status");
  });
}

test("a view is shared by its address and survives the language switch and Back", async ({ page }) => {
  await open(page);
  await choose(page, "day", "2025-05-19");
  await choose(page, "kind", "session");
  await page.locator("#find").fill("харбин");
  const view = { day: "2025-05-19", kind: "session", find: "харбин" };
  await expect.poll(() => asked(page)).toEqual(view);
  const shown = await ids(page);
  await page.locator('.languages a[hreflang="zh-Hans"]').click();
  await ready(page);
  expect(asked(page)).toEqual(view);
  await expect.poll(() => ids(page)).toEqual(shown);
  await expect(page.locator("#day")).toHaveValue("2025-05-19");
  await page.goBack();
  await ready(page);
  await expect.poll(() => ids(page)).toEqual(shown);
});

test("tracks are chosen by chips, days by a link", async ({ page }) => {
  await open(page);
  await chip(page, "kind", "sport").click();
  await expect.poll(() => ids(page)).toEqual(["marathon-ostrov-mechty", "regatta-fuyuan-khabarovsk"]);
  await expect(page.locator("#group-culture")).toBeHidden();
  await chip(page, "kind", "themes").click();
  await expect(cards(page)).toHaveCount(4);
  await expect.poll(() => asked(page)).toEqual({ kind: "themes" });
  // A track has the kinds within it.
  await choose(page, "kind", "plenary");
  await expect.poll(() => ids(page)).toEqual(["plenary"]);
  await open(page, "./?day=2025-05-20");
  await expect(page.locator("#day")).toHaveValue("2025-05-20");
  expect(await ids(page)).toContain("closing-concert");
  expect(await ids(page)).not.toContain("plenary");
});

for (const [lang, address, names] of [["ru", "./", ["пленарная", "18 мая", "церемония"]], ["zh", "zh/", ["全会", "5月18日", "仪式"]]]) {
  test(`what is set stands on chips that drop it, one by one (${lang})`, async ({ page }) => {
    await open(page, `${address}?q=${encodeURIComponent(names[0])}&day=2025-05-18&kind=ceremony`);
    const chips = dropping(page, "programme");
    const shown = async () => (await chips.locator(".chip__chosen").allTextContents()).map(plain);
    await expect.poll(shown).toEqual(names);
    await chips.first().focus();
    await page.keyboard.press("Space");
    await expect.poll(shown).toEqual(names.slice(1));
    await expect(count(page), "the focus is not lost").toBeFocused();
    await expect.poll(() => asked(page)).toEqual({ day: "2025-05-18", kind: "ceremony" });
    await page.locator("[data-drops=programme-kind]").press("Enter");
    await expect.poll(() => asked(page)).toEqual({ day: "2025-05-18" });
    await expect(page.locator("#kind")).toHaveValue("");
  });
}

test("strange values in a link do no harm", async ({ page }) => {
  await open(page, `./?q=${encodeURIComponent("<b>\"'&")}&day=x&kind=%00&topic=__proto__&venue=${"v".repeat(5000)}`);
  await expect(page.locator("#agenda-none")).toBeVisible();
  await page.locator("#programme-clear").click();
  await expect(cards(page)).toHaveCount(29);
});

// 07:30 in Khabarovsk, and what other clocks show.
for (const [lang, address, moscow] of [["ru", "./", "00:30"], ["zh", "zh/", "00:30"]]) {
  test(`hours on another clock, remembered (${lang})`, async ({ page }) => {
    await open(page, address);
    const hour = page.locator("#session-marathon-ostrov-mechty time");
    await expect(hour).toHaveText("07:30");
    await choose(page, "zone", "10800");
    await expect(hour).toHaveText(moscow);
    await expect(page.locator("#session-marathon-ostrov-mechty").locator("xpath=ancestor::div[1]"), "its track").toHaveAttribute("id", "group-sport");
    await page.reload();
    await ready(page);
    await expect(hour).toHaveText(moscow);
    await choose(page, "zone", "");
    await expect(hour).toHaveText("07:30");
  });
}

test.describe("a visitor in New York", () => {
  test.use({ timezoneId: "America/New_York" });

  test("sees the hour of the device", async ({ page }) => {
    await open(page);
    await choose(page, "zone", "own");
    await expect(page.locator("#session-marathon-ostrov-mechty time")).toHaveText("17:30 накануне");
  });
});

test("a session's address opens its details and brings it into sight", async ({ page }) => {
  await open(page, "./#session-plenary");
  await expect(page.locator("#session-plenary details")).toHaveAttribute("open", "");
  await expect(page.locator("#session-plenary h4")).toBeInViewport();
});

test("a link to what a search hides gives the search up", async ({ page }) => {
  await open(page, "./?day=2025-05-18&find=харбин");
  await expect(page.locator("#session-plenary")).toBeHidden();
  await page.evaluate(() => (location.hash = "#session-plenary"));
  await expect(page.locator("#session-plenary h4")).toBeInViewport();
  await expect.poll(() => asked(page)).toEqual({});
  await expect(cards(page)).toHaveCount(29);
});

test("on paper the details are open and links are spelled; afterwards all is as it was", async ({ page }) => {
  await open(page);
  const details = page.locator("#session-plenary details");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(details.locator("> p").first()).toBeVisible();
  await expect(details.locator("summary")).toBeHidden();
  await expect(page.locator("#session-plenary .calendar")).toBeHidden();
  const spelled = await details.locator(".sources a").first().evaluate((link) => [getComputedStyle(link, "::after").content, `"${link.getAttribute("href")}"`]);
  expect(spelled[0]).toBe(spelled[1]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(details).not.toHaveAttribute("open");
});

test("paper has the programme by day, and the page has it by track again", async ({ page }) => {
  await open(page, "./?q=" + encodeURIComponent("концерт"));
  const titles = () => page.locator("#agenda-list .day:visible .day__title").allTextContents();
  const sessions = (group) => group.locator(".record:visible").evaluateAll((list) => list.map(({ id }) => id));
  const before = await ids(page);
  expect(await titles()).toEqual(["Культурная программа"]);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect((await titles()).map(plain)).toEqual(["20 мая", "Несколько дней", "Дата не указана"]);
  expect(await sessions(page.locator(".day--paper").first()), "only what is found").toEqual(["session-closing-concert"]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  expect(await titles()).toEqual(["Культурная программа"]);
  expect(await ids(page), "in the same order").toEqual(before);
  await field(page).fill("");
  await expect(cards(page)).toHaveCount(29);
});
