// Copies text. TypeScript: it works without the app.
// execCommand is old, but synchronous, and in-app browsers support it. navigator.clipboard is missing there and on
// plain http. If copying is refused, the text stays selected.

/** Copies the element that the button names, or the one before the button; of a link to this page, its address. */
export function copyText(button: HTMLElement): void {
  const { copies, says } = button.dataset;
  const { copied, refused } = button.closest<HTMLElement>("[data-copied]")!.dataset;
  const source = copies ? document.getElementById(copies)! : button.previousElementSibling!;
  const address = (source as HTMLAnchorElement).hash && insertAddress(source as HTMLAnchorElement);
  getSelection()!.selectAllChildren(address || source);
  const done = document.execCommand("copy");
  const status = says ? document.getElementById(says) : button.closest("details")!.querySelector("[role=status]");
  status!.textContent = done ? copied! : refused!;
  if (address && done) address.remove();
}

/** Inserts the address of a link after it, without the search. */
function insertAddress(link: HTMLAnchorElement): Element {
  const address = document.createElement("span");
  address.textContent = link.href.replace(/\?[^#]*/, "");
  link.after(address);
  return address;
}
