// Main flows of visitors, the same in every engine. A flow receives the driver of an engine (engines.js), the served
// site (../e2e/server.js) and helpers to read the page (visit.js).
import assert from "node:assert/strict";

export const DOCUMENTS = { ru: "", zh: "zh/" };

const MOMENTS = [
  ["before", "2025-05-06T09:03:04Z", { ru: "До открытия форума", zh: "距论坛开幕还有" }, /^12 0?4 56 5\d$/],
  ["during", "2025-05-20T23:59:00+10:00", { ru: "Идёт день 2 из 2", zh: "论坛进行中：第2天，共2天" }, /20 2.* \d+ 23:59$/],
  ["after", "2025-05-21T00:00:00+10:00", { ru: "Форум состоялся 19–20 мая 2025 года", zh: "论坛已于2025年5月19日至20日举行" }, /^3 ?000\+ 30\+ 20\+ 400\+$/],
];

export const FLOWS = {
  async "the app mounts, and the page needs no horizontal scrolling"({ engine, open, seen }) {
    for (const document of Object.values(DOCUMENTS)) {
      for (const [width, height] of [[390, 844], [1280, 800]]) {
        await engine.size(width, height);
        await open(document);
        const [page, window] = await engine.run(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(page <= window, `horizontal scrolling: ${page} > ${window}`);
        assert.equal(await seen("h1"), 1);
        // A margin or size that an engine does not support would be zero.
        const [edge, size] = await engine.run(() => {
          const title = document.querySelector(".section__title");
          return [title.getBoundingClientRect().left, parseFloat(getComputedStyle(title).fontSize)];
        });
        assert.ok(edge >= 14 && size >= 22, `the margin is ${edge}, a heading ${size} px`);
      }
    }
  },

  async "the countdown panel shows each phase"({ open, text, until }) {
    for (const [lang, document] of Object.entries(DOCUMENTS)) {
      for (const [phase, time, caption, numbers] of MOMENTS) {
        await open(`${document}?at=${encodeURIComponent(time)}`);
        await until(async () => assert.equal(await text(".bridge__caption"), caption[lang], phase));
        assert.match(await text("#countdown .arch__value"), numbers, phase);
      }
    }
  },

  async "the countdown changes every second"({ open, text, until }) {
    await open(`?at=${encodeURIComponent("2025-05-06T09:03:04Z")}`);
    const first = await text("#countdown .arch__value");
    await until(async () => assert.notEqual(await text("#countdown .arch__value"), first));
  },

  async "the language link keeps position and query"({ engine, open, ready, text, until }) {
    await open("?find=jilin#partner-jilin");
    const inView = () => engine.run(() => document.querySelector("#partner-jilin").getBoundingClientRect().top < innerHeight / 3);
    await until(async () => assert.ok(await inView()));
    for (const [lang, name] of [["zh-Hans", "吉林"], ["ru", "Цзилинь"]]) {
      await engine.press(`.languages a[hreflang="${lang}"]`);
      await until(async () => assert.equal(await engine.run(() => document.documentElement.lang), lang));
      await ready();
      await until(async () => assert.match(await text(".partner:not([hidden]) .partner__name"), new RegExp(name)));
      assert.equal(await engine.run(() => location.hash), "#partner-jilin");
    }
  },

  async "the search finds and highlights text in both scripts, and can be cleared"({ engine, open, seen, text, until }) {
    await open("");
    const all = await seen(".partner");
    await engine.write("#find", "силу");
    // The reading is also that of a part of another name.
    await until(async () => assert.equal(await seen("#partner-silk-road-planning-centre"), 1));
    await until(async () => assert.match(await text("#partner-silk-road-planning-centre mark"), /丝路/));
    assert.ok((await seen(".partner")) < all / 4);
    await engine.press("#directory-clear");
    await until(async () => assert.equal(await seen(".partner"), all));
    await engine.write("#find", "丝路");
    await until(async () => assert.equal(await seen(".partner"), 1));
  },

  async "bookmarks are stored"({ engine, open, seen, until }) {
    const buttons = ["#star-plenary", "#partner-jilin .star"];
    const pressed = () => engine.run((all) => all.map((button) => document.querySelector(button).getAttribute("aria-pressed")), buttons);
    await open("");
    for (const button of buttons) await engine.press(button);
    await until(async () => assert.deepEqual(await pressed(), ["true", "true"]));
    await open("zh/");
    assert.deepEqual(await pressed(), ["true", "true"]);
    assert.equal(await seen("#shortlist li"), 1);
    await engine.press("#chip-mine");
    await until(async () => assert.equal(await seen("#agenda-list .session"), 1));
  },

  async "the directory can be shown as a table"({ engine, open, seen, until }) {
    await open("?country=CN");
    const count = await seen(".partner");
    await engine.press("[data-opens^=directory]");
    await engine.press("#view-table");
    await until(async () => assert.equal(await seen("#partners-table tbody tr"), count));
    assert.equal(await seen(".partner"), 0);
  },

  async "a deep link to an organization opens its details with QR code and file"({ open, seen, until }) {
    const row = "#partner-khabarovsk-krai-government";
    await open(row);
    await until(async () => assert.ok((await seen(`${row} .details__list li`)) > 3));
    await until(async () => assert.equal(await seen(`${row} .details__code svg`), 1));
  },
};

/** What must work if the app does not mount. */
export const FAULTS = {
  async "without WebAssembly the prerendered document stays"({ becomes, consoleMessages, go, ...page }) {
    await go("", "WebAssembly");
    await becomes("failed");
    assert.match((await consoleMessages()).join(), /WebAssembly/);
    await expectPrerenderedWorks(page);
  },

  async "a Wasm that does not load shows the notice, and the app mounts when it loads"({ becomes, go, seen, site, ...page }) {
    const release = site.holdWasm();
    await go("", "a short timeout");
    await becomes("failed");
    await expectPrerenderedWorks({ seen, site, ...page });
    await go("", "a short timeout");
    await becomes("failed");
    release();
    await becomes("ready");
    assert.equal(await seen("#failure"), 0);
  },
};

/** Expects the notice of a failure, and everything that a document can do without the app. */
async function expectPrerenderedWorks({ engine, seen, text, until }) {
  assert.equal(await seen("#failure"), 1, "the notice of a failure");
  assert.equal(await seen(".needs-app"), 0, "visible controls that need the app");
  assert.ok((await seen(".session")) > 20 && (await seen(".partner")) > 20, "programme and organizations");
  assert.match(await text(".bridge__caption"), /19–20 мая 2025/);
  await engine.press('.bar__nav a[href="#partners"]');
  await until(async () => assert.equal(await engine.run(() => location.hash), "#partners"));
  assert.equal(await seen("#session-plenary .sources"), 0);
  await engine.press("#session-plenary summary");
  await until(async () => assert.equal(await seen("#session-plenary .sources"), 1));
  await engine.press('.languages a[hreflang="zh-Hans"]');
  await until(async () => assert.match(await text(".bridge__caption"), /2025年5月19日至20日/));
  assert.equal(await engine.run(() => document.documentElement.lang), "zh-Hans");
}
