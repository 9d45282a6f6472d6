// A visit to the site with an engine: what the flows look at the page with.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { serve } from "../e2e/server.js";

const PROBE = readFileSync(new URL("probe.js", import.meta.url), "utf8");

/** What an engine may lack, said in its own words before the page's scripts run. */
const LACKS = {
  WebAssembly: "delete self.WebAssembly;",
  // Eight seconds pass in a fifth of one.
  patience: "setTimeout = function (later, f, time) { return later(f, time / 40); }.bind(self, setTimeout);",
};

/** Serves the site for a visit. */
export async function visit(engine) {
  const site = await serve();
  const go = async (address, lacks) => {
    site.files["probe.js"] = PROBE + (LACKS[lacks] ?? "");
    // By the root's address: documents lie at several depths.
    site.alter = (html) => html.replace("<head>", `<head><script src="${new URL(site.url).pathname}probe.js"></script>`);
    // Another fragment alone would load nothing.
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
    /** Opens an address and waits until the app has taken over. */
    async open(address) {
      await go(address);
      await becomes("ready");
    },
    /** How many of what is named are seen. */
    seen: (selector) => engine.run(seen, selector),
    /** The text of all that is named; any run of spaces is one. */
    text: (selector) => engine.run(text, selector),
    complaints: () => engine.run(() => self.complaints),
    until,
    close: () => site.close(),
  };
}

/** Repeats `check` until it holds; after some seconds its last failure counts. */
async function until(check) {
  for (const end = Date.now() + 8000; ; await new Promise((done) => setTimeout(done, 40))) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

// These two run in the page.

function seen(selector) {
  // Closed details have boxes in engines that know checkVisibility.
  const isSeen = (it) =>
    it.checkVisibility
      ? it.checkVisibility({ visibilityProperty: true })
      : it.getClientRects().length > 0 && getComputedStyle(it).visibility === "visible";
  return Array.from(document.querySelectorAll(selector)).filter(isSeen).length;
}

function text(selector) {
  return Array.from(document.querySelectorAll(selector), (it) => it.textContent.trim()).join(" ").replace(/\s+/g, " ");
}
