// One record as text: loads the editor when it is first needed. It is a script of its own, with CodeMirror.
import type { RawPane, RawPaneOptions } from "./raw_pane_editor.ts";

type Editor = typeof import("./raw_pane_editor.ts");

let loading: Promise<Editor> | undefined;

/** Opens the editor in an element. `options` are the JSON of the rest of `RawPaneOptions`. */
export async function openRawPane(host: HTMLElement, text: string, options: string, onChange: (text: string) => void, onLeave: () => void): Promise<RawPane> {
  loading ??= import(new URL(RAW_PANE_FILE, import.meta.url).href) as Promise<Editor>;
  try {
    const parsed = JSON.parse(options) as Omit<RawPaneOptions, "onChange" | "onLeave">;
    return (await loading).openRawPane(host, text, { ...parsed, onChange, onLeave });
  } catch (error) {
    // The next attempt loads it again.
    loading = undefined;
    throw error;
  }
}
