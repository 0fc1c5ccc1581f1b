import type { AmountReading, Centavos } from "../domain/money.ts";
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

/** A phone in a message. `sure`: it may be used; otherwise the bot asks it back. */
interface PhoneReading {
  readonly phone: Phone;
  readonly typed: string;
  readonly sure: boolean;
}

/** The data in a message to a conversation. Absent: the message lacks the field. The bot asks uncertain values back. */
export interface MessageData {
  readonly phone?: PhoneReading;
  /** Digits that form no whole phone. */
  readonly phoneDigits?: string;
  /** Those digits come before the ones told earlier. */
  readonly phoneBegins?: true;
  /** The number of digits of an invalid phone, if a phone was clearly meant. */
  readonly wrongPhone?: number;
  /** The message has several phones. */
  readonly severalPhones?: true;
  /** The amount of the purchase, in pesos. */
  readonly amount?: AmountReading;
  /** The points to use, add or remove. "all": the whole balance. */
  readonly points?: AmountReading | "all";
  /** The balance that a correction should leave. */
  readonly balance?: Centavos;
  /** `none`: the message says that there is no ticket. */
  readonly ticket?: TicketReading;
  /** The direction of a correction. */
  readonly direction?: "add" | "remove";
  /** The reason of a correction, as typed. Empty: the text is no reason. */
  readonly reason?: string;
  /** The earlier operation that the message names. */
  readonly which?: PastNamed;
  /** A person's name, as typed. */
  readonly name?: string;
  readonly birthday?: BirthdayReading;
  /** The customer agrees that their data are kept. */
  readonly consents?: true;
  readonly role?: "cajero" | "gerente";
  /** The branch of a collaborator, or its number in the list. */
  readonly branch?: string;
  /** The message says that a use of balance has no purchase. */
  readonly noPurchase?: true;
  /** The message has data of unclear meaning, so the bot repeats what it understood. */
  readonly unread?: true;
}

/** A choice where a conversation stops: to go on all the same, or to register the customer. */
type Option = "anyway" | "another" | "same" | "register";

/** The effect of a message on the open question. */
export type AnswerReading =
  | { readonly is: "data"; readonly data: MessageData }
  /** `confirms` as for `ANSWER`: a yes without it confirms nothing. `isCourtesy`: it may be a mere courtesy: "ok gracias", "perfecto". */
  | { readonly is: "yes"; readonly isCourtesy?: true }
  | { readonly is: "no" }
  /** An earlier answer is to be changed. Null: it does not say which. */
  | { readonly is: "change"; readonly field: FieldName | null }
  /** The datum that was about to be changed stays as it is. */
  | { readonly is: "keep" }
  /** The asked datum does not exist. */
  | { readonly is: "none" }
  | { readonly is: "option"; readonly option: Option }
  /** It does not answer the question, which is asked again. */
  | { readonly is: "again" }
  | { readonly is: "unclear" };
