// The last change of a tab that is being closed. The page gets no more answers from the store, so nothing can be compared
// before writing: what was written is compared when the draft is opened.
import type { Files } from "generator-glue";
import { connected, partsOf, write, type Draft } from "./draft_store.ts";

/** A part of a file that has changed. */
export interface Part {
  /** What the tab knew of the draft. */
  revision: number;
  writer: string;
  time: number;
  name: string;
  bytes: Uint8Array;
}

/** Chromium moves larger values by way of the page, which is gone then (64 KiB). */
const LONGEST = 32_768;

/** The files that differ from those that are stored. */
export const changedFiles = (stored: Files, files: Files): Files =>
  new Map([...files].filter(([name, bytes]) => {
    const before = stored.get(name);
    return before !== bytes && !(before?.length === bytes.length && bytes.every((byte, index) => byte === before[index]));
  }));

/** Stores files of a draft at once. No other transaction uses this store meanwhile: this one would wait, and end with it. */
export function saveLast({ id, revision, writer }: Draft, files: Files): void {
  try {
    const transaction = connected?.transaction("last", "readwrite");
    if (!transaction || files.size === 0) return;
    const time = Date.now();
    const requests: Promise<unknown>[] = [transaction.store.delete(partsOf(id)), transaction.done];
    let part = 0;
    for (const [name, bytes] of files) {
      for (let at = 0; at === 0 || at < bytes.length; at += LONGEST) {
        requests.push(transaction.store.put({ revision, writer, time, name, bytes: bytes.slice(at, at + LONGEST) }, [id, part++]));
      }
    }
    for (const request of requests) request.catch(() => {});
    transaction.commit();
  } catch {}
}

/** The files of their parts. */
export function joined(parts: Part[]): Files {
  const files: Files = new Map();
  for (const { name, bytes } of parts) {
    const before = files.get(name) ?? new Uint8Array();
    const longer = new Uint8Array(before.length + bytes.length);
    longer.set(before);
    longer.set(bytes, before.length);
    files.set(name, longer);
  }
  return files;
}

export const removeLast = (id: string): Promise<void> => write(["last"], (transaction) => transaction.objectStore("last").delete(partsOf(id)));
