// The content that is open: that of the site the studio belongs to, or that of files.
import type { Files } from "generator-glue";
import { bytesOf, type Found } from "./files.ts";
import type { GeneratorApi } from "./generator_worker.ts";
import type { Running } from "./workers.ts";

/** What `site.json` says: see crates/site/src/studio.rs. */
export interface SiteFile {
  version: string;
  base: string;
  integrity: string;
  published: number;
  pictures: string[];
}

export const DATA_FILES = ["event", "agenda", "partners"].map((name) => `${name}.json`);

/** The bytes of a file of the site. */
async function download(path: string): Promise<Uint8Array> {
  const response = await fetch(path, { cache: "no-cache" });
  if (!response.ok) throw Error(`${path}: ${response.status}`);
  return bytesOf(await response.blob());
}

/** The archive of the base of the site. */
export async function downloadBase({ base, integrity }: SiteFile, signal: AbortSignal | null = null): Promise<Uint8Array> {
  const response = await fetch(base, { integrity, signal });
  if (!response.ok) throw Error(`${base}: ${response.status}`);
  return bytesOf(await response.blob());
}

/** What the studio knows of its site. */
export async function readSiteFile(): Promise<SiteFile> {
  return JSON.parse(new TextDecoder().decode(await download("site.json"))) as SiteFile;
}

/** The texts of the published data files. */
export const readPublished = async (): Promise<string[]> =>
  (await Promise.all(DATA_FILES.map((name) => download(`../data/${name}`)))).map((bytes) => new TextDecoder().decode(bytes));

/** The content of the site. */
export async function readSite({ pictures }: SiteFile): Promise<Files> {
  const names = [...DATA_FILES.map((name) => [name, `../data/${name}`] as const), ...pictures.map((name) => [name, `../${name}`] as const)];
  return new Map(await Promise.all(names.map(async ([name, path]) => [name, await download(path)] as const)));
}

/** Where opened content is from: see `Source` in crates/site/src/opened/mod.rs. */
export type FilesSource =
  | { kind: "files"; complete: boolean; published: number | null }
  | { kind: "draft"; name: string; published: number | null }
  | { kind: "site" };

/** Content that was opened, where it is from, and what a draft started from. */
export interface Read {
  content: Files;
  source: FilesSource;
  base: Files | undefined;
}

/**
 * The content of files. What they lack is taken from `open`. Only what may be content is read, and nothing that is too
 * large. The error is what to tell the organizer.
 */
export async function readFiles(found: Found[], open: Files, lang: string, generator: Running<GeneratorApi>): Promise<Read> {
  const { call } = generator;
  const isRead = new Set(await call.isRead(found.map(({ path }) => path)));
  const read = found.filter(({ path }) => isRead.has(path));
  const refused = await call.refuse(read.map(({ path }) => path), Float64Array.from(read, ({ file }) => file.size), lang);
  if (refused) throw Error(refused);
  const files: Files = new Map();
  for (const { path, file } of read) {
    const bytes = await bytesOf(file);
    if (!/\.zip$/i.test(path)) files.set(path, bytes);
    else for (const [inner, unpacked] of await call.openArchive(file.name, bytes, lang)) files.set(`${path}/${inner}`, unpacked);
  }
  // What is no content is named in the error.
  if (files.size === 0) for (const { path } of found.slice(0, 3)) files.set(path, new Uint8Array());
  const [content, source, base] = await call.contentOf(files, open, new URL("..", location.href).href, lang);
  return { content, source: JSON.parse(source) as FilesSource, base };
}
