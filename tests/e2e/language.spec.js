// The two documents: links between them, names in both languages, language attributes.
import { LONG_AFTER, at, content, expect, normalizeSpaces, open, renderOffscreenParts, setFilter, test, waitForMount } from "./forum.js";

const OTHER = { ru: { from: "./", to: "zh/", link: "中文" }, zh: { from: "zh/", to: "./", link: "Русский" } };
const switchTo = (page, name) => page.locator(".languages").getByRole("link", { name, exact: true });

test("each document has the lang attribute and title of its language", async ({ page }) => {
  for (const [address, lang, title] of [
    ["./", "ru", "Первый Российско-Китайский форум · 19–20 мая 2025"],
    ["zh/", "zh-Hans", "首届俄中论坛 · 2025年5月19日至20日"],
  ]) {
    await open(page, address);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page).toHaveTitle(title);
    await expect(page.locator(".languages [aria-current]"), "the current language in the bar").toHaveAttribute("lang", lang);
  }
});

for (const [lang, { from, to, link }] of Object.entries(OTHER)) {
  test.describe(`from ${lang}`, () => {
    test("the language link leads to the other document, with the query", async ({ page, site }) => {
      await open(page, `${from}?find=x`);
      await switchTo(page, link).click();
      await expect(page, "the address; at the top of the page it has no fragment").toHaveURL(new URL(`${to}?find=x`, site.url).href);
      await waitForMount(page);
      await expect(page.locator("html")).not.toHaveAttribute("lang", new RegExp(`^${lang}`));
    });

    test("the language link keeps filters and preview clock", async ({ page }) => {
      const instant = "2025-05-06T19:03:04+10:00";
      await open(page, `${from}${at(instant)}&country=CN`);
      await page.locator("#find").fill("商会");
      await setFilter(page, "type", "association");
      await switchTo(page, link).click();
      await waitForMount(page);
      await expect(page.locator("#find"), "the query that was typed").toHaveValue("商会");
      await expect(page.locator("#country"), "the country from the address").toHaveValue("CN");
      await expect(page.locator("#type"), "the type that was selected").toHaveValue("association");
      await expect(page.locator(".partner:visible").first()).toHaveId("partner-china-chamber-in-russia");
      await expect(page.locator("#preview"), "the banner of the preview clock").toBeVisible();
      const search = new URL(page.url()).searchParams;
      expect(Date.parse(search.get("at").replace(" ", "+")), "the time of the preview clock").toBe(Date.parse(instant));
    });

    for (const id of lang === "ru" ? ["session-plenary", "place"] : ["partner-jilin"]) {
      test(`the language link keeps the position at #${id}`, async ({ page }) => {
        await open(page, `${from}#${id}`);
        await expect(page.locator(`#${id}`)).toBeInViewport();
        await switchTo(page, link).click();
        await waitForMount(page);
        const fragment = new URL(page.url()).hash;
        expect(fragment, "the fragment of the address").toMatch(/^#[a-z0-9-]+$/);
        await expect(page.locator(fragment), "the target of the fragment").toBeInViewport();
        await expect(page.locator(`#${id}`), "the same element").toBeInViewport();
      });
    }

    test("sessions, themes and organizations have both names", async ({ page }) => {
      await open(page, from);
      await renderOffscreenParts(page);
      const { sessions, themes, partners } = content();
      const items = [
        ...[...sessions, ...themes].map(({ id, title }) => [`session-${id}`, title]),
        ...partners.map(({ id, name }) => [`partner-${id}`, name]),
      ];
      const seen = await page.evaluate((ids) => ids.map((id) => document.getElementById(id)?.innerText ?? ""), items.map(([id]) => id));
      const missing = items.flatMap(([id, names], index) =>
        [names.ru, names.zh].filter((name) => name && !normalizeSpaces(seen[index]).includes(normalizeSpaces(name))).map((name) => `${id}: ${name}`));
      expect(missing, "missing names").toEqual([]);
      expect(partners).toHaveLength(33);
    });
  });
}

/** Text nodes in the script of one language inside an element with the lang of the other. */
const wrongLang = (page, script, tag) =>
  page.evaluate(([script, tag]) => {
    const letters = new RegExp(`\\p{Script=${script}}`, "u");
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const { data, parentElement: parent } = texts.currentNode;
      if (parent.tagName === "SCRIPT" || !letters.test(data)) continue;
      if (!parent.closest("[lang]").lang.startsWith(tag)) found.push(data.trim());
    }
    return found;
  }, [script, tag]);

test("text in the other language has its lang attribute", async ({ page }) => {
  for (const [address, script, tag, description] of [
    ["./", "Han", "zh", "Chinese text without lang=zh"],
    ["zh/", "Cyrillic", "ru", "Russian text without lang=ru"],
  ]) {
    await page.clock.setFixedTime(Date.parse("2025-05-19T18:30:00+10:00"));
    await open(page, address);
    await expect(page.locator(".now")).toBeVisible();
    expect(await wrongLang(page, script, tag), `${description}, on a forum day`).toEqual([]);
    await page.clock.setFixedTime(LONG_AFTER);
    await open(page, address);
    expect(await wrongLang(page, script, tag), description).toEqual([]);
  }
});

test("a name in neither language is in Latin letters with lang=en", async ({ page }) => {
  for (const address of ["./", "zh/"]) {
    await open(page, address);
    const row = page.locator("#partner-dandong-tici-flowers");
    await expect(row.getByRole("heading").locator("[lang=en]")).toHaveText("Dandong TICI Flowers Co. Ltd");
    await expect(row.locator(".partner__other .unofficial"), "the label of a translation on an original name").toHaveCount(0);
    await expect(page.locator("#partner-jilin :is(.partner__name, .partner__other) [lang=en]"), "English names where a Russian or Chinese name exists").toHaveCount(0);
  }
});

test("a Chinese name is labelled as a translation unless it is from a source", async ({ page }) => {
  const ids = (official) => content().partners.filter(({ name, zh_sourced }) => name.zh && zh_sourced === official).map(({ id }) => `#partner-${id}`);
  expect(ids(false)).toContain("#partner-etalon");
  for (const [address, label, name] of [["./", "перевод", ".partner__other"], ["zh/", "译名", ".partner__name"]]) {
    await open(page, address);
    const labels = page.locator(ids(false).map((id) => `${id} ${name} .unofficial`).join());
    await expect(labels, "labels of translated names").toHaveText(ids(false).map(() => label));
    await expect(labels.first(), "explanation of the label").toHaveAttribute("title", /\S{5}/);
    await expect(page.locator(ids(true).map((id) => `${id} :is(.partner__name, .partner__other) .unofficial`).join()), "labels on names from sources").toHaveCount(0);
  }
});
