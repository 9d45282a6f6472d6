// What is far from the window is not drawn (browser/offscreen.js), but there for screen readers from the start.
import { DOCUMENTS, content, expect, open, plain, settled, test } from "./forum.js";

const { sessions, partners } = content();

// As with a screen reader.
test.use({
  launchOptions: [({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...launchOptions.args, "--force-renderer-accessibility"] }), { scope: "worker" }],
});

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: every heading and star is there`, async ({ page }) => {
    await open(page, document);
    await settled(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Accessibility.enable");
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    const named = (wanted) => nodes.filter(({ role, ignored }) => !ignored && role.value === wanted).map(({ name }) => plain(name?.value ?? ""));
    const names = [...sessions.map(({ title }) => title), ...partners.map(({ name }) => name)].map((it) => plain(it[lang] ?? it.en ?? it.ru));
    for (const name of names) {
      // A name that is a translation is followed by its mark.
      expect(named("heading").some((heading) => heading.startsWith(name)), `a heading for ${name}`).toBe(true);
      expect(named("button").some((button) => button.includes(name)), `a star for ${name}`).toBe(true);
    }
  });
}
