import type { PhoneAsked } from "../../../store/store.ts";
import { sinceMs } from "../../people/access.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** How long a phone answers "¿de qué cliente?", ms. */
const holdsMs = 5 * 60_000;

/** Remembers what a phone that follows is wanted for. `part`: its first digits, as far as they came. */
export function askPhoneFor(turn: TurnBuilder, wanted: PhoneAsked["for"], part = ""): void {
  turn.person.remember({ phoneAsked: { for: wanted, atMs: turn.nowMs, ...(part !== "" && { part }) } });
}

/** Remembers that a balance is shown: "y el 477…" asks for another one. */
export function rememberBalanceShown(turn: TurnBuilder): void {
  turn.person.remember({ phoneAsked: { for: "balance", atMs: turn.nowMs, further: true } });
}

/** What a phone was asked for with the message before; null: nothing, or too long ago. */
export function phoneAskedFor({ input, nowMs }: TurnBuilder): PhoneAsked | null {
  const asked = input.person?.talk?.phoneAsked;
  return asked === undefined || sinceMs(asked.atMs, nowMs) > holdsMs ? null : asked;
}
