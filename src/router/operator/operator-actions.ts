import type { CustomerFound, Decision } from "../../flow/requests.ts";
import type { FlowGraph } from "../../flow/graph.ts";
import type { Days, ShopDay } from "../../domain/time.ts";
import type { Identity } from "../../domain/person.ts";
import type { ShopSettingName } from "../../domain/shop.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Words } from "../../domain/language.ts";
import type { LedgerBook } from "../../ledger/book.ts";
import type { Drift } from "../../ledger/settle.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { OperationRequest } from "../../ledger/request.ts";
import type { ConsoleSession } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Render, WordLanguage } from "../../text/languages.ts";

export type { CustomerFound, Decision } from "../../flow/requests.ts";
export type { FlowGraph } from "../../flow/graph.ts";

/** A manager who may sign in at the console and decide there. */
export interface ConsoleManager {
  readonly phone: Phone;
  readonly name: string;
}

/** A manager who acts at the console. What they do is refused (`ConsoleSessionOver`) where their session is over when it is committed. */
export interface ConsoleDecider {
  readonly phone: Phone;
  readonly session: Pick<ConsoleSession, "key" | "name">;
  /** They have entered a code that went to their own chat: before that, they only said who they are. */
  readonly isProved: boolean;
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

/** A collaborator to be added, as typed. */
export interface NewCollaborator {
  readonly role: string;
  readonly name: string;
  readonly branch: string;
  readonly phone: string;
}

/** What identifies a form, so that it orders once however often it is posted. */
export interface OrderForm {
  /** Id of the operation that it orders. */
  readonly order: string;
  /** The random part of the invitation that it asks for. */
  readonly invitation: string;
  /** Epoch ms. */
  readonly madeAtMs: number;
}

/** What became of an order at the console. */
export type Ordered =
  /** It can be ordered, and this would be asked of the wallet. */
  | { readonly type: "asks"; readonly request: OperationRequest }
  | { readonly type: "ordered"; readonly operationId: string }
  | { readonly type: "refused"; readonly say: Said };

/** What became of an invitation at the console. `token`: what is shown in place of `{password}` in the sentence. */
export type Invited =
  | { readonly type: "invited"; readonly say: Said; readonly token: string }
  | { readonly type: "refused"; readonly say: Said };

/**
 * What a manager may order about collaborators at the console, by the rules of chat. `by`: the manager they said to be; who invites, unlinks or adds a
 * manager has to have proved it, and every manager is told who was invited or unlinked.
 */
interface OperatorPeople {
  newForm(): Promise<OrderForm>;
  /** Adds a collaborator, with `order` of a form; null: only says whether it can be. Idempotent by `order`. */
  add(by: ConsoleDecider, given: NewCollaborator, order: string | null): Promise<Ordered>;
  /** Disables the collaborator with this phone; `order` as for `add`. */
  disable(by: ConsoleDecider, phone: Phone, order: string | null): Promise<Ordered>;
  /** Makes an invitation for the collaborator with this phone. Idempotent by the form. */
  invite(by: ConsoleDecider, phone: Phone, form: Pick<OrderForm, "invitation" | "madeAtMs">): Promise<Invited>;
  /** Takes the phone away from a chat. Idempotent. */
  unlink(by: ConsoleDecider, phone: Phone, identity: Identity): Promise<Said>;
}

/** One of the shop's own settings. */
export interface ShopSetting {
  readonly name: ShopSettingName;
  /** As it is written; null: the default counts. */
  readonly text: string | null;
  /** The environment has it, and wins. */
  readonly isFixed: boolean;
  /** What is stored: a change names it, so that nobody changes what they did not see. */
  readonly stored: string | null;
}

/** A change of one setting. `text` empty: the default counts again. `was`: what was stored when the form was made. */
export interface ShopSettingChange {
  readonly name: ShopSettingName;
  readonly text: string;
  readonly was: string | null;
}

/**
 * What became of a change. `meanwhile`: somebody else has changed it since the form was made. `expected`: the text is not a value of this setting; says what
 * is.
 */
export type ShopSettingChanged =
  | "changed"
  | "same"
  | "fixed"
  | "notAllowed"
  | "unproved"
  | "meanwhile"
  | { readonly expected: Words };

/** What the operator's console may ask of the router. Everything else it reads from the store. */
export interface OperatorActions {
  /** Managers by the wallet's list and by `OWNER_PHONES`, sorted by name. */
  managers(): Promise<readonly ConsoleManager[]>;
  /**
   * Settles a doubt as the manager `by` decided, after checking that they still are a manager. `shown`: `shownFor` of the operation when
   * the form was rendered. Resolves to the sentence for the manager. Idempotent.
   */
  settle(operationId: string, decision: Decision, by: ConsoleDecider, shown: string): Promise<Said>;
  /** Approves or refuses a correction above the cap, by the rules of chat. `shown`, the result and repetitions: as for `settle`. */
  decideApproval(approvalId: string, approved: boolean, by: ConsoleDecider, shown: string): Promise<Said>;
  /** Sends a code to a chat of the session's manager, who is to prove who they are; at most once a minute for each manager. */
  sendCode(session: string): Promise<"sent" | "noChat" | "tooSoon">;
  /** Whether this is that code: the session is then proved, and has the key `nextKey`. */
  enterCode(session: string, code: string, nextKey: string): Promise<boolean>;
  /**
   * The first password of a collaborator whom this operation added in a chat where it could not be told; null: it was shown before, was told there, or `by` is
   * no manager. Writes it down first, so that it is shown once.
   */
  showPassword(operationId: string, by: ConsoleDecider): Promise<string | null>;
  /** Writes down that a manager looks at the whole phone of an operation, and why. False: `by` is no manager, or there is no such operation. */
  notePhoneShown(operationId: string, by: ConsoleDecider, reason: string): Promise<boolean>;
  readonly people: OperatorPeople;
  /** The shop's own settings; none where they cannot be changed. */
  shopSettings(): Promise<readonly ShopSetting[]>;
  /** Changes one, by the rules of the environment; effective when it resolves. Rules about money take a manager who proved who they are. */
  changeShopSetting(by: ConsoleDecider, change: ShopSettingChange): Promise<ShopSettingChanged>;
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
