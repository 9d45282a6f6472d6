// What visitors do, the same in every engine. A flow gets the driver of an engine (engines.js), the
// site as it is served (../e2e/server.js) and ways to look at the page (visit.js).
import assert from "node:assert/strict";

const DOCUMENTS = { ru: "", zh: "zh/" };

const MOMENTS = [
  ["before", "2025-05-06T09:03:04Z", { ru: "До открытия форума", zh: "距论坛开幕还有" }, /^12 0?4 56 5\d$/],
  ["during", "2025-05-20T23:59:00+10:00", { ru: "Идёт день 2 из 2", zh: "论坛进行中：第2天，共2天" }, /20 2.* \d+ 23:59$/],
  ["after", "2025-05-21T00:00:00+10:00", { ru: "Форум состоялся 19–20 мая 2025 года", zh: "论坛已于2025年5月19日至20日举行" }, /^3 ?000\+ 30\+ 20\+ 400\+$/],
];

export const FLOWS = {
  async "the page is ready, and wide enough for all that is in it"({ engine, open, seen }) {
    for (const document of Object.values(DOCUMENTS)) {
      for (const [width, height] of [[390, 844], [1280, 800]]) {
        await engine.size(width, height);
        await open(document);
        const [page, window] = await engine.run(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(page <= window, `the page scrolls sideways: ${page} > ${window}`);
        assert.equal(await seen("h1"), 1);
        // Margins and sizes that an engine does not understand fall to nothing.
        const [edge, size] = await engine.run(() => {
          const title = document.querySelector(".section__title");
          return [title.getBoundingClientRect().left, parseFloat(getComputedStyle(title).fontSize)];
        });
        assert.ok(edge >= 14 && size >= 22, `the margin is ${edge}, a heading ${size} px`);
      }
    }
  },

  async "the countdown knows its phases"({ open, text, until }) {
    for (const [lang, document] of Object.entries(DOCUMENTS)) {
      for (const [phase, time, caption, numbers] of MOMENTS) {
        await open(`${document}?at=${encodeURIComponent(time)}`);
        await until(async () => assert.equal(await text(".bridge__caption"), caption[lang], phase));
        assert.match(await text("#countdown .arch__value"), numbers, phase);
      }
    }
  },

  async "the countdown ticks"({ open, text, until }) {
    await open(`?at=${encodeURIComponent("2025-05-06T09:03:04Z")}`);
    const first = await text("#countdown .arch__value");
    await until(async () => assert.notEqual(await text("#countdown .arch__value"), first));
  },

  async "the other language keeps the place and the search"({ engine, open, ready, text, until }) {
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

  async "the search finds in both scripts, marks it and can be undone"({ engine, open, seen, text, until }) {
    await open("");
    const all = await seen(".partner");
    await engine.write("#find", "силу");
    await until(async () => assert.equal(await seen(".partner"), 1));
    await until(async () => assert.match(await text(".partner mark"), /丝路/));
    await engine.press("#directory-clear");
    await until(async () => assert.equal(await seen(".partner"), all));
    await engine.write("#find", "丝路");
    await until(async () => assert.equal(await seen(".partner"), 1));
  },

  async "stars are kept"({ engine, open, seen, until }) {
    const stars = ["#star-plenary", "#partner-jilin .star"];
    const pressed = () => engine.run((all) => all.map((star) => document.querySelector(star).getAttribute("aria-pressed")), stars);
    await open("");
    for (const star of stars) await engine.press(star);
    await until(async () => assert.deepEqual(await pressed(), ["true", "true"]));
    await open("zh/");
    assert.deepEqual(await pressed(), ["true", "true"]);
    assert.equal(await seen("#shortlist li"), 1);
    await engine.press("#chip-mine");
    await until(async () => assert.equal(await seen("#agenda-list .session"), 1));
  },

  async "the directory is a table, too"({ engine, open, seen, until }) {
    await open("?country=CN");
    const cards = await seen(".partner");
    await engine.press("[data-opens^=directory]");
    await engine.press("#view-table");
    await until(async () => assert.equal(await seen("#partners-table tbody tr"), cards));
    assert.equal(await seen(".partner"), 0);
  },

  async "a profile opens with its code and its file"({ engine, open, seen, until }) {
    const card = "#partner-khabarovsk-krai-government";
    await open(card);
    await until(async () => assert.ok((await seen(`${card} .details__list li`)) > 3));
    await until(async () => assert.equal(await seen(`${card} .details__code svg`), 1));
  },
};

/** What stays of the page if the app does not start. */
export const FAULTS = {
  async "without WebAssembly the page stays as printed"({ becomes, complaints, go, ...page }) {
    await go("", "WebAssembly");
    await becomes("failed");
    assert.match((await complaints()).join(), /WebAssembly/);
    await stillWorks(page);
  },

  async "a Wasm that hangs is given up, and welcome when it comes"({ becomes, go, seen, site, ...page }) {
    const release = site.holdWasm();
    await go("", "patience");
    await becomes("failed");
    await stillWorks({ seen, site, ...page });
    await go("", "patience");
    await becomes("failed");
    release();
    await becomes("ready");
    assert.equal(await seen("#failure"), 0);
  },
};

/** The failure is said in one line, and all that a document can do without its app is there. */
async function stillWorks({ engine, seen, text, until }) {
  assert.equal(await seen("#failure"), 1, "the notice");
  assert.equal(await seen(".needs-app"), 0, "controls that would do nothing");
  assert.ok((await seen(".session")) > 20 && (await seen(".partner")) > 20, "programme and partners");
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
