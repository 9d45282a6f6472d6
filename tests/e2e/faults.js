// Shared by the fault tests: what the page must show when the app fails, and when it works.
import { at, content, countdownPanel, expect, waitForMount } from "./forum.js";

export const NOTICE = {
  ru: "Поиск и отсчёт не запустились. Всё содержание страницы перед вами.",
  zh: "搜索和倒计时未能启动，页面内容仍可完整阅读。",
};

/** Before the forum: the countdown is at 17 days. */
export const BEFORE = at("2025-05-01T00:00:00+10:00");

/** Expects that all content is readable. */
export async function expectReadable(page) {
  const { sessions, partners } = content();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".session:visible"), "sessions").toHaveCount(sessions.length);
  await expect(page.locator(".partner:visible"), "partners").toHaveCount(partners.length);
}

/** Expects the notice of a failure in the page's language, no controls that need the app, and readable content. */
export async function expectFailureNotice(page, lang) {
  await expect(page.locator("#failure"), "the notice").toBeVisible();
  await expect(page.locator("#failure")).toContainText(NOTICE[lang]);
  await expect(page.locator(".needs-app:visible"), "visible controls that need the app").toHaveCount(0);
  await expectReadable(page);
}

/** Expects the state "failed" and the notice. */
export async function expectAppFailed(page, lang) {
  await expect(page.locator("html"), "the state of the app").toHaveAttribute("data-app", "failed");
  await expectFailureNotice(page, lang);
}

/** Expects that countdown, search and bookmarks work. The page must be open at `BEFORE`. */
export async function expectAppWorks(page) {
  await waitForMount(page);
  await expect(page.locator("#failure"), "the notice of a failure").toBeHidden();
  await expect(countdownPanel(page).values.first(), "days to the opening").toHaveText("17");
  await page.locator("#find").fill("эталон");
  await expect(page.locator(".partner:visible"), "search results").toHaveCount(1);
  const star = page.locator("#star-plenary");
  await star.click();
  await expect(star, "the star button").toHaveAttribute("aria-pressed", "true");
}
