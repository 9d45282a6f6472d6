// The same content makes the same bytes, whenever and wherever it is built.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { siteWith } from "../fixtures/live.js";

const files = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
  .sort();

test("a site that is rendered twice is the same in every file", () => {
  test.setTimeout(90_000);
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), "forum-twice-")));
  // Another revision makes every document and its twins anew.
  const alter = { event: (event) => (event.summary.ru = "Ещё раз.") };
  const [one, two] = folders.map((folder) => siteWith(alter, folder));
  expect(files(two)).toEqual(files(one));
  expect(files(one).filter((name) => !readFileSync(one + name).equals(readFileSync(two + name)))).toEqual([]);
  for (const folder of folders) rmSync(folder, { recursive: true });
});
