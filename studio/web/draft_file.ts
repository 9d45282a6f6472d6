// A draft as one file. crates/site/src/opened/draft_file.rs reads it.
import type { Files } from "generator-glue";

/** Files by their names: those in UTF-8 as text, all others in Base64. */
interface Contained {
  texts: Record<string, string>;
  bytes: Record<string, string>;
}

export interface DraftBase {
  /** When the site was published, in seconds since 1970. */
  published: number | null;
  files: Files;
}

/** The file. Its first field names the format. */
export function draftFile(name: string, files: Files, base: DraftBase | undefined): Uint8Array {
  const draft = {
    "forum-draft": 1,
    name,
    saved: new Date().toISOString(),
    files: contained(files),
    base: base && { published: base.published, files: contained(base.files) },
  };
  return new TextEncoder().encode(`${JSON.stringify(draft, null, 1)}\n`);
}

/** The name of the file: systems forbid some characters. */
export const draftFileName = (name: string) => `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, "-").trim().slice(0, 80) || "draft"}.forum-draft.json`;

function contained(files: Files): Contained {
  const parts: Contained = { texts: {}, bytes: {} };
  for (const [name, bytes] of files) {
    try {
      parts.texts[name] = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      parts.bytes[name] = base64(bytes);
    }
  }
  return parts;
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  // More arguments than that overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters);
}
