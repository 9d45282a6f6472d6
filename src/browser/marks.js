// What was asked is marked where it stands: the app writes the places into `data-marks`, as offsets.
import { grid } from "./cards.js";

new MutationObserver((changes) => changes.forEach(({ target }) => draw(target))).observe(grid, {
  attributeFilter: ["data-marks"],
  subtree: true,
});

function draw(element) {
  const home = element.querySelector("[lang]") || element;
  const text = home.textContent;
  home.textContent = "";
  let end = 0;
  for (const place of element.dataset.marks.split(" ").filter(Boolean)) {
    const [from, to] = place.split("-");
    home.append(text.slice(end, from));
    home.appendChild(document.createElement("mark")).textContent = text.slice(from, to);
    end = to;
  }
  home.append(text.slice(end));
}
