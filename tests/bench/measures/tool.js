// The tool: time and memory as the directory grows.
import { grown, PARTNERS } from "../grown.js";
import { figure } from "../statistics.js";

export const title = "From changed content to a new site: the organizers' tool, which compresses hardest";

export async function measure() {
  const all = PARTNERS.map((count) => ({ count, ...grown("partners", count) }));
  const rows = all.map(({ count, check, make }) => ({
    organizations: count,
    "check, s": figure(check.seconds),
    "check, MB": figure(check.megabytes),
    "new dist, s": figure(make.seconds),
    "new dist, MB": figure(make.megabytes),
  }));
  const last = (what) => all.at(-1)[what].seconds / all.at(-1).count / (all.at(-2)[what].seconds / all.at(-2).count);
  const bars = ["check", "make"].map((what) => ({ bar: `${what}: seconds for each of 10,000 ÷ of 1,000`, value: last(what), most: 1.1 }));
  return { rows, bars, samples: { organizations: all.map(({ count, check, make }) => ({ count, check, make })) } };
}
