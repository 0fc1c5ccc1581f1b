import type { QueryOrCommand, Result } from "../../flow/requests.ts";
import type { Access } from "../people/access.ts";
import type { Reported } from "../reports/report.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import { commandTable } from "./command-table.ts";
import { queryTable } from "./query-table.ts";
import type { Followed, LookupTools } from "./rows.ts";

const table = { ...queryTable, ...commandTable };

/** Types that a chat is answered one after the other where it asks for them outside a flow. */
export const answeredInOrder: readonly QueryOrCommand["type"][] = Object.entries(table)
  .filter(([, { inOrder }]) => inOrder)
  .map(([type]) => type as QueryOrCommand["type"]);

/** Whether a query or command waits for the wallet. One of an unknown type, which a newer program stored, does not. */
export function needsWallet(asked: QueryOrCommand): boolean {
  const needs = table[asked.type]?.needsWallet ?? false;
  // Each row takes its own type, which the compiler cannot follow through an index.
  return typeof needs === "boolean" ? needs : (needs as (asked: QueryOrCommand) => boolean)(asked);
}

/** Carries out one query or command by its row. Throws for a type that this program does not know: it stays stored. */
export function make(
  asked: QueryOrCommand,
  tools: Omit<LookupTools, "atMost" | "lastTry">,
): Promise<Result | Followed | Reported | "later"> {
  const row = table[asked.type];
  if (row === undefined) throw new Error(`Nothing answers "${asked.type}"`);
  const { atMost, tries } = row;
  const run = row.make as (
    tools: LookupTools,
    asked: QueryOrCommand,
  ) => Promise<Result | Followed | Reported | "later">;
  return run({ ...tools, atMost, lastTry: tools.row.attempts + 1 >= tries }, asked);
}

/** Says a result outside any flow, if the person may still be shown it. `askName`: the name under which it was asked for. */
export function showResult(turn: TurnBuilder, askName: string, result: Result): void {
  const { show } = table[result.type];
  if (typeof show === "string") throw new Error(`Outside a flow nobody asks for "${result.type}"`);
  const query = result.type in queryTable ? queryTable[result.type as keyof typeof queryTable] : null;
  if (query !== null && !mayHave(query.role, turn.actor?.access)) return turn.say({ key: "notAllowed" });
  (show as (turn: TurnBuilder, result: Result, askName: string) => void)(turn, result, askName);
}

/** Whether a result is told even where the shop has taken the chat over, or the flow that asked for it has ended. */
export function isToldAnyway({ type }: Result): boolean {
  return type in commandTable && commandTable[type as keyof typeof commandTable].toldAnyway;
}

/** Whether somebody may be shown the result of a query for `role`. */
function mayHave(role: "anyone" | "staff" | "manager", access: Access | undefined): boolean {
  if (role === "anyone") return true;
  return role === "manager" ? access?.role === "manager" : access !== undefined && access.role !== "customer";
}
