// Shared by the tests of the page's state: whether address, forms, chips, counts, lists, times and links agree.
import { expect, open } from "./forum.js";

/** Runs in the page: what disagrees, as texts. */
export function disagreements() {
  const faults = [];
  const check = (isRight, fault) => isRight || faults.push(fault);
  const byId = (id) => document.getElementById(id);
  const isShown = (element) => !element.closest("[hidden]");
  const all = (selector) => [...document.querySelectorAll(selector)];
  const parameters = new URLSearchParams(location.search);
  const { app, network } = document.documentElement.dataset;

  check(app === "ready", `the state of the app is ${app}`);
  check(!all(".notice--failure").some((notice) => getComputedStyle(notice).display !== "none"), "the notice of a failure is shown");
  check((network === "offline") === (navigator.onLine === false), `the state of the network is ${network}`);
  const ids = all("[id]").map(({ id }) => id);
  check(new Set(ids).size === ids.length, `ids are repeated: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`);
  const root = document.documentElement;
  check(root.scrollWidth <= root.clientWidth, `the page is ${root.scrollWidth - root.clientWidth} px too wide`);

  const shown = {
    programme: all("#agenda-list :is(.session, .theme)").filter(isShown),
    directory: all(isShown(byId("partners-table")) ? "#partners-table tbody tr" : "#partners-cards .partner").filter(isShown),
  };
  const isSimilar = { programme: isShown(byId("agenda-similar")), directory: isShown(byId("partners-similar")) };
  for (const form of all("form[role=search]")) {
    const { id, elements } = form;
    const names = new Set([...elements].map(({ name }) => name).filter(Boolean));
    let conditions = 0;
    for (const name of names) {
      const value = elements[name].value.trim();
      check(value === (parameters.get(name) ?? ""), `address: ${name}=${parameters.get(name)}, form: ${value}`);
      const pressed = all(`#${id}-strip [data-sets~=${name}][aria-pressed=true]`).map((chip) => chip.value).filter(Boolean);
      const offered = all(`#${id}-strip [data-sets~=${name}]`).map((chip) => chip.value).filter(Boolean);
      check(`${pressed}` === (offered.includes(value) ? value : ""), `pressed chips of ${name}: ${pressed}, form: ${value}`);
      const drop = document.querySelector(`[data-drops=${id}-${name}]`);
      const isNeeded = value !== "" && !offered.includes(value);
      // A condition that alone finds nothing also has its chip, with what there would be without it.
      check(isShown(drop) === isNeeded || (value !== "" && drop.dataset.count), `the chip that drops ${name} is ${isNeeded ? "missing" : "shown"}`);
      conditions += value !== "";
    }
    check(isShown(byId(`${id}-clear`)) === conditions > 0, `the button that clears ${id} is ${conditions ? "missing" : "shown"}`);
    const filters = conditions - (form.querySelector("[type=search]").value.trim() !== "");
    check(byId(`${id}-set`).textContent.replace(/\D/g, "") === `${filters || ""}`, `number of filters of ${id}`);
    const count = Number(byId(`${id}-count`).textContent.match(/\d+/)[0]);
    const expected = isSimilar[id] ? 0 : shown[id].length;
    check(count === expected, `count of ${id}: ${byId(`${id}-count`).textContent}, shown: ${shown[id].length}`);
    const none = byId(id === "programme" ? "agenda-none" : "partners-none");
    check(!isShown(none) || !shown[id].length, `${none.id} is shown with ${shown[id].length} results`);
  }

  const list = byId("agenda-view").elements.list.value;
  const starred = all("#agenda-list .star[aria-pressed=true]").map(({ dataset }) => dataset.star);
  check((byId("chip-mine").getAttribute("aria-pressed") === "true") === (list === "mine"), "the chip of my programme");
  check(isShown(byId("sent")) === (list === "sent"), "the note of a sent programme");
  check(isShown(byId("mine-none")) === (list === "mine" && !starred.length), "the note of an empty programme");
  const my = (parameters.get("my") ?? "").split(",").filter(Boolean);
  if (list === "") check(!my.length, `the whole programme with my=${my}`);
  if (list === "mine") check(`${[...my].sort()}` === `${[...starred].sort()}`, `my=${my}, stars: ${starred}`);
  if (list) check(shown.programme.every(({ id }) => my.includes(id.replace("session-", ""))), `shown sessions that are not in my=${my}`);

  const zone = byId("zone").value;
  for (const time of all("#agenda-list time")) {
    const { dateTime } = time;
    const instant = new Date(dateTime);
    // A day without an hour is in no time zone.
    if (!dateTime.includes("T")) continue;
    const forum = dateTime.match(/([+-])(\d\d):(\d\d)$/);
    const seconds = forum ? (forum[1] === "-" ? -1 : 1) * (forum[2] * 3600 + forum[3] * 60) : 0;
    const offset = zone === "own" ? -instant.getTimezoneOffset() * 60 : zone === "" ? seconds : Number(zone);
    const local = new Date(instant.getTime() + offset * 1000).toISOString().slice(11, 16);
    check(time.textContent.includes(local), `zone: ${zone}, ${dateTime}: ${time.textContent}`);
  }

  const shared = new URLSearchParams(location.search);
  shared.delete("at");
  const search = `${shared}` && `?${shared}`;
  check(byId("share-address").textContent === `${location.origin}${location.pathname}${search}`, `share: ${byId("share-address").textContent}`);
  for (const link of all(".languages a")) check(link.search === location.search, `language link: ${link.search}`);
  return faults;
}

/** Expects that everything agrees, at once or as soon as the address is updated. */
export async function expectAgreement(page, message = "what disagrees") {
  await expect.poll(() => page.evaluate(disagreements), { message, intervals: [20, 40, 40, 60, 100, 200, 400] }).toEqual([]);
}

/** What a visitor sees of the state: to be compared with the same address in a new tab. */
const pageState = (page) =>
  page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => !element.closest("[hidden]"));
    return {
      search: location.search,
      fields: [...document.forms].flatMap((form) => [...new FormData(form)].map(([name, value]) => `${name}=${value}`)),
      chips: all(".strip .chip").map((chip) => `${chip.innerText} ${chip.getAttribute("aria-pressed")}`),
      counts: all(".count").map(({ textContent }) => textContent),
      programme: all("#agenda-list :is(.session, .theme)").map(({ id }) => id),
      directory: all(".partner, #partners-table tbody a").map((row) => row.id || row.hash),
      times: all("#agenda-list time").map(({ textContent }) => textContent),
      share: document.getElementById("share-address").textContent,
    };
  });

/** Expects that everything agrees, and that a new tab at this address shows the same. */
export async function expectSameInNewTab(page) {
  await expectAgreement(page);
  const tab = await page.context().newPage();
  await open(tab, page.url());
  await expectAgreement(tab, "what disagrees in a new tab");
  await expect.poll(() => pageState(tab), "the state of a new tab at the same address").toEqual(await pageState(page));
  await tab.close();
}
