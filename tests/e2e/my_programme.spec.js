// "My programme": bookmarks of sessions, stored on the device, shared by link, merged and saved as a calendar file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { content, expect, open, openFilters, test, waitForMount } from "./forum.js";
import { readQrCodes } from "./read_qr_codes.js";
import { ROOT } from "./server.js";

const rows = (page) => page.locator("#agenda-list :is(.session, .theme):visible");
const ids = (page) => rows(page).evaluateAll((list) => list.map(({ id }) => id.replace("session-", "")));
const star = (page, id) => page.locator(`#star-${id}`);
/** Selects a list among the filters: the whole programme, my programme, or a shared one. */
async function showList(page, name) {
  await openFilters(page, "programme");
  await page.getByRole("radio", { name }).check();
}
const myParameter = (page) => new URL(page.url()).searchParams.get("my");

for (const [lang, address, mine, name] of [
  ["ru", "./", "Моя программа", "В мою программу Пленарная сессия"],
  ["zh", "zh/", "我的日程", "加入我的日程 首届俄中论坛全会"],
]) {
  test(`${lang}: a bookmark can be set by keyboard and is stored`, async ({ page }) => {
    await open(page, address);
    const plenary = page.getByRole("button", { name, exact: true });
    await plenary.focus();
    await page.keyboard.press("Space");
    await expect(plenary).toHaveAttribute("aria-pressed", "true");
    await page.reload();
    await waitForMount(page);
    await expect(plenary).toHaveAttribute("aria-pressed", "true");
    await showList(page, mine);
    await expect.poll(() => ids(page)).toEqual(["plenary"]);
    await plenary.click();
    await expect(page.locator("#mine-none"), "the empty state of my programme").toBeVisible();
    await expect(rows(page)).toHaveCount(0);
  });
}

test("my programme is in the address and in the QR code for sharing", async ({ page, site }) => {
  await open(page);
  await star(page, "plenary").click();
  await star(page, "opening").click();
  expect(myParameter(page), "the parameter for the whole programme").toBeNull();
  await showList(page, "Моя программа");
  await expect.poll(() => myParameter(page)).toBe("opening,plenary");
  await page.getByRole("button", { name: "Поделиться" }).click();
  await expect
    .poll(async () => readQrCodes(await page.locator("#share-code").screenshot()))
    .toEqual([`${site.url}?my=opening%2Cplenary`]);
});

test("a shared programme is shown separately and merged only on request", async ({ page }) => {
  await open(page);
  await star(page, "plenary").click();
  await open(page, "./?my=opening,closing-concert,unknown");
  await expect(page.locator("#sent")).toBeVisible();
  await expect.poll(() => ids(page)).toEqual(["opening", "closing-concert"]);
  await showList(page, "Моя программа");
  await expect.poll(() => ids(page), "my programme before the merge").toEqual(["plenary"]);
  await showList(page, "Присланная");
  await page.getByRole("button", { name: "Добавить к моей программе" }).click();
  await expect.poll(async () => (await ids(page)).sort()).toEqual(["closing-concert", "opening", "plenary"]);
  await expect(page.locator("#sent")).toBeHidden();
  await page.goto("./");
  await waitForMount(page);
  await expect(star(page, "opening")).toHaveAttribute("aria-pressed", "true");
});

test("a shared programme can be closed", async ({ page }) => {
  await open(page, "./?my=opening");
  await page.getByRole("button", { name: "Закрыть список" }).click();
  await expect(rows(page)).toHaveCount(29);
  await expect.poll(() => myParameter(page)).toBeNull();
  await expect(page.locator("#list-sent")).toBeHidden();
  await expect(star(page, "opening")).toHaveAttribute("aria-pressed", "false");
});

test("a shared programme that equals my programme is shown as my programme", async ({ page }) => {
  await open(page);
  await star(page, "opening").click();
  await open(page, "./?my=opening");
  await expect(page.locator("#list-mine input")).toBeChecked();
  await expect(page.locator("#sent")).toBeHidden();
});

test("my programme is saved as one calendar file", async ({ page }) => {
  await open(page, "zh/");
  for (const id of ["opening", "plenary", "closing-concert"]) await star(page, id).click();
  await showList(page, "我的日程");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: ".ics" }).press("Enter")]);
  expect(download.suggestedFilename()).toBe("forum.ics");
  const text = readFileSync(await download.path(), "utf8");
  const saved = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map(String);
  const whole = new ICAL.Component(ICAL.parse(readFileSync(join(ROOT, "calendar/forum.zh.ics"), "utf8")));
  const isBookmarked = (event) => /^(opening|plenary|closing-concert)@/.test(event.getFirstPropertyValue("uid"));
  expect(saved).toEqual(whole.getAllSubcomponents("vevent").filter(isBookmarked).map(String));
  expect(saved.length).toBe(3);
  await expect(page.locator("#exported")).toHaveText("");
});

test("sessions without a date are not in the calendar file, and a message says so", async ({ page }) => {
  const undated = content().sessions.find(({ date }) => !date).id;
  await open(page);
  await star(page, undated).click();
  await showList(page, "Моя программа");
  await page.getByRole("button", { name: ".ics" }).click();
  await expect(page.locator("#exported")).toContainText("нет даты");
  await showList(page, "Вся программа");
  await star(page, "plenary").click();
  await showList(page, "Моя программа");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: ".ics" }).click()]);
  expect(readFileSync(await download.path(), "utf8").match(/BEGIN:VEVENT/g)).toHaveLength(1);
  await expect(page.locator("#exported")).toContainText("только события с известной датой");
});

test("a calendar file that cannot be loaded shows a message", async ({ page }) => {
  await page.route("**/*.ics", (route) => route.abort());
  await open(page);
  await star(page, "plenary").click();
  await showList(page, "Моя программа");
  await page.getByRole("button", { name: ".ics" }).click();
  await expect(page.locator("#exported")).toContainText("Файл получить не удалось");
});

test("overlapping bookmarked sessions are shown", async ({ page, site }) => {
  // Only one session has a known start and end: give another session a time within it.
  site.alter = (html) => html.replace('"id":"plenary",', '"id":"plenary","start":"2025-05-19T18:30:00+10:00","end":"2025-05-19T20:00:00+10:00",');
  await open(page);
  await star(page, "plenary").click();
  await star(page, "circus-wuqiao").click();
  await showList(page, "Моя программа");
  await expect(page.locator("#overlap")).toContainText("Пленарная сессия ↔ Выступление");
  await star(page, "circus-wuqiao").click();
  await expect(page.locator("#overlap")).toBeHidden();
});

const STORAGE_FAULTS = {
  "is full": () => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }),
  "is forbidden": () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } }),
  "is missing": () => Object.defineProperty(window, "localStorage", { value: null }),
};
for (const [fault, causeFault] of Object.entries(STORAGE_FAULTS)) {
  test(`storage ${fault}: bookmarks work, and a notice says that they are not stored`, async ({ page }) => {
    await page.addInitScript(causeFault);
    await open(page);
    await expect(page.locator("#stars-lost")).toBeHidden();
    await star(page, "plenary").click();
    await expect(star(page, "plenary")).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator("#stars-lost")).toBeVisible();
    await showList(page, "Моя программа");
    await expect.poll(() => ids(page)).toEqual(["plenary"]);
  });
}

test("invalid stored values are ignored", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["forum.mine", "forum.zone", "forum.theme"]) localStorage.setItem(name, '{"<img src=x>":[1,,\u0000"');
  });
  await open(page);
  await expect(rows(page)).toHaveCount(29);
  await expect(page.locator('.star[aria-pressed="true"]')).toHaveCount(0);
  await expect(page.locator("#session-marathon-ostrov-mechty time")).toHaveText("07:30");
});

for (const [lang, address] of [["ru", "./"], ["zh", "zh/"]]) {
  test(`${lang}: the chip shows my programme, and a second click the whole programme`, async ({ page }) => {
    await open(page, address);
    await star(page, "plenary").click();
    const mine = page.locator("#chip-mine");
    await mine.click();
    await expect.poll(() => ids(page)).toEqual(["plenary"]);
    await expect(mine).toHaveAttribute("aria-pressed", "true");
    await expect.poll(() => myParameter(page)).toBe("plenary");
    await mine.click();
    await expect(rows(page)).toHaveCount(29);
    await expect(mine).toHaveAttribute("aria-pressed", "false");
  });
}
