// Printing: opens all details, and sorts the programme by day. TypeScript: it works without the app.
// Afterwards everything is as before. The rest is in print.css.
let opened: HTMLDetailsElement[] = [];
/** The lists of the programme with their sessions, while these are in the lists of the days. */
let lists: [list: Element, sessions: Element[]][] = [];

addEventListener("beforeprint", () => {
  opened = Array.from(document.querySelectorAll<HTMLDetailsElement>(".details:not([open])"));
  for (const details of opened) details.open = true;
  sortByDay();
});

addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened = [];
  for (const day of document.querySelectorAll(".day--paper")) day.remove();
  document.getElementById("agenda-list")!.classList.remove("is-by-day");
  for (const [list, sessions] of lists) list.append(...sessions);
  lists = [];
});

/** After the forum the page has the programme by track. The options of the filter by day name the days. */
function sortByDay(): void {
  const container = document.getElementById("agenda-list")!;
  if (!container.querySelector("[data-day]")) return;
  lists = Array.from(container.querySelectorAll(".day__sessions"), (list) => [list, Array.from(list.children)]);
  const first = container.querySelector(".day")!;
  container.classList.add("is-by-day");
  for (const { value, textContent } of document.querySelectorAll<HTMLOptionElement>("#day option")) {
    const sessions = container.querySelectorAll(`[data-day="${value}"]:not([hidden])`);
    if (!sessions.length) continue;
    const day = first.cloneNode(true) as HTMLElement;
    const [head, list] = day.children as unknown as [Element, Element];
    day.removeAttribute("id");
    day.className = "day day--paper";
    day.hidden = false;
    head.firstElementChild!.textContent = textContent;
    list.textContent = "";
    list.append(...sessions);
    first.before(day);
  }
}
