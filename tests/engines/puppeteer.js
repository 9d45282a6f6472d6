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
    press: (selector) => page.click(selector),
    write: (selector, text) => page.type(selector, text),
    close: () => browser.close(),
  };
}
