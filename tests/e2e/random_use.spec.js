// Random use: random steps on the page, and after each step the page must agree with itself and with a small model.
// `RANDOM_SEEDS=20 RANDOM_STEPS=500 RANDOM_FROM=77 node_modules/.bin/playwright test random_use` runs more; a failure
// prints its seed and the steps that are left after shrinking.
import fc from "fast-check";
import { test as base } from "@playwright/test";
import { newModel, startSession } from "./random_use/session.js";
import { steps as STEPS } from "./random_use/steps.js";
import { serve } from "./server.js";

const number = (name, value) => Number(process.env[name] ?? value);
const SEEDS = number("RANDOM_SEEDS", 10);
const NUMBER = number("RANDOM_STEPS", 100);
const FROM = number("RANDOM_FROM", 1);
/** How long the steps of a failure are shrunk, in milliseconds. */
const SHRINKING = 120_000;

const test = base.extend({
  site: async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.close();
  },
});

for (let seed = FROM; seed < FROM + SEEDS; seed += 1) {
  test(`seed ${seed}: ${NUMBER} random steps`, async ({ browser, site }) => {
    test.setTimeout(NUMBER * 1000 + SHRINKING);
    let steps = 0;
    const property = fc.asyncProperty(fc.commands(STEPS, { maxCommands: NUMBER, size: "max" }), async (commands) => {
      const session = await startSession(browser, site);
      try {
        await fc.asyncModelRun(() => ({ model: newModel(), real: session }), commands);
        steps += [...commands].length;
      } finally {
        await session.context.close();
      }
    });
    for (let run = 0; steps < NUMBER; run += 1) {
      await fc.assert(property, { seed: seed * 1000 + run, numRuns: 1, interruptAfterTimeLimit: SHRINKING, markInterruptAsFailure: true });
    }
  });
}
