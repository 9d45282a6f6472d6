// What the page may run: its own files, unchanged. What came by another way is not run, and the page
// stays readable.
import { DOCUMENTS, content, expect, open, ready, test } from "./forum.js";

/** What a browser tells of each thing that the policy forbids. */
const refusals = (page) => page.evaluate(() => window.refused.sort());
const listen = () => {
  window.refused = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => window.refused.push(effectiveDirective));
};

// What an injection would be, how the browser names it, and what would be there if it had worked.
const INJECTIONS = [
  ["an inline script", "<script>window.got = 1</script>", "script-src-elem"],
  ["a handler", '<img src="icon.svg" onload="window.got = 1">', "script-src-attr"],
  ["a script from elsewhere", '<script src="http://127.0.0.1:9/x.js"></script>', "script-src-elem"],
  ["a script of data", '<script src="data:text/javascript,window.got=1"></script>', "script-src-elem"],
  ["a style", "<style>#app { display: none }</style>", "style-src-elem"],
  ["a style attribute", '<p style="color: red">x</p>', "style-src-attr"],
  ["a picture from elsewhere", '<img src="http://127.0.0.1:9/x.png">', "img-src"],
  ["a frame from elsewhere", '<iframe src="http://127.0.0.1:9/"></iframe>', "frame-src"],
  ["a plug-in", '<object data="icon.svg"></object>', "object-src"],
  ["another base", '<base href="http://127.0.0.1:9/">', "base-uri"],
];

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: nothing that is injected runs, and the app starts`, async ({ page, site }) => {
    site.alter = (html, file) => (file.startsWith("assets/") ? html
      : html.replace('<div id="app">', `${INJECTIONS.map(([, markup]) => markup).join("\n")}$&`));
    await page.addInitScript(listen);
    await open(page, document);
    await expect.poll(() => refusals(page), "what the policy forbids").toEqual(INJECTIONS.map(([, , name]) => name).sort());
    expect(await page.evaluate(() => window.got), "an injection ran").toBe(undefined);
    await expect(page.locator("#app")).toBeVisible();
  });
}

test("no text becomes a program", async ({ page }) => {
  await page.addInitScript(listen);
  await open(page);
  const [link] = await page.evaluate(() => {
    const script = window.document.createElement("a");
    script.href = "javascript:window.got = 1";
    window.document.body.append(script);
    script.click();
    return [script.href];
  });
  expect(link).toContain("javascript:");
  await expect.poll(() => refusals(page)).toEqual(["script-src-elem"]);
  expect(await page.evaluate(() => window.got)).toBe(undefined);
});

test("404.html loads nothing and runs nothing", async ({ page, site }) => {
  site.alter = (html) => html.replace("<main>", "<script>window.got = 1</script><style>main { display: none }</style>$&");
  await page.addInitScript(listen);
  await page.goto("404.html");
  await expect(page.locator("main")).toBeVisible();
  expect(await refusals(page)).toEqual(["script-src-elem", "style-src-elem"]);
  expect(site.requests).toEqual(["404.html"]);
});

// Each is still what it was: only its bytes tell that it is another.
const OTHER = {
  // A section of its own, without a name.
  wasm: (body) => Buffer.concat([body, Buffer.from([0, 1, 0])]),
  js: (body) => Buffer.concat([body, Buffer.from("\n")]),
  css: (body) => Buffer.concat([body, Buffer.from("\n")]),
};
const exchange = (site, ending) => {
  site.bytes = (body, file) => (body && new RegExp(`^assets/forum-.*\\.${ending}$`).test(file) ? OTHER[ending](body) : body);
};
const readable = (page) => expect(page.locator(".session:visible")).toHaveCount(content().sessions.length);

test("a Wasm with other bytes is not run, and it is said", async ({ page, site }) => {
  exchange(site, "wasm");
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-app", "failed");
  await expect(page.locator("#failure")).toBeVisible();
  await readable(page);
});

test("a script with other bytes is not run", async ({ page, site }) => {
  exchange(site, "js");
  const said = page.waitForEvent("console", (message) => /integrity/.test(message.text()));
  await page.goto("./");
  await said;
  await expect(page.locator("html")).toHaveAttribute("data-app", "static");
  await readable(page);
});

test("styles with other bytes are not used, and the app starts", async ({ page, site }) => {
  exchange(site, "css");
  await open(page);
  expect(await page.evaluate(() => window.document.styleSheets.length)).toBe(0);
  await readable(page);
});

// Chromium 78 and 79 do this by themselves: see compile.js.
test("where the policy's word for Wasm is not known, a frame lends it", async ({ page, site }) => {
  site.alter = (html) => html.replace(" 'wasm-unsafe-eval'", "");
  await page.goto("./");
  await ready(page);
  expect(site.requests.filter((path) => path.includes("/frame-")), "the frame").toHaveLength(1);
  expect(site.requests.filter((path) => path.endsWith(".wasm")), "times the Wasm is fetched").toHaveLength(1);
  await page.locator("#find").fill("эталон");
  await expect(page.locator(".partner:visible")).toHaveCount(1);
});
