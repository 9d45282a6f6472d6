// The studio and files that are no content: a clear message, what was open stays open, the page stays responsive.
import { execFileSync } from "node:child_process";
import { expect, test } from "./forum.js";
import { contentFiles, drop, openStudio, panel, refused, textOf } from "./studio.js";

/** The bytes of a zip archive that a Python expression for `[(name, bytes)]` describes. */
const zip = (entries, then = "") => execFileSync("python3", ["-c", `
import io, sys, zipfile
out = io.BytesIO()
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, data in ${entries}:
        archive.writestr(name, data)
data = bytearray(out.getvalue())
${then}
sys.stdout.buffer.write(bytes(data))
`], { maxBuffer: 2 ** 28 });

/** Flags the only entry of an archive as encrypted, in both of its headers. */
const ENCRYPTED = 'data[6] |= 1; at = data.rfind(b"PK\\x01\\x02"); data[at + 8] |= 1';
const site = (version) => JSON.stringify({ version, base: "assets/base-0.bin", integrity: "", published: 0, pictures: [] });

const REFUSED = [
  ["a file of 50 MB", () => [{ name: "agenda.json", bytes: Buffer.alloc(50_000_000, 32) }], /agenda\.json is too large: 50 MB, at most 20 MB/],
  ["a zip bomb", () => [{ name: "site.zip", bytes: zip('[("data/event.json", b" " * 250_000_000)]') }], /larger than 200 MB/],
  ["an archive with too many files", () => [{ name: "site.zip", bytes: zip('[(f"{i}.txt", b"") for i in range(50_001)]') }], /more than 50,000 files/],
  ["a path that climbs out of an archive", () => [{ name: "site.zip", bytes: zip('[("../../event.json", b"{}")]') }], /the path "\.\.\/\.\.\/event\.json" leads out of it/],
  ["an absolute path in an archive", () => [{ name: "site.zip", bytes: zip('[("/etc/event.json", b"{}")]') }], /leads out of it/],
  ["a truncated archive", () => [{ name: "site.zip", bytes: zip('[("data/event.json", b"{}")]').subarray(0, 60) }], /is not a complete zip archive/],
  ["a damaged archive", () => [{ name: "site.zip", bytes: zip('[("data/event.json", b"{}" * 999)]', "data[50] ^= 255") }], /is damaged: data\/event\.json/],
  ["an archive with a password", () => [{ name: "site.zip", bytes: zip('[("data/event.json", b"{}")]', ENCRYPTED) }], /has a password/],
  ["a text that is called zip", () => [{ name: "site.zip", bytes: Buffer.from("hello") }], /is not a complete zip archive/],
  ["an empty archive", () => [{ name: "site.zip", bytes: zip("[]") }], /There is no content in what you opened \(site\.zip\)/],
  ["another file", () => [{ name: "Программа.docx", bytes: Buffer.from("PK") }], /There is no content in what you opened \(Программа\.docx\)/],
  ["an archive of something else", () => [{ name: "site.zip", bytes: zip('[("readme.md", b"x")]') }], /There is no content/],
  ["a site of a newer version", () => [{ name: "site.zip", bytes: zip(`[("data/event.json", b"{}"), ("studio/site.json", b'${site("99.0.0")}')]`) }], /made by version 99\.0\.0; this studio is version \d/],
];

for (const [name, files, words] of REFUSED) {
  test(`${name} is refused`, async ({ page }) => {
    await openStudio(page);
    await drop(page, files());
    await expect(refused(page)).toHaveText(words);
    // What was open stays open, and the page answers.
    await expect(panel(page, "content")).toContainText("The content of this site is open");
    await expect(panel(page, "publish").getByRole("button", { name: "Make the site" })).toBeEnabled();
    await drop(page, contentFiles());
    await expect(refused(page)).toHaveCount(0);
  });
}

test("messages are in the language of the page", async ({ page }) => {
  for (const [lang, words] of [["ru", "не архив zip"], ["zh", "不是完整的zip压缩包"]]) {
    await openStudio(page, lang);
    await drop(page, [{ name: "site.zip", bytes: Buffer.from("x") }]);
    await expect(refused(page)).toContainText(words);
  }
});

/** Files that are opened, and what the check says of them. */
const FOUND = [
  ["duplicate keys", (text) => text.replace('"slogan"', '"summary": { "ru": "Ещё раз" }, "slogan"'), /"summary"/],
  ["another encoding", (text) => Buffer.from([...text].map((letter) => (/[а-я]/i.test(letter) ? 0xe0 : letter.charCodeAt(0) & 127))), /UTF-8/],
  ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le"), /UTF-8/],
  ["an empty file", () => "", /empty/i],
  ["a text", () => "Программа форума", /without quotes/],
  ["a field of a newer version", (text) => text.replace('"slogan"', '"hologram": true, "slogan"'), /hologram/],
];

for (const [name, change, words] of FOUND) {
  test(`${name}: a finding`, async ({ page }) => {
    await openStudio(page);
    const bytes = Buffer.from(change(textOf("event.json")));
    await drop(page, [{ name: "event.json", bytes }]);
    await expect(panel(page, "check").locator(".finding--error").first()).toContainText(words);
    await expect(panel(page, "publish").getByRole("button", { name: "Make the site" })).toHaveCount(0);
  });
}

test("a browser's second download is recognized", async ({ page }) => {
  await openStudio(page);
  await drop(page, [{ name: "event (2).json", text: textOf("event.json").replace('"slogan"', '"hologram": true, "slogan"') }]);
  await expect(panel(page, "check").locator(".finding--error mark").first()).toHaveText('"hologram"');
});
