// The functions of TypeScript that the Rust of the studio calls: studio/src/engine.rs declares them. Results are JSON.
import type { Files } from "generator-glue";
import { readFiles, readPublished, readSite, readSiteFile, type SiteFile } from "./content.ts";
import * as drafts from "./drafts.ts";
import { chosen, dropped, type Found } from "./files.ts";
import { makeSingleFile, makeSite as make, type Made } from "./make_site.ts";
import { connectPreview } from "./preview/preview.ts";
import { startGenerator, type Running } from "./workers.ts";
import type { GeneratorApi } from "./generator_worker.ts";

export { openPreview, previewRecord, printPreview, refreshPreview, savePreview, setPreview, startPreview, stopPreview } from "./preview/preview.ts";
export * from "./raw_pane.ts";

/** The content that is open, what is known of the site, and the site that was made last. */
let content: Files = new Map();
/** The content as it was opened. */
let opened: Files = content;
/** The content that the worker has an index of. */
let indexed: Files | undefined;
/** The content whose lists the worker has. */
let listed: Files | undefined;
let site: SiteFile | undefined;
let made: Made | undefined;
let making = new AbortController();
/** The worker that checks; of large content, another one answers what must not wait for the check. */
let generator: Running<GeneratorApi> | undefined;
let secondGenerator: Running<GeneratorApi> | undefined;
/** What a draft starts from that the first change makes. */
let source: drafts.Source = { origin: "", published: null, base: content };
/** Whether files are being opened: who opens them learns from the result that the content was replaced. */
let isOpening = false;

connectPreview({ content: () => content, site: async () => (site ??= await readSiteFile()), download });

/** Content above this length in bytes takes long to check. */
const LARGE = 1_000_000;

/** Calls the generator. A worker that has failed is replaced for the next call: its memory may be damaged. */
const generate = <R>(use: (running: Running<GeneratorApi>) => Promise<R>) => call((generator ??= startGenerator()), use);

/** Calls a generator that is not busy with a long check: with large content, that is a second one. */
function generateAtOnce<R>(use: (running: Running<GeneratorApi>) => Promise<R>): Promise<R> {
  const isLarge = [...content.values()].reduce((sum, { length }) => sum + length, 0) > LARGE;
  return isLarge ? call((secondGenerator ??= startGenerator()), use) : generate(use);
}

async function call<R>(running: Running<GeneratorApi>, use: (running: Running<GeneratorApi>) => Promise<R>): Promise<R> {
  try {
    return await Promise.race([use(running), running.failed]);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || (error as Error).name === "RuntimeError") {
      running.end();
      if (generator === running) generator = undefined;
      else secondGenerator = undefined;
      indexed = listed = undefined;
    }
    throw error;
  }
}

export async function openSite(): Promise<string> {
  site = await readSiteFile();
  content = opened = await readSite(site);
  setSource({ origin: "", published: site.published, base: content });
  return JSON.stringify({ published: site.published * 1000 });
}

function setSource(given: drafts.Source): void {
  source = given;
  drafts.setSource(given);
}

async function open(found: Found[], lang: string, title?: string): Promise<string> {
  const names = [...new Set(found.map(({ path }) => path.split("/")[0]!))];
  const read = await generate((running) => readFiles(found, content, lang, running));
  if (read.source.kind === "site") {
    await drafts.closeDraft();
    return openSite();
  }
  const origin = title ? "" : names.join(", ");
  const { published } = read.source;
  isOpening = true;
  try {
    if (read.source.kind === "draft") await drafts.draftOfFiles(read.content, { name: read.source.name, origin: "", published, base: read.base ?? read.content }, false);
    else if (read.source.complete) await drafts.draftOfFiles(read.content, { name: title ?? nameOf(names), origin, published, base: read.content }, false);
    else await drafts.draftOfFiles(read.content, { ...source, origin }, true);
  } finally {
    isOpening = false;
  }
  return JSON.stringify({ names });
}

/** The name of a draft that is made of a folder, an archive or another single file. */
const nameOf = (names: string[]) => (names.length === 1 ? names[0]!.replace(/\.\w+$/, "") : undefined);

/** Opens content that is part of the studio: the demonstration, or a forum to begin with. */
export async function openExample(name: "demo" | "new", title: string, lang: string): Promise<string> {
  const response = await fetch(new URL(name === "demo" ? DEMO_FILE : NEW_FILE, import.meta.url));
  if (!response.ok) throw Error(`${name}: ${response.status}`);
  const file = new File([await response.blob()], `${name}.zip`);
  return open([{ path: file.name, file }], lang, title);
}

export function startDrafts(report: (status: string) => void, replaced: (why: string) => void, newName: () => string, send: () => void): void {
  const replace: drafts.Host["replace"] = (files, why) => {
    content = files;
    // Versions are looked at and restored within the history of the document.
    if (why === "opened" || why === "refreshed") opened = files;
    if (!isOpening) replaced(why);
  };
  drafts.startDrafts({ content: () => content, replace, report, newName, send });
}

/** Saves a draft as a file; without an id, the one that is open. */
export async function saveDraftFile(id: string | undefined): Promise<void> {
  const { name, bytes } = await drafts.exportDraft(id);
  download(name, bytes, "application/json");
}

export {
  closeDraft, deleteDraft, draftBase, duplicateDraft, editHere, keepAsCopy, keepDraftVersion, leaveVersion, listDrafts,
  listVersions, openDraft, openLastDraft, renameDraft, restoreVersion, saveAgain, undeleteDraft, viewVersion,
} from "./drafts.ts";

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

export function setFile(name: string, text?: Uint8Array): void {
  // The text lies in the memory of the Wasm.
  const bytes = text?.slice() ?? opened.get(name)!;
  content = new Map(content).set(name, bytes);
  drafts.changed();
}

/** Searches the content as it is now: the worker keeps an index of it. */
export const search = (list: string, words: string) =>
  generateAtOnce(async ({ call }) => {
    if (indexed !== content) {
      indexed = content;
      await call.setSearchIndex(content);
    }
    return call.search(list, words);
  });

/** The content of the site as it is now. */
export const published = async () => JSON.stringify({ texts: await readPublished() });

/** The draft that is open was merged with the published content, and begins with it now. */
export async function mergedWithSite(): Promise<void> {
  site = await readSiteFile();
  const base = await readSite(site);
  setSource({ ...source, published: site.published, base });
  await drafts.setBase(base, site.published);
}

export const reading = (name: string, isPerson: boolean) =>
  generateAtOnce(async ({ call }) => JSON.stringify((JSON.parse(await call.readings([name], isPerson)) as unknown[])[0]));

/** The time in seconds since 1970. */
const now = () => Math.floor(Date.now() / 1000);

/** Checks the content. Checks of single records use its lists from now on. */
export function checkContent(lang: string): Promise<string> {
  if (listed !== content) void generateAtOnce(({ call }) => call.setLists((listed = content))).catch(() => {});
  return generate(({ call }) => call.check(content, now(), lang));
}

export const checkRecord = (file: string, list: string, index: number, record: string, lang: string) =>
  generateAtOnce(({ call }) => (listed ? call.checkRecord(file, list, index, record, "", now(), lang) : Promise.resolve("[]")));

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
  await drafts.keepDraftVersion("published").catch(() => {});
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
