import { createHash } from "node:crypto";

/** Message of the bot that an id encodes: the outbox row, and the part (from 0) where a row takes several messages. */
export interface OwnMessage {
  readonly outboxId: number;
  readonly part: number;
}

/** Largest number of parts per row: an id has two hex digits for the part. */
export const mostParts = 256;

const form = /^3EB0([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{2})$/;

/**
 * WhatsApp id of a message: `3EB0` (the prefix of WhatsApp Web), a fingerprint, the row and the part. The same row has the same id on every
 * attempt and after a restart, so a phone that receives it twice shows it once. `salt` differs per database.
 */
export function messageIdOf({ outboxId, part }: OwnMessage, salt: string): string {
  const row = hex(outboxId, 8);
  const rest = hex(part, 2);
  if (row.length > 8 || rest.length > 2) throw new Error(`no WhatsApp id for part ${part} of row ${outboxId}`);
  return `3EB0${fingerprint(row, rest, salt)}${row}${rest}`;
}

/** Decodes an id of this database; null for any other, and for a forged one. */
export function parseMessageId(id: string, salt: string): OwnMessage | null {
  const [, print = "", row = "", part = ""] = form.exec(id) ?? [];
  if (row === "" || print !== fingerprint(row, part, salt)) return null;
  return { outboxId: Number.parseInt(row, 16), part: Number.parseInt(part, 16) };
}

/** Whether an id has this form, of any database. WhatsApp Web's own ids have the same form. */
export function hasOurForm(id: string): boolean {
  return form.test(id);
}

function fingerprint(row: string, part: string, salt: string): string {
  return createHash("sha256").update(`${salt}:${row}:${part}`).digest("hex").slice(0, 8).toUpperCase();
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}
