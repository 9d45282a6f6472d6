// The programme as pretalx has it: a script that asks for the schedule, and its JSON.
import { heading } from "../html.js";

const ZONE = "Asia/Vladivostok";
const OFFSET = "+10:00";
const COLORS = ["#3b6ea5", "#8a1f2b", "#2f7d4f", "#8a5a00", "#6a4c93", "#00696d"];

const midnight = (date, days = 0) => new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10) + `T00:00:00${OFFSET}`;
const later = (instant, minutes) => new Date(Date.parse(instant) + minutes * 6e4).toISOString();

/**
 * To pretalx every session has a start and an end. One of unknown hours lasts its days, from midnight to
 * midnight; one of an unknown end an hour; one of an unknown day, or a theme, the day `after` all others.
 */
function times({ date, last, start, end }, after) {
  if (start) return { start, end: end ?? later(start, 60) };
  const first = date ?? after;
  return { start: midnight(first), end: midnight(date && last ? last : first, 1) };
}

/** Numbers names: gives the number of one, and the `list` of all so far. */
function numbered(extra = () => ({})) {
  const ids = new Map();
  const id = (name) => ids.get(name) ?? ids.set(name, ids.size + 1).get(name);
  return { id, list: () => Array.from(ids, ([name, id]) => ({ id, code: String(id), name, ...extra(id) })) };
}

/** The words of pretalx's own `schedule.json`; a track is the first topic. */
function schedule(sessions) {
  const [rooms, speakers, tracks] = [numbered(), numbered(), numbered((id) => ({ color: COLORS[id % COLORS.length] }))];
  const dates = sessions.flatMap(({ date, last }) => (date ? [last ?? date] : [])).sort();
  const after = midnight(dates.at(-1) ?? "2025-01-01", 1).slice(0, 10);
  const talks = sessions.map((session) => ({
    code: session.id,
    title: session.title,
    abstract: session.description,
    ...times(session, after),
    speakers: session.people.map((name) => String(speakers.id(name))),
    track: session.topics.length ? tracks.id(session.topics[0]) : undefined,
    room: session.venue ? rooms.id(session.venue) : undefined,
  }));
  return { timezone: ZONE, rooms: rooms.list(), tracks: tracks.list(), speakers: speakers.list(), talks };
}

export async function body({ event, sessions }, add) {
  const address = await add("schedule", "json", JSON.stringify(schedule(sessions)));
  return `${heading(event)}
<main id="app" data-schedule="${address}"></main>`;
}
