// Helpers for the documents of all peers.

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** An element of a text, or nothing of none. */
export const element = (tag, name, text) => (text ? `<${tag} class="${name}">${escape(text)}</${tag}>` : "");

/** JSON that may stand in a `<script>`. */
export const json = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

export const heading = ({ title, slogan }) => `<header><h1>${escape(title)}</h1>${element("p", "slogan", slogan)}</header>`;

/** A whole document. An icon of nothing keeps the browser from asking for one. */
export const page = ({ title, script, style, body }) => `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
${body}
</body>
</html>
`;
