import type { Identity } from "../../../domain/people/person.ts";
import type { Effect } from "../../../flow/flow.ts";
import type { TurnOutput } from "../../../store/store.ts";

/** The lookup that a conversation asks for. `random`: that of the turn, of which an invitation is made. */
export function lookupOf(
  { ask, request }: Extract<Effect, { type: "lookup" }>,
  conversationId: number,
  random: string,
  by: Identity | null,
): TurnOutput["lookups"][number] {
  return { conversationId, ask, request: request.type === "invite" ? { ...request, random } : request, by };
}
