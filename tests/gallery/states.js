// What a visitor meets on other ways: nothing found, nothing running, other colours, an open detail.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../e2e/server.js";
import { LANGS, THEMES, WIDTHS, shoot, showTop } from "./studio.js";

/**
 * `site` and `options` are those of studio.site and studio.page. `prepare` is done to the page;
 * then each of `sections` is seen at the top of the window, in each of `themes`.
 */
const STATES = [
  {
    id: "empty", title: "Nothing found", about: "A search for what no partner is.",
    options: { path: `?find=${encodeURIComponent("Ереван 埃里温")}` }, sections: ["partners"],
  },
  {
    id: "found", title: "Found", about: "A search with an answer, in two languages at once.",
    options: { path: `?find=${encodeURIComponent("санкт 商会")}` }, sections: ["partners"],
  },
  {
    id: "open-session", title: "An opened session", about: "The plenary session with its people and sources.",
    prepare: (page) => page.locator("#session-plenary summary").click(), sections: ["session-plenary"],
  },
  {
    id: "filters", title: "The filters", about: "Opened, with a chip pressed and a filter without a chip set.",
    options: { path: "?country=RU&city=khabarovsk" },
    prepare: (page) => page.locator("[data-opens^=directory]").click(), sections: ["partners"],
  },
  {
    id: "failed", title: "The app failed", about: "The Wasm is not there: the page stays as printed and says so.",
    site: { wasm: "missing" }, options: { until: "failed" },
  },
  {
    id: "no-script", title: "No script", about: "Scripting is off: no control that would do nothing.",
    options: { until: "static", javaScriptEnabled: false }, sections: ["top", "partners"],
  },
  {
    id: "forced", title: "Forced colours", about: "Only the system's colours, as in a contrast theme.",
    options: { forcedColors: "active" }, langs: ["ru"], widths: [1280], themes: THEMES, sections: ["top", "agenda", "partners"],
  },
  {
    id: "404", title: "Not found", about: "What a host shows for an address that is none.", file: "404.html",
    options: { path: "404.html", until: null }, langs: ["ru"], themes: THEMES, sections: [],
  },
];

/** A group of pictures for each state that the site has. */
export async function states(studio) {
  const groups = [];
  for (const state of STATES) {
    if (!state.file || existsSync(join(ROOT, state.file))) groups.push(await group(studio, state));
  }
  return groups;
}

async function group(studio, { id, title, about, site, langs = Object.keys(LANGS), widths = WIDTHS, ...state }) {
  const from = site && (await studio.site(site));
  const taken = await Promise.all(langs.map(async (lang) => {
    const pictures = [];
    for (const width of widths) pictures.push(...(await views(studio, id, { lang, width, ...(from && { from }) }, state)));
    return pictures;
  }));
  return { id, title, about, pictures: taken.flat() };
}

async function views(studio, id, place, { options, prepare, themes = ["light"], sections = ["top"] }) {
  const { lang, width } = place;
  const page = await studio.page({ ...place, ...options });
  await prepare?.(page);
  const pictures = [];
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    for (const section of sections.length ? sections : [null]) {
      if (section) await showTop(page, `#${section}`);
      const name = [lang, theme, width, section].filter(Boolean).join("-");
      pictures.push(await shoot(page, `${id}/${name}.png`, `${LANGS[lang]}, ${theme}, ${width}${section && section !== "top" ? `, ${section}` : ""}`));
    }
  }
  await page.context().close();
  return pictures;
}
