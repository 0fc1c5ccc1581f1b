import type { Phone } from "../../../domain/phone.ts";
import type { PhoneAsked } from "../../../store/store.ts";
import { sinceMs } from "../../access.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { justMadeMs } from "./talk.ts";

/** How long a phone answers "¿de qué cliente?", ms. */
const holdsMs = 5 * 60_000;

/** Remembers what a phone that follows is wanted for. `part`: its first digits, as far as they came. */
export function askPhoneFor(turn: TurnBuilder, wanted: PhoneAsked["for"], part = ""): void {
  turn.person.remember({ phoneAsked: { for: wanted, atMs: turn.nowMs, ...(part !== "" && { part }) } });
}

/** Remembers whose balance is shown: "usa 20" is of that phone, and "y el 477…" asks for another one. */
export function rememberBalanceShown(turn: TurnBuilder, shown: Phone): void {
  turn.person.remember({
    phoneAsked: { for: "balance", atMs: turn.nowMs, further: true, shown },
    about: { phone: shown, atMs: turn.nowMs },
  });
}

/** What a phone was asked for with the message before; null: nothing, or too long ago. */
export function phoneAskedFor({ input, nowMs }: TurnBuilder): PhoneAsked | null {
  const asked = input.person?.talk?.phoneAsked;
  return asked === undefined || sinceMs(asked.atMs, nowMs) > holdsMs ? null : asked;
}

/** The customer who was spoken of last; null: none of late. */
export function spokenOf({ input, nowMs }: TurnBuilder): Phone | null {
  const about = input.person?.talk?.about;
  return about === undefined || sinceMs(about.atMs, nowMs) > justMadeMs ? null : about.phone;
}
