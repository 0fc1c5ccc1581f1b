import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { temporaryFolder } from "../../test/support/processes/bot-process.ts";
import { launchBrowser } from "../../test/support/browser.ts";
import { faults } from "../../test/support/wallet/wallet-server.ts";
import { makeBusyDay, type BusyDay } from "../rig/busy-day.ts";
import { machineCpuMs, Running, type Contender } from "../rig/contender.ts";
import { consoleAccess, getPage, logIn, withConsole, type ConsoleAccess } from "./watchers.ts";
import { World } from "../rig/world.ts";

/** How one page of the console fared, all in ms. */
export interface PageTimes {
  readonly name: string;
  readonly bytes: number;
  /** From the request to the whole answer. */
  readonly answersMs: readonly number[];
  /** First contentful paint. */
  readonly paintsMs: readonly number[];
  /** From a cashier's last word to the change on the page; empty where nothing of what was done is shown. */
  readonly updatesMs: readonly number[];
}

/** How often each is measured. */
export interface PageLoad {
  readonly answers: number;
  readonly paints: number;
  readonly updates: number;
}

/** Pages, and whether what is done in `act` changes them. */
const pages: readonly { readonly name: string; readonly path: string; readonly changes: boolean }[] = [
  { name: "overview", path: "/console", changes: true },
  { name: "doubts", path: "/console/doubts", changes: true },
  { name: "operations", path: "/console/operations", changes: true },
  { name: "operations, filtered", path: "/console/operations?kind=sale&state=confirmed", changes: true },
  {
    name: "operations of a person, 30 days",
    path: "/console/operations?range=last30&cashier=Cajero+7&state=confirmed",
    changes: false,
  },
  { name: "story of an operation", path: "/console/operations/copy5000", changes: false },
  { name: "cut of today", path: "/console/corte", changes: true },
  { name: "cut of 30 days", path: "/console/corte?range=last30", changes: true },
  { name: "cut of all days, of a person", path: "/console/corte?from=2000-01-01&cashier=Cajero+7", changes: false },
  { name: "customers", path: "/console/customers", changes: true },
  { name: "top customers", path: "/console/customers?show=top", changes: false },
  { name: "a customer", path: "/console/customers/copy5000", changes: false },
  { name: "search, a name", path: "/console/search?part=1&q=cliente+39", changes: false },
  { name: "search, a phone", path: "/console/search?part=1&q=4772000123", changes: false },
  { name: "search, a ticket", path: "/console/search?part=1&q=C-99", changes: false },
  { name: "conversations", path: "/console/conversations", changes: true },
  { name: "a conversation", path: "/console/conversations/telegram%3A10002", changes: true },
  { name: "people", path: "/console/people", changes: true },
  { name: "channels", path: "/console/channels", changes: false },
  { name: "audit", path: "/console/audit", changes: true },
];

/** Pages for which the ledger is added up anew when something was sold. */
const addsUp = /^\/console(?:$|\/corte|\/search|\/customers\?)/;
/** A search shows a part of a page, which has no script. */
const isPage = ({ path }: { readonly path: string }) => !path.includes("part=1");

/** Of the people in the world: who sells, whose conversation is looked at, whose answer is lost, and those who come one by one. */
const seller = 1;
const talker = 2;
const loser = 3;
const firstNewcomer = 4;
/** After which nothing of before is shown any more, ms: twice what the server and the page take at most. */
const settledMs = 2_500;
const updateWithinMs = 10_000;

/** Measures every page on a database with a busy day in it. Gives the share of the machine that other programs took, too. */
export async function measurePages(
  contender: Contender,
  day: BusyDay,
  load: PageLoad,
): Promise<{ readonly times: readonly PageTimes[]; readonly othersBusy: number }> {
  const folder = temporaryFolder();
  const world = await World.open(firstNewcomer + load.updates);
  const databasePath = await makeBusyDay(folder.path, contender, world, day);
  const access = await consoleAccess();
  const bot = await Running.start(withConsole(contender, access), world, databasePath);
  const browser = await launchBrowser();
  const machineBefore = machineCpuMs();
  const ownBefore = process.cpuUsage();
  const botBefore = bot.cpuMs();
  const startedMs = performance.now();
  try {
    for (const cashier of [seller, talker, loser]) await world.enter(cashier);
    const answers = await answerTimes(access, world, load.answers);
    const tookMs = performance.now() - startedMs;
    const { user, system } = process.cpuUsage(ownBefore);
    const othersMs = machineCpuMs() - machineBefore - (user + system) / 1000 - (bot.cpuMs() - botBefore);
    const context = await signedIn(browser, access);
    const paints = await paintTimes(context, access, load.paints);
    const updates = await updateTimes(browser, access, world, load.updates);
    const times = pages.map(({ name }, index) => ({
      name,
      bytes: answers[index]?.bytes ?? 0,
      answersMs: answers[index]?.tookMs ?? [],
      paintsMs: paints[index] ?? [],
      updatesMs: updates[index] ?? [],
    }));
    return { times, othersBusy: Math.max(0, othersMs / tookMs) };
  } finally {
    await browser.close();
    await bot.stop();
    await world.close();
    folder.remove();
  }
}

/** Round after round, each beginning with another page. Before those that add up the ledger something is sold, so that they do. */
async function answerTimes(access: ConsoleAccess, world: World, times: number) {
  const cookie = await logIn(access);
  const found = pages.map(() => ({ bytes: 0, tookMs: [] as number[] }));
  for (let time = 0; time < times; time++) {
    for (let place = 0; place < pages.length; place++) {
      const index = (place + time) % pages.length;
      const path = pages[index]?.path ?? "";
      if (addsUp.test(path)) await world.sell(seller);
      const startedMs = performance.now();
      const bytes = await getPage(access, cookie, path);
      const tookMs = performance.now() - startedMs;
      const of = found[index];
      if (!of) continue;
      of.bytes = bytes;
      of.tookMs.push(tookMs);
    }
  }
  return found;
}

async function signedIn(browser: Browser, access: ConsoleAccess): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const [name = "", value = ""] = (await logIn(access)).split("=");
  await context.addCookies([{ name, value, url: `${access.url}/console` }]);
  return context;
}

async function paintTimes(context: BrowserContext, { url }: ConsoleAccess, times: number): Promise<number[][]> {
  const found = pages.map((): number[] => []);
  for (let time = 0; time < times; time++) {
    for (const [index, { path }] of pages.entries()) {
      if (!isPage({ path })) continue;
      const page = await context.newPage();
      await page.goto(`${url}${path}`);
      const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
      for (let at: number | null = null; at === null;) {
        at = await page.evaluate<number | null>(paint);
        if (at !== null) found[index]?.push(at);
        else await setTimeout(5);
      }
      await page.close();
    }
  }
  return found;
}

/** All pages are open at once while people write, each in a tab: more than one operator has. */
async function updateTimes(browser: Browser, access: ConsoleAccess, world: World, times: number): Promise<number[][]> {
  const found = pages.map((): number[] => []);
  // A context each: the tabs of one browser share six connections, of which each stream that is seen takes one.
  const tabs = await Promise.all(pages.map(async () => (await signedIn(browser, access)).newPage()));
  await Promise.all(tabs.map((tab, index) => tab.goto(`${access.url}${pages[index]?.path}`)));
  for (let time = 0; time < times; time++) {
    await Promise.all([world.sell(seller, 4), world.sell(loser, 4), world.sell(talker, 1)]);
    await setTimeout(settledMs);
    const changing = tabs.filter((_, index) => pages[index]?.changes === true);
    await Promise.all(changing.map((tab) => tab.evaluate(noticeChange)));
    const startedMs = Date.now();
    world.wallet.fault("/wallet/sale", faults.requestLost());
    const said = [
      world.say(loser, "sí", /No recibí respuesta/),
      world.say(talker, "4771230001", /Monto/),
      world.enter(firstNewcomer + time),
    ];
    // The next sale is carried out.
    await said[0];
    said.push(world.say(seller, "sí", / · saldo /));
    const confirmed = Date.now();
    for (const [index, { changes, path }] of pages.entries()) {
      const tab = tabs[index];
      if (!changes || !tab) continue;
      const since = path.includes("state=confirmed") ? confirmed : startedMs;
      found[index]?.push((await changedAtMs(tab)) - since);
    }
    await Promise.all(said);
    await world.say(talker, "cancelar", /./);
  }
  return found;
}

/** Notes when the next part of the page that keeps itself up to date is put in place of the one shown. */
const noticeChange = `(() => {
  globalThis.changedAtMs = null;
  const observer = new MutationObserver(() => {
    globalThis.changedAtMs = Date.now();
    observer.disconnect();
  });
  observer.observe(document.getElementById("main"), { childList: true, subtree: true });
})()`;

async function changedAtMs(tab: Page): Promise<number> {
  const untilMs = Date.now() + updateWithinMs;
  while (Date.now() < untilMs) {
    const atMs = await tab.evaluate<number | null>("globalThis.changedAtMs");
    if (atMs !== null) return atMs;
    await setTimeout(10);
  }
  throw new Error(`${tab.url()} did not change`);
}
