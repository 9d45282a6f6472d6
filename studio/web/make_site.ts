// Makes the site: base, pages, precompressed files, archive. Every step can be canceled; nothing is kept of a site that was
// not finished.
import { transfer } from "comlink";
import type { Files } from "generator-glue";
import { DATA_FILES, downloadBase, readPublished, type SiteFile } from "./content.ts";
import { startGenerator, startPublisher, startWorkbookWriter, type Running } from "./workers.ts";

interface Parts {
  content: Files;
  base: Uint8Array;
  now: number;
  workbooks: Files;
}

/** A site that was made. */
export interface Made {
  archive: Uint8Array;
  /** What the single file is made of, when somebody asks for it. */
  parts: Parts;
  files: number;
  /** The texts of the data files, before and after. */
  changes: [string[], string[]] | null;
}

export type Progress = (step: number, done: number, all: number) => void;

/** The workers that compress: one core stays free for the page. */
const WORKERS = Math.max(1, Math.min((navigator.hardwareConcurrency || 2) - 1, 6));

export async function makeSite(
  content: Files, siteFile: SiteFile, progress: Progress, signal: AbortSignal,
): Promise<Made> {
  progress(0, 0, 0);
  const archive = await downloadBase(siteFile, signal);
  progress(1, 0, 0);
  // The time of publication, as the command-line tool takes it.
  const now = Math.floor(Date.now() / 1000);
  const generator = startGenerator();
  return withWorkers(signal, [generator], async () => {
    const { call } = generator;
    const [site, sheets] = await call.build(content, archive, now);
    const workbooks = await writeWorkbooks(sheets, signal);
    for (const [path, workbook] of workbooks) site.set(path, workbook.slice());
    const changes = await changesOf(site);
    await compress(site, progress, signal);
    progress(3, 0, 0);
    const publisher = startPublisher();
    const time = await call.archiveTime(now);
    const files = site.size;
    // The bytes move to the worker: a large site would not fit into the memory twice.
    const moved = transfer(site, [...new Set([...site.values()].map(({ buffer }) => buffer))]);
    const packed = await withWorkers(signal, [publisher], () => publisher.call.pack(moved, time));
    return { archive: packed, parts: { content, base: archive, now, workbooks }, files, changes };
  });
}

async function writeWorkbooks(sheets: Map<string, string>, signal: AbortSignal): Promise<Files> {
  const writer = startWorkbookWriter();
  const workbooks: Files = new Map();
  await withWorkers(signal, [writer], async () => {
    for (const [path, sheet] of sheets) workbooks.set(path, await writer.call.write(sheet));
  });
  return workbooks;
}

/** The site of some content as one file, without making the whole site. */
export async function makeSinglePage(content: Files, siteFile: SiteFile): Promise<Uint8Array> {
  const { signal } = new AbortController();
  const base = await downloadBase(siteFile);
  const now = Math.floor(Date.now() / 1000);
  const generator = startGenerator();
  return withWorkers(signal, [generator], async () => {
    const [, sheets] = await generator.call.build(content, base, now);
    const workbooks = await writeWorkbooks(sheets, signal);
    return generator.call.singleFile(content, base, now, workbooks);
  });
}

/** The site as one file. */
export function makeSingleFile({ content, base, now, workbooks }: Parts, signal: AbortSignal): Promise<Uint8Array> {
  const generator = startGenerator();
  return withWorkers(signal, [generator], () => generator.call.singleFile(content, base, now, workbooks));
}

/** Does something with workers, which end afterwards, or as soon as it is canceled or one of them fails. */
async function withWorkers<R>(signal: AbortSignal, workers: Running<unknown>[], use: () => Promise<R>): Promise<R> {
  const canceled = new Promise<never>((_, reject) => {
    const cancel = () => reject(new DOMException("canceled", "AbortError"));
    if (signal.aborted) cancel();
    else signal.addEventListener("abort", cancel);
  });
  canceled.catch(() => {});
  try {
    return await Promise.race([use(), canceled, ...workers.map(({ failed }) => failed)]);
  } finally {
    for (const worker of workers) worker.end();
  }
}

/** The data files of the published site and of this one; nothing if the former cannot be read. */
async function changesOf(site: Files): Promise<[string[], string[]] | null> {
  const texts = DATA_FILES.map((name) => new TextDecoder().decode(site.get(`data/${name}`)));
  const before = await readPublished().catch(() => null);
  return before && [before, texts];
}

/** Adds the precompressed forms: each worker takes one file after another, the longest first. */
async function compress(site: Files, progress: Progress, signal: AbortSignal): Promise<void> {
  const pool = Array.from({ length: WORKERS }, startPublisher);
  await withWorkers(signal, pool, async () => {
    const lengths = Uint32Array.from(site.values(), ({ length }) => length);
    const paths = await pool[0]!.call.missingForms([...site.keys()], lengths);
    const weights = new Map(paths.map((path) => [path, weight(path, originalOf(path, site))]));
    const all = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
    let done = 0;
    progress(2, 0, all);
    await Promise.all(pool.map(async ({ call }) => {
      for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
        site.set(path, await call.form(path, originalOf(path, site)));
        done += weights.get(path)!;
        progress(2, done, all);
      }
    }));
  });
}

const originalOf = (path: string, site: Files) => site.get(path.replace(/\.(br|gz)$/, ""))!;

/** How much work a form is: Brotli takes about twenty times as long as gzip. */
const weight = (path: string, { length }: Uint8Array) => (path.endsWith(".br") ? 20 * length : length);
