import { element } from "./element.js";

/** Shows groups of items, each a `node` and its `text`s, and of them those that have what is typed. */
export function filter(id, groups) {
  const find = (part) => document.querySelector(`#${part}${id}`);
  const [field, count, place] = [find("search-"), find("count-"), find("")];
  const shown = groups.map(({ title, items }) => ({
    items: items.map(({ node, text }) => ({ node, text: text.join("\n").toLowerCase() })),
    node: element("section", "", title && element("h3", "day", title), element("ul", "", ...items.map(({ node }) => node))),
  }));
  place.append(...shown.map(({ node }) => node));

  const show = () => {
    const typed = field.value.trim().toLowerCase();
    let found = 0;
    for (const { node: group, items } of shown) {
      const before = found;
      for (const { node, text } of items) {
        const fits = text.includes(typed);
        // What stays as it is costs nothing.
        if (node.hidden === fits) node.hidden = !fits;
        if (fits) found += 1;
      }
      group.hidden = found === before;
    }
    count.textContent = `Показано: ${found}`;
  };
  field.addEventListener("input", show);
  show();
}
