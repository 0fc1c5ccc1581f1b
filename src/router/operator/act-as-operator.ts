/** The actions of the console: decisions, orders, the shop's settings, and the codes with which a manager proves who they are. */
import { randomPart } from "../../clock.ts";
import { channelTraits, chatChannel } from "../../domain/chat.ts";
import type { Centavos } from "../../domain/money.ts";
import { isActive, isManager, operatorIdentity } from "../../domain/person.ts";
import { maskPhone, type Phone } from "../../domain/phone.ts";
import { type MoneyRule, moneyRules, ofCharges, shopSettingNames, type ShopValues } from "../../domain/shop.ts";
import { plain, tidy } from "../../domain/words.ts";
import type { FlowName } from "../../flow/flow.ts";
import { graphOf } from "../../flow/graph.ts";
import { isPasswordUnseen } from "../../ledger/audit-deed.ts";
import type { AuditStore, ConsoleCode, Reply } from "../../store/store.ts";
import { namesOf, walletWith } from "../access.ts";
import type { Core } from "../directory-reader.ts";
import { SerialQueue, Part } from "../loop.ts";
import { message, textBody, translated } from "../messages.ts";
import { decideApproval } from "../money/decide-approval.ts";
import { atConsole } from "../money/decision.ts";
import { settle } from "../money/settle-doubt.ts";
import type { Ports } from "../ports.ts";
import type { CustomerReader } from "../queries/rows.ts";
import { armClosing } from "../reports/ask-report.ts";
import { corteReport, operationsCsv } from "../reports/corte-report.ts";
import { DayDrifts, LedgerReader } from "../reports/ledger-reader.ts";
import { commands } from "../turn/commands.ts";
import type { CommandRow } from "../turn/commands/command-row.ts";
import type {
  ConsoleDecider,
  ConsoleManager,
  OperatorActions,
  ShopSetting,
  ShopSettingChange,
  ShopSettingChanged,
} from "./operator-actions.ts";
import { ConsolePeople, newOrderForm } from "./people.ts";

const mostDoubts = 100;

/** The actions of the operator's console, with a chat's checks. Below the cap the console's token and the choice of a manager are enough. */
export function createOperatorActions(ports: Core, customers: CustomerReader): OperatorActions {
  const { store, settings } = ports;
  const drifts = new DayDrifts(ports);
  const ledger = new LedgerReader(ports);
  const shopSettings = new ConsoleShopSettings(ports);
  const codes = new ConsoleCodes(ports);
  const decider = async ({ phone, isProved }: ConsoleDecider) => {
    const [linked] = await store.chatsOf([phone]);
    return atConsole(phone, isProved, linked === undefined ? null : await store.person(linked.identity));
  };
  const within = (by: ConsoleDecider) => inSession(ports, by);
  const people = (by: ConsoleDecider) => new ConsolePeople(within(by));
  return {
    managers: () => managers(ports),
    settle: async (operationId, decision, by, shown) =>
      settle(within(by), { operationId, decision, shown }, await decider(by)),
    decideApproval: async (approvalId, approved, by, shown) =>
      decideApproval(within(by), { type: "approve", approvalId, approved, shown }, await decider(by)),
    sendCode: (session) => codes.send(session),
    enterCode: (session, code, nextKey) => codes.enter(session, code, nextKey),
    showPassword: (operationId, by) => showPassword(within(by), operationId, by.phone),
    notePhoneShown: (operationId, by, reason) => notePhoneShown(within(by), operationId, by.phone, reason),
    shopSettings: () => shopSettings.list(),
    changeShopSetting: (by, change) => shopSettings.change(within(by), by, change),
    people: {
      newForm: () => newOrderForm(ports),
      add: (by, given, order) => people(by).add(by, given, order),
      disable: (by, phone, order) => people(by).disable(by.phone, phone, order),
      invite: (by, phone, form) => people(by).invite(by, phone, form),
      unlink: (by, phone, identity) => people(by).unlink(by, phone, identity),
    },
    drifts: (day) => drifts.of(day),
    ledger: () => ledger.current(),
    csv: (render) => operationsCsv(ports, render),
    async cortePicture({ from: day, until }, only, render) {
      const bodies = await corteReport(ports, render, { kind: "corte", day, until, only, as: "picture" });
      return bodies.find((body) => body.type === "file") ?? null;
    },
    async balances(phone) {
      const { wallets } = await store.directory();
      const walletKeys = settings.walletKey === null ? wallets.map(({ key }) => key) : [settings.walletKey];
      return Promise.all(
        walletKeys.map(async (walletKey) => {
          const found = await customers.find({ type: "customer", walletKey, phone }, true, mostDoubts);
          const walletName = walletWith(wallets, walletKey).name;
          return { walletName, found: found === "later" ? ({ type: "unchecked", doubts: 0 } as const) : found };
        }),
      );
    },
    namesOf: (identities) => namesOf(store, identities),
    machine(id) {
      const flow = Object.hasOwn(settings.flows, id) ? settings.flows[id as FlowName] : null;
      return flow && graphOf(flow);
    },
    flowName(id, language) {
      const rows: readonly CommandRow[] = Object.values(commands);
      const begins = rows.find((row) => row.flow === id);
      const name = begins?.name[language] ?? id;
      return name.charAt(0).toUpperCase() + name.slice(1);
    },
  };
}

/** The ports of a person at the console. Their store refuses everything once the session is over; the attempt is written down all the same. */
function inSession(ports: Core, { session: { key, name } }: ConsoleDecider): Core {
  const { store, clock } = ports;
  const acting = store.inSession(key, clock.nowMs());
  const note: AuditStore["note"] = (entry, chat, nowMs) =>
    entry.what === "access.refused"
      ? store.note({ ...entry, session: name }, chat, nowMs)
      : acting.note(entry, chat, nowMs);
  return { ...ports, store: { ...store, ...acting, note } };
}

async function showPassword(ports: Ports, operationId: string, phone: Phone): Promise<string | null> {
  const { store, clock, passwordOf } = ports;
  const story = await store.readModel.storyOf(operationId);
  const isManagers = (await managers(ports)).some((one) => one.phone === phone);
  if (story === null || !isManagers || !isPasswordUnseen(story.operation, story.audit, story.messages)) return null;
  const who = operatorIdentity(phone);
  await store.note({ what: "password.shown", who, operationId, detail: null }, null, clock.nowMs());
  return passwordOf(operationId);
}

async function notePhoneShown(ports: Ports, operationId: string, phone: Phone, reason: string): Promise<boolean> {
  const { store, clock } = ports;
  const isManagers = (await managers(ports)).some((one) => one.phone === phone);
  if (!isManagers || (await store.operation(operationId)) === null) return false;
  const entry = { what: "phone.shown", who: operatorIdentity(phone), operationId, detail: reason } as const;
  await store.note(entry, null, clock.nowMs());
  return true;
}

async function managers({ store, settings }: Ports): Promise<ConsoleManager[]> {
  const listed = (await store.collaborators()).flatMap((one) => {
    const { phone, name } = one;
    return phone !== null && isManager(one, settings) && isActive(one, settings) ? [{ phone, name }] : [];
  });
  const known = new Set(listed.map(({ phone }) => phone));
  const owners = [...settings.ownerPhones].filter((phone) => !known.has(phone));
  return [...listed, ...owners.map((phone) => ({ phone, name: maskPhone(phone) }))].toSorted((a, b) =>
    a.name.localeCompare(b.name, "es"),
  );
}

/** The most wrong codes in one login. */
const mostWrong = 10;
/** Minimum interval between two codes to one manager, ms. */
const againMs = 60_000;
/** How long a code is valid, ms. */
const goodMs = 15 * 60_000;

/**
 * Codes with which a manager proves at the console who they are: only they read their chat. A code is derived, under the account's key, from a random text in
 * the stored session and from the manager, like a first password. No row holds it, and it works once, in that session alone. Neither the console's token nor
 * the database suffices to make one.
 */
class ConsoleCodes extends Part<Ports> {
  /** When each manager last got a code, by the monotonic clock, ms. */
  readonly #sentMs = new Map<Phone, number>();

  /** Sends a code to a chat of the session's manager, preferably one where messages can be deleted. */
  async send(key: string): Promise<"sent" | "noChat" | "tooSoon"> {
    const { store, clock, settings } = this.ports;
    const session = await store.consoleSession(key, clock.nowMs());
    const to = session?.phone ?? null;
    if (session === null || to === null) return "noChat";
    const chats = await store.chatsOf([to]);
    const linked = chats.find(({ chat }) => channelTraits[chatChannel(chat)].canRemove) ?? chats[0];
    if (linked === undefined) return "noChat";
    const nowMs = clock.monotonicMs();
    if (nowMs - (this.#sentMs.get(to) ?? Number.NEGATIVE_INFINITY) < againMs) return "tooSoon";
    this.#sentMs.set(to, nowMs);
    const code: ConsoleCode = { random: randomPart(clock), to: linked.identity, sentAtMs: clock.nowMs() };
    const body = translated(settings.renderIn, (render) => ({
      ...textBody(render, { key: "consoleCode" }),
      passwordOf: secretOf(code, to),
    }));
    const replies = [{ chat: linked.chat, body }];
    return (await store.changeConsoleSession(session, { code }, { replies }, clock.nowMs())) ? "sent" : "tooSoon";
  }

  /** True if this is the code. The session is then proved, under another key. Never true again in a login with too many wrong codes. */
  async enter(key: string, given: string, nextKey: string): Promise<boolean> {
    const { store, clock, passwordOf } = this.ports;
    const nowMs = clock.nowMs();
    const session = await store.consoleSession(key, nowMs);
    if (session === null || session.phone === null || session.wrong >= mostWrong) return false;
    // Each guess is counted before it is judged, so of many at once only one is judged.
    const counted = { ...session, wrong: session.wrong + 1 };
    if (!(await store.changeConsoleSession(session, { wrong: counted.wrong }, {}, nowMs))) return false;
    const { code, phone, wrong } = session;
    const isRight = code !== null && plain(given) === passwordOf(secretOf(code, phone));
    if (!isRight || nowMs - code.sentAtMs > goodMs) return false;
    const who = operatorIdentity(phone);
    const audit = [{ what: "console.proved", who, operationId: null, detail: null }] as const;
    const proved = { key: nextKey, provedBy: code.to, code: null, wrong };
    return store.changeConsoleSession(counted, proved, { audit }, nowMs);
  }
}

function secretOf({ random }: ConsoleCode, phone: Phone): string {
  return `console code ${random} ${phone}`;
}

const longestDetail = 200;

/** Changes the shop's own settings for a manager at the console: one after the other, each in effect once it is stored. */
class ConsoleShopSettings extends Part {
  readonly #changes = new SerialQueue();

  /** Every setting as it is now: fixed by the environment, or as it is stored. */
  async list(): Promise<readonly ShopSetting[]> {
    const { store, shop, channels } = this.ports;
    if (shop === undefined) return [];
    const stored = await store.shopSettings();
    const charges = [...channels.keys()].some((name) => channelTraits[name].charges);
    const shown = shopSettingNames.filter((name) => charges || !ofCharges.includes(name));
    return shown.map((name) => {
      const fixed = shop.given[name];
      return { name, text: fixed ?? stored[name] ?? null, isFixed: fixed !== undefined, stored: stored[name] ?? null };
    });
  }

  /** Changes one setting through the ports of the session, if the person may. Changes wait for one another. */
  change(ports: Ports, by: ConsoleDecider, change: ShopSettingChange): Promise<ShopSettingChanged> {
    return this.#changes.add(() => this.#change(ports, by, change));
  }

  async #change(
    { store, clock, shop }: Ports,
    by: ConsoleDecider,
    { name, text, was }: ShopSettingChange,
  ): Promise<ShopSettingChanged> {
    const access = await this.ports.directory.checkedAccess(by.phone);
    const who = operatorIdentity(by.phone);
    const refuse = async (detail: string) =>
      store.note({ what: "access.refused", who, operationId: null, detail }, null, clock.nowMs());
    if (access.role !== "manager" || !access.readable) {
      await refuse(`setting: ${name}`);
      return "notAllowed";
    }
    if (shop === undefined || shop.given[name] !== undefined) return "fixed";
    const rule = moneyRules.find((one) => one === name);
    if (rule !== undefined && !by.isProved) {
      await refuse(`setting unproved: ${name}`);
      return "unproved";
    }
    const to = tidy(text) === "" ? null : tidy(text);
    const expected = to === null ? null : shop.problemWith(name, to);
    if (expected !== null) return { expected };
    if (to === was) return "same";
    const detail = [name, was, to].map((one) => (one !== null && one.length > longestDetail ? "…" : (one ?? "—")));
    const audit = {
      what: "settings.changed",
      who,
      operationId: null,
      detail: `${detail[0]}: ${detail[1]} → ${detail[2]}`,
    } as const;
    const replies = rule === undefined ? [] : await this.#toldManagers(rule, to, access.name ?? maskPhone(by.phone));
    if (!(await store.changeShopSetting({ name, was, to, audit, replies }, clock.nowMs()))) return "meanwhile";
    await shop.reload();
    if (name === "CLOSING_HOUR") await armClosing(this.ports);
    return "changed";
  }

  /** Tells every manager about a changed rule about money. */
  async #toldManagers(rule: MoneyRule, to: string | null, byName: string): Promise<Reply[]> {
    const { store, shop, settings } = this.ports;
    if (shop === undefined) return [];
    const { [rule]: _, ...others } = await store.shopSettings();
    const after = shop.valuesWith(to === null ? others : { ...others, [rule]: to });
    const values = { rule, byName, from: amounts[rule](shop.values()), to: amounts[rule](after) };
    const chats = await this.ports.directory.managerChats();
    return chats.map((chat) => message(settings.renderIn, chat, { key: "moneyRuleChanged", values }));
  }
}

const amounts: { readonly [rule in MoneyRule]: (values: ShopValues) => Centavos | null } = {
  CORRECTION_CAP: (values) => values.correctionCapCentavos,
  REDEEM_CAP: (values) => values.redeemCapCentavos,
  SALE_CEILING: (values) => values.ceilingCentavos,
};
