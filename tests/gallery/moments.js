// The life of the forum in five instants, and the hours that the content does not know.

/** Every phase with an instant in it: see src/logic/phase.rs. */
export const MOMENTS = [
  { id: "before", title: "Before", about: "Twelve days to the opening.", at: "2025-05-06T19:03:04+10:00" },
  { id: "day-1", title: "Day 1", about: "Half past five: the circus begins at six.", at: "2025-05-19T17:30:00+10:00" },
  {
    id: "between", title: "Between the days", at: "2025-05-19T21:04:05+10:00", hours: true,
    about: "No page of 2025 shows it, since the hours of the days are unknown: here they are taken as ten to six.",
  },
  { id: "day-2", title: "Day 2", about: "A morning with nothing of a known hour.", at: "2025-05-20T11:00:00+10:00" },
  { id: "after", title: "After", about: "Long after: the next forum is behind, too.", at: "2026-11-23T12:00:00+10:00" },
];

/** The document with hours for the two days. */
export function withHours(html) {
  const altered = ["2025-05-19", "2025-05-20"].reduce((text, date) =>
    text.replace(`{"date":"${date}"}`, `{"date":"${date}","opens":"${date}T10:00:00+10:00","closes":"${date}T18:00:00+10:00"}`), html);
  if (altered === html) throw new Error("The days of the forum were not found in the page's data.");
  return altered;
}
