// The preview in the studio: the real documents of the content that is open, in a frame, by a service worker.
import { readFileSync } from "node:fs";
import { expect, test, waitForMount } from "./forum.js";
import { contentFiles, drop, openStudio, opened, panel, textOf } from "./studio.js";

test.use({ serviceWorkers: "allow" });

/** The frame that is shown; the next one loads behind it. */
const SHOWN = ".preview__frame:not(.preview__frame--next)";
const shown = (page) => page.frameLocator(SHOWN);
const button = (page, name) => panel(page, "preview").getByRole("button", { name, exact: true });
const said = (page) => panel(page, "preview").locator(".preview__said");

/** The window of the frame that is shown. */
const frameOf = async (page) => (await page.locator(SHOWN).elementHandle()).contentFrame();

/** Opens the studio with the preview beside the content. */
async function openBeside(page, lang) {
  await openStudio(page, lang);
  await page.locator(".beside-toggle").click();
}

/** The same, and waits for the preview. */
async function openPreview(page, lang) {
  await openBeside(page, lang);
  await expect(shown(page).locator("html")).toHaveAttribute("data-app", "ready", { timeout: 15_000 });
}

/** The fixture with another slogan in both languages. */
const withSlogan = (ru, zh = ru) => contentFiles((text, name) => {
  if (name !== "event.json") return text;
  const event = JSON.parse(text);
  event.slogan = { ru, zh };
  return JSON.stringify(event);
});

/** The fixture with a change of one of its files. */
const altered = (file, change) => contentFiles((text, name) => {
  if (name !== file) return text;
  const content = JSON.parse(text);
  change(content);
  return JSON.stringify(content);
});

const first = JSON.parse(textOf("agenda.json")).sessions.find(({ date }) => date === "2025-05-19");

test("changed content is shown in both languages, with the app of the site", async ({ page }) => {
  await openPreview(page);
  await drop(page, withSlogan("Девиз на пробу", "试一试的口号"));
  await opened(page);
  await expect(shown(page).locator("main")).toContainText("Девиз на пробу");
  await expect(shown(page).locator("html")).toHaveAttribute("data-app", "ready");
  await shown(page).locator("#find").fill("эталон");
  await expect(shown(page).locator(".partner:visible").first()).toBeVisible();

  await button(page, "中文").last().click();
  await expect(shown(page).locator("main")).toContainText("试一试的口号");
  await expect(shown(page).locator("html")).toHaveAttribute("lang", "zh-Hans");
  // The link of the page is followed in the frame, and the controls follow the frame.
  await shown(page).locator(".languages a").first().click();
  await expect(shown(page).locator("html")).toHaveAttribute("lang", "ru");
  await expect(button(page, "Русский").last()).toHaveAttribute("aria-pressed", "true");
  await drop(page, withSlogan("Ещё один девиз"));
  await expect(shown(page).locator("main")).toContainText("Ещё один девиз");
});

test("the theme of the preview is not that of the visitor", async ({ page }) => {
  await page.goto("./");
  await waitForMount(page);
  await page.evaluate(() => localStorage.setItem("forum.theme", "light"));
  await openPreview(page);
  const background = () => shown(page).locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await background();
  await button(page, "Dark").click();
  await expect(shown(page).locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await background()).not.toBe(light);
  // It stays when the content changes.
  await drop(page, withSlogan("В темноте"));
  await expect(shown(page).locator("main")).toContainText("В темноте");
  await expect(shown(page).locator("html")).toHaveAttribute("data-theme", "dark");
  // The switch and the bookmarks of the page work, and store nothing.
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const before = await stored();
  await shown(page).locator("[data-theme-switch]").click();
  await expect(shown(page).locator("html")).toHaveAttribute("data-theme", "light");
  await shown(page).locator("[data-star]").first().evaluate((star) => star.click());
  await expect.poll(stored).toBe(before);
  await page.emulateMedia({ colorScheme: "dark" });
  await button(page, "As on the device").click();
  await expect(shown(page).locator("html")).not.toHaveAttribute("data-theme", /./);
  expect(await background()).not.toBe(light);
});

test("the frame is as wide as a phone, a tablet or a computer, and no wider than the page", async ({ page }) => {
  await openPreview(page);
  // A narrow window has no room beside.
  await page.evaluate(() => (location.hash = "#/preview"));
  await expect(shown(page).locator("html")).toHaveAttribute("data-app", "ready");
  const widths = async () => {
    const { width } = await page.locator(SHOWN).boundingBox();
    const stage = await page.locator(".preview__stage").boundingBox();
    return [await shown(page).locator("html").evaluate(() => innerWidth), Math.round(width) <= Math.ceil(stage.width)];
  };
  for (const window of [1280, 390]) {
    await page.setViewportSize({ width: window, height: 800 });
    for (const [name, width] of [["Phone", 390], ["Tablet", 820], ["Computer", 1280]]) {
      await button(page, name).click();
      await expect.poll(widths).toEqual([width, true]);
    }
  }
});

test("the preview clock shows the page as it is published at that time", async ({ page }) => {
  await page.clock.setFixedTime(Date.parse("2025-11-23T12:00:00+10:00"));
  await openPreview(page);
  await expect(shown(page).locator("#preview")).toHaveCount(0);
  const isBefore = (one, other) => shown(page).locator("main").evaluate((main, [one, other]) =>
    Boolean(main.querySelector(one).compareDocumentPosition(main.querySelector(other)) & 4), [one, other]);
  // After the forum, the organizations are before the programme.
  expect(await isBefore("#partners", "#agenda")).toBe(true);
  await button(page, "Before the forum").click();
  await expect(shown(page).locator("#preview")).toContainText("12 мая");
  expect(await isBefore("#agenda", "#partners")).toBe(true);
  await button(page, "Day 1").click();
  await expect(shown(page).locator("#preview")).toContainText("19 мая");
  await expect(shown(page).locator("#now-next")).not.toBeEmpty();
  const field = panel(page, "preview").locator('input[type="datetime-local"]');
  await expect(field).toHaveValue(/^2025-05-19T/);
  await field.fill("2025-05-20T09:15");
  await field.blur();
  await expect(shown(page).locator("#preview")).toContainText("20 мая");
  await expect(shown(page).locator("#preview")).toContainText("9:15");
  await expect(button(page, "Day 1")).toHaveAttribute("aria-pressed", "false");
  // The way out on the page leads to the present.
  await shown(page).locator("#preview a").click();
  await expect(shown(page).locator("#preview")).toHaveCount(0);
  await expect(button(page, "Now")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => isBefore("#partners", "#agenda")).toBe(true);
});

test("the frame is printed as the site is", async ({ page }) => {
  await openPreview(page);
  const frame = await frameOf(page);
  await frame.evaluate(() => (window.print = () => (document.documentElement.dataset.printed = "yes")));
  await button(page, "Print").click();
  await expect(shown(page).locator("html")).toHaveAttribute("data-printed", "yes");
  await page.emulateMedia({ media: "print" });
  await expect(shown(page).locator(".bar").first()).toBeHidden();
});

test("with errors the last good preview stays, and their number is said", async ({ page }) => {
  await openPreview(page);
  await drop(page, withSlogan("Хороший девиз"));
  await expect(shown(page).locator("main")).toContainText("Хороший девиз");
  await drop(page, altered("agenda.json", ({ sessions }) => {
    sessions[0].vanue = 1;
    sessions[1].start = "9:00";
  }));
  await expect(said(page)).toHaveText(/^Errors: 2\./);
  await expect(shown(page).locator("main")).toContainText("Хороший девиз");
  // What the page loads later still belongs to it.
  const text = await (await frameOf(page)).evaluate(async () => (await fetch("data/event.json")).text());
  expect(text).toContain("Хороший девиз");
  await drop(page, withSlogan("Снова хороший"));
  await expect(shown(page).locator("main")).toContainText("Снова хороший");
  await expect(said(page)).toBeEmpty();
});

test("content that begins with errors: nothing is shown until they are corrected", async ({ page, site }) => {
  site.files = { "data/agenda.json": textOf("agenda.json").replace('"venue":', '"vanue":') };
  await openBeside(page);
  await expect(said(page)).toHaveText(/^Errors: 1\. Correct them/);
  await drop(page, contentFiles());
  await expect(shown(page).locator("html")).toHaveAttribute("data-app", "ready");
});

test("the scroll position and the target of the address stay when the content changes", async ({ page }) => {
  await openPreview(page);
  const frame = await frameOf(page);
  await frame.evaluate((id) => (location.hash = `#session-${id}`), first.id);
  await frame.evaluate(() => scrollBy(0, 150));
  const before = await frame.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await drop(page, altered("agenda.json", ({ sessions }) => (sessions.at(-1).title.ru = "Другое название")));
  await expect(shown(page).locator("main")).toContainText("Другое название");
  const now = await frameOf(page);
  expect(await now.evaluate(() => location.hash)).toBe(`#session-${first.id}`);
  await expect.poll(async () => Math.abs((await now.evaluate(() => scrollY)) - before)).toBeLessThan(5);
});

test("a draft is shown with its mark, and can be hidden", async ({ page }) => {
  await openPreview(page);
  await drop(page, altered("agenda.json", ({ sessions }) => sessions.push({ ...sessions[0], id: "new-draft", title: { ru: "Черновик встречи" }, draft: true })));
  await expect(shown(page).locator("#session-new-draft")).toContainText("Черновик встречи");
  await panel(page, "preview").getByLabel("Show drafts").uncheck();
  await expect(shown(page).locator("#session-new-draft")).toHaveCount(0);
});

test("the preview moves between its places with its settings", async ({ page }) => {
  await openPreview(page);
  await button(page, "Phone").click();
  for (const address of ["#/preview", "#/sessions", "#/preview", "#/"]) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await expect(page.locator(".preview__stage")).toHaveCount(1);
    await expect(shown(page).locator("html")).toHaveAttribute("data-app", "ready");
    await expect(button(page, "Phone")).toHaveAttribute("aria-pressed", "true");
    await expect(said(page)).toBeEmpty();
  }
  // Quickly, while it loads.
  for (const address of ["#/preview", "#/", "#/preview"]) await page.evaluate((hash) => (location.hash = hash), address);
  await expect(shown(page).locator("html")).toHaveAttribute("data-app", "ready");
  await expect(page.locator(".preview__frame")).toHaveCount(1);
  await expect(said(page)).toBeEmpty();
});

test("twenty quick changes end with the last one", async ({ page }) => {
  await openPreview(page);
  for (let number = 1; number <= 20; number += 1) await drop(page, withSlogan(`Девиз номер ${number}`));
  await expect(shown(page).locator("main")).toContainText("Девиз номер 20");
  // Nothing older comes afterwards: no frame is loading, and one is there.
  await expect(panel(page, "preview").locator(".preview__stage")).toHaveAttribute("aria-busy", "false");
  await expect(page.locator(".preview__frame")).toHaveCount(1);
  await expect(shown(page).locator("main")).toContainText("Девиз номер 20");
});

test("the previewed page does not register the worker of the site, and every file of the site is there", async ({ page, site }) => {
  await openPreview(page);
  const before = site.requests.length;
  const frame = await frameOf(page);
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope.replace(location.href, "")).sort());
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(await registered()).toEqual(["", "preview/"]);
  expect(await frame.evaluate(() => navigator.serviceWorker.register("sw.js").then(() => "registered", () => "refused"))).toBe("refused");
  expect(await registered()).toEqual(["", "preview/"]);
  const links = await frame.evaluate(async () => {
    const addresses = [...document.querySelectorAll("[href], [src]")].map((element) => element.href || element.src);
    const own = [...new Set(addresses.map((address) => String(address).replace(/[?#].*/, "")))].filter((address) => address.startsWith(location.origin));
    return Promise.all(own.map(async (address) => [address.replace(/.*\/preview\/\w+\//, ""), (await fetch(address)).status]));
  });
  expect(links.length).toBeGreaterThan(20);
  expect(links.map(([path]) => path.split(".").at(-1))).toEqual(expect.arrayContaining(["ics", "vcf", "csv", "xlsx", "webmanifest"]));
  expect(links.filter(([, status]) => status !== 200)).toEqual([]);
  // The studio has made them all.
  expect(site.requests.slice(before).filter((path) => !path.startsWith("studio/"))).toEqual([]);
  expect(await frame.evaluate(async () => (await fetch("no-such-file.html")).status)).toBe(404);
});

test("the files of the preview are those of the published site", async ({ page, site }) => {
  await page.clock.setFixedTime(Number(1763859600) * 1000);
  await openPreview(page);
  const frame = await frameOf(page);
  const paths = ["index.html", "zh/index.html", "manifest.webmanifest", "data/agenda.json", "data/agenda.schema.json", "data/partners.ru.xlsx", "icon.svg", "calendar/forum.ru.ics"];
  for (const path of paths) {
    const made = await frame.evaluate(async (address) => [...new Uint8Array(await (await fetch(address)).arrayBuffer())], path);
    const published = readFileSync(`${site.root}/${path}`);
    const comparable = (bytes) => Buffer.from(bytes).toString("latin1").replace(/data-version="\w*"/, "");
    expect(comparable(made) === comparable(published), path).toBe(true);
  }
});

test("the preview opens in a tab of its own", async ({ page, context }) => {
  await openPreview(page);
  await drop(page, withSlogan("В новой вкладке"));
  await expect(shown(page).locator("main")).toContainText("В новой вкладке");
  const [tab] = await Promise.all([context.waitForEvent("page"), button(page, "Open in a new tab").click()]);
  await waitForMount(tab);
  await expect(tab.locator("main")).toContainText("В новой вкладке");
});

test("the preview of a studio does not answer for another one", async ({ page, context }) => {
  await openPreview(page);
  await drop(page, withSlogan("Первая студия"));
  await expect(shown(page).locator("main")).toContainText("Первая студия");
  const other = await context.newPage();
  await openPreview(other);
  // It begins with the same draft, which is that of the first one.
  await other.getByRole("button", { name: "Back to the content of the site" }).click();
  await expect(shown(other).locator("main")).not.toContainText("Первая студия");
  await drop(other, withSlogan("Вторая студия"));
  await expect(shown(other).locator("main")).toContainText("Вторая студия");
  await button(page, "Reload").click();
  await expect(panel(page, "preview").locator(".preview__stage")).toHaveAttribute("aria-busy", "false");
  await expect(shown(page).locator("main")).toContainText("Первая студия");
  // Each frame gets the files of its own studio.
  const slogan = async (one) => (await frameOf(one)).evaluate(async () => (await (await fetch("data/event.json")).json()).slogan.ru);
  expect([await slogan(page), await slogan(other)]).toEqual(["Первая студия", "Вторая студия"]);
});

test("without a network the preview works after the first visit", async ({ page, context, site }) => {
  await openPreview(page);
  await expect(page.locator("footer")).toContainText("works without a network", { timeout: 20_000 });
  await site.close();
  await context.setOffline(true);
  await openPreview(page);
  await expect(shown(page).locator("main")).toContainText("Уссурийский");
});

test.describe("without service workers", () => {
  test.use({ serviceWorkers: "block" });

  for (const [name, script] of [["the browser refuses them", ""], ["the browser has none", "delete Navigator.prototype.serviceWorker"]]) {
    test(`${name}: the site is saved as one file`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.addInitScript(script);
      await openBeside(page);
      await expect(said(page)).toContainText("save the site as one file");
      await expect(page.locator(".preview__frame")).toHaveCount(0);
      await drop(page, withSlogan("Одним файлом"));
      await opened(page);
      const [download] = await Promise.all([page.waitForEvent("download", { timeout: 30_000 }), button(page, "Save the preview as one file").click()]);
      expect(download.suggestedFilename()).toBe("forum.html");
      const text = readFileSync(await download.path(), "utf8");
      expect(text).toContain("Одним файлом");
      expect(text).toContain('download="agenda.ru.xlsx"');
    });
  }
});
