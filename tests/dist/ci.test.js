// hosting/ci/site.sh: the CI job of a repository with content, run with the Linux executable of `make dist`.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { RELEASE, temporaryFolder } from "./executables.js";

const SCRIPT = resolve("hosting/ci/site.sh");
const HAS_JQ = spawnSync("jq", ["--version"]).status === 0;
const IDENTITY = ["-c", "user.name=test", "-c", "user.email=test@example.org"];

/** A repository with content, the script and the executable. */
function repository(context) {
  const folder = temporaryFolder(context, { begin: () => {}, end: () => {} });
  cpSync("examples/new", join(folder, "content"), { recursive: true });
  mkdirSync(join(folder, "bin"));
  copyFileSync(SCRIPT, join(folder, "bin/site.sh"));
  copyFileSync(join(RELEASE, "forum-linux-x86_64"), join(folder, "bin/forum"));
  // As Git for Windows stores it.
  chmodSync(join(folder, "bin/forum"), 0o644);
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  return folder;
}

/** Commits everything; returns the commit. */
function commit(folder) {
  execFileSync("git", ["add", "content"], { cwd: folder });
  execFileSync("git", [...IDENTITY, "commit", "--quiet", "--allow-empty", "-m", "content"], { cwd: folder });
  return execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();
}

/** Runs the job: whether it succeeded, and what it printed. */
function job(folder, variables = {}) {
  const env = { PATH: process.env.PATH, FORUM_LANG: "en", ...variables };
  const { status, stdout, stderr } = spawnSync("sh", ["bin/site.sh"], { cwd: folder, env, encoding: "utf8" });
  return { passed: status === 0, stdout, stderr };
}

function edit(folder, alter) {
  const path = join(folder, "content/event.json");
  const event = JSON.parse(readFileSync(path, "utf8"));
  alter(event);
  writeFileSync(path, JSON.stringify(event, null, 2));
}

test("the job writes the site, a preview, and the changes since the published commit", (context) => {
  const folder = repository(context);
  const published = commit(folder);
  const first = job(folder, { BEFORE: "0".repeat(40) });
  assert.ok(first.passed, first.stderr);
  assert.ok(existsSync(join(folder, "public/zh/index.html")) && !existsSync(join(folder, "changes.txt")));
  assert.equal(readdirSync(join(folder, "preview")).length, 2);
  edit(folder, (event) => {
    event.slogan.zh = "新口号";
    event.timeline = [{ id: "draft", draft: true, date: "2030-01", text: { ru: "Черновик", zh: "草稿" } }];
  });
  commit(folder);
  const second = job(folder, { BEFORE: published });
  assert.ok(second.passed, second.stderr);
  const changes = readFileSync(join(folder, "changes.txt"), "utf8").trim().split("\n");
  assert.equal(changes.length, 1, "a draft is no change");
  assert.match(changes[0], /slogan\.zh: "论坛口号" → "新口号"/);
});

test("errors fail, warnings are shown, and fail where they shall", (context) => {
  const folder = repository(context);
  edit(folder, (event) => (event.slogan.ru += " "));
  commit(folder);
  const shown = job(folder);
  assert.ok(shown.passed && shown.stderr.includes("warning: content/event.json:"), shown.stderr);
  assert.ok(!job(folder, { STRICT: "1" }).passed);
  rmSync(join(folder, "public"), { recursive: true });
  edit(folder, (event) => (event.opening = "soon"));
  const wrong = job(folder);
  assert.ok(!wrong.passed && wrong.stderr.includes("content/event.json:"), wrong.stderr);
  assert.ok(!existsSync(join(folder, "public")), "nothing is made of it");
});

test("on GitHub, each finding is beside its line, and no text is a command", { skip: HAS_JQ ? false : "jq is not installed" }, (context) => {
  const folder = repository(context);
  edit(folder, (event) => (event.city.ru = "100%\n::stop-commands::x"));
  const { stdout } = job(folder, { GITHUB_ACTIONS: "true" });
  const commands = stdout.split("\n").filter((line) => line.startsWith("::"));
  assert.ok(commands.length > 0, stdout);
  for (const command of commands) assert.match(command, /^::(error|warning) file=content\/event\.json,line=\d+,col=\d+::/);
});

test("a download is used only with its digest", (context) => {
  const folder = repository(context);
  rmSync(join(folder, "bin/forum"));
  const without = job(folder, { FORUM_URL: "https://forum.invalid/forum" });
  assert.ok(!without.passed && without.stderr.includes("FORUM_SHA256"), without.stderr);
  // Only HTTPS: the file exists, and is refused.
  const file = job(folder, { FORUM_URL: `file://${join(RELEASE, "forum-linux-x86_64")}`, FORUM_SHA256: "0".repeat(64) });
  assert.ok(!file.passed && /curl/.test(file.stderr), file.stderr);
});
