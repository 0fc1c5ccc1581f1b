import type { AmountReading } from "../domain/money.ts";
import type { BirthdayReading } from "../domain/written-days.ts";
import type { Phone } from "../domain/phone.ts";
import type { PastNamed, TicketReading } from "../domain/ticket.ts";

/** A datum that a conversation on the form asks for. */
export type FieldName =
  | "phone"
  | "amount"
  | "points"
  | "ticket"
  | "direction"
  | "reason"
  | "name"
  | "birthday"
  | "role"
  | "branch";

/** A phone as it was given. `sure`: it may be taken; otherwise it is asked back. */
interface GivenPhone {
  readonly phone: Phone;
  readonly typed: string;
  readonly sure: boolean;
}

/** The data that a message gives to a conversation, as they were understood. Absent: it says nothing of the field. What is not sure is asked back. */
export interface Given {
  readonly phone?: GivenPhone;
  /** Digits that are no whole phone. */
  readonly phoneDigits?: string;
  /** How many digits it has where a phone was clearly meant, and it is none. */
  readonly wrongPhone?: number;
  /** It names more than one phone. */
  readonly severalPhones?: true;
  /** Pesos of the purchase. */
  readonly amount?: AmountReading;
  /** Balance that is to be used, given or taken; "all": all there is. */
  readonly points?: AmountReading | "all";
  /** `none`: it says that there is no ticket. */
  readonly ticket?: TicketReading;
  /** Which way a correction moves the balance. */
  readonly direction?: "add" | "remove";
  /** Why a balance is corrected, as it was typed; empty: what was said is no reason. */
  readonly reason?: string;
  /** The earlier operation that is meant. */
  readonly which?: PastNamed;
  /** A person's name, as it was typed. */
  readonly name?: string;
  readonly birthday?: BirthdayReading;
  /** The customer lets their data be kept. */
  readonly consents?: true;
  readonly role?: "cajero" | "gerente";
  /** The branch of a collaborator, or its number in the list. */
  readonly branch?: string;
  /** It says that there is no purchase beside a use of balance. */
  readonly noPurchase?: true;
  /** It has data of which it is not clear what they are, so that what was taken is said. */
  readonly unread?: true;
}

/** What may be chosen where a conversation stops: to go on all the same, or to register the customer. */
type Option = "anyway" | "another" | "same" | "register";

/** What a message does to the question that is open, as it was understood. */
export type Told =
  | { readonly is: "given"; readonly given: Given }
  /** `confirms` as of `ANSWER`: a yes without it confirms nothing. `isCourtesy`: it may be no more than that: "ok gracias", "perfecto". */
  | { readonly is: "yes"; readonly isCourtesy?: true }
  | { readonly is: "no" }
  /** A datum that was told before is to be changed; null: which one is not said. */
  | { readonly is: "change"; readonly field: FieldName | null }
  /** What was to be changed stays as it is. */
  | { readonly is: "keep" }
  /** There is none of what is asked for. */
  | { readonly is: "none" }
  | { readonly is: "option"; readonly option: Option }
  /** It says nothing of what is asked, and it is asked once more. */
  | { readonly is: "again" }
  | { readonly is: "unclear" };
