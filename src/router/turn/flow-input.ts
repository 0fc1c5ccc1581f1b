import type { FlowInput, Known } from "../../flow/flow.ts";
import type { Phone } from "../../domain/people/phone.ts";
import type { StoredWallet, TurnInput } from "../../store/store.ts";
import { actingAs, type Access } from "../people/access.ts";
import type { Settings } from "../settings.ts";

/** What a turn knows of the person with whom a conversation begins. */
interface Start {
  readonly actor: { readonly phone: Phone; readonly access: Access } | null;
  readonly input: TurnInput;
  readonly settings: Settings;
  readonly nowMs: number;
  readonly seq: number;
  walletFor(key: string | null): StoredWallet | "unclear" | "unreadable";
}

/** Makes the input of a conversation that begins. Throws where the person has no proved phone. */
export function flowInput(turn: Start, text: string, known: Known | null): FlowInput {
  const { actor, input, settings } = turn;
  const wallet = turn.walletFor(known?.walletKey ?? null);
  if (!actor) throw new Error("A conversation needs a person with a proved phone");
  const { phone, access } = actor;
  return {
    person: { ...actingAs(access, settings), phone, name: access.name ?? input.person?.name ?? "" },
    wallet: typeof wallet === "string" ? { key: "", name: null, ticketMandatory: false } : wallet,
    text,
    turn: turn.seq,
    ceilingCentavos: settings.ceilingCentavos,
    correctionCap: settings.correctionCap,
    known,
    today: settings.local.day(turn.nowMs),
    privacyNoticeUrl: settings.privacyNoticeUrl,
  };
}
