import type { FlowGraph } from "../flow/graph.ts";
import type { Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Corte } from "../ledger/corte.ts";
import type { Operation } from "../ledger/operation.ts";
import type { Said } from "../text/keys.ts";

export type { FlowGraph } from "../flow/graph.ts";

/** A manager who may decide at the desk. */
export interface DeskManager {
  readonly phone: Phone;
  readonly name: string;
}

/** What a manager says of an operation in doubt. */
export type DeskDecision = "applied" | "notApplied" | "registerNow";

/** The cut of a day, and what it was made of. */
export interface DeskCorte {
  readonly corte: Corte;
  /** Newest first. */
  readonly operations: readonly Operation[];
  /** Sales that were made, by hour of the day, centavos. */
  readonly hours: readonly number[];
}

/** What the operator's console can ask of the centre, beside reading the store. */
export interface Desk {
  /** Managers by the wallet's list and by configuration, in the order of their names. */
  managers(): Promise<readonly DeskManager[]>;
  /**
   * Carries out what a manager decided, as in their chat, if they still are one. `shown`: what the form was shown for (`shownFor`). Gives the sentence for
   * them.
   */
  settle(operationId: string, decision: DeskDecision, by: Phone, shown: string): Promise<Said>;
  /** `day`: `YYYY-MM-DD`. */
  corte(day: string): Promise<DeskCorte>;
  /** What people are called. */
  namesOf(identities: readonly Identity[]): Promise<ReadonlyMap<Identity, string>>;
  /** The machine of a flow as this program has it; null where there is no such flow. */
  machine(flow: string): FlowGraph | null;
}
