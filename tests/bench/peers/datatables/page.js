import DataTable from "datatables.net";
import "./page.css";

// Ten rows to a page, as it does by default; `deferRender` is its default, too, and for rows of HTML has
// nothing to defer. The order is the document's, and widths are the browser's: neither need be computed.
new DataTable("#partners", {
  order: [],
  autoWidth: false,
  language: {
    search: "Поиск:",
    lengthMenu: "По _MENU_ на странице",
    info: "_START_–_END_ из _TOTAL_",
    infoEmpty: "Нет записей",
    infoFiltered: "(всего _MAX_)",
    zeroRecords: "Ничего не найдено",
  },
});

performance.mark("interactive");
