// The index of the gallery: groups of thumbnails with captions and links to the full size.

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d8d4cc, #333c48); --muted: light-dark(#5d6472, #9aa5b4); }
* { box-sizing: border-box; margin: 0; }
html { scroll-padding-top: 4rem; }
body { padding: 0 clamp(1rem, 3vw, 3rem) 6rem; background: light-dark(#f4f2ee, #12161c); color: light-dark(#1b2330, #e6ebf1);
  font: 15px/1.5 system-ui, sans-serif; }
header { max-width: 46rem; padding: 3rem 0 1.5rem; }
h1 { font-size: 2rem; line-height: 1.2; letter-spacing: -0.01em; }
header p, section > p, figcaption { color: var(--muted); }
nav { position: sticky; top: 0; z-index: 1; display: flex; gap: 0 1.25rem; overflow-x: auto; padding: 0.75rem 0;
  background: light-dark(#f4f2ee, #12161c); border-bottom: 1px solid var(--line); white-space: nowrap; }
a { color: inherit; text-underline-offset: 0.2em; }
nav a { text-decoration: none; }
a:hover { text-decoration: underline; }
section { padding-top: 3rem; }
h2 { font-size: 1.3rem; line-height: 1.3; }
/* Wide enough for two pairs of a desktop and a phone: light and dark. */
.pictures { display: flex; flex-wrap: wrap; gap: 1.5rem 1.25rem; max-width: 76rem; margin-top: 1rem; }
figure img { display: block; height: 17rem; width: auto; max-width: 100%; border-radius: 3px; box-shadow: 0 0 0 1px var(--line), 0 4px 14px #0002; }
figure.tall img { width: 16rem; height: 24rem; object-fit: cover; object-position: top; }
#print img { height: 28rem; }
figcaption { margin-top: 0.5rem; font-size: 0.85rem; }
@media (max-width: 40rem) { figure img { height: auto; max-height: 30rem; } }
`;

const figure = ({ file, caption, tall }) =>
  `<figure${tall ? ' class="tall"' : ""}><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${escape(caption)}</figcaption></figure>`;

const section = ({ id, title, about, at, pictures }) => `
<section id="${id}">
<h2>${escape(title)}</h2>
<p>${escape(about)}${at ? ` <time>${at.slice(0, 16).replace("T", " ")}</time> in Khabarovsk.` : ""}</p>
<div class="pictures">
${pictures.map(figure).join("\n")}
</div>
</section>`;

/** The HTML of the index. `made` describes the browser and the commit. */
export const index = (groups, made) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The forum page in pictures</title>
<style>${STYLE}</style>
<header>
<h1>The forum page in pictures</h1>
<p>${escape(made)}</p>
<p>Each picture links to its full size. The printed page is also available as PDF: <a href="print/ru.pdf">Russian</a>,
<a href="print/zh.pdf">Chinese</a>.</p>
</header>
<nav>${groups.map(({ id, title }) => `<a href="#${id}">${escape(title)}</a>`).join("\n")}</nav>
${groups.map(section).join("\n")}
</html>
`;
