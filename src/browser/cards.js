// The cards of the directory, for what is made of them. The document has all, or of a long directory the
// first: the others and what they need are in `long.js`. `site pack` puts its hashed name in place of
// LONG_FILE.

export const list = document.getElementById("partners-cards");
export const OTHER_NAME = ".partner__other > span";

/** What `long.js` replaces or adds to. */
export const directory = {
  /** The cards that have been drawn, by their positions in the data. */
  made: new Map(Array.from(list.querySelectorAll(".partner")).entries()),
  draw() {},
  find: () => -1,
};

const { file } = list.dataset;
let loading;

/** Resolves when every card can be had. */
export function load() {
  if (!file) return Promise.resolve();
  loading = loading || import(LONG_FILE).then(({ start }) => start(directory, list));
  // What failed may be tried again.
  loading.catch(() => (loading = null));
  return loading;
}

/** The card at this position. */
export function card(position) {
  return directory.made.get(position) || directory.draw(position);
}

/** The position of the card with this id; -1 if it is not known. */
export function positionOf(id) {
  for (const [position, card] of directory.made) if (card.id === id) return position;
  return directory.find(id);
}

/** Copies of what stands in a part of a card, with its languages and marks. */
export function copies(card, part) {
  return Array.from(card.querySelector(part).childNodes, (node) => node.cloneNode(true));
}

/** A link with the card's name that leads to it. */
export function link(card) {
  const link = document.createElement("a");
  link.href = `#${card.id}`;
  link.append(...copies(card, ".partner__name > span"));
  return link;
}
