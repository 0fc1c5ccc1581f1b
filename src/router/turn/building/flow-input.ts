import type { FlowInput, FlowName, Known } from "../../../flow/flow.ts";
import { actingAs } from "../../people/access.ts";
import type { ShopWallet } from "../../people/choose-wallet.ts";
import { givenFirst } from "../form/told.ts";
import type { TurnFacts } from "./turn-facts.ts";

/** What a conversation's input is made from: a turn. */
interface Start extends TurnFacts {
  walletFor(key: string | null): ShopWallet | "unclear" | "unreadable";
}

/**
 * Makes the input of a conversation that begins. `text`: what was written after its command; `known`: what is known already. Throws where the person has no
 * proved phone.
 */
export function flowInput(turn: Start, flow: FlowName, text: string, known: Known | null): FlowInput {
  const { actor, input, settings } = turn;
  const wallet = turn.walletFor(known?.walletKey ?? null);
  if (!actor) throw new Error("A conversation needs a person with a proved phone");
  const { phone, access } = actor;
  const today = settings.local.day(turn.nowMs);
  const told = { role: access.role, today, language: turn.reads };
  const given = known === null ? givenFirst(text, flow, told) : null;
  return {
    person: { ...actingAs(access, settings), phone, name: access.name ?? input.person?.name ?? "" },
    wallet: typeof wallet === "string" ? { key: "", name: null, ticketMandatory: false } : wallet,
    text,
    ...(given !== null && { given }),
    turn: turn.seq,
    ceilingCentavos: settings.ceilingCentavos,
    correctionCap: settings.correctionCap,
    known,
    today,
    privacyNoticeUrl: settings.privacyNoticeUrl,
  };
}
