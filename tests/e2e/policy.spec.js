// Content security policy and integrity hashes: the page runs only its own, unchanged files, and stays readable.
import { DOCUMENTS, content, expect, open, test, waitForMount } from "./forum.js";

/** The directives that the browser has reported as violated. */
const violations = (page) => page.evaluate(() => window.violated.sort());
const listen = () => {
  window.violated = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => window.violated.push(effectiveDirective));
};

// Names and markup of injections, and the directive that blocks each.
const INJECTIONS = [
  ["an inline script", "<script>window.injected = 1</script>", "script-src-elem"],
  ["a handler", '<img src="icon.svg" onload="window.injected = 1">', "script-src-attr"],
  ["a script from elsewhere", '<script src="http://127.0.0.1:9/x.js"></script>', "script-src-elem"],
  ["a script of data", '<script src="data:text/javascript,window.injected=1"></script>', "script-src-elem"],
  ["a style", "<style>#app { display: none }</style>", "style-src-elem"],
  ["a style attribute", '<p style="color: red">x</p>', "style-src-attr"],
  ["a picture from elsewhere", '<img src="http://127.0.0.1:9/x.png">', "img-src"],
  ["a frame from elsewhere", '<iframe src="http://127.0.0.1:9/"></iframe>', "frame-src"],
  ["a plug-in", '<object data="icon.svg"></object>', "object-src"],
  ["another base", '<base href="http://127.0.0.1:9/">', "base-uri"],
];

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: injected markup is blocked, and the app mounts`, async ({ page, site }) => {
    site.alter = (html, file) => (file.startsWith("assets/") ? html
      : html.replace('<div id="app">', `${INJECTIONS.map(([, markup]) => markup).join("\n")}$&`));
    await page.addInitScript(listen);
    await open(page, document);
    await expect.poll(() => violations(page), "violated directives").toEqual(INJECTIONS.map(([, , name]) => name).sort());
    expect(await page.evaluate(() => window.injected), "the result of an injection").toBe(undefined);
    await expect(page.locator("#app")).toBeVisible();
  });
}

test("a javascript: link is blocked", async ({ page }) => {
  await page.addInitScript(listen);
  await open(page);
  const [link] = await page.evaluate(() => {
    const script = window.document.createElement("a");
    script.href = "javascript:window.injected = 1";
    window.document.body.append(script);
    script.click();
    return [script.href];
  });
  expect(link).toContain("javascript:");
  await expect.poll(() => violations(page)).toEqual(["script-src-elem"]);
  expect(await page.evaluate(() => window.injected)).toBe(undefined);
});

test("404.html loads no file and runs no script", async ({ page, site }) => {
  site.alter = (html) => html.replace("<main>", "<script>window.injected = 1</script><style>main { display: none }</style>$&");
  await page.addInitScript(listen);
  await page.goto("404.html");
  await expect(page.locator("main")).toBeVisible();
  expect(await violations(page)).toEqual(["script-src-elem", "style-src-elem"]);
  expect(site.requests).toEqual(["404.html"]);
});

// Changes of the bytes that do not change the meaning.
const CHANGES = {
  // A custom section without a name.
  wasm: (body) => Buffer.concat([body, Buffer.from([0, 1, 0])]),
  js: (body) => Buffer.concat([body, Buffer.from("\n")]),
  css: (body) => Buffer.concat([body, Buffer.from("\n")]),
};
const changeFile = (site, ending) => {
  site.bytes = (body, file) => (body && new RegExp(`^assets/forum-.*\\.${ending}$`).test(file) ? CHANGES[ending](body) : body);
};
const expectReadable = (page) => expect(page.locator(".session:visible")).toHaveCount(content().sessions.length);

test("a changed Wasm file is not run, and the notice is shown", async ({ page, site }) => {
  changeFile(site, "wasm");
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-app", "failed");
  await expect(page.locator("#failure")).toBeVisible();
  await expectReadable(page);
});

test("a changed script is not run", async ({ page, site }) => {
  changeFile(site, "js");
  const message = page.waitForEvent("console", (it) => /integrity/.test(it.text()));
  await page.goto("./");
  await message;
  await expect(page.locator("html")).toHaveAttribute("data-app", "static");
  await expectReadable(page);
});

test("a changed style sheet is not applied, and the app mounts", async ({ page, site }) => {
  changeFile(site, "css");
  await open(page);
  expect(await page.evaluate(() => window.document.styleSheets.length)).toBe(0);
  await expectReadable(page);
});

// Chromium 78 and 79 do not know 'wasm-unsafe-eval': see web/app/compile_fallback.ts.
test("without 'wasm-unsafe-eval', the Wasm is compiled in a frame", async ({ page, site }) => {
  site.alter = (html) => html.replace(" 'wasm-unsafe-eval'", "");
  await page.goto("./");
  await waitForMount(page);
  expect(site.requests.filter((path) => path.includes("/frame-")), "requests of the frame").toHaveLength(1);
  expect(site.requests.filter((path) => path.endsWith(".wasm")), "requests of the Wasm").toHaveLength(1);
  await page.locator("#find").fill("эталон");
  await expect(page.locator(".partner:visible")).toHaveCount(1);
});
