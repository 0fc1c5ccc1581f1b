/** Offers and questions outside a conversation, which the next message may answer. */
import type { ReadLanguage } from "../../../domain/language.ts";
import type { Button } from "../../../channel/channel.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { PhoneAsked, Talk } from "../../../store/store.ts";
import { plainYes } from "../../../understanding/lexicon/consent-es-mx.ts";
import { named } from "../../../understanding/mentions/names.ts";
import { agreesPlainly, isYesTo, refuses, says } from "../../../understanding/replies/answers.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { lettersOf, tokensOf } from "../../../understanding/tokens/tokens.ts";
import { understand } from "../../../understanding/understand.ts";
import { sinceMs } from "../../access.ts";
import { readTap, tapData } from "../../tap.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { justMadeMs } from "./turn-person.ts";

/** The data of the button that calls a person of the shop. */
export const callsAPerson = tapData({ type: "command", words: "hablar con alguien" });

/** How long a yes in words can accept an offer, ms. */
const holdsMs = 15 * 60_000;

/** Stores the offer of a button for the next message: a yes in words presses it. `words`: the complaint that it answers. */
export function offer(turn: TurnBuilder, { data, label }: Button, words?: string): void {
  turn.person.remember({ offered: { data, label, atMs: turn.nowMs, ...(words !== undefined && { words }) } });
}

/** The data of the last offered button, if a text accepts it; otherwise null. To erase data, "ok" is not enough. */
export function offerTaken(turn: TurnBuilder, text: string): string | null {
  const offered = offeredTo(turn);
  if (offered === null || (offered.data === callsAPerson && onlyThanks(text, turn.reads))) return null;
  const isTaken =
    (erases(offered) ? agreesPlainly(text, turn.reads) : agreesFirmly(text, turn.reads)) ||
    lettersOf(text) === lettersOf(offered.label) ||
    // These words mean a refund or an erasure, so they accept no other offer.
    (says(withoutName(text, turn.reads), "takesOffer", turn.reads) && (undoes(offered) || erases(offered))) ||
    (undoes(offered) &&
      (approves(text, turn.reads) || says(text, "please", turn.reads) || agreesWithWhy(text, turn.reads))) ||
    // The only button of the offer has the number one.
    (text.trim() === "1" && turn.session === null && undoes(offered));
  return isTaken && !text.includes("?") && !text.includes("¿") ? offered.data : null;
}

/** "Ok, gracias" calls nobody; "sí, gracias" does. */
const onlyThanks = (text: string, language: ReadLanguage) => {
  const tokens = tokensOf(text, language);
  return tokens.some(({ norm }) => norm === "gracias") && !tokens.some(({ norm }) => plainYes.has(norm));
};

/** A manager approves the requested refund: "aprobada", "sí, apruebo la devolución de María". */
const approves = (text: string, language: ReadLanguage) => says(withoutName(text, language), "approves", language);

/** "Sí, era de otro cliente", "si devuélvela, puse mal el monto": a yes with its reason. A text with a figure says more than that. */
function agreesWithWhy(text: string, language: ReadLanguage): boolean {
  const { tokens, data, act, questioned, likely } = understand(text, situationOf("after", language));
  const [first, second] = tokens;
  const isTurned = tokens.some(({ classes }) => classes.includes("BUT") || classes.includes("WAIT"));
  if (first === undefined || !plainYes.has(first.norm) || second?.classes.includes("NEGATE") || isTurned) return false;
  const isOfIt = [act, ...likely.map((one) => one.act)].some((one) => one === "undo" || one === "refund");
  return tokens.length > 1 && data.length === 0 && !questioned && isOfIt;
}

/** A text without the names in it: "mándasela a Luis". */
function withoutName(text: string, language: ReadLanguage): string {
  const name = named(tokensOf(text, language));
  if (name === null) return text;
  const said = text.replace(name, "").trim();
  return said.endsWith(" de") || said.endsWith(" a") ? said.slice(0, said.lastIndexOf(" ")) : said;
}

/** A firm yes to an undo. An order that names the deed is for the open conversation. */
const agreesFirmly = (text: string, language: ReadLanguage) =>
  isYesTo(text, "undo", language) && !says(text, "takesOffer", language);

/** The data of the refund offer that a text declines. Null: it declines none. */
export function offerDeclined(turn: TurnBuilder, text: string): string | null {
  const offered = offeredTo(turn);
  if (offered === null || !undoes(offered) || turn.session !== null) return null;
  const isDeclined = (["callOff", "rejects"] as const).some((meaning) => says(text, meaning, turn.reads));
  return isDeclined || refuses(text, turn.reads) || declinesWithWhy(text, turn.reads) ? offered.data : null;
}

/** "No se la acepto, ya venía abierto": a no with its reason. */
function declinesWithWhy(text: string, language: ReadLanguage): boolean {
  const { tokens, data, questioned } = understand(text, situationOf("after", language));
  const isDenied = tokens[0]?.classes.includes("NEGATE") === true && tokens[1]?.type !== "break";
  return isDenied && data.length === 0 && !questioned && tokens.slice(1, 4).some(({ norm }) => granting.has(norm));
}
const granting: ReadonlySet<string> = new Set(["acepto", "apruebo", "autorizo", "procede"]);

/** True if a text means another operation than the one whose refund was offered. */
export function offeredAnother(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  return offered !== null && undoes(offered) && turn.session === null && says(text, "otherOne", turn.reads);
}

/** The offer that still stands: recent enough, and made by the message that the answer quotes, if it quotes one. */
export function offeredTo({ input, nowMs }: TurnBuilder): Offered | null {
  const offered = input.person?.talk?.offered;
  if (offered === undefined || sinceMs(offered.atMs, nowMs) > holdsMs) return null;
  // An offer from before a restore may have been accepted since.
  if (offered.atMs < (input.restoredAtMs ?? 0)) return null;
  return input.quoted && !input.quoted.offersCommands ? null : offered;
}

type Offered = NonNullable<Talk["offered"]>;

/** True if an offer is a refund, or a request to a manager for one. */
const undoes = ({ data }: Offered): boolean =>
  data.startsWith("do:devolución") || data.startsWith("do:pedir devolución");

/** "Ok", "va", where the person was asked whether to erase their data: too little of a yes. */
export function agreesWeaklyToErase(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  return offered !== null && erases(offered) && isYesTo(text, "record", turn.reads) && !onlyThanks(text, turn.reads);
}

/** True if the person asks a question before they decide on erasing their data. */
export function asksBeforeErasing(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  return offered !== null && erases(offered) && (text.includes("?") || text.includes("¿"));
}

/** True if an offer is to erase the person's data. */
const erases = ({ data }: Offered): boolean => readTap(data)?.type === "forget";

/** How long a phone can answer "¿de qué cliente?", ms. */
const phoneAskedMs = 5 * 60_000;

/** Stores the purpose of the phone that comes next. `part`: its first digits, if some came already. */
export function askPhoneFor(turn: TurnBuilder, wanted: PhoneAsked["for"], part = ""): void {
  turn.person.remember({ phoneAsked: { for: wanted, atMs: turn.nowMs, ...(part !== "" && { part }) } });
}

/** Stores whose balance was shown: "usa 20" is for that phone, and "y el 477…" asks for another one. */
export function rememberBalanceShown(turn: TurnBuilder, shown: Phone): void {
  turn.person.remember({
    phoneAsked: { for: "balance", atMs: turn.nowMs, further: true, shown },
    about: { phone: shown, atMs: turn.nowMs },
  });
}

/** The purpose for which the previous message asked for a phone. Null: it did not, or too long ago. */
export function phoneAskedFor({ input, nowMs }: TurnBuilder): PhoneAsked | null {
  const asked = input.person?.talk?.phoneAsked;
  return asked === undefined || sinceMs(asked.atMs, nowMs) > phoneAskedMs ? null : asked;
}

/** The customer of the latest messages. Null: none recently. */
export function spokenOf({ input, nowMs }: TurnBuilder): Phone | null {
  const about = input.person?.talk?.about;
  return about === undefined || sinceMs(about.atMs, nowMs) > justMadeMs ? null : about.phone;
}
