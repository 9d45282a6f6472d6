// On paper the details of all that is shown are open, and the programme stands by day; afterwards all is as it was.
// With the styles for paper nothing else is needed.
let opened = [];
/** The lists of the programme with all their sessions, while paper has these elsewhere. */
let lists = [];

addEventListener("beforeprint", () => {
  opened = Array.from(document.querySelectorAll(".details:not([open])"));
  for (const details of opened) details.open = true;
  sortByDay();
});

addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened = [];
  for (const day of document.querySelectorAll(".day--paper")) day.remove();
  document.getElementById("agenda-list").classList.remove("is-by-day");
  for (const [list, sessions] of lists) list.append(...sessions);
  lists = [];
});

/** After the forum the page has the programme by track. The filter by day has the names of the days. */
function sortByDay() {
  const home = document.getElementById("agenda-list");
  if (!home.querySelector("[data-day]")) return;
  lists = Array.from(home.querySelectorAll(".day__sessions"), (list) => [list, Array.from(list.children)]);
  const first = home.firstElementChild;
  home.classList.add("is-by-day");
  for (const { value, textContent } of document.querySelectorAll("#day option")) {
    const sessions = home.querySelectorAll(`[data-day="${value}"]:not([hidden])`);
    if (!sessions.length) continue;
    const day = first.cloneNode(true);
    const [head, list] = day.children;
    day.removeAttribute("id");
    day.className = "day day--paper";
    day.hidden = false;
    head.firstElementChild.textContent = textContent;
    list.textContent = "";
    list.append(...sessions);
    first.before(day);
  }
}
