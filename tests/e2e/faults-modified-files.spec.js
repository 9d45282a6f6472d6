// Files that hosts, uploads and proxies have modified: line ends, byte order marks, inserted scripts, other pages,
// compressed bytes. Each test names what still works.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import ICAL from "ical.js";
import { filesIn } from "../fixtures/generated_sites.js";
import { BEFORE, expectAppFailed, expectAppWorks, expectFailureNotice, expectReadable } from "./faults.js";
import { DOCUMENTS, content, expect, open, openFilters, test, waitForQrEncoder } from "./forum.js";
import { readQrCodes } from "./read_qr_codes.js";
import { ROOT } from "./server.js";

const LANGS = Object.keys(DOCUMENTS);
const BINARY = [".png", ".webp", ".wasm"];
/** Files that the app reads for downloads. */
const DATA = /^(data|calendar|partners)\//;

/** Changes the bytes of all files for which `matches(path)` is true. */
function modify(site, matches, change) {
  site.alter = (html, file) => (matches(file) ? change(Buffer.from(html)) : html);
  site.bytes = (body, file) => (body && matches(file) ? change(body) : body);
}
const isText = (file) => !BINARY.includes(extname(file));
const mark = (bytes) => Buffer.concat([Buffer.from("\ufeff"), bytes]);

/** The text of the file that a click downloads. */
async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await file.path(), "utf8");
}
const organizations = (page) => page.locator("#partners-list > .saves");
const saveButtons = {
  csv: (page) => organizations(page).locator('[data-saves="csv"]'),
  json: (page) => organizations(page).locator('[data-saves="json"]'),
  vcf: (page) => page.locator('#shortlist [data-saves-contacts="vcf"]'),
  ics: (page) => page.locator("[data-exports]"),
};

/** Expects that all lines end with CRLF. */
function expectCrlf(text) {
  expect(text.replace(/\r\n/g, ""), "other line ends").not.toMatch(/[\r\n]/);
  expect(text.endsWith("\r\n"), "the end of the last line").toBe(true);
}

/** Bookmarks a session and an organization, so that every download has a button. */
async function bookmark(page) {
  await page.locator("#star-plenary").click();
  await page.locator("#partner-etalon .star").click();
  await openFilters(page, "programme");
  await page.locator("#list-mine").check();
}

/** Expects that every download has its content. */
async function expectDownloads(page) {
  await bookmark(page);
  const csv = await download(page, saveButtons.csv(page));
  expectCrlf(csv);
  expect(csv).toMatch(/^\ufeff[^\ufeff]/);
  expect(csv.trim().split("\r\n")).toHaveLength(content().partners.length + 1);
  const { partners } = JSON.parse(await download(page, saveButtons.json(page)));
  expect(partners.map(({ id }) => id)).toEqual(content().partners.map(({ id }) => id));
  const vcf = await download(page, saveButtons.vcf(page));
  expectCrlf(vcf);
  expect(ICAL.parse(vcf)[0]).toBe("vcard");
  const ics = await download(page, saveButtons.ics(page));
  expectCrlf(ics);
  expect(new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent")).toHaveLength(1);
}

/** The lines in the QR code of the contact card of an organization. */
async function cardCode(page, id) {
  const details = page.locator(`#partner-${id} details`);
  await details.locator("summary").first().click();
  await expect(details.locator(".details__code svg")).toBeVisible();
  const [text] = await readQrCodes(await details.locator(".details__code").screenshot());
  return text.split("\r\n");
}

test.describe("line ends", () => {
  for (const [description, ending] of [["LF, as after a commit with Git for Windows", "\n"], ["CRLF, as in its folder", "\r\n"], ["CR CR LF, as after two conversions", "\r\r\n"]]) {
    test(`of all text files are ${description}: the app and all downloads work`, async ({ page, site }) => {
      modify(site, isText, (bytes) => Buffer.from(bytes.toString().replace(/\r?\n/g, ending)));
      await page.goto(BEFORE);
      await expectAppWorks(page);
      await page.evaluate(() => localStorage.clear());
      await open(page);
      await expectDownloads(page);
      const lines = await cardCode(page, "jilin");
      expect([lines[0], lines.at(-1)]).toEqual(["BEGIN:VCARD", "END:VCARD"]);
      expect(lines.length, lines.join("\n")).toBeGreaterThan(4);
      for (const line of lines) expect(line).toMatch(/^[A-Z]+[:;][^\r\n]+$/);
    });
  }

  test("of a document are CRLF, and its data have a mistake: the notice shows the right line", async ({ page, site }) => {
    let line = 0;
    site.alter = (html) => {
      const before = html.slice(0, html.indexOf('"id":"plenary"'));
      line = before.split("\n").length;
      return html.replace('"id":"plenary"', '"id":"plenary').replace(/\n/g, "\r\n");
    };
    await page.goto("./");
    await expectAppFailed(page, "ru");
    await expect(page.locator("#failure-detail")).toContainText(`строка ${line}.`);
  });

  test("stay as they are when the site is committed with Git for Windows: .gitattributes", () => {
    const folder = mkdtempSync(join(tmpdir(), "forum-git-"));
    const git = (...args) => execFileSync("git", ["-C", folder, "-c", "core.autocrlf=true", "-c", "core.safecrlf=false", ...args], { stdio: "pipe" });
    cpSync(ROOT, folder, { recursive: true });
    git("init", "--quiet");
    git("add", "--all");
    git("checkout-index", "--all", "--prefix=checked-out/");
    const changed = filesIn(`${folder}/checked-out`).filter((name) =>
      !readFileSync(`${folder}/checked-out${name}`).equals(readFileSync(ROOT + name)));
    expect(changed).toEqual([]);
    expect(filesIn(`${folder}/checked-out`)).toEqual(filesIn(ROOT));
    rmSync(folder, { recursive: true });
  });
});

test.describe("a byte order mark", () => {
  test("before documents and data files: the app and all downloads work", async ({ page, site }) => {
    modify(site, (file) => isText(file) && !file.startsWith("assets/"), mark);
    await page.goto(BEFORE);
    await expectAppWorks(page);
    await page.evaluate(() => localStorage.clear());
    await open(page);
    await expectDownloads(page);
  });

  test("before the styles: the page is readable and works", async ({ page, site }) => {
    modify(site, (file) => file.endsWith(".css"), mark);
    await open(page);
    await expectReadable(page);
    await expect(page.locator(".notice:visible")).toHaveCount(0);
  });

  test("before the Wasm: the notice is shown", async ({ page, site }) => {
    modify(site, (file) => file.endsWith(".wasm"), mark);
    await page.goto("./");
    await expectAppFailed(page, "ru");
  });
});

const SCRIPT = '<script>window.injected = 1; document.write("<p>Ad</p>"); throw Error("ad");</script><script src="http://127.0.0.1:9/ad.js"></script>';
test.describe("a proxy inserts a script", () => {
  for (const [index, [place, insert]] of [
    ["before the document", (html) => SCRIPT + html],
    ["at the start of the head", (html) => html.replace("<head>", `$&${SCRIPT}`)],
    ["at the end of the head", (html) => html.replace("</head>", `${SCRIPT}$&`)],
    ["at the start of the body", (html) => html.replace("<body>", `$&${SCRIPT}`)],
    ["at the end of the body", (html) => html.replace("</body>", `${SCRIPT}$&`)],
    ["after the document", (html) => html + SCRIPT],
  ].entries()) {
    const lang = LANGS[index % 2];
    test(`${lang}: ${place}: the page works`, async ({ page, site, errors }) => {
      site.alter = (html, file) => (file.startsWith("assets/") ? html : insert(html));
      await page.goto(DOCUMENTS[lang] + BEFORE);
      await expectAppWorks(page);
      await page.locator("#find").fill("");
      await expectReadable(page);
      // A script before the policy of the document runs.
      expect(errors.splice(0).filter((error) => !error.endsWith("ad"))).toEqual([]);
    });
  }

  test("after the data files: a message is shown, and nothing is saved", async ({ page, site }) => {
    await open(page);
    await bookmark(page);
    modify(site, (file) => DATA.test(file), (bytes) => Buffer.concat([bytes, Buffer.from(SCRIPT)]));
    await expectRefusals(page, ["json", "vcf", "ics"]);
  });
});

const REFUSED = "Файл получить не удалось";
/** Expects that the downloads show a message and save nothing. */
async function expectRefusals(page, kinds) {
  let saved = 0;
  page.on("download", () => (saved += 1));
  for (const kind of kinds) {
    const status = kind === "ics" ? page.locator("#exported")
      : kind === "vcf" ? page.locator("#shortlist [data-refused]").getByRole("status")
        : organizations(page).getByRole("status");
    await saveButtons[kind](page).click();
    await expect(status, `the message for ${kind}`).toContainText(REFUSED);
  }
  expect(saved, "saved files").toBe(0);
}

const OTHER_CONTENT = [
  ["compressed bytes without Content-Encoding", (bytes) => gzipSync(bytes)],
  ["the start page", () => readFileSync(join(ROOT, "index.html"))],
  ["an empty file", () => Buffer.from("\n")],
  ["the login page of a network", () => Buffer.from("<!doctype html>\n<title>Log in</title>\n")],
];
for (const [description, change] of OTHER_CONTENT) {
  test(`the host sends ${description} for data files: a message is shown, and nothing is saved`, async ({ page, site }) => {
    await open(page);
    await bookmark(page);
    modify(site, (file) => DATA.test(file), change);
    await expectRefusals(page, Object.keys(saveButtons));
    const details = page.locator("#partner-jilin details");
    await waitForQrEncoder(page);
    await details.locator("summary").first().click();
    await expect(details.locator(".details__code"), "the QR code of a contact card").toHaveCount(0);
    await expect(details.locator('a[href$=".vcf"]'), "its link").toBeVisible();
  });
}

test.describe("gzip without Content-Encoding", () => {
  test("for the Wasm: the notice is shown", async ({ page, site }) => {
    modify(site, (file) => file.endsWith(".wasm"), (bytes) => gzipSync(bytes));
    await page.goto("zh/");
    await expectAppFailed(page, "zh");
  });

  test("for the script: the notice is shown", async ({ page, site }) => {
    modify(site, (file) => file.endsWith(".js"), (bytes) => gzipSync(bytes));
    await page.goto("./");
    await expect(page.locator("#failure"), "the notice before the delay").toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expectFailureNotice(page, "ru");
  });

  test("for the styles: the page is readable and works", async ({ page, site }) => {
    modify(site, (file) => file.endsWith(".css"), (bytes) => gzipSync(bytes));
    await page.goto(BEFORE);
    await expectAppWorks(page);
    await page.locator("#find").fill("");
    await expectReadable(page);
  });
});
