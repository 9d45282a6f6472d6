// Browser tests of the built site: `make e2e`, or `node_modules/.bin/playwright test` after a build. FORUM_DIST selects
// another directory.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// $CHROMIUM or a Chromium of Debian: Playwright downloads nothing.
const browser = spawnSync("sh", [here("tests/e2e/browser.sh")], { encoding: "utf8" });
const executablePath = browser.stdout?.trim();
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
  // A few pixels of an edge may differ. A heading that is wider by a third of a pixel differs by hundreds.
  expect: {
    timeout: 5_000,
    toHaveScreenshot: { maxDiffPixels: 30, pathTemplate: "{testDir}/screenshots/{arg}{ext}" },
  },
  snapshotPathTemplate: "{testDir}/accessibility_tree/{arg}{ext}",
  updateSnapshots: "none",
  use: {
    // The page needs no GPU: tests are faster without its emulation.
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"] },
    viewport: { width: 1280, height: 800 },
    // A service worker would respond instead of the server. Only offline.spec.js allows them.
    serviceWorkers: "block",
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
  },
});
