// The directory as List.js has it: items of HTML, their texts found by class.
import { element, heading } from "../html.js";

const facts = ({ sector, city, country }) =>
  [element("span", "sector", sector), element("span", "city", city), element("span", "country", country)].filter(Boolean).join(" · ");

const item = (it) =>
  `<li>${element("h3", "name", it.name)}${element("p", "role", it.role)}${element("p", "description", it.description)}` +
  `<p class="facts">${facts(it)}</p></li>`;

export const body = ({ event, partners }) => `${heading(event)}
<main id="partners">
<input type="search" id="search" aria-label="Поиск участников" placeholder="Поиск участников" autocomplete="off">
<ul class="list">
${partners.map(item).join("\n")}
</ul>
<ul class="pagination"></ul>
</main>`;
