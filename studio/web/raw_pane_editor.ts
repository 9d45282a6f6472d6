// One record as text, with CodeMirror. In a shadow root its styles are no elements, which the content security policy
// (`style-src 'self'`) would block.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { forceLinting, linter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { completeRecord, type Records } from "./raw_pane/completion.ts";
import { diagnostics, movedFindings, type PaneFinding } from "./raw_pane/findings.ts";
import { colours, theme } from "./raw_pane/theme.ts";

export interface RawPaneOptions {
  onChange(text: string): void;
  /** Escape was pressed and nothing else was open. */
  onLeave(): void;
  /** The language of the page (BCP 47). */
  lang: string;
  readOnly: boolean;
  /** The name of the text field. */
  label: string;
  /** What is said of a place where the text is no JSON. */
  notJson: string;
  /** CodeMirror's own English texts, and those of the page. */
  phrases: Record<string, string>;
  /** The name of the record that is shown, and the fields of all records. */
  record: string;
  records: Records;
}

export interface RawPane {
  /** Shows another text. A text that says the same as the one that is shown changes nothing. */
  setText(text: string): void;
  /** Shows findings: a JSON list of `PaneFinding`. */
  setFindings(findings: string): void;
  focus(): void;
  close(): void;
}

const FromOutside = Annotation.define<boolean>();

export function openRawPane(host: HTMLElement, text: string, options: RawPaneOptions): RawPane {
  const place = host.appendChild(document.createElement("div"));
  const root = place.attachShadow({ mode: "open" });
  let findings: PaneFinding[] = [];
  let next: string | undefined;
  const changed = (view: EditorView) => options.onChange(view.state.doc.toString());
  const leave = () => {
    options.onLeave();
    return true;
  };
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.phrases.of(options.phrases),
        EditorState.readOnly.of(options.readOnly),
        EditorState.tabSize.of(2),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": options.label, tabindex: "0", lang: options.lang, spellcheck: "false", translate: "no" }),
        json(),
        history(),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        highlightSelectionMatches(),
        search({ top: true }),
        autocompletion({ icons: false, interactionDelay: 0, override: [completeRecord(options.record, options.records)] }),
        linter(({ state }) => diagnostics(state, findings, options.notJson), { delay: 200 }),
        theme,
        syntaxHighlighting(colours),
        // Tab moves on: a text field must not hold the keyboard (WCAG 2.1.2). Escape closes what is open, then leaves.
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        keymap.of([{ key: "Escape", run: leave }]),
        EditorView.updateListener.of(({ docChanged, transactions, changes, view: editor }) => {
          if (!docChanged) return;
          findings = movedFindings(findings, changes);
          const isOwn = transactions.some((one) => one.docChanged && !one.annotation(FromOutside));
          // What an input method composes is no text yet.
          if (isOwn && !editor.composing) changed(editor);
        }),
        EditorView.domEventHandlers({
          compositionend: (_, editor) => {
            setTimeout(() => {
              changed(editor);
              if (next !== undefined) show(next);
            });
          },
        }),
      ],
    }),
  });
  const show = (shown: string) => {
    next = view.composing ? shown : undefined;
    const old = view.state.doc.toString();
    if (view.composing || saysTheSame(old, shown)) return;
    const anchor = Math.min(view.state.selection.main.anchor, shown.length);
    view.dispatch({ changes: { from: 0, to: old.length, insert: shown }, selection: { anchor }, annotations: FromOutside.of(true) });
  };
  return {
    setText: show,
    setFindings(list) {
      findings = JSON.parse(list) as PaneFinding[];
      forceLinting(view);
    },
    focus: () => view.focus(),
    close() {
      view.destroy();
      place.remove();
    },
  };
}

/** Whether two texts are the same JSON, in the same order. */
function saysTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}
