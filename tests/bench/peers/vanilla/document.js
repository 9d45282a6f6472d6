// A page by hand: the lists are made by the script, of the JSON in the document.
import { heading, json } from "../html.js";

const UNITS = { days: "дней", hours: "часов", minutes: "минут", seconds: "секунд" };

const unit = ([id, label]) => `<div><dd id="${id}">–</dd><dt>${label}</dt></div>`;

const section = (id, title) => `<section aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<input type="search" id="search-${id}" aria-label="${title}: поиск" placeholder="Поиск" autocomplete="off">
<p id="count-${id}" class="facts" role="status"></p>
<div id="${id}"></div>
</section>`;

export const body = (rows) => `${heading(rows.event)}
<dl id="countdown" role="timer" aria-label="До открытия">${Object.entries(UNITS).map(unit).join("")}</dl>
<main>
${section("sessions", "Программа")}
${section("partners", "Участники")}
</main>
<script type="application/json" id="content">${json(rows)}</script>`;
