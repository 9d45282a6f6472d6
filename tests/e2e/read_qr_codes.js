// Reads QR codes from the pixels of an image.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// By default the decoder downloads its Wasm: use the file in node_modules.
const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
prepareZXingModule({ overrides: { wasmBinary: await readFile(wasm) } });

/** The texts of the QR codes in a PNG or JPEG image. */
export async function readQrCodes(image) {
  const found = await readBarcodes(image, { formats: ["QRCode"] });
  return found.map(({ text }) => text);
}
