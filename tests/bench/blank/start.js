// As src/browser/start.js, with what looks for the page's parts after they are drawn.
import "../../../src/browser/handover.js";
import "./mount.js";
import "../../../src/browser/buttons.js";
import "../../../src/browser/directory.js";
import "../../../src/browser/export.js";
import "../../../src/browser/in_app.js";
import "../../../src/browser/languages.js";
import "../../../src/browser/marks.js";
import "../../../src/browser/print.js";
import "../../../src/browser/records.js";
import "../../../src/browser/search.js";
import "../../../src/browser/shortlist.js";
import "../../../src/browser/target.js";
import "../../../src/browser/theme.js";
import "../../../src/browser/visits.js";
import { keep } from "../../../src/browser/offline.js";

keep();
