// Two documents, two languages: the way between them, and everything said in both.
import { LONG_AFTER, at, choose, content, drawAll, expect, open, plain, ready, test } from "./forum.js";

const OTHER = { ru: { from: "./", to: "zh/", link: "中文" }, zh: { from: "zh/", to: "./", link: "Русский" } };
const switchTo = (page, name) => page.locator(".languages").getByRole("link", { name, exact: true });

test("each document says its language and its title", async ({ page }) => {
  for (const [address, lang, title] of [
    ["./", "ru", "Первый Российско-Китайский форум · 19–20 мая 2025"],
    ["zh/", "zh-Hans", "首届俄中论坛 · 2025年5月19日至20日"],
  ]) {
    await open(page, address);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page).toHaveTitle(title);
    await expect(page.locator(".languages [aria-current]"), "the language one is in").toHaveAttribute("lang", lang);
  }
});

for (const [lang, { from, to, link }] of Object.entries(OTHER)) {
  test.describe(`from ${lang}`, () => {
    test("the link leads to the other document under the same path", async ({ page, site }) => {
      await open(page, `${from}?find=x`);
      await switchTo(page, link).click();
      await expect(page, "where the link leads; at the top there is no place to keep").toHaveURL(new URL(`${to}?find=x`, site.url).href);
      await ready(page);
      await expect(page.locator("html")).not.toHaveAttribute("lang", new RegExp(`^${lang}`));
    });

    test("the filters and the preview go along", async ({ page }) => {
      const instant = "2025-05-06T19:03:04+10:00";
      await open(page, `${from}${at(instant)}&country=CN`);
      await page.locator("#find").fill("商会");
      await choose(page, "type", "association");
      await switchTo(page, link).click();
      await ready(page);
      await expect(page.locator("#find"), "what was typed").toHaveValue("商会");
      await expect(page.locator("#country"), "the country of the link").toHaveValue("CN");
      await expect(page.locator("#type"), "the kind chosen by hand").toHaveValue("association");
      await expect(page.locator(".partner:visible").first()).toHaveId("partner-china-chamber-in-russia");
      await expect(page.locator("#preview"), "the preview banner").toBeVisible();
      const search = new URL(page.url()).searchParams;
      expect(Date.parse(search.get("at").replace(" ", "+")), "the time of the preview").toBe(Date.parse(instant));
    });

    for (const id of lang === "ru" ? ["session-plenary", "place"] : ["partner-jilin"]) {
      test(`who looks at #${id} keeps looking at it`, async ({ page }) => {
        await open(page, `${from}#${id}`);
        await expect(page.locator(`#${id}`)).toBeInViewport();
        await switchTo(page, link).click();
        await ready(page);
        const place = new URL(page.url()).hash;
        expect(place, "the place in the address").toMatch(/^#[a-z0-9-]+$/);
        await expect(page.locator(place), "the place in the other language").toBeInViewport();
        await expect(page.locator(`#${id}`), "what was looked at").toBeInViewport();
      });
    }

    test("every session, theme and partner bears both names", async ({ page }) => {
      await open(page, from);
      await drawAll(page);
      const { sessions, themes, partners } = content();
      const items = [
        ...[...sessions, ...themes].map(({ id, title }) => [`session-${id}`, title]),
        ...partners.map(({ id, name }) => [`partner-${id}`, name]),
      ];
      const seen = await page.evaluate((ids) => ids.map((id) => document.getElementById(id)?.innerText ?? ""), items.map(([id]) => id));
      const lost = items.flatMap(([id, names], index) =>
        [names.ru, names.zh].filter((name) => name && !plain(seen[index]).includes(plain(name))).map((name) => `${id}: ${name}`));
      expect(lost, "names that are nowhere to be read").toEqual([]);
      expect(partners).toHaveLength(33);
    });
  });
}

// Text nodes in the letters of one language inside an element marked as another.
const strangers = (page, script, tag) =>
  page.evaluate(([script, tag]) => {
    const letters = new RegExp(`\\p{Script=${script}}`, "u");
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const { data, parentElement: home } = texts.currentNode;
      if (home.tagName === "SCRIPT" || !letters.test(data)) continue;
      if (!home.closest("[lang]").lang.startsWith(tag)) found.push(data.trim());
    }
    return found;
  }, [script, tag]);

test("Chinese in the Russian document is marked as Chinese, and the other way round", async ({ page }) => {
  for (const [address, script, tag, what] of [
    ["./", "Han", "zh", "Chinese that a Russian voice would read"],
    ["zh/", "Cyrillic", "ru", "Russian that a Chinese voice would read"],
  ]) {
    await page.clock.setFixedTime(Date.parse("2025-05-19T18:30:00+10:00"));
    await open(page, address);
    await expect(page.locator(".now")).toBeVisible();
    expect(await strangers(page, script, tag), `${what}, on a forum day`).toEqual([]);
    await page.clock.setFixedTime(LONG_AFTER);
    await open(page, address);
    expect(await strangers(page, script, tag), what).toEqual([]);
  }
});

test("a name in neither language stands in Latin letters, marked as English", async ({ page }) => {
  for (const address of ["./", "zh/"]) {
    await open(page, address);
    const card = page.locator("#partner-dandong-tici-flowers");
    await expect(card.getByRole("heading").locator("[lang=en]")).toHaveText("Dandong TICI Flowers Co. Ltd");
    await expect(card.locator(".partner__other .unofficial"), "a mark on a name that is no translation").toHaveCount(0);
    await expect(page.locator("#partner-jilin :is(.partner__name, .partner__other) [lang=en]"), "a name that needs no English").toHaveCount(0);
  }
});

test("a Chinese name that is our translation is marked, one from a source is not", async ({ page }) => {
  const ids = (official) => content().partners.filter(({ name, zh_sourced }) => name.zh && zh_sourced === official).map(({ id }) => `#partner-${id}`);
  expect(ids(false)).toContain("#partner-etalon");
  for (const [address, mark, name] of [["./", "перевод", ".partner__other"], ["zh/", "译名", ".partner__name"]]) {
    await open(page, address);
    const marks = page.locator(ids(false).map((id) => `${id} ${name} .unofficial`).join());
    await expect(marks, "marked names").toHaveText(ids(false).map(() => mark));
    await expect(marks.first(), "what the mark means").toHaveAttribute("title", /\S{5}/);
    await expect(page.locator(ids(true).map((id) => `${id} :is(.partner__name, .partner__other) .unofficial`).join()), "names from sources marked").toHaveCount(0);
  }
});
