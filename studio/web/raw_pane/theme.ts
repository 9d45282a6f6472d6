// The look of the text, with the colours of the page: custom properties pass into a shadow root.
import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const UNDERLINE = { backgroundImage: "none", textDecorationLine: "underline", textDecorationStyle: "wavy", textUnderlineOffset: "0.2em" };

export const theme = EditorView.theme({
  "&": { backgroundColor: "var(--card)", color: "var(--ink)", fontSize: "0.9375rem" },
  "&.cm-focused": { outline: "3px solid var(--cinnabar-vivid)", outlineOffset: "2px" },
  ".cm-scroller": { maxHeight: "30rem", fontFamily: 'ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace', lineHeight: "1.6" },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 0.9rem" },
  "&.cm-focused .cm-matchingBracket, .cm-selectionMatch, .cm-searchMatch": { backgroundColor: "var(--mark)" },
  ".cm-searchMatch-selected": { outline: "2px solid var(--amber)" },
  ".cm-lintRange-error": { ...UNDERLINE, textDecorationColor: "var(--cinnabar-vivid)" },
  ".cm-lintRange-warning": { ...UNDERLINE, textDecorationColor: "var(--amber)" },
  ".cm-lintPoint::after": { borderBottomColor: "var(--cinnabar-vivid)" },
  ".cm-tooltip, .cm-panels": { backgroundColor: "var(--card)", color: "var(--ink)", border: "1px solid var(--strong-line)", fontFamily: "var(--sans)" },
  ".cm-tooltip": { maxWidth: "min(30rem, 92vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { maxHeight: "15rem", fontFamily: "inherit" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { boxSizing: "border-box", minHeight: "2.75rem", padding: "0.6rem 0.75rem", whiteSpace: "normal" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--action)", color: "var(--on-water)" },
  ".cm-completionDetail": { marginLeft: "0.75rem", fontStyle: "normal" },
  ".cm-diagnostic": { padding: "0.5rem 0.75rem" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--cinnabar-vivid)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--amber)" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "var(--mark)", color: "var(--ink)" },
  ".cm-panel.cm-search, .cm-panel.cm-panel-lint, .cm-dialog": { paddingRight: "3rem" },
  ".cm-panel input[main-field], .cm-panel input[name=replace], .cm-textfield": {
    minHeight: "2.75rem",
    fontSize: "1rem",
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    border: "1px solid var(--strong-line)",
  },
  ".cm-panel .cm-button, .cm-panel button, .cm-panel label": { boxSizing: "border-box", minHeight: "2.75rem", minWidth: "2.75rem", fontSize: "0.9375rem" },
  ".cm-panel label": { display: "inline-flex", alignItems: "center" },
  ".cm-panel .cm-button": { backgroundImage: "none", backgroundColor: "var(--paper)", color: "var(--river)", border: "1px solid var(--strong-line)" },
  ".cm-panel button[name=close]": { color: "var(--ink)" },
  ".cm-panel :focus-visible": { outline: "3px solid var(--cinnabar-vivid)" },
});

export const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--river)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--cinnabar)" },
  { tag: [tags.separator, tags.brace, tags.squareBracket], color: "var(--muted)" },
]);
