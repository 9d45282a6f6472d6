// Reproducible builds: the same content gives the same bytes.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { BUILD_TIMEOUT, buildSite, filesIn } from "../fixtures/generated_sites.js";

test("two builds of the same content are equal in every file", () => {
  test.setTimeout(BUILD_TIMEOUT);
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), "forum-twice-")));
  // A change of the content: all documents and precompressed files are written again.
  const alter = { event: (event) => (event.summary.ru = "Ещё раз.") };
  const [one, two] = folders.map((folder) => buildSite(alter, folder));
  expect(filesIn(two)).toEqual(filesIn(one));
  expect(filesIn(one).filter((name) => !readFileSync(one + name).equals(readFileSync(two + name)))).toEqual([]);
  for (const folder of folders) rmSync(folder, { recursive: true });
});
