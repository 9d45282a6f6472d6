// The preview clock (`?at=`): its banner shows the time and a link to leave it.
import { LONG_AFTER, at, countdownPanel, expect, open, test, waitForMount } from "./forum.js";

const WORDS = {
  ru: { document: "./", shows: "Предпросмотр: страница показана на 18 мая 2025 года, 23:59 по хабаровскому времени.", leave: "Вернуться к настоящему времени", after: "Форум состоялся 19–20 мая 2025 года" },
  zh: { document: "zh/", shows: "预览模式：页面显示的是哈巴罗夫斯克时间2025年5月18日23:59的状态。", leave: "返回当前时间", after: "论坛已于2025年5月19日至20日举行" },
};
// Half of the values in each language: parsing does not depend on the language.
const INVALID = {
  ru: ["tomorrow", "2025-05-18T23:59:50"],
  zh: ["2025-02-30T10:00:00+10:00", "9".repeat(300)],
};
const INSTANT = "2025-05-18T23:59:50+10:00";
const SAME_INSTANT = { ru: [INSTANT, "2025-05-18T13:59:50Z"], zh: ["2025-05-18T06:59:50-07:00"] };
const banner = (page) => page.locator("#preview");

for (const [lang, { document, shows, leave, after }] of Object.entries(WORDS)) {
  test.describe(lang, () => {
    test.beforeEach(({ page }) => page.clock.setFixedTime(LONG_AFTER));

    test("the banner shows the time of the preview clock", async ({ page }) => {
      for (const value of SAME_INSTANT[lang]) {
        await open(page, document + at(value));
        await expect(banner(page).locator("p"), `the banner for ${value}`).toHaveText(shows);
        await expect(banner(page)).toBeInViewport();
      }
    });

    test("the link in the banner leaves the preview and keeps the other parameters and the query", async ({ page }) => {
      await open(page, `${document}${at(INSTANT)}&type=company&utm=1`);
      await page.locator("#find").fill("эталон");
      await expect(page.locator(".partner:visible")).toHaveCount(1);
      await banner(page).getByRole("link", { name: leave }).click();
      await expect(banner(page), "the banner after leaving").toHaveCount(0);
      await waitForMount(page);
      expect(Object.fromEntries(new URL(page.url()).searchParams), "the address after leaving")
        .toEqual({ find: "эталон", type: "company", utm: "1" });
      await expect(countdownPanel(page).caption).toHaveText(after);
    });

    test("an invalid time is shown in the banner and ignored", async ({ page }) => {
      for (const value of INVALID[lang]) {
        await open(page, document + at(value));
        await expect(banner(page).locator("p"), `the notice for ${value}`).toContainText(value);
        await expect(banner(page), "an example of a valid time").toContainText("2025-05-19T10:00:00+10:00");
        await expect(countdownPanel(page).caption, "the caption at the present time").toHaveText(after);
      }
      await banner(page).getByRole("link", { name: leave }).click();
      await expect(banner(page)).toHaveCount(0);
    });
  });
}

test("HTML in the value is shown as text", async ({ page }) => {
  const value = "<img src=x onerror=\"document.title='injected'\"><script>document.title='injected'</script>";
  await open(page, at(value));
  await expect(banner(page).locator("p")).toContainText(value);
  await expect(banner(page).locator("img, script"), "elements created from the address").toHaveCount(0);
  await expect(page).not.toHaveTitle("injected");
});

test("an empty value does not set the preview clock", async ({ page }) => {
  await page.clock.setFixedTime(LONG_AFTER);
  await open(page, "./?at=");
  await expect(countdownPanel(page).caption, "the caption at the present time").toHaveText(WORDS.ru.after);
});

test("without the parameter there is no banner", async ({ page }) => {
  await open(page, "./?find=x");
  await expect(banner(page)).toHaveCount(0);
});

test("the first and the last possible year are shown", async ({ page }) => {
  for (const value of ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]) {
    await open(page, at(value));
    await expect(banner(page), `the banner for ${value}`).toBeVisible();
    await expect(countdownPanel(page).values.first(), "the first value").toHaveText(/\d/);
  }
});
