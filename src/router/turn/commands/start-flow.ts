import { phonesMeant, salesApart } from "../../../understanding/sales-apart.ts";
import { isBeingDone, waitsForOutcome } from "../states/flow-states.ts";
import type { Said } from "../../../text/keys.ts";
import { askPhoneFor } from "../remembered/phone-asked.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isNoList } from "./answer-question.ts";
import type { FlowRow } from "./command-row.ts";
import { sayNoWallet } from "./preferences.ts";
import type { Who } from "./who.ts";

/** Begins the flow of a command in place of any that is open, if the person may. "menu": they may not, and see what they may do. */
export function startFlow(turn: TurnBuilder, row: FlowRow, text: string, who: Who): "menu" | void {
  const verdict = checkMayStart(turn, row, who);
  if (verdict === "menu") return "menu";
  if (verdict === "refused") return;
  const several = row.readsLine === true && phonesMeant(text).length > 1;
  const [first] = several && row.flow === "sale" ? (salesApart(text) ?? []) : [];
  // A sale that is open is not left for the first of several.
  const mustWait = several && turn.session?.flow === "sale";
  if (mustWait || (several && first === undefined)) {
    turn.say({ key: mustWait ? "firstThis" : "severalAtOnce" });
    return turn.askAgain();
  }
  leave(turn);
  if (first !== undefined) turn.say({ key: "firstOfSeveral" });
  turn.begin(row.flow, first ?? text, null);
}

/**
 * Checks whether the person may begin the flow of a command, and tells them why not. "refused": they were told; "menu": a customer who is shown the menu
 * instead, and nothing was said.
 */
export function checkMayStart(turn: TurnBuilder, row: FlowRow, { access }: Who): "yes" | "refused" | "menu" {
  const refuse = (said: Said): "refused" => {
    turn.say(said);
    return "refused";
  };
  const { role, readable, usertoolId } = access;
  const flow = turn.settings.flows[row.flow];
  // Without a list of collaborators everybody looks like a customer.
  if (!readable && (row.needsCollaborator === true || role === "customer")) {
    return refuse({ key: "rolesUnreadable", values: { role } });
  }
  if (!flow.roles.includes(role)) {
    turn.audit("access.refused", row.flow);
    // The phone that may follow "devolución" begins no sale.
    if (row.flow === "refund" && role === "cashier" && !turn.session) askPhoneFor(turn, "undo");
    return role === "customer" ? "menu" : refuse({ key: "notAllowed" });
  }
  if (row.needsCollaborator) {
    if (usertoolId === null) {
      turn.audit("access.refused", row.flow);
      return refuse({ key: "notACollaborator" });
    }
    const wallet = turn.wallet;
    if (typeof wallet === "string") {
      sayNoWallet(turn, wallet, { access });
      return "refused";
    }
  }
  return "yes";
}

/** Ends the open conversation so that another can take its place, and says so where that leaves something undone. */
function leave(turn: TurnBuilder): void {
  const { session } = turn;
  if (!session) return;
  const underWay = waitsForOutcome(session) || isBeingDone(session);
  if (session.flow === "sale") turn.say({ key: "saleReplaced" });
  else if (!underWay && isNoList(session.flow)) turn.say({ key: "taskReplaced" });
  turn.end();
}
