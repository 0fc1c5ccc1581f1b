/** The ledger of recent months in memory, as counts and sums for pages and reports. */
import type { Phone } from "../domain/phone.ts";
import type { Days, ShopDay } from "../domain/time.ts";
import { type Corte, corteOfNamed, partsOf, type SaleAmounts, tallyPart } from "./corte.ts";
import { CustomerList, type CustomerRecord } from "./customers.ts";
import { isTerminal, type Operation, type OperationState, wasMade } from "./operation.ts";
import { isPurchase, movesMoney, type OperationKind, soldBy } from "./request.ts";
import { addToTally, groupBy, type OpenTally, sumOf, type Tally } from "./tally.ts";

/** The most summaries that are kept. */
const mostKnown = 50;

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
  /** The first day whose operations are all here. Empty: nothing was archived. */
  readonly since: ShopDay;
  readonly customers = new CustomerList();
  /** Summaries since the last operation was added, by their query. */
  readonly #known = new Map<string, Summary>();

  /** `hourOf`: the shop's hour of a time, epoch ms. `archived`: the days before `since`. */
  constructor(hourOf: (atMs: number) => number, since: ShopDay, archived: readonly Archived[]) {
    this.#hourOf = hourOf;
    this.since = since;
    this.#archived = archived;
  }

  /** Ids of the operations that have not ended; `take` needs their latest form again. */
  get open(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Adds an operation. Add one that has ended only once. `amounts`: of the sales that refunds undo. */
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

  /** Sums up a range of days. */
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
    const parts = partsIn(cells, archived);
    const phones = new Set<Phone>();
    for (const { customers } of cells) for (const phone of customers) phones.add(phone);
    const newcomers = [...phones].filter((phone) => this.#isNew(this.customers.of(phone), range));
    const days = soldByDay(
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
   * When the newest operations of a range were confirmed, epoch ms, newest first: `max` of them, up to `untilMs`, and all of that very instant. A list of few
   * operations among many is read by these times.
   */
  times(range: Days, filter: BookFilter, max: number, untilMs = Number.POSITIVE_INFINITY): number[] {
    const days = this.#cellsOf(range).toSorted(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0));
    let found: number[] = [];
    for (const [index, [day, cells]] of days.entries()) {
      const meant = cells.filter((cell) => isMeant(cell, filter)).flatMap(({ times }) => times);
      found.push(...meant.filter((atMs) => atMs <= untilMs));
      // The open operations of a day are stored separately from its ended ones.
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
    const parts = partsIn(cells, this.#archivedIn(range, {}));
    return { branches: sorted(parts.map(({ branch }) => branch)), cashiers: sorted(parts.map(({ name }) => name)) };
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

/** Selects operations that match every given filter. `cashier`: the name of the person who confirmed. */
export interface BookFilter {
  readonly branch?: string;
  readonly cashier?: string;
  readonly kind?: OperationKind;
  readonly state?: OperationState;
}

/** Sales made in a day or an hour. */
interface Sold {
  readonly sales: number;
  readonly centavos: number;
}

const nothingSold: Sold = { sales: 0, centavos: 0 };

/** The sums of a day's operations of one person, branch, kind and state. */
interface Cell {
  readonly branch: string;
  readonly cashier: string;
  readonly kind: OperationKind;
  readonly isRefund: boolean;
  readonly state: OperationState;
  readonly tally: OpenTally;
  count: number;
  centavos: number;
  points: number;
  /** When each was confirmed, epoch ms. */
  readonly times: number[];
  readonly customers: Set<Phone>;
  readonly hours: Map<number, Sold>;
}

/** The cells of a day, by their common properties. */
type Cells = Map<string, Cell>;

/** Adds an operation to the cells of its day. `amounts`: of the sales that refunds undo. `hourOf`: the shop's hour of a time, epoch ms. */
function addToCells(cells: Cells, operation: Operation, amounts: SaleAmounts, hourOf: (atMs: number) => number): void {
  const { request, branch, decider, state, createdAtMs } = operation;
  const isRefund = operation.refund === true;
  const key = [branch, decider.name, request.kind, isRefund, state].join("\n");
  let cell = cells.get(key);
  if (!cell) {
    const empty = {
      tally: { ...sumOf([]) },
      count: 0,
      centavos: 0,
      points: 0,
      times: [],
      customers: new Set<Phone>(),
    };
    cell = { branch, cashier: decider.name, kind: request.kind, isRefund, state, ...empty, hours: new Map() };
    cells.set(key, cell);
  }
  cell.count += 1;
  cell.times.push(createdAtMs);
  const sold = soldBy(request);
  cell.centavos += sold ?? 0;
  if ("points" in request)
    cell.points += "direction" in request && request.direction === "remove" ? -request.points : request.points;
  if (!movesMoney(request)) return;
  addToTally(cell.tally, tallyPart(operation, amounts));
  if (!wasMade(operation) || !isPurchase(request)) return;
  cell.customers.add(request.phone);
  if (sold === null) return;
  const hour = hourOf(createdAtMs);
  const { sales, centavos } = cell.hours.get(hour) ?? nothingSold;
  cell.hours.set(hour, { sales: sales + 1, centavos: centavos + sold });
}

/** True if a filter selects the operations of a cell. */
function isMeant(cell: Cell, { branch, cashier, kind, state }: BookFilter): boolean {
  return (
    (branch === undefined || cell.branch === branch) &&
    (cashier === undefined || cell.cashier === cashier) &&
    (kind === undefined || cell.kind === kind) &&
    (state === undefined || cell.state === state)
  );
}

/** Operations of one kind in one state: their number, and the sums of their requests, whatever their outcome. */
interface KindInState {
  readonly kind: OperationKind;
  readonly isRefund: boolean;
  readonly state: OperationState;
  readonly count: number;
  /** Of sales, centavos. */
  readonly centavos: number;
  /** Of uses of balance and corrections; removals are negative. Ten-thousandths. */
  readonly points: number;
}

/** A branch, or a person in a branch, with their sums. */
interface Part {
  readonly branch: string;
  readonly tally: Tally;
}

/** The sums of a range of days. */
export interface Summary {
  /** Operations of any kind and state. */
  readonly operations: number;
  readonly total: Tally;
  /** Customers who bought or used balance: for the first time in the ledger, or not. Archived days do not count. */
  readonly newCustomers: number;
  readonly returningCustomers: number;
  readonly branches: readonly Part[];
  readonly cashiers: readonly (Part & { readonly name: string })[];
  /** Sorted by kind and state. */
  readonly kinds: readonly KindInState[];
  /** Days with sales, oldest first. */
  readonly days: ReadonlyMap<ShopDay, Sold>;
  /** By hour of the day, 0 to 23. */
  readonly hours: readonly Sold[];
  /** Part of the range is archived: its days count in the totals, branches, people and days, and nowhere else. */
  readonly isArchived: boolean;
}

/** The people of cells and of archived days, with their branches. */
function partsIn(cells: readonly Cell[], archived: readonly Archived[]): (Part & { readonly name: string })[] {
  const ofCells = cells.map(({ branch, cashier, tally }) => ({ branch, name: cashier, tally: tally as Tally }));
  return [...ofCells, ...archived.flatMap(({ corte }) => partsOf(corte))];
}

/** Parts with the same key added up, sorted by the key. */
function summedBy<One extends Part>(parts: readonly One[], keyOf: (part: One) => string): One[] {
  return [...groupBy(parts, keyOf)]
    .toSorted(([a], [b]) => a.localeCompare(b, "es"))
    .flatMap(([, [first, ...rest]]) =>
      first === undefined ? [] : [{ ...first, tally: sumOf([first, ...rest].map(({ tally }) => tally)) }],
    );
}

/** The sums of cells by kind and state, sorted by it. */
function kindsOf(cells: readonly Cell[]): KindInState[] {
  const groups = new Map<string, KindInState>();
  for (const { kind, isRefund, state, count, centavos, points } of cells) {
    const key = `${kind} ${isRefund} ${state}`;
    const known = groups.get(key) ?? { kind, isRefund, state, count: 0, centavos: 0, points: 0 };
    groups.set(key, {
      ...known,
      count: known.count + count,
      centavos: known.centavos + centavos,
      points: known.points + points,
    });
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Sales by day, oldest first, without days that have none. */
function soldByDay(...lists: readonly (readonly (readonly [ShopDay, Tally])[])[]): ReadonlyMap<ShopDay, Sold> {
  const days = new Map<ShopDay, Sold>();
  for (const [day, { sales, salesCentavos }] of lists.flat()) {
    if (sales === 0) continue;
    const known = days.get(day) ?? nothingSold;
    days.set(day, { sales: known.sales + sales, centavos: known.centavos + salesCentavos });
  }
  return new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function soldIn(cells: readonly Cell[], hour: number): Sold {
  let [sales, centavos] = [0, 0];
  for (const { hours } of cells) {
    const sold = hours.get(hour);
    sales += sold?.sales ?? 0;
    centavos += sold?.centavos ?? 0;
  }
  return { sales, centavos };
}
