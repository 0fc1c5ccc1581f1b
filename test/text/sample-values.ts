import { centavosOf, pointsOf } from "../../src/domain/money.ts";
import type { Role } from "../../src/domain/person.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { CancelReason } from "../../src/ledger/operation.ts";
import type { Refusal } from "../../src/ledger/outcome.ts";
import { cancelReasons as cancelTexts, refusals as refusalTexts } from "../../src/text/es-mx/outcomes.ts";
import type { NamedOperation } from "../../src/text/views.ts";
import { movesBalance } from "../../src/text/wording.ts";

/** Samples for the sentences that are filled with values; one that is missing does not compile. */
export type SamplesOf<Keys> = {
  readonly [K in keyof Keys as [Keys[K]] extends [undefined] ? never : K]: readonly Keys[K][];
};

/** All members of a union; a table that lacks one does not compile. */
export function membersOf<Member extends string>(table: { readonly [member in Member]: true }): readonly Member[] {
  return Object.keys(table) as Member[];
}

export const roles = membersOf<Role>({ cashier: true, manager: true, customer: true });
// The texts have every refusal and reason, or they do not compile.
export const refusals = Object.keys(refusalTexts) as readonly Refusal[];
export const cancelReasons = Object.keys(cancelTexts) as readonly CancelReason[];

/** The samples, once for each role. */
export function forEachRole<V extends object>(all: readonly V[]) {
  return roles.flatMap((role) => all.map((values) => ({ ...values, role })));
}

export const phone = "4771230001" as Phone;
export const phoneTyped = "477 123 00 01";
export const amountCentavos = centavosOf(123_450);
export const before = pointsOf(625_000);
export const now = pointsOf(748_450);

const sale: NamedOperation = {
  what: "sale",
  points: null,
  amountCentavos,
  customer: "Ana López",
  phone,
  ticket: "A-1029",
};
/** A sale with nothing but phone and amount. */
export const bareSale: NamedOperation = {
  ...sale,
  amountCentavos: centavosOf(25_000),
  customer: null,
  ticket: null,
};
const moved = { ...sale, points: pointsOf(305_000) };
const person = { ...bareSale, customer: "Ana López" };

/** One operation of each kind. */
export const operations: { readonly [what in NamedOperation["what"]]: NamedOperation } = {
  sale,
  redeem: { ...moved, what: "redeem" },
  add: { ...moved, what: "add" },
  remove: { ...moved, what: "remove" },
  register: { ...person, what: "register" },
  addCollaborator: { ...person, what: "addCollaborator" },
  disableCollaborator: { ...person, what: "disableCollaborator" },
};
const all = Object.values(operations);
/** Operations that change a balance. */
export const moves: readonly NamedOperation[] = [
  sale,
  bareSale,
  ...all.slice(1).filter((one) => movesBalance(one.what)),
  { ...operations.remove, undoes: { amountCentavos, points: null, ticket: "A-1029" as Ticket } },
  { ...operations.add, undoes: { amountCentavos: null, points: pointsOf(305_000), ticket: null } },
  { ...operations.remove, undoes: null },
];
/** Operations that may be repeated without harm. */
export const repeatable = all.filter((one) => !movesBalance(one.what));
