// Versions of a draft: what it contained at some time, compressed.
import type { Files } from "generator-glue";
import { DATA_FILES } from "./content.ts";
import * as store from "./draft_store.ts";
import { DraftError } from "./draft_errors.ts";

/** Keeps a version, unless it is equal to the last one. */
export async function keepVersion(draft: string, reason: store.Reason, files: Files): Promise<void> {
  const packed = await convert(files, () => new CompressionStream("gzip"));
  const [last] = await store.versions(draft);
  const before = last && (await store.readVersion(draft, last.id));
  if (!before || !areEqual(before, packed)) await store.addVersion(draft, reason, packed);
}

/** The files of a version. */
export async function openVersion(draft: string, id: number): Promise<Files> {
  const packed = await store.readVersion(draft, id);
  if (!packed) throw new DraftError("gone", "");
  return convert(packed, () => new DecompressionStream("gzip"));
}

/** The files with the data files compressed or decompressed; pictures are compressed already. */
async function convert(files: Files, stream: () => CompressionStream | DecompressionStream): Promise<Files> {
  const one = async ([name, bytes]: [string, Uint8Array]) => {
    if (!DATA_FILES.includes(name)) return [name, bytes] as const;
    const out = new Blob([bytes as BlobPart]).stream().pipeThrough(stream());
    return [name, new Uint8Array(await new Response(out).arrayBuffer())] as const;
  };
  return new Map(await Promise.all([...files].map(one)));
}

/** Whether two sets of files are equal, byte for byte. */
export function areEqual(one: Files, other: Files): boolean {
  return one.size === other.size && [...one].every(([name, bytes]) => {
    const same = other.get(name);
    return same === bytes || (same?.length === bytes.length && bytes.every((byte, index) => byte === same[index]));
  });
}
