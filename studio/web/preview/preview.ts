// The preview: the real documents of the content that is open, in a frame. The functions that the Rust of the studio calls
// are declared in studio/src/preview.rs.
import type { Files } from "generator-glue";
import type { SiteFile } from "../content.ts";
import { makeSinglePage } from "../make_site.ts";
import { answerWith, root } from "./answers.ts";
import { Frames, type Look } from "./frames.ts";
import { Rendering, type Opened } from "./rendering.ts";
import { keepStorage } from "./storage.ts";

/** What the preview takes from the studio. */
interface Source {
  content: () => Files;
  site: () => Promise<SiteFile>;
  download: (name: string, bytes: Uint8Array, type: string) => void;
}

/** What is shown and how: PreviewSettings in studio/src/preview.rs. */
interface Settings extends Look {
  lang: "ru" | "zh";
  /** The instant of the preview clock; empty: the present. */
  at: string;
  shows_drafts: boolean;
}

/** How long no key is pressed before a change is shown, in milliseconds. */
const PAUSE = 350;
const FOLDERS = { ru: "", zh: "zh/" };

let source: Source;
let rendering: Rendering;
/** Waits for the service worker, once. */
let worker: Promise<() => Promise<void>> | undefined;
let frames: Frames | undefined;
/** The number of the preview that is shown. */
let number = 0;
let settings: Settings;
let changed: (state: string, error?: unknown) => void;
let timer: number | undefined;
/** Whether a change is being shown, and whether there is another one. */
let isRunning = false;
let isChanged = false;
/** The record to show next. */
let record: string | undefined;
let opened: Opened = { errors: 0, moments: [], offset: "" };

/** Must be called before the others. */
export function connectPreview(studio: Source): void {
  source = studio;
  rendering = new Rendering(studio.site);
}

/**
 * Shows the preview in an element, and no longer in another one. `notify` is called with the JSON of `Shown` in
 * studio/src/preview.rs, and an error. Returns the number of this preview.
 */
export function startPreview(stage: HTMLElement, json: string, notify: (state: string, error?: unknown) => void): number {
  changed = notify;
  settings = JSON.parse(json) as Settings;
  if (!worker) keepStorage();
  worker ??= answerWith((path) => rendering.file(path));
  worker.catch(() => {});
  frames?.end();
  frames = new Frames(stage, () => settings, followed);
  void run();
  return (number += 1);
}

/** A link in the frame was followed: to the other language, or out of the preview clock. */
function followed({ href, searchParams }: URL): void {
  settings.lang = /^(zh\/|partners\/zh\b)/.test(href.slice(root.length)) ? "zh" : "ru";
  tell("shown", { moved: { lang: settings.lang, at: searchParams.get("at") ?? "" } });
}

/** Removes a preview from its element. Another one may have been started before: it stays. */
export function stopPreview(stopped: number): void {
  if (stopped !== number) return;
  clearTimeout(timer);
  timer = undefined;
  frames?.end();
  frames = undefined;
  rendering.end();
}

/** Shows the present content when it has not changed for a moment. */
export function refreshPreview(): void {
  clearTimeout(timer);
  if (frames) timer = setTimeout(run, PAUSE);
}

/** Shows the preview with other settings, at once. */
export function setPreview(json: string): void {
  const before = settings;
  settings = JSON.parse(json) as Settings;
  const isSame = (["lang", "at", "shows_drafts"] as const).every((name) => before[name] === settings[name]);
  if (isSame) frames?.update();
  else void run();
}

/** Scrolls to a record: `session-…`, `partner-…`. */
export function previewRecord(anchor: string): void {
  const { window, address } = frames ?? {};
  record = anchor;
  if (!window || isRunning || timer !== undefined) return;
  record = undefined;
  const target = addressOf(undefined);
  // The search stays, unless a page of the directory is shown.
  if (address?.pathname === target.pathname) target.search = address.search;
  target.hash = anchor;
  if (address?.href === target.href) window.document.getElementById(anchor)?.scrollIntoView();
  else window.location.replace(target);
}

export function printPreview(): void {
  frames?.window?.focus();
  frames?.window?.print();
}

export const openPreview = () => void open(frames?.address ?? addressOf(undefined), "_blank", "noopener");

/** Saves the site as one file, which needs no service worker. */
export async function savePreview(): Promise<void> {
  source.download("forum.html", await makeSinglePage(source.content(), await source.site()), "text/html");
}

/** One change after another: what came meanwhile is shown next, the last one last. */
async function run(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  isChanged = true;
  if (isRunning) return;
  isRunning = true;
  while (isChanged && frames) {
    isChanged = false;
    const into = frames;
    // A preview that was removed meanwhile has nothing to say.
    await show(into).catch((error: unknown) => into === frames && tell("failed", { error }));
  }
  isRunning = false;
  // It was asked for when a page was loading already.
  if (record !== undefined) previewRecord(record);
}

async function show(into: Frames): Promise<void> {
  // The content is being opened.
  if (source.content().size === 0) return;
  const wake = await worker!.catch(() => undefined);
  if (into !== frames) return;
  if (!wake) return tell("unavailable");
  tell("rendering");
  const result = await rendering.open(source.content(), settings.at, settings.shows_drafts);
  if (into !== frames) return;
  // With errors, the moments are those of what is shown.
  opened = result.errors ? { ...opened, errors: result.errors } : result;
  if (result.errors) return tell("shown");
  await wake();
  const before = into.address;
  const anchor = record;
  record = undefined;
  const address = addressOf(anchor === undefined ? before : undefined);
  if (anchor !== undefined) address.hash = anchor;
  const isSamePage = before?.pathname === address.pathname && anchor === undefined;
  const isLoaded = (await into.load(address, isSamePage ? into.window!.scrollY : undefined))
    || (before !== undefined && (await into.load(addressOf(undefined), undefined)));
  if (into === frames) tell(isLoaded ? "shown" : "unavailable");
}

/** The address of a page with the settings: that of `shown`, if it is in the same language, otherwise of the document. */
function addressOf(shown: URL | undefined): URL {
  const document = new URL(root + FOLDERS[settings.lang]);
  const isPage = shown?.pathname.endsWith("/") === false && /\/(ru|zh)\b/.exec(shown.pathname)?.[1] === settings.lang;
  const address = new URL(isPage ? shown.href : document.href);
  if (shown) Object.assign(address, { search: shown.search, hash: shown.hash });
  address.searchParams.delete("at");
  if (settings.at) address.searchParams.set("at", settings.at);
  return address;
}

function tell(state: string, { error, moved }: { error?: unknown; moved?: { lang: string; at: string } } = {}): void {
  if (frames) changed(JSON.stringify({ state, has_page: frames.hasPage, moved, ...opened }), error);
}
