// The cards of the directory, for what is made of them.

export const grid = document.querySelector(".partners__grid");
export const OTHER_NAME = ".partner__other > span";

/** Copies of what stands in a part of a card, with its languages and marks. */
export function copies(card, part) {
  return Array.from(card.querySelector(part).childNodes, (node) => node.cloneNode(true));
}

/** A link with the card's name that leads to it. */
export function link(card) {
  const link = document.createElement("a");
  link.href = `#${card.id}`;
  link.append(...copies(card, ".partner__name"));
  return link;
}
