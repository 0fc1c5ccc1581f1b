/** What the bot has offered or asked outside a conversation, to which the next message may be the answer. */
import type { Button } from "../../../channel/channel.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { PhoneAsked, Talk } from "../../../store/store.ts";
import type { ReadLanguage } from "../../../understanding/language.ts";
import { plainYes } from "../../../understanding/lexicon/consent-es-mx.ts";
import { named } from "../../../understanding/names.ts";
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

/** How long an offer can be taken in words, ms. */
const holdsMs = 15 * 60_000;

/** Remembers what a button offers for the next message: a yes in words does the same. */
export function offer(turn: TurnBuilder, { data, label }: Button): void {
  turn.person.remember({ offered: { data, label, atMs: turn.nowMs } });
}

/**
 * The data of the button that was offered last, where a text takes that offer; null: it does not, or nothing was offered. To take what erases data, "ok" is
 * not enough.
 */
export function offerTaken(turn: TurnBuilder, text: string): string | null {
  const offered = offeredTo(turn);
  if (offered === null) return null;
  const isTaken =
    (erases(offered) ? agreesPlainly(text, turn.reads) : agreesFirmly(text, turn.reads)) ||
    lettersOf(text) === lettersOf(offered.label) ||
    // These words are of a refund or of erasing: they take no other offer.
    (says(withoutName(text, turn.reads), "takesOffer", turn.reads) && (undoes(offered) || erases(offered))) ||
    (undoes(offered) && (approves(text, turn.reads) || agreesWithWhy(text, turn.reads))) ||
    // The only button under the offer is number one.
    (text.trim() === "1" && turn.session === null && undoes(offered));
  return isTaken && !text.includes("?") && !text.includes("¿") ? offered.data : null;
}

/** A manager approves the refund that they were asked for: "aprobada", "sí, apruebo la devolución de María". */
const approves = (text: string, language: ReadLanguage) => says(withoutName(text, language), "approves", language);

/** "Sí, era de otro cliente", "si devuélvela, puse mal el monto": a yes, and why. What has a figure tells more than that. */
function agreesWithWhy(text: string, language: ReadLanguage): boolean {
  const { tokens, data, act, questioned, likely } = understand(text, situationOf("after", language));
  const [first, second] = tokens;
  const isTurned = tokens.some(({ classes }) => classes.includes("BUT") || classes.includes("WAIT"));
  if (first === undefined || !plainYes.has(first.norm) || second?.classes.includes("NEGATE") || isTurned) return false;
  const isOfIt = [act, ...likely.map((one) => one.act)].some((one) => one === "undo" || one === "refund");
  return tokens.length > 1 && data.length === 0 && !questioned && isOfIt;
}

/** A text without who is named in it: "mándasela a Luis". */
function withoutName(text: string, language: ReadLanguage): string {
  const name = named(tokensOf(text, language));
  if (name === null) return text;
  const said = text.replace(name, "").trim();
  return said.endsWith(" de") || said.endsWith(" a") ? said.slice(0, said.lastIndexOf(" ")) : said;
}

/** A yes that undoes something: an order that names the deed is said to the conversation. */
const agreesFirmly = (text: string, language: ReadLanguage) =>
  isYesTo(text, "undo", language) && !says(text, "takesOffer", language);

/** The refund that was offered, and that a text declines: the words of its button. Null: none is declined. */
export function offerDeclined(turn: TurnBuilder, text: string): string | null {
  const offered = offeredTo(turn);
  if (offered === null || !undoes(offered) || turn.session !== null) return null;
  const isDeclined = (["callOff", "rejects"] as const).some((meaning) => says(text, meaning, turn.reads));
  return isDeclined || refuses(text, turn.reads) || declinesWithWhy(text, turn.reads) ? offered.data : null;
}

/** "No se la acepto, ya venía abierto": a no to what was asked for, and why. */
function declinesWithWhy(text: string, language: ReadLanguage): boolean {
  const { tokens, data, questioned } = understand(text, situationOf("after", language));
  const isDenied = tokens[0]?.classes.includes("NEGATE") === true && tokens[1]?.type !== "break";
  return isDenied && data.length === 0 && !questioned && tokens.slice(1, 4).some(({ norm }) => granting.has(norm));
}
const granting: ReadonlySet<string> = new Set(["acepto", "apruebo", "autorizo", "procede"]);

/** Whether a text says that another operation is meant than the one whose refund was offered. */
export function offeredAnother(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  return offered !== null && undoes(offered) && turn.session === null && says(text, "otherOne", turn.reads);
}

/** What is offered still: not too long ago, and by the message that the answer quotes, where it quotes one. */
export function offeredTo({ input, nowMs }: TurnBuilder): Offered | null {
  const offered = input.person?.talk?.offered;
  if (offered === undefined || sinceMs(offered.atMs, nowMs) > holdsMs) return null;
  // What was offered before a restore may have been taken since.
  if (offered.atMs < (input.restoredAtMs ?? 0)) return null;
  return input.quoted && !input.quoted.offersCommands ? null : offered;
}

type Offered = NonNullable<Talk["offered"]>;

/** Whether an offer is of a refund, or of asking a manager for one. */
const undoes = ({ data }: Offered): boolean =>
  data.startsWith("do:devolución") || data.startsWith("do:pedir devolución");

/** Whether somebody asks something before they say whether their data are to be erased. */
export function asksBeforeErasing(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  return offered !== null && erases(offered) && (text.includes("?") || text.includes("¿"));
}

/** Whether an offer is of erasing somebody's data. */
const erases = ({ data }: Offered): boolean => readTap(data)?.type === "forget";

/** How long a phone answers "¿de qué cliente?", ms. */
const phoneAskedMs = 5 * 60_000;

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
  return asked === undefined || sinceMs(asked.atMs, nowMs) > phoneAskedMs ? null : asked;
}

/** The customer who was spoken of last; null: none of late. */
export function spokenOf({ input, nowMs }: TurnBuilder): Phone | null {
  const about = input.person?.talk?.about;
  return about === undefined || sinceMs(about.atMs, nowMs) > justMadeMs ? null : about.phone;
}
