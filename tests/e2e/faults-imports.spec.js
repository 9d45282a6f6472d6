// Exceptions in the functions that the Wasm imports: none unwinds through Wasm. Afterwards the app works, or it has
// stopped, a notice says so, and everything is readable.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BEFORE, NOTICE, expectFailureNotice, expectReadable } from "./faults.js";
import { countdownPanel, expect, open, test, waitForMount } from "./forum.js";
import { ROOT } from "./server.js";

const assets = join(ROOT, "assets");
const wasm = readFileSync(join(assets, readdirSync(assets).find((name) => name.endsWith(".wasm"))));
const IMPORTS = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name);
const THROWN = "exception of the test";

/** Puts `self.replaceImports` between wasm-bindgen's functions and their guard. */
function interceptImports(site) {
  let count = 0;
  site.alter = (html) => html.replace(/ integrity="[^"]*"/g, "");
  site.bytes = (body, file) => {
    if (!/^assets\/forum-.*\.js$/.test(file)) return body;
    const text = body.toString().replace(/(__proto__:null,a:)([\w$]+)\(/g, (all, start, guard) => {
      count += 1;
      return `${start}((imports,...rest)=>${guard}(self.replaceImports(imports),...rest))(`;
    });
    expect(count, "guards in the script").toBe(1);
    count = 0;
    return Buffer.from(text);
  };
}

/** In the page: the import `name` throws while `self.isFaulty`. Counts the calls that throw. */
function replaceImports([name, thrown, isFaulty]) {
  self.isFaulty = isFaulty;
  self.thrown = 0;
  self.replaceImports = (imports) => {
    self.importNames = Object.keys(imports);
    const call = imports[name];
    imports[name] = (...args) => {
      if (!self.isFaulty) return call(...args);
      self.thrown += 1;
      throw Error(thrown);
    };
    return imports;
  };
}

const state = (page) => page.locator("html").getAttribute("data-app");

/** Uses the page. Expects that search and bookmarks work, or that the app has stopped and the page is readable. */
async function expectWorksOrStopped(page, name) {
  const isStopped = async () => (await state(page)) === "failed";
  const star = page.locator("#star-plenary");
  const expectUnlessStopped = (check, message) =>
    expect.poll(async () => (await isStopped()) || check(), `${name}: ${message}`).toBe(true);
  // Without waiting for the field to be visible: it is not when the app has stopped.
  await page.locator("#find").evaluate((field) => {
    field.value = "эталон";
    field.form.dispatchEvent(new Event("input"));
  });
  await expectUnlessStopped(async () => (await page.locator(".partner:visible").count()) === 1, "the search works");
  await star.evaluate((button) => button.click());
  await expectUnlessStopped(async () => (await star.getAttribute("aria-pressed")) === "true", "the bookmark is set");
  if (!(await isStopped())) return;
  await expectFailureNotice(page, "ru");
  await expect(countdownPanel(page).values.first(), "the prerendered countdown panel").not.toBeEmpty();
  // What works without the app still works.
  await page.locator("#partner-jilin summary").first().click();
  await expect(page.locator("#partner-jilin details")).toHaveAttribute("open", "");
  await expectReadable(page);
}

// Each import throws in one of two phases, which takes half the time. FAULTS=all: in both.
const GROUP = 16;
for (const isAtStart of [true, false]) {
  const inPhase = IMPORTS.filter((_, index) => process.env.FAULTS === "all" || (index % 2 === 0) === isAtStart);
  test.describe(isAtStart ? "from the start" : "when the app is used", () => {
    for (let first = 0; first < inPhase.length; first += GROUP) {
      test(`imports from ${first + 1} on throw, one at a time`, async ({ browser, site, errors }) => {
        test.setTimeout(120_000);
        interceptImports(site);
        const names = inPhase.slice(first, first + GROUP);
        // Some pages at a time.
        await Promise.all(Array.from({ length: 4 }, async () => {
          for (let name = names.shift(); name; name = names.shift()) {
            // Each has a storage of its own.
            const page = await browser.newPage({ serviceWorkers: "block" });
            page.on("pageerror", (error) => errors.push(String(error)));
            await page.addInitScript(replaceImports, [name, THROWN, isAtStart]);
            await page.goto(site.url + BEFORE);
            if (isAtStart) await expect(page.locator("html"), `import ${name}`).toHaveAttribute("data-app", /ready|failed/);
            else await waitForMount(page);
            await page.evaluate(() => (self.isFaulty = true));
            await expectWorksOrStopped(page, name);
            // A timer may call it after all that.
            if (await page.evaluate(() => self.thrown)) {
              await expect(page.locator("html"), `after import ${name} threw`).toHaveAttribute("data-app", "failed");
            }
            expect(await page.evaluate(() => self.importNames.sort()), "the guarded functions").toEqual([...IMPORTS].sort());
            await page.close();
          }
        }));
        expect(errors.filter((error) => error.includes(THROWN)), "exceptions that unwound through Wasm").toEqual([]);
        // What remains are traps of an app that has been stopped.
        expect(errors.splice(0).filter((error) => !/unreachable/.test(error))).toEqual([]);
      });
    }
  });
}

test.describe("a function of the document throws", () => {
  /** The owner, the function, and whether the app can go on without it. */
  const FUNCTIONS = [
    ["Document", "getElementById", false],
    ["Document", "createTextNode", true],
    ["Element", "toggleAttribute", false],
    ["Element", "setAttribute", false],
    ["Element", "getAttribute", false],
    ["Element", "remove", false],
    ["DOMTokenList", "toggle", false],
    ["Document", "createElementNS", true],
    ["History", "replaceState", true],
    ["Storage", "setItem", true],
    ["URLSearchParams", "set", false],
    ["HTMLElement", "focus", true],
  ];
  for (const [owner, name, goesOn] of FUNCTIONS) {
    test(`${owner}.${name}: the app ${goesOn ? "works" : "has stopped, or works"}, and no later action stops it`, async ({ page, errors }) => {
      await open(page, BEFORE);
      await page.evaluate(([owner, name, thrown]) => {
        self[owner].prototype[name] = () => { throw Error(thrown); };
      }, [owner, name, THROWN]);
      await page.locator("#find").pressSequentially("этал");
      await expectWorksOrStopped(page, name);
      if (goesOn) expect(await state(page)).toBe("ready");
      errors.length = 0;
    });
  }
});

test("a trap stops the app: the notice is shown, nothing hides rows any more, and the panel does not show an old time", async ({ page, site, errors }) => {
  interceptImports(site);
  await page.addInitScript(replaceImports, [IMPORTS[0], THROWN, false]);
  await open(page, BEFORE);
  await expect(countdownPanel(page).values.first()).toHaveText("17");
  await page.locator("#find").fill("эталон");
  await expect(page.locator(".partner:visible")).toHaveCount(1);
  await page.evaluate(() => setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(
    // (module (func $f unreachable) (start $f))
    Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11)))));
  await expectFailureNotice(page, "ru");
  await expect(page.locator("#failure")).toContainText(NOTICE.ru);
  await expect(countdownPanel(page).values.first()).not.toHaveText("17");
  errors.length = 0;
});
