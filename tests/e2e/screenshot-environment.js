// The versions that the text in screenshots depends on. As a program: prints them for `make screenshots`.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const run = (command, ...args) => spawnSync(command, args, { encoding: "utf8" }).stdout?.trim() || "none";
const debian = (name) => run("dpkg-query", "-W", "-f=${Version}", name);
const browserPath = () => run("sh", fileURLToPath(new URL("browser.sh", import.meta.url)));

/** The versions of fonts and browser on this machine. */
export const screenshotEnvironment = () => ({
  "fonts-noto-core": debian("fonts-noto-core"),
  "fonts-noto-cjk": debian("fonts-noto-cjk"),
  "system-ui": run("fc-match", "-f", "%{family[0]}", "system-ui"),
  // The headless shell and the full Chromium choose other fallback fonts.
  browser: basename(browserPath()),
  Chromium: run(browserPath(), "--version").match(/ (\d+)\./)?.[1] ?? "none",
});

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(screenshotEnvironment(), null, 2));
