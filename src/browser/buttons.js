// Buttons and forms of what is drawn once. What they do is the browser's own, so they work without the app.

addEventListener("click", ({ target }) => {
  const button = target.closest("[data-print], [data-opens], [data-copies]");
  if (!button) return;
  const { opens, copies } = button.dataset;
  if (opens) disclose(button, button.getAttribute("aria-expanded") !== "true");
  else if (copies !== undefined) copy(button);
  else print();
});

// Searches answer while one types: there is nothing to send, and Enter must not load the page.
addEventListener("submit", (event) => event.preventDefault());

// Escape closes what a button opened and gives that button the focus.
addEventListener("keydown", ({ key, target }) => {
  if (key !== "Escape") return;
  const opened = Array.from(document.querySelectorAll('[data-opens][aria-expanded="true"]'));
  const button = opened.find((button) => button.parentNode.contains(target));
  if (!button) return;
  disclose(button, false);
  button.focus();
});

function disclose(button, open) {
  button.setAttribute("aria-expanded", open);
  for (const id of button.dataset.opens.split(" ")) {
    const panel = document.getElementById(id);
    panel.hidden = !open;
    panel.dispatchEvent(new Event("toggle"));
  }
}

// execCommand is old, but it answers at once and in-app browsers know it, while
// navigator.clipboard is missing there and on plain http. If it is refused, the text is selected.
// A button that names nothing copies what stands before it; of a link to a place, its address.
function copy(button) {
  const { copies, says } = button.dataset;
  const { copied, refused } = button.closest("[data-copied]").dataset;
  const source = copies ? document.getElementById(copies) : button.previousElementSibling;
  const address = source.hash && spell(source);
  getSelection().selectAllChildren(address || source);
  const done = document.execCommand("copy");
  const said = says ? document.getElementById(says) : button.closest("details").querySelector("[role=status]");
  said.textContent = done ? copied : refused;
  if (address && done) address.remove();
}

/** Puts the address that a link leads to behind it, without what is searched for. */
function spell(link) {
  const address = document.createElement("span");
  address.textContent = link.href.replace(/\?[^#]*/, "");
  link.after(address);
  return address;
}
