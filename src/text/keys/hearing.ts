import type { Role } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import type { NamedOperation, PastView } from "../views.ts";

/** What became of an operation, as far as is known. `open`: it is on its way. */
export type Fate = "applied" | "open" | "inDoubt" | "not";

/** What is said to whoever writes freely: courtesies, the last operation, a sale found by its ticket, whom a customer turns to. */
export interface HearingKeys {
  // Courtesies
  readonly youAreWelcome: undefined;
  readonly waitingForYou: undefined;
  readonly asYouLike: undefined;
  readonly whoIAm: { role: Role };

  // The last operation
  readonly lastStatus: NamedOperation & { fate: Fate; atText: string };
  readonly lastNone: undefined;
  readonly nothingToConfirm: undefined;
  readonly undoOffer: NamedOperation & { atText: string; by: "cashier" | "manager" };
  readonly undoNow: undefined;
  readonly undoAsk: undefined;
  readonly undoByCorrecting: NamedOperation & { atText: string };
  readonly howToUndo: { role: Role };
  /** `managers`: chats of managers that were told. */
  readonly refundAsked: NamedOperation & { managers: number };
  readonly refundWanted: PastView & { asker: string };

  // Found in the ledger
  readonly saleFound: PastView & { stateText: string };
  readonly ticketNotFound: { ticket: string };
  readonly history: { phone: Phone; own: boolean; lines: readonly string[]; more: number };
  readonly historyLine: NamedOperation & { atText: string; stateText: string };

  // Customers
  readonly onlyYourBalance: undefined;
  readonly atTheCounter: undefined;
  readonly complaintAtCounter: undefined;
  readonly howPointsAreEarned: undefined;
  readonly shopAnswer: { answer: string };
  readonly askTheShop: { role: Role };
  readonly wantAPerson: undefined;
  /** `told`: chats of managers that were told. `here`: the shop can answer in this chat. */
  readonly personCalled: { told: number; here: boolean };
  readonly personWanted: { name: string | null; phone: Phone };

  // Not understood
  readonly wayOut: { role: Role };
}
