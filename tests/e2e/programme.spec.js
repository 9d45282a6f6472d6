// The programme: search, choices, count, the address that remembers them, other clocks, and
// what the address points at.
import { expect, open, plain, ready, test } from "./forum.js";

const cards = (page) => page.locator("#agenda-list :is(.session, .theme):visible");
const count = (page) => page.locator("#programme-count");
const field = (page) => page.locator("#q");
const asked = (page) => Object.fromEntries(new URL(page.url()).searchParams);
const ids = (page) => cards(page).evaluateAll((list) => list.map(({ id }) => id.replace("session-", "")));

test("days, kinds, topics and venues narrow together, and empty days go", async ({ page }) => {
  await open(page);
  await expect(count(page)).toHaveText("29 событий и тем");
  await page.getByRole("radio", { name: "18 мая" }).check();
  await expect.poll(() => ids(page)).toEqual(["marathon-ostrov-mechty", "gastrofest-kitchens", "amurfest-vesna", "amurfest-crafts-fair"]);
  await expect(page.locator("#group-2025-05-20")).toBeHidden();
  await page.locator("#kind").selectOption("sport");
  await expect.poll(() => ids(page)).toEqual(["marathon-ostrov-mechty"]);
  await expect(count(page)).toHaveText("1 из 29 событий и тем");
  await page.locator("#venue").selectOption("far-eastern-art-museum");
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
  await page.getByRole("radio", { name: "19 мая" }).check();
  await page.locator("#kind").selectOption("session");
  await page.locator("#find").fill("харбин");
  const view = { day: "2025-05-19", kind: "session", find: "харбин" };
  await expect.poll(() => asked(page)).toEqual(view);
  const shown = await ids(page);
  await page.locator('.languages a[hreflang="zh-Hans"]').click();
  await ready(page);
  expect(asked(page)).toEqual(view);
  await expect.poll(() => ids(page)).toEqual(shown);
  await expect(page.getByRole("radio", { name: "5月19日" })).toBeChecked();
  await page.goBack();
  await ready(page);
  await expect.poll(() => ids(page)).toEqual(shown);
});

test("days are chosen by the arrow keys", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: "Все дни" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "18 мая" })).toBeFocused();
  await expect.poll(() => asked(page)).toEqual({ day: "2025-05-18" });
});

for (const [lang, address, names] of [["ru", "./", ["пленарная", "18 мая", "культура"]], ["zh", "zh/", ["全会", "5月18日", "文化活动"]]]) {
  test(`what is set stands on chips that drop it, one by one (${lang})`, async ({ page }) => {
    await open(page, `${address}?q=${encodeURIComponent(names[0])}&day=2025-05-18&kind=culture`);
    const chips = page.locator("#programme-chips .chip:visible");
    const shown = async () => (await page.locator("#programme-chips [id$=chosen]:visible").allTextContents()).map(plain);
    await expect.poll(shown).toEqual(names);
    await chips.first().focus();
    await page.keyboard.press("Space");
    await expect.poll(shown).toEqual(names.slice(1));
    await expect(count(page), "the focus is not lost").toBeFocused();
    await expect.poll(() => asked(page)).toEqual({ day: "2025-05-18", kind: "culture" });
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
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
    await page.locator("#zone").selectOption("10800");
    await expect(hour).toHaveText(moscow);
    await expect(page.locator("#session-marathon-ostrov-mechty").locator("xpath=ancestor::div[1]"), "the forum's day").toHaveAttribute("id", "group-2025-05-18");
    await page.reload();
    await ready(page);
    await expect(hour).toHaveText(moscow);
    await page.locator("#zone").selectOption("");
    await expect(hour).toHaveText("07:30");
  });
}

test.describe("a visitor in New York", () => {
  test.use({ timezoneId: "America/New_York" });

  test("sees the hour of the device", async ({ page }) => {
    await open(page);
    await page.locator("#zone").selectOption("own");
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
