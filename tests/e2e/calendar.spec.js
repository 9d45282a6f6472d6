// Calendar files: parsed by an independent library and compared with the content; links to them on the page.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { DAY, DOCUMENTS, content, expect, open, test } from "./forum.js";
import { readWithPython } from "./read_with_python.js";
import { BEFORE, ROOT } from "./server.js";

const FILES = readdirSync(join(ROOT, "calendar")).filter((name) => name.endsWith(".ics"));
const STATUS = { held: "CONFIRMED", announced: "TENTATIVE", cancelled: "CANCELLED" };
const TAGS = { ru: "ru", zh: "zh-Hans" };
/** A place and its city in the format of the language. A route between cities follows the name. */
const place = (name, city, lang) => {
  if (lang === "ru") return `${name}, ${city}`;
  return city.includes("—") ? `${name}\uff1a${city}` : city + name;
};
const OTHER = { ru: "zh", zh: "ru" };

const data = content();
const dated = data.sessions.filter(({ date }) => date);
const pick = (text, lang) => [lang, OTHER[lang], "en"].find((key) => text[key]);
const uid = (id) => `${id}@${data.id}.forum-khabarovsk`;
const later = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
/** The format of an instant in the files: UTC, without fractions. */
const utc = (instant) => new Date(instant).toISOString().replace(/\.\d+/, "");

const parse = (name, root = ROOT) => new ICAL.Component(ICAL.parse(readFileSync(join(root, "calendar", name), "utf8")));
const events = (name, root) => parse(name, root).getAllSubcomponents("vevent");

/** The fields of an event that a calendar shows. */
function fields(event) {
  const value = (name) => event.getFirstPropertyValue(name);
  const tag = (name) => event.getFirstProperty(name)?.getParameter("language");
  const time = (name) => value(name) && { text: value(name).toString(), allDay: value(name).isDate, zone: value(name).zone.tzid };
  return {
    uid: value("uid"),
    stamp: value("dtstamp").toString(),
    sequence: value("sequence"),
    status: value("status"),
    start: time("dtstart"),
    end: time("dtend"),
    summary: value("summary"),
    summaryTag: tag("summary"),
    location: value("location"),
    locationTag: tag("location"),
  };
}

const day = (text) => ({ text, allDay: true, zone: "floating" });
const instant = (text) => text && { text: utc(text), allDay: false, zone: "UTC" };

/** The fields that follow from the content. */
function expected(session, lang) {
  const { date, date_end: last = date, start, end } = session;
  const hours = start && (last === date || (end && end.slice(0, 10) >= last));
  const venue = data.venues.find(({ id }) => id === session.venue);
  const own = (text) => text && text[pick(text, lang)];
  return {
    uid: uid(session.id),
    stamp: `${data.updated}T00:00:00Z`,
    sequence: session.revision ?? 0,
    status: STATUS[session.status],
    start: hours ? instant(start) : day(date),
    end: hours ? instant(end) ?? null : day(later(last, 1)),
    summary: own(session.title),
    summaryTag: TAGS[pick(session.title, lang)],
    location: venue ? place(own(venue.name), own(venue.city), lang) : null,
    locationTag: venue && TAGS[pick(venue.name, lang)],
  };
}

test("the forum and every session with a known date have a calendar file", () => {
  const names = ["forum", ...dated.map(({ id }) => id)].flatMap((id) => [`${id}.ru.ics`, `${id}.zh.ics`]);
  expect([...FILES].sort()).toEqual(names.sort());
});

for (const lang of Object.keys(DOCUMENTS)) {
  test(`${lang}: each session's file matches the content`, () => {
    for (const session of dated) {
      const [event, ...more] = events(`${session.id}.${lang}.ics`);
      expect(more, session.id).toEqual([]);
      expect(fields(event), session.id).toEqual(expected(session, lang));
      const description = event.getFirstPropertyValue("description");
      const { description: about, title, sources } = session;
      const texts = [about && about[pick(about, lang)], title[OTHER[lang]], ...(sources ?? [])].filter(Boolean);
      for (const text of texts) expect(description.split("\n"), session.id).toContain(text);
    }
  });

  test(`${lang}: icalendar and vobject read the same from every file as ical.js`, () => {
    const names = FILES.filter((name) => name.endsWith(`.${lang}.ics`));
    expect(names).toHaveLength(dated.length + 1);
    const paths = names.map((name) => join(ROOT, "calendar", name));
    const read = readWithPython("calendars", paths);
    for (const [index, path] of paths.entries()) {
      const right = events(names[index]).map((event) => {
        const { uid, start, end, summary, location, status } = fields(event);
        const description = event.getFirstPropertyValue("description");
        return { uid, start: start.text, end: end && end.text, summary, location, status, description };
      });
      expect(read[path], names[index]).toEqual({ icalendar: right, vobject: right });
    }
  });

  test(`${lang}: the forum's file contains its days and all sessions`, () => {
    const calendar = parse(`forum.${lang}.ics`);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe(data.full_name[lang]);
    const all = calendar.getAllSubcomponents("vevent");
    const [days, ...rest] = all;
    expect(fields(days)).toMatchObject({
      uid: uid("forum"),
      status: "CONFIRMED",
      start: day(data.days[0].date),
      summary: data.full_name[lang],
      location: data.city[lang],
    });
    const sessionEvents = rest.filter((event) => !String(event.getFirstPropertyValue("uid")).startsWith("forum."));
    const separateEvents = dated.map(({ id }) => events(`${id}.${lang}.ics`)[0]);
    expect(sessionEvents.map((event) => event.toJSON()), "events, as in the separate files").toEqual(separateEvents.map((event) => event.toJSON()));
    const uids = all.map((event) => event.getFirstPropertyValue("uid"));
    expect(new Set(uids).size, "number of unique ids").toBe(uids.length);
    const [ru, zh] = ["ru", "zh"].map((lang) => events(`forum.${lang}.ics`).map((event) => event.getFirstPropertyValue("uid")));
    expect(ru, "ids in both languages").toEqual(zh);
  });

  test(`${lang}: the page links to exactly these files`, async ({ page, request }) => {
    await open(page, DOCUMENTS[lang]);
    const links = await page.locator('a[href*="calendar/"][type]').evaluateAll((all) => all.map(({ href }) => href));
    expect([...new Set(links.map((link) => link.split("/").pop()))].sort()).toEqual(FILES.filter((name) => name.endsWith(`.${lang}.ics`)).sort());
    for (const link of links) {
      const answer = await request.get(link);
      expect(answer.status(), link).toBe(200);
      expect(answer.headers()["content-type"], link).toContain("text/calendar");
      const file = readFileSync(join(ROOT, "calendar", link.split("/").pop()), "utf8");
      expect(await answer.text(), link).toBe(file);
    }
  });

  test(`${lang}: links to web calendars have the values of the file`, async ({ page, site }) => {
    // Past sessions have no links to web calendars: this needs a site published before the forum.
    site.root = BEFORE;
    await open(page, DOCUMENTS[lang]);
    for (const session of dated.filter(({ status }) => status !== "cancelled")) {
      const { summary, location, start, end } = fields(events(`${session.id}.${lang}.ics`, BEFORE)[0]);
      const until = (end ?? start).text;
      const query = async (host) => {
        const href = await page.locator(`#session-${session.id} .calendar a[href*="${host}"]`).evaluate((link) => link.href);
        expect(href.length, href).toBeLessThanOrEqual(1900);
        return Object.fromEntries(new URL(href).searchParams);
      };
      const basic = (text) => text.replace(/[-:]/g, "");
      const { details, ...google } = await query("calendar.google.com");
      const place = location ? { location } : {};
      expect(google).toEqual({ action: "TEMPLATE", text: summary, dates: `${basic(start.text)}/${basic(until)}`, ...place });
      const { path, rru, body, ...outlook } = await query("outlook.live.com");
      expect(outlook).toEqual({ allday: String(start.allDay), startdt: start.text, enddt: until, subject: summary, ...place });
      expect(body, "details as HTML").toBe(details.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>"));
      for (const source of session.sources ?? []) expect(details).toContain(source);
    }
  });
}

// User agents of in-app browsers that cannot save files; the last two are browsers that can.
const BROWSERS = {
  WeChat: "Mozilla/5.0 (Linux; Android 12; M2102J2SC; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99 XWEB/4267 MMWEBSDK/20220505 Mobile Safari/537.36 MicroMessenger/8.0.23.2160(0x28001757) WeChat/arm64 Weixin NetType/4G Language/zh_CN",
  QQ: "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 QQ/8.9.28.640 NetType/WIFI",
  DingTalk: "Mozilla/5.0 (Linux; U; Android 12; zh-CN) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/69.0.3497.100 UWS/3.22.1.210 Mobile Safari/537.36 AliApp(DingTalk/6.5.20) com.alibaba.android.rimet/24646881",
  "QQ Browser": "Mozilla/5.0 (Linux; U; Android 12; zh-cn) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/98.0.4758.102 MQQBrowser/13.0 Mobile Safari/537.36",
  Chrome: "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
};

for (const [name, userAgent] of Object.entries(BROWSERS)) {
  test.describe(name, () => {
    test.use({ userAgent, viewport: { width: 390, height: 844 } });
    const isInApp = ["WeChat", "QQ", "DingTalk"].includes(name);

    test(isInApp ? "shows how to get the event without a file" : "shows no note about files", async ({ page }) => {
      await open(page, "zh/");
      const session = dated.find(({ status, venue }) => status !== "cancelled" && venue);
      const row = page.locator(`#session-${session.id}`);
      await row.locator("summary").click();
      await expect(row.locator(".calendar a").first(), "the link to the file").toBeVisible();
      const notes = row.locator(".in-app-note");
      await expect(notes).toHaveCount(2);
      for (const note of await notes.all()) await expect(note).toBeVisible({ visible: isInApp });
      await expect(page.locator("#agenda-head .in-app-note").first()).toBeVisible({ visible: isInApp });
      if (!isInApp) return;
      const { venue, title } = session;
      await row.locator(".in-app-note--copy").click();
      const copied = await page.evaluate(() => getSelection().toString());
      expect(copied.split("\n")[0], "title of the session").toBe(title.zh);
      expect(copied, "date of the session").toMatch(/2025\u5e74\d+\u6708\d+\u65e5/);
      expect(copied, "venue of the session").toContain(data.venues.find(({ id }) => id === venue).name.zh);
    });
  });
}
