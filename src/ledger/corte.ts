import { centavosOf, type Centavos } from "../domain/money.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Phone } from "../domain/people/phone.ts";
import { pointsOf, type Points } from "../domain/points.ts";
import { balanceDrifts, type Drift } from "./drift.ts";
import { fateOf } from "./fate.ts";
import type { Operation } from "./operation.ts";
import { movesMoney } from "./request.ts";

/** Totals of operations. An operation counts as made if the wallet confirmed it, the balance showed it or a manager decided so. */
export interface Tally {
  readonly sales: number;
  readonly salesCentavos: Centavos;
  /** Refunds of sales and of uses of balance. They are no additions and no removals. */
  readonly refunds: number;
  /** Amount of the sales that were refunded. */
  readonly refundedCentavos: Centavos;
  /** Points taken back for refunded sales. */
  readonly refundRemovedPoints: Points;
  /** Points given back for refunded uses of balance. */
  readonly refundAddedPoints: Points;
  /** Points that sales gave, as far as the balance is known before and after them. */
  readonly pointsGiven: Points;
  /** Sales of which it is not known how many points they gave. */
  readonly salesWithoutPoints: number;
  readonly redeems: number;
  readonly redeemedPoints: Points;
  readonly additions: number;
  readonly addedPoints: Points;
  readonly removals: number;
  readonly removedPoints: Points;
  /** Operations that the wallet refused with a code. */
  readonly refused: number;
  /** Expired, cancelled, or declared not registered by a manager. */
  readonly notDone: number;
  /** Confirmed by a person and not sent yet, or on the way. */
  readonly waiting: number;
  readonly inDoubt: number;
  /** Amount of the sales in doubt. */
  readonly inDoubtCentavos: Centavos;
  /** Points of the uses of balance and corrections in doubt, added up whatever their direction. */
  readonly inDoubtPoints: Points;
}

interface CashierTally {
  readonly name: string;
  /** Tells people of one name apart; absent in days that were archived before it was kept. */
  readonly phone?: Phone;
  readonly tally: Tally;
}

interface BranchTally {
  readonly branch: string;
  readonly tally: Tally;
  /** In the order of their names. */
  readonly cashiers: readonly CashierTally[];
}

/** The corte (day's cut) of one day or several: totals by branch and by the person who confirmed. */
export interface Corte {
  readonly total: Tally;
  readonly branches: readonly BranchTally[];
  /** Oldest first. */
  readonly doubts: readonly Operation[];
  readonly drifts: readonly Drift[];
}

/** The input of a corte. */
export interface CorteInput {
  /** Operations confirmed on the days, in any order; those that move no money are left out. */
  readonly operations: readonly Operation[];
  /** The latest operations of the same phones before the days, for their last known balances. */
  readonly earlier: readonly Operation[];
  /** Operations of other days that the refunds among `operations` undo, for their amounts. */
  readonly refunded: readonly Operation[];
  /** Selects among the days' operations: those of a branch, of a cashier, or all. */
  readonly only: (operation: Operation) => boolean;
}

const zero: Tally = {
  sales: 0,
  salesCentavos: centavosOf(0),
  refunds: 0,
  refundedCentavos: centavosOf(0),
  refundRemovedPoints: pointsOf(0),
  refundAddedPoints: pointsOf(0),
  pointsGiven: pointsOf(0),
  salesWithoutPoints: 0,
  redeems: 0,
  redeemedPoints: pointsOf(0),
  additions: 0,
  addedPoints: pointsOf(0),
  removals: 0,
  removedPoints: pointsOf(0),
  refused: 0,
  notDone: 0,
  waiting: 0,
  inDoubt: 0,
  inDoubtCentavos: centavosOf(0),
  inDoubtPoints: pointsOf(0),
};

/**
 * Adds up one day or several. A refund counts on its own day and for whoever made it. Sums are exact: amounts are whole centavos, points whole
 * ten-thousandths.
 */
export function corteOf({ operations, earlier, refunded, only }: CorteInput): Corte {
  const all = operations.filter((one) => movesMoney(one.request)).toSorted((a, b) => a.createdAtMs - b.createdAtMs);
  const selected = all.filter(only);
  const phones = new Set<Phone>(selected.map((one) => one.request.phone));
  const idsOfDays = new Set(all.map((one) => one.id));
  const drifts = balanceDrifts([...earlier, ...all]).filter(
    (drift) => phones.has(drift.phone) && idsOfDays.has(drift.seenBy),
  );
  const amounts = saleAmounts([...operations, ...refunded]);
  const branches = sortedGroups(selected, (one) => one.branch).map(([branch, ofBranch]): BranchTally => {
    const cashiers = sortedGroups(ofBranch, (one) => one.decider.phone)
      .map(([, ofCashier]): CashierTally => {
        const { name = "", phone } = ofCashier[0]?.decider ?? {};
        return { name, ...(phone && { phone }), tally: tallyOf(ofCashier, amounts) };
      })
      .toSorted(byName);
    return { branch, tally: sumOf(cashiers.map(({ tally }) => tally)), cashiers };
  });
  return {
    total: sumOf(branches.map(({ tally }) => tally)),
    branches,
    doubts: selected.filter((one) => one.state === "inDoubt" || one.state === "ask"),
    drifts,
  };
}

/** The sum of cortes of different days. */
export function sumOfCortes(cortes: readonly Corte[]): Corte {
  const names = [...new Set(cortes.flatMap(({ branches }) => branches.map(({ branch }) => branch)))];
  const branches = names
    .toSorted((a, b) => a.localeCompare(b, "es"))
    .map((branch) =>
      sumOfBranches(
        branch,
        cortes.flatMap((one) => one.branches.filter((other) => other.branch === branch)),
      ),
    );
  return {
    total: sumOf(branches.map(({ tally }) => tally)),
    branches,
    doubts: cortes.flatMap(({ doubts }) => doubts),
    drifts: cortes.flatMap(({ drifts }) => drifts),
  };
}

/** A branch on different days added up. Its people are told apart by their phones, in days that have them, and else by their names. */
function sumOfBranches(branch: string, parts: readonly BranchTally[]): BranchTally {
  const all = parts.flatMap(({ cashiers }) => cashiers);
  const phones = new Map<string, Set<Phone>>();
  for (const { name, phone } of all) if (phone) phones.set(name, (phones.get(name) ?? new Set()).add(phone));
  // A person without a phone, of a day that was archived early, is the one who has that name and a phone, where only one does.
  const keyOf = ({ name, phone }: CashierTally) => {
    const known = [...(phones.get(name) ?? [])];
    return phone ?? (known.length === 1 ? known[0] : undefined) ?? name;
  };
  const cashiers = [...new Set(all.map(keyOf))]
    .map((key): CashierTally => {
      const own = all.filter((one) => keyOf(one) === key);
      const [{ name, phone } = { name: "" }] = own.filter((one) => one.phone !== undefined).concat(own);
      return { name, ...(phone && { phone }), tally: sumOf(own.map(({ tally }) => tally)) };
    })
    .toSorted(byName);
  return { branch, tally: sumOf(cashiers.map(({ tally }) => tally)), cashiers };
}

/** Sorts people by their names; those who share one by their phones. */
function byName(one: CashierTally, other: CashierTally): number {
  return one.name.localeCompare(other.name, "es") || (one.phone ?? "").localeCompare(other.phone ?? "");
}

/** What the people of a branch are called in a cut: by their names, those who share one with the end of their phones too. */
export function cashierLabels(cashiers: readonly CashierTally[]): readonly string[] {
  return cashiers.map(({ name, phone }) => {
    const isShared = cashiers.filter((one) => one.name === name).length > 1;
    return isShared && phone ? `${name} (…${phone.slice(-4)})` : name;
  });
}

/** The part of a corte that belongs to a branch or a cashier. Its drifts are nobody's. */
export function corteOfNamed({ branches }: Corte, isMeant: (branch: string, cashier: string) => boolean): Corte {
  const parts = branches.map(({ branch, cashiers }): BranchTally => {
    const meant = cashiers.filter(({ name }) => isMeant(branch, name));
    return { branch, tally: sumOf(meant.map(({ tally }) => tally)), cashiers: meant };
  });
  const left = parts.filter(({ cashiers }) => cashiers.length > 0);
  return { total: sumOf(left.map(({ tally }) => tally)), branches: left, doubts: [], drifts: [] };
}

/** The operations by a key, sorted by it. */
function sortedGroups(
  operations: readonly Operation[],
  keyOf: (operation: Operation) => string,
): (readonly [string, readonly Operation[]])[] {
  return [...groupBy(operations, keyOf)].toSorted(([a], [b]) => a.localeCompare(b, "es"));
}

/** Amounts of sales by the id of the operation. */
export type SaleAmounts = ReadonlyMap<string, Centavos>;

/** The amounts of the sales among these. */
export function saleAmounts(operations: readonly Operation[]): SaleAmounts {
  return new Map(
    operations.flatMap(({ id, request }) => (request.kind === "sale" ? [[id, request.amountCentavos] as const] : [])),
  );
}

function tallyOf(operations: readonly Operation[], amounts: SaleAmounts): Tally {
  return sumOf(operations.map((one) => tallyPart(one, amounts)));
}

/** A tally that is being added up. */
export type OpenTally = { -readonly [name in keyof Tally]: number };

/** Adds a part to a tally; names that the part lacks stay as they are. */
export function addTo(tally: OpenTally, part: Partial<Tally>): void {
  for (const name of Object.keys(part) as (keyof Tally)[]) tally[name] += part[name] ?? 0;
}

/** Adds up parts of tallies; names that a part lacks count as 0. */
export function sumOf(parts: Iterable<Partial<Tally>>): Tally {
  const sum: OpenTally = { ...zero };
  for (const part of parts) addTo(sum, part);
  return sum as Tally;
}

/** The points that a confirmed sale gave; null where a balance before or after is not known, and for anything else. */
export function pointsGiven(operation: Operation): Points | null {
  const { request, state, balanceBefore, newBalance } = operation;
  if (request.kind !== "sale" || state !== "confirmed" || balanceBefore === null || newBalance === null) return null;
  return pointsOf(newBalance - balanceBefore);
}

/** What was sold less what was refunded; negative where more of other days was refunded. */
export function netCentavos({
  salesCentavos,
  refundedCentavos,
}: Pick<Tally, "salesCentavos" | "refundedCentavos">): Centavos {
  return centavosOf(salesCentavos - refundedCentavos);
}

/** Amount of an average sale, to the centavo; null where there was none. */
export function averageTicket({ sales, salesCentavos }: Pick<Tally, "sales" | "salesCentavos">): Centavos | null {
  return sales === 0 ? null : centavosOf(Math.round(salesCentavos / sales));
}

/** What one operation that moves money adds to a tally. `amounts`: those of the sales that refunds undo. */
export function tallyPart(operation: Operation, amounts: SaleAmounts): Partial<Tally> {
  switch (fateOf(operation)) {
    case "applied":
    case "verified":
      return made(operation, amounts);
    case "inDoubt":
      return doubted(operation);
    case "not":
      return operation.state === "rejected" ? { refused: 1 } : { notDone: 1 };
    case "open":
      return { waiting: 1 };
    case "unknown":
      return {};
  }
}

/** What an operation that was made adds. */
function made(operation: Operation, amounts: SaleAmounts): Partial<Tally> {
  const { request } = operation;
  if (request.kind === "sale") {
    const points = pointsGiven(operation);
    const given = points === null ? { salesWithoutPoints: 1 } : { pointsGiven: points };
    return { sales: 1, salesCentavos: request.amountCentavos, ...given };
  }
  if (request.kind === "redeem") return { redeems: 1, redeemedPoints: request.points };
  if (request.kind !== "correction") return {};
  if (operation.refund === true) {
    const refundedCentavos = amounts.get(operation.corrects ?? "") ?? centavosOf(0);
    const points =
      request.direction === "add" ? { refundAddedPoints: request.points } : { refundRemovedPoints: request.points };
    return { refunds: 1, refundedCentavos, ...points };
  }
  return request.direction === "add"
    ? { additions: 1, addedPoints: request.points }
    : { removals: 1, removedPoints: request.points };
}

/** What an operation in doubt adds. */
function doubted({ request }: Operation): Partial<Tally> {
  if (request.kind === "sale") return { inDoubt: 1, inDoubtCentavos: request.amountCentavos };
  return "points" in request ? { inDoubt: 1, inDoubtPoints: request.points } : {};
}
