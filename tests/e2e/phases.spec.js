// Phases before, during and after the forum: the same in every time zone.
import { DAY, DOCUMENTS, HOUR, LONG_AFTER, MINUTE, OPENING, SECOND } from "./forum.js";
import { advanceClockTo, at, content, countdownPanel, expect, normalizeSpaces, open, stopClock, test } from "./forum.js";

const ZONES = ["Asia/Vladivostok", "Asia/Shanghai", "Europe/Moscow", "America/Los_Angeles"];
const BEFORE = { ru: "До открытия форума", zh: "距论坛开幕还有" };
const TOMORROW = { ru: "Форум открывается завтра", zh: "论坛明天开幕" };
const DURING = {
  1: { ru: "Идёт день 1 из 2", zh: "论坛进行中：第1天，共2天" },
  2: { ru: "Идёт день 2 из 2", zh: "论坛进行中：第2天，共2天" },
};
const AFTER = { ru: "Форум состоялся 19–20 мая 2025 года", zh: "论坛已于2025年5月19日至20日举行" };

// The countdown panel at an instant: caption and values.
const MOMENTS = [
  { moment: "twelve days before", time: "2025-05-06T09:03:04Z", caption: BEFORE, values: ["12", "04", "56", "56"] },
  { moment: "23:30 in Moscow, already the 18th in Khabarovsk", time: "2025-05-17T23:30:00+03:00", caption: TOMORROW, values: ["0", "17", "30", "00"] },
  { moment: "the last second", time: "2025-05-18T23:59:59+10:00", caption: TOMORROW, values: ["0", "00", "00", "01"] },
  { moment: "23:30 in Moscow the day before: open in Khabarovsk", time: "2025-05-18T23:30:00+03:00", caption: DURING[1], values: [/19$/, /^1/, /^\d+$/, "06:30"] },
  { moment: "day 2, its last minute", time: "2025-05-20T23:59:00+10:00", caption: DURING[2], values: [/20$/, /^2/, /^\d+$/, "23:59"] },
  { moment: "the midnight after", time: "2025-05-21T00:00:00+10:00", caption: AFTER, values: [/^3\s?000\+$/, "30+", "20+", "400+"] },
];

async function expectPanel(page, lang, { moment, caption, values }) {
  const { caption: captionElement, values: valueElements } = countdownPanel(page);
  await expect(captionElement, `${moment}: the caption`).toHaveText(caption[lang]);
  await expect(valueElements, `${moment}: the values`).toHaveText(values);
}

for (const [number, timezoneId] of ZONES.entries()) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    const [byClock, byPreview] = number % 2 ? ["zh", "ru"] : ["ru", "zh"];

    test(`${byClock}: a page left open shows each phase at its time`, async ({ page }) => {
      await stopClock(page, Date.parse(MOMENTS[0].time));
      await open(page, DOCUMENTS[byClock]);
      for (const moment of MOMENTS) {
        await advanceClockTo(page, moment.time);
        await expectPanel(page, byClock, moment);
      }
    });

    test(`${byPreview}: the preview clock shows each phase`, async ({ page }) => {
      await page.clock.setFixedTime(LONG_AFTER);
      // Half of the moments in each time zone.
      for (const moment of MOMENTS.filter((_, index) => index % 2 === Math.floor(number / 2))) {
        await open(page, DOCUMENTS[byPreview] + at(moment.time));
        await expectPanel(page, byPreview, moment);
      }
    });
  });
}

// Days, hours, minutes and seconds, with the plural forms of their labels.
const PLURALS = [
  [112, 0, 0, 0, ["дней", "часов", "минут", "секунд"]],
  [104, 23, 52, 14, ["дня", "часа", "минуты", "секунд"]],
  [21, 21, 21, 21, ["день", "час", "минута", "секунда"]],
  [11, 11, 11, 11, ["дней", "часов", "минут", "секунд"]],
  [5, 5, 5, 5, ["дней", "часов", "минут", "секунд"]],
  [2, 2, 2, 2, ["дня", "часа", "минуты", "секунды"]],
  [1, 1, 1, 1, ["день", "час", "минута", "секунда"]],
];

test("the labels of the countdown have the right plural forms", async ({ page }) => {
  const { values, labels, spoken } = countdownPanel(page);
  const two = (number) => String(number).padStart(2, "0");
  await stopClock(page, OPENING - 113 * DAY);
  await open(page);
  for (const [days, hours, minutes, seconds, words] of PLURALS) {
    await advanceClockTo(page, OPENING - (days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND));
    await expect(values).toHaveText([String(days), two(hours), two(minutes), two(seconds)]);
    await expect(labels, `the labels of ${days} ${hours} ${minutes} ${seconds}`).toHaveText(words);
    await expect(spoken, "the text for screen readers")
      .toHaveText(`До открытия форума ${days} ${words[0]} ${hours} ${words[1]} ${minutes} ${words[2]}`);
  }
  await open(page, `zh/${at(OPENING - 3 * DAY)}`);
  await expect(labels, "the Chinese labels").toHaveText(["天", "小时", "分", "秒"]);
  await expect(spoken, "the Chinese text for screen readers").toHaveText("距论坛开幕还有3天0小时0分");
});

test("before the forum, results are hidden and the note gives the time that the countdown uses", async ({ page }) => {
  await page.clock.setFixedTime(OPENING - 5 * DAY);
  await open(page);
  await expect(page.locator("#results"), "results before the forum").toBeHidden();
  await expect(page.locator(".now"), "current sessions five days before the forum").toHaveCount(0);
  await expect(countdownPanel(page).note).toContainText("Отсчёт идёт до 00:00 19 мая по хабаровскому времени");
});

test.describe("after", () => {
  // The first four figures are content of the organizers.
  const labelsIn = (lang) => content().figures.slice(0, 4).map(({ label, short = label }) => normalizeSpaces(short[lang]));
  const VALUES = { ru: ["3000+", "30+", "20+", "400+"], zh: ["3000+", "30+", "20+", "400+"] };
  const NEXT = {
    ru: "Второй Российско-Китайский форум: объявленные даты — 4–6 сентября 2026 года",
    zh: "第二届俄中论坛公布的会期为2026年9月4日至6日",
  };

  for (const [lang, document] of Object.entries(DOCUMENTS)) {
    const expectForumIsOver = async (page) => {
      const { caption, values, labels, note } = countdownPanel(page);
      await expect(caption, "the caption").toHaveText(AFTER[lang]);
      await expect(values, "the values").toHaveText(VALUES[lang]);
      await expect(labels, "the labels").toHaveText(labelsIn(lang));
      await expect(note, "the note about the next edition").toHaveText(NEXT[lang]);
      await expect(page.locator("#results")).toBeVisible();
      await expect(page.locator(".now"), "current sessions after the forum").toHaveCount(0);
      await expect(page.locator(".session.is-over"), "sessions greyed as past after the forum").toHaveCount(0);
    };

    test(`${lang}: with the present time, figures and results are shown`, async ({ page }) => {
      await open(page, document);
      await expectForumIsOver(page);
    });

    test(`${lang}: before and after the next edition, figures and results are shown`, async ({ page }) => {
      await stopClock(page, Date.parse("2025-06-01T00:00:00Z"));
      await open(page, document);
      await expectForumIsOver(page);
      await advanceClockTo(page, "2026-09-06T23:59:59+10:00");
      await expectForumIsOver(page);
      await advanceClockTo(page, "2026-09-07T00:00:00+10:00");
      await expectForumIsOver(page);
    });
  }
});
