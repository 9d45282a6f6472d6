// The functions of TypeScript that the Rust of the studio calls: studio/src/engine.rs declares them. Results are JSON.
import type { Files } from "generator-glue";
import { DATA_FILES, readFiles, readPublished, readSite, readSiteFile, type SiteFile } from "./content.ts";
import { chosen, dropped, type Found } from "./files.ts";
import { makeSingleFile, makeSite as make, type Made } from "./make_site.ts";
import { connectPreview } from "./preview/preview.ts";
import { startGenerator, type Running } from "./workers.ts";
import type { GeneratorApi } from "./generator_worker.ts";

export { openPreview, previewRecord, printPreview, refreshPreview, savePreview, setPreview, startPreview, stopPreview } from "./preview/preview.ts";

/** The content that is open, what is known of the site, and the site that was made last. */
let content: Files = new Map();
/** The content as it was opened. */
let opened: Files = content;
/** The content that the worker has an index of. */
let indexed: Files | undefined;
/** The content whose lists the worker has. */
let kept: Files | undefined;
let site: SiteFile | undefined;
let made: Made | undefined;
let making = new AbortController();
let generator: Running<GeneratorApi> | undefined;

connectPreview({ content: () => content, site: async () => (site ??= await readSiteFile()), download });

/** Calls the generator. A worker that has failed is replaced for the next call: its memory may be damaged. */
async function generate<R>(use: (running: Running<GeneratorApi>) => Promise<R>): Promise<R> {
  const running = (generator ??= startGenerator());
  try {
    return await Promise.race([use(running), running.failed]);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || (error as Error).name === "RuntimeError") {
      running.end();
      generator = indexed = kept = undefined;
    }
    throw error;
  }
}

export async function openSite(): Promise<string> {
  site = await readSiteFile();
  content = opened = await readSite(site);
  return JSON.stringify({ published: site.published * 1000 });
}

async function open(found: Found[], lang: string): Promise<string> {
  const read = await generate((running) => readFiles(found, content, lang, running));
  if (read.source.kind === "site") return openSite();
  content = opened = read.content;
  return JSON.stringify({ names: found.map(({ path }) => path.split("/")[0]!).filter((name, index, all) => all.indexOf(name) === index) });
}

export const openFiles = (files: FileList, lang: string) => open(chosen(files), lang);

export function listenForDrops(opened: (files: Promise<string>) => void, lang: () => string): void {
  const root = document.documentElement;
  addEventListener("dragover", (event) => {
    event.preventDefault();
    root.toggleAttribute("data-drops", true);
  });
  addEventListener("dragleave", (event) => event.relatedTarget || root.toggleAttribute("data-drops", false));
  addEventListener("drop", (event) => {
    event.preventDefault();
    root.toggleAttribute("data-drops", false);
    if (event.dataTransfer?.items.length) opened(dropped(event.dataTransfer).then((found) => open(found, lang())));
  });
}

export const editable = (lang: string) => generate(({ call }) => call.editable(content, now(), lang));

export function setFile(name: string, text?: string): void {
  const bytes = text === undefined ? opened.get(name)! : new TextEncoder().encode(text);
  content = new Map(content).set(name, bytes);
}

/** Searches the content as it is now: the worker keeps an index of it. */
export const search = (list: string, words: string) =>
  generate(async ({ call }) => {
    if (indexed !== content) {
      indexed = content;
      await call.index(content);
    }
    return call.search(list, words);
  });

/** The content of the site as it is now. */
export const published = async () => JSON.stringify({ texts: await readPublished() });

export const reading = (name: string, isPerson: boolean) =>
  generate(async ({ call }) => JSON.stringify((JSON.parse(await call.readings([name], isPerson)) as unknown[])[0]));

/** The time in seconds since 1970. */
const now = () => Math.floor(Date.now() / 1000);

/** Checks the content. The worker keeps its lists for checks of single records. */
export const checkContent = (lang: string) =>
  generate(({ call }) => {
    const checked = call.check(content, now(), lang);
    if (kept !== content) void call.keep((kept = content));
    return checked;
  });

export const checkRecord = (file: string, list: string, index: number, record: string, lang: string) =>
  generate(({ call }) => (kept ? call.checkRecord(file, list, index, record, "", now(), lang) : Promise.resolve("[]")));

export async function makeSite(progress: (step: number, done: number, all: number) => void): Promise<string | null> {
  making.abort();
  making = new AbortController();
  const { signal } = making;
  made = undefined;
  try {
    site ??= await readSiteFile();
    made = await make(content, site, (...step) => signal.aborted || progress(...step), signal);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
  const { version, base } = site;
  const digest = /base-(\w+)/.exec(base)?.[1];
  return JSON.stringify({ files: made.files, bytes: made.archive.length, changes: made.changes, version, base: digest });
}

export const cancelSite = () => making.abort();

/** Saves a file of the site that was made. */
export async function saveSite(form: "archive" | "single"): Promise<void> {
  if (!made || !site) throw Error("There is no site.");
  if (form === "archive") download(`forum-${site.version}.zip`, made.archive, "application/zip");
  else download("forum.html", await makeSingleFile(made.parts, making.signal), "text/html");
}

/** Saves a file of the content that is open. */
export function saveFile(name: string): void {
  const bytes = content.get(name);
  if (!bytes) throw Error(`${name} is not open.`);
  download(name, bytes, "application/json");
}

function download(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  // The browser has read the file long before.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function storeForOffline(stored: () => void): void {
  if (!("serviceWorker" in navigator)) return;
  void navigator.serviceWorker.register("sw.js").then(() => navigator.serviceWorker.ready).then(stored, () => {});
}

export const started = () => document.documentElement.toggleAttribute("data-started", true);
