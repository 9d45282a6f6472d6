// Double-start guard: a page has one app. TypeScript: it runs before the app.
// If a proxy or an extension repeats the script, the second run ends here: two apps would answer each click twice.
if (self.forumStarted) throw Error("The app has been started already.");
self.forumStarted = true;
