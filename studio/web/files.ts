// Reads files that were chosen or dropped. A folder has the paths of its files; a single file has its name.

/** A file and its path. */
export interface Found {
  path: string;
  file: File;
}

/** More files are no content. */
const MOST = 20_000;

/** The files of an input. */
export const chosen = (files: FileList): Found[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** The files of a drop. Entries can only be taken during the event; their contents later. */
export function dropped(transfer: DataTransfer): Promise<Found[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: Found[] = [];
  const walk = async (entry: FileSystemEntry, folder: string): Promise<void> => {
    const path = folder + entry.name;
    if (found.length > MOST) return;
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      found.push({ path, file });
    } else if (!entry.name.startsWith(".") && entry.name !== "node_modules") {
      for (const inner of await entriesIn(entry as FileSystemDirectoryEntry)) await walk(inner, `${path}/`);
    }
  };
  return Promise.all(taken.map(async ({ entry, file }) => {
    if (entry) await walk(entry, "");
    else if (file) found.push({ path: file.name, file });
  })).then(() => found);
}

/** The entries of a folder; the browser returns them in parts. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

/** The bytes of a file. */
export const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
