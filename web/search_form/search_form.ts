// Search forms: filled in from the address; each change updates what belongs to them. TypeScript: pure DOM work, it
// must run before the app starts, so that the app reads the query from the form.
import { createDropChip, part, updateChips, write } from "./chips.ts";
import { type Form, changeForm, clearForm, fieldNames, setFields } from "./fields.ts";
import { root } from "../app/state.ts";

const forms = Array.from(document.querySelectorAll<Form>("form[role=search]"));

/** The values of the address. */
function parameters(): URLSearchParams {
  const parameters = new URLSearchParams(location.search);
  // The earlier name of a field: old links still work.
  const participation = parameters.get("role");
  if (participation) parameters.set("participation", participation);
  return parameters;
}

/** Fills in the forms from the address after a step in the history. A field that the address does not have is cleared. */
export function fillForms(): void {
  const values = parameters();
  for (const form of forms) changeForm(form, (name) => values.get(name) || "");
}

const values = parameters();
for (const form of forms) {
  for (const name of fieldNames(form)) createDropChip(form, name);
  // The browser may have restored fields.
  setFields(form, (name, value) => (values.has(name) ? values.get(name)! : value));
  const words = form.querySelector<HTMLInputElement>("[type=search]")!;
  cleanWords(words);
  update(form);
  // Before the app reads the words.
  form.addEventListener("input", (event) => event.isComposing || cleanWords(words), true);
  form.addEventListener("input", () => update(form));
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    clearForm(form);
    // The pressed button disappears, and the focus with it.
    form.querySelector<HTMLElement>("[type=search]")!.focus();
  });
}

// Until the app follows the history.
addEventListener("popstate", () => root.dataset.app === "static" && fillForms());
// Browsers restore the fields of a page at different times.
addEventListener("pageshow", () => forms.forEach((form) => form.dispatchEvent(new Event("input"))));

/**
 * Replaces compatibility characters, such as the radicals that are copied from a PDF (Unicode's form NFKC), and cuts what
 * is too long for the address.
 */
function cleanWords(words: HTMLInputElement): void {
  const value = words.value.normalize("NFKC").slice(0, words.maxLength).replace(/[\ud800-\udbff]$/, "");
  // Setting the same value would move the caret.
  if (value !== words.value) words.value = value;
}

/** Updates the chips, the button that clears the form, and the number of filters. */
function update(form: Form): void {
  const count = updateChips(form);
  write(part(form, "clear"), "hidden", !count);
  const filters = count - +!!form.querySelector<HTMLInputElement>("[type=search]")!.value.trim();
  const label = part(form, "set");
  write(label, "textContent", filters ? label.dataset.dot! + filters : "");
}
