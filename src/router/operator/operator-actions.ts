import type { CustomerFound, Decision } from "../../flow/requests.ts";
import type { FlowGraph } from "../../flow/graph.ts";
import type { Days, ShopDay } from "../../domain/time.ts";
import type { Identity } from "../../domain/person.ts";
import type { ShopSettingName } from "../../domain/shop.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Words, ReadLanguage } from "../../domain/language.ts";
import type { LedgerBook } from "../../ledger/book.ts";
import type { Drift } from "../../ledger/settle.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { OperationRequest } from "../../ledger/request.ts";
import type { ConsoleSession } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";

export type { CustomerFound, Decision } from "../../flow/requests.ts";
export type { FlowGraph } from "../../flow/graph.ts";

/** A manager who may sign in at the console and decide there. */
export interface ConsoleManager {
  readonly phone: Phone;
  readonly name: string;
}

/** A manager who acts at the console. Their action is refused (`ConsoleSessionOver`) if their session is over when it is committed. */
export interface ConsoleDecider {
  readonly phone: Phone;
  readonly session: Pick<ConsoleSession, "key" | "name">;
  /** They have entered a code from their own chat. Before that, they only claimed who they are. */
  readonly isProved: boolean;
}

/** A CSV file of operations that is written while it is read. */
export interface OperationsCsv {
  /** The byte order mark and the names of the columns. */
  readonly begin: string;
  readonly line: (operation: Operation) => string;
  /** File extension, and media type. */
  readonly ending: string;
  readonly mime: string;
}

interface ReportFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

export interface NewCollaborator {
  readonly role: string;
  readonly name: string;
  readonly branch: string;
  readonly phone: string;
}

/** The identity of a form, which orders once however often it is posted. */
export interface OrderForm {
  /** The id of the operation that it orders. */
  readonly order: string;
  /** The random part of the invitation that it makes. */
  readonly invitation: string;
  /** Epoch ms. */
  readonly madeAtMs: number;
}

export type Ordered =
  /** It can be ordered, with this request to the wallet. */
  | { readonly type: "asks"; readonly request: OperationRequest }
  | { readonly type: "ordered"; readonly operationId: string }
  | { readonly type: "refused"; readonly say: Said };

/** The result of an invitation at the console. `token`: replaces `{password}` in the sentence. */
export type Invited =
  | { readonly type: "invited"; readonly say: Said; readonly token: string }
  | { readonly type: "refused"; readonly say: Said };

/**
 * A manager's orders about collaborators at the console, by the rules of chat. `by`: the manager whom the person chose. To invite, unlink or add a manager they
 * must have proved it, and every manager is told about invitations and unlinked chats.
 */
interface OperatorPeople {
  newForm(): Promise<OrderForm>;
  /** Adds a collaborator, with the `order` of a form. Null: only checks whether it is possible. Idempotent by `order`. */
  add(by: ConsoleDecider, given: NewCollaborator, order: string | null): Promise<Ordered>;
  /** Disables the collaborator with this phone; `order` as for `add`. */
  disable(by: ConsoleDecider, phone: Phone, order: string | null): Promise<Ordered>;
  /** Makes an invitation for the collaborator with this phone. Idempotent by the form. */
  invite(by: ConsoleDecider, phone: Phone, form: Pick<OrderForm, "invitation" | "madeAtMs">): Promise<Invited>;
  /** Takes the phone away from a chat. Idempotent. */
  unlink(by: ConsoleDecider, phone: Phone, identity: Identity): Promise<Said>;
}

export interface ShopSetting {
  readonly name: ShopSettingName;
  /** As written. Null: the default. */
  readonly text: string | null;
  /** The environment sets it and takes precedence. */
  readonly isFixed: boolean;
  /** The stored text. A change names it, so that nobody changes what they did not see. */
  readonly stored: string | null;
}

/** A change of one setting. `text` empty: back to the default. `was`: the stored text when the form was made. */
export interface ShopSettingChange {
  readonly name: ShopSettingName;
  readonly text: string;
  readonly was: string | null;
}

/** The result of a change. `meanwhile`: somebody else has changed it since the form was made. `expected`: what a value of this setting is. */
export type ShopSettingChanged =
  | "changed"
  | "same"
  | "fixed"
  | "notAllowed"
  | "unproved"
  | "meanwhile"
  | { readonly expected: Words };

/** The console's requests to the router. Everything else it reads from the store. */
export interface OperatorActions {
  /** Managers by the wallet's list and by `OWNER_PHONES`, sorted by name. */
  managers(): Promise<readonly ConsoleManager[]>;
  /** Settles a doubt as the manager `by` decided, if they still are one. `shown`: `shownFor` when the form was rendered. Gives the sentence. Idempotent. */
  settle(operationId: string, decision: Decision, by: ConsoleDecider, shown: string): Promise<Said>;
  /** Decides an approval that waits for a manager, by the rules of chat. `shown`, the result and repetitions: as for `settle`. */
  decideApproval(approvalId: string, approved: boolean, by: ConsoleDecider, shown: string): Promise<Said>;
  /** Sends a code to a chat of the session's manager, who must prove who they are; at most once a minute for each manager. */
  sendCode(session: string): Promise<"sent" | "noChat" | "tooSoon">;
  /** True if this is the code. The session is then proved, and gets the key `nextKey`. */
  enterCode(session: string, code: string, nextKey: string): Promise<boolean>;
  /** The first password of a collaborator, once, where the chat could not show it; the audit entry comes first. Null: it was shown, or `by` is no manager. */
  showPassword(operationId: string, by: ConsoleDecider): Promise<string | null>;
  /** Writes down that a manager looks at the whole phone of an operation, and why. False: `by` is no manager, or there is no such operation. */
  notePhoneShown(operationId: string, by: ConsoleDecider, reason: string): Promise<boolean>;
  readonly people: OperatorPeople;
  /** The shop's own settings. Empty: they cannot be changed. */
  shopSettings(): Promise<readonly ShopSetting[]>;
  /** Changes a setting, by the rules of the environment. In effect when it resolves. Rules about money need a manager who proved who they are. */
  changeShopSetting(by: ConsoleDecider, change: ShopSettingChange): Promise<ShopSettingChanged>;
  /** Unexplained changes of balances that operations of a day showed, oldest first. Empty for an archived day. */
  drifts(day: ShopDay): Promise<readonly Drift[]>;
  /** The totals of the whole ledger now. The first call reads all of it, about 20 µs per operation, and lets other work run in between. */
  ledger(): Promise<LedgerBook>;
  /** Writes operations as lines of a CSV file, with masked phones. */
  csv(render: Render): OperationsCsv;
  /** The cut as the picture that chats get. Null: nothing to draw, or it failed. `only`: a branch or person; empty: all. A long range keeps its last days. */
  cortePicture(days: Days, only: string, render: Render): Promise<ReportFile | null>;
  /** A customer's present balance in each wallet of the shop, read at the wallet as for a chat, in a few seconds at most. */
  balances(phone: Phone): Promise<readonly { readonly walletName: string | null; readonly found: CustomerFound }[]>;
  namesOf(identities: readonly Identity[]): Promise<ReadonlyMap<Identity, string>>;
  /** The states and transitions of a flow. Null: there is no such flow. */
  machine(flow: string): FlowGraph | null;
  /** The name of a flow: the word that begins it, with a capital; its id if no command does. */
  flowName(flow: string, language: ReadLanguage): string;
}
