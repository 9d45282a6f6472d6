// The language switch leads to the same place of the other document, with the app or without.
addEventListener("click", ({ target }) => {
  const link = target.closest(".languages a");
  if (link) link.hash = place();
});

/** The id of what is looked at: the last that begins above the upper third of the window; none at the top of the page. */
function place() {
  const marks = Array.from(document.querySelectorAll("main section[id], main li[id], main div.day[id]"));
  const begun = marks.filter((mark) => {
    const { top, bottom, height } = mark.getBoundingClientRect();
    return height > 0 && top < innerHeight / 3 && bottom > 0;
  });
  const last = begun.pop();
  return last && last.id !== "top" ? last.id : "";
}
