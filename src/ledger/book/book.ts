import type { Phone } from "../../domain/phone.ts";
import type { Days, ShopDay } from "../../domain/time.ts";
import { corteOfNamed, type Corte, type SaleAmounts } from "../corte.ts";
import { sumOf, type Tally } from "../tally.ts";
import { isTerminal, type Operation } from "../operation.ts";
import { type BookFilter, type Cell, type Cells, addToCells, isMeant } from "./cells.ts";
import { CustomerList, type CustomerRecord } from "./customers.ts";
import { type Summary, kindsOf, soldBy, soldIn, summedBy } from "./summary.ts";

/** Summaries that are remembered. */
const mostKnown = 50;

/** An archived day's corte. */
interface Archived {
  readonly day: ShopDay;
  readonly corte: Corte;
}

/**
 * The ledger added up by day, branch, person, kind, state and hour, and by customer, so that a range is summed without reading its operations. Sums
 * are exact: whole centavos and ten-thousandths.
 */
export class LedgerBook {
  readonly #days = new Map<ShopDay, Cells>();
  readonly #open = new Map<string, { readonly operation: Operation; readonly amounts: SaleAmounts }>();
  readonly #hourOf: (atMs: number) => number;
  readonly #archived: readonly Archived[];
  /** The first day whose operations are all here; empty: nothing was archived. */
  readonly since: ShopDay;
  readonly customers = new CustomerList();
  /** Summaries since the last operation was taken, by what was asked. */
  readonly #known = new Map<string, Summary>();

  /** `hourOf`: the shop's hour of a time, epoch ms. `archived`: the days before `since`. */
  constructor(hourOf: (atMs: number) => number, since: ShopDay, archived: readonly Archived[]) {
    this.#hourOf = hourOf;
    this.since = since;
    this.#archived = archived;
  }

  /** Ids of the operations that have not ended: their latest form must be given again. */
  get open(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Adds an operation; one that has ended must be given once. `amounts`: those of the sales that refunds undo. */
  take(operation: Operation, amounts: SaleAmounts): void {
    this.#known.clear();
    if (!isTerminal(operation.state)) return void this.#open.set(operation.id, { operation, amounts });
    this.#open.delete(operation.id);
    this.customers.count(operation, amounts);
    if (operation.day < this.since) return;
    const known = this.#days.get(operation.day);
    const cells: Cells = known ?? new Map<string, Cell>();
    if (!known) this.#days.set(operation.day, cells);
    addToCells(cells, operation, amounts, this.#hourOf);
  }

  /** Adds up days. */
  summary(range: Days, filter: BookFilter = {}): Summary {
    const asked = JSON.stringify([range, filter]);
    const known = this.#known.get(asked);
    if (known) return known;
    const summary = this.#summed(range, filter);
    this.#known.set(asked, summary);
    if (this.#known.size > mostKnown) this.#known.delete(this.#known.keys().next().value ?? "");
    return summary;
  }

  #summed(range: Days, filter: BookFilter): Summary {
    const found = this.#cellsOf(range).flatMap(([day, cells]) =>
      cells.filter((cell) => isMeant(cell, filter)).map((cell) => [day, cell] as const),
    );
    const archived = filter.kind === undefined && filter.state === undefined ? this.#archivedIn(range, filter) : [];
    const cells = found.map(([, cell]) => cell);
    const parts = [
      ...cells.map(({ branch, cashier, tally }) => ({ branch, name: cashier, tally: tally as Tally })),
      ...archived.flatMap(({ corte }) =>
        corte.branches.flatMap(({ branch, cashiers }) => cashiers.map((one) => ({ branch, ...one }))),
      ),
    ];
    const phones = new Set<Phone>();
    for (const { customers } of cells) for (const phone of customers) phones.add(phone);
    const newcomers = [...phones].filter((phone) => this.#isNew(this.customers.of(phone), range));
    const days = soldBy(
      found.map(([day, cell]) => [day, cell.tally as Tally] as const),
      archived.map(({ day, corte }) => [day, corte.total] as const),
    );
    return {
      operations: cells.reduce((sum, { count }) => sum + count, 0),
      total: sumOf(parts.map(({ tally }) => tally)),
      newCustomers: newcomers.length,
      returningCustomers: phones.size - newcomers.length,
      branches: summedBy(
        parts.map(({ branch, tally }) => ({ branch, tally })),
        ({ branch }) => branch,
      ),
      cashiers: summedBy(parts, ({ branch, name }) => `${branch}\n${name}`),
      kinds: kindsOf(cells),
      days,
      hours: Array.from({ length: 24 }, (_, hour) => soldIn(cells, hour)),
      isArchived: range.from < this.since && this.#archived.length > 0,
    };
  }

  /**
   * When the newest operations of days were confirmed, epoch ms, newest first: `max` of them, up to `untilMs`, and all of that very instant. A list of
   * few operations among many is read by their times.
   */
  times(range: Days, filter: BookFilter, max: number, untilMs = Number.POSITIVE_INFINITY): number[] {
    const days = this.#cellsOf(range).toSorted(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0));
    let found: number[] = [];
    for (const [index, [day, cells]] of days.entries()) {
      const meant = cells.filter((cell) => isMeant(cell, filter)).flatMap(({ times }) => times);
      found.push(...meant.filter((atMs) => atMs <= untilMs));
      // The open operations of a day stand beside its ended ones.
      if (days[index + 1]?.[0] === day) continue;
      if (found.filter((atMs) => atMs < untilMs).length >= max) break;
    }
    found = found.sort((a, b) => b - a);
    const atOnce = found.filter((atMs) => atMs === untilMs).length;
    return [...new Set(found.slice(0, max + atOnce))];
  }

  /** Names of the branches and of the people who confirmed something in days, sorted. */
  names(range: Days): { readonly branches: readonly string[]; readonly cashiers: readonly string[] } {
    const cells = this.#cellsOf(range).flatMap(([, ofDay]) => ofDay);
    const archived = this.#archivedIn(range, {}).flatMap(({ corte }) => corte.branches);
    return {
      branches: sorted([...cells, ...archived].map(({ branch }) => branch)),
      cashiers: sorted([
        ...cells.map(({ cashier }) => cashier),
        ...archived.flatMap(({ cashiers }) => cashiers.map(({ name }) => name)),
      ]),
    };
  }

  #isNew(customer: CustomerRecord | null, { from }: Days): boolean {
    return customer !== null && customer.firstDay !== null && customer.firstDay >= from;
  }

  /** The cells of the ended operations, and those of the open ones. */
  #cellsOf({ from, until }: Days): (readonly [ShopDay, readonly Cell[]])[] {
    const found = [...this.#days].filter(([day]) => from <= day && day <= until);
    const open = new Map<ShopDay, Cells>();
    for (const { operation, amounts } of this.#open.values()) {
      const { day } = operation;
      if (day < from || day > until || day < this.since) continue;
      const cells: Cells = open.get(day) ?? new Map<string, Cell>();
      open.set(day, cells);
      addToCells(cells, operation, amounts, this.#hourOf);
    }
    return [...found, ...open].map(([day, cells]) => [day, [...cells.values()]] as const);
  }

  #archivedIn({ from, until }: Days, { branch, cashier }: BookFilter): Archived[] {
    const days = this.#archived.filter(({ day }) => from <= day && day <= until);
    if (branch === undefined && cashier === undefined) return days;
    const isNamed = (ofBranch: string, name: string) => (branch ?? ofBranch) === ofBranch && (cashier ?? name) === name;
    return days.map(({ day, corte }) => ({ day, corte: corteOfNamed(corte, isNamed) }));
  }
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== "").toSorted((a, b) => a.localeCompare(b, "es"));
}
