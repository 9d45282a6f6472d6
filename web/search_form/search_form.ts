// Search forms: filled in from the address; each change updates what belongs to them. TypeScript: pure DOM work, it
// must run before the app starts, so that the app reads the query from the form.
import { createDropChip, part, updateChips, write } from "./chips.ts";
import { type Form, clearForm, fieldNames, setFields } from "./fields.ts";

const parameters = new URLSearchParams(location.search);
// The earlier name of a field: old links still work.
const participation = parameters.get("role");
if (participation) parameters.set("participation", participation);

for (const form of document.querySelectorAll<Form>("form[role=search]")) {
  for (const name of fieldNames(form)) createDropChip(form, name);
  setFields(form, (name, value) => (parameters.has(name) ? parameters.get(name)! : value));
  const words = form.querySelector<HTMLInputElement>("[type=search]")!;
  replaceCompatibility(words);
  update(form);
  // Before the app reads the words.
  form.addEventListener("input", (event) => event.isComposing || replaceCompatibility(words), true);
  form.addEventListener("input", () => update(form));
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    clearForm(form);
    // The pressed button disappears, and the focus with it.
    form.querySelector<HTMLElement>("[type=search]")!.focus();
  });
}

/** Replaces compatibility characters, such as the radicals that are copied from a PDF (Unicode's form NFKC). */
function replaceCompatibility(words: HTMLInputElement): void {
  const value = words.value.normalize("NFKC");
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
