// Reads files of the site, and saves files for the visitor. TypeScript: features that work without the app use it.

/** The text of a file. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw Error(address);
  return response.text();
}

/** Saves a text as a file, like a download. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
