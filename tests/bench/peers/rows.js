// The content for all peers: in Russian, with names instead of ids.

const ru = (text) => text?.ru ?? text?.zh ?? text?.en ?? "";

/** Gives the names of keys, and leaves out those unknown. */
function names(list = []) {
  const byId = new Map(list.map(({ id, name }) => [id, ru(name)]));
  return (ids = []) => ids.map((id) => byId.get(id)).filter(Boolean);
}

/**
 * The `event`; its `sessions` in order, those of unknown days and the themes at the end; its `partners`.
 * Where a text is unknown, it is empty; a day or an hour is left out.
 */
export function rows({ event, agenda, partners }) {
  const [venues, topics, people] = [names(agenda.venues), names(agenda.topics), names(partners.people)];
  const [cities, countries] = [names(partners.cities), names(partners.countries)];
  const session = ({ id, title, description, date, date_end, start, end, ...it }) => ({
    id,
    title: ru(title),
    description: ru(description),
    date,
    last: date_end,
    start,
    end,
    venue: venues([it.venue]).join(),
    topics: topics(it.topics),
    people: people(it.people),
  });
  const partner = ({ id, name, sector, role, description, city, countries: of }) => ({
    id,
    name: ru(name),
    sector: ru(sector),
    role: ru(role),
    description: ru(description),
    city: cities([city]).join(),
    country: countries(of).join(", "),
  });
  // What has no hour comes first in its day.
  const when = ({ start, date }) => start ?? date ?? "later";
  const sessions = [...agenda.sessions, ...agenda.themes].map((it) => [when(it.date ? it : {}), session(it)]);
  sessions.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return {
    event: { title: ru(event.full_name ?? event.name), slogan: ru(event.slogan), opening: event.opening },
    sessions: sessions.map(([, row]) => row),
    partners: partners.partners.map(partner),
  };
}
