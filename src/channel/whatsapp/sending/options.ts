import type { Button, OutgoingBody, WhatsAppAsked } from "../../channel.ts";
import { plain } from "../../../domain/reader/words.ts";

type TextBody = Extract<OutgoingBody, { readonly type: "text" }>;

/** What a message of ours offered to choose from. */
export type Offer = Pick<WhatsAppAsked, "buttons" | "pick">;

/** In place of an option's own words to the bot: two messages that are both open offer it, so that its label alone names neither. */
const ambiguous = "";

/**
 * Begins the words behind the option that stops what waits to be sent. Its label (*Cancelar*) is a command too: typed and quoting nothing it is that one, which
 * stops what the open conversation waits for.
 */
const stops = "stop:";

/** What a message offers. */
export function offerOf(body: TextBody): Offer {
  return { buttons: body.buttons, pick: body.pick ?? null };
}

/**
 * The option that was chosen by what was typed, as the words behind it (`Button.data`); null when nothing was chosen, so that the text stands as
 * typed. `quoted` is the offer of the message of ours that it answers to: then only that one counts, and its number is enough. Without
 * a quote it is the last offer in the chat, whose numbers count only where nothing else could be meant by one.
 */
export function chosen(text: string, quoted: Offer | null, asked: Offer | null): string | null {
  const offer = quoted ?? asked;
  if (offer === null) return null;
  const said = plain(text);
  const numbered = quoted === null ? offer.pick === "number" : offer.pick !== null;
  const number = numbered ? /^#?(\d{1,3})[).]?$/.exec(said)?.[1] : undefined;
  const byNumber = number === undefined ? undefined : offer.buttons[Number(number) - 1];
  if (byNumber !== undefined) return byNumber.data === ambiguous ? null : byNumber.data;
  const named = offer.buttons.filter(({ label }) => plain(label) === said);
  const data = named.length === 1 ? named[0]?.data : undefined;
  if (data === undefined || data === ambiguous || saysItself(said, data)) return null;
  return quoted === null && data.startsWith(stops) ? null : data;
}

/**
 * The words behind the option are the very ones that were typed (`7:cancelar`). As a text they are understood too, and never refused for being of
 * an older question than one that is on its way.
 */
function saysItself(said: string, data: string): boolean {
  return plain(data.slice(data.indexOf(":") + 1)) === said;
}

/**
 * What stands asked in a chat once a message has arrived there: what it offers, in place of what was offered before, so that nobody chooses of a
 * list that is no longer the last thing they read. Two questions in a row that have to be told apart by quoting them (`"quotedNumber"`)
 * and share a label: the label alone chooses of neither.
 */
export function askedAfter(before: WhatsAppAsked | null, outboxId: number, body: TextBody): WhatsAppAsked | null {
  if (body.buttons.length === 0) return null;
  const { buttons, pick } = offerOf(body);
  const rivals =
    before !== null && before.outboxId !== outboxId && before.pick === "quotedNumber" ? before.buttons : [];
  return { outboxId, pick, buttons: pick === "quotedNumber" ? buttons.map((one) => apart(one, rivals)) : buttons };
}

function apart(button: Button, rivals: readonly Button[]): Button {
  const rival = rivals.some(({ label, data }) => plain(label) === plain(button.label) && data !== button.data);
  return rival ? { label: button.label, data: ambiguous } : button;
}
