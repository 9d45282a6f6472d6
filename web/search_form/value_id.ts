// The id of a facet value that is a text. TypeScript: it must run before the app reads the forms.
// crates/search/src/index/value_id.rs makes the ids; earlier addresses have the texts.
const LATIN = "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" ");

/** The id of a text, as the documents have it. */
export function valueId(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words
    .replace(/\u0451/g, "e")
    .replace(/[\u0430-\u044f]/g, (letter) => LATIN[letter.charCodeAt(0) - 0x430]!)
    .replace(/ /g, "-");
}
