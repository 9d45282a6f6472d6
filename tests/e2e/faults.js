// What the tests of faults share: what the visitor still has when the app fails, and when it does not.
import { at, board, content, expect, ready } from "./forum.js";

export const NOTICE = {
  ru: "Поиск и отсчёт не запустились. Всё содержание страницы перед вами.",
  zh: "搜索和倒计时未能启动，页面内容仍可完整阅读。",
};

/** Before the forum: the countdown runs, and stands at 17 days. */
export const BEFORE = at("2025-05-01T00:00:00+10:00");

/** All that the organizers wrote can be read. */
export async function readable(page) {
  const { sessions, partners } = content();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".session:visible"), "sessions").toHaveCount(sessions.length);
  await expect(page.locator(".partner:visible"), "partners").toHaveCount(partners.length);
}

/** The page says in one line of its language that the app failed, shows no dead control, and can be read. */
export async function said(page, lang) {
  await expect(page.locator("#failure"), "the notice").toBeVisible();
  await expect(page.locator("#failure")).toContainText(NOTICE[lang]);
  await expect(page.locator(".needs-app:visible"), "dead controls").toHaveCount(0);
  await readable(page);
}

/** The app knows that it failed, and the page says so. */
export async function failed(page, lang) {
  await expect(page.locator("html"), "the page does not notice that the app failed").toHaveAttribute("data-app", "failed");
  await said(page, lang);
}

/** Countdown, search and stars work; the page was opened with [`BEFORE`]. */
export async function works(page) {
  await ready(page);
  await expect(page.locator("#failure"), "a notice of a failure where nothing failed").toBeHidden();
  await expect(board(page).values.first(), "days to the opening").toHaveText("17");
  await page.locator("#find").fill("эталон");
  await expect(page.locator(".partner:visible"), "what the search finds").toHaveCount(1);
  const star = page.locator("#star-plenary");
  await star.click();
  await expect(star, "the star").toHaveAttribute("aria-pressed", "true");
}
