import { isNo, isPlainYes } from "../../../domain/hearing/consent/consent.ts";
import { namesAct } from "../../../domain/hearing/consent/named-acts.ts";
import { isYesTo, leavesUndone } from "../../../domain/hearing/consent/yes-to.ts";
import { plain } from "../../../domain/reader/words.ts";
import type { Button } from "../../../channel/channel.ts";
import { sinceMs } from "../../people/access.ts";
import type { Talk } from "../../../store/store.ts";
import { readTap } from "../../tap.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** How long an offer can be taken in words, ms. */
const holdsMs = 15 * 60_000;

/** "Sí, pídesela", "haz la devolución", "bórralos". */
const takes =
  /^(?:(?:si|ok|va|sale|dale|claro|yes|sure|please|favor|porfa|por) )*(?:(?:pide|pidas|pidan|pedir|solicita|dile|avisa|manda|haz|hazme|hacer|devuelve|devuelvela|borra|erase|ask|refund|do)(?:se|me|le)?(?:l[ao]s?)?)(?: (?:it|them|him|her|la|el|al|a|mi|tu|my|the|su|gerente|jefe|jefa|manager|devolucion|refund|favor|por|porfa|gracias|please|ya|todo|mis|datos))*$/;

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
  const said = plain(text.replaceAll(/[,.!]/g, " "));
  const isTaken =
    (erases(offered) ? isPlainYes(text) : isYesTo("undo", text) && !namesAct("undo", text)) ||
    said === plain(offered.label.replaceAll(/[,.!]/g, " ")) ||
    // These words are of a refund or of erasing: they take no other offer.
    (takes.test(said) && (undoes(offered) || erases(offered))) ||
    // The only button under the offer is number one.
    (said === "1" && turn.session === null && undoes(offered));
  return isTaken && !/[?¿]/.test(text) ? offered.data : null;
}

/** Whether a text declines the refund that was offered. */
export function offerDeclined(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  if (offered === null || !undoes(offered) || turn.session !== null) return false;
  return isNo(text) || leavesUndone(text) || saysNever.test(plain(text).replaceAll(/\s*[,.;:!]+\s*/g, " "));
}

/** "No, mejor no", "ya olvídalo, gracias", "nada". */
const saysNever =
  /^(?:(?:no|ya|mejor|siempre|ay|ah|pues) )*(?:(?:mejor|ya|siempre) no|no (?:gracias|quiero)|olvid(?:alo|ala)|nada)(?: (?:gracias|olvidal[oa]|asi|mejor|ya))*$/;

/** Whether a text says that another operation is meant than the one whose refund was offered. */
export function offeredAnother(turn: TurnBuilder, text: string): boolean {
  const offered = offeredTo(turn);
  if (offered === null || !undoes(offered) || turn.session !== null || /\d/.test(text)) return false;
  return another.test(plain(text).replaceAll(/\s*[,.;:!]+\s*/g, " "));
}

/** "No, es otra venta", "ah, la otra", "ese no es". */
const another =
  /^(?:(?:no|ah|ay|perdon|pero|pues) )*(?:(?:no )?(?:es|era) )?(?:es[ae] no|de |del |la de |el de )?(?:(?:el |la |un |una )?otr[oa](?: (?:cliente|clienta|venta|compra|ticket|persona|senora?))?|no es[ae])(?: (?:es|era|no))?$/;

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
const undoes = ({ data }: Offered): boolean => /^do:(?:pedir )?devolución/.test(data);

/** Whether an offer is of erasing somebody's data. */
const erases = ({ data }: Offered): boolean => readTap(data)?.type === "forget";
