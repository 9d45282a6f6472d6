// Changes by third parties: translators, extensions, the browser's page cache, scripts that start twice; and exceptions.
import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { BEFORE, expectAppFailed, expectAppWorks, expectReadable } from "./faults.js";
import { DAY, DOCUMENTS, HOUR, OPENING, SECOND, advanceClockTo, countdownPanel, expect, open, stopClock, test, waitForMount } from "./forum.js";

const LANGS = Object.keys(DOCUMENTS);

/** Translates like Chrome: replaces each text by a text in two `font` elements, also texts added later. */
function translate() {
  const replace = (text) => {
    const outer = document.createElement("font");
    outer.appendChild(document.createElement("font")).textContent = `EN ${text.data}`;
    text.replaceWith(outer);
  };
  const walk = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const isTranslatable = (text) => /\p{L}/u.test(text.data) && !text.parentElement?.closest("font, script, style, [translate=no]");
    texts.filter(isTranslatable).forEach(replace);
  };
  walk(document.body);
  document.documentElement.classList.add("translated-ltr");
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => walk(node.parentNode ?? node))))
    .observe(document.body, { childList: true, subtree: true });
}

/** Changes by browser extensions. */
const EXTENSIONS = [
  ["an extension adds attributes to every element", () => {
    for (const element of document.querySelectorAll("body, body *")) {
      element.setAttribute("data-extension", "1");
      element.classList.add("extension");
    }
  }],
  ["an extension inserts elements everywhere", () => {
    for (const parent of document.querySelectorAll("body, #app, main, ul, section, form, h3, .partners__grid")) {
      parent.prepend(document.createElement("ext-panel"));
      parent.append(document.createTextNode("Ad"), document.createElement("div"));
    }
  }],
  ["an extension reorders the organizations", () => {
    for (const grid of document.querySelectorAll(".partners__grid")) grid.append(...[...grid.children].reverse());
  }],
  ["an extension removes rows, notices and a panel", () => {
    const removed = "#partner-jilin, #session-opening, .notice, #share-panel, .theme, #partners-none, .star svg";
    document.querySelectorAll(removed).forEach((element) => element.remove());
  }],
  ["an extension wraps titles and lists", () => {
    for (const element of document.querySelectorAll("h2, h3, .topics, .partner__name, .session__title, #agenda-head, #partners-list")) {
      const wrapper = document.createElement("span");
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  }],
];

/** Opens the prerendered document and delays the Wasm. Returns a function that lets the app mount. */
async function openBeforeMount(page, site, address) {
  const release = site.holdWasm();
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-network", "online");
  return release;
}

for (const [index, [description, change]] of [["the page is translated", translate], ...EXTENSIONS].entries()) {
  const address = DOCUMENTS[LANGS[index % 2]] + BEFORE;
  test(`before mount, ${description}: the page works`, async ({ page, site }) => {
    const release = await openBeforeMount(page, site, address);
    await page.evaluate(change);
    release();
    await expectAppWorks(page);
  });

  test(`after mount, ${description}: the page works`, async ({ page }) => {
    await open(page, address);
    await page.evaluate(change);
    await expectAppWorks(page);
  });
}

// A translator removes the text nodes that the app could update: the app updates elements.
for (const [lang, count, next, on] of [["ru", /^\D*1 /, "Далее", "Сейчас"], ["zh", /1/, "即将开始", "正在进行"]]) {
  test(`${lang}: in a translated page, countdown, counts and current sessions are updated`, async ({ page }) => {
    await stopClock(page, OPENING - 2 * DAY);
    await open(page, DOCUMENTS[lang]);
    await page.evaluate(translate);
    const { caption, values } = countdownPanel(page);
    await expect(values).toHaveText(["2", "00", "00", "00"]);
    await page.clock.runFor(SECOND);
    await expect(values).toHaveText([/1/, /23/, /59/, /59/]);
    await page.locator("#find").fill("эталон");
    await expect(page.locator("#directory-count"), "the result count").toHaveText(count);
    await page.locator("#q").fill("пленарная");
    await expect(page.locator("#programme-count"), "the count of the programme").toHaveText(count);
    await advanceClockTo(page, OPENING);
    await expect(caption, "the caption of the countdown panel").toHaveText(lang === "ru" ? /день\s1\sиз\s2/ : /1.*2/);
    const groups = page.locator(".now__group");
    await expect(groups.first(), "the next session").toContainText(next);
    await advanceClockTo(page, OPENING + 18 * HOUR);
    await expect(groups.first(), "the current session").toContainText(on);
    await expect(groups.first().locator('[href="#session-circus-wuqiao"]')).toBeVisible();
    await advanceClockTo(page, OPENING + 3 * DAY);
    await expect(groups, "after the forum").toHaveCount(0);
    await expect(page.locator(".arch__label").first()).toContainText(lang === "ru" ? "участников" : /[\u4e00-\u9fff]/);
  });
}

test("before mount, a translator changes the lang of the Chinese document: the app stays Chinese", async ({ page, site }) => {
  const release = await openBeforeMount(page, site, "zh/");
  await page.evaluate(() => (document.documentElement.lang = "en"));
  release();
  await waitForMount(page);
  await expect(page.locator("#directory-count")).toHaveText(/[\u4e00-\u9fff]/);
});

test.describe("double start", () => {
  const expectOneApp = async (page, errors) => {
    await expectAppWorks(page);
    await expect(page.locator("#app")).toHaveCount(1);
    const star = page.locator("#partner-etalon .star");
    await star.click();
    await expect(star).toHaveAttribute("aria-pressed", "true");
    expect(errors.splice(0), "exceptions of the second script").toEqual([expect.stringContaining("started already")]);
  };

  test("the document contains the script twice: the app mounts once", async ({ page, site, errors }) => {
    site.alter = (html) => html.replace(/(<script type="module" src="[^"]*)("[^>]*><\/script>)/, "$1$2$1?again$2");
    await page.goto(BEFORE);
    await expectOneApp(page, errors);
  });

  test("the script runs again later: the app mounts once", async ({ page, errors }) => {
    await open(page, BEFORE);
    const script = await page.locator("script[type=module]").getAttribute("src");
    await page.addScriptTag({ type: "module", url: `${script}?again` }).catch(() => {});
    await expect.poll(() => errors.length).toBe(1);
    await expectOneApp(page, errors);
  });
});

test("back from the page cache (bfcache), query and bookmarks are unchanged, and the page works", async ({ site }) => {
  const { status, stdout } = spawnSync("sh", ["tests/e2e/browser.sh", "full"], { encoding: "utf8" });
  test.skip(status !== 0, "the headless shell has no page cache: this needs the full Chromium");
  const { launchOptions } = test.info().project.use;
  // Playwright disables the cache by default.
  const browser = await chromium.launch({ ...launchOptions, executablePath: stdout.trim(), ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  const page = await browser.newPage();
  await page.addInitScript(() => addEventListener("pageshow", ({ persisted }) => (window.persisted = persisted)));
  await page.goto(site.url + BEFORE);
  await expectAppWorks(page);
  // A change of the address that is under way when the page is left would remove it from the cache.
  await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get("find"))).toBe("эталон");
  await page.goto(`${site.url}404.html`);
  await page.evaluate(() => void history.back());
  await expect.poll(() => page.evaluate(() => window.persisted).catch(() => null)).toBe(true);
  await expect(page.locator("#find"), "the query").toHaveValue("эталон");
  await expect(page.locator("#star-plenary"), "the bookmark").toHaveAttribute("aria-pressed", "true");
  await page.locator("#find").fill("");
  await expectReadable(page);
  await browser.close();
});

/** Throws when the app looks up an element by this id: during mount, in a deferred task, or in an event handler. */
const throwAt = (id) => {
  const { getElementById } = Document.prototype;
  Document.prototype.getElementById = function (requested) {
    if (requested === id) throw new Error("exception of the test");
    return getElementById.call(this, requested);
  };
};

test.describe("an exception in the app", () => {
  for (const [index, id] of ["now-next", "programme", "agenda-none", "partners-none", "star-plenary"].entries()) {
    const lang = LANGS[index % 2];
    test(`${lang}: during the start, at #${id}: the notice of a failure is shown`, async ({ page, errors }) => {
      await page.addInitScript(throwAt, id);
      await page.goto(DOCUMENTS[lang]);
      await expectAppFailed(page, lang);
      errors.length = 0;
    });
  }

  for (const lang of LANGS) {
    test(`${lang}: in an event handler: the notice of a failure is shown`, async ({ page, errors }) => {
      await open(page, DOCUMENTS[lang]);
      await page.evaluate(throwAt, "partners-none");
      await page.locator("#find").pressSequentially("qwx", { delay: 20 });
      await expectAppFailed(page, lang);
      errors.length = 0;
    });
  }
});
