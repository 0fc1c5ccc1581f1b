import { createHash } from "node:crypto";

/** Which message of ours an id names: the outbox row, and the part of it where a row takes several messages (from 0). */
export interface OwnMessage {
  readonly outboxId: number;
  readonly part: number;
}

/** Parts of one row that can be told apart; a text of so many is longer than WhatsApp takes in any case. */
export const mostParts = 256;

const form = /^3EB0([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{2})$/;

/**
 * The WhatsApp id of a message of ours: `3EB0`, as WhatsApp Web begins its own, a fingerprint, the row and the part. The same row has the same id on
 * every attempt and after every restart, so that a phone that got it twice shows it once. `salt` keeps two databases apart.
 */
export function messageIdOf({ outboxId, part }: OwnMessage, salt: string): string {
  const row = hex(outboxId, 8);
  const rest = hex(part, 2);
  if (row.length > 8 || rest.length > 2) throw new Error(`no WhatsApp id for part ${part} of row ${outboxId}`);
  return `3EB0${fingerprint(row, rest, salt)}${row}${rest}`;
}

/** Reads an id of ours; null for any other, also for one that somebody made up in our form. */
export function parseMessageId(id: string, salt: string): OwnMessage | null {
  const [, print = "", row = "", part = ""] = form.exec(id) ?? [];
  if (row === "" || print !== fingerprint(row, part, salt)) return null;
  return { outboxId: Number.parseInt(row, 16), part: Number.parseInt(part, 16) };
}

/** Whether an id has the form of ours, whatever database it is of. WhatsApp Web writes its own in the same form. */
export function hasOurForm(id: string): boolean {
  return form.test(id);
}

function fingerprint(row: string, part: string, salt: string): string {
  return createHash("sha256").update(`${salt}:${row}:${part}`).digest("hex").slice(0, 8).toUpperCase();
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}
