import type { Identity } from "../../../domain/people/person.ts";
import type { Effect } from "../../../flow/flow.ts";
import type { QueryOrCommand } from "../../../flow/requests.ts";
import type { TurnOutput } from "../../../store/store.ts";

/** What a conversation asks for whose answer nobody else wants. A command is carried out whatever becomes of the conversation. */
const ofSession = new Set<QueryOrCommand["type"]>(["customer", "saleCheck"]);

/** The lookup that a conversation asks for. `random`: that of the turn, of which an invitation is made. */
export function lookupOf(
  { ask, request }: Extract<Effect, { type: "lookup" }>,
  conversationId: number,
  random: string,
  by: Identity | null,
): TurnOutput["lookups"][number] {
  if (request.type === "invite") return { conversationId, ask, request: { ...request, random }, by };
  return { conversationId, ask, request, by, isOfSession: ofSession.has(request.type) };
}
