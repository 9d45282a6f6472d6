// Unpacks the versions of Chromium of 2019, which npm has installed.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const modules = new URL("node_modules/", import.meta.url);
mkdirSync(new URL(".cache/", modules), { recursive: true });
for (const name of ["chromium-78", "chromium-79"]) {
  const binary = new URL(`.cache/${name}`, modules);
  if (existsSync(binary)) continue;
  const packed = readFileSync(new URL(`${name}/bin/chromium.br`, modules));
  // Renamed when complete: an interrupted run leaves no broken file.
  const partial = new URL(`.cache/${name}.partial`, modules);
  writeFileSync(partial, brotliDecompressSync(packed), { mode: 0o755 });
  renameSync(partial, binary);
}
