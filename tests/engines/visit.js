// A visit to the site with an engine: helpers for the flows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { serve } from "../e2e/server.js";

const PROBE = readFileSync(new URL("probe.js", import.meta.url), "utf8");

/** Changes of the environment that run before the scripts of the page. */
const CHANGES = {
  WebAssembly: "delete self.WebAssembly;",
  // Timers run 40 times faster: eight seconds take 0.2 s.
  "a short timeout": "setTimeout = function (later, f, time) { return later(f, time / 40); }.bind(self, setTimeout);",
};

/** Serves the site for a visit. */
export async function visit(engine) {
  const site = await serve();
  const go = async (address, change) => {
    site.files["probe.js"] = PROBE + (CHANGES[change] ?? "");
    // An absolute path: documents are at several depths.
    site.alter = (html) => html.replace("<head>", `<head><script src="${new URL(site.url).pathname}probe.js"></script>`);
    // A change of the fragment only would not load the page.
    await engine.go("about:blank");
    await engine.go(site.url + address);
  };
  const app = () => engine.run(() => document.documentElement.dataset.app);
  const becomes = (state) => until(async () => assert.equal(await app(), state));
  return {
    engine,
    site,
    go,
    becomes,
    ready: () => becomes("ready"),
    /** Opens an address and waits until the app has mounted. */
    async open(address) {
      await go(address);
      await becomes("ready");
    },
    /** The number of visible elements that match. */
    seen: (selector) => engine.run(seen, selector),
    /** The text of all elements that match. White space is normalized. */
    text: (selector) => engine.run(text, selector),
    consoleMessages: () => engine.run(() => self.consoleMessages),
    until,
    close: () => site.close(),
  };
}

/** Repeats `check` until it passes. After some seconds, throws its last error. */
async function until(check, seconds = 8) {
  for (const end = Date.now() + seconds * 1000; ; await new Promise((done) => setTimeout(done, 40))) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

// The following functions run in the page.

function seen(selector) {
  // In engines that support checkVisibility, elements in closed details have boxes.
  const isSeen = (it) =>
    it.checkVisibility
      ? it.checkVisibility({ visibilityProperty: true })
      : it.getClientRects().length > 0 && getComputedStyle(it).visibility === "visible";
  return Array.from(document.querySelectorAll(selector)).filter(isSeen).length;
}

function text(selector) {
  return Array.from(document.querySelectorAll(selector), (it) => it.textContent.trim()).join(" ").replace(/\s+/g, " ");
}
