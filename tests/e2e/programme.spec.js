// The programme: search, filters, result count, parameters in the address, time zones, deep links, printing.
import { activeFilterChips, chip, expect, normalizeSpaces, open, setFilter, test, waitForMount } from "./forum.js";

const rows = (page) => page.locator("#agenda-list :is(.session, .theme):visible");
const count = (page) => page.locator("#programme-count");
const field = (page) => page.locator("#q");
const query = (page) => Object.fromEntries(new URL(page.url()).searchParams);
const ids = (page) => rows(page).evaluateAll((list) => list.map(({ id }) => id.replace("session-", "")));

test("filters are combined, and groups without results are hidden", async ({ page }) => {
  await open(page);
  await expect(count(page)).toHaveText("29 событий и тем");
  await setFilter(page, "day", "2025-05-18");
  await expect.poll(async () => (await ids(page)).sort()).toEqual(["amurfest-crafts-fair", "amurfest-vesna", "gastrofest-kitchens", "marathon-ostrov-mechty"]);
  await expect(page.locator("#group-official")).toBeHidden();
  await setFilter(page, "kind", "sport");
  await expect.poll(() => ids(page)).toEqual(["marathon-ostrov-mechty"]);
  await expect(count(page)).toHaveText("1 из 29 событий и тем");
  await setFilter(page, "venue", "far-eastern-art-museum");
  await expect(page.locator("#agenda-none")).toBeVisible();
  await page.locator("#agenda-none").getByRole("button", { name: "Сбросить всё" }).click();
  await expect(rows(page)).toHaveCount(29);
  await expect(field(page), "the element with the focus").toBeFocused();
  await expect.poll(() => query(page)).toEqual({});
});

for (const [lang, address, words, text] of [["ru", "./", "пленарная", "1 из 29 событий и тем"], ["zh", "zh/", "全会", "找到1项，共29项活动和议题"]]) {
  test(`${lang}: a query finds the session and updates the result count`, async ({ page }) => {
    await open(page, address);
    await field(page).fill(words);
    await expect.poll(() => ids(page)).toEqual(["plenary"]);
    await expect(count(page)).toHaveText(text);
    await expect(count(page)).toHaveAttribute("role", "status");
  });
}

test("filters are in the address and are kept by the language link and by Back", async ({ page }) => {
  await open(page);
  await setFilter(page, "day", "2025-05-19");
  await setFilter(page, "kind", "session");
  await page.locator("#find").fill("харбин");
  const view = { day: "2025-05-19", kind: "session", find: "харбин" };
  await expect.poll(() => query(page)).toEqual(view);
  const shown = await ids(page);
  await page.locator('.languages a[hreflang="zh-Hans"]').click();
  await waitForMount(page);
  expect(query(page)).toEqual(view);
  await expect.poll(() => ids(page)).toEqual(shown);
  await expect(page.locator("#day")).toHaveValue("2025-05-19");
  await page.goBack();
  await waitForMount(page);
  await expect.poll(() => ids(page)).toEqual(shown);
});

test("a chip sets the track, a link sets the day", async ({ page }) => {
  await open(page);
  await chip(page, "kind", "sport").click();
  await expect.poll(() => ids(page)).toEqual(["marathon-ostrov-mechty", "regatta-fuyuan-khabarovsk"]);
  await expect(page.locator("#group-culture")).toBeHidden();
  await chip(page, "kind", "themes").click();
  await expect(rows(page)).toHaveCount(4);
  await expect.poll(() => query(page)).toEqual({ kind: "themes" });
  // Within a track, a kind can be selected.
  await setFilter(page, "kind", "plenary");
  await expect.poll(() => ids(page)).toEqual(["plenary"]);
  await open(page, "./?day=2025-05-20");
  await expect(page.locator("#day")).toHaveValue("2025-05-20");
  expect(await ids(page)).toContain("closing-concert");
  expect(await ids(page)).not.toContain("plenary");
});

for (const [lang, address, names] of [["ru", "./", ["пленарная", "18 мая", "церемония"]], ["zh", "zh/", ["全会", "5月18日", "仪式"]]]) {
  test(`${lang}: each active filter has a chip that removes it`, async ({ page }) => {
    await open(page, `${address}?q=${encodeURIComponent(names[0])}&day=2025-05-18&kind=ceremony`);
    const chips = activeFilterChips(page, "programme");
    const shown = async () => (await chips.locator(".chip__chosen").allTextContents()).map(normalizeSpaces);
    await expect.poll(shown).toEqual(names);
    await chips.first().focus();
    await page.keyboard.press("Space");
    await expect.poll(shown).toEqual(names.slice(1));
    await expect(count(page), "the element with the focus").toBeFocused();
    await expect.poll(() => query(page)).toEqual({ day: "2025-05-18", kind: "ceremony" });
    await page.locator("[data-drops=programme-kind]").press("Enter");
    await expect.poll(() => query(page)).toEqual({ day: "2025-05-18" });
    await expect(page.locator("#kind")).toHaveValue("");
  });
}

test("invalid filter values in the address are ignored", async ({ page }) => {
  await open(page, `./?q=${encodeURIComponent("<zzzz>\"'&")}&day=x&kind=%00&topic=__proto__&venue=${"v".repeat(5000)}`);
  await expect(page.locator("#agenda-none")).toBeVisible();
  await page.locator("#programme-clear").click();
  await expect(rows(page)).toHaveCount(29);
});

// A session at 07:30 in Khabarovsk, in other time zones.
for (const [lang, address, moscow] of [["ru", "./", "00:30"], ["zh", "zh/", "00:30"]]) {
  test(`${lang}: another time zone changes the times and is stored`, async ({ page }) => {
    await open(page, address);
    const hour = page.locator("#session-marathon-ostrov-mechty time");
    await expect(hour).toHaveText("07:30");
    await setFilter(page, "zone", "10800");
    await expect(hour).toHaveText(moscow);
    await expect(page.locator("#session-marathon-ostrov-mechty").locator("xpath=ancestor::div[1]"), "the group of the session").toHaveAttribute("id", "group-sport");
    await page.reload();
    await waitForMount(page);
    await expect(hour).toHaveText(moscow);
    await setFilter(page, "zone", "");
    await expect(hour).toHaveText("07:30");
  });
}

test.describe("a visitor in New York", () => {
  test.use({ timezoneId: "America/New_York" });

  test("sees the time of the device", async ({ page }) => {
    await open(page);
    await setFilter(page, "zone", "own");
    await expect(page.locator("#session-marathon-ostrov-mechty time")).toHaveText("17:30 накануне");
  });
});

test("a deep link to a session opens its details and scrolls to it", async ({ page }) => {
  await open(page, "./#session-plenary");
  await expect(page.locator("#session-plenary details")).toHaveAttribute("open", "");
  await expect(page.locator("#session-plenary h4")).toBeInViewport();
});

test("a deep link to a session that the search hides clears the search", async ({ page }) => {
  await open(page, "./?day=2025-05-18&find=харбин");
  await expect(page.locator("#session-plenary")).toBeHidden();
  await page.evaluate(() => (location.hash = "#session-plenary"));
  await expect(page.locator("#session-plenary h4")).toBeInViewport();
  await expect.poll(() => query(page)).toEqual({});
  await expect(rows(page)).toHaveCount(29);
});

test("printing opens details and shows the addresses of links; afterwards the details are closed", async ({ page }) => {
  await open(page);
  const details = page.locator("#session-plenary details");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(details.locator("> p").first()).toBeVisible();
  await expect(details.locator("summary")).toBeHidden();
  await expect(page.locator("#session-plenary .calendar")).toBeHidden();
  const printed = await details.locator(".sources a").first().evaluate((link) => [getComputedStyle(link, "::after").content, `"${link.getAttribute("href")}"`]);
  expect(printed[0]).toBe(printed[1]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(details).not.toHaveAttribute("open");
});

test("printing groups the programme by day; afterwards it is grouped by track", async ({ page }) => {
  await open(page, "./?q=" + encodeURIComponent("концерт"));
  const titles = () => page.locator("#agenda-list .day:visible .day__title").allTextContents();
  const sessions = (group) => group.locator(".record:visible").evaluateAll((list) => list.map(({ id }) => id));
  const before = await ids(page);
  expect(await titles()).toEqual(["Культурная программа"]);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect((await titles()).map(normalizeSpaces)).toEqual(["20 мая", "Несколько дней", "Дата не указана"]);
  expect(await sessions(page.locator(".day--paper").first()), "sessions of the search results").toEqual(["session-closing-concert"]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  expect(await titles()).toEqual(["Культурная программа"]);
  expect(await ids(page), "the order after printing").toEqual(before);
  await field(page).fill("");
  await expect(rows(page)).toHaveCount(29);
});
