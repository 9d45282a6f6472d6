// Reads files of the site, and saves files for the visitor. TypeScript: features that work without the app use it.

/** The text of a file. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw Error(address);
  return response.text();
}

/** The lines of a file: Git and uploads may have changed their ends. A byte order mark is no part of the first. */
export async function fetchLines(address: string): Promise<string[]> {
  return (await fetchText(address)).trim().split(/\r*\n|\r/);
}

/** Lines as a text; each ends with CRLF (RFC 4180, 5545, 6350). */
export function toText(lines: string[]): string {
  return lines.map((line) => `${line}\r\n`).join("");
}

/**
 * The text of a calendar file or a contact card. Throws if the file is neither: some hosts send another page in its
 * place, or compressed bytes without saying so.
 */
export async function fetchObject(address: string): Promise<string> {
  const text = toText(await fetchLines(address));
  if (!/^BEGIN:(VC\w+)\r[^]*\nEND:\1\r\n$/.test(text)) throw Error(address);
  return text;
}

/** Saves a text as a file, like a download. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
