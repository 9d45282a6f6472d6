// Before, during and after the forum: the same for everybody, wherever they are.
import { DAY, DOCUMENTS, HOUR, LONG_AFTER, MINUTE, OPENING, SECOND } from "./forum.js";
import { at, board, content, expect, leap, open, plain, stopClock, test } from "./forum.js";

const ZONES = ["Asia/Vladivostok", "Asia/Shanghai", "Europe/Moscow", "America/Los_Angeles"];
const BEFORE = { ru: "До открытия форума", zh: "距论坛开幕还有" };
const TOMORROW = { ru: "Форум открывается завтра", zh: "论坛明天开幕" };
const DURING = {
  1: { ru: "Идёт день 1 из 2", zh: "论坛进行中：第1天，共2天" },
  2: { ru: "Идёт день 2 из 2", zh: "论坛进行中：第2天，共2天" },
};
const AFTER = { ru: "Форум состоялся 19–20 мая 2025 года", zh: "论坛已于2025年5月19日至20日举行" };

// What is seen at an instant: caption and the numbers in the arches.
const MOMENTS = [
  { what: "twelve days before", time: "2025-05-06T09:03:04Z", caption: BEFORE, values: ["12", "04", "56", "56"] },
  { what: "23:30 in Moscow, already the 18th in Khabarovsk", time: "2025-05-17T23:30:00+03:00", caption: TOMORROW, values: ["0", "17", "30", "00"] },
  { what: "the last second", time: "2025-05-18T23:59:59+10:00", caption: TOMORROW, values: ["0", "00", "00", "01"] },
  { what: "23:30 in Moscow the day before: open in Khabarovsk", time: "2025-05-18T23:30:00+03:00", caption: DURING[1], values: [/19$/, /^1/, /^\d+$/, "06:30"] },
  { what: "day 2, its last minute", time: "2025-05-20T23:59:00+10:00", caption: DURING[2], values: [/20$/, /^2/, /^\d+$/, "23:59"] },
  { what: "the midnight after", time: "2025-05-21T00:00:00+10:00", caption: AFTER, values: [/^3\s?000\+$/, "30+", "20+", "400+"] },
];

async function seen(page, lang, { what, caption, values }) {
  const { caption: line, values: arches } = board(page);
  await expect(line, `${what}: the line above the bridge`).toHaveText(caption[lang]);
  await expect(arches, `${what}: the numbers in the arches`).toHaveText(values);
}

for (const [number, timezoneId] of ZONES.entries()) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    const [byClock, bySearch] = number % 2 ? ["zh", "ru"] : ["ru", "zh"];

    test(`${byClock}: every phase, in a page left open`, async ({ page }) => {
      await stopClock(page, Date.parse(MOMENTS[0].time));
      await open(page, DOCUMENTS[byClock]);
      for (const moment of MOMENTS) {
        await leap(page, moment.time);
        await seen(page, byClock, moment);
      }
    });

    test(`${bySearch}: phases by ?at=`, async ({ page }) => {
      await page.clock.setFixedTime(LONG_AFTER);
      // Every other moment in each zone; all zones together see all.
      for (const moment of MOMENTS.filter((_, index) => index % 2 === Math.floor(number / 2))) {
        await open(page, DOCUMENTS[bySearch] + at(moment.time));
        await seen(page, bySearch, moment);
      }
    });
  });
}

// Days, hours, minutes and seconds left, with the words that go with them.
const PLURALS = [
  [112, 0, 0, 0, ["дней", "часов", "минут", "секунд"]],
  [104, 23, 52, 14, ["дня", "часа", "минуты", "секунд"]],
  [21, 21, 21, 21, ["день", "час", "минута", "секунда"]],
  [11, 11, 11, 11, ["дней", "часов", "минут", "секунд"]],
  [5, 5, 5, 5, ["дней", "часов", "минут", "секунд"]],
  [2, 2, 2, 2, ["дня", "часа", "минуты", "секунды"]],
  [1, 1, 1, 1, ["день", "час", "минута", "секунда"]],
];

test("the words agree with the numbers", async ({ page }) => {
  const { values, labels, spoken } = board(page);
  const two = (number) => String(number).padStart(2, "0");
  await stopClock(page, OPENING - 113 * DAY);
  await open(page);
  for (const [days, hours, minutes, seconds, words] of PLURALS) {
    await leap(page, OPENING - (days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND));
    await expect(values).toHaveText([String(days), two(hours), two(minutes), two(seconds)]);
    await expect(labels, `the words under ${days} ${hours} ${minutes} ${seconds}`).toHaveText(words);
    await expect(spoken, "the sentence for screen readers")
      .toHaveText(`До открытия форума ${days} ${words[0]} ${hours} ${words[1]} ${minutes} ${words[2]}`);
  }
  await open(page, `zh/${at(OPENING - 3 * DAY)}`);
  await expect(labels, "the Chinese units").toHaveText(["天", "小时", "分", "秒"]);
  await expect(spoken, "the Chinese sentence").toHaveText("距论坛开幕还有3天0小时0分");
});

test("before the forum its results are not shown, and the hour that nobody knows is said", async ({ page }) => {
  await page.clock.setFixedTime(OPENING - 5 * DAY);
  await open(page);
  await expect(page.locator("#results"), "results of a forum that has not been").toBeHidden();
  await expect(page.locator(".now"), "“now at the forum” five days before it").toHaveCount(0);
  await expect(board(page).note).toContainText("Отсчёт идёт до 00:00 19 мая по хабаровскому времени");
});

test.describe("after", () => {
  // The first four figures are written by organizers; the numbers of 2025 stand.
  const labelsIn = (lang) => content().figures.slice(0, 4).map(({ label, short = label }) => plain(short[lang]));
  const VALUES = { ru: ["3000+", "30+", "20+", "400+"], zh: ["3000+", "30+", "20+", "400+"] };
  const NEXT = {
    ru: "Второй Российско-Китайский форум: объявленные даты — 4–6 сентября 2026 года",
    zh: "第二届俄中论坛公布的会期为2026年9月4日至6日",
  };

  for (const [lang, document] of Object.entries(DOCUMENTS)) {
    const over = async (page) => {
      const { caption, values, labels, note } = board(page);
      await expect(caption, "the line above the bridge").toHaveText(AFTER[lang]);
      await expect(values, "the figures in the arches").toHaveText(VALUES[lang]);
      await expect(labels, "what the figures count").toHaveText(labelsIn(lang));
      await expect(note, "the next edition").toHaveText(NEXT[lang]);
      await expect(page.locator("#results")).toBeVisible();
      await expect(page.locator(".now"), "“now at the forum” after it").toHaveCount(0);
      await expect(page.locator(".session.is-over"), "sessions greyed when all is over").toHaveCount(0);
    };

    test(`${lang}: as most visitors see it, by the real clock`, async ({ page }) => {
      await open(page, document);
      await over(page);
    });

    test(`${lang}: the next edition ahead, then behind`, async ({ page }) => {
      await stopClock(page, Date.parse("2025-06-01T00:00:00Z"));
      await open(page, document);
      await over(page);
      await leap(page, "2026-09-06T23:59:59+10:00");
      await over(page);
      await leap(page, "2026-09-07T00:00:00+10:00");
      await over(page);
    });
  }
});
