import List from "list.js";
import "./page.css";

const valueNames = ["name", "sector", "role", "description", "city", "country"];

// By default it shows 10,000 at once: whoever has so many lets it page them.
const list = new List("partners", { valueNames, page: 100, pagination: { outerWindow: 1 } });

// A field of its class `search` answers when a key is let go, so not what is pasted or spoken.
document.querySelector("#search").addEventListener("input", ({ target }) => list.search(target.value));

performance.mark("interactive");
