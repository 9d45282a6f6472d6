// See single.js. There is one file: what would lead to the other document, or to this one anew, asks
// for it in the search.
const other = document.getElementById("other-language");

if (new URLSearchParams(location.search).get("document") === other.lang) {
  document.documentElement.lang = other.lang;
  document.title = other.title;
  document.body.textContent = "";
  document.body.appendChild(other.content);
}

addEventListener("click", ({ target }) => {
  const link = target.closest('.languages a, a[href^="./"]');
  if (!link) return;
  const asked = new URLSearchParams(link.search);
  if (link.hreflang) asked.set("document", link.hreflang);
  link.href = `?${asked}`;
});
