// Findings at their places in the text.
import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import type { Diagnostic } from "@codemirror/lint";
import type { ChangeDesc, EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

/** A finding: at a place of the text, or at a field such as `seeks[1].zh`. */
export interface PaneFinding {
  from?: number;
  to?: number;
  path?: string;
  level: "error" | "warning";
  message: string;
}

/** The syntax tree of the whole text. */
export const treeOf = (state: EditorState) => ensureSyntaxTree(state, state.doc.length, 200) ?? syntaxTree(state);

/** Findings with places, after a change of the text. */
export const movedFindings = (findings: PaneFinding[], changes: ChangeDesc): PaneFinding[] =>
  findings.map((finding) => (finding.from === undefined ? finding : { ...finding, from: changes.mapPos(finding.from, 1), to: changes.mapPos(finding.to ?? finding.from, -1) }));

/** The findings as CodeMirror shows them, and the place where the text is no JSON if no finding says so. */
export function diagnostics(state: EditorState, findings: PaneFinding[], notJson: string): Diagnostic[] {
  const { length } = state.doc;
  const shown = findings.map(({ from, to, path, level, message }): Diagnostic => {
    const range = from === undefined ? rangeOf(state, path ?? "") : { from, to: to ?? from };
    const start = Math.min(range.from, length);
    return { from: start, to: Math.max(start, Math.min(range.to, length)), severity: level, message };
  });
  const broken = firstMistake(state);
  const isSaid = shown.some(({ severity }) => severity === "error");
  if (broken && !isSaid) shown.push({ ...broken, severity: "error", message: notJson });
  return shown;
}

/** Where the text is first no JSON. */
function firstMistake(state: EditorState): { from: number; to: number } | undefined {
  const text = state.doc.toString();
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    let mistake: { from: number; to: number } | undefined;
    treeOf(state).iterate({
      enter: ({ type, from, to }) => {
        if (type.isError) mistake ??= { from, to };
        return mistake === undefined;
      },
    });
    return mistake ?? { from: 0, to: 0 };
  }
}

/** The place of a field; of one that is not there, that of the object it is missing from: its opening bracket. */
export function rangeOf(state: EditorState, path: string): { from: number; to: number } {
  let node: SyntaxNode | null = treeOf(state).topNode.firstChild;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    const inner: SyntaxNode | null = node && (name === undefined ? itemOf(node, Number(index)) : memberOf(state, node, name));
    if (!inner) break;
    node = inner;
  }
  if (!node) return { from: 0, to: 0 };
  const isBracket = node.name === "Object" || node.name === "Array";
  return { from: node.from, to: isBracket ? node.from + 1 : node.to };
}

/** The name of a member of an object. */
export function nameOf(state: EditorState, property: SyntaxNode): string | undefined {
  const name = property.getChild("PropertyName");
  if (!name) return undefined;
  try {
    return JSON.parse(state.sliceDoc(name.from, name.to)) as string;
  } catch {
    return undefined;
  }
}

const isValue = ({ name }: SyntaxNode) => ["Object", "Array", "String", "Number", "True", "False", "Null"].includes(name);

function memberOf(state: EditorState, object: SyntaxNode, name: string): SyntaxNode | null {
  const property = object.getChildren("Property").find((one) => nameOf(state, one) === name);
  const value = property?.lastChild;
  return value && isValue(value) ? value : null;
}

function itemOf(array: SyntaxNode, index: number): SyntaxNode | null {
  let position = 0;
  for (let item = array.firstChild; item; item = item.nextSibling) {
    if (isValue(item) && position++ === index) return item;
  }
  return null;
}
