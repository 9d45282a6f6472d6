// The draft that is open: saved automatically, in one tab at a time.
import type { Files } from "generator-glue";
import { DATA_FILES } from "./content.ts";
import { DraftError, type Why } from "./draft_errors.ts";
import * as store from "./draft_store.ts";
import { changedFiles, removeLast, saveLast } from "./draft_rescue.ts";
import { remember } from "./last_draft.ts";
import { hold, tell, type Hold } from "./draft_tabs.ts";
import { areEqual, keepVersion } from "./draft_versions.ts";

/** How long after the last change a draft is saved, and how long after the first one at most, in milliseconds. */
const DELAY = 150;
const LATEST = 800;
/** How much work there is between two versions. */
const VERSION = 10 * 60 * 1000;

/** Why the content was replaced. */
export type Replaced = "opened" | "refreshed" | "viewed" | "left" | "restored";

/** What drafts need of the rest of the studio. */
export interface Host {
  content(): Files;
  replace(files: Files, why: Replaced): void;
  /** Is called with the JSON of a `Status`. */
  report(status: string): void;
  /** Makes the content up to date with the document that is edited. */
  send(): void;
  /** A name for a draft that has none. */
  newName(): string;
}

/** What studio/src/drafts.rs shows. */
export interface Status {
  draft: { id: string; name: string; published: number | null; readOnly: boolean; viewed: store.Version | null } | null;
  save: { kind: "none" | "saving" } | { kind: "saved"; at: number } | { kind: "failed"; why: Why; message: string; needed: number };
  /** Increases with every change of a draft, by any tab. */
  list: number;
}

/** What a draft started from. */
export interface Source {
  name?: string | undefined;
  origin: string;
  published: number | null;
  base: Files;
}

interface Open {
  draft: store.Draft;
  base: Files;
  /** The files as they are stored. */
  stored: Files;
  /** The right to edit it. Without it, the draft is shown only. */
  held: Hold | undefined;
  /** The time of its last version. */
  kept: number;
  /** The version that is shown, and the content of the draft meanwhile. */
  viewed?: { version: store.Version; content: Files };
}

const tab = store.randomId();
let host: Host;
export let open: Open | undefined;
let source: Source = { origin: "", published: null, base: new Map() };
let save: Status["save"] = { kind: "none" };
let list = 0;

/** Whether a change is not stored yet; when the first of them was made; what will store it. */
let unsaved = false;
/** How many times it is being stored at the moment. */
let running = 0;
let first: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let saving: Promise<void> = Promise.resolve();
let creating: Promise<void> | undefined;
/** Whether the changes that cannot be stored were saved to a file. */
let exported = false;

export function connect(given: Host): void {
  host = given;
  // While a page is being closed, it gets no more answers from the store.
  const leave = () => {
    host.send();
    if ((unsaved || running > 0) && open?.held) saveLast(open.draft, changedFiles(open.stored, current()));
    void flush();
  };
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", leave);
  addEventListener("beforeunload", (event) => {
    if (save.kind === "failed" && unsaved && !exported) event.preventDefault();
  });
}

export function report(change: { save?: Status["save"]; list?: true } = {}): void {
  save = change.save ?? save;
  if (change.list) list += 1;
  const { draft, viewed, held } = open ?? {};
  const shown = draft && { id: draft.id, name: draft.name, published: draft.published, readOnly: !held, viewed: viewed?.version ?? null };
  host.report(JSON.stringify({ draft: shown ?? null, save, list } satisfies Status));
}

export function failed(error: unknown): void {
  const known = DraftError.of(error);
  const { why, message } = known;
  const needed = (known.needed = [...current().values()].reduce((sum, { length }) => sum + length, 0));
  report({ save: { kind: "failed", why, message, needed } });
}

/** The content of the draft, also while a version is shown. */
export const current = () => open?.viewed?.content ?? host.content();
const pictures = (files: Files): Files => new Map([...files].filter(([name]) => !DATA_FILES.includes(name)));
export const wasExported = () => (exported = true);

/** Opens a draft: to edit it, if no other tab does. If it cannot be opened, what was open stays open. */
export async function openDraft(id: string, force = false): Promise<void> {
  await store.read(id);
  if (!force) await close();
  const held = await hold(id, lost, force);
  const { draft, files, base, isLast } = await store.read(id);
  open = { draft: { ...draft, writer: tab }, base, stored: isLast ? (new Map() as Files) : files, held, kept: Date.now() };
  unsaved = false;
  host.replace(files, force ? "refreshed" : "opened");
  report({ save: { kind: "saved", at: draft.changed } });
  remember(draft);
  if (!held) return;
  if (isLast) {
    changed();
    await flush();
    if (!unsaved) await removeLast(id).catch(() => {});
  }
  await begin(files);
}

/** From now on, what other tabs write without having read this is refused. */
async function begin(files: Files): Promise<void> {
  const { draft } = open!;
  try {
    const begun = await store.alter(draft.id, ({ revision }) => ({ revision: revision + 1, writer: tab }));
    if (begun && open?.draft.id === draft.id) open.draft = begun;
    await keep("opened", files);
  } catch (error) {
    failed(error);
  }
}

/** Shows the draft as another tab has saved it. */
export async function refresh(): Promise<void> {
  if (!open || open.held || open.viewed) return;
  const { draft, files } = await store.read(open.draft.id);
  open.draft = { ...draft, writer: tab };
  host.replace(files, "refreshed");
  report({ save: { kind: "saved", at: draft.changed }, list: true });
}

/** Another tab asks for the right to edit: what is not stored yet is stored before. */
export async function handOver(): Promise<void> {
  const held = open?.held;
  if (!open || !held) return;
  host.send();
  open.held = undefined;
  report();
  await flush();
  held.release();
}

/** Another tab has taken the right to edit. */
function lost(): void {
  if (!open) return;
  open.held = undefined;
  report();
  void flush();
}

/** Closes the draft. The error says why its last changes cannot be stored, unless they were saved to a file. */
export async function close(): Promise<void> {
  host.send();
  await creating;
  await flush();
  if (unsaved && !exported) throw new DraftError(save.kind === "failed" && save.why === "stale" ? "stale" : "unsaved");
  // What was said of a draft that could not be opened stays.
  if (!open && !unsaved) return;
  open?.held?.release();
  open = undefined;
  unsaved = exported = false;
  remember(null);
  report({ save: { kind: "none" } });
}

/** Keeps a version. If that fails, says so: what needs the version must not be done. */
export async function keep(reason: store.Reason, files: Files): Promise<void> {
  if (!open) return;
  try {
    await keepVersion(open.draft.id, reason, files);
    report({ list: true });
  } catch (error) {
    const known = DraftError.of(error);
    failed(known);
    throw known;
  }
}

/** Other content is open now; its first change makes a draft. */
export function setSource(given: Source): void {
  source = given;
}

/** The content has changed. */
export function changed(): void {
  if (open && (open.viewed || !open.held)) return;
  unsaved = true;
  exported = false;
  first ??= Date.now();
  if (save.kind !== "saving" && save.kind !== "failed") report({ save: { kind: "saving" } });
  if (!open) void (creating ??= create());
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), Math.min(DELAY, Math.max(0, first + LATEST - Date.now())));
}

/** Makes a draft of the content that is open. */
export function create(): Promise<void> {
  creating = (async () => {
    const { name = host.newName(), origin, published, base } = source;
    const files = host.content();
    unsaved = false;
    try {
      const draft = await store.create({ name, origin, published, writer: tab }, files, base);
      open = { draft, base, stored: files, held: await hold(draft.id, lost), kept: Date.now() };
      remember(draft);
      report({ save: { kind: "saved", at: draft.changed }, list: true });
      tell("created", draft.id);
      void keep("opened", base.size > 0 ? base : files).catch(() => {});
      void navigator.storage?.persist?.().catch(() => {});
    } catch (error) {
      unsaved = true;
      failed(error);
    } finally {
      creating = undefined;
    }
    if (unsaved && open) changed();
  })();
  return creating;
}

/** Stores what is not stored yet, at once. */
export function flush(): Promise<void> {
  if (open?.held && !open.viewed) host.send();
  clearTimeout(timer);
  first = undefined;
  if (unsaved && open && !open.viewed) saving = storeNow(open);
  return saving;
}

/** The draft that is open was merged with the site, and begins with it now. */
export async function setBase(base: Files, published: number): Promise<void> {
  await flush();
  if (!open) return;
  open.base = base;
  await store.setBase(open.draft.id, base, published);
}

/** Tries again what has failed. */
export async function retry(): Promise<void> {
  if (open) await flush();
  else await (creating ?? create());
}

async function storeNow(saved: Open): Promise<void> {
  const files = current();
  unsaved = false;
  running += 1;
  try {
    const draft = await store.save(saved.draft, files, !areEqual(pictures(files), pictures(saved.stored)), saved.base);
    saved.draft = draft;
    saved.stored = files;
    tell("saved", draft.id);
    if (open === saved) report({ save: unsaved ? { kind: "saving" } : { kind: "saved", at: draft.changed }, list: true });
    if (Date.now() - saved.kept > VERSION) {
      saved.kept = Date.now();
      await keep("work", files).catch(() => {});
    }
  } catch (error) {
    unsaved = true;
    failed(error);
  } finally {
    running -= 1;
  }
}
