// The service worker: the second visit works offline, and new versions are shown.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { BUILD_TIMEOUT, cachedSite } from "../fixtures/generated_sites.js";
import { DOCUMENTS, expect as baseExpect, open, test as base, waitForMount } from "./forum.js";
import { expectAgreement } from "./page_agreement.js";
import { serve } from "./server.js";

const test = base.extend({
  /** The site after a change of its content. */
  newerSite: [({}, use) => {
    const event = (event) => (event.summary.ru = "Новая версия.");
    return use(cachedSite("newer-version", { event }));
  }, { timeout: BUILD_TIMEOUT }],
});
test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 60_000 });
// Chromium loads the script of a worker with a low priority: usually at once, sometimes after seven seconds.
const expect = baseExpect.configure({ timeout: 30_000 });

/** Opens a document and waits until its service worker controls the page. */
async function visit(page, address = "./") {
  await open(page, address);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), "a controlling service worker").toBe(true);
}

const version = (page) => page.locator("html").getAttribute("data-version");
const newVersionNotice = (page) => page.locator("#newer");
/** The versions in the cache storage. */
const cachedVersions = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ")[2]));

for (const folder of ["/", "/forum/2025/"]) {
  for (const [lang, document] of Object.entries(DOCUMENTS)) {
    test(`${lang}, served at ${folder}: the second visit works offline`, async ({ page }) => {
      const site = await serve(folder);
      await visit(page, site.url + document);
      await site.close();
      for (const other of [...Object.values(DOCUMENTS), "index.html", "?find=香会&utm_source=x"]) {
        await open(page, site.url + other);
      }
      await open(page, site.url + document);
      await page.locator("#find").fill("эталон");
      await expect(page.locator(".partner:visible")).toHaveCount(1);
      await expect(page.locator("html"), "the encoder of QR codes").toHaveAttribute("data-code", "ready");
    });
  }
}

test("requested files are cached, responses with status 404 are not", async ({ page, site }) => {
  await visit(page);
  const request = (path) => page.evaluate((path) => fetch(path).then(({ status }) => status, () => "refused"), path);
  expect([await request("data/event.json"), await request("data/no.json")]).toEqual([200, 404]);
  await site.close();
  expect([await request("data/event.json"), await request("data/no.json"), await request("data/agenda.json")]).toEqual([200, "refused", "refused"]);
});

test("a server error shows the cached page, a 404 does not", async ({ page, site }) => {
  await visit(page);
  site.status = 503;
  await page.reload();
  await waitForMount(page);
  site.status = 404;
  expect((await page.reload()).status(), "status of a document that was removed").toBe(404);
});

test("a server that does not respond: the cached page is shown", async ({ page, site }) => {
  await visit(page);
  site.silent = true;
  await page.goto("zh/", { waitUntil: "commit" });
  await waitForMount(page);
});

test("a new version shows a notice, and its button loads the new version", async ({ page, site, newerSite: root }) => {
  await visit(page);
  const old = await version(page);
  site.root = root;
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  await expect(newVersionNotice(page)).toBeVisible();
  expect(await version(page), "the version of the open page").toBe(old);
  await page.getByRole("button", { name: "Показать новую" }).click();
  await expect(newVersionNotice(page)).toBeHidden();
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", "Новая версия.");
  await waitForMount(page);
  await expect.poll(() => cachedVersions(page)).toEqual([await version(page)]);
});

test("a new version is published while a tab is open for a day: the tab works, and shares bookmarks with the new version", async ({ page, context, site, newerSite: root }) => {
  await page.clock.install();
  await visit(page);
  const old = await version(page);
  await page.locator("#star-plenary").click();
  await page.locator("#find").fill("парк");
  await page.clock.fastForward("24:00:00");
  site.root = root;
  const other = await context.newPage();
  await visit(other);
  await other.locator("#star-opening").click();
  await expect(newVersionNotice(page), "the notice in the old tab").toBeVisible();
  await expect(newVersionNotice(other), "the notice in the new tab").toBeHidden();
  expect(await version(page)).toBe(old);
  for (const id of ["plenary", "opening"]) {
    for (const tab of [page, other]) await expect(tab.locator(`#star-${id}`)).toHaveAttribute("aria-pressed", "true");
  }
  await expectAgreement(page);
  await page.getByRole("button", { name: "Показать новую" }).click();
  await expect.poll(() => version(page).catch(() => old)).not.toBe(old);
  await waitForMount(page);
  await expect(page.locator("#find"), "the query after the reload").toHaveValue("парк");
  await expectAgreement(page);
});

test("back to a page that was left before a new version was published: bookmarks and query stay, the notice is true", async ({ site, newerSite: root }) => {
  const { status, stdout } = spawnSync("sh", ["tests/e2e/browser.sh", "full"], { encoding: "utf8" });
  test.skip(status !== 0, "the headless shell has no page cache: this needs the full Chromium");
  const { launchOptions } = test.info().project.use;
  const browser = await chromium.launch({ ...launchOptions, executablePath: stdout.trim(), ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  const context = await browser.newContext();
  const page = await context.newPage();
  await visit(page, site.url);
  const old = await version(page);
  await page.locator("#star-plenary").click();
  await page.locator("#find").fill("парк");
  await expectAgreement(page);
  await page.goto(`${site.url}404.html`);
  site.root = root;
  const other = await context.newPage();
  await visit(other, site.url);
  await expect.poll(() => cachedVersions(other)).not.toContain(old);
  await page.evaluate(() => void history.back());
  await expect.poll(() => page.locator("html").getAttribute("data-app").catch(() => "")).toBe("ready");
  await expect(newVersionNotice(page)).toBeVisible({ visible: (await version(page)) === old });
  await expect(page.locator("#find")).toHaveValue("парк");
  await expect(page.locator("#star-plenary")).toHaveAttribute("aria-pressed", "true");
  await expectAgreement(page);
  await browser.close();
});

test("after a reload with the new version, no notice is shown", async ({ page, site, newerSite: root }) => {
  await visit(page);
  const old = await version(page);
  site.root = root;
  await page.reload();
  await waitForMount(page);
  await expect.poll(() => cachedVersions(page), "cached versions").not.toContain(old);
  await expect(newVersionNotice(page)).toBeHidden();
});

test("an incomplete upload does not replace the cached version", async ({ page, site, newerSite: root }) => {
  await visit(page);
  const old = await version(page);
  site.root = root;
  site.bytes = (body, file) => (/manifest/.test(file) ? null : body);
  const update = () => page.evaluate(() => navigator.serviceWorker.ready.then((it) => it.update()).then(
    (it) => it.installing && new Promise((done) => it.installing.addEventListener("statechange", ({ target }) => done(target.state)))));
  expect(await update()).toBe("redundant");
  expect(await cachedVersions(page)).toContain(old);
  await site.close();
  await page.reload();
  await waitForMount(page);
  expect(await version(page)).toBe(old);
});

test("the removal script unregisters the worker and deletes only its caches", async ({ page, site }) => {
  await visit(page);
  await page.evaluate(() => caches.open("another site"));
  site.bytes = (body, file) => (file === "sw.js" ? readFileSync("hosting/remove-worker/sw.js") : body);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)), "registered workers").toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(["another site"]);
});

test("all icons of the manifest exist", async ({ page, request, site }) => {
  for (const [lang, document] of Object.entries(DOCUMENTS)) {
    await page.goto(document);
    const address = await page.locator("link[rel=manifest]").evaluate(({ href }) => href);
    const manifest = await (await request.get(address)).json();
    expect(manifest.lang.slice(0, 2)).toBe(lang);
    expect(new URL(manifest.start_url, address).href).toBe(new URL(document, site.url).href);
    expect(new URL(manifest.scope, address).href).toBe(site.url);
    expect(manifest.icons.length).toBeGreaterThan(0);
    for (const { src } of manifest.icons) expect((await request.get(new URL(src, address).href)).status(), src).toBe(200);
  }
});

for (const [fault, causeFault] of [
  ["are missing", () => delete Navigator.prototype.serviceWorker],
  ["are forbidden", () => Object.defineProperty(navigator, "serviceWorker", { get() { throw new DOMException("no", "SecurityError"); } })],
  ["are refused", () => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError("no")))],
]) {
  test(`service workers ${fault}: the page works`, async ({ page }) => {
    await page.addInitScript(causeFault);
    await page.goto("./", { waitUntil: "networkidle" });
    await waitForMount(page);
    await expect(page.locator("#failure")).toBeHidden();
  });
}
