// Drivers by Puppeteer: see engines.js.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import current from "puppeteer-core";
import for2019 from "puppeteer-core-2";

/** A Chromium of 2019, which needs a Puppeteer of that time. */
export const oldChromium = (executablePath) =>
  driver(for2019.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu", "--single-process", "--no-zygote"] }));

export async function chromium(executablePath) {
  const downloads = await newFolder();
  const downloadBehavior = { policy: "allow", downloadPath: downloads };
  return driver(current.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"], downloadBehavior }), downloads);
}

/** Firefox, with WebDriver BiDi. */
export async function firefox(executablePath) {
  const downloads = await newFolder();
  const extraPrefsFirefox = {
    "browser.download.dir": downloads,
    // The folder above, and no question.
    "browser.download.folderList": 2,
    "browser.download.useDownloadDir": true,
    "browser.download.always_ask_before_handling_new_types": false,
  };
  return driver(current.launch({ browser: "firefox", executablePath, extraPrefsFirefox }), downloads);
}

const newFolder = () => mkdtemp(join(tmpdir(), "forum-downloads-"));

async function driver(launched, downloads) {
  const browser = await launched;
  let page = await browser.newPage();
  return {
    version: await browser.version(),
    downloads,
    size: (width, height) => page.setViewport({ width, height }),
    go: (address) => page.goto(address, { waitUntil: "domcontentloaded" }),
    run: (script, ...values) => page.evaluate(script, ...values),
    press: async (selector) => {
      const element = await page.$(selector);
      await element.evaluate(scrollIntoWindow);
      await element.click();
    },
    write: (selector, text) => page.type(selector, text),
    reopen: async () => {
      await page.close();
      page = await browser.newPage();
    },
    close: async () => {
      await browser.close();
      if (downloads) await rm(downloads, { recursive: true });
    },
  };
}

/** In the page: scrolls an element into the window. Off-screen rendering renders it by the next frame. */
function scrollIntoWindow(element) {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "center", behavior: "instant" });
  return new Promise((rendered) => requestAnimationFrame(() => requestAnimationFrame(rendered)));
}
