// The browser engines and their drivers. A driver has
//   version                the name and version of the engine
//   size(w, h)             sets the size of the window, or the smallest possible
//   go(address)            opens a page
//   run(f, ...values)      runs a function in the page and returns its result
//   press(selector)        clicks with the mouse
//   write(selector, text)  types; a line feed is the key "Enter"
//   reopen()               closes the tab without asking the page, and opens another one
//   downloads              the folder of saved files; undefined if the engine is too old for the studio
//   close()
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium, firefox, oldChromium } from "./puppeteer.js";
import { webkit } from "./webkit.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const debianChromium = () => spawnSync("sh", [here("../e2e/browser.sh"), "full"], { encoding: "utf8" }).stdout.trim();

export const ENGINES = {
  "Chromium 78": () => oldChromium(here("node_modules/.cache/chromium-78")),
  "Chromium 79": () => oldChromium(here("node_modules/.cache/chromium-79")),
  "Chromium (current)": () => chromium(debianChromium()),
  "Firefox ESR": () => firefox("/usr/bin/firefox-esr"),
  WebKitGTK: () => webkit("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"),
};
