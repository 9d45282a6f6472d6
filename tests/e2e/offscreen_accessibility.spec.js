// Off-screen rendering (web/offscreen/offscreen.ts) does not hide content from screen readers.
import { DOCUMENTS, content, expect, normalizeSpaces, open, test, waitForOffscreenRendering } from "./forum.js";

const { sessions, partners } = content();

// Turns the accessibility tree on, as a screen reader does.
test.use({
  launchOptions: [({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...launchOptions.args, "--force-renderer-accessibility"] }), { scope: "worker" }],
});

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: the accessibility tree contains all headings and bookmark buttons`, async ({ page }) => {
    await open(page, document);
    await waitForOffscreenRendering(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Accessibility.enable");
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    const namesOf = (wanted) => nodes.filter(({ role, ignored }) => !ignored && role.value === wanted).map(({ name }) => normalizeSpaces(name?.value ?? ""));
    const names = [...sessions.map(({ title }) => title), ...partners.map(({ name }) => name)].map((it) => normalizeSpaces(it[lang] ?? it.en ?? it.ru));
    for (const name of names) {
      // A translated name is followed by the label "translation".
      expect(namesOf("heading").some((heading) => heading.startsWith(name)), `a heading for ${name}`).toBe(true);
      expect(namesOf("button").some((button) => button.includes(name)), `a bookmark button for ${name}`).toBe(true);
    }
  });
}
