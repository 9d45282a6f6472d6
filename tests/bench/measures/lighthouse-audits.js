// The audits that cost a category its points, in words.

/** A line for each audit of a category that failed, with what it says; `which` narrows them by id. */
export function worst(lhr, category, which = /./) {
  const failed = lhr.categories[category].auditRefs
    .map(({ id, weight }) => ({ ...lhr.audits[id], weight }))
    .filter(({ id, weight, score }) => which.test(id) && score !== null && score < 1 && counts(category, weight))
    .sort((a, b) => b.weight - a.weight);
  return failed.map(line).join("\n");
}

// Of the speed, the audits without weight say what made the weighty ones slow.
const counts = (category, weight) => weight > 0 || category === "performance";

function line({ id, title, weight, displayValue, explanation, description, details }) {
  const what = [title, displayValue, explanation].filter(Boolean).join("; ");
  const where = (details?.items ?? []).map(place).filter(Boolean).slice(0, 5).map((text) => `\n      at ${text}`);
  return `    ${id} (weight ${weight}): ${what}. ${sentence(description)}${where.join("")}`;
}

/** The first sentence without the links of Markdown. */
const sentence = (text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").split(/(?<=\.)\s/)[0];

/** Where an item of an audit's details stands: an element or a file, and why. */
function place({ node, source, url, subItems }) {
  const element = node ?? (source?.type === "node" ? source : undefined);
  const at = element ? `${element.explanation ?? element.snippet}` : (url ?? source?.url);
  const reasons = (subItems?.items ?? []).map(({ reason }) => reason).filter(Boolean);
  return at && [at.replace(/\s+/g, " "), ...reasons].join(": ");
}
