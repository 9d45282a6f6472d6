// What a visitor downloads of the forum's own documents. That of the app is held by `make build`.
import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "./server.js";

for (const document of ["index.html", "zh/index.html"]) {
  test(`${document} has at most 33 kB of brotli`, () => {
    expect(statSync(join(ROOT, `${document}.br`)).size).toBeLessThanOrEqual(33_000);
  });
}
