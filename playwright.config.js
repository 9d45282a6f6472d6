// The tests of the built page in a real browser: `make e2e`, or, after a build,
// `node_modules/.bin/playwright test`. FORUM_DIST tests another directory.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Debian's Chromium, or $CHROMIUM: nothing is downloaded.
const found = spawnSync("sh", [here("tests/e2e/browser.sh")], { encoding: "utf8" });
const executablePath = found.stdout?.split("\n")[0];
if (!executablePath) {
  throw new Error("No Chrome or Chromium was found. Run `make browser`, or set CHROMIUM to its path.");
}

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  timeout: 20_000,
  // A few pixels of an edge may differ; a heading a third of a pixel wider differs by hundreds.
  expect: {
    timeout: 5_000,
    toHaveScreenshot: { maxDiffPixels: 30, pathTemplate: "{testDir}/look/{arg}{ext}" },
  },
  snapshotPathTemplate: "{testDir}/tree/{arg}{ext}",
  updateSnapshots: "none",
  use: {
    // The page needs no GPU; without its emulation the tests take less time.
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"] },
    viewport: { width: 1280, height: 800 },
    // They would answer in the server's place: offline.spec.js alone wants them.
    serviceWorkers: "block",
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
  },
});
