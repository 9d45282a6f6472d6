// What was asked is marked where it stands: the app writes the places into `data-marks`, as offsets.
// "?" and a position stand where it has not looked yet.
const marks = new MutationObserver((changes) => new Set(changes.map(({ target }) => target)).forEach(draw));
for (const id of ["partners-cards", "partners-table"]) {
  marks.observe(document.getElementById(id), { attributeFilter: ["data-marks"], subtree: true });
}

function draw(element) {
  const places = element.dataset.marks;
  if (places[0] === "?" || (!places && !element.querySelector("mark"))) return;
  const home = element.querySelector("[lang]") || element;
  const text = home.textContent;
  home.textContent = "";
  let end = 0;
  for (const place of places.split(" ").filter(Boolean)) {
    const [from, to] = place.split("-");
    home.append(text.slice(end, from));
    home.appendChild(document.createElement("mark")).textContent = text.slice(from, to);
    end = to;
  }
  home.append(text.slice(end));
}
