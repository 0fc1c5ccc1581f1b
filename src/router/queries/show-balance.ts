import type { QueryResult } from "../../flow/requests.ts";
import type { Said } from "../../text/keys.ts";
import { tapData } from "../tap.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import { selfRegistrationButtons } from "../turn/commands/own-affairs.ts";
import type { Phone } from "../../domain/phone.ts";

/** Says a balance that was asked for beside any flow: the asker's own, or a customer's to staff. */
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
      const values = { wallet: walletName, self: buttons.length > 0 };
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

/** Says a customer their own balance. The first time it also offers purchase notices. */
export function showOwnBalance(turn: TurnBuilder, said: Said): void {
  const offers = turn.actor?.access.role === "customer" && turn.person.preferences.notices === "unasked";
  const label = turn.render({ key: "noticesOffer" });
  turn.say(
    said,
    offers ? { buttons: [{ label, data: tapData({ type: "command", words: "avisos" }) }], closed: true } : {},
  );
  if (offers) turn.person.choose({ notices: "off" });
}

/** What a balance was asked for: the asker's own, or a customer's in one wallet. */
export type BalanceAsk =
  | { readonly of: "own" }
  | { readonly of: "customer"; readonly phone: Phone; readonly walletKey: string | null };

/** Writes the name under which a balance is asked for. It is stored until the answer is shown. */
export function balanceAsk(ask: BalanceAsk): string {
  return ask.of === "own" ? "own" : `of ${ask.phone} ${ask.walletKey ?? ""}`.trim();
}

/** Reads what `balanceAsk` wrote. */
function readBalanceAsk(askName: string): BalanceAsk {
  const [of, phone, walletKey = null] = askName.split(" ");
  return of === "own" ? { of } : { of: "customer", phone: phone as Phone, walletKey };
}
