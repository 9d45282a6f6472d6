// The other language of the single file is in a template. TypeScript: it runs before the app.
// There is one file: links to the other document, and to this one, name the document in the search of the address.
const template = document.getElementById("other-language") as HTMLTemplateElement;

if (new URLSearchParams(location.search).get("document") === template.lang) {
  document.documentElement.lang = template.lang;
  document.title = template.title;
  document.body.textContent = "";
  document.body.appendChild(template.content);
}

addEventListener("click", ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('.languages a, a[href^="./"]');
  if (!link) return;
  const parameters = new URLSearchParams(link.search);
  if (link.hreflang) parameters.set("document", link.hreflang);
  link.href = `?${parameters}${link.hash}`;
});
