// States of the page that several tests visit: languages and phases.
import { DOCUMENTS, LONG_AFTER, expect, open } from "./forum.js";

export const LANGUAGES = Object.keys(DOCUMENTS);

/** An instant in every phase. */
export const PHASES = {
  before: Date.parse("2025-05-06T19:03:04+10:00"),
  "day 1": Date.parse("2025-05-19T18:30:00+10:00"),
  "night between days": Date.parse("2025-05-19T23:30:00+10:00"),
  after: LONG_AFTER,
};

/** Adds opening hours to the forum days. No source gives them, but without hours there is no such phase. */
const withHours = (html) => {
  const [first, second] = ['{"date":"2025-05-19"}', '{"date":"2025-05-20"}'];
  expect(html, "the days in the page's data").toContain(first);
  return html
    .replace(first, '{"date":"2025-05-19","closes":"2025-05-19T22:00:00+10:00"}')
    .replace(second, '{"date":"2025-05-20","opens":"2025-05-20T09:00:00+10:00"}');
};

/** Opens the page in a phase by the browser's clock: the banner of the preview clock would cover text. */
export async function openInPhase(page, site, lang, phase) {
  if (phase === "night between days") site.alter = withHours;
  await page.clock.setFixedTime(PHASES[phase]);
  await open(page, DOCUMENTS[lang]);
}
