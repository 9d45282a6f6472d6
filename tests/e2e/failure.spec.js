// The app cannot start: the page stays as printed, and says so. A poor browser is no failure.
import { DOCUMENTS, at, board, content, expect, open, test } from "./forum.js";

const NOTICE = { ru: "Поиск и отсчёт не запустились. Всё содержание страницы перед вами.", zh: "搜索和倒计时未能启动，页面内容仍可完整阅读。" };
const LINE = { ru: (line) => `Ошибка в данных страницы, строка ${line}.`, zh: (line) => `页面数据第${line}行有误。` };

/** The page says that it failed, and everything on it can still be read. */
async function failed(page, lang) {
  await expect(page.locator("html"), "the page does not notice that the app failed").toHaveAttribute("data-app", "failed");
  await expect(page.locator("#failure"), "the notice").toBeVisible();
  await expect(page.locator("#failure")).toContainText(NOTICE[lang]);
  await expect(page.locator(".needs-app:visible"), "dead controls").toHaveCount(0);
  await expect(page.locator(".partner:visible"), "partners").toHaveCount(33);
  await expect(page.locator(".session:visible"), "sessions").toHaveCount(content().sessions.length);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  // Cut off in Russian alone: the page meets it as it meets a missing one.
  for (const [wasm, what] of [["missing", "is not there"], ["refused", "is cut off"], ["truncated", "came by half"]]) {
    if (lang === "zh" && wasm === "refused") continue;
    test(`${lang}: the Wasm ${what}`, async ({ page, site }) => {
      site.wasm = wasm;
      await page.goto(document);
      await failed(page, lang);
      await page.locator("#session-plenary summary").click();
      await expect(page.locator("#session-plenary .sources"), "details after the failure").toBeVisible();
    });
  }
}

test("a blocked Wasm is a failure too", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort("blockedbyclient"));
  await page.goto("./");
  await failed(page, "ru");
});

test("a Wasm that hangs: the notice after a while, the app if it comes after all", async ({ page, site }) => {
  await page.clock.install();
  const release = site.holdWasm();
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("#foot")).toBeVisible();
  await expect.poll(() => site.requests.some((path) => path.endsWith(".js"))).toBe(true);
  await expect(async () => {
    await page.clock.runFor(10_000);
    await expect(page.locator("html")).toHaveAttribute("data-app", "failed", { timeout: 100 });
  }, "the visitor waits for ever").toPass({ timeout: 5_000 });
  await failed(page, "ru");
  release();
  await expect(page.locator("html"), "the app that came late").toHaveAttribute("data-app", "ready");
  await expect(page.locator("#failure"), "the notice of a failure that is over").toBeHidden();
  await expect(page.locator("#find")).toBeVisible();
});

// What a hand may do to the published JSON, in the record of Jilin. `marks` finds the line.
const RECORD = /^\{.*"id":"jilin".*$/m;
const SLIPS = [
  ["a lost quotation mark", (record) => record.replace('"id":"jilin"', '"id":"jilin')],
  ["a lost brace", (record) => record.replace(/\},?$/, ",")],
  ["a lost comma between two fields", (record) => record.replace('","', '" "')],
  ["a lost comma after the record", (record) => record.replace(/,$/, ""), 1],
  ["a comma too many", (record) => `${record},`],
  ["a lost field", (record) => record.replace('"id":"jilin",', "")],
  ["a number for a text", (record) => record.replace(/"pinyin":"[^"]*"/, '"pinyin":1')],
];

for (const [index, [what, slip, spread = 0]] of SLIPS.entries()) {
  const lang = index % 2 ? "zh" : "ru";
  test(`${lang}: ${what} in the data is shown with its line`, async ({ page, site }) => {
    let line = 0;
    site.alter = (html) => {
      const [record] = html.match(RECORD);
      expect(slip(record), "the slip changes the record").not.toBe(record);
      line = html.slice(0, html.indexOf(record)).split("\n").length;
      return html.replace(record, () => slip(record));
    };
    await page.goto(DOCUMENTS[lang]);
    await failed(page, lang);
    const text = await page.locator("#failure-detail").innerText();
    const lines = Array.from({ length: spread + 1 }, (_, further) => LINE[lang](line + further));
    expect(lines, `the notice names the line ${line}`).toContain(text.replace(/\s+/g, " "));
  });
}

test("no data at all", async ({ page, site }) => {
  site.alter = (html) => html.replace(/(id="forum-data"[^>]*>)[^]*?(<\/script>)/, "$1$2");
  await page.goto("./");
  await failed(page, "ru");
});

// What a browser may lack or forbid.
const POOR = [
  ["localStorage and Intl are missing", () => {
    Object.defineProperty(window, "localStorage", { value: undefined });
    Object.defineProperty(window, "Intl", { value: undefined });
  }],
  ["localStorage and Intl throw, and history is forbidden", () => {
    const forbid = () => { throw new DOMException("no", "SecurityError"); };
    Object.defineProperty(window, "localStorage", { get: forbid });
    Object.defineProperty(window, "Intl", { get: forbid });
    history.replaceState = forbid;
  }],
];

for (const [what, spoil] of POOR) {
  test(`works where ${what}`, async ({ page }) => {
    await page.addInitScript(spoil);
    await open(page, `./${at("2025-05-01T00:00:00+10:00")}`);
    await expect(board(page).values.first()).toHaveText("17");
    await page.locator("#find").fill("эталон");
    await expect(page.locator(".partner:visible")).toHaveCount(1);
  });
}
