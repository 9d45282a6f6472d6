// The app takes over from the prerendered page in one step, so that nothing is seen to move. It has mounted
// into a stage where the places of what is drawn once (`data-keep`) are empty. That stays where it stands,
// with its layout, focus and selection; around it the app's own parts take the places of what looked like them.
const FOCUSABLE = "a[href], button, input, select, summary, [tabindex]";

addEventListener("takeover", () => {
  const [page, stage] = document.querySelectorAll("#app");
  const focused = document.activeElement;
  // What stays, by what stands for it in the stage: what is drawn once and all it stands in.
  const staying = new Map([[stage, page]]);
  for (const home of stage.querySelectorAll("[data-keep]")) stay(home, named(page, home.id), staying);
  const kept = new Set(staying.values());
  const focus = twin(focused, page, stage, kept);
  for (const [from, to] of staying) if (!from.matches("[data-keep]")) replace(from, to, staying, kept);
  stage.remove();
  if (focus) focus.focus({ preventScroll: true });
});

/** Has `kept` stay in the place of `home`. If somebody has wrapped or moved it, it comes into the stage instead. */
function stay(home, kept, staying) {
  const path = [];
  let [place, it] = [home, kept];
  while (it && staying.get(place) !== it && place.id === it.id && place.localName === it.localName) {
    path.push([place, it]);
    [place, it] = [place.parentNode, it.parentNode];
  }
  if (it && staying.get(place) === it) for (const [place, it] of path) staying.set(place, it);
  else if (kept) home.replaceWith(kept);
}

/** Puts the children of `from` into `to`, around those that stay. */
function replace(from, to, staying, kept) {
  for (const child of Array.from(to.childNodes)) if (!kept.has(child)) child.remove();
  let next = to.firstChild;
  for (const child of Array.from(from.childNodes)) {
    if (staying.has(child)) next = staying.get(child).nextSibling;
    else to.insertBefore(child, next);
  }
}

/**
 * What gets the focus that `focused` has: itself if it stays, else the element of the same id, or of the
 * same number within the same section of the app.
 */
function twin(focused, page, stage, kept) {
  if (!page.contains(focused)) return null;
  if (focused.closest("[data-keep]") || kept.has(focused)) return focused;
  const home = focused.closest("[id]");
  const number = Array.from(home.querySelectorAll(FOCUSABLE)).indexOf(focused);
  return named(stage, focused.id) || (named(stage, home.id) || stage).querySelectorAll(FOCUSABLE)[number];
}

function named(home, id) {
  return id && home.querySelector(`[id='${id}']`);
}
