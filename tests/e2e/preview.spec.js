// The preview clock: it says that it is on, what it shows, and how to leave it.
import { LONG_AFTER, at, board, expect, open, ready, test } from "./forum.js";

const WORDS = {
  ru: { document: "./", shows: "Предпросмотр: страница показана на 18 мая 2025 года, 23:59 по хабаровскому времени.", leave: "Вернуться к настоящему времени", after: "Форум состоялся 19–20 мая 2025 года" },
  zh: { document: "zh/", shows: "预览模式：页面显示的是哈巴罗夫斯克时间2025年5月18日23:59的状态。", leave: "返回当前时间", after: "论坛已于2025年5月19日至20日举行" },
};
// Half of the values in each language: what is right or wrong in one is so in the other.
const UNREADABLE = {
  ru: ["tomorrow", "2025-05-18T23:59:50"],
  zh: ["2025-02-30T10:00:00+10:00", "9".repeat(300)],
};
const INSTANT = "2025-05-18T23:59:50+10:00";
const SAME = { ru: [INSTANT, "2025-05-18T13:59:50Z"], zh: ["2025-05-18T06:59:50-07:00"] };
const banner = (page) => page.locator("#preview");

for (const [lang, { document, shows, leave, after }] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test.beforeEach(({ page }) => page.clock.setFixedTime(LONG_AFTER));

    test("the banner says what time is shown", async ({ page }) => {
      for (const value of SAME[lang]) {
        await open(page, document + at(value));
        await expect(banner(page).locator("p"), `the banner for ${value}`).toHaveText(shows);
        await expect(banner(page)).toBeInViewport();
      }
    });

    test("the way out shows the present and keeps the rest, also what was typed meanwhile", async ({ page }) => {
      await open(page, `${document}${at(INSTANT)}&type=company&utm=1`);
      await page.locator("#find").fill("эталон");
      await expect(page.locator(".partner:visible")).toHaveCount(1);
      await banner(page).getByRole("link", { name: leave }).click();
      await expect(banner(page), "the banner after leaving").toHaveCount(0);
      await ready(page);
      expect(Object.fromEntries(new URL(page.url()).searchParams), "the address after leaving")
        .toEqual({ find: "эталон", type: "company", utm: "1" });
      await expect(board(page).caption).toHaveText(after);
    });

    test("a value that cannot be read is said and ignored", async ({ page }) => {
      for (const value of UNREADABLE[lang]) {
        await open(page, document + at(value));
        await expect(banner(page).locator("p"), `the notice for ${value}`).toContainText(value);
        await expect(banner(page), "what would be right").toContainText("2025-05-19T10:00:00+10:00");
        await expect(board(page).caption, "the real time").toHaveText(after);
      }
      await banner(page).getByRole("link", { name: leave }).click();
      await expect(banner(page)).toHaveCount(0);
    });
  });
}

test("HTML in the value stays text", async ({ page }) => {
  const value = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";
  await open(page, at(value));
  await expect(banner(page).locator("p")).toContainText(value);
  await expect(banner(page).locator("img, script"), "elements made of the address").toHaveCount(0);
  await expect(page).not.toHaveTitle("taken");
});

test("an empty value is no preview of anything", async ({ page }) => {
  await page.clock.setFixedTime(LONG_AFTER);
  await open(page, "./?at=");
  await expect(board(page).caption, "the real time").toHaveText(WORDS.ru.after);
});

test("without ?at= there is no banner", async ({ page }) => {
  await open(page, "./?find=x");
  await expect(banner(page)).toHaveCount(0);
});

test("far years do no harm", async ({ page }) => {
  for (const value of ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]) {
    await open(page, at(value));
    await expect(banner(page), `the banner for ${value}`).toBeVisible();
    await expect(board(page).values.first(), "the first arch").toHaveText(/\d/);
  }
});
