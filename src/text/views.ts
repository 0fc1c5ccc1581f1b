import type { ChannelName } from "../domain/chat.ts";
import type { Language } from "../domain/language.ts";
import type { Days } from "../domain/time.ts";
import type { Centavos, Points } from "../domain/money.ts";
import type { Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import { earlySigns } from "../domain/shop.ts";
import type { Corte } from "../ledger/corte.ts";
import type { Refusal } from "../ledger/outcome.ts";
import type { CorrectionRequest, OperationKind, PurchaseKind, Undone } from "../ledger/request.ts";

/** The values of sentences, for every language. A sentence formats amounts, points and phones; a field `…Text` is finished, with local times. */

/** Formats points as this shop shows them: as money or as points. */
export type ShowPoints = (points: Points) => string;

/** A failed read at the wallet: its refusal (null: no answer, or a code outside the reference) and the reader's role. */
export interface Unread {
  readonly refusal: Refusal | null;
  readonly role: Role;
}

/** The customer in a summary, or why they could not be read. */
export type CustomerSeen = { readonly name: string; readonly balance: Points } | Unread;

/** An operation, as every sentence names it. */
export interface NamedOperation {
  /** `add` and `remove` are corrections of a balance. */
  readonly what: Exclude<OperationKind, "correction"> | CorrectionRequest["direction"];
  /** Amount of the purchase; null where there is none. */
  readonly amountCentavos: Centavos | null;
  /** Points used, added or removed; null for the other kinds. */
  readonly points: Points | null;
  /** Name of the customer or collaborator. Null: unknown. */
  readonly customer: string | null;
  readonly phone: Phone;
  readonly ticket: string | null;
  /** For a refund: what it undoes; null if an older row lacks it. Absent: no refund. */
  readonly undoes?: Undone | null;
}

/** An operation in doubt in a manager's list. */
export interface ListedDoubt extends NamedOperation {
  readonly byName: string;
  readonly sentAtText: string;
  /** The automatic checks have not ended, so no manager may settle it yet. */
  readonly stillLooking: boolean;
}

/** An operation in doubt with all the evidence that a manager settles it by. */
export interface DoubtView extends ListedDoubt {
  readonly branch: string;
  /** The balance before the request. Null: unreadable. */
  readonly before: Points | null;
  /** The balance if it was applied and nothing else moved it. Absent or null: unknown. */
  readonly expected?: Points | null;
  /** The readings of the balance since then, in order. Null: unreadable. */
  readonly looks: readonly { readonly atText: string; readonly balance: Points | null }[];
  /** Other operations on the same phone, a line each. */
  readonly others: readonly string[];
}

export interface PastView extends NamedOperation {
  readonly atText: string;
  readonly byName: string;
}

/** A refund that somebody requested from the managers. */
export interface AskedRefundView extends NamedOperation {
  readonly operationId: string;
  /** Null: nobody knows. */
  readonly byName: string | null;
  readonly atText: string;
}

/** The state of a refund. `byName`: who made, requested or declined it; null: unknown. */
export interface RefundView {
  readonly state: "asked" | "declined" | "approval" | "open" | "inDoubt" | "done";
  readonly byName: string | null;
  readonly atText: string;
}

/** A use of balance, in the question to its customer. */
export interface UseOfBalance {
  readonly points: Points;
  /** Who wants to use it. */
  readonly byName: string;
  /** The branch, or the wallet. Null: unknown. */
  readonly place: string | null;
}

/** An approval that waits for a manager. */
export interface ApprovalView extends NamedOperation {
  readonly byName: string;
  readonly branch: string;
  readonly reason: string;
  /** It undoes an earlier operation. */
  readonly refund: boolean;
  /** It is on the requester's phone. */
  readonly own: boolean;
  readonly askedAtText: string;
  readonly untilText: string;
  /** The reader is the requester, and may not decide it. */
  readonly mine?: true;
}

/** The common part of every summary. */
interface SummaryView {
  /** The phone as typed, with all its digits, so that the person can see an error. */
  readonly phoneTyped: string;
  /** Name of the wallet. Null if the shop has only one. */
  readonly wallet: string | null;
  /** The last *sí* entered the inbox before this summary was delivered, so the summary is shown again. */
  readonly again: boolean;
  /** It was shown before, and is repeated in one line. */
  readonly isShort?: true;
}

export interface TicketSeen {
  readonly ticket: string | null;
  /** The shop has no tickets. */
  readonly noTickets?: true;
}

/** True if a summary has a line for the ticket. */
export function hasTicketLine({ ticket, noTickets }: TicketSeen): boolean {
  return ticket !== null || noTickets !== true;
}

export interface SaleView extends SummaryView, TicketSeen {
  readonly customer: CustomerSeen;
  readonly amountCentavos: Centavos;
  /** Operations in doubt on this phone. */
  readonly doubts: number;
}

export interface RedeemView extends SummaryView, TicketSeen {
  readonly customer: CustomerSeen;
  readonly points: Points;
  /** Amount of the purchase; null where none was given. */
  readonly amountCentavos: Centavos | null;
  /** What is left to pay of the purchase. */
  readonly restCentavos: Centavos | null;
  /** Operations in doubt on this phone. */
  readonly doubts: number;
}

export interface RegisterView extends SummaryView {
  /** Customers register themselves. */
  readonly self: boolean;
  readonly name: string;
  /** `YYYY-MM-DD`, or null. */
  readonly birthdate: string | null;
}

export interface CorrectionView extends SummaryView {
  readonly customer: CustomerSeen;
  readonly direction: "add" | "remove";
  readonly points: Points;
  readonly reason: string;
  readonly corrects: PastView | null;
  readonly refund: boolean;
  /** Points that the refunded operation gave and the customer has used since. 0: all can be removed. */
  readonly short: Points;
  /** Operations in doubt on this phone. */
  readonly doubts: number;
  /** A correction or refund above the cap, or on the requester's own phone (`own`): another manager has to approve it. */
  readonly overCap: boolean;
  readonly own: boolean;
}

export interface NewCollaboratorView extends Omit<SummaryView, "wallet"> {
  readonly role: "cajero" | "gerente";
  readonly name: string;
  readonly branch: string;
  /** The list of collaborators was read, and does not have them. */
  readonly checked: boolean;
}

/** A row of a person's own day: count and sum of their operations of one kind in one state. */
export interface OwnDayCount {
  readonly what: PurchaseKind;
  readonly state: "confirmed" | "verified" | "open" | "inDoubt" | "not";
  readonly count: number;
  readonly amountCentavos: Centavos;
  readonly points: Points;
}

/** The data in a message that was understood in part, and the datum to ask for first. */
export interface PartlyRead {
  readonly phoneTyped: string | null;
  readonly amountCentavos: Centavos | null;
  readonly ticket: string | null;
  readonly asks: "phone" | "amount" | "ticket" | "points" | "purchase" | "direction";
}

/** Today's operations on one phone, for a person who wants to undo one or asks about it. */
export interface PhoneToday {
  readonly phone: Phone;
  /** A line each, newest first. */
  readonly lines: readonly string[];
  /** Operations left out of `lines`. */
  readonly more: number;
  readonly role: Role;
}

/** A customer's balance in one of several wallets. `balance` null: unreadable. */
export interface WalletBalance {
  readonly wallet: string;
  readonly balance: Points | null;
}

/** A wallet's address on the web. `wallet`: its name; null: there is only one. */
export interface WalletLink {
  readonly wallet: string | null;
  readonly link: string;
}

/** The bot's data about a person, for that person. */
export interface OwnRecords {
  readonly phone: Phone;
  readonly name: string | null;
  readonly chats: number;
  readonly notices: boolean;
  readonly language: Language;
  readonly operations: number;
  /** Of the shop's privacy notice; null: it has none on the web. */
  readonly url: string | null;
}

/** A collaborator in a list. `channel`: the network of the chat, in a list of chats. */
export interface ListedPerson {
  readonly name: string;
  readonly phone: Phone | null;
  readonly branch: string;
  readonly role: "cashier" | "manager";
  readonly channel: ChannelName | null;
}

export const purposes = ["disable", "invite", "unlink"] as const;
export type Purpose = (typeof purposes)[number];

/** The days of a cut. `withYear`: they are in another year, or the range needs the year. */
export interface DaysView extends Days {
  readonly withYear: boolean;
}

export interface CorteView extends Pick<Corte, "total" | "branches"> {
  readonly days: DaysView;
  /** The branch or cashier, as requested. Empty: all. */
  readonly only: string;
  /** A line for each operation in doubt, without `moreDoubts` others. */
  readonly doubts: readonly string[];
  readonly moreDoubts: number;
  readonly drifts: readonly {
    readonly phone: Phone;
    readonly change: Points;
    readonly afterText: string;
    readonly beforeText: string;
  }[];
  readonly moreDrifts: number;
  /** Times of the day that the bot knows nothing about, since its database was restored. */
  readonly gaps: readonly { readonly fromText: string; readonly untilText: string }[];
  /** This month's messages that WhatsApp charges for, their estimated cost (US dollars; null: unknown), and the limit of the shop. Null: not shown. */
  readonly billed: { readonly count: number; readonly dollars: string | null; readonly limit: string | null } | null;
}

/** The number of customers in a time, and in the same time before it. */
interface Compared {
  readonly now: number;
  readonly before: number;
}

/** The customers in the ledger. `names`: the first of today's. */
export interface CustomersGrowth {
  readonly today: number;
  readonly names: readonly string[];
  readonly week: Compared;
  readonly month: Compared;
  readonly registered: Compared;
}

export interface AuditView {
  readonly atText: string;
  /** Null: the bot itself. */
  readonly who: string | null;
  readonly what: string;
  /** The operation or approval in words. Null: none. */
  readonly about: string | null;
  readonly detail: string | null;
  readonly channel: string | null;
}

/** The topic of an open question. It selects the help, and the meanings of English answers. */
export const helpTopics = [
  "phone",
  "amount",
  "amountGuess",
  "ticket",
  "ticketGuess",
  "points",
  "correctionPoints",
  "purchase",
  "name",
  "birthday",
  "privacy",
  "unregistered",
  "staffPhone",
  "sameTicket",
  "sameSale",
  "summary",
  "change",
  "role",
  "branch",
  "direction",
  "reason",
  "reference",
  "list",
  "detail",
  "collaborator",
  "wait",
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** Troubles with WhatsApp's connection that managers hear about. */
export const networkTroubles = [
  "unlinked",
  "banned",
  "replaced",
  "outdated",
  "refused",
  "certificate",
  "pairingEnded",
  "storeFailed",
  "sameNumber",
  ...earlySigns,
] as const;
export type NetworkTrouble = (typeof networkTroubles)[number];

/** Troubles with the machine's clock that managers hear about. */
export const clockTroubles = ["ahead", "behind", "setForward", "setBack"] as const;
export type ClockTrouble = (typeof clockTroubles)[number];

/** Troubles with the wallet, by check, that managers hear about. */
export const walletTroubles = ["reachable", "key", "wallet", "collaborators", "answers"] as const;
export type WalletTrouble = (typeof walletTroubles)[number];

export function isWalletTrouble(text: string): text is WalletTrouble {
  return (walletTroubles as readonly string[]).includes(text);
}

/** Where a new collaborator's password is shown: in this message, in another chat of the manager's, or on the console. */
export type PasswordPlace = "here" | "elsewhere" | "console";
