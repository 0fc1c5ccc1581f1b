import type { Phone } from "../../domain/phone.ts";
import { tallyPart, type SaleAmounts } from "../corte.ts";
import { wasMade } from "../fate.ts";
import type { Operation, OperationState } from "../operation.ts";
import { isPurchase, movesMoney, soldBy, type OperationKind } from "../request.ts";
import { addTo, sumOf, type OpenTally } from "../tally.ts";

/** Selects operations: those that match every filter that is given. `cashier`: the name of who confirmed. */
export interface BookFilter {
  readonly branch?: string;
  readonly cashier?: string;
  readonly kind?: OperationKind;
  readonly state?: OperationState;
}

/** Sales made in a day or an hour. */
export interface Sold {
  readonly sales: number;
  readonly centavos: number;
}

export const nothingSold: Sold = { sales: 0, centavos: 0 };

/** What a day's operations of one person, branch, kind and state add up to. */
export interface Cell {
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

/** The cells of a day, by what is one in them. */
export type Cells = Map<string, Cell>;

/** Adds an operation to the cells of its day. `amounts`: those of the sales that refunds undo; `hourOf`: the shop's hour of a time, epoch ms. */
export function addToCells(
  cells: Cells,
  operation: Operation,
  amounts: SaleAmounts,
  hourOf: (atMs: number) => number,
): void {
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
  addTo(cell.tally, tallyPart(operation, amounts));
  if (!wasMade(operation) || !isPurchase(request)) return;
  cell.customers.add(request.phone);
  if (sold === null) return;
  const hour = hourOf(createdAtMs);
  const { sales, centavos } = cell.hours.get(hour) ?? nothingSold;
  cell.hours.set(hour, { sales: sales + 1, centavos: centavos + sold });
}

/** Whether a filter selects the operations of a cell. */
export function isMeant(cell: Cell, { branch, cashier, kind, state }: BookFilter): boolean {
  return (
    (branch === undefined || cell.branch === branch) &&
    (cashier === undefined || cell.cashier === cashier) &&
    (kind === undefined || cell.kind === kind) &&
    (state === undefined || cell.state === state)
  );
}
