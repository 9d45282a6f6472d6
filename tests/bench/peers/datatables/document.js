// The directory as DataTables has it: a table of HTML.
import { escape, heading } from "../html.js";

const HEADS = ["Название", "Отрасль", "Роль", "Описание", "Город", "Страна"];

const row = ({ name, sector, role, description, city, country }) =>
  `<tr>${[name, sector, role, description, city, country].map((text) => `<td>${escape(text)}</td>`).join("")}</tr>`;

export const body = ({ event, partners }) => `${heading(event)}
<main>
<table id="partners">
<thead><tr>${HEADS.map((head) => `<th>${head}</th>`).join("")}</tr></thead>
<tbody>
${partners.map(row).join("\n")}
</tbody>
</table>
</main>`;
