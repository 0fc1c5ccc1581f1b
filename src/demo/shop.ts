/** The demo's shop: its people and chats, its wallet in the sandbox, and the bot in a process of its own. */
import { ChannelHost } from "../channel/remote.ts";
import { type WebChange, WebChannel, type WebMessage, type WebPerson } from "../channel/web.ts";
import type { Clock } from "../clock.ts";
import { createMovableClock, type MovableClock } from "../clock/derived-clocks.ts";
import type { DemoConfig } from "../config/config.ts";
import { partsOf } from "../console/pages/format.ts";
import type { PageLanguage } from "../console/words/words.ts";
import type { Language } from "../domain/language.ts";
import type { Role } from "../domain/person.ts";
import { formatPhone, phoneFromDigits } from "../domain/phone.ts";
import { formatPoints, type Points } from "../domain/money.ts";
import { localTime } from "../domain/time.ts";
import { type OperationKind, kindOf as rowOf } from "../ledger/request.ts";
import type { RenderIn } from "../text/languages.ts";
import { kindMadeBy } from "../wallet/endpoints.ts";
import { demoSeed, type SandboxSeed } from "../wallet/sandbox/account.ts";
import { type SandboxFault, startSandboxWallet, strikes } from "../wallet/sandbox/http.ts";
import type { JournalEntry } from "../wallet/sandbox/state.ts";
import { BotLife } from "./bot-life.ts";
import type {
  DemoFault,
  DemoPhone,
  ShownChange,
  ShownDemo,
  ShownEntry,
  ShownMessage,
  ShownSwitches,
  ShownWallet,
} from "./page/shown.ts";
import { channelWire } from "./protocol.ts";

export interface ShopOptions {
  readonly config: DemoConfig;
  readonly base: Clock;
  readonly renderIn: RenderIn;
  readonly program: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** Language of people who have chosen none. */
  readonly language: Language;
  /** The first message of every person: the bot knows nobody who has never written, and must reach the manager. */
  readonly greeting: string;
  /** Holds the terminal, which outlives the shop. */
  readonly terminal: () => ChannelHost;
  readonly changed: (change: ShownChange) => void;
  /** Called with the exit code of a bot that ended before it was ready for the first time. */
  readonly hopeless: (code: number) => void;
}

const { collaborators, customers } = demoSeed();

/** The collaborators of the account and its first customer. */
export const demoPeople: readonly (WebPerson & { readonly role: Role })[] = [
  ...collaborators.map(({ name, phone, type }) => {
    const role = type === "gerente" ? ("manager" as const) : ("cashier" as const);
    return { id: role, name, phone, role };
  }),
  ...customers.slice(0, 1).map((one) => ({ ...one, id: "customer", role: "customer" as const })),
];

type Shop = Awaited<ReturnType<typeof openShop>>;

export interface Demo {
  readonly phones: readonly DemoPhone[];
  shop(): Shop;
  subscribe(changed: (change: ShownChange) => void): () => void;
  /**
   * Starts over in a language: wallet, chats, clock, faults, bot and its database. Does nothing if the demo is untouched in that language. Resolves when
   * everybody is greeted.
   */
  restart(language: PageLanguage): Promise<void>;
  /** Switches the chats to a language: starts over if the demo is untouched; otherwise everybody asks the bot for it. */
  speak(language: PageLanguage): Promise<void>;
}

/** Makes the demo's shop, which lives until it is restarted: its clock, wallet, chats and bot. */
export async function openShop(options: ShopOptions) {
  const { config, base, renderIn, language, greeting, changed } = options;
  const clock = createMovableClock(base);
  const local = localTime(config.zone);
  const writing: Writing = {
    time: (atMs) => local.time(atMs),
    points: (points) => formatPoints(points, config.showBalanceAs),
  };
  const seed = demoSeed();
  const walletChanged = () => changed({ type: "wallet", wallet: wallet.shown() });
  const wallet = await startDemoWallet({ clock, seed, writing, changed: walletChanged });
  const web = new WebChannel({
    people: demoPeople,
    clock,
    contactShared: renderIn(language)({ key: "shareMyNumber" }),
    changed: (phone, change) => changed(shownChange(phone, change, writing)),
  });
  const host = new ChannelHost(web, base);
  await host.start();
  const life = supervise(options, { clock, host, wallet, web, apiKey: seed.apiKey });
  const switches = (): ShownSwitches => ({ fault: wallet.sandbox.fault, movedMs: clock.movedMs });
  const tellSwitches = () => changed({ type: "switches", switches: switches() });
  const shown = (): ShownDemo => ({
    phones: Object.fromEntries(demoPeople.map(({ id }) => [id, shownPhone(web, id, writing)])),
    wallet: wallet.shown(),
    bot: life.state,
    switches: switches(),
  });
  const close = async () => {
    const channelsStopped = host.stop();
    await life.stop();
    await channelsStopped;
    await host.close();
    // A wallet that is down has closed already.
    await wallet.sandbox.setFault("none");
    await wallet.sandbox.close();
  };
  let closed: Promise<void> | null = null;
  return {
    clock,
    web,
    life,
    shown,
    start(): void {
      for (const { id } of demoPeople) web.say(id, greeting);
      life.start();
    },
    async setFault(fault: DemoFault): Promise<void> {
      await wallet.sandbox.setFault(fault);
      tellSwitches();
    },
    moveClock(ms: number): void {
      clock.moveTo(clock.movedMs + ms);
      life.say({ type: "clock", movedMs: clock.movedMs });
      tellSwitches();
    },
    /** True if nothing but greetings has happened in it. */
    isUntouched(): boolean {
      const { wallet: journal, bot, switches: set, phones } = shown();
      const done = [journal.entries.length, journal.confirmed, bot.deaths, set.movedMs].some((count) => count > 0);
      const wrote = Object.values(phones).some(({ messages }) => messages.filter(({ mine }) => mine).length > 1);
      return !done && !wrote && !bot.armed && set.fault === "none";
    },
    /** Ends it, once. After that the database is free. */
    close: () => (closed ??= close()),
  };
}

/** Makes the supervisor of the bot's process, tied to the channels and the wallet. */
function supervise(
  { program, env, language, base, terminal, changed, hopeless }: ShopOptions,
  parts: Readonly<{
    clock: MovableClock;
    host: ChannelHost;
    wallet: Awaited<ReturnType<typeof startDemoWallet>>;
    web: WebChannel;
    apiKey: string;
  }>,
): BotLife {
  const { clock, host, wallet, web, apiKey } = parts;
  const { url: walletUrl } = wallet.sandbox;
  return new BotLife({
    program,
    env: { ...env, BOT_LANGUAGE: language },
    clock: base,
    begin: () => ({ type: "begin", walletUrl, apiKey, channels: ["terminal", "web"], movedMs: clock.movedMs }),
    attach: (pipe) => {
      const ends = [
        ...[terminal(), host].map((one) => one.attach(channelWire(pipe))),
        pipe.subscribe((message) => {
          if (message.type === "decided") wallet.decided(message);
        }),
      ];
      return () => ends.forEach((end) => end());
    },
    changed: (state) => {
      if (state.is === "dead") web.hideTyping();
      changed({ type: "bot", bot: state });
    },
    hopeless,
  });
}

function shownMessage(message: WebMessage, { time }: Writing): ShownMessage {
  const { id, from, atMs, text, buttons, askContact, file, waiting } = message;
  return {
    id,
    mine: from === "person",
    time: time(atMs),
    // Only the bot's text has emphasis: a person's text is shown verbatim.
    parts: from === "person" ? [{ text, bold: false }] : partsOf(text),
    buttons: buttons.map(({ label }) => label),
    askContact,
    file: file && { id: file.id, name: file.name, isPicture: file.mime === "image/png" },
    waiting,
  };
}

function shownChange(phone: string, change: WebChange, writing: Writing): ShownChange {
  if (change.type === "message") return { type: "message", phone, message: shownMessage(change.message, writing) };
  return { ...change, phone };
}

function shownPhone(web: WebChannel, phone: string, writing: Writing) {
  return { messages: web.messages(phone).map((one) => shownMessage(one, writing)), typing: web.isTyping(phone) };
}

interface Writing {
  /** `"14:05"`. */
  readonly time: (atMs: number) => string;
  readonly points: (points: Points) => string;
}

const longestJournal = 80;
const mostCustomers = 12;

/** Starts the sandbox wallet. `changed` is called whenever the page has something new to show of it. */
async function startDemoWallet(options: {
  readonly clock: MovableClock;
  readonly seed: SandboxSeed;
  readonly writing: Writing;
  readonly changed: () => void;
}) {
  const { clock, seed, writing, changed } = options;
  const entries: ShownEntry[] = [];
  const counts = { confirmed: 0, received: 0, applied: 0 };
  let newest: string | null = null;
  let lastId = 0;
  const onEntry = (entry: JournalEntry) => {
    const kind = kindOf(entry.path, entry.form["transaction_type"]);
    if (kind === null) return;
    if (rowOf({ kind }).movesMoney) {
      counts.received += 1;
      if (entry.applied) counts.applied += 1;
    }
    entries.push({ id: ++lastId, kind, ...shownEntry(entry, kind, sandbox.fault), time: writing.time(entry.atMs) });
    entries.splice(0, entries.length - longestJournal);
    changed();
  };
  const sandbox = await startSandboxWallet({ clock, seed, onEntry });
  const shown = (): ShownWallet => {
    const shownCustomers = [...sandbox.state.account.customers.values()].slice(0, mostCustomers);
    const balances = shownCustomers.map(({ name, phone, balance }) => ({
      name,
      phone: formatPhone(phone),
      balance: writing.points(balance),
    }));
    return { entries, balances, newest, ...counts };
  };
  return {
    sandbox,
    shown,
    /** Sets what the bot's ledger has: the number of money operations that people confirmed, and the newest one's id. */
    decided(ledger: { readonly count: number; readonly newest: string | null }): void {
      counts.confirmed = ledger.count;
      newest = ledger.newest;
      changed();
    },
  };
}

function shownEntry({ path, form, applied, code }: JournalEntry, kind: OperationKind, fault: SandboxFault) {
  const amount = (kind === "redeem" ? form["points_used"] : form["transaction_amount"]) ?? "";
  return {
    call: path,
    phone: readable(form["phone"] ?? form["number"] ?? ""),
    amount: amount === "" ? (form["customer_name"] ?? form["employee_name"] ?? "") : `$${amount}`,
    ticket: form["ticket"] ?? "",
    applied,
    code: code ?? "",
    unanswered: strikes(path) && (fault === "answerLost" || fault === "requestLost"),
  };
}

/** What a call changes; null where it only reads. */
function kindOf(path: string, type: string | undefined): OperationKind | null {
  const kind = kindMadeBy(path);
  return kind === "sale" && type === "1" ? "redeem" : kind;
}

function readable(digits: string): string {
  const phone = phoneFromDigits(digits);
  return phone === null ? digits : formatPhone(phone);
}
