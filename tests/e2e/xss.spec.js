// Cross-site scripting: hostile texts in every field of the data and every part of the address stay texts.
// tests/fixtures/xss.json contains them by kind.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HIDDEN, OPEN, hostileContent, invalidRecords, joinByFives } from "../fixtures/hostile.js";
import { AFTER_FORUM, BUILD_TIMEOUT, cachedSite, runTool, writeContent } from "../fixtures/generated_sites.js";
import { DOCUMENTS, expect, test as base, waitForMount, waitForQrEncoder } from "./forum.js";

const test = base.extend({
  /** Two sites: one with hostile texts in all fields, and one with harmless texts of the same structure. */
  sites: [({}, use) => {
    const texts = joinByFives(OPEN);
    const site = (name, texts) => cachedSite(`xss-${name}`, hostileContent(texts));
    return use({ hostile: site("hostile", texts), harmless: site("harmless", texts.map(withoutMarkup)) });
  }, { timeout: BUILD_TIMEOUT }],
  /** Script calls, dialogs, requests and frames that a text has caused. */
  ran: async ({ page, site }, use) => {
    const ran = [];
    await page.exposeFunction("report", (call) => ran.push(call));
    await page.addInitScript(() => {
      for (const name of ["xss", "alert", "confirm", "prompt"]) window[name] = () => window.report(name);
    });
    page.on("dialog", (dialog) => (ran.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(site.origin) && !url.startsWith("blob:")) ran.push(`request: ${url}`);
    });
    page.on("framenavigated", (frame) => frame !== page.mainFrame() && ran.push(`frame: ${frame.url()}`));
    await use(ran);
    expect(ran, "effects of hostile texts").toEqual([]);
  },
});
test.describe.configure({ timeout: 60_000 });

/** The text without special characters of HTML. Commas and colons stay: typography depends on them. */
const withoutMarkup = (text) => text.replace(/[<>&"'`]/g, "*");

/** All elements with the names of their attributes, one line each. */
const structure = (page) => page.evaluate(() => [...document.querySelectorAll("*")].map((element) =>
  `${element.tagName} ${element.getAttributeNames().sort().join(" ")}`));

/**
 * Opens all details and waits until their QR codes are drawn. The encoder is loaded when the page is idle: before that,
 * two pages may differ.
 */
const openAllDetails = async (page) => {
  await waitForQrEncoder(page);
  await page.locator("details:not([open])").evaluateAll((all) => Promise.all(all.map((details) =>
    new Promise((opened) => {
      details.addEventListener("toggle", opened, { once: true });
      details.open = true;
    }))));
  await expect(page.locator(".details__code:not([data-text])")).toHaveCount(0);
};

/** The schemes of all links. */
const schemes = (page) => page.evaluate(() => [...new Set([...document.links].map(({ protocol }) => protocol))].sort());

const SCHEMES = ["http:", "https:", "mailto:", "tel:"];
/** Day 1 of the forum: the page also contains current sessions. */
const TODAY = "?at=2025-05-19T12:00:00%2B10:00";

/** The first line in which two pages differ; the complete structures are too long to show. */
const difference = (one, other) => {
  const at = one.findIndex((line, index) => line !== other[index]);
  return at < 0 && one.length === other.length ? null : [at, one[at], other[at], one.length - other.length];
};

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`${lang}: hostile texts in the data create no element and run no script, with and without the app`, async ({ page, site, sites, ran }) => {
    const structures = {};
    for (const [name, root] of Object.entries(sites)) {
      site.root = root;
      await page.route("**/*.js", (route) => route.abort());
      await page.goto(address);
      const prerendered = await structure(page);
      await page.unroute("**/*.js");
      await page.goto(address + TODAY);
      await waitForMount(page);
      await openAllDetails(page);
      structures[name] = { prerendered, mounted: await structure(page) };
      expect(await schemes(page), "schemes of links").toEqual(SCHEMES);
    }
    for (const state of ["prerendered", "mounted"]) {
      expect(structures.harmless[state].length, "elements").toBeGreaterThan(3_000);
      expect(difference(structures.harmless[state], structures.hostile[state]), `${state}: first difference of the elements`).toBeNull();
    }
    expect(ran).toEqual([]);
  });
}

/** All query parameters that the page reads, and one that it does not. */
const PARAMETERS = "at my q day kind topic venue lang find country type region city role sector seeks offers sort view other".split(" ");

// Half of the rows in each language: all texts are in all parameters once, and the parser is the same.
for (const [langIndex, [lang, address]] of Object.entries(DOCUMENTS).entries()) {
  test(`${lang}: hostile texts in the address create no element and run no script`, async ({ page, site, ran }) => {
    const countElements = () => page.evaluate(() =>
      ["script", "style", "link", "meta", "base", "img", "svg", "iframe", "object", "embed", "form", "input", "details", "template"]
        // Rows are not counted: the query filters them.
        .map((name) => `${name} ${document.querySelectorAll(`${name}:not(#partners-cards *)`).length}`)
        .concat(document.querySelectorAll("#partners-cards :is(script, style, link, meta, base, img, iframe, object, embed, form, input, template)").length));
    await page.goto(`${address}?at=no`);
    await waitForMount(page);
    const expected = await countElements();
    const texts = joinByFives([...OPEN, ...HIDDEN]);
    for (const [row, text] of texts.entries()) {
      if (row % 2 !== langIndex) continue;
      const query = new URLSearchParams(PARAMETERS.map((name, index) => [name, texts[(row + index) % texts.length]]));
      await page.goto(`${address}?${query}#${encodeURI(text)}`, { waitUntil: "commit" });
      await waitForMount(page);
      expect(await countElements(), `elements with ${text}`).toEqual(expected);
      expect(ran).toEqual([]);
    }
    expect(site.missing, "missing files").toEqual([]);
  });
}

test("the check rejects invalid addresses, mail addresses, telephone numbers and ids, and invisible characters", () => {
  const folder = mkdtempSync(join(tmpdir(), "forum-refused-"));
  const attempts = invalidRecords();
  const data = writeContent({ partners: (directory) => (directory.partners = attempts.map(({ record }) => record)) }, folder);
  let findings = "";
  try {
    runTool(AFTER_FORUM, "--data", data, "check");
  } catch (error) {
    findings = String(error.stderr);
  }
  rmSync(folder, { recursive: true });
  const passed = attempts.filter(({ field }) => !findings.includes(` ${field}: `));
  expect(passed.map(({ field, record }) => [field, record])).toEqual([]);
});
