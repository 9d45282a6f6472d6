// The start of forum.html, the site in one file: the other language stands in a template, and the
// language links ask for it in the address. `site single` puts the script of the site in place of
// forum-site; it must find the language that is asked for in its place.
import "./single_language.js";
import "forum-site";
