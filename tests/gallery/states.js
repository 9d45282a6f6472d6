// Further states of the page: empty state, failures, forced colors, open details.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../e2e/server.js";
import { LANGS, THEMES, WIDTHS, shoot, showTop } from "./studio.js";

/**
 * `site` and `options` are those of studio.site and studio.page. `prepare` runs in the page before. A picture is taken
 * of each of `sections` in each of `themes`.
 */
const STATES = [
  {
    id: "empty", title: "Empty state", about: "A search without results.",
    options: { path: `?find=${encodeURIComponent("Ереван 埃里温")}` }, sections: ["partners"],
  },
  {
    id: "found", title: "Search results", about: "A query in two languages.",
    options: { path: `?find=${encodeURIComponent("санкт 商会")}` }, sections: ["partners"],
  },
  {
    id: "open-session", title: "Open details", about: "The plenary session with its people and sources.",
    prepare: (page) => page.locator("#session-plenary summary").click(), sections: ["session-plenary"],
  },
  {
    id: "filters", title: "The filters", about: "Open, with a pressed chip and a filter without a chip.",
    options: { path: "?country=RU&city=khabarovsk" },
    prepare: (page) => page.locator("[data-opens^=directory]").click(), sections: ["partners"],
  },
  {
    id: "failed", title: "The app failed", about: "The Wasm is missing: the prerendered document and a notice are shown.",
    site: { wasm: "missing" }, options: { until: "failed" },
  },
  {
    id: "no-script", title: "No script", about: "Scripts are turned off: controls that need the app are hidden.",
    options: { until: "static", javaScriptEnabled: false }, sections: ["top", "partners"],
  },
  {
    id: "forced", title: "Forced colors", about: "Colours of the system, as with a contrast theme.",
    options: { forcedColors: "active" }, langs: ["ru"], widths: [1280], themes: THEMES, sections: ["top", "agenda", "partners"],
  },
  {
    id: "404", title: "Not found", about: "The error page for an unknown address.", file: "404.html",
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
  const pictures = await Promise.all(langs.map(async (lang) => {
    const ofLanguage = [];
    for (const width of widths) ofLanguage.push(...(await views(studio, id, { lang, width, ...(from && { from }) }, state)));
    return ofLanguage;
  }));
  return { id, title, about, pictures: pictures.flat() };
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
