// A second visit needs no network; with one, nobody is kept on what is old.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteWith } from "../fixtures/live.js";
import { DOCUMENTS, expect as soon, open, ready, test as base } from "./forum.js";
import { serve } from "./server.js";

const test = base.extend({
  /** The same site after a change of its data. */
  newer: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "forum-newer-"));
    const alter = { event: (event) => (event.summary.ru = "Новая версия.") };
    await use(siteWith(alter, folder));
    rmSync(folder, { recursive: true });
  }, { scope: "worker", timeout: 60_000 }],
});
test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 60_000 });
// Chromium asks for a worker's script when it finds the time: often at once, now and then after seven seconds.
const expect = soon.configure({ timeout: 30_000 });

/** Opens a document and waits until its worker keeps the site. */
async function visit(page, address = "./") {
  await open(page, address);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), "a worker").toBe(true);
}

const version = (page) => page.locator("html").getAttribute("data-version");
const newer = (page) => page.locator("#newer");
/** The versions that are kept. */
const kept = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ")[2]));

for (const folder of ["/", "/forum/2025/"]) {
  for (const [lang, document] of Object.entries(DOCUMENTS)) {
    test(`${lang}, in ${folder}: the second visit needs no network`, async ({ page }) => {
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

test("what was looked at is kept, what was not found is not", async ({ page, site }) => {
  await visit(page);
  const ask = (path) => page.evaluate((path) => fetch(path).then(({ status }) => status, () => "refused"), path);
  expect([await ask("data/event.json"), await ask("data/no.json")]).toEqual([200, 404]);
  await site.close();
  expect([await ask("data/event.json"), await ask("data/no.json"), await ask("data/agenda.json")]).toEqual([200, "refused", "refused"]);
});

test("a server that fails is no reason to show less", async ({ page, site }) => {
  await visit(page);
  site.status = 503;
  await page.reload();
  await ready(page);
  site.status = 404;
  expect((await page.reload()).status(), "what is gone is gone").toBe(404);
});

test("a network that does not answer is not waited for", async ({ page, site }) => {
  await visit(page);
  site.silent = true;
  await page.goto("zh/", { waitUntil: "commit" });
  await ready(page);
});

test("a new version is announced, and shown when it is asked for", async ({ page, site, newer: root }) => {
  await visit(page);
  const old = await version(page);
  site.root = root;
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  await expect(newer(page)).toBeVisible();
  expect(await version(page), "the page that is read").toBe(old);
  await page.getByRole("button", { name: "Показать новую" }).click();
  await expect(newer(page)).toBeHidden();
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", "Новая версия.");
  await ready(page);
  await expect.poll(() => kept(page)).toEqual([await version(page)]);
});

test("who sees the new version already hears nothing of it", async ({ page, site, newer: root }) => {
  await visit(page);
  const old = await version(page);
  site.root = root;
  await page.reload();
  await ready(page);
  await expect.poll(() => kept(page), "the old version is dropped").not.toContain(old);
  await expect(newer(page)).toBeHidden();
});

test("an upload under way replaces nothing", async ({ page, site, newer: root }) => {
  await visit(page);
  const old = await version(page);
  site.root = root;
  site.bytes = (body, file) => (/manifest/.test(file) ? null : body);
  const update = () => page.evaluate(() => navigator.serviceWorker.ready.then((it) => it.update()).then(
    (it) => it.installing && new Promise((done) => it.installing.addEventListener("statechange", ({ target }) => done(target.state)))));
  expect(await update()).toBe("redundant");
  expect(await kept(page)).toContain(old);
  await site.close();
  await page.reload();
  await ready(page);
  expect(await version(page)).toBe(old);
});

test("the worker can be left behind, and takes only its own along", async ({ page, site }) => {
  await visit(page);
  await page.evaluate(() => caches.open("another site"));
  site.bytes = (body, file) => (file === "sw.js" ? readFileSync("hosting/remove-worker/sw.js") : body);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)), "workers").toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(["another site"]);
});

test("the manifest names icons that are there", async ({ page, request, site }) => {
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

for (const [what, spoil] of [
  ["missing", () => delete Navigator.prototype.serviceWorker],
  ["forbidden", () => Object.defineProperty(navigator, "serviceWorker", { get() { throw new DOMException("no", "SecurityError"); } })],
  ["refused", () => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError("no")))],
]) {
  test(`a worker that is ${what} is not missed`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.goto("./", { waitUntil: "networkidle" });
    await ready(page);
    await expect(page.locator("#failure")).toBeHidden();
  });
}
