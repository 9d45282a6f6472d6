//! English.

use super::PreviewTexts;

pub(super) static TEXTS: PreviewTexts = PreviewTexts {
    title: "Preview",
    intro: "This is how visitors will see the site after publication.",
    frame: "Preview of the site",
    starting: "Preparing the preview…",
    older: "Errors: {}. Until they are corrected, the preview shows the content without the latest changes.",
    nothing: "Errors: {}. Correct them to see the preview.",
    failed: "The preview has failed: {}",
    unavailable: "The site cannot be shown on this page. The reason may be a private window, an address without https or a forced reload. Reload the page, or save the site as one file and open it in the browser.",
    save: "Save the preview as one file",
    saving: "Making the file…",
    language: "Language of the site",
    theme: "Theme",
    themes: ["As on the device", "Light", "Dark"],
    width: "Screen",
    widths: ["Phone", "Tablet", "Computer"],
    time: "Time on the site",
    now: "Now",
    before: "Before the forum",
    day: "Day {}",
    after: "After the forum",
    moment: "Date and time (UTC{})",
    drafts: "Show drafts",
    print: "Print",
    open: "Open in a new tab",
    reload: "Reload",
};
