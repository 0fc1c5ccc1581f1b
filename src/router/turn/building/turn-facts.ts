import type { ChatKey } from "../../../domain/people/chat.ts";
import type { TurnInput } from "../../../store/store.ts";
import type { WordLanguage } from "../../../text/languages.ts";
import type { Settings } from "../../settings.ts";
import type { Actor } from "./actor.ts";

/** What is known at the beginning of a turn. */
export interface TurnFacts {
  readonly input: TurnInput;
  readonly nowMs: number;
  readonly settings: Settings;
  readonly chat: ChatKey;
  /** The `seq` of its entry. */
  readonly seq: number;
  /** The person of the turn, as it leaves them so far, with what their proved phone allows; null while no phone is proved. */
  readonly actor: Actor | null;
  /** The language in which the person writes, beside Spanish. */
  readonly reads: WordLanguage;
}
