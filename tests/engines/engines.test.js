// `make engines`: all flows in all engines. ENGINE=Firefox selects engines whose name starts with this text.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ENGINES } from "./engines.js";
import { FAULTS, FLOWS } from "./flows.js";
import { publishFromStudio } from "./studio_flow.js";
import { visit } from "./visit.js";

const selected = Object.entries(ENGINES).filter(([name]) => name.startsWith(process.env.ENGINE ?? ""));

/** Runs a flow; nothing may be said in the console, and no file may be missing. */
async function expectQuiet(engine, flow) {
  const { consoleMessages, missing } = await runFlow(engine, flow);
  assert.deepEqual(consoleMessages, [], "messages in the console");
  assert.deepEqual(missing, [], "missing files");
}

async function runFlow(engine, flow) {
  const visitor = await visit(engine);
  try {
    await flow(visitor);
    return { consoleMessages: await visitor.consoleMessages(), missing: visitor.site.missing };
  } finally {
    await visitor.close();
  }
}

describe("engines", { concurrency: 2 }, () => {
  for (const [name, start] of selected) {
    describe(name, { concurrency: 1 }, () => {
      let engine;
      test("starts", async (t) => {
        engine = await start();
        t.diagnostic(engine.version);
      });
      for (const [flow, run] of Object.entries(FLOWS)) {
        test(flow, () => expectQuiet(engine, run));
      }
      for (const [fault, run] of Object.entries(FAULTS)) test(fault, () => runFlow(engine, run));
      test("an organizer edits and publishes in the studio", async (t) => {
        if (!engine.downloads) return t.skip("the studio needs Chromium 109, Firefox 115 or Safari 16.4");
        return expectQuiet(engine, publishFromStudio);
      });
      test.todo("the second visit works offline");
      test("ends", () => engine.close());
    });
  }
});
