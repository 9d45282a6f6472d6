// Files of the site, and files for the visitor.

/** The text of a file; refused is what the server refuses. */
export async function fetchText(address) {
  const response = await fetch(address);
  if (!response.ok) throw response.status;
  return response.text();
}

/** Saves a text as a file, as if it had been fetched. */
export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
