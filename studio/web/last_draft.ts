// Which draft was open last, in this tab or in another one of this browser.
import { NAME } from "./draft_store.ts";

export interface LastDraft {
  id: string;
  name: string;
}

const KEY = `${NAME} last`;
const STORAGES = ["sessionStorage", "localStorage"] as const;

/** The draft; null if other content was open. Nothing is known in a new browser, or if nothing may be stored. */
export function lastDraft(): LastDraft | null | undefined {
  for (const storage of STORAGES) {
    try {
      const value = window[storage].getItem(KEY);
      if (value) return JSON.parse(value) as LastDraft | null;
    } catch {}
  }
  return undefined;
}

export function remember(draft: LastDraft | null): void {
  const value = JSON.stringify(draft && { id: draft.id, name: draft.name });
  for (const storage of STORAGES) {
    try {
      window[storage].setItem(KEY, value);
    } catch {}
  }
}
