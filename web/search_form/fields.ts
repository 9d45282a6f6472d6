// The fields of forms, read and set by their names. TypeScript: pure DOM work.
import { valueId } from "./value_id.ts";

/** A field, or all radio buttons of one name. */
interface Field {
  value: string;
  readonly type?: string;
}

export interface Form extends HTMLFormElement {
  readonly elements: HTMLFormControlsCollection & Record<string, Field>;
}

/** Makes the value of a field from its name and its value. */
type MakeValue = (name: string, value: string) => string;

export function fieldNames(form: Form): Set<string> {
  return new Set(Array.from(form.elements, (field) => (field as HTMLInputElement).name).filter(Boolean));
}

/** Sets all fields. A value that is no choice of its field, nor its text, clears it. */
export function setFields(form: Form, makeValue: MakeValue): void {
  for (const name of fieldNames(form)) {
    const field = form.elements[name]!;
    const value = makeValue(name, field.value);
    // Setting the same value would move the caret.
    if (field.value !== value) setField(form, name, value);
    if (field.value !== value && field.type !== "search") setField(form, name, valueId(value));
    if (!field.value) setField(form, name, "");
  }
}

// RadioNodeList takes no empty value in Chrome.
function setField(form: Form, name: string, value: string): void {
  const radios = form.querySelectorAll<HTMLInputElement>(`[type=radio][name=${name}]`);
  for (const radio of radios) radio.checked = radio.value === value;
  if (!radios.length) form.elements[name]!.value = value;
}

/** Sets all fields, and reports it as if the visitor had done it. */
export function changeForm(form: Form, makeValue: MakeValue): void {
  setFields(form, makeValue);
  form.dispatchEvent(new Event("input"));
}

export function clearForm(form: Form): void {
  changeForm(form, () => "");
}

export function clearField(form: Form, field: string): void {
  changeForm(form, (name, value) => (name === field ? "" : value));
}
