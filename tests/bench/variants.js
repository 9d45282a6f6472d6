// This site without any script, and crates of the bench as Wasm.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { write } from "./files.js";

const TARGET = resolve("target/bench/build");
/** As in `forum pack`, without shortened names. */
const SHRINK = ["--mvp-features", "--enable-bulk-memory", "--enable-bulk-memory-opt", "--enable-nontrapping-float-to-int",
  "--enable-sign-ext", "--enable-mutable-globals", "-Oz", "--low-memory-unused", "--flatten", "--rereloop", "-Oz", "--converge",
  "--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"];

/** With these, Rust can compile the standard library, if the Makefile asks for it. */
const env = { ...process.env, CARGO_TARGET_DIR: TARGET, RUSTC_BOOTSTRAP: "1" };

/** Runs a program; returns its output. */
export const run = (program, args) => execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env });

/** Builds a crate of the bench as Wasm, `<name>.js` and `<name>_bg.wasm` in `folder`, optimized like the site's. */
export function wasm(manifest, options, name, folder) {
  run("cargo", ["build", "--quiet", "--locked", "--manifest-path", manifest, "--release", "--target", "wasm32-unknown-unknown", ...options]);
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", folder, `${TARGET}/wasm32-unknown-unknown/release/${name}.wasm`]);
  const file = `${folder}/${name}_bg.wasm`;
  run("node_modules/.bin/wasm-opt", [...SHRINK, file, "-o", file]);
}

/** The document of `dist` without scripts and preloads. */
export async function limit(dist, folder) {
  cpSync(dist, folder, { recursive: true });
  const html = readFileSync(`${dist}/index.html`, "utf8")
    .replace(/<script[^>]*>[^]*?<\/script>/g, "")
    .replace(/<link rel="preload"[^>]*>/g, "");
  await write(`${folder}/index.html`, html);
}
