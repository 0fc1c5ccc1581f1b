/** The cut: the sums of a day or several. */
import { type Centavos, centavosOf, type Points, pointsOf } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import { fateOf, type Operation, wasMade } from "./operation.ts";
import { kindOf, movesMoney, phonesOf, soldBy } from "./request.ts";
import { balanceDrifts, type Drift } from "./settle.ts";
import { groupBy, sumOf, type Tally } from "./tally.ts";

interface CashierTally {
  readonly name: string;
  /** Distinguishes people with the same name. Absent in days that were archived before it was kept. */
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

interface CorteInput {
  /** Operations confirmed on the days, in any order. Those that move no money are ignored. */
  readonly operations: readonly Operation[];
  /** The latest operations of the same phones before the days, for their last known balances. */
  readonly earlier: readonly Operation[];
  /** Operations of other days that the refunds among `operations` undo, for their amounts. */
  readonly refunded: readonly Operation[];
  /** Selects among the days' operations: those of a branch, of a cashier, or all. */
  readonly only: (operation: Operation) => boolean;
}

/**
 * Sums up one day or several. A refund counts on its own day and for the person who made it. Sums are exact: amounts are whole centavos, points whole
 * ten-thousandths.
 */
export function corteOf({ operations, earlier, refunded, only }: CorteInput): Corte {
  const all = operations.filter((one) => movesMoney(one.request)).toSorted((a, b) => a.createdAtMs - b.createdAtMs);
  const selected = all.filter(only);
  const phones = new Set(selected.flatMap((one) => phonesOf(one.request)));
  const idsOfDays = new Set(all.map((one) => one.id));
  const drifts = balanceDrifts([...earlier, ...all]).filter(
    (drift) => phones.has(drift.phone) && idsOfDays.has(drift.seenBy),
  );
  const amounts = saleAmounts([...operations, ...refunded]);
  const parts = selected.map((one): CortePart => {
    const { name, phone } = one.decider;
    return { branch: one.branch, name, phone, tally: tallyPart(one, amounts) };
  });
  const doubts = selected.filter((one) => one.state === "inDoubt" || one.state === "ask");
  return { ...summedUp(parts), doubts, drifts };
}

/** The sum of cortes of different days. */
export function sumOfCortes(cortes: readonly Corte[]): Corte {
  return {
    ...summedUp(cortes.flatMap(partsOf)),
    doubts: cortes.flatMap(({ doubts }) => doubts),
    drifts: cortes.flatMap(({ drifts }) => drifts),
  };
}

/** The part of a corte for a branch or a cashier, without drifts, which belong to nobody. */
export function corteOfNamed(corte: Corte, isMeant: (branch: string, cashier: string) => boolean): Corte {
  const meant = partsOf(corte).filter(({ branch, name }) => isMeant(branch, name));
  return { ...summedUp(meant), doubts: [], drifts: [] };
}

/** What the operations of a person in a branch add to a corte: one of them, or all of a day. */
interface CortePart extends Omit<CashierTally, "tally"> {
  readonly branch: string;
  readonly tally: Partial<Tally>;
}

/** The people of a corte, with their branches. */
export function partsOf({ branches }: Corte): (CashierTally & { readonly branch: string })[] {
  return branches.flatMap(({ branch, cashiers }) => cashiers.map((one) => ({ branch, ...one })));
}

/** The sums of parts, by branch and person. */
function summedUp(parts: readonly CortePart[]): Pick<Corte, "total" | "branches"> {
  const branches = [...groupBy(parts, ({ branch }) => branch)]
    .toSorted(([a], [b]) => a.localeCompare(b, "es"))
    .map(([branch, ofBranch]): BranchTally => {
      const cashiers = cashiersOf(ofBranch);
      return { branch, tally: sumOf(cashiers.map(({ tally }) => tally)), cashiers };
    });
  return { total: sumOf(branches.map(({ tally }) => tally)), branches };
}

/** The people of a branch. They are distinguished by phone, in days that have phones, and otherwise by name. */
function cashiersOf(parts: readonly CortePart[]): CashierTally[] {
  const phones = new Map<string, Set<Phone>>();
  for (const { name, phone } of parts) if (phone) phones.set(name, (phones.get(name) ?? new Set()).add(phone));
  // A person without a phone, on a day that was archived early, is the one with the same name and a phone, if there is only one.
  const keyOf = ({ name, phone }: CortePart) => {
    const known = [...(phones.get(name) ?? [])];
    return phone ?? (known.length === 1 ? known[0] : undefined) ?? name;
  };
  return [...groupBy(parts, keyOf).values()]
    .map((own): CashierTally => {
      const [{ name, phone } = { name: "" }] = own.filter((one) => one.phone !== undefined).concat(own);
      return { name, ...(phone && { phone }), tally: sumOf(own.map(({ tally }) => tally)) };
    })
    .toSorted(byName);
}

/** Sorts people by name, and those with the same name by phone. */
function byName(one: CashierTally, other: CashierTally): number {
  return one.name.localeCompare(other.name, "es") || (one.phone ?? "").localeCompare(other.phone ?? "");
}

/** The labels of a branch's people in a cut: their names; for a shared name also the end of the phone. */
export function cashierLabels(cashiers: readonly CashierTally[]): readonly string[] {
  return cashiers.map(({ name, phone }) => {
    const isShared = cashiers.filter((one) => one.name === name).length > 1;
    return isShared && phone ? `${name} (…${phone.slice(-4)})` : name;
  });
}

/** Amounts of sales by the id of the operation. */
export type SaleAmounts = ReadonlyMap<string, Centavos>;

export function saleAmounts(operations: readonly Operation[]): SaleAmounts {
  return new Map(
    operations.flatMap(({ id, request }) => {
      const sold = soldBy(request);
      return sold === null ? [] : [[id, sold] as const];
    }),
  );
}

/** The points that a confirmed sale gave. Null: a balance before or after is unknown, or it is no sale. */
export function pointsGiven(operation: Operation): Points | null {
  const { request, state, balanceBefore, newBalance } = operation;
  if (soldBy(request) === null || state !== "confirmed" || balanceBefore === null || newBalance === null) return null;
  return pointsOf(newBalance - balanceBefore);
}

/** Sales less refunds. Negative if more was refunded of other days' sales. */
export function netCentavos({
  salesCentavos,
  refundedCentavos,
}: Pick<Tally, "salesCentavos" | "refundedCentavos">): Centavos {
  return centavosOf(salesCentavos - refundedCentavos);
}

/** The average amount of a sale, to the centavo. Null: no sales. */
export function averageTicket({ sales, salesCentavos }: Pick<Tally, "sales" | "salesCentavos">): Centavos | null {
  return sales === 0 ? null : centavosOf(Math.round(salesCentavos / sales));
}

/** What one operation that moves money adds to a tally. `amounts`: of the sales that refunds undo. */
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

function made(operation: Operation, amounts: SaleAmounts): Partial<Tally> {
  const { request, refund, corrects } = operation;
  const refunded = refund === true ? (amounts.get(corrects ?? "") ?? centavosOf(0)) : null;
  return kindOf(request).counts(request, pointsGiven(operation), refunded);
}

function doubted({ request }: Operation): Partial<Tally> {
  const sold = soldBy(request);
  if (sold !== null) return { inDoubt: 1, inDoubtCentavos: sold };
  return "points" in request ? { inDoubt: 1, inDoubtPoints: request.points } : {};
}

/**
 * Total of the sales made, in centavos, for each hour of the day, 0 to 23, by when a person confirmed them. Sales in doubt are left out. `hourOf` gives
 * the shop's local hour of a time, epoch ms.
 */
export function salesByHour(operations: readonly Operation[], hourOf: (atMs: number) => number): readonly Centavos[] {
  const sales = salesBy(operations, ({ createdAtMs }) => hourOf(createdAtMs));
  return Array.from({ length: 24 }, (_, hour) => sales.get(hour) ?? centavosOf(0));
}

/** Total of the sales made, in centavos, by a key (an hour, a day); keys without sales are left out. Sales in doubt are left out. */
export function salesBy<Key>(
  operations: readonly Operation[],
  keyOf: (operation: Operation) => Key,
): ReadonlyMap<Key, Centavos> {
  const totals = new Map<Key, Centavos>();
  for (const one of operations) {
    const sold = soldBy(one.request);
    if (sold === null || !wasMade(one)) continue;
    const key = keyOf(one);
    totals.set(key, centavosOf((totals.get(key) ?? 0) + sold));
  }
  return totals;
}
