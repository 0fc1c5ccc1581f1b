import type { ChannelName } from "../domain/chat.ts";
import type { Language } from "../domain/language.ts";
import type { Days } from "../domain/time.ts";
import type { Centavos } from "../domain/money.ts";
import type { Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import { earlySigns } from "../domain/shop.ts";
import type { Corte } from "../ledger/corte.ts";
import type { Refusal } from "../ledger/outcome.ts";
import type { CorrectionRequest, OperationKind, PurchaseKind, Undone } from "../ledger/request.ts";

/*
 * The shapes that sentences are filled with, the same for every language. Amounts, points and phones are values that a sentence
 * formats; a field whose name ends in `Text` is written already, with local times.
 */

/** Formats points as this shop shows them: as money or as points. */
export type ShowPoints = (points: Points) => string;

/** A failed read at the wallet: its refusal (null: no answer, or a code outside the reference) and the reader's role. */
export interface Unread {
  readonly refusal: Refusal | null;
  readonly role: Role;
}

/** The customer in a summary: as the wallet knows them, or why they could not be read. */
export type CustomerSeen = { readonly name: string; readonly balance: Points } | Unread;

/** An operation as every sentence about it names it. */
export interface NamedOperation {
  /** `add` and `remove` are corrections of a balance. */
  readonly what: Exclude<OperationKind, "correction"> | CorrectionRequest["direction"];
  /** Amount of the purchase; null where there is none. */
  readonly amountCentavos: Centavos | null;
  /** Points used, added or removed; null for the other kinds. */
  readonly points: Points | null;
  /** Name of the customer or collaborator; null where it is unknown. */
  readonly customer: string | null;
  readonly phone: Phone;
  readonly ticket: string | null;
  /** Of a refund: what it undoes; null where an older row does not say it. Absent: it is no refund. */
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
  /** Balance read before the request was sent; null: it could not be read. */
  readonly before: Points | null;
  /** The balance if it was applied and nothing else moved it; absent or null: it is not known. */
  readonly expected?: Points | null;
  /** Balances read since, in order; null: it could not be read. */
  readonly looks: readonly { readonly atText: string; readonly balance: Points | null }[];
  /** Other operations on the same phone, a line each. */
  readonly others: readonly string[];
}

/** An earlier operation in a list. */
export interface PastView extends NamedOperation {
  readonly atText: string;
  readonly byName: string;
}

/** A refund that somebody asked the managers for. */
export interface AskedRefundView extends NamedOperation {
  readonly operationId: string;
  /** Null: nobody knows. */
  readonly byName: string | null;
  readonly atText: string;
}

/** What became of the refund of an operation. `byName`: who made, asked for or declined it; null: unknown. */
export interface RefundView {
  readonly state: "asked" | "declined" | "approval" | "open" | "inDoubt" | "done";
  readonly byName: string | null;
  readonly atText: string;
}

/** A use of their balance, as its customer is asked about it. */
export interface UseOfBalance {
  readonly points: Points;
  /** Who wants to use it. */
  readonly byName: string;
  /** The branch, or the wallet; null: neither is known. */
  readonly place: string | null;
}

/** What waits for a manager's approval. */
export interface ApprovalView extends NamedOperation {
  readonly byName: string;
  readonly branch: string;
  readonly reason: string;
  /** It undoes an earlier operation. */
  readonly refund: boolean;
  /** It is on the phone of whoever asks. */
  readonly own: boolean;
  readonly askedAtText: string;
  readonly untilText: string;
  /** Whoever reads it has asked for it, and may not decide it. */
  readonly mine?: true;
}

/** What every summary shows before its *sí*. */
interface SummaryView {
  /** The phone as the person typed it; all its digits are shown, so that they can see a slip. */
  readonly phoneTyped: string;
  /** Name of the wallet; null where the shop has one only. */
  readonly wallet: string | null;
  /** The last *sí* entered the inbox before this summary was delivered: the summary is shown again. */
  readonly again: boolean;
  /** It was shown before, and is asked once more in a line. */
  readonly isShort?: true;
}

/** The ticket of a summary. */
export interface TicketSeen {
  readonly ticket: string | null;
  /** The shop has no tickets. */
  readonly noTickets?: true;
}

/** Whether a summary has a line for the ticket. */
export function hasTicketLine({ ticket, noTickets }: TicketSeen): boolean {
  return ticket !== null || noTickets !== true;
}

/** Summary of a sale. */
export interface SaleView extends SummaryView, TicketSeen {
  readonly customer: CustomerSeen;
  readonly amountCentavos: Centavos;
  /** Operations in doubt on this phone. */
  readonly doubts: number;
}

/** Summary of a use of balance. */
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

/** Summary of a registration. */
export interface RegisterView extends SummaryView {
  /** Customers register themselves. */
  readonly self: boolean;
  readonly name: string;
  /** `YYYY-MM-DD`, or null. */
  readonly birthdate: string | null;
}

/** Summary of a correction or refund. */
export interface CorrectionView extends SummaryView {
  readonly customer: CustomerSeen;
  readonly direction: "add" | "remove";
  readonly points: Points;
  readonly reason: string;
  readonly corrects: PastView | null;
  readonly refund: boolean;
  /** Points that the refunded operation gave and the customer has used since; 0 where all can be removed. */
  readonly short: Points;
  /** Operations in doubt on this phone. */
  readonly doubts: number;
  /** Above the cap, or of the own phone of whoever asks (`own`): another manager has to approve it. */
  readonly overCap: boolean;
  readonly own: boolean;
}

/** Summary of a new collaborator. */
export interface NewCollaboratorView extends Omit<SummaryView, "wallet"> {
  readonly role: "cajero" | "gerente";
  readonly name: string;
  readonly branch: string;
  /** The list of collaborators was read and does not have them. */
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

/** Facts read in a message that was not understood whole, and the fact to ask for first. */
export interface PartlyRead {
  readonly phoneTyped: string | null;
  readonly amountCentavos: Centavos | null;
  readonly ticket: string | null;
  readonly asks: "phone" | "amount" | "ticket" | "points" | "purchase" | "direction";
}

/** Today's operations on one phone, shown to whoever wants one undone or asks what became of it. */
export interface PhoneToday {
  readonly phone: Phone;
  /** A line each, newest first. */
  readonly lines: readonly string[];
  /** Operations left out of `lines`. */
  readonly more: number;
  readonly role: Role;
}

/** A customer's balance in one of several wallets; `balance` null: it could not be read. */
export interface WalletBalance {
  readonly wallet: string;
  readonly balance: Points | null;
}

/** Where a wallet is seen on the web. `wallet`: its name; null: there is one only. */
export interface WalletLink {
  readonly wallet: string | null;
  readonly link: string;
}

/** What the bot keeps of a person, shown to them. */
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

/** A collaborator in a list; `channel` names the network of the chat where the list is one of chats. */
export interface ListedPerson {
  readonly name: string;
  readonly phone: Phone | null;
  readonly branch: string;
  readonly role: "cashier" | "manager";
  readonly channel: ChannelName | null;
}

/** What a collaborator is picked for. */
export const purposes = ["disable", "invite", "unlink"] as const;
export type Purpose = (typeof purposes)[number];

/** The days of a cut. `withYear`: they are of another year than this one, and a range says which. */
export interface DaysView extends Days {
  readonly withYear: boolean;
}

export interface CorteView extends Pick<Corte, "total" | "branches"> {
  readonly days: DaysView;
  /** The branch or cashier it is limited to, as it was asked for; empty: all. */
  readonly only: string;
  /** A line for each operation in doubt; `moreDoubts` are left out. */
  readonly doubts: readonly string[];
  readonly moreDoubts: number;
  readonly drifts: readonly {
    readonly phone: Phone;
    readonly change: Points;
    readonly afterText: string;
    readonly beforeText: string;
  }[];
  readonly moreDrifts: number;
  /** Times of the day of which the bot knows nothing, since its database was restored. */
  readonly gaps: readonly { readonly fromText: string; readonly untilText: string }[];
  /** Messages of this month that WhatsApp charges for, about what they come to (US dollars; null: not known), and the limit that the shop has set; null: not shown. */
  readonly billed: { readonly count: number; readonly dollars: string | null; readonly limit: string | null } | null;
}

/** Different customers in a time, and in the same time before it. */
interface Compared {
  readonly now: number;
  readonly before: number;
}

/** Who came, of what went through the bot. `names`: the first of today's. */
export interface CustomersGrowth {
  readonly today: number;
  readonly names: readonly string[];
  readonly week: Compared;
  readonly month: Compared;
  readonly registered: Compared;
}

/** An entry of the audit trail. */
export interface AuditView {
  readonly atText: string;
  /** Null: the bot itself. */
  readonly who: string | null;
  readonly what: string;
  /** The operation or approval that it is of, in words; null: it is of none. */
  readonly about: string | null;
  readonly detail: string | null;
  readonly channel: string | null;
}

/** What an open question wants: chooses its help, and the answers that another language's words stand for. */
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

/** Troubles of WhatsApp's connection that managers are told of. */
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

/** Troubles of the machine's clock that managers are told of. */
export const clockTroubles = ["ahead", "behind", "setForward", "setBack"] as const;
export type ClockTrouble = (typeof clockTroubles)[number];

/** What is wrong with the wallet, by its check, that managers are told of. */
export const walletTroubles = ["reachable", "key", "wallet", "collaborators", "answers"] as const;
export type WalletTrouble = (typeof walletTroubles)[number];

export function isWalletTrouble(text: string): text is WalletTrouble {
  return (walletTroubles as readonly string[]).includes(text);
}

/** Where a new collaborator's password is told: in this message, in another chat of the manager's, or on the console. */
export type PasswordPlace = "here" | "elsewhere" | "console";
