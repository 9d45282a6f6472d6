// Completion of the names and the choices of a record.
import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { SyntaxNode } from "@lezer/common";
import { nameOf, treeOf } from "./findings.ts";

/** A value that can be chosen. */
interface Choice {
  /** As it is in the text, with quotes. */
  value: string;
  label: string;
}

interface Field {
  name: string;
  /** What the page calls it, and what belongs into it. */
  label: string;
  help: string;
  /** An empty value: `""`, `[]`, `{}`. */
  empty: string;
  choices: Choice[];
  /** The name of the record that its value, or each item of its value, is. */
  record: string | null;
}

/** The fields of each record. */
export type Records = Record<string, Field[]>;

/** The word before the cursor, with the quote that it begins with. */
const BEFORE = /"?[\p{L}\p{N}_-]*$/u;
/** The rest of a word with the quote that it ends with. */
const AFTER = /^[\p{L}\p{N}_-]*"?/u;

/** Offers the fields that a record may have, and the values that a field may have. A word is looked for in the name and
 * in the label: organizers know the label. */
export function completeRecord(record: string, records: Records): CompletionSource {
  return (context: CompletionContext): CompletionResult | null => {
    const { state, pos, explicit } = context;
    const line = state.doc.lineAt(pos);
    const word = BEFORE.exec(line.text.slice(0, pos - line.from))![0];
    if (!word && !explicit) return null;
    const from = pos - word.length;
    const isQuoted = word.startsWith('"');
    const to = isQuoted ? pos + AFTER.exec(line.text.slice(pos - line.from))![0].length : pos;
    const before = state.sliceDoc(0, from).trimEnd();
    const container = containerOf(state, from);
    if (!container) return null;
    const typed = word.replace('"', "").toLowerCase();
    const isLike = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(typed));
    const options = [];
    if (container.name === "Object" && !before.endsWith(":")) {
      const names = container.getChildren("Property").filter((one) => one.from !== from).map((one) => nameOf(state, one));
      const fields = records[recordOf(state, container, record, records) ?? ""] ?? [];
      options.push(...fields.filter(({ name, label }) => !names.includes(name) && isLike(name, label)).map(fieldOption));
    } else {
      const field = container.name === "Object" ? /"([^"\\]*)"\s*:$/.exec(before)?.[1] : undefined;
      const choices = fieldOf(state, container, field, record, records)?.choices ?? [];
      options.push(...choices.filter(({ value, label }) => isLike(value, label)).map(choiceOption));
    }
    return options.length > 0 ? { from, to, options, filter: false } : null;
  };
}

/** The object or the list that a position is in. */
function containerOf(state: EditorState, position: number): SyntaxNode | null {
  let node: SyntaxNode | null = treeOf(state).resolveInner(position, -1);
  while (node && !(["Object", "Array"].includes(node.name) && node.from < position)) node = node.parent;
  return node;
}

/** The names from the record to a container. */
function namesTo(state: EditorState, container: SyntaxNode): string[] {
  const names = [];
  for (let node: SyntaxNode | null = container; node; node = node.parent) {
    if (node.name === "Property") names.unshift(nameOf(state, node) ?? "");
  }
  return names;
}

function fieldAt(names: string[], record: string, records: Records): Field | undefined {
  let field: Field | undefined;
  let owner: string | null = record;
  for (const name of names) {
    field = records[owner ?? ""]?.find((one) => one.name === name);
    owner = field?.record ?? null;
  }
  return field;
}

/** The name of the record that an object is. */
function recordOf(state: EditorState, object: SyntaxNode, record: string, records: Records): string | null {
  const names = namesTo(state, object);
  return names.length === 0 ? record : (fieldAt(names, record, records)?.record ?? null);
}

/** The field of a member of an object, or of the items of a list. */
function fieldOf(state: EditorState, container: SyntaxNode, member: string | undefined, record: string, records: Records): Field | undefined {
  const names = namesTo(state, container);
  return fieldAt(member === undefined ? names : [...names, member], record, records);
}

const choiceOption = ({ value, label }: Choice): Completion => ({ label: value, detail: label });

const fieldOption = ({ name, label, help, empty }: Field): Completion => ({
  label: JSON.stringify(name),
  detail: label,
  ...(help && { info: help }),
  apply(view: EditorView, _: Completion, from: number, to: number) {
    const rest = view.state.sliceDoc(to);
    const quoted = JSON.stringify(name);
    const hasValue = /^\s*:/.test(rest);
    const insert = hasValue ? quoted : `${quoted}: ${empty}${/^\s*"/.test(rest) ? "," : ""}`;
    // In the empty value; in a pair of texts in the first of them.
    const inside = /""|\[\]|\{\}/.exec(empty);
    const cursor = hasValue ? quoted.length : quoted.length + 2 + (inside ? inside.index + 1 : empty.length);
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + cursor }, userEvent: "input.complete" });
  },
});
