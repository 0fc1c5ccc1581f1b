import type { Phone } from "../domain/phone.ts";
import type { LookupResult } from "../flow/flow.ts";
import { chooseWallet } from "./access.ts";
import { answerAboutPeople } from "./people-answers.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** Answers what the router itself had looked up: a balance, or a manager's decision on an alert's button. */
export function answerLookup(turn: TurnBuilder, ask: string, result: LookupResult): void {
  if (result.type === "settle" || result.type === "ownDay") return turn.say(result.say);
  if (result.type === "approve") return turn.say(result.say);
  if (result.type === "collaborators" || result.type === "acceptInvitation") return answerAboutPeople(turn, result);
  if (result.type !== "customer") throw new Error(`Nobody asked the router's own lookup for "${result.type}"`);
  const { found } = result;
  const wallet = chooseWallet(turn.input.wallets, turn.settings);
  const walletName = typeof wallet === "string" ? null : wallet.name;
  const [kind, phone] = ask.split(" ");
  if (found.type === "unchecked") return turn.say({ key: "balanceUnavailable" });
  if (kind === "own") {
    if (found.type === "unregistered") return turn.say({ key: "ownUnregistered", values: { wallet: walletName } });
    const link = typeof wallet === "string" ? null : wallet.clientLink;
    return turn.say({
      key: "ownBalance",
      values: { name: found.name, wallet: walletName, balance: found.balance, link },
    });
  }
  const asked = phone as Phone;
  if (found.type === "unregistered") return turn.say({ key: "customerNotRegistered", values: { phone: asked } });
  const { name, balance, doubts } = found;
  return turn.say({ key: "customerBalance", values: { name, phone: asked, balance, doubts } });
}
