import { parsePhone } from "../../../domain/phone.ts";
import { balanceAsk } from "../../queries/balance-ask.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { sayNoWallet } from "./preferences.ts";
import type { Who } from "./who.ts";

/** *Saldo*, answered beside whatever is open: the asker's own, or for staff anybody's. */
export function balance(turn: TurnBuilder, text: string, who: Who): void {
  const { role, readable } = who.access;
  const staff = role !== "customer";
  if (staff && !readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  if (staff && text === "") return turn.say({ key: "whoseBalance" });
  const { identity } = who.person;
  if (!staff && turn.settings.walletKey === null && turn.input.wallets.length > 1) {
    return turn.lookUp("ownBalances", { type: "ownBalances", phone: who.phone }, identity);
  }
  const wallet = turn.wallet;
  if (typeof wallet === "string") return sayNoWallet(turn, wallet, who);
  const walletKey = wallet.key;
  if (!staff)
    return turn.lookUp(balanceAsk({ of: "own" }), { type: "customer", walletKey, phone: who.phone }, identity);
  const asked = parsePhone(text);
  if (asked.type === "wrongLength") {
    return turn.say({ key: "balanceWrongLength", values: { digits: asked.digits } });
  }
  if (asked.type === "notAPhone") return turn.say({ key: "whoseBalance" });
  const { phone } = asked;
  turn.lookUp(balanceAsk({ of: "customer", phone, walletKey }), { type: "customer", walletKey, phone }, identity);
}
