// The sizes of the documents. `make build` checks the size of the app.
import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "./server.js";

for (const document of ["index.html", "zh/index.html"]) {
  test(`${document} is at most 33.5 kB with Brotli`, () => {
    expect(statSync(join(ROOT, `${document}.br`)).size).toBeLessThanOrEqual(33_500);
  });
}
