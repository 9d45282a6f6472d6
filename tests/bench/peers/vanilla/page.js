import { countDown } from "./countdown.js";
import { element, facts, paragraph } from "./element.js";
import { filter } from "./filter.js";
import "./page.css";

const { event, sessions, partners } = JSON.parse(document.querySelector("#content").textContent);

const named = (options) => {
  const format = new Intl.DateTimeFormat("ru", { ...options, timeZone: "UTC" });
  return (date) => format.format(new Date(date));
};
const day = named({ day: "numeric", month: "long" });
const weekday = named({ weekday: "long", day: "numeric", month: "long" });
const clock = (instant) => instant?.slice(11, 16);

const hours = ({ last, start, end }) => (last ? `по ${day(last)}` : [clock(start), clock(end)].filter(Boolean).join("–"));

function sessionItem(session) {
  const { title, description, venue, topics, people } = session;
  const node = element("li", "", element("h3", "", title), facts(hours(session), venue), paragraph(description),
    facts(people.join(", ")), facts(...topics));
  return { node, text: [title, description, venue] };
}

function partnerItem({ name, sector, role, description, city, country }) {
  const node = element("li", "", element("h3", "", name), paragraph(role), paragraph(description), facts(sector, city, country));
  return { node, text: [name, sector, role, description, city, country] };
}

/** The sessions of each day, as they come; those of no day are the last. */
function days() {
  const groups = new Map();
  for (const session of sessions) {
    const { date } = session;
    if (!groups.has(date)) groups.set(date, { title: date ? weekday(date) : "День уточняется", items: [] });
    groups.get(date).items.push(sessionItem(session));
  }
  return [...groups.values()];
}

filter("sessions", days());
filter("partners", [{ items: partners.map(partnerItem) }]);
countDown(Date.parse(event.opening));

performance.mark("interactive");
