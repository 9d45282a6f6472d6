// The first screen in every phase, language, theme and width; and the page as a whole.
import { drawAll, leap } from "../e2e/forum.js";
import { BEFORE } from "../e2e/server.js";
import { MOMENTS, withHours } from "./moments.js";
import { LANGS, THEMES, WIDTHS, shoot } from "./studio.js";

/** A group of pictures for each phase. */
export async function phases(studio) {
  const known = await studio.site({ root: BEFORE, alter: withHours });
  const groups = MOMENTS.map((moment) => ({ ...moment, pictures: [] }));
  for (const width of WIDTHS) {
    // Both languages at once, since the machine has two cores.
    await Promise.all(Object.keys(LANGS).map(async (lang) => {
      // One page lives through the phases, as one left open does: that is quicker than loading five. That of after
      // the forum is ordered otherwise.
      await live(studio, groups.filter(({ hours, id }) => !hours && id !== "after"), { lang, width });
      await live(studio, groups.filter(({ id }) => id === "after"), { lang, width });
      await live(studio, groups.filter(({ hours }) => hours), { lang, width, from: known });
    }));
  }
  // A desktop and a phone of one language and theme side by side.
  const order = ({ lang, theme, width }) => [lang, THEMES.indexOf(theme), 9999 - width].join();
  for (const { pictures } of groups) pictures.sort((a, b) => order(a).localeCompare(order(b)));
  return groups;
}

async function live(studio, groups, place) {
  const page = await studio.page({ ...place, at: groups[0].at });
  for (const { id, at, pictures } of groups) {
    await leap(page, at);
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
  const taken = await Promise.all(Object.keys(LANGS).map(async (lang) => {
    const pictures = [];
    for (const width of WIDTHS) {
      // One pixel for one: at two the phone's page is longer than Chromium paints.
      const page = await studio.page({ lang, width, deviceScaleFactor: 1 });
      await drawAll(page);
      pictures.push(...(await themes(page, "whole", { lang, width }, "jpg", { fullPage: true, quality: 85 })));
      await page.context().close();
    }
    return pictures;
  }));
  return { id: "whole", title: "The whole page", about: "After the forum, from the bar to the foot.", pictures: taken.flat() };
}
