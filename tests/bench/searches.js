// The searches that `search.js` compares, and their timing: everything runs in one page.
//
// A contestant `read`s the JSON of a document once, `index`es its directory, and `search`es for a text: it returns the
// positions of organizations, the best first if it ranks. The libraries are configured as their manuals recommend for
// search as one types, in two languages.
import { Index } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import start, { Content } from "../../target/bench/finder/bench_finder.js";

/** The texts of each organization as this page searches them: names, and other texts. */
function documents({ partners: { cities, countries, partners } }) {
  const byId = (list) => new Map(list.map(({ id, name }) => [id, name]));
  const [city, country] = [byId(cities), byId(countries)];
  const lines = (texts) => texts.filter(Boolean).flatMap(({ ru, zh, en }) => [ru, zh, en].filter(Boolean)).join("\n");
  return partners.map((it, id) => ({
    id,
    name: lines([it.name]),
    rest: lines([it.sector, it.role, it.description, city.get(it.city), ...it.countries.map((id) => country.get(id))]),
  }));
}

const WORDS = /[\p{Script=Han}]+|[\p{L}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;

/** Words, and bigrams of Chinese characters. */
const bigrams = (text) => (text.match(WORDS) ?? []).flatMap((word) =>
  (HAN.test(word) && word.length > 1 ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)) : [word]));

/** Lower-case words, and single Chinese characters. */
const characters = (text) => (text.toLowerCase().match(WORDS) ?? []).flatMap((word) => (HAN.test(word) ? [...word] : [word]));

const script = { read: JSON.parse, free: () => {} };

export const CONTESTANTS = {
  "plain scan": {
    ...script,
    index: (content) => documents(content).map(({ name, rest }) => `${name}\n${rest}`.toLowerCase()),
    search: (texts, typed) => {
      const part = typed.toLowerCase();
      const found = [];
      for (let at = 0; at < texts.length; at += 1) if (texts[at].includes(part)) found.push(at);
      return found;
    },
  },
  "this page": {
    read: (json) => new Content(json),
    index: (content) => {
      const index = content.index();
      // The page extends the filter in steps, and answers before it is complete.
      index.sieve();
      return index;
    },
    search: (index, typed) => index.search(typed),
    free: (owner) => owner.free(),
  },
  MiniSearch: {
    ...script,
    index: (content) => {
      // All words must be found, and typos are tolerated, as on this page.
      const searchOptions = { boost: { name: 2 }, prefix: true, fuzzy: 0.2, combineWith: "AND" };
      const index = new MiniSearch({ fields: ["name", "rest"], tokenize: bigrams, searchOptions });
      index.addAll(documents(content));
      return index;
    },
    search: (index, typed) => index.search(typed).map(({ id }) => id),
  },
  FlexSearch: {
    ...script,
    index: (content) => {
      const index = new Index({ tokenize: "forward", encode: characters });
      for (const { id, name, rest } of documents(content)) index.add(id, `${name}\n${rest}`);
      return index;
    },
    search: (index, typed) => index.search(typed, { limit: 10_000 }),
  },
  "Fuse.js": {
    ...script,
    // Half a second for each query: only one round.
    slow: true,
    index: (content) => new Fuse(documents(content), { keys: ["name", "rest"] }),
    search: (index, typed) => index.search(typed).map(({ refIndex }) => refIndex),
  },
};

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

function timed(times, act) {
  const start = performance.now();
  const result = act();
  times.push(performance.now() - start);
  return result;
}

/**
 * In every round, each contestant in turn reads, indexes, and runs every query. Returns for each the median
 * milliseconds of the rounds, `read`, `index` and `queries` (one for each query), and `found`: for each query, whether
 * its organization is among the results.
 */
export async function contest(json, queries, rounds) {
  await start();
  const names = Object.keys(CONTESTANTS);
  const results = new Map(names.map((name) => [name, blank(queries)]));
  // The first round warms up the engine and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      const { read, index, search, free, slow } = CONTESTANTS[name];
      const times = round ? results.get(name) : blank(queries);
      globalThis.gc();
      const content = timed(times.read, () => read(json));
      const made = timed(times.index, () => index(content));
      if (!slow || round === rounds) {
        times.found = queries.map(({ typed, position }, at) => timed(times.queries[at], () => search(made, typed)).includes(position));
      }
      free(made);
      free(content);
    }
  }
  return Object.fromEntries(Array.from(results, ([name, { read, index, queries, found }]) =>
    [name, { read: median(read), index: median(index), queries: queries.map(median), found }]));
}

const blank = (queries) => ({ read: [], index: [], queries: queries.map(() => []), found: [] });

window.contest = contest;
