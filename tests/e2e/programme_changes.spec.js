// A generated programme with features that the real one does not use: parallel sessions, languages, changes.
import { BEFORE_FORUM, BUILD_TIMEOUT, cachedSite, generateProgramme, withDays } from "../fixtures/generated_sites.js";
import { DOCUMENTS, activeFilterChips, expect, normalizeSpaces, open, openFilters, test as base } from "./forum.js";

const change = (at, session, kind, ru, zh) => ({ at, session, kind, ...(ru && { note: { ru, zh } }) });
const alter = {
  event: withDays(2),
  agenda(agenda) {
    Object.assign(agenda, generateProgramme(12, 3, 2));
    agenda.sessions[4].status = "cancelled";
    agenda.changes = [
      change("2025-05-01T10:00:00+10:00", "s2", "new"),
      change("2025-05-10T10:00:00+10:00", "s5", "cancelled"),
      change("2025-05-12T10:00:00+10:00", "s7", "moved", "Было в 10:00.", "原定10:00。"),
    ];
  },
};

const test = base.extend({
  programmeSite: [({}, use) => use(cachedSite("programme", alter, BEFORE_FORUM)), { timeout: BUILD_TIMEOUT }],
  site: async ({ site, programmeSite }, use) => {
    site.root = programmeSite;
    await use(site);
  },
});

const box = (page, id) => page.locator(`#session-${id}`).boundingBox();
const ids = (page) => page.locator("#agenda-list .session:visible").evaluateAll((list) => list.map(({ id }) => id.replace("session-", "")));

test("parallel sessions are side by side on wide screens and one below the other on narrow screens", async ({ page }) => {
  await open(page);
  const [one, two, three, next] = await Promise.all(["s1", "s2", "s3", "s4"].map((id) => box(page, id)));
  expect(one.y).toBe(two.y);
  expect(two.y).toBe(three.y);
  expect(one.x + one.width).toBeLessThanOrEqual(two.x);
  expect(two.x + two.width).toBeLessThanOrEqual(three.x);
  expect(next.y, "top of the sessions of the next hour").toBeGreaterThanOrEqual(one.y + one.height);
  expect(next.x).toBe(one.x);
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await Promise.all(["s1", "s2", "s3"].map((id) => box(page, id)));
  expect(narrow[1].y).toBeGreaterThanOrEqual(narrow[0].y + narrow[0].height);
  expect(narrow.map(({ x }) => x)).toEqual([narrow[0].x, narrow[0].x, narrow[0].x]);
});

for (const [lang, label, chip] of [["ru", "Язык события", /Убрать.*китайский/], ["zh", "活动语言", /移除.*汉语/]]) {
  test(`${lang}: the language filter works by keyboard, and its chip removes it`, async ({ page }) => {
    await open(page, DOCUMENTS[lang]);
    await openFilters(page, "programme");
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => ids(page)).toEqual(["s2", "s3", "s7", "s8", "s12"]);
    await expect.poll(() => new URL(page.url()).search).toBe("?lang=zh");
    await page.getByRole("button", { name: chip }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await ids(page)).length).toBe(12);
    await expect(activeFilterChips(page, "programme")).toHaveCount(0);
    await expect(page.locator("#programme-count"), "the result count after the chip is removed").toBeFocused();
  });
}

const CHANGES = {
  ru: ["перенесено: Рыболовство: разговор 7", "отменено: Сельское хозяйство: разговор 5", "добавлено: Медицина: разговор 2"],
  zh: ["已调整\uff1a", "已取消\uff1a", "新增\uff1a"],
};
for (const lang of ["ru", "zh"]) {
  test(`${lang}: changes are listed, and those since the last visit are labelled`, async ({ page, context }) => {
    await open(page, DOCUMENTS[lang]);
    const list = page.locator(".change");
    await page.locator("#changes summary").press("Enter");
    const texts = (await list.allInnerTexts()).map(normalizeSpaces);
    CHANGES[lang].forEach((words, index) => expect(texts[index]).toContain(words));
    await expect(page.locator(".changes__fresh"), "the label of new changes at the first visit").toBeHidden();
    await page.evaluate(() => localStorage.setItem("forum.seen", "2025-05-09T00:00:00Z"));
    const later = await context.newPage();
    await open(later, DOCUMENTS[lang]);
    await expect(later.locator(".changes__fresh")).toBeVisible();
    await expect(later.locator(".change.is-fresh")).toHaveCount(2);
    await later.reload();
    await expect(later.locator(".change.is-fresh"), "new changes after a reload").toHaveCount(2);
    const last = await context.newPage();
    await open(last, DOCUMENTS[lang]);
    await expect(last.locator(".change.is-fresh"), "new changes at the next visit").toHaveCount(0);
  });
}

for (const [description, first, second] of [
  ["is set back by a year", "2025-05-14T00:00:00+10:00", "2024-05-14T00:00:00+10:00"],
  ["was a year ahead", "2026-05-14T00:00:00+10:00", "2025-05-14T00:00:00+10:00"],
]) {
  test(`the clock of the device ${description} between visits: changes are new once, and only once`, async ({ page, context, site }) => {
    const fresh = async (instant) => {
      const visit = await context.newPage();
      await visit.clock.setFixedTime(Date.parse(instant));
      await open(visit, site.url);
      const count = await visit.locator(".change.is-fresh").count();
      await visit.close();
      return count;
    };
    site.alter = (html) => html.replaceAll("2025-05-12T10:00:00", "2025-05-01T10:00:00");
    expect(await fresh(first), "new changes at the first visit").toBe(0);
    site.alter = (html) => html;
    expect(await fresh(second), "new changes after one was published").toBe(1);
    expect(await fresh(second), "new changes at the next visit").toBe(0);
    expect(await fresh(first), "new changes when the clock is right again").toBe(0);
    await page.close();
  });
}

test("changed sessions are labelled in the programme", async ({ page }) => {
  await open(page);
  const meta = (id) => page.locator(`#session-${id} .session__meta`);
  await expect(meta("s2")).toContainText("добавлено");
  await expect(meta("s7")).toContainText("перенесено");
  await expect(meta("s5")).toContainText("отменено");
  await expect(page.locator("#session-s5")).toHaveClass(/is-cancelled/);
});

for (const stored of ["yesterday", "", '{"a":1}']) {
  test(`an invalid stored time of the last visit is ignored: ${stored || "empty"}`, async ({ page }) => {
    await page.addInitScript((stored) => localStorage.setItem("forum.seen", stored), stored);
    await open(page);
    await expect(page.locator(".change.is-fresh")).toHaveCount(0);
  });
}
