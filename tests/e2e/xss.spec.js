// Texts that try to be something else, in every field of the data and every part of the address: none is
// more than a text. tests/fixtures/xss.json has them by kind.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HIDDEN, OPEN, full, inFives, refused } from "../fixtures/hostile.js";
import { AFTER_FORUM, dataWith, siteAt, siteWith } from "../fixtures/live.js";
import { DOCUMENTS, encoder, expect, ready, test as base } from "./forum.js";

const test = base.extend({
  /** Two sites: one full of the texts, and one with harmless ones of the same shape. */
  sites: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "forum-xss-"));
    const texts = inFives(OPEN);
    const made = (name, texts) => siteWith(full(texts), join(folder, name));
    await use({ hostile: made("hostile", texts), plain: made("plain", texts.map(harmless)) });
    rmSync(folder, { recursive: true });
  }, { scope: "worker", timeout: 90_000 }],
  /** What has happened that no text may do. */
  ran: async ({ page, site }, use) => {
    const ran = [];
    await page.exposeFunction("told", (what) => ran.push(what));
    await page.addInitScript(() => {
      for (const name of ["xss", "alert", "confirm", "prompt"]) window[name] = () => window.told(name);
    });
    page.on("dialog", (dialog) => (ran.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(site.origin) && !url.startsWith("blob:")) ran.push(`request: ${url}`);
    });
    page.on("framenavigated", (frame) => frame !== page.mainFrame() && ran.push(`frame: ${frame.url()}`));
    await use(ran);
    expect(ran, "what a text has done").toEqual([]);
  },
});
// One after the other: the sites are made once.
test.describe.configure({ mode: "default", timeout: 60_000 });

/** The same without what has a meaning in HTML: the page is set by commas and colons, too. */
const harmless = (text) => text.replace(/[<>&"'`]/g, "*");

/** Every element with the names of its attributes, in one line each; values are texts. */
const shape = (page) => page.evaluate(() => [...document.querySelectorAll("*")].map((element) =>
  `${element.tagName} ${element.getAttributeNames().sort().join(" ")}`));

/** The page with every part open that can be, and the QR codes drawn that come with them, by an encoder that is
 * fetched when the page is idle: before that, two pages may differ by what is on its way. */
const opened = async (page) => {
  await encoder(page);
  await page.locator("details:not([open])").evaluateAll((all) => Promise.all(all.map((details) =>
    new Promise((told) => {
      details.addEventListener("toggle", told, { once: true });
      details.open = true;
    }))));
  await expect(page.locator(".details__code:not([data-text])")).toHaveCount(0);
};

/** The schemes that links lead to. */
const schemes = (page) => page.evaluate(() => [...new Set([...document.links].map(({ protocol }) => protocol))].sort());

const SCHEMES = ["http:", "https:", "mailto:", "tel:"];
/** Day 1 of the forum: what is on stands on the page, too. */
const TODAY = "?at=2025-05-19T12:00:00%2B10:00";

/** The first line in which two pages differ: two of a hundred thousand lines say nothing. */
const difference = (one, other) => {
  const at = one.findIndex((line, index) => line !== other[index]);
  return at < 0 && one.length === other.length ? null : [at, one[at], other[at], one.length - other.length];
};

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`${lang}: in the data, a text is a text, with the app and without`, async ({ page, site, sites, ran }) => {
    const shapes = {};
    for (const [name, root] of Object.entries(sites)) {
      site.root = root;
      await page.route("**/*.js", (route) => route.abort());
      await page.goto(address);
      const printed = await shape(page);
      await page.unroute("**/*.js");
      await page.goto(address + TODAY);
      await ready(page);
      await opened(page);
      shapes[name] = { printed, drawn: await shape(page) };
      expect(await schemes(page), "where links lead").toEqual(SCHEMES);
    }
    for (const state of ["printed", "drawn"]) {
      expect(shapes.plain[state].length, "elements").toBeGreaterThan(3_000);
      expect(difference(shapes.plain[state], shapes.hostile[state]), `${state}: where an element was made of a text`).toBeNull();
    }
    expect(ran).toEqual([]);
  });
}

/** Every parameter that anything reads, and one that nothing does. */
const PARAMETERS = "at my q day kind topic venue lang find country type region city role sector seeks offers sort view other".split(" ");

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`${lang}: in the address, a text is a text`, async ({ page, site, ran }) => {
    const made = () => page.evaluate(() =>
      ["script", "style", "link", "meta", "base", "img", "svg", "iframe", "object", "embed", "form", "input", "details", "template"]
        // A card that is not found is not there.
        .map((name) => `${name} ${document.querySelectorAll(`${name}:not(#partners-cards *)`).length}`)
        .concat(document.querySelectorAll("#partners-cards :is(script, style, link, meta, base, img, iframe, object, embed, form, input, template)").length));
    await page.goto(`${address}?at=no`);
    await ready(page);
    const plain = await made();
    const texts = inFives([...OPEN, ...HIDDEN]);
    for (const [row, text] of texts.entries()) {
      const asked = new URLSearchParams(PARAMETERS.map((name, index) => [name, texts[(row + index) % texts.length]]));
      await page.goto(`${address}?${asked}#${encodeURI(text)}`, { waitUntil: "commit" });
      await ready(page);
      expect(await made(), `elements, with ${text}`).toEqual(plain);
      expect(ran).toEqual([]);
    }
    expect(site.missing, "no text has asked for a file").toEqual([]);
  });
}

test("the check refuses what is no address, mail, telephone or id, and what nobody sees", () => {
  const folder = mkdtempSync(join(tmpdir(), "forum-refused-"));
  const attempts = refused();
  const data = dataWith({ partners: (directory) => (directory.partners = attempts.map(({ record }) => record)) }, folder);
  let said = "";
  try {
    siteAt(AFTER_FORUM, "--data", data, "check");
  } catch (refusal) {
    said = String(refusal.stderr);
  }
  rmSync(folder, { recursive: true });
  const passed = attempts.filter(({ field }) => !said.includes(` ${field}: `));
  expect(passed.map(({ field, record }) => [field, record])).toEqual([]);
});
