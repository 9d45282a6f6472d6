// The functions of drafts that the Rust of the studio calls, by way of engine.ts. Results are JSON.
import type { Files } from "generator-glue";
import { DraftError } from "./draft_errors.ts";
import { draftFile, draftFileName } from "./draft_file.ts";
import * as session from "./draft_session.ts";
import * as store from "./draft_store.ts";
import { lastDraft, remember } from "./last_draft.ts";
import { hold, listen, tell } from "./draft_tabs.ts";
import { openVersion } from "./draft_versions.ts";

export type { Host, Source } from "./draft_session.ts";
export { changed, setBase, setSource } from "./draft_session.ts";

let host: session.Host;

export function startDrafts(given: session.Host): void {
  host = given;
  session.connect(given);
  listen(async ({ kind, draft }) => {
    const { open } = session;
    if (open?.draft.id === draft) {
      if (kind === "hand over") await session.handOver();
      else if (kind === "deleted") session.failed(new DraftError("gone", open.draft.name));
      else if (kind === "saved") await session.refresh().catch(session.failed);
      else if (kind === "renamed") await renamed(draft);
    }
    session.report({ list: true });
  });
  void store.removeDeleted().catch(() => {});
}

/** Opens the draft that was open last. Returns whether there is one; if it cannot be opened, the status says why. */
export async function openLastDraft(): Promise<boolean> {
  const last = lastDraft();
  if (last === null) return false;
  try {
    const id = last?.id ?? (await store.list()).find((draft) => !store.isNewer(draft))?.id;
    if (id) await session.openDraft(id);
    return id !== undefined;
  } catch (error) {
    const { why, message } = DraftError.of(error);
    session.failed(new DraftError(why, why === "gone" ? (last?.name ?? "") : message));
    // It may be there again when the store answers, or after an update of the studio.
    if (why === "gone") remember(null);
    return false;
  }
}

export const openDraft = (id: string) => session.openDraft(id);

/** Leaves the draft: the content of the site is open afterwards. */
export const closeDraft = () => session.close();

/** Takes the right to edit from the other tab. */
export async function editHere(): Promise<void> {
  if (session.open) await session.openDraft(session.open.draft.id, true);
}

export const saveAgain = () => session.retry();

export async function listDrafts(): Promise<string> {
  const drafts = (await store.list()).map((draft) => ({ id: draft.id, name: draft.name, changed: draft.changed, bytes: draft.bytes, newer: store.isNewer(draft) }));
  return JSON.stringify(drafts);
}

export async function renameDraft(id: string, name: string): Promise<void> {
  await store.alter(id, () => ({ name }));
  await renamed(id);
  tell("renamed", id);
  session.report({ list: true });
}

async function renamed(id: string): Promise<void> {
  const draft = (await store.list()).find((it) => it.id === id);
  if (!draft || session.open?.draft.id !== id) return;
  session.open.draft.name = draft.name;
  remember(draft);
}

/** Makes a copy of a draft; it is not opened. */
export async function duplicateDraft(id: string, name: string): Promise<void> {
  await session.flush();
  const { draft, files, base } = await store.read(id);
  const copy = await store.create({ ...draft, name, writer: "" }, files, base);
  tell("created", copy.id);
  session.report({ list: true });
}

/** Deletes a draft that no other tab edits. Returns whether it was open here: then nothing is open. */
export async function deleteDraft(id: string): Promise<boolean> {
  const isOpen = session.open?.draft.id === id && session.open.held !== undefined;
  if (isOpen) {
    session.wasExported();
    await closeDraft();
  }
  const held = await hold(id, () => {});
  if (!held) throw new DraftError("locked");
  try {
    await store.alter(id, () => ({ deleted: Date.now() }));
  } finally {
    held.release();
  }
  tell("deleted", id);
  session.report({ list: true });
  return isOpen;
}

/** Takes a deletion back. */
export async function undeleteDraft(id: string): Promise<void> {
  await store.alter(id, () => ({ deleted: 0 }));
  tell("created", id);
  session.report({ list: true });
}

/** A draft as a file. Without an id: what is open, whether it can be stored or not. */
export async function exportDraft(id: string | undefined): Promise<{ name: string; bytes: Uint8Array }> {
  const { open } = session;
  if (id === undefined || id === open?.draft.id) {
    const name = open?.draft.name ?? host.newName();
    const base = open && { published: open.draft.published, files: open.base };
    const bytes = draftFile(name, session.current(), base);
    session.wasExported();
    return { name: draftFileName(name), bytes };
  }
  const { draft, files, base } = await store.read(id);
  return { name: draftFileName(draft.name), bytes: draftFile(draft.name, files, { published: draft.published, files: base }) };
}

/** Keeps what another tab has overtaken as a draft of its own. */
export async function keepAsCopy(name: string): Promise<void> {
  const { open } = session;
  if (!open) return;
  const files = session.current();
  session.wasExported();
  await session.close();
  host.replace(files, "left");
  session.setSource({ name, origin: "", published: open.draft.published, base: open.base });
  await session.create();
}

/** Files were opened. They change the draft that is open if they are a part of it, or are opened again; otherwise they are a draft. */
export async function draftOfFiles(files: Files, source: session.Source, isPart: boolean): Promise<void> {
  const { open } = session;
  if (open?.held && !open.viewed && (isPart || (source.origin !== "" && open.draft.origin === source.origin))) {
    await session.keep("files", session.current());
    host.replace(files, "opened");
    session.changed();
    return;
  }
  await session.close();
  host.replace(files, "opened");
  session.setSource(source);
  await session.create();
}

/** Keeps a version of the draft that is open. */
export async function keepDraftVersion(reason: store.Reason): Promise<void> {
  if (session.open?.held) await session.keep(reason, session.current());
}

export const listVersions = async () => JSON.stringify(session.open ? await store.versions(session.open.draft.id) : []);

/** Shows a version in the place of the content. */
export async function viewVersion(id: number): Promise<void> {
  const { open } = session;
  if (!open) return;
  await session.flush();
  const version = (await store.versions(open.draft.id)).find((it) => it.id === id);
  const files = await openVersion(open.draft.id, id);
  if (!version || session.open !== open) throw new DraftError("gone", "");
  open.viewed = { version, content: session.current() };
  host.replace(files, "viewed");
  session.report();
}

/** Shows the content of the draft again. */
export function leaveVersion(): void {
  const { open } = session;
  if (!open?.viewed) return;
  const { content } = open.viewed;
  delete open.viewed;
  host.replace(content, "left");
  session.report();
  void session.refresh().catch(session.failed);
}

/** Makes the version that is shown the content of the draft. What it replaces is kept as a version before. */
export async function restoreVersion(): Promise<void> {
  const { open } = session;
  if (!open?.viewed || !open.held) return;
  const { content } = open.viewed;
  await session.keep("restore", content);
  const files = host.content();
  delete open.viewed;
  host.replace(files, "restored");
  session.changed();
  await session.flush();
}

/** What the draft that is open started from: texts and time of publication. */
export function draftBase(): string | null {
  if (!session.open) return null;
  const texts = Object.fromEntries([...session.open.base].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  return JSON.stringify({ published: session.open.draft.published, texts });
}
