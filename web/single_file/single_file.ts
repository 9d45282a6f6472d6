// Entry point of forum.html, the site in a single file. TypeScript: it runs before the app.
// The build aliases "forum-site" to the script of the site, which must find the requested language in place.
import "./other_language.ts";
import "forum-site";
