// The content that is measured.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const TARGET = resolve(process.env.CARGO_TARGET_DIR ?? "target");
const TOOL = ["run", "--quiet", "--locked", "--manifest-path", "tests/bench/finder/Cargo.toml", "--bin", "directory", "--"];

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The three files of the content in a folder. */
export const contentOf = (folder) => Object.fromEntries(["event", "agenda", "partners"].map((name) => [name, read(`${folder}/${name}.json`)]));

/** A directory of so many organizations: as organizers write it, and with the search index. */
export function directory(count, folder) {
  mkdirSync(folder, { recursive: true });
  execFileSync("cargo", [...TOOL, "--count", String(count), folder], { env: { ...process.env, CARGO_TARGET_DIR: TARGET } });
  return { written: read(`${folder}/partners.json`), keyed: read(`${folder}/keyed.json`) };
}
