// Pictures of the first screen in each phase, language, theme and width; and of the whole page.
import { advanceClockTo, renderOffscreenParts } from "../e2e/forum.js";
import { BEFORE } from "../e2e/server.js";
import { MOMENTS, withHours } from "./moments.js";
import { LANGS, THEMES, WIDTHS, shoot } from "./studio.js";

/** A group of pictures for each phase. */
export async function phases(studio) {
  const withKnownHours = await studio.site({ root: BEFORE, alter: withHours });
  const groups = MOMENTS.map((moment) => ({ ...moment, pictures: [] }));
  for (const width of WIDTHS) {
    // Both languages in parallel, for two cores.
    await Promise.all(Object.keys(LANGS).map(async (lang) => {
      // One page for several phases is faster than loading each. After the forum the order of the page differs, so
      // that phase needs another page.
      await takePhases(studio, groups.filter(({ hours, id }) => !hours && id !== "after"), { lang, width });
      await takePhases(studio, groups.filter(({ id }) => id === "after"), { lang, width });
      await takePhases(studio, groups.filter(({ hours }) => hours), { lang, width, from: withKnownHours });
    }));
  }
  // Desktop and phone of one language and theme are neighbours.
  const order = ({ lang, theme, width }) => [lang, THEMES.indexOf(theme), 9999 - width].join();
  for (const { pictures } of groups) pictures.sort((a, b) => order(a).localeCompare(order(b)));
  return groups;
}

async function takePhases(studio, groups, place) {
  const page = await studio.page({ ...place, at: groups[0].at });
  for (const { id, at, pictures } of groups) {
    await advanceClockTo(page, at);
    pictures.push(...(await themes(page, id, place)));
  }
  await page.context().close();
}

async function themes(page, folder, { lang, width }, type = "png", options = {}) {
  const pictures = [];
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    const picture = await shoot(page, `${folder}/${lang}-${theme}-${width}.${type}`, `${LANGS[lang]}, ${theme}, ${width}`, options);
    pictures.push({ ...picture, lang, theme, width });
  }
  return pictures;
}

/** The whole page after the forum. */
export async function wholePages(studio) {
  const pictures = await Promise.all(Object.keys(LANGS).map(async (lang) => {
    const ofLanguage = [];
    for (const width of WIDTHS) {
      // Scale 1: with scale 2 the page of the phone is longer than Chromium paints.
      const page = await studio.page({ lang, width, deviceScaleFactor: 1 });
      await renderOffscreenParts(page);
      ofLanguage.push(...(await themes(page, "whole", { lang, width }, "jpg", { fullPage: true, quality: 85 })));
      await page.context().close();
    }
    return ofLanguage;
  }));
  return { id: "whole", title: "The whole page", about: "After the forum, from the bar to the foot.", pictures: pictures.flat() };
}
