// Drives what Puppeteer drives: see engines.js.
import current from "puppeteer-core";
import for2019 from "puppeteer-core-2";

/** A Chromium of 2019, which only the Puppeteer of that time understands. */
export const oldChromium = (executablePath) =>
  driver(for2019.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu", "--single-process", "--no-zygote"] }));

export const chromium = (executablePath) =>
  driver(current.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] }));

/** Firefox, by WebDriver BiDi. */
export const firefox = (executablePath) =>
  driver(current.launch({ browser: "firefox", executablePath }));

async function driver(launched) {
  const browser = await launched;
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    size: (width, height) => page.setViewport({ width, height }),
    go: (address) => page.goto(address, { waitUntil: "domcontentloaded" }),
    run: (script, ...values) => page.evaluate(script, ...values),
    press: async (selector) => {
      const element = await page.$(selector);
      await element.evaluate(comeNear);
      await element.click();
    },
    write: (selector, text) => page.type(selector, text),
    close: () => browser.close(),
  };
}

/** In the page: brings an element into the window. What was far is drawn by the next frame; no hand is quicker. */
function comeNear(element) {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "center", behavior: "instant" });
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}
