// The phases of the forum, and opening hours that the content does not have.

/** All phases with an instant in each: see crates/content/src/phase.rs. */
export const MOMENTS = [
  { id: "before", title: "Before", about: "Twelve days to the opening.", at: "2025-05-06T19:03:04+10:00" },
  { id: "day-1", title: "Day 1", about: "17:30: a session starts at 18:00.", at: "2025-05-19T17:30:00+10:00" },
  {
    id: "between", title: "Between the days", at: "2025-05-19T21:04:05+10:00", hours: true,
    about: "The opening hours of 2025 are unknown, so the real page has no such phase. Here they are 10:00 to 18:00.",
  },
  { id: "day-2", title: "Day 2", about: "A morning without sessions of a known time.", at: "2025-05-20T11:00:00+10:00" },
  { id: "after", title: "After", about: "Long after: the next forum is over, too.", at: "2026-11-23T12:00:00+10:00" },
];

/** The document with opening hours for both days. */
export function withHours(html) {
  const altered = ["2025-05-19", "2025-05-20"].reduce((text, date) =>
    text.replace(`{"date":"${date}"}`, `{"date":"${date}","opens":"${date}T10:00:00+10:00","closes":"${date}T18:00:00+10:00"}`), html);
  if (altered === html) throw new Error("The days of the forum were not found in the page's data.");
  return altered;
}
