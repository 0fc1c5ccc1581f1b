import { digitsOf } from "../../../domain/words.ts";
import { centavosOf, type AmountReading } from "../../../domain/money.ts";
import { parsePhone, type Phone } from "../../../domain/phone.ts";
import { pointsBy } from "../../../ledger/request.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isOfFamily } from "../../../understanding/mentions/names.ts";
import { tokensOf } from "../../../understanding/tokens/tokens.ts";
import { askPhoneFor, rememberBalanceShown } from "../remembered/offers.ts";
import { sayNoWallet } from "./own-affairs.ts";
import type { Who } from "./command-row.ts";
import { balanceAsk } from "../../queries/own-records.ts";

/** *Saldo*, whatever conversation is open. A customer gets their own balance, staff anybody's. */
export function balance(turn: TurnBuilder, text: string, who: Who): void {
  const { role, readable } = who.access;
  const staff = role !== "customer";
  if (staff && !readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  if (staff && text === "") return askWhose(turn);
  const { identity } = who.person;
  const tokens = tokensOf(text, turn.reads);
  const [said] = tokens.flatMap((token) => (token.type === "phone" ? [token.phone] : []));
  if (!staff && (isOfFamily(tokens) || (said !== undefined && said !== who.phone)))
    return turn.say({ key: "onlyYourBalance" });
  if (!staff && turn.settings.walletKey === null && turn.input.wallets.length > 1) {
    return turn.lookUp("ownBalances", { type: "ownBalances", phone: who.phone }, identity);
  }
  const wallet = turn.wallet;
  if (typeof wallet === "string") return sayNoWallet(turn, wallet, who);
  const walletKey = wallet.key;
  if (!staff)
    return turn.lookUp(balanceAsk({ of: "own" }), { type: "customer", walletKey, phone: who.phone }, identity);
  const asked = said === undefined ? parsePhone(text) : ({ type: "phone", phone: said } as const);
  if (asked.type === "wrongLength") {
    askPhoneFor(turn, "balance", digitsOf(text));
    return turn.say({ key: "balanceWrongLength", values: { digits: asked.digits } });
  }
  if (asked.type === "notAPhone") return askWhose(turn);
  const { phone } = asked;
  if (!turn.session) rememberBalanceShown(turn, phone);
  turn.lookUp(balanceAsk({ of: "customer", phone, walletKey }), { type: "customer", walletKey, phone }, identity);
}

/** Shows the latest operations of a customer's phone. */
export function showHistory(turn: TurnBuilder, phone: Phone, { person }: Pick<Who, "person">): void {
  turn.lookUp("history", { type: "phoneHistory", phone }, person.identity);
}

/** Says how much balance a purchase gives, by the customer's earlier purchases. `amount`: of the purchase; null: of any. */
export function sayEarning(turn: TurnBuilder, amount: AmountReading | null, { person }: Who): void {
  const { wallet } = turn;
  if (typeof wallet === "string") return turn.say({ key: "earningAsked" });
  const amountCentavos =
    amount?.type === "amount" ? amount.centavos : amount?.type === "ambiguous" ? amount.guess : null;
  turn.lookUp("earning", { type: "earning", walletKey: wallet.key, amountCentavos }, person.identity);
}

/** Says how much balance a purchase gives by the shop's settings, to a person without a known wallet. */
export function sayEarningTold(turn: TurnBuilder): void {
  const amountCentavos = centavosOf(100_00);
  const points = pointsBy(turn.settings.earnPercent ?? null, amountCentavos);
  if (points === null) return turn.say({ key: "howPointsAreEarned" });
  turn.say({ key: "earningExpected", values: { amountCentavos, points } });
}

/** Asks for the phone whose balance is wanted. The next phone answers it. */
function askWhose(turn: TurnBuilder): void {
  askPhoneFor(turn, "balance");
  turn.say({ key: "whoseBalance" });
}
