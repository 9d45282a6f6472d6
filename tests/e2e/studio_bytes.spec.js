// The generator as Wasm makes the same bytes as the command-line tool: every file, the archive and the single file.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { AFTER_FORUM, BASE, BEFORE_FORUM, BUILD_TIMEOUT, buildSite, cachedRelease, filesIn, writeContent } from "../fixtures/generated_sites.js";

const BUILT = resolve("target/studio");
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** A module of wasm-bindgen with the optimized Wasm that the studio loads. */
async function load(name) {
  const module = await import(pathToFileURL(join(BUILT, `${name}.js`)).href);
  await module.default({ module_or_path: readFileSync(join(BUILT, `${name}.small`)) });
  return module;
}

const loadAll = () => Promise.all(["generator", "publisher", "workbook_writer"].map(load));

/** The content in a folder: data files and pictures. */
const contentIn = (folder) => new Map(readdirSync(folder)
  .filter((name) => /^(event|agenda|partners)\.json$|\.(png|svg)$/.test(name))
  .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));

/** All files of a site, as the studio makes them. */
function makeSite([generator, publisher, writer], data, time) {
  const base = new Uint8Array(readFileSync(BASE));
  const [site, sheets] = generator.build(contentIn(data), base, Number(time));
  const workbooks = new Map([...sheets].map(([path, sheet]) => [path, writer.write(sheet)]));
  for (const [path, workbook] of workbooks) site.set(path, workbook);
  const single = generator.single_file(contentIn(data), base, Number(time), workbooks);
  for (const path of publisher.missing_forms([...site.keys()], Uint32Array.from(site.values(), ({ length }) => length))) site.set(path, publisher.form(path, site.get(path.replace(/\.(br|gz)$/, ""))));
  return { site, single, archive: publisher.pack(site, generator.archive_time(Number(time))) };
}

const CONTENTS = [
  ["the forum, before it", "tests/fixtures/forum", BEFORE_FORUM],
  ["the forum, after it", "tests/fixtures/forum", AFTER_FORUM],
  ["the demonstration", "examples/demo", AFTER_FORUM],
  ["new content", "examples/new", AFTER_FORUM],
];

for (const [name, data, time] of CONTENTS) {
  test(`${name}: the studio and the tool make the same bytes`, async () => {
    test.setTimeout(BUILD_TIMEOUT);
    const modules = await loadAll();
    const { site, single, archive } = makeSite(modules, data, time);
    const folder = cachedRelease(`bytes-${data.replaceAll("/", "-")}-${time}`, data, time);
    const zip = readdirSync(folder).find((file) => file.endsWith(".zip"));
    expect(sha256(single)).toBe(sha256(readFileSync(join(folder, "forum.html"))));
    const native = modules[0].open_archive(zip, new Uint8Array(readFileSync(join(folder, zip))), "en");
    expect([...site.keys()].sort()).toEqual([...native.keys()].sort());
    const differing = [...site].filter(([path, bytes]) => sha256(bytes) !== sha256(native.get(path))).map(([path]) => path);
    expect(differing).toEqual([]);
    expect(sha256(archive)).toBe(sha256(readFileSync(join(folder, zip))));
  });
}

test("changed content: the folder of the tool has the files of the studio", async () => {
  test.setTimeout(BUILD_TIMEOUT);
  const folder = mkdtempSync(join(tmpdir(), "forum-studio-bytes-"));
  const alter = {
    event: (event) => (event.summary = { ru: "Ёж & <b>«край»</b>", zh: "长春——“测试”" }),
    partners: ({ partners }) => partners.push(...partners.slice(0, 40).map((partner, index) => ({ ...partner, id: `more-${index}` }))),
  };
  const data = writeContent(alter, join(folder, "content"));
  const { site } = makeSite(await loadAll(), data, AFTER_FORUM);
  const native = buildSite(alter, folder);
  expect([...site.keys()].sort()).toEqual(filesIn(`${native}/`).sort());
  const differing = [...site].filter(([path, bytes]) => !readFileSync(join(native, path)).equals(bytes)).map(([path]) => path);
  expect(differing).toEqual([]);
  rmSync(folder, { recursive: true });
});
