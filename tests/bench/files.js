// Files as a host has them, with precompressed files beside each (nginx: `brotli_static`).
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** The highest level takes many seconds for longer files, and gains a few per cent. */
const LONG = 1_000_000;

/** Writes a text, or bytes, and its precompressed files. */
export async function write(path, text) {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_MODE]: typeof text === "string" ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > LONG ? 9 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await mkdir(dirname(path), { recursive: true });
  await Promise.all([
    writeFile(path, bytes),
    brotli(bytes, { params }).then((twin) => writeFile(`${path}.br`, twin)),
    zip(bytes, { level: 9 }).then((twin) => writeFile(`${path}.gz`, twin)),
  ]);
}

/** Writes a file that may be cached for ever. Returns its address relative to the document in `folder`. */
export async function asset(folder, stem, extension, text) {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const address = `assets/${stem}-${hash}.${extension}`;
  await write(`${folder}/${address}`, text);
  return address;
}
