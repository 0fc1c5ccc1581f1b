import { plain } from "../../../domain/reader/words.ts";
import type { Button } from "../../../channel/channel.ts";
import { sinceMs } from "../../people/access.ts";
import type { Talk } from "../../../store/store.ts";
import { agreesPlainly, agreesTo, refuses, says } from "../../../understanding/answers.ts";
import { readTap } from "../../tap.ts";
import type { TurnBuilder } from "../turn-builder.ts";

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
    (erases(offered) ? agreesPlainly(text) : agreesFirmly(text)) ||
    bare(text) === bare(offered.label) ||
    // These words are of a refund or of erasing: they take no other offer.
    (says(text, "takesOffer") && (undoes(offered) || erases(offered))) ||
    // The only button under the offer is number one.
    (text.trim() === "1" && turn.session === null && undoes(offered));
  return isTaken && !text.includes("?") && !text.includes("¿") ? offered.data : null;
}

/** A text without the marks in it. */
const bare = (text: string) => plain(text.replaceAll(/[,.!]/g, " "));

/** A yes that undoes something: an order that names the deed is said to the conversation. */
const agreesFirmly = (text: string) => agreesTo(text, "undo") && !says(text, "takesOffer");

/** Whether a text declines the refund that was offered. */
export function offerDeclined(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  if (offered === null || !undoes(offered) || turn.session !== null) return false;
  return refuses(text) || says(text, "callOff");
}

/** Whether a text says that another operation is meant than the one whose refund was offered. */
export function offeredAnother(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  return offered !== null && undoes(offered) && turn.session === null && says(text, "otherOne");
}

/** What is offered still: not too long ago, and by the message that the answer quotes, where it quotes one. */
function offeredTo({ input, nowMs }: TurnBuilder): Offered | null {
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

/** Whether an offer is of erasing somebody's data. */
const erases = ({ data }: Offered): boolean => readTap(data)?.type === "forget";
