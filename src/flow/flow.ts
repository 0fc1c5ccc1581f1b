import type { AnyStateMachine } from "xstate";
import type { Centavos } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import type { ChannelName } from "../domain/chat.ts";
import type { Points } from "../domain/points.ts";
import type { Identity, Role } from "../domain/person.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Refusal } from "../ledger/outcome.ts";
import type { OperationRequest } from "../ledger/request.ts";
import type { Said } from "../text/keys.ts";
import type { CollaboratorView, Doubt, OpenApproval, PastOperation } from "./views.ts";

export type FlowId =
  | "sale"
  | "doubts"
  | "redeem"
  | "register"
  | "addCollaborator"
  | "disableCollaborator"
  | "invite"
  | "unlink"
  | "correct"
  | "refund"
  | "approvals";

/** The wallet a flow works in. */
export interface FlowWallet {
  readonly key: string;
  readonly name: string | null;
  /** Learnt from a refusal: this wallet wants a ticket with every sale. */
  readonly ticketMandatory: boolean;
}

/** Who is in the conversation, as proved and as the wallet lists them. */
export interface FlowPerson {
  readonly phone: Phone;
  readonly name: string;
  readonly role: Role;
  readonly branch: string;
  /** Null for an owner who is not a collaborator of the wallet: they manage, but cannot sell. */
  readonly usertoolId: string | null;
}

/** What a flow starts with. */
export interface FlowInput {
  readonly person: FlowPerson;
  readonly wallet: FlowWallet;
  /** What followed the word that started it: `"4771234567 250 A-1"`, or empty. */
  readonly text: string;
  /** Turn that starts it; makes ids of what it asks for. */
  readonly turn: number;
  /** Above this a cashier's sale needs a manager. */
  readonly ceilingCentavos: Centavos;
  /** Above this a correction needs the approval of a second person. */
  readonly correctionCap: Points;
  /** Answers already given, of a sale taken up again. */
  readonly known: Known | null;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the shop's privacy notice can be read in full, or null. */
  readonly privacyNoticeUrl: string | null;
}

/** What a conversation hands over to the next. */
export interface Known {
  /** The wallet it was begun in, in which it goes on whatever is chosen meanwhile; null: that of the person. */
  readonly walletKey: string | null;
  readonly phone: Phone;
  /** As it was typed. */
  readonly phoneTyped: string;
  readonly amountCentavos: Centavos | null;
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** Said instead of the first question. */
  readonly notice: Said | null;
  /** What a use of balance takes: so many points, or all there are. */
  readonly points?: Points | "all" | null;
  /** Whether the purchase of a use of balance was asked for. */
  readonly amountAnswered?: boolean;
  /** The conversation that was left for this one, to be gone on with afterwards. */
  readonly returnTo?: "sale" | "redeem";
}

/** What the wallet and the ledger say of a customer. */
export type CustomerFound =
  /** `doubts`: operations on this phone whose fate is not known. */
  | { readonly type: "known"; readonly name: string; readonly balance: Points; readonly doubts: number }
  | { readonly type: "unregistered" }
  /** The wallet could not be asked, or would not say: then `refusal` is why. */
  | { readonly type: "unchecked"; readonly doubts: number; readonly refusal?: Refusal | null };

/** A sale or a use of balance of the ledger that looks like the one being made. */
export interface EarlierSale {
  /** Of a use of balance: what was used. */
  readonly amountCentavos: Centavos;
  readonly byName: string;
  readonly atMs: number;
  /** When it was made, as people read it: `"10:32"`. */
  readonly atText: string;
  /** Of the same sale: the operations that are like the one being made. Absent: none is known by its id. */
  readonly alike?: readonly string[];
}

export interface SaleCheck {
  /** The same ticket, in this wallet, branch, local day and kind, open or applied. */
  readonly sameTicket: EarlierSale | null;
  /** The same phone and amount within minutes, open or applied. */
  readonly sameSale: EarlierSale | null;
  /** The phone is one of the staff's own. */
  readonly staff: boolean;
}

/** What a flow may ask to be looked up. Repeatable, so that a crash only repeats it. */
export type LookupRequest =
  | { readonly type: "customer"; readonly walletKey: string; readonly phone: Phone }
  | {
      readonly type: "saleCheck";
      readonly kind: "sale" | "redeem";
      readonly walletKey: string;
      readonly phone: Phone;
      /** Null: no other of the same amount is looked for. */
      readonly amountCentavos: Centavos | null;
      readonly ticket: Ticket | null;
      readonly branch: string;
    }
  | { readonly type: "doubts" }
  /** One's own balance in every wallet of the account. */
  | { readonly type: "ownBalances"; readonly phone: Phone }
  /** What the bot holds of whoever asks. */
  | { readonly type: "ownRecords"; readonly phone: Phone }
  /** What one person did today, by their proved phone. */
  | { readonly type: "ownDay"; readonly phone: Phone }
  /** What was done for a phone today, told to staff. */
  | { readonly type: "phoneToday"; readonly phone: Phone; readonly role: Role }
  /** Sales, uses of balance and corrections of a phone in the last days, newest first. */
  | { readonly type: "past"; readonly walletKey: string; readonly phone: Phone }
  /** Corrections that wait for a second person. */
  | { readonly type: "approvals" }
  /** `shown`: what the button was shown for (`shownFor`); absent: it was answered in the conversation that shows it. */
  | { readonly type: "approve"; readonly approvalId: string; readonly approved: boolean; readonly shown?: string }
  /** A report, which ends in messages instead of an event: to whoever asked, or to every manager. Only managers have one. */
  | { readonly type: "report"; readonly report: ReportRequest; readonly to: "asker" | "managers" }
  /** `shown`: as of an approval. */
  | { readonly type: "settle"; readonly operationId: string; readonly decision: Decision; readonly shown?: string }
  /** Every collaborator with the chats that are linked to them. For managers. */
  | { readonly type: "collaborators" }
  /** Makes an invitation that links one chat to a collaborator. For managers. `random`: of the turn that asks, which adds it. */
  | { readonly type: "invite"; readonly phone: Phone; readonly name: string; readonly random?: string }
  /** Links the asking chat by an invitation, of which only the fingerprint is written down. */
  | { readonly type: "acceptInvitation"; readonly fingerprint: string }
  /** Takes the phone away from a chat of a collaborator. For managers. */
  | { readonly type: "unlink"; readonly identity: Identity; readonly phone: Phone; readonly name: string };

/** A report that a manager can ask for. Days are local, `YYYY-MM-DD`. */
export type ReportRequest =
  /** `only`: a branch or a cashier, as typed; empty: all. */
  | {
      readonly kind: "corte";
      readonly day: string;
      readonly only: string;
      readonly as: "message" | "file" | "picture" | "messageAndPicture";
    }
  | { readonly kind: "customers"; readonly walletKey: string; readonly walletName: string | null }
  | {
      readonly kind: "audit";
      readonly from: string | null;
      readonly to: string | null;
      readonly as: "message" | "file";
    };

/** What a manager says of an operation in doubt. */
export type Decision = "applied" | "notApplied" | "registerNow";

export type LookupResult =
  | { readonly type: "customer"; readonly found: CustomerFound }
  | { readonly type: "saleCheck"; readonly check: SaleCheck }
  | { readonly type: "doubts"; readonly doubts: readonly Doubt[] }
  | { readonly type: "ownDay"; readonly say: Said }
  | { readonly type: "ownBalances" | "ownRecords" | "phoneToday"; readonly say: Said }
  | { readonly type: "past"; readonly past: readonly PastOperation[] }
  | { readonly type: "approvals"; readonly approvals: readonly OpenApproval[] }
  /** `say` is what to tell whoever answered. */
  | { readonly type: "approve"; readonly say: Said }
  /** `say` is what to tell the manager who decided. */
  | { readonly type: "settle"; readonly say: Said }
  /** `networks`: those that the bot speaks. */
  | {
      readonly type: "collaborators";
      readonly collaborators: readonly CollaboratorView[];
      readonly networks: readonly ChannelName[];
    }
  /** `passwordOf`: what `{password}` in the sentence stands for. */
  | { readonly type: "invite"; readonly say: Said; readonly passwordOf: string | null }
  /** Null: the chat is linked, and its person is to be welcomed. */
  | { readonly type: "acceptInvitation"; readonly refused: Said | null }
  | { readonly type: "unlink"; readonly say: Said };

/** What a flow is told. Everything else (cancel, help, a question in the middle, inactivity) the router sees to. */
export type FlowEvent =
  /**
   * The person answered. `confirms` is false when the answer entered the inbox before the network had accepted the last question that
   * needs a deliberate yes, or waited too long in the network: it must then confirm nothing. `turn` makes ids.
   */
  | { readonly type: "ANSWER"; readonly text: string; readonly confirms: boolean; readonly turn: number }
  | { readonly type: "BACK"; readonly turn: number }
  | { readonly type: "LOOKED_UP"; readonly ask: string; readonly result: LookupResult; readonly turn: number }
  | { readonly type: "TIMER"; readonly name: string; readonly turn: number }
  /** The operation it asked a report of has ended: `done` when the wallet has it for certain. */
  | { readonly type: "PERFORMED"; readonly done: boolean; readonly refusal: Refusal | null; readonly turn: number };

/** An answer offered as a button. `answer` is what typing it would be, at most 40 bytes. */
export interface Choice {
  readonly label: Said;
  readonly answer: string;
}

/** What a flow asks for. Nothing of it happens before the step that asked is committed. */
export type Effect =
  | {
      readonly type: "say";
      readonly say: Said;
      readonly choices?: readonly Choice[];
      /** The question takes nothing but its choices, so that a bare number can stand for one of them. */
      readonly closed?: true;
      /** The sentence itself says what can be answered: where a network has no buttons, the choices are not listed below it. */
      readonly spelledOut?: true;
      /** The answer to this message may move money: an answer given before the network had accepted it confirms nothing. */
      readonly gate?: boolean;
      /** The sentence holds `{password}`: what the deliverer puts there, so that no row holds it. */
      readonly passwordOf?: string;
    }
  | { readonly type: "lookup"; readonly ask: string; readonly request: LookupRequest }
  | {
      readonly type: "operation";
      readonly request: OperationRequest;
      readonly customerName: string | null;
      readonly overrides: readonly Override[];
      /** Operations like this one of which somebody said that this is another. One made since is asked about. */
      readonly unlike?: readonly string[];
      /** The conversation stays open and is told how it ends (`PERFORMED`). */
      readonly report?: boolean;
      readonly reason?: string;
      /** The operation it corrects. */
      readonly corrects?: string;
      /** It undoes that operation as a whole, which can be done once. */
      readonly refund?: boolean;
    }
  /** Ends this conversation and begins another, with what is known. */
  | { readonly type: "goto"; readonly flow: FlowId; readonly known: Known | null; readonly text?: string }
  | { readonly type: "timer"; readonly name: string; readonly afterMs: number }
  | { readonly type: "cancelTimer"; readonly name: string }
  /** A line of the audit trail: a refusal that the conversation itself decided. */
  | { readonly type: "audit"; readonly what: string; readonly detail: string | null };

/** A guard that a person answered for. Goes into the audit trail. */
export type Override = "sameTicket" | "sameSale" | "staffPhone" | "overCeiling" | "ownPhone";

/** A conversation: one xstate machine, its version, and the way up from older versions. */
export interface Flow {
  readonly id: FlowId;
  /** Raised when a state is renamed or the context changes its shape, together with a migration from the version before. */
  readonly version: number;
  readonly machine: AnyStateMachine;
  /** Who may start it and go on with it. */
  readonly roles: readonly Role[];
  /** `migrations[v]` takes a stored state of version v to version v + 1. */
  readonly migrations: { readonly [fromVersion: number]: (stored: StoredState) => StoredState };
}

/** What is stored of a conversation: JSON. */
export interface StoredState {
  readonly value: unknown;
  readonly context: unknown;
}
