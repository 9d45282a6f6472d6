// The app takes over from the printed page: nothing moves, nothing the visitor did is lost.
import { DOCUMENTS, expect, isOurs, open, ready, test } from "./forum.js";

/** Sum of what moved without the visitor's doing, as browsers report it. */
const shifts = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return new Promise((done) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
      });
      observer.observe({ type: "layout-shift", buffered: true });
      // Buffered entries come before the next frame but one.
      requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
    });
  });

/** Opens a document and stops just before the app takes over; returns what lets it go on. */
async function printed(page, site, address = "./") {
  const release = site.holdWasm();
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("#foot")).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator("html")).toHaveAttribute("data-app", "static");
  return async () => {
    release();
    await ready(page);
  };
}

for (const width of [390, 1280]) {
  for (const [lang, document] of Object.entries(DOCUMENTS)) {
    test.describe(`${lang}, ${width} px wide`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("nothing moves, be the Wasm quick or slow, at the top or further down", async ({ page, site }) => {
        await open(page, document);
        expect(await shifts(page), "the page jumps while it loads").toBeLessThan(0.01);
        await page.goto("about:blank");
        // The address of a session or an organization would open its details, app or no app, and that moves what follows.
        for (const place of ["", width === 390 ? "#group-culture" : "#partners"]) {
          const takeOver = await printed(page, site, document + place);
          await expect(page.locator(place || "#top")).toBeInViewport();
          const stood = () => page.evaluate(() => [scrollY, window.document.documentElement.scrollHeight]);
          const before = await stood();
          await takeOver();
          expect(await shifts(page), `the page jumps when the app takes over at ${place || "the top"}`).toBeLessThan(0.01);
          expect(await stood(), "scroll position and height of the page").toEqual(before);
          await page.goto("about:blank");
        }
      });
    });
  }
}

test.describe("what the visitor did", () => {
  test("a place scrolled to is kept", async ({ page, site }) => {
    const takeOver = await printed(page, site);
    await page.mouse.wheel(0, 2345);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(2345);
    await takeOver();
    expect(await page.evaluate(() => scrollY), "where the page stands").toBe(2345);
  });

  for (const [what, selector] of [
    ["a link in the bar", '.bar__nav a[href="#partners"]'],
    ["the language link", ".languages a[hreflang=zh-Hans]"],
    ["a summary in the programme", "#session-plenary summary"],
    ["a summary in the directory", "#partner-jilin summary"],
    ["a button in the hero", '.hero__actions a'],
  ]) {
    test(`the focus on ${what} is kept`, async ({ page, site }) => {
      const takeOver = await printed(page, site);
      await page.locator(selector).first().focus();
      const before = await page.evaluate(() => scrollY);
      await takeOver();
      await expect(page.locator(selector).first(), "who goes by keyboard is thrown back to the start").toBeFocused();
      expect(await page.evaluate(() => scrollY), "where the page stands").toBe(before);
    });
  }

  test("the focus is not taken where there was none", async ({ page }) => {
    await open(page);
    expect(await page.evaluate(() => document.activeElement.tagName)).toBe("BODY");
  });

  test("opened details stay open", async ({ page, site }) => {
    const takeOver = await printed(page, site);
    await page.locator("#session-plenary summary").click();
    await expect(page.locator("#session-plenary .sources")).toBeVisible();
    const before = await page.evaluate(() => scrollY);
    await takeOver();
    await expect(page.locator("#session-plenary .sources"), "the details that were opened").toBeVisible();
    expect(await page.evaluate(() => scrollY), "where the page stands").toBe(before);
    await expect(page.locator(".record details[open], .partner details[open]")).toHaveCount(1);
  });

  test("selected text stays selected", async ({ page, site }) => {
    const takeOver = await printed(page, site);
    // Its ends, not its text: Chromium now and then counts closed details between them.
    const selected = () =>
      page.evaluate(() => {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
        return [anchorNode?.data, anchorOffset, focusNode?.data, focusOffset];
      });
    await page.evaluate(() => {
      const [from, to] = ["opening", "plenary"].map((id) => document.querySelector(`#session-${id} .session__title`).firstChild);
      getSelection().setBaseAndExtent(from, 2, to, 5);
    });
    const before = await selected();
    await takeOver();
    await expect.poll(selected, "what was selected to be copied").toEqual(before);
  });

  test("what a browser put back into the field is searched for", async ({ page, site }) => {
    const takeOver = await printed(page, site);
    await page.locator("#find").evaluate((field) => (field.value = "эталон"));
    await takeOver();
    await expect(page.locator("#find")).toHaveValue("эталон");
    await expect(page.locator(".partner:visible")).toHaveCount(1);
  });
});

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: the page loads from its own place, in silence`, async ({ page, site }) => {
    const said = [];
    const asked = [];
    page.on("console", (message) => isOurs(message) && said.push(`${message.type()}: ${message.text()}`));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(document, { waitUntil: "networkidle" });
    await ready(page);
    expect(said, "what stands in the console").toEqual([]);
    expect(asked.filter((url) => !url.startsWith(site.url)), "requests to elsewhere").toEqual([]);
    expect(site.missing, "files that are not there").toEqual([]);
    expect(site.requests.filter((path) => path.endsWith(".wasm")), "times the Wasm is fetched").toHaveLength(1);
  });
}
