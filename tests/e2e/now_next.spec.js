// The forum days: current sessions, next sessions, and their updates by the clock.
import { LONG_AFTER, advanceClockTo, at, content, countdownPanel, expect, normalizeSpaces, open, stopClock, test } from "./forum.js";

const WORDS = {
  ru: { document: "./", on: "Сейчас", next: "Далее", today: "Сегодня, время не указано", starts: "начало в 18:00", none: "Сейчас событий с известным временем нет" },
  zh: { document: "zh/", on: "正在进行", next: "即将开始", today: "今日活动（时间未注明）", starts: "18:00开始", none: "此刻没有已注明时间的活动" },
};
const CIRCUS = { ru: "Выступление пекинской акробатической группы «Уцяо»", zh: "北京“吴桥”杂技团演出" };

/** Titles of the sessions on a day without a known time. */
const untimed = (day, lang) =>
  content().sessions
    .filter(({ date, date_end, start }) => !start && date && date <= day && day <= (date_end ?? date))
    .map(({ title }) => normalizeSpaces(title[lang]));

const group = (page, name) =>
  page.locator(".now__group").filter({ has: page.getByRole("heading", { name, exact: true }) }).getByRole("listitem");

for (const [lang, words] of Object.entries(WORDS)) {
  test(`${lang}: current, next and untimed sessions are shown at each time`, async ({ page }) => {
    const today = (day) => expect(group(page, words.today).getByRole("link"), `${day}, sessions without a time`).toHaveText(untimed(day, lang));

    await stopClock(page, Date.parse("2025-05-19T10:00:00+10:00"));
    await open(page, words.document);
    await expect(group(page, words.on), "current sessions in the morning of day 1").toHaveCount(0);
    await expect(group(page, words.next), "next sessions in the morning of day 1").toHaveText([`${CIRCUS[lang]} · ${words.starts}`]);
    await today("2025-05-19");
    await expect(page.locator("#results"), "results during the forum").toBeHidden();

    await expect(page.locator(".now__jump a"), "the link to the next session").toHaveAttribute("href", "#session-circus-wuqiao");

    for (const time of ["2025-05-19T18:00:00+10:00", "2025-05-19T18:59:00+10:00"]) {
      await advanceClockTo(page, time);
      await expect(group(page, words.on).getByRole("link"), `current sessions at ${time}`).toHaveText([CIRCUS[lang]]);
      await expect(group(page, words.next)).toHaveCount(0);
    }
    await group(page, words.on).getByRole("link").click();
    await expect(page.locator("#session-circus-wuqiao"), "the session in the programme").toBeInViewport();

    await advanceClockTo(page, "2025-05-19T19:00:00+10:00");
    await expect(page.locator(".now__none"), "text after the last session with a known time").toHaveText(words.none);
    await expect(group(page, words.on)).toHaveCount(0);
    await expect(page.locator("#session-circus-wuqiao"), "a past session in the programme").toHaveClass(/is-over/);
    await expect(page.locator("#session-plenary"), "a session of today without a time").not.toHaveClass(/is-over/);

    await advanceClockTo(page, "2025-05-20T12:00:00+10:00");
    await today("2025-05-20");
    await expect(countdownPanel(page).values).toHaveText([/20$/, /^2/, String(untimed("2025-05-20", lang).length), "12:00"]);
    await expect(page.locator("#session-plenary"), "a session of yesterday").toHaveClass(/is-over/);
  });
}

test("with the preview clock on day 1, the current session is shown", async ({ page }) => {
  await page.clock.setFixedTime(LONG_AFTER);
  await open(page, `./${at("2025-05-19T18:30:00+10:00")}`);
  await expect(group(page, "Сейчас").getByRole("link")).toHaveText([CIRCUS.ru]);
});

test("in a page left open, current sessions and phases change by the clock", async ({ page }) => {
  await stopClock(page, Date.parse("2025-05-19T17:59:30+10:00"));
  await open(page);
  const { caption, values } = countdownPanel(page);

  await expect(values.last(), "the time in the city").toHaveText("17:59");
  await advanceClockTo(page, "2025-05-19T18:00:00+10:00");
  await expect(values.last(), "the time in the city").toHaveText("18:00");
  await expect(group(page, "Сейчас").getByRole("link"), "current sessions after a start").toHaveText([CIRCUS.ru]);
  await advanceClockTo(page, "2025-05-19T19:00:00+10:00");
  await expect(group(page, "Сейчас"), "current sessions after an end").toHaveCount(0);
  await advanceClockTo(page, "2025-05-19T23:59:59+10:00");
  await expect(caption).toHaveText("Идёт день 1 из 2");
  await advanceClockTo(page, "2025-05-20T00:00:00+10:00");
  await expect(caption, "caption on the second day").toHaveText("Идёт день 2 из 2");
  await expect(values).toHaveText([/20$/, /^2/, /^\d+$/, "00:00"]);
  await advanceClockTo(page, "2025-05-20T23:59:59+10:00");
  await expect(caption).toHaveText("Идёт день 2 из 2");
  await advanceClockTo(page, "2025-05-21T00:00:00+10:00");
  await expect(caption, "caption after the forum").toHaveText("Форум состоялся 19–20 мая 2025 года");
  await expect(page.locator(".now"), "“now at the forum” after it").toHaveCount(0);
  await expect(page.locator("#results"), "the results").toBeVisible();
});
