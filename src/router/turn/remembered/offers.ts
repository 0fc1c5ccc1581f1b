import { isPlainYes, isYes } from "../../../domain/hearing/intents/consent.ts";
import { plain } from "../../../domain/reader/words.ts";
import type { Button } from "../../../channel/channel.ts";
import { sinceMs } from "../../people/access.ts";
import { readTap } from "../../tap.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** How long an offer holds for whoever takes it in words, ms. */
const holdsMs = 15 * 60_000;

/** "Sí, pídesela", "haz la devolución", "bórralos". */
const takes =
  /^(?:(?:si|ok|va|sale|dale|claro|yes|sure|please|favor|porfa|por) )*(?:(?:pide|pidas|pidan|pedir|solicita|dile|avisa|manda|haz|hazme|hacer|devuelve|devuelvela|borra|erase|ask|refund|do)(?:se|me|le)?(?:l[ao]s?)?)(?: (?:it|them|him|her|la|el|al|a|mi|tu|my|the|su|gerente|jefe|jefa|manager|devolucion|refund|favor|por|porfa|gracias|please|ya|todo|mis|datos))*$/;

/** Remembers what a button offers for the next message: a yes in words does the same. */
export function offer(turn: TurnBuilder, { data, label }: Button): void {
  turn.person.remember({ offered: { data, label, atMs: turn.nowMs } });
}

/** The data of the button that was offered last, where a text takes the offer; null: it does not, or nothing was offered. What erases needs more than "ok". */
export function offerTaken({ input, nowMs }: TurnBuilder, text: string): string | null {
  const offered = input.person?.talk?.offered;
  if (offered === undefined || sinceMs(offered.atMs, nowMs) > holdsMs) return null;
  if (input.quoted && !input.quoted.offersCommands) return null;
  const said = plain(text.replaceAll(/[,.!]/g, " "));
  const agrees = readTap(offered.data)?.type === "forget" ? isPlainYes : isYes;
  const isTaken = agrees(text) || said === plain(offered.label.replaceAll(/[,.!]/g, " ")) || takes.test(said);
  return isTaken && !/[?¿]/.test(text) ? offered.data : null;
}
