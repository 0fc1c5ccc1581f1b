import type { FlowInput, Known } from "../../flow/flow.ts";
import { actingAs } from "./commands/self-registration.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** What a conversation of whoever this turn is with begins with. They must have a proved phone. */
export function flowInput(turn: TurnBuilder, text: string, known: Known | null): FlowInput {
  const { actor, input, settings } = turn;
  const wallet = turn.walletFor(known?.walletKey ?? null);
  if (!actor) throw new Error("A conversation needs a person with a proved phone");
  const { phone, access } = actor;
  return {
    person: { ...actingAs(access, settings), phone, name: access.name ?? input.person?.name ?? "" },
    wallet: typeof wallet === "string" ? { key: "", name: null, ticketMandatory: false } : wallet,
    text,
    turn: turn.turn,
    ceilingCentavos: settings.ceilingCentavos,
    correctionCap: settings.correctionCap,
    known,
    today: settings.local.day(turn.nowMs),
    privacyNoticeUrl: settings.privacyNoticeUrl,
  };
}
