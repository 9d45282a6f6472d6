// The app takes over from the prerendered page in one step, so that nothing is seen to move. It has mounted
// into a stage where the places of what is drawn once (`data-keep`) are empty. That stays where it stands,
// with its layout, focus and selection; around it the app's own parts take the places of what looked like them.
const FOCUSABLE = "a[href], button, input, select, summary, [tabindex]";

addEventListener("takeover", () => {
  const [page, stage] = document.querySelectorAll("#app");
  const focus = twin(document.activeElement, page, stage);
  // What stays, by what stands for it in the stage: what is drawn once and all it stands in.
  const staying = new Map([[stage, page]]);
  for (const home of stage.querySelectorAll("[data-keep]")) {
    let kept = named(page, home.id);
    for (let it = home; kept && !staying.has(it); it = it.parentNode, kept = kept.parentNode) staying.set(it, kept);
  }
  for (const [from, to] of staying) if (!from.matches("[data-keep]")) replace(from, to, staying);
  stage.remove();
  if (focus) focus.focus({ preventScroll: true });
});

/** Puts the children of `from` into `to`, around those that stay. */
function replace(from, to, staying) {
  const kept = new Set(staying.values());
  for (const child of Array.from(to.childNodes)) if (!kept.has(child)) child.remove();
  let next = to.firstChild;
  for (const child of Array.from(from.childNodes)) {
    if (staying.has(child)) next = staying.get(child).nextSibling;
    else to.insertBefore(child, next);
  }
}

/**
 * What gets the focus that `focused` has, if that does not stay: the element of the same id, or of the
 * same number within the same section of the app.
 */
function twin(focused, page, stage) {
  if (!page.contains(focused) || focused.closest("[data-keep]")) return null;
  const home = focused.closest("[id]");
  const number = Array.from(home.querySelectorAll(FOCUSABLE)).indexOf(focused);
  return named(stage, focused.id) || (named(stage, home.id) || stage).querySelectorAll(FOCUSABLE)[number];
}

function named(home, id) {
  return id && home.querySelector(`[id='${id}']`);
}
