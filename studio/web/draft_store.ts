// The drafts on this device, in IndexedDB: one database for each site. A draft has a revision, which is compared within the
// transaction that saves: a tab that has missed a change never overwrites it.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { Files } from "generator-glue";
import { DATA_FILES } from "./content.ts";
import { joined, type Part } from "./draft_rescue.ts";
import { isOutOfSpace, DraftError } from "./draft_errors.ts";

/** The newest form of a draft that this version knows. A newer one is neither opened nor changed. */
const FORMAT = 1;
const SCHEMA = 1;
/** More versions of a draft are not kept; the oldest are removed. */
const MOST_VERSIONS = 30;
/** How long a deleted draft can be taken back, in milliseconds. */
const KEEP_DELETED = 24 * 60 * 60 * 1000;
/** How long opening the database may take: browsers have been seen that never answer. */
const OPENING = 5_000;

export interface Draft {
  id: string;
  name: string;
  created: number;
  changed: number;
  /** Increases with each change of the content, and with each tab that begins to edit. */
  revision: number;
  /** The tab that has written last. */
  writer: string;
  format: number;
  /** The length of its files. */
  bytes: number;
  /** When the site was published that it started from, in seconds since 1970. */
  published: number | null;
  /** What it was opened from: names of files. */
  origin: string;
  /** When it was deleted; 0 if it is not. A deletion can be taken back for a while. */
  deleted?: number;
}

/** Why a version was kept. */
export type Reason = "opened" | "files" | "restore" | "work" | "published";

export interface Version {
  id: number;
  draft: string;
  time: number;
  reason: Reason;
  bytes: number;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  versions: { key: number; value: Version; indexes: { draft: string } };
  /** Files of a draft: its data files, its pictures, those of its base, those of a version by its id. */
  files: { key: [draft: string, part: "data" | "pictures" | "base" | number]; value: Files };
  /** What a tab has written while it was closed: see draft_rescue.ts. */
  last: { key: [draft: string, part: number]; value: Part };
}

type Database = IDBPDatabase<Schema>;
export type Stores = ("drafts" | "versions" | "files" | "last")[];
type Transaction = IDBPTransaction<Schema, Stores, "readwrite">;

const ROOT = new URL("..", location.href).pathname;
export const NAME = `forum studio ${ROOT}`;

let database: Promise<Database> | undefined;
/** The same, when it is open. */
export let connected: Database | undefined;

/** The database. If it cannot be opened, or was closed, the next call tries again. */
export function connect(): Promise<Database> {
  return (database ??= connectAnew().catch((error: unknown) => {
    database = undefined;
    throw DraftError.of(error);
  }));
}

function connectAnew(): Promise<Database> {
  const forget = () => (database = connected = undefined);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new DraftError("blocked")), OPENING);
    openDB<Schema>(NAME, SCHEMA, {
      upgrade(db) {
        db.createObjectStore("drafts", { keyPath: "id" });
        db.createObjectStore("versions", { keyPath: "id", autoIncrement: true }).createIndex("draft", "draft");
        db.createObjectStore("files");
        db.createObjectStore("last");
      },
      blocked: () => reject(new DraftError("blocked")),
      // A newer studio in another tab, or somebody who deletes the database, must not wait for this tab.
      blocking: (_current, _next, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then((db) => resolve((connected = db)), reject).finally(() => clearTimeout(late));
  });
}

/** A transaction. A database that was closed meanwhile is opened again. */
async function begin(stores: Stores, durability: IDBTransactionDurability): Promise<Transaction> {
  try {
    return (await connect()).transaction(stores, "readwrite", { durability });
  } catch (error) {
    if (!database) throw error;
    database = undefined;
    return (await connect()).transaction(stores, "readwrite", { durability });
  }
}

/** Does something in one transaction: all of it or nothing. */
export async function write<R>(stores: Stores, use: (transaction: Transaction) => Promise<R>, durability: IDBTransactionDurability = "relaxed"): Promise<R> {
  const transaction = await begin(stores, durability);
  const done = transaction.done;
  done.catch(() => {});
  try {
    const result = await use(transaction);
    await done;
    return result;
  } catch (error) {
    // Requests of a transaction that has failed say only that it was aborted.
    const reason = transaction.error ?? error;
    try {
      transaction.abort();
    } catch {}
    throw DraftError.of(reason);
  }
}

const split = (files: Files, isData: boolean): Files => new Map([...files].filter(([name]) => DATA_FILES.includes(name) === isData));
const bytesOf = (files: Files) => [...files.values()].reduce((sum, { length }) => sum + length, 0);
export const partsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** A name that no other draft or tab has. Pages without https have no `randomUUID`. */
export const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The drafts that are not deleted, the last changed first. */
export async function list(): Promise<Draft[]> {
  const drafts = await (await connect()).getAll("drafts");
  return drafts.filter(({ deleted }) => !deleted).sort((a, b) => b.changed - a.changed);
}

export const isNewer = ({ format }: Draft) => format > FORMAT;

export interface StoredDraft {
  draft: Draft;
  files: Files;
  /** The data files that it started from. */
  base: Files;
  /** Whether the files are those that a tab has written while it was closed, and still have to be saved. */
  isLast: boolean;
}

/** A draft with its files. */
export async function read(id: string): Promise<StoredDraft> {
  const transaction = (await connect()).transaction(["drafts", "files", "last"]);
  const files = transaction.objectStore("files");
  const [last, draft, data, pictures, base] = await Promise.all([
    transaction.objectStore("last").getAll(partsOf(id)),
    transaction.objectStore("drafts").get(id),
    files.get([id, "data"]),
    files.get([id, "pictures"]),
    files.get([id, "base"]),
  ]);
  if (draft && isNewer(draft)) throw new DraftError("newer");
  if (!draft || !data || draft.deleted) throw new DraftError("gone", draft?.name ?? "");
  const rescued = last.filter(({ revision, writer, time }) => (revision === draft.revision || writer === draft.writer) && time > draft.changed);
  const isLast = rescued.length > 0;
  return { draft, files: new Map([...data, ...(pictures ?? []), ...joined(rescued)]), base: base ?? (new Map() as Files), isLast };
}

export async function create(about: Pick<Draft, "name" | "published" | "origin" | "writer">, files: Files, base: Files): Promise<Draft> {
  const time = Date.now();
  const draft: Draft = { ...about, id: randomId(), created: time, changed: time, revision: 1, format: FORMAT, bytes: bytesOf(files) };
  await writeWithSpace(["drafts", "files"], async (transaction) => {
    await put(transaction, draft, files, true, base);
  });
  return draft;
}

async function put(transaction: Transaction, draft: Draft, files: Files, withPictures: boolean, base?: Files): Promise<void> {
  const store = transaction.objectStore("files");
  // All at once: a page that is being closed gets no answers.
  await Promise.all([
    transaction.objectStore("drafts").put(draft),
    store.put(split(files, true), [draft.id, "data"]),
    withPictures && store.put(split(files, false), [draft.id, "pictures"]),
    base && store.put(split(base, true), [draft.id, "base"]),
  ]);
}

/**
 * Saves the files of a draft, unless another tab has changed it since `known`. A draft that has disappeared from the store
 * is created again, with its base. Returns the draft as it is stored.
 */
export function save(known: Draft, files: Files, withPictures: boolean, base: Files): Promise<Draft> {
  return writeWithSpace(["drafts", "files"], async (transaction) => {
    const stored = await transaction.objectStore("drafts").get(known.id);
    if (stored && isNewer(stored)) throw new DraftError("newer");
    if (stored && stored.revision !== known.revision && stored.writer !== known.writer) throw new DraftError("stale");
    const kept = stored ?? known;
    const draft: Draft = { ...kept, deleted: 0, writer: known.writer, revision: kept.revision + 1, changed: Date.now(), bytes: bytesOf(files) };
    await put(transaction, draft, files, withPictures || !stored, stored ? undefined : base);
    return draft;
  });
}

/** Like `write`. If there is no space, deleted drafts are removed, and it is tried once more. */
async function writeWithSpace<R>(stores: Stores, use: (transaction: Transaction) => Promise<R>): Promise<R> {
  try {
    return await write(stores, use);
  } catch (error) {
    if (!isOutOfSpace(error) || (await removeDeleted(0).catch(() => 0)) === 0) throw error;
    return write(stores, use);
  }
}

/** The draft begins with other content now: it was merged with the site. */
export function setBase(id: string, base: Files, published: number): Promise<void> {
  return write(["drafts", "files"], async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const stored = await drafts.get(id);
    if (!stored || isNewer(stored)) return;
    await transaction.objectStore("files").put(base, [id, "base"]);
    await drafts.put({ ...stored, published });
  });
}

/** Changes what is said of a draft; its content stays. Returns the draft, or nothing if there is none. */
export function alter(id: string, change: (draft: Draft) => Partial<Draft>): Promise<Draft | undefined> {
  return write(["drafts"], async (transaction) => {
    const stored = await transaction.objectStore("drafts").get(id);
    if (!stored) return undefined;
    if (isNewer(stored)) throw new DraftError("newer");
    const draft = { ...stored, ...change(stored) };
    await transaction.objectStore("drafts").put(draft);
    return draft;
  });
}

/** Removes what was deleted so many milliseconds ago. Returns how many drafts that were. */
export function removeDeleted(age = KEEP_DELETED): Promise<number> {
  return write(["drafts", "versions", "files", "last"], async (transaction) => {
    const drafts = await transaction.objectStore("drafts").getAll();
    const old = drafts.filter(({ deleted }) => deleted && deleted <= Date.now() - age);
    for (const { id } of old) {
      await transaction.objectStore("drafts").delete(id);
      await transaction.objectStore("files").delete(partsOf(id));
      await transaction.objectStore("last").delete(partsOf(id));
      for (const version of await transaction.objectStore("versions").index("draft").getAllKeys(id)) await transaction.objectStore("versions").delete(version);
    }
    return old.length;
  });
}

/** The versions of a draft, the newest first. */
export const versions = async (draft: string): Promise<Version[]> =>
  (await (await connect()).getAllFromIndex("versions", "draft", draft)).reverse();

/** The files of a version as they were stored. */
export const readVersion = async (draft: string, id: number): Promise<Files | undefined> => (await connect()).get("files", [draft, id]);

/** Stores a version, on the disk before it is reported, and removes the oldest ones. */
export function addVersion(draft: string, reason: Reason, files: Files): Promise<void> {
  return write(["versions", "files"], async (transaction) => {
    const [about, contents] = [transaction.objectStore("versions"), transaction.objectStore("files")];
    const version = { draft, reason, time: Date.now(), bytes: bytesOf(files) };
    const id = await about.add(version as Version);
    await contents.put(files, [draft, id]);
    const ids = await about.index("draft").getAllKeys(draft);
    for (const old of ids.slice(0, -MOST_VERSIONS)) {
      await about.delete(old);
      await contents.delete([draft, old]);
    }
  }, "strict");
}
