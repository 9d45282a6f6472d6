// The accessibility tree, as a screen reader gets it, against the one that was read and approved
// in tree/*.yml. After a wanted change, rewrite those and read what changed:
//
//     node_modules/.bin/playwright test tree --update-snapshots=changed && git diff tests/e2e/tree
//
// Long lists keep their first item and the programme two days: the rest is alike.
import { LANGUAGES, openIn } from "./looks.js";
import { expect, test } from "./forum.js";

const LONG_LISTS = ".day__sessions, .partners__grid, .venues, .results__outcomes, .timeline__entries, .results__all tbody";
const REST = ".day ~ .day ~ .day";

for (const lang of LANGUAGES) {
  for (const phase of ["before", "after"]) {
    test(`${lang}, ${phase}`, async ({ page, site }) => {
      await openIn(page, site, lang, phase);
      await page.locator("#session-plenary details").evaluate((details) => (details.open = true));
      await page.locator(REST).evaluateAll((days) => days.forEach((day) => day.remove()));
      await page.locator(LONG_LISTS).evaluateAll((lists) => {
        for (const list of lists) {
          const kept = list.querySelector("#session-plenary") ?? list.firstElementChild;
          for (const item of [...list.children]) if (item !== kept) item.remove();
        }
      });
      const tree = await page.locator("body").ariaSnapshot();
      // Addresses are another test's matter; a link with nothing else below it is one line then.
      const read = tree.replace(/\n *- \/url: .*/g, "").replace(/^( *- link ".*"):$(?!\n\1 )/gm, "$1");
      expect(`${read}\n`).toMatchSnapshot(`${lang}-${phase}.yml`);
    });
  }
}
