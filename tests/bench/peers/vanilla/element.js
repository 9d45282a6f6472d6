/** An element of a class, or of none, with those of its children that there are. */
export function element(tag, name, ...children) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...children.filter(Boolean));
  return node;
}

/** A paragraph, or nothing where there is no text. */
export const paragraph = (text, name) => text && element("p", name, text);

/** A line of small facts: those known. */
export const facts = (...texts) => paragraph(texts.filter(Boolean).join(" · "), "facts");
