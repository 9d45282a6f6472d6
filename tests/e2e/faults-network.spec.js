// Files that do not come, come late, by half, or as something else.
import { BEFORE, failed, readable, said, works } from "./faults.js";
import { DOCUMENTS, LONG_AFTER, SECOND, expect, stopClock, test } from "./forum.js";

const LANGS = Object.keys(DOCUMENTS);
/** In one language after the other: what is tested is the same. */
const inTurns = (table) => table.map((row, index) => [LANGS[index % 2], ...row]);

/** The bytes of a file with some in their middle changed, as by a broken disk or proxy. */
const spoilt = (bytes) => {
  const middle = bytes.length >> 1;
  return Buffer.from(bytes).fill(0xff, middle, middle + 64);
};
const PORTAL = { contentType: "text/html", body: "<!doctype html><title>Log in</title>" };

/** What is answered instead of the Wasm; the page stays as it was printed, and says so. */
const NO_APP = [
  ["is not there", (site) => (site.wasm = "missing")],
  ["is cut off", (site) => (site.wasm = "refused")],
  ["came by half", (site) => (site.wasm = "truncated")],
  ["is corrupted", { bytes: spoilt }],
  ["is empty", { bytes: () => Buffer.alloc(0) }],
  ["is the login page of a hotel", PORTAL],
  ["is blocked", "blockedbyclient"],
];

for (const [lang, what, fault] of inTurns(NO_APP)) {
  test(`${lang}: the Wasm ${what}`, async ({ page, site }) => {
    if (typeof fault === "function") fault(site);
    else await page.route("**/*.wasm", (route) => answer(route, fault));
    await page.goto(DOCUMENTS[lang]);
    await failed(page, lang);
    await page.locator("#session-plenary summary").click();
    await expect(page.locator("#session-plenary .sources"), "details after the failure").toBeVisible();
  });
}

async function answer(route, fault) {
  if (typeof fault === "string") return route.abort(fault);
  if (!fault.bytes) return route.fulfill(fault);
  const response = await route.fetch();
  return route.fulfill({ response, body: fault.bytes(await response.body()) });
}

for (const type of ["text/plain", "application/octet-stream"]) {
  test(`the Wasm as ${type} starts all the same`, async ({ page }) => {
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-type": type } });
    });
    await page.goto(BEFORE);
    await works(page);
  });
}

for (const lang of LANGS) {
  test(`${lang}: the Wasm takes 10 seconds: the notice after a while, then the app`, async ({ page, site }) => {
    await stopClock(page, LONG_AFTER);
    const release = site.holdWasm();
    await page.goto(DOCUMENTS[lang], { waitUntil: "commit" });
    await expect.poll(() => site.requests.some((path) => path.endsWith(".js"))).toBe(true);
    // The script sets its limit when it has run.
    await expect(page.locator("html")).toHaveAttribute("data-network", "online");
    await page.clock.runFor(7 * SECOND);
    await expect(page.locator("html"), "a slow network is no failure yet").toHaveAttribute("data-app", "static");
    await page.clock.runFor(3 * SECOND);
    await failed(page, lang);
    release();
    await expect(page.locator("html"), "the app that came late").toHaveAttribute("data-app", "ready");
    await expect(page.locator("#failure"), "the notice of a failure that is over").toBeHidden();
    await expect(page.locator("#find")).toBeVisible();
  });
}

/** Where the script is not run, the styles know when it is late: see notices.css. */
const NO_SCRIPT = [
  ["is not there", { status: 404, body: "Not found" }],
  ["is the start page, as some hosts answer what they do not have", PORTAL],
  ["is blocked", "blockedbyclient"],
  ["cannot be read by an old engine", { contentType: "text/javascript", body: "const #;" }, /SyntaxError/],
  ["fails as it starts", { contentType: "text/javascript", body: "throw new Error('no')" }, /no/],
];

for (const [lang, what, fault] of inTurns(NO_SCRIPT)) {
  test(`${lang}: the script ${what}`, async ({ page, errors }) => {
    await page.route("**/*.js", (route) => answer(route, fault));
    await page.goto(DOCUMENTS[lang]);
    await expect(page.locator("#failure"), "it may still come").toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((wait) => wait.finish()));
    await said(page, lang);
    // The page's own mistakes fail a test; this one was put there.
    errors.length = 0;
  });
}

for (const lang of LANGS) {
  test(`${lang}: without its styles the page is read and works, and says nothing untrue`, async ({ page }) => {
    await page.route("**/*.css", (route) => route.fulfill({ status: 404 }));
    await page.goto(DOCUMENTS[lang] + BEFORE);
    await works(page);
    await page.locator("#find").fill("");
    await readable(page);
    await expect(page.locator(".notice--offline"), "nobody is offline").toBeHidden();
  });
}

// Now 8.1 s: the styles hold up the text, and the script that is asked for beside them takes a share of the
// line. With that behind the document, too, it is 7.1 s; the rest is for the head to do.
test.fixme("on 50 kbit/s with a delay of 2 s there is text to read within 6 s", async ({ page, site }) => {
  site.brotli = true;
  const network = await page.context().newCDPSession(page);
  const speed = (50 * 1000) / 8;
  const slow = { offline: false, latency: 2 * SECOND, downloadThroughput: speed, uploadThroughput: speed };
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", slow);
  await page.goto("./", { waitUntil: "commit", timeout: 15 * SECOND });
  const painted = await page.evaluate(() => new Promise((done) => {
    const first = ({ name, startTime }) => name === "first-contentful-paint" && done(startTime);
    new PerformanceObserver((list) => list.getEntries().forEach(first)).observe({ type: "paint", buffered: true });
  }));
  expect(painted, "milliseconds until the first text is seen").toBeLessThan(6 * SECOND);
});
