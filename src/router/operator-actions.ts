import type { CustomerFound, Decision } from "../flow/requests.ts";
import type { FlowGraph } from "../flow/graph.ts";
import type { Days, ShopDay } from "../domain/local-time.ts";
import type { Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { LedgerBook } from "../ledger/book.ts";
import type { Drift } from "../ledger/drift.ts";
import type { Operation } from "../ledger/operation.ts";
import type { Said } from "../text/keys.ts";
import type { Render } from "../text/text.ts";
import type { WordLanguage } from "../text/languages.ts";

export type { CustomerFound, Decision } from "../flow/requests.ts";
export type { FlowGraph } from "../flow/graph.ts";

/** A manager who may sign in at the console and decide there. */
export interface ConsoleManager {
  readonly phone: Phone;
  readonly name: string;
}

/** A CSV file of operations that is written while they are read. */
export interface OperationsCsv {
  /** The byte order mark and the names of the columns. */
  readonly begin: string;
  readonly line: (operation: Operation) => string;
  /** File extension, and media type. */
  readonly ending: string;
  readonly mime: string;
}

/** A file of a report. */
interface ReportFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

/** What the operator's console may ask of the router. Everything else it reads from the store. */
export interface OperatorActions {
  /** Managers by the wallet's list and by `OWNER_PHONES`, sorted by name. */
  managers(): Promise<readonly ConsoleManager[]>;
  /**
   * Settles a doubt as the manager `by` decided, after checking that they still are a manager. `shown`: `shownFor` of the operation when
   * the form was rendered. Resolves to the sentence for the manager. Idempotent.
   */
  settle(operationId: string, decision: Decision, by: Phone, shown: string): Promise<Said>;
  /**
   * The first password of a collaborator whom this operation added in a chat where it could not be told; null: it was shown before, was told there, or `by` is
   * no manager. Writes it down first, so that it is shown once.
   */
  showPassword(operationId: string, by: Phone): Promise<string | null>;
  /** Changes of balances that operations of a day showed and none explains, oldest first; none of an archived day. */
  drifts(day: ShopDay): Promise<readonly Drift[]>;
  /** The whole ledger added up, as it is now. The first call reads all of it, about 20 µs an operation, while others have their turn. */
  ledger(): Promise<LedgerBook>;
  /** Writes operations as lines of a CSV file, with masked phones. */
  csv(render: Render): OperationsCsv;
  /**
   * The cut of days as a chat gets it in a picture; null where there is nothing to draw or it cannot be drawn. `only`: a branch or a person; empty: all. Of
   * a range that is too long for a chat the picture has, and names, the last days.
   */
  cortePicture(days: Days, only: string, render: Render): Promise<ReportFile | null>;
  /** What a customer has now in each wallet of the shop, read at the wallet as for a chat; where it cannot be read, that. A few seconds at most. */
  balances(phone: Phone): Promise<readonly { readonly walletName: string | null; readonly found: CustomerFound }[]>;
  namesOf(identities: readonly Identity[]): Promise<ReadonlyMap<Identity, string>>;
  /** The states and transitions of a flow; null where there is no such flow. */
  machine(flow: string): FlowGraph | null;
  /** What a flow is called: the word that begins it, with a capital; its id where no command does. */
  flowName(flow: string, language: WordLanguage): string;
}
