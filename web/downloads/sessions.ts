// "My programme" as one calendar file: the bookmarked entries of the file of the whole forum. TypeScript: size.
import { fetchObject, saveFile } from "./files.ts";

const ENTRY = /^BEGIN:VEVENT\r\n[^]*?^END:VEVENT\r\n/gm;
// A line break and a space fold a line (RFC 5545, 3.1).
const idOf = (entry: string) => /^UID:([^@]*)/m.exec(entry.replace(/\r\n /g, ""))![1]!;

/** Saves the sessions with these ids. */
export function saveSessions(ids: string[]): void {
  const button = document.querySelector<HTMLElement>("[data-exports]")!;
  const { exports: file, says, partial, none, refused } = button.dataset;
  const say = (text: string) => (document.getElementById(says!)!.textContent = text);
  say("");
  fetchObject(file!)
    .then((calendar) => {
      const entries = calendar.match(ENTRY)!.filter((entry) => ids.includes(idOf(entry)));
      if (entries.length < ids.length) say(entries.length ? partial! : none!);
      if (entries.length) {
        const parts = [calendar.split(/^BEGIN:VEVENT/m)[0]!, ...entries, "END:VCALENDAR\r\n"];
        saveFile("forum.ics", "text/calendar", parts.join(""));
      }
    })
    .catch(() => say(refused!));
}
