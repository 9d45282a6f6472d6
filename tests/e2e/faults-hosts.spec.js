// Hosts that redirect, serve a document at another address, or answer with the start page: what still works there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_TIMEOUT, cachedSite } from "../fixtures/generated_sites.js";
import { expectReadable } from "./faults.js";
import { DOCUMENTS, expect as baseExpect, open, test as base, waitForMount } from "./forum.js";
import { serve } from "./server.js";

const DEMO = "target/test-site/demo";

const expect = baseExpect.configure({ timeout: 15_000 });
const LANGS = Object.keys(DOCUMENTS);

/** Redirects like hosts that remove `index.html`, `.html` and the slash at the end of an address. */
function removeSlashes(site) {
  site.redirect = (requested, path) => {
    const short = path.replace(/(\/index)?\.html$/, "").replace(/(.)\/$/, "$1") || "/";
    return short === path ? undefined : short;
  };
  site.locate = (file) => (/\.\w+$/.test(file) ? file : DOCUMENTS.zh === `${file}/` ? `${file}/index.html` : `${file}.html`);
}

const test = base.extend({
  /** A site at the root of its host. */
  rootSite: async ({}, use) => {
    const site = await serve("/");
    await use(site);
    await site.close();
  },
  longSite: [({}, use) => use(cachedSite("long-directory", { partners: copyOrganizations })), { timeout: BUILD_TIMEOUT }],
});

test.describe("a host that removes slashes and .html", () => {
  for (const lang of LANGS) {
    test(`${lang}: at the root of the host, the app mounts, and the links lead to the right documents`, async ({ page, rootSite: site }) => {
      removeSlashes(site);
      await open(page, site.url + DOCUMENTS[lang]);
      expect(new URL(page.url()).pathname).toBe(lang === "ru" ? "/" : "/zh");
      const other = lang === "ru" ? "zh-Hans" : "ru";
      await page.locator(`.languages a[hreflang="${other}"]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await waitForMount(page);
      expect(site.missing).toEqual([]);
    });

    test(`${lang}: in a folder, the page is readable, and no notice is shown that is not true`, async ({ page, site }) => {
      removeSlashes(site);
      await page.goto(DOCUMENTS[lang]);
      await expectReadable(page);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin), "the margin without styles").toBe("8px");
      await expect(page.locator(".notice:visible")).toHaveCount(0);
    });
  }

  test.describe("with the service worker", () => {
    test.use({ serviceWorkers: "allow" });
    test.describe.configure({ timeout: 60_000 });

    test("both documents work without a network, with and without their slash", async ({ page, rootSite: site }) => {
      removeSlashes(site);
      await open(page, site.url);
      await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), "a controlling service worker").toBe(true);
      await site.close();
      for (const [address, lang] of [["zh/", "zh-Hans"], ["zh", "zh-Hans"], ["zh/index.html", "zh-Hans"], ["", "ru"], ["index.html", "ru"], ["?find=x", "ru"]]) {
        await open(page, site.url + address);
        await expect(page.locator("html"), address).toHaveAttribute("lang", lang);
      }
    });

    test("a redirection to another file is not cached", async ({ page, rootSite: site }) => {
      await open(page, site.url);
      await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), "a controlling service worker").toBe(true);
      site.redirect = (requested) => (requested === "data/agenda.json" ? "/data/event.json" : undefined);
      const fetched = () => page.evaluate(() => fetch("data/agenda.json").then(({ status }) => status, () => "refused"));
      expect(await fetched()).toBe(200);
      await site.close();
      expect(await fetched()).toBe("refused");
    });
  });
});

/** Hosts where the relative addresses of a document lead to nothing: neither styles nor scripts arrive. */
const WRONG_PLACES = [
  ["serves its folder without the slash", (site) => site.url.slice(0, -1), () => {}],
  ["serves the start page at zh/", (site) => `${site.url}zh/`, (site) => (site.locate = (file) => (file === "zh/index.html" ? "index.html" : file))],
  ["serves the start page for every address without a file", (site) => `${site.url}some/where/`, (site) => {
    site.locate = (file) => (/^some\//.test(file) ? "index.html" : file);
  }],
];
/** Parts of texts that are shown when something is the case. */
const UNTRUE = ["Нет сети", "не запустились", "Ничего не найдено", "файл не скачается", "QR-кода нет", "после вашего прошлого посещения"];
for (const [description, address, change] of WRONG_PLACES) {
  for (const scripting of [true, false]) {
    test.describe(scripting ? "with scripting" : "without scripting", () => {
      test.use({ javaScriptEnabled: scripting });
      test(`a host ${description}: the page is readable, and no notice is shown that is not true`, async ({ page, site }) => {
        change(site);
        // The demonstration has changes of the programme, too.
        site.root = DEMO;
        await page.goto(address(site));
        await expect(page.locator(".session:visible").last()).toBeVisible();
        await expect(page.locator(".session:not(:visible), .partner:not(:visible)")).toHaveCount(0);
        await expect(page.locator(".notice:visible")).toHaveCount(0);
        const text = await page.locator("body").innerText();
        for (const untrue of UNTRUE) expect(text).not.toContain(untrue);
      });
    });
  }
}

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: every notice is hidden in the document itself`, async ({ request, site }) => {
    const html = await (await request.get(site.url + document)).text();
    const notices = html.match(/<[^>]*class="notice[^>]*>/g);
    expect(notices.length).toBeGreaterThanOrEqual(3);
    for (const notice of notices) expect(notice).toMatch(/ hidden>$/);
  });
}

/** A directory of 264 organizations. */
function copyOrganizations(directory) {
  const copy = (number) => ({ id, name, ...partner }) => {
    const named = Object.entries(name).map(([lang, text]) => [lang, `${text} ${number}`]);
    return { ...partner, id: `${id}-${number}`, name: Object.fromEntries(named) };
  };
  const real = directory.partners;
  for (let number = 2; number <= 8; number += 1) directory.partners.push(...real.slice(0, 33).map(copy(number)));
}

test.describe("a long directory", () => {
  const INDEX = "partners/index.txt";
  const rows = (page) => page.locator("#partners-cards .partner");

  for (const ending of ["\n", "\r\n", "\r\r\n"]) {
    test(`whose files have ${JSON.stringify(ending)} as line ends: the search finds an organization by its row`, async ({ page, site, longSite }) => {
      site.root = longSite;
      const convert = (text) => text.replace(/\r?\n/g, ending);
      site.alter = convert;
      site.bytes = (body, file) => (body && file === INDEX ? Buffer.from(convert(body.toString())) : body);
      await open(page, "./?find=丝路 7");
      await expect(rows(page)).toHaveCount(1);
    });
  }

  for (const [description, change] of [
    ["is the start page", (site) => (site.bytes = (body, file) => (file === INDEX ? readFileSync(join(site.root, "index.html")) : body))],
    ["is truncated", (site) => (site.bytes = (body, file) => (body && file === INDEX ? body.subarray(0, body.length / 2) : body))],
  ]) {
    test(`whose index ${description}: the first organizations stay`, async ({ page, site, longSite }) => {
      site.root = longSite;
      change(site);
      const refused = page.waitForEvent("console", (message) => /index/.test(message.text()));
      await open(page);
      await page.locator("#partners").scrollIntoViewIfNeeded();
      await refused;
      await expect(rows(page)).toHaveCount(24);
      await expect(page.locator("#partners-list > p > a"), "the link to the whole directory").toBeVisible();
    });
  }
});
