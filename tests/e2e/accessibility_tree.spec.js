// Compares the accessibility tree with the approved snapshots in accessibility_tree/. After an intended change, update
// the snapshots and review the differences:
//
//     node_modules/.bin/playwright test accessibility_tree --update-snapshots=changed
//     git diff tests/e2e/accessibility_tree
//
// Long lists are reduced to one item, and the programme to its first groups: the others are alike.
import { LANGUAGES, openInPhase } from "./page_states.js";
import { expect, test } from "./forum.js";

const LONG_LISTS = ".day__sessions, .partners__grid, .venues, .results__outcomes, .timeline__entries, .results__all tbody";
const FURTHER_GROUPS = ".day ~ .day ~ .day";

for (const lang of LANGUAGES) {
  for (const phase of ["before", "after"]) {
    test(`${lang}, ${phase}: the accessibility tree matches the snapshot`, async ({ page, site }) => {
      await openInPhase(page, site, lang, phase);
      await page.locator("#session-plenary details").evaluate((details) => (details.open = true));
      await page.locator(FURTHER_GROUPS).evaluateAll((groups) => groups.forEach((group) => group.remove()));
      await page.locator(LONG_LISTS).evaluateAll((lists) => {
        for (const list of lists) {
          const example = list.querySelector("#session-plenary") ?? list.firstElementChild;
          for (const item of [...list.children]) if (item !== example) item.remove();
        }
      });
      const tree = await page.locator("body").ariaSnapshot();
      // Without the addresses of links, which other tests check. A link without further lines is one line then.
      const snapshot = tree.replace(/\n *- \/url: .*/g, "").replace(/^( *- link ".*"):$(?!\n\1 )/gm, "$1");
      expect(`${snapshot}\n`).toMatchSnapshot(`${lang}-${phase}.yml`);
    });
  }
}
