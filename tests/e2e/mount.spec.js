// Mount of the app in the prerendered document: no layout shift, and scroll position, focus, selection and input are
// preserved.
import { DOCUMENTS, expect, isFromPage, open, test, waitForMount } from "./forum.js";

/** The sum of layout shifts without input by the visitor, as the browser reports them. */
const layoutShifts = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return new Promise((done) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
      });
      observer.observe({ type: "layout-shift", buffered: true });
      // Buffered entries are delivered within two frames.
      requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
    });
  });

/** Opens the prerendered document and delays the Wasm. Returns a function that lets the app mount. */
async function openBeforeMount(page, site, address = "./") {
  const release = site.holdWasm();
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("#foot")).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator("html")).toHaveAttribute("data-app", "static");
  return async () => {
    release();
    await waitForMount(page);
  };
}

for (const width of [390, 1280]) {
  for (const [lang, document] of Object.entries(DOCUMENTS)) {
    test.describe(`${lang}, ${width} px wide`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("there is no layout shift with a fast or a slow Wasm, at the top or further down", async ({ page, site }) => {
        await open(page, document);
        expect(await layoutShifts(page), "layout shifts during loading").toBeLessThan(0.01);
        await page.goto("about:blank");
        // Not a session or an organization: a deep link opens their details, which shifts the rest.
        for (const target of ["", width === 390 ? "#group-culture" : "#partners"]) {
          const mount = await openBeforeMount(page, site, document + target);
          await expect(page.locator(target || "#top")).toBeInViewport();
          const position = () => page.evaluate(() => [scrollY, window.document.documentElement.scrollHeight]);
          const before = await position();
          await mount();
          expect(await layoutShifts(page), `layout shifts during mount at ${target || "the top"}`).toBeLessThan(0.01);
          expect(await position(), "scroll position and height of the page after mount").toEqual(before);
          await page.goto("about:blank");
        }
      });
    });
  }
}

test.describe("mount preserves", () => {
  test("the scroll position", async ({ page, site }) => {
    const mount = await openBeforeMount(page, site);
    await page.mouse.wheel(0, 2345);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(2345);
    await mount();
    expect(await page.evaluate(() => scrollY), "the scroll position after mount").toBe(2345);
  });

  for (const [description, selector] of [
    ["a link in the bar", '.bar__nav a[href="#partners"]'],
    ["the language link", ".languages a[hreflang=zh-Hans]"],
    ["a summary in the programme", "#session-plenary summary"],
    ["a summary in the directory", "#partner-jilin summary"],
    ["a button in the hero", '.hero__actions a'],
  ]) {
    test(`the focus on ${description}`, async ({ page, site }) => {
      const mount = await openBeforeMount(page, site);
      await page.locator(selector).first().focus();
      const before = await page.evaluate(() => scrollY);
      await mount();
      await expect(page.locator(selector).first(), "the element with the focus after mount").toBeFocused();
      expect(await page.evaluate(() => scrollY), "the scroll position after mount").toBe(before);
    });
  }

  test("the state without focus", async ({ page }) => {
    await open(page);
    expect(await page.evaluate(() => document.activeElement.tagName)).toBe("BODY");
  });

  test("open details", async ({ page, site }) => {
    const mount = await openBeforeMount(page, site);
    await page.locator("#session-plenary summary").click();
    await expect(page.locator("#session-plenary .sources")).toBeVisible();
    const before = await page.evaluate(() => scrollY);
    await mount();
    await expect(page.locator("#session-plenary .sources"), "the details after mount").toBeVisible();
    expect(await page.evaluate(() => scrollY), "the scroll position after mount").toBe(before);
    await expect(page.locator(".record details[open], .partner details[open]")).toHaveCount(1);
  });

  test("selected text", async ({ page, site }) => {
    const mount = await openBeforeMount(page, site);
    // The ends of the selection, not its text: Chromium sometimes includes the text of closed details.
    const selection = () =>
      page.evaluate(() => {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
        return [anchorNode?.data, anchorOffset, focusNode?.data, focusOffset];
      });
    await page.evaluate(() => {
      const [from, to] = ["opening", "plenary"].map((id) => document.querySelector(`#session-${id} .session__title`).firstChild);
      getSelection().setBaseAndExtent(from, 2, to, 5);
    });
    const before = await selection();
    await mount();
    await expect.poll(selection, "the selection after mount").toEqual(before);
  });

  test("a query that the browser has restored, and searches for it", async ({ page, site }) => {
    const mount = await openBeforeMount(page, site);
    await page.locator("#find").evaluate((field) => (field.value = "эталон"));
    await mount();
    await expect(page.locator("#find")).toHaveValue("эталон");
    await expect(page.locator(".partner:visible")).toHaveCount(1);
  });
});

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: the page loads only its own files and the Wasm once, and the console is empty`, async ({ page, site }) => {
    const messages = [];
    const requested = [];
    page.on("console", (message) => isFromPage(message) && messages.push(`${message.type()}: ${message.text()}`));
    page.on("request", (request) => requested.push(request.url()));
    await page.goto(document, { waitUntil: "networkidle" });
    await waitForMount(page);
    expect(messages, "messages in the console").toEqual([]);
    expect(requested.filter((url) => !url.startsWith(site.url)), "requests to other sites").toEqual([]);
    expect(site.missing, "missing files").toEqual([]);
    expect(site.requests.filter((path) => path.endsWith(".wasm")), "requests of the Wasm").toHaveLength(1);
  });
}
