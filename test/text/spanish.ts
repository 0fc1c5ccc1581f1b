import type { Role } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { formatPoints } from "../../src/domain/money.ts";
import type { Refusal } from "../../src/ledger/outcome.ts";
import { renderer } from "../../src/text/languages.ts";
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

/** The text of a refusal for a role, without the operation's name. */
export function refusalText(refusal: Refusal, role: Role): string {
  return lastLine(spanish({ key: "operationRejected", values: { ...operation, refusal, role } }));
}

/** The text for an operation cancelled because the role could not be checked before sending. */
export function accessUnknownText(role: Role): string {
  return lastLine(spanish({ key: "operationCancelled", values: { ...operation, reason: "accessUnknown", role } }));
}

/** The text of a failed read, without what was to be read. */
export function unreadText(unread: Unread): string {
  const before = "No pude leer el saldo. ";
  const text = spanish({ key: "balanceUnavailable", values: unread });
  if (!text.startsWith(before)) throw new Error(`"${text}" does not begin with "${before}"`);
  return text.slice(before.length);
}
