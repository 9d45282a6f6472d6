// The executables of the release files: what they need, and how this machine runs them.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const RELEASE = resolve("target/release-files");
/** Debian's Wine for 64-bit programs; it needs no screen. */
const WINE = "/usr/lib/wine/wine64";
const BUFFER = 2 ** 26;

/** A temporary folder outside the checkout. It is removed at the end of a test, after the system has ended. */
export function temporaryFolder(test, system) {
  const folder = mkdtempSync(join(tmpdir(), "forum-dist-"));
  system.begin(folder);
  test.after(() => {
    system.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

/** The kinds of program headers in a 64-bit ELF file. */
function programHeaders(bytes) {
  const [start, size, count] = [Number(bytes.readBigUInt64LE(32)), bytes.readUInt16LE(54), bytes.readUInt16LE(56)];
  return Array.from({ length: count }, (_, index) => bytes.readUInt32LE(start + index * size));
}

const PT_INTERP = 3;

/** Whether a Linux executable is for this processor and needs no other file, neither a loader nor libraries. */
export const isStaticElf = (bytes) =>
  bytes.subarray(0, 5).equals(Buffer.from("\x7fELF\x02", "latin1")) && bytes.readUInt16LE(18) === 62 && !programHeaders(bytes).includes(PT_INTERP);

/** The libraries (DLLs) that a Windows executable names. */
export const libraries = (bytes) =>
  [...new Set(bytes.toString("latin1").match(/[\w.+-]+\.dll(?=\0)/gi)?.map((name) => name.toLowerCase()) ?? [])].sort();

/** Linux: the executable with an empty environment. */
const linux = {
  name: "forum-linux-x86_64",
  file: "forum",
  skip: false,
  begin: () => {},
  start: (file, args, variables) => ({ file, args, env: { PATH: "", ...variables } }),
  end: () => {},
};

/** Windows: the executable in Wine. Wine's own files are in `wine/` of the temporary folder. */
const windows = {
  name: "forum-windows-x86_64.exe",
  file: "forum.exe",
  skip: existsSync(WINE) ? false : "Wine is not installed (Debian: wine64): the Windows executable is not run",
  begin(folder) {
    const libraries = join(folder, "wine/libraries");
    mkdirSync(libraries, { recursive: true });
    const library = join(libraries, "bcryptprimitives.dll");
    execFileSync("x86_64-w64-mingw32-gcc", ["-shared", "-o", library, "tests/dist/bcryptprimitives.c"]);
    this.env = { PATH: "/usr/bin:/bin", HOME: join(folder, "wine"), WINEPREFIX: join(folder, "wine/prefix"), WINEPATH: `Z:${libraries.replaceAll("/", "\\")}`, WINEDEBUG: "-all", WINEDLLOVERRIDES: "mscoree,mshtml=" };
  },
  start(file, args, variables) {
    return { file: WINE, args: [file, ...args], env: { ...this.env, ...variables } };
  },
  end() {
    // It fails if Wine has ended by itself.
    spawnSync("/usr/lib/wine/wineserver64", ["-k"], { env: this.env });
  },
};

export const SYSTEMS = [linux, windows];

/** Runs the executable that is in a folder: its exit code and what it printed. */
export function run(system, folder, args, variables = {}) {
  const { file, args: all, env } = system.start(join(folder, system.file), args, variables);
  try {
    const stdout = execFileSync(file, all, { cwd: folder, env, stdio: "pipe", maxBuffer: BUFFER });
    return { code: 0, stdout: stdout.toString() };
  } catch (error) {
    if (typeof error.status !== "number") throw error;
    return { code: error.status, stdout: error.stdout.toString(), stderr: error.stderr.toString() };
  }
}

/** Starts `forum serve`; resolves to its address and a function that ends it. */
export function serve(system, folder, args) {
  const { file, args: all, env } = system.start(join(folder, system.file), ["serve", ...args]);
  const child = spawn(file, all, { cwd: folder, env });
  const closed = new Promise((done) => child.on("close", done));
  return new Promise((done, failed) => {
    let said = "";
    child.stdout.on("data", (text) => {
      said += text;
      const address = said.match(/http:\/\/\S+\//)?.[0];
      if (address) done({ address, end: () => (child.kill("SIGKILL"), closed) });
    });
    child.stderr.on("data", (text) => (said += text));
    closed.then(() => failed(new Error(said)));
  });
}

/** The bytes of a release file. */
export const releaseFile = (name) => readFileSync(join(RELEASE, name));
