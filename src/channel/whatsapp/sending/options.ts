/** Questions as numbered options: the option that a typed text chooses, and the progress of a question's messages. */
import { dataWithoutMark } from "../../../domain/button-mark.ts";
import { plain } from "../../../domain/words.ts";
import { BoundedMap } from "../../../domain/recent.ts";
import type { Button, OutgoingBody, TextBody } from "../../channel.ts";
import type { WhatsAppAsked, WhatsAppRecords } from "../../whatsapp-records.ts";

/** Options of a message that the bot sent. */
export type Offer = Pick<WhatsAppAsked, "buttons" | "pick">;

/** `Button.data` when two open offers share this label: the label alone chooses neither. */
const ambiguous = "";

/**
 * Prefix of `Button.data` of the option that cancels a waiting operation. Its label (*Cancelar*) is also a command: typed without a quote it is
 * the command, which cancels the open conversation.
 */
const stops = "stop:";

export function offerOf(body: TextBody): Offer {
  return { buttons: body.buttons, pick: body.pick ?? null };
}

/**
 * `Button.data` of the option that the typed text chooses; null when it chooses none. `quoted`: the offer of the quoted message; then only
 * that offer counts, and a number is enough. Without a quote the last offer in the chat counts, and its numbers only where `pick` is
 * `"number"`.
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
  return quoted === null && dataWithoutMark(data).startsWith(stops) ? null : data;
}

/**
 * True when the typed text equals the option's own words (`7:cancelar`). The router understands it as text too, where it is not refused as an
 * answer to an older question.
 */
function saysItself(said: string, data: string): boolean {
  return plain(data.slice(data.indexOf(":") + 1)) === said;
}

/**
 * Current offer of a chat after `body` has arrived: it replaces the previous offer, so that a person chooses only from the last list they read.
 * When two consecutive offers both need a quote (`"quotedNumber"`) and share a label, that label becomes ambiguous.
 */
export function askedAfter(before: WhatsAppAsked | null, outboxId: number, body: TextBody): WhatsAppAsked | null {
  if (body.buttons.length === 0) return null;
  const { buttons, pick } = offerOf(body);
  const rivals =
    before !== null && before.outboxId !== outboxId && before.pick === "quotedNumber" ? before.buttons : [];
  return { outboxId, pick, buttons: pick === "quotedNumber" ? buttons.map((one) => apart(one, rivals)) : buttons };
}

function apart(button: Button, rivals: readonly Button[]): Button {
  const meant = dataWithoutMark(button.data);
  const rival = rivals.some(
    ({ label, data }) => plain(label) === plain(button.label) && dataWithoutMark(data) !== meant,
  );
  return rival ? { label: button.label, data: ambiguous } : button;
}

const mostRemembered = 1_000;

/**
 * Gives an outbox row with the progress of its last attempt. In memory only: after a restart every message of a row is sent again, under the same ids.
 */
export function createUnfinished(records: Pick<WhatsAppRecords, "asked" | "saveAsked">) {
  const rows = new BoundedMap<number, ReturnType<typeof made>>(mostRemembered);

  function made(outboxId: number, personId: number, body: OutgoingBody) {
    let before: WhatsAppAsked | null = null;
    return {
      /** Number of its messages that the server has accepted; the next attempt continues after them. */
      taken: 0,
      /**
       * Call before the first message is written. Clears the previous offer: until this row has arrived, a typed number must answer neither
       * question.
       */
      begin() {
        if (body.type !== "text") return;
        const asked = records.asked(personId);
        if (asked === null) return;
        before = asked;
        records.saveAsked(personId, null);
      },
      /** Call at the end of the row. `arrived`: its options become the current offer. */
      end(arrived: boolean) {
        rows.delete(outboxId);
        if (arrived && body.type === "text") records.saveAsked(personId, askedAfter(before, outboxId, body));
      },
    };
  }

  return (outboxId: number, personId: number, body: OutgoingBody) => {
    const row = rows.get(outboxId) ?? made(outboxId, personId, body);
    rows.set(outboxId, row);
    return row;
  };
}
