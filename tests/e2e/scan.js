// Reads QR codes as a phone's camera would: from pixels.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// The decoder's own Wasm from node_modules; it would fetch it from the network otherwise.
const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
prepareZXingModule({ overrides: { wasmBinary: await readFile(wasm) } });

/** The texts of the QR codes in a PNG or JPEG picture. */
export async function scan(picture) {
  const found = await readBarcodes(picture, { formats: ["QRCode"] });
  return found.map(({ text }) => text);
}
