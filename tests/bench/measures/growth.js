// Scaling with the content: bytes, start, memory, and the time from a key press to the result.
import { statSync } from "node:fs";
import { open, type, TYPED } from "./answering.js";
import { contentOf } from "../content.js";
import { grown, PARTNERS, SESSIONS } from "../grown.js";
import { OURS, serve } from "../sites.js";
import { PEERS, buildPeers } from "../peers/build.js";
import { figure, median, rounds } from "../statistics.js";
import { heap, launch } from "../visitor.js";

export const title = "As the content grows: CPU 4× slower, no network";

const LEAST = 3;
const SIZES = { partners: PARTNERS, sessions: SESSIONS };
/** What is searched in which content. */
const SEARCHED = { partners: "directory", sessions: "programme" };

/** Every page that shows it, made of so much content: served one after the other, or the machine runs out of ports. */
async function contestants(kind, count, folder) {
  const searched = SEARCHED[kind];
  const { data, dist } = grown(kind, count);
  const peers = Object.entries(PEERS).filter(([, peer]) => peer[searched]);
  const home = `${folder}/peers-${kind}-${count}`;
  await buildPeers(home, contentOf(data), peers.map(([name]) => name));
  const all = { ours: { title: "this page", folder: dist, offline: true, ...OURS } };
  for (const [name, peer] of peers) all[name] = { ...peer, folder: `${home}/${name}` };
  return all;
}

async function once(browser, { url, ...site }, searched) {
  const visitor = await open(browser, url, site[searched].items);
  try {
    const start = await visitor.page.evaluate(() => performance.getEntriesByName("interactive")[0].startTime);
    if (site.arrived) {
      await visitor.page.locator(site[searched].field).scrollIntoViewIfNeeded();
      await visitor.page.waitForSelector(site.arrived, { state: "attached" });
    }
    const { times } = await type(visitor.page, site[searched], TYPED[searched]);
    await visitor.cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    return { start, key: median(times), heap: (await heap(visitor)).bytes };
  } finally {
    await visitor.close();
  }
}

export async function measure({ folder }) {
  const points = [];
  const browser = await launch();
  try {
    for (const [kind, counts] of Object.entries(SIZES)) {
      for (const count of counts) {
        const { all, close } = await serve(await contestants(kind, count, folder));
        const samples = Object.fromEntries(Object.keys(all).map((name) => [name, []]));
        await rounds(Object.entries(all), async ([name, site]) => samples[name].push(await once(browser, site, SEARCHED[kind])), { least: LEAST });
        await close();
        for (const [name, site] of Object.entries(all)) {
          const middle = (key) => median(samples[name].map((sample) => sample[key]));
          const document = statSync(`${site.folder}/index.html.br`).size;
          points.push({ kind, count, name, title: site.title, document, start: middle("start"), key: middle("key"), heap: middle("heap") });
        }
      }
    }
  } finally {
    await browser.close();
  }
  const rows = points.map(({ kind, count, title, document, start, key, heap }) => ({
    page: title,
    of: `${count.toLocaleString("en")} ${kind}`,
    "document, bytes": document,
    "usable, ms": figure(start),
    "key → screen, ms": figure(key),
    "heap, MB": figure(heap / 1e6),
  }));
  return { rows, bars: [...bars(points, "partners"), ...bars(points, "sessions")], samples: points };
}

/** At most linear growth from the smallest to the largest; a limit for the slowdown of a key press. */
function bars(points, kind) {
  const ours = points.filter((point) => point.kind === kind && point.name === "ours");
  const [least, most] = [ours[0], ours.at(-1)];
  const share = (key) => most[key] / least[key] / (most.count / least.count);
  const linear = ["document", "start", "heap"].map((key) => ({ bar: `${kind}: ${key}, growth ÷ linear`, value: share(key), most: 1 }));
  return [...linear, { bar: `${kind}: key → screen of the most ÷ of the least`, value: most.key / least.key, most: 2 }];
}
