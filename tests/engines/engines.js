// The engines, and how each is started. A driver has
//   version           what it calls itself
//   size(w, h)        makes the window so large, or as small as it can be
//   go(address)       opens a page
//   run(f, ...values) what the function gives in the page
//   press(selector)   clicks as a hand would
//   write(selector, text)
//   close()
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium, firefox, oldChromium } from "./puppeteer.js";
import { webkit } from "./webkit.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const debians = () => spawnSync("sh", [here("../e2e/browser.sh")], { encoding: "utf8" }).stdout.split("\n")[0];

export const ENGINES = {
  "Chromium 78": () => oldChromium(here("node_modules/.cache/chromium-78")),
  "Chromium 79": () => oldChromium(here("node_modules/.cache/chromium-79")),
  "Chromium of today": () => chromium(debians()),
  "Firefox ESR": () => firefox("/usr/bin/firefox-esr"),
  WebKitGTK: () => webkit("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"),
};
