// QR codes. The encoder is fetched once the page has nothing else to do: `site pack` puts its
// hashed name in place of ENCODER_FILE. A code is drawn when it is seen, on screen or on paper:
// drawing takes longer than all else that a key in the search does.
const idle = self.requestIdleCallback || setTimeout;
const texts = new Map();
let encoder;

/** Keeps the element with this id, whenever it is seen, the QR code of `text`; without the encoder it stays empty. */
export function drawCode(id, text) {
  if (!texts.size) idle(() => import(ENCODER_FILE).then(start).catch(console.warn));
  texts.set(id, text);
  show();
}

function start({ draw }) {
  encoder = draw;
  document.documentElement.dataset.code = "ready";
  show();
  addEventListener("beforeprint", () => show(true));
  // What buttons.js says of a panel that it opens or closes; it does not bubble.
  addEventListener("toggle", () => show(), true);
}

function show(always) {
  texts.forEach((text, id) => {
    const element = document.getElementById(id);
    if (!encoder || !element || element.dataset.text === text || !(always || !element.closest("[hidden]"))) return;
    element.dataset.text = text;
    encoder(element, text);
  });
}

// The code of a contact card is drawn when it is asked for, of the lines that a telephone keeps: the
// fewer they are, the better it is read.
const KEPT = /^(BEGIN|VERSION|FN|ADR|TEL|EMAIL|URL|END)\b/;

addEventListener("toggle", ({ target: details }) => {
  const card = details.open && details.querySelector('a[href$=".vcf"]');
  if (!card || details.querySelector(".details__code")) return;
  const code = document.createElement("div");
  code.className = "details__code";
  code.id = `code-${details.parentNode.id}`;
  code.setAttribute("role", "img");
  code.setAttribute("aria-label", details.closest("[data-code]").dataset.code);
  card.parentNode.after(code);
  // wasm-bindgen takes this file away from its neighbours: it can import none of them.
  fetch(card.href)
    .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
    .then((file) => {
      const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
      drawCode(code.id, lines.filter((line) => KEPT.test(line)).join("\r\n"));
    })
    // Without the network there is still the link.
    .catch(() => code.remove());
}, true);
