// A page has one app. Where a proxy or an extension repeats the script, the second ends here: two would
// answer each click twice.
if (self.forumStarted) throw "The app has been started already.";
self.forumStarted = true;
