import type { Centavos } from "../../../domain/money.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Role } from "../../../domain/person.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import type { PhoneAsked } from "../../../store/store.ts";
import type { Act } from "../../../understanding/labels.ts";
import { saysClosed } from "../../../understanding/consent.ts";
import type { ReadLanguage } from "../../../understanding/language.ts";
import type { ClosedMeaning } from "../../../understanding/lexicon/closed-es-mx.ts";
import { phoneDigits, ticketNamed } from "../../../understanding/slots.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { understand, type Utterance } from "../../../understanding/understand.ts";
import type { Who } from "../commands/command-row.ts";

/** What is known of the talk with somebody who has no conversation open. */
export interface Talked {
  /** They sold a moment ago. */
  readonly hasSold: boolean;
  /** An operation of theirs has not ended. */
  readonly isUnfinished: boolean;
  /** What a phone was asked for. */
  readonly phoneAsked: PhoneAsked | null;
  /** The customer who was spoken of last. */
  readonly about: Phone | null;
  /** It was asked what should have been different in the operation before. */
  readonly ofLast: boolean;
  /** Their notices were turned on with the message before. */
  readonly noticesPutOn: boolean;
  /** How many sales wait for their turn. */
  readonly queued: number;
  /** A sale was called off a moment ago. */
  readonly hasDropped: boolean;
  /** The refund of a sale that should have been another is asked for, or was made or declined of late. */
  readonly amends: boolean;
  /** What is still to be told of that sale; null: nothing. */
  readonly lacks: "phone" | "amount" | null;
  /** The database was put back a moment ago: what was open here may be gone. */
  readonly isRestored: boolean;
  /** A person of the shop was offered with the message before. */
  readonly personOffered: boolean;
}

/** Of somebody with whom nothing was talked. */
export const untalked: Talked = {
  hasSold: false,
  isUnfinished: false,
  phoneAsked: null,
  about: null,
  ofLast: false,
  noticesPutOn: false,
  queued: 0,
  hasDropped: false,
  amends: false,
  lacks: null,
  isRestored: false,
  personOffered: false,
};

/** A message with nothing open, as it was understood. */
export interface IdleReading {
  readonly text: string;
  /** What follows a command's words with which it begins; null: it begins with none. */
  readonly behind: string | null;
  readonly role: Role;
  readonly talked: Talked;
  readonly utterance: Utterance;
  /** What it does; null: that is not likely enough. */
  readonly act: Act | null;
  readonly phone: Phone | null;
  /** The digits of a phone that is too short or too long; null: there are none. */
  readonly digits: string | null;
  readonly amountCentavos: Centavos | null;
  readonly ticket: Ticket | null;
  /** The ticket by which it may name an operation: the only code, or figure beside the word for a ticket. */
  readonly named: Ticket | null;
  /** It has a figure that is, or may be, a datum. */
  readonly gives: boolean;
  says(meaning: ClosedMeaning): boolean;
}

/** Does what a row of the policy says. */
export type Does = (turn: TurnBuilder, reading: IdleReading, who: Who) => void;

/** How likely an act has to be to be acted on. */
const leastAct = 0.4;

/** Reads a message that comes while nothing is open. */
export function idleReadingOf(
  text: string,
  role: Role,
  talked: Talked,
  behind: string | null = null,
  language: ReadLanguage = "es-MX",
): IdleReading {
  const afterSale = talked.hasSold || talked.isUnfinished;
  const utterance = understand(text, { asked: null, speaker: role, afterSale, language });
  const { slots, tokens, questioned, act, probability, data } = utterance;
  const amount = slots.amount?.sure === true ? slots.amount.value : null;
  return {
    text,
    behind,
    role,
    talked,
    utterance,
    act: probability >= leastAct ? act : null,
    phone: slots.phone?.value ?? null,
    digits:
      slots.phone === null
        ? phoneDigits(tokens, talked.phoneAsked !== null && talked.phoneAsked.further !== true)
        : null,
    amountCentavos: amount?.type === "amount" ? amount.centavos : null,
    ticket: slots.ticket?.value.type === "ticket" ? slots.ticket.value.ticket : null,
    named: ticketNamed(tokens, data),
    gives: data.some(({ role: of }) => of !== "other" && of !== "quantity"),
    says: (meaning) => saysClosed(tokens, questioned, meaning),
  };
}
