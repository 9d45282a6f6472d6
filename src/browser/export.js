// "My programme" as one calendar file: of the whole forum's file, the entries of what is starred.
import { fetchText, save } from "./files.js";

const ENTRY = /^BEGIN:VEVENT\r\n[^]*?^END:VEVENT\r\n/gm;
// Lines are folded by a line break and a space (RFC 5545, 3.1).
const session = (entry) => /^UID:([^@]*)/m.exec(entry.replace(/\r\n /g, ""))[1];

addEventListener("click", ({ target }) => {
  const button = target.closest("[data-exports]");
  if (!button) return;
  const { exports: file, says, partial, none, refused } = button.dataset;
  const say = (text) => (document.getElementById(says).textContent = text);
  say("");
  fetchText(file)
    .then((calendar) => {
      const stars = document.querySelectorAll('[data-star][aria-pressed="true"]');
      const starred = Array.from(stars, (star) => star.dataset.star);
      const entries = calendar.match(ENTRY).filter((entry) => starred.includes(session(entry)));
      if (entries.length < starred.length) say(entries.length ? partial : none);
      if (entries.length) {
        const lines = [calendar.split(/^BEGIN:VEVENT/m)[0], ...entries, "END:VCALENDAR\r\n"];
        save("forum.ics", "text/calendar", lines.join(""));
      }
    })
    .catch(() => say(refused));
});
