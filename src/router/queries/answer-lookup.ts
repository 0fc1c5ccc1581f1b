import type { Phone } from "../../domain/phone.ts";
import type { LookupResult } from "../../flow/flow.ts";
import { answerAboutPeople } from "./people-answers.ts";
import type { Said } from "../../text/keys.ts";
import { selfRegistrationButtons } from "../turn/self-registration.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";

/** Answers what the router itself had looked up: a balance, or a manager's decision on an alert's button. */
export function answerLookup(turn: TurnBuilder, ask: string, result: LookupResult): void {
  if (result.type === "settle" || result.type === "ownDay") return turn.say(result.say);
  if (result.type === "ownRecords" || result.type === "phoneToday") return turn.say(result.say);
  if (result.type === "ownBalances") return sayOwnBalance(turn, result.say);
  if (result.type === "approve" || result.type === "unlink") return turn.say(result.say);
  if (result.type === "collaborators" || result.type === "acceptInvitation") return answerAboutPeople(turn, result);
  if (result.type !== "customer") throw new Error(`Nobody asked the router's own lookup for "${result.type}"`);
  const { found } = result;
  const [kind, phone, walletKey = null] = ask.split(" ");
  const wallet = turn.walletFor(walletKey);
  const walletName = typeof wallet === "string" ? null : wallet.name;
  if (found.type === "unchecked") {
    const values = { refusal: found.refusal ?? null, role: turn.actor?.access.role ?? "customer" };
    return turn.say({ key: "balanceUnavailable", values });
  }
  if (kind === "own") {
    if (found.type === "unregistered") {
      const buttons = selfRegistrationButtons(turn);
      const values = { wallet: walletName, self: buttons.length > 0 };
      return turn.say({ key: "ownUnregistered", values }, { buttons, spelledOut: true });
    }
    const link = typeof wallet === "string" ? null : wallet.clientLink;
    const values = { name: found.name, wallet: walletName, balance: found.balance, link };
    return sayOwnBalance(turn, { key: "ownBalance", values });
  }
  const asked = phone as Phone;
  const ofSeveral = turn.settings.walletKey === null && turn.input.wallets.length > 1 ? walletName : null;
  if (found.type === "unregistered") {
    return turn.say({ key: "customerNotRegistered", values: { phone: asked, wallet: ofSeveral } });
  }
  const { name, balance, doubts } = found;
  const redeemLink = typeof wallet === "string" ? null : wallet.redeemLink;
  const values = { name, phone: asked, balance, doubts, link: redeemLink, wallet: ofSeveral };
  return turn.say({ key: "customerBalance", values });
}

/** A customer's own balance; with the first one they are offered to be told of their sales. */
function sayOwnBalance(turn: TurnBuilder, said: Said): void {
  const offers = turn.actor?.access.role === "customer" && turn.preferences.notices === "unasked";
  const label = turn.render({ key: "noticesOffer" });
  turn.say(said, offers ? { buttons: [{ label, data: "do:avisos" }], closed: true } : {});
  if (offers) turn.choose({ notices: "off" });
}
