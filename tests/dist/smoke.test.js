// Runs the executables of `make dist` as organizers do: in a folder with nothing else, without the tools of this project.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { AFTER_FORUM, BASE, filesIn, runTool } from "../fixtures/generated_sites.js";
import { RELEASE, SYSTEMS, isStaticElf, libraries, releaseFile, run, serve, temporaryFolder } from "./executables.js";

const TIME = { SOURCE_DATE_EPOCH: AFTER_FORUM };
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The paths of the files that are in one of two folders only, or have other bytes. */
function differences(folder, other) {
  const [first, second] = [folder, other].map((one) => new Map(filesIn(`${one}/`).map((path) => [path, sha256(readFileSync(join(one, path)))])));
  return [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path)).sort();
}

/** Replaces a text that occurs in a file of the content. */
function edit(folder, file, from, to) {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(from), `${from} is in ${file}`);
  writeFileSync(path, text.replace(from, to));
}

/** A port that was free a moment ago. */
const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** The answer to a request, as soon as it passes: the site changes after the file was saved. */
async function eventually(address, passes) {
  for (;;) {
    const text = await (await fetch(address)).text();
    if (passes(text)) return text;
  }
}

test("SHA256SUMS lists all other release files with their digests", () => {
  const listed = releaseFile("SHA256SUMS").toString().trim().split("\n").map((line) => line.split("  "));
  const expected = readdirSync(RELEASE).filter((name) => name !== "SHA256SUMS").map((name) => [sha256(releaseFile(name)), name]);
  assert.deepEqual(listed.sort(), expected.sort());
  assert.ok(expected.length >= 4);
});

test("the Linux executable is static", () => {
  assert.ok(isStaticElf(releaseFile("forum-linux-x86_64")));
  assert.ok(!isStaticElf(readFileSync(process.execPath)), "Node is not: the test can fail");
});

test("the Windows executable needs no library of its compiler", () => {
  const names = libraries(releaseFile("forum-windows-x86_64.exe"));
  assert.ok(names.includes("kernel32.dll"), names.join());
  assert.deepEqual(names.filter((name) => /^lib/.test(name)), []);
});

test("no path of the machine that compiled them is in the executables", () => {
  for (const { name } of SYSTEMS) {
    const bytes = releaseFile(name);
    for (const path of [process.cwd(), process.env.HOME]) assert.equal(bytes.indexOf(`${path}/`), -1, `${name}: ${path}`);
  }
});

for (const system of SYSTEMS) {
  describe(system.name, { skip: system.skip, timeout: 600_000 }, () => {
    test("makes a site from nothing but itself", async (context) => {
      const folder = temporaryFolder(context, system);
      const forum = (...args) => run(system, folder, args, TIME);
      const copyTo = (to) => {
        copyFileSync(join(RELEASE, system.name), join(to, system.file));
        chmodSync(join(to, system.file), 0o755);
      };
      copyTo(folder);

      await context.test("--version names the base", () => {
        const version = releaseFile("SHA256SUMS").toString().match(/forum-(\d[\d.]*\d)\.zip/)[1];
        const { code, stdout } = forum("--version");
        assert.deepEqual([code, stdout.trim()], [0, `forum ${version} base ${sha256(readFileSync(BASE)).slice(0, 16)}`]);
      });
      await context.test("without content, every command says so and writes nothing", () => {
        for (const command of ["check", "build", "release", "serve", "diff"]) {
          const { code, stderr } = forum("--lang", "en", command);
          assert.equal(code, 2);
          assert.match(stderr, /There is no content here/);
        }
        assert.deepEqual(readdirSync(folder).filter((name) => name !== "wine"), [system.file]);
      });
      await context.test("new writes content, schemas and guides", () => {
        assert.equal(forum("new", "site").code, 0);
        const names = readdirSync(join(folder, "site"));
        for (const name of ["event.json", "agenda.schema.json", "guide.zh.md"]) assert.ok(names.includes(name), name);
        assert.equal(forum("new", "site").code, 2, "nothing is overwritten");
      });
      const content = ["--data", "site"];
      await context.test("check has exit codes, and findings as JSON", () => {
        const check = (...args) => forum("check", ...content, ...args);
        const correct = check("--strict", "--json");
        assert.deepEqual([correct.code, JSON.parse(correct.stdout)], [0, []]);
        const event = readFileSync(join(folder, "site/event.json"));
        edit(join(folder, "site"), "event.json", "Девиз форума", "Девиз  форума");
        assert.equal(check().code, 0, "a warning");
        const strict = check("--strict", "--json");
        const [finding, ...others] = JSON.parse(strict.stdout);
        assert.deepEqual([strict.code, finding.level, others], [1, "warning", []]);
        writeFileSync(join(folder, "site/event.json"), "{");
        assert.deepEqual([check("--json").code, JSON.parse(check("--json").stdout)[0].level], [1, "error"]);
        assert.equal(check("--stricter").code, 2);
        writeFileSync(join(folder, "site/event.json"), event);
      });
      await context.test("build makes the same bytes again, and those of the tool in this project", () => {
        const began = performance.now();
        assert.equal(forum("build", ...content, "--out", "first").code, 0);
        context.diagnostic(`build: ${Math.round(performance.now() - began)} ms`);
        assert.equal(forum("build", ...content, "--out", "second").code, 0);
        runTool(AFTER_FORUM, "--data", join(folder, "site"), "build", "--out", join(folder, "expected"));
        const [first, second, expected] = ["first", "second", "expected"].map((name) => join(folder, name));
        assert.ok(existsSync(join(first, "zh/index.html")) && existsSync(join(first, "data/event.json")));
        assert.deepEqual(differences(first, second), []);
        assert.deepEqual(differences(first, expected), []);
      });
      await context.test("diff tells what changes on the published site", () => {
        const diff = (...args) => forum("--lang", "en", "diff", "first", ...content, ...args);
        assert.deepEqual([diff().stdout.trim(), JSON.parse(diff("--json").stdout)], ["No changes.", []]);
        edit(join(folder, "site"), "event.json", "Девиз форума", "Новый девиз");
        const lines = diff().stdout.trim().split(/\r?\n/);
        assert.equal(lines.length, 1);
        assert.match(lines[0], /slogan\.ru: "Девиз форума" → "Новый девиз"/);
        assert.equal(JSON.parse(diff("--json").stdout).length, 1);
      });
      await context.test("release writes the archive and the single file of the tool in this project", () => {
        assert.equal(forum("release", ...content).code, 0);
        runTool(AFTER_FORUM, "--data", join(folder, "site"), "release", "--out", join(folder, "expected-release"));
        assert.equal(readdirSync(join(folder, "release-files")).length, 2);
        assert.deepEqual(differences(join(folder, "release-files"), join(folder, "expected-release")), []);
      });
      await context.test("in the folder of the content, no option is needed", () => {
        const inside = join(folder, "site");
        copyTo(inside);
        assert.equal(run(system, inside, ["build"], TIME).code, 0);
        assert.ok(existsSync(join(inside, "dist/zh/index.html")));
      });
      await context.test("serve shows the site, and its changes", async () => {
        const port = await freePort();
        const { address, end } = await serve(system, folder, [...content, "--port", port]);
        try {
          assert.ok(new URL(address).port - port < 20, address);
          for (const [path, status, type] of [
            ["", 200, "text/html; charset=utf-8"],
            ["zh/", 200, "text/html; charset=utf-8"],
            ["data/event.json", 200, "application/json"],
            ["missing", 404, "text/html; charset=utf-8"],
          ]) {
            const response = await fetch(address + path);
            assert.deepEqual([path, response.status, response.headers.get("content-type")], [path, status, type]);
          }
          const version = `${address}live-reload-version`;
          const before = await (await fetch(version)).text();
          edit(join(folder, "site"), "event.json", "Новый девиз", "Третий девиз");
          await eventually(version, (now) => now !== before);
          assert.match(await (await fetch(address)).text(), /Третий/);
          writeFileSync(join(folder, "site/event.json"), "{");
          const broken = await fetch(address);
          assert.equal(broken.status, 500);
          assert.match(await broken.text(), /event\.json/);
        } finally {
          await end();
        }
      });
    });
  });
}

test("the executables are small enough to send", (context) => {
  for (const { name } of SYSTEMS) {
    const size = statSync(join(RELEASE, name)).size;
    context.diagnostic(`${name}: ${(size / 1e6).toFixed(1)} MB`);
    assert.ok(size < 20e6, name);
  }
});
