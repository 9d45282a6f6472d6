// `make engines`: every flow in every engine; ENGINE=Firefox in those whose name begins so.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ENGINES } from "./engines.js";
import { FAULTS, FLOWS } from "./flows.js";
import { visit } from "./visit.js";

const wanted = Object.entries(ENGINES).filter(([name]) => name.startsWith(process.env.ENGINE ?? ""));

async function once(engine, flow) {
  const visitor = await visit(engine);
  try {
    await flow(visitor);
    return { complaints: await visitor.complaints(), missing: visitor.site.missing };
  } finally {
    await visitor.close();
  }
}

describe("engines", { concurrency: 2 }, () => {
  for (const [name, start] of wanted) {
    describe(name, { concurrency: 1 }, () => {
      let engine;
      test("starts", async (t) => {
        engine = await start();
        t.diagnostic(engine.version);
      });
      for (const [flow, run] of Object.entries(FLOWS)) {
        test(flow, async () => {
          const { complaints, missing } = await once(engine, run);
          assert.deepEqual(complaints, [], "what the console shows");
          assert.deepEqual(missing, [], "files that the page asks for in vain");
        });
      }
      for (const [fault, run] of Object.entries(FAULTS)) test(fault, () => once(engine, run));
      test.todo("the second visit works without the network");
      test("ends", () => engine.close());
    });
  }
});
