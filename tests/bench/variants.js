// This site in two other ways: without any script, and as client-side Leptos is usually built.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { asset, write } from "./files.js";

const TARGET = resolve("target/bench/build");
const CRATE = "tests/bench/blank";
// A crate that reads vCards wants dice, which nothing here throws.
const NO_DICE = 'target.wasm32-unknown-unknown.rustflags=["--cfg","getrandom_backend=\\"unsupported\\""]';
/** As `site pack` does it, but for the names. */
const SHRINK = ["--mvp-features", "--enable-bulk-memory", "--enable-bulk-memory-opt", "--enable-nontrapping-float-to-int",
  "--enable-sign-ext", "--enable-mutable-globals", "-Oz", "--low-memory-unused", "--flatten", "--rereloop", "-Oz", "--converge",
  "--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"];

/** What lets Rust compile its own library along, if the Makefile wants that. */
const env = { ...process.env, CARGO_TARGET_DIR: TARGET, RUSTC_BOOTSTRAP: "1" };

/** Runs a program; what it prints. */
export const run = (program, args) => execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env });

/** A crate of the bench as Wasm with its glue, `<name>.js` and `<name>_bg.wasm` in `folder`, as small as the site's. */
export function wasm(manifest, options, name, folder) {
  run("cargo", ["build", "--quiet", "--locked", "--manifest-path", manifest, "--release", "--target", "wasm32-unknown-unknown", ...options]);
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", folder, `${TARGET}/wasm32-unknown-unknown/release/${name}.wasm`]);
  const file = `${folder}/${name}_bg.wasm`;
  run("node_modules/.bin/wasm-opt", [...SHRINK, file, "-o", file]);
}

/** The document of `dist` without a script and what scripts alone need. */
export async function limit(dist, folder) {
  cpSync(dist, folder, { recursive: true });
  const html = readFileSync(`${dist}/index.html`, "utf8")
    .replace(/<script[^>]*>[^]*?<\/script>/g, "")
    .replace(/<link rel="preload"[^>]*>/g, "");
  await write(`${folder}/index.html`, html);
}

/** What the scripts fetch later, by the names it has in `dist`. */
const later = (dist) => readdirSync(`${dist}/assets`)
  .map((name) => [/^(encoder|frame|long)-\w+\.\w+$/.exec(name)?.[1].toUpperCase(), name])
  .filter(([part]) => part)
  .map(([part, name]) => `--define:${part}_FILE="./${name}"`);

/**
 * The same app with an empty `#app`: the Wasm bears every view and text, and reads all of the content.
 * The document has the head, the styles and the content as JSON.
 */
export async function blank(dist, folder, content) {
  const parts = `${folder}-parts`;
  // wasm-bindgen finds the scripts of the sources beside the manifest.
  rmSync(`${CRATE}/src`, { force: true });
  symlinkSync("../../../src", `${CRATE}/src`);
  wasm(`${CRATE}/Cargo.toml`, ["--config", NO_DICE, "--bin", "forum"], "forum", parts);
  cpSync(dist, folder, { recursive: true });
  const app = await asset(folder, "app", "wasm", readFileSync(`${parts}/forum_bg.wasm`));
  const script = run("node_modules/.bin/esbuild", [`${CRATE}/start.js`, "--bundle", "--minify", "--format=esm", "--charset=utf8",
    "--log-level=warning", `--alias:forum-glue=${resolve(parts, "forum.js")}`, `--define:WASM_FILE="${app.replace("assets/", "./")}"`,
    "--external:./encoder-*", "--external:./long-*", ...later(dist)]);
  const start = await asset(folder, "app", "js", script);
  const json = JSON.stringify(content).replaceAll("<", "\\u003c");
  const html = readFileSync(`${dist}/index.html`, "utf8")
    .replace(/<div id="app">[^]*<\/div>(?=\s*<svg class="sprite")/, '<div id="app"></div>')
    .replace(/(<script type="application\/json"[^>]*>)[^]*?(<\/script>)/, (_, open, close) => open + json + close)
    .replace(/(<link rel="preload" href=")[^"]*/, `$1${app}`)
    .replace(/<script type="module"[^>]*>/, `<script type="module" src="${start}">`);
  if (!html.includes('<div id="app"></div>')) throw new Error("The page is not empty.");
  await write(`${folder}/index.html`, html);
}
