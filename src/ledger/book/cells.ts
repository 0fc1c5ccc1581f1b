import type { Phone } from "../../domain/people/phone.ts";
import { type OpenTally, type SaleAmounts, addTo, sumOf, tallyPart } from "../corte.ts";
import { wasMade } from "../fate.ts";
import type { Operation, OperationState } from "../operation.ts";
import { movesMoney } from "../request.ts";

export type Kind = Operation["request"]["kind"];

/** Selects operations: those that match every filter that is given. `cashier`: the name of who confirmed. */
export interface BookFilter {
  readonly branch?: string;
  readonly cashier?: string;
  readonly kind?: Kind;
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
  readonly kind: Kind;
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
  if (request.kind === "sale") cell.centavos += request.amountCentavos;
  if ("points" in request) cell.points += isRemoved(request) ? -request.points : request.points;
  if (!movesMoney(request)) return;
  addTo(cell.tally, tallyPart(operation, amounts));
  if (!wasMade(operation) || request.kind === "correction") return;
  cell.customers.add(request.phone);
  if (request.kind !== "sale") return;
  const hour = hourOf(createdAtMs);
  const { sales, centavos } = cell.hours.get(hour) ?? nothingSold;
  cell.hours.set(hour, { sales: sales + 1, centavos: centavos + request.amountCentavos });
}

function isRemoved(request: Operation["request"]): boolean {
  return request.kind === "correction" && request.direction === "remove";
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
