// The app takes over from the prerendered page in one step, so that nothing is seen to move: it has
// mounted into a stage, which receives what the visitor has touched and replaces the old page.
const FOCUSABLE = "a[href], button, input, select, summary, [tabindex]";

addEventListener("takeover", () => {
  const [old, stage] = document.querySelectorAll("#app");
  const focus = twin(document.activeElement, old, stage);
  // Moving what has the focus lays the page out while it is short, which would leave the visitor
  // higher up; moving what is selected drops the selection.
  const place = { left: scrollX, top: scrollY, behavior: "instant" };
  const selection = getSelection();
  const { isCollapsed, anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  for (const kept of old.querySelectorAll("[data-keep]")) {
    const home = named(stage, kept.id);
    if (home) home.append(...kept.childNodes);
  }
  old.replaceWith(stage);
  if (!isCollapsed && anchorNode.isConnected && focusNode.isConnected) {
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  }
  if (focus) focus.focus({ preventScroll: true });
  else startAtFragment();
  scrollTo(place);
});

/**
 * What gets the focus that `focused` has: itself if it is carried over, or else the element of the
 * same id, or of the same number within the same section of the app.
 */
function twin(focused, old, stage) {
  if (!old.contains(focused)) return null;
  if (focused.closest("[data-keep]")) return focused;
  const home = focused.closest("[id]");
  const number = Array.from(home.querySelectorAll(FOCUSABLE)).indexOf(focused);
  return named(stage, focused.id) || (named(stage, home.id) || stage).querySelectorAll(FOCUSABLE)[number];
}

function named(stage, id) {
  return id && stage.querySelector(`[id='${id}']`);
}

// Tab goes on from the place that the address names. Browsers keep that place as a node, and
// replacing the page loses it; only what can have the focus brings it back.
function startAtFragment() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || target.hasAttribute("tabindex")) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.blur();
  target.removeAttribute("tabindex");
}
