/** Balances, and the bot's data about a customer. */
import { type Phone, phonePseudonym } from "../../domain/phone.ts";
import { dayText } from "../../domain/time.ts";
import type { QueryResult } from "../../flow/requests.ts";
import { legalMoves, type OperationState } from "../../ledger/operation.ts";
import type { Said } from "../../text/keys.ts";
import { message } from "../messages.ts";
import type { Ports } from "../ports.ts";
import { tapData } from "../tap.ts";
import { selfRegistrationButtons } from "../turn/commands/own-affairs.ts";
import { offer } from "../turn/remembered/offers.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import type { Make } from "./rows.ts";

/** A customer's balance in every wallet of the account that knows them. */
export async function ownBalances(ports: Ports, phone: Phone): Promise<Said> {
  const { wallets } = await ports.store.directory();
  const read = await Promise.all(
    wallets.map(async (wallet) => ({ wallet, reading: await ports.wallet.customer(wallet.key, phone, "lookup") })),
  );
  const known = read.filter(({ reading }) => reading.type !== "refused" || reading.meaning !== "customerUnknown");
  if (known.length === 0) return { key: "ownUnregistered", values: { wallet: null, self: false } };
  if (known.every(({ reading }) => reading.type !== "ok")) {
    const [refusal = null] = known.flatMap(({ reading }) => (reading.type === "refused" ? [reading.meaning] : []));
    return { key: "balanceUnavailable", values: { refusal, role: "customer" } };
  }
  const name = known.flatMap(({ reading }) => (reading.type === "ok" ? [reading.value.name] : []))[0] ?? null;
  const balances = known.map(({ wallet, reading }) => ({
    wallet: wallet.name ?? wallet.key,
    balance: reading.type === "ok" ? reading.value.balance : null,
  }));
  return { key: "ownBalances", values: { name, balances } };
}

/** The data that the bot itself holds about a person. `atMost`: operations counted. */
export const ownRecords: Make<"ownRecords"> = async ({ ports, row, atMost }, { phone }) => {
  const { store } = ports;
  const [person, preferences, chats, operations] = await Promise.all([
    row.by === null ? null : store.person(row.by),
    row.by === null ? null : store.preferences(row.by),
    store.chatsOf([phone]),
    store.operations({ phone, max: atMost }),
  ]);
  const notices = preferences?.notices === "on";
  const { language } = ports.settings.renderIn(preferences?.language ?? null);
  const values = {
    phone,
    name: person?.name ?? null,
    chats: chats.length,
    notices,
    language,
    operations: operations.length,
    url: ports.settings.privacyNoticeUrl,
  };
  return { type: "ownRecords", say: { key: "ownRecords", values } };
};

/** States that still need the phone. */
const open = (Object.keys(legalMoves) as OperationState[]).filter((state) => legalMoves[state].length > 0);

const mostApprovals = 1_000;

/** Erases a customer's traces in one commit, and says what remains in backups. Too early while an operation of theirs is open: it still needs the phone. */
export const eraseCustomer: Make<"eraseCustomer"> = async ({ ports, row: { chat, by } }, { phone }) => {
  const { store, clock, settings } = ports;
  const [unfinished, approvals] = await Promise.all([
    store.operations({ phone, states: open, max: 1 }),
    store.openApprovals(mostApprovals),
  ]);
  if (unfinished.length > 0 || approvals.some(({ request }) => request.phone === phone))
    return { type: "eraseCustomer", say: { key: "forgetWaits" } };
  const { backupsKeptMs } = settings;
  const until = backupsKeptMs === null ? null : settings.local.day(clock.nowMs() + backupsKeptMs);
  const values = { staff: false, untilText: until === null ? null : dayText(until) };
  // The chosen language is erased with the rest, so the message is added first.
  const replies = [message(settings.renderIn, chat, { key: "forgotten", values })];
  const erases = { phone, pseudonym: phonePseudonym(clock.random()) };
  const audit = [{ what: "person.forgotten", who: by, operationId: null, detail: null } as const];
  return { result: { type: "eraseCustomer", say: null }, consequences: { replies, erases, audit } };
};

/** Says a balance that was asked for outside any flow: the person's own, or a customer's to staff. */
export function showBalance(
  turn: TurnBuilder,
  { found }: Extract<QueryResult, { type: "customer" }>,
  askName: string,
): void {
  const asked = readBalanceAsk(askName);
  const wallet = turn.walletFor(asked.of === "own" ? null : asked.walletKey);
  const walletName = typeof wallet === "string" ? null : wallet.name;
  if (found.type === "unchecked") {
    const values = { refusal: found.refusal ?? null, role: turn.actor?.access.role ?? "customer" };
    return turn.say({ key: "balanceUnavailable", values });
  }
  if (asked.of === "own") {
    if (found.type === "unregistered") {
      const buttons = selfRegistrationButtons(turn);
      const [register] = buttons;
      if (register !== undefined) offer(turn, register);
      const values = { wallet: walletName, self: register !== undefined };
      return turn.say({ key: "ownUnregistered", values }, { buttons, spelledOut: true });
    }
    const values = { name: found.name, wallet: walletName, balance: found.balance };
    return showOwnBalance(turn, { key: "ownBalance", values });
  }
  const { phone } = asked;
  const ofSeveral = turn.settings.walletKey === null && turn.input.wallets.length > 1 ? walletName : null;
  if (found.type === "unregistered") {
    return turn.say({ key: "customerNotRegistered", values: { phone, wallet: ofSeveral } });
  }
  const { name, balance, doubts } = found;
  const values = { name, phone, balance, doubts, wallet: ofSeveral };
  return turn.say({ key: "customerBalance", values });
}

/** Tells a customer their own balance. The first time it also offers purchase notices. */
export function showOwnBalance(turn: TurnBuilder, said: Said): void {
  const offers = turn.actor?.access.role === "customer" && turn.person.preferences.notices === "unasked";
  const label = turn.render({ key: "noticesOffer" });
  turn.say(
    said,
    offers ? { buttons: [{ label, data: tapData({ type: "command", words: "avisos" }) }], closed: true } : {},
  );
  if (offers) turn.person.choose({ notices: "off" });
}

type BalanceAsk =
  | { readonly of: "own" }
  | { readonly of: "customer"; readonly phone: Phone; readonly walletKey: string | null };

/** Writes the name of a balance lookup. It is stored until the answer is shown. */
export function balanceAsk(ask: BalanceAsk): string {
  return ask.of === "own" ? "own" : `of ${ask.phone} ${ask.walletKey ?? ""}`.trim();
}

/** Reads the text of `balanceAsk`. */
function readBalanceAsk(askName: string): BalanceAsk {
  const [of, phone, walletKey = null] = askName.split(" ");
  return of === "own" ? { of } : { of: "customer", phone: phone as Phone, walletKey };
}
