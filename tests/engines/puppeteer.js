// Drivers by Puppeteer: see engines.js.
import current from "puppeteer-core";
import for2019 from "puppeteer-core-2";

/** A Chromium of 2019, which needs a Puppeteer of that time. */
export const oldChromium = (executablePath) =>
  driver(for2019.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu", "--single-process", "--no-zygote"] }));

export const chromium = (executablePath) =>
  driver(current.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] }));

/** Firefox, with WebDriver BiDi. */
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
      await element.evaluate(scrollIntoWindow);
      await element.click();
    },
    write: (selector, text) => page.type(selector, text),
    close: () => browser.close(),
  };
}

/** In the page: scrolls an element into the window. Off-screen rendering renders it by the next frame. */
function scrollIntoWindow(element) {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "center", behavior: "instant" });
  return new Promise((rendered) => requestAnimationFrame(() => requestAnimationFrame(rendered)));
}
