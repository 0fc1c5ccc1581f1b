import type { QueryOrCommand, Result } from "../../flow/requests.ts";
import type { Access } from "../people/access.ts";
import type { Reported } from "../reports/report.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import { commandTable } from "./command-table.ts";
import { queryTable } from "./query-table.ts";
import type { Followed, LookupTools } from "./rows.ts";

const table = { ...queryTable, ...commandTable };

/** Types of which a chat's own, asked outside a flow, are answered one after the other. */
export const answeredInOrder: readonly QueryOrCommand["type"][] = Object.entries(table)
  .filter(([, { inOrder }]) => inOrder)
  .map(([type]) => type as QueryOrCommand["type"]);

/** Whether it waits for the wallet. Unknown types, of a newer program, do not. */
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

/** Says a result outside any flow, to whoever may have it now. `askName`: the name under which it was asked. */
export function showResult(turn: TurnBuilder, askName: string, result: Result): void {
  const { show } = table[result.type];
  if (typeof show === "string") throw new Error(`Outside a flow nobody asks for "${result.type}"`);
  const query = result.type in queryTable ? queryTable[result.type as keyof typeof queryTable] : null;
  if (query !== null && !mayHave(query.role, turn.actor?.access)) return turn.say({ key: "notAllowed" });
  (show as (turn: TurnBuilder, result: Result, askName: string) => void)(turn, result, askName);
}

/** Whether a result is told although the chat is left to the shop, or the flow that asked has ended. */
export function isToldAnyway({ type }: Result): boolean {
  return type in commandTable && commandTable[type as keyof typeof commandTable].toldAnyway;
}

function mayHave(role: "anyone" | "staff" | "manager", access: Access | undefined): boolean {
  if (role === "anyone") return true;
  return role === "manager" ? access?.role === "manager" : access !== undefined && access.role !== "customer";
}
