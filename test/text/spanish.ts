import type { Role } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { formatPoints } from "../../src/domain/points.ts";
import type { Refusal } from "../../src/ledger/outcome.ts";
import { renderer } from "../../src/text/text.ts";
import type { Unread } from "../../src/text/views.ts";

/** Writes sentences in Spanish, with points shown as money. */
export const spanish = renderer("es-MX", (points) => formatPoints(points, "money"));

const operation = {
  what: "register",
  amountCentavos: null,
  points: null,
  customer: null,
  phone: "4771230001" as Phone,
  ticket: null,
} as const;

const lastLine = (text: string) => text.split("\n").at(-1) ?? "";

/** What somebody reads about a refusal, without the operation that was refused. */
export function refusalText(refusal: Refusal, role: Role): string {
  return lastLine(spanish({ key: "operationRejected", values: { ...operation, refusal, role } }));
}

/** What somebody reads where their role could not be read when the operation was to be sent. */
export function accessUnknownText(role: Role): string {
  return lastLine(spanish({ key: "operationCancelled", values: { ...operation, reason: "accessUnknown", role } }));
}

/** What somebody reads about a failed read, without what was to be read. */
export function unreadText(unread: Unread): string {
  const before = "No pude leer el saldo. ";
  const text = spanish({ key: "balanceUnavailable", values: unread });
  if (!text.startsWith(before)) throw new Error(`"${text}" does not begin with "${before}"`);
  return text.slice(before.length);
}
