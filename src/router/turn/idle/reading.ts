import type { ReadLanguage } from "../../../domain/language.ts";
import type { Centavos } from "../../../domain/money.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Role } from "../../../domain/person.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import type { PhoneAsked } from "../../../store/store.ts";
import { type Act, leastAct } from "../../../understanding/labels.ts";
import { saysClosed } from "../../../understanding/consent.ts";
import type { ClosedMeaning } from "../../../understanding/lexicon/closed-es-mx.ts";
import { phoneDigits, ticketNamed } from "../../../understanding/slots.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { understand, type Utterance } from "../../../understanding/understand.ts";
import type { Who } from "../commands/command-row.ts";

/** What earlier messages have left for this one, while no conversation is open. */
export interface TalkContext {
  /** The person registered a sale a moment ago. */
  readonly hasSold: boolean;
  /** An operation of theirs is still under way. */
  readonly isUnfinished: boolean;
  /** The purpose for which the bot asked for a phone. */
  readonly phoneAsked: PhoneAsked | null;
  /** The customer of the latest messages. */
  readonly about: Phone | null;
  /** The bot asked what was wrong with the last operation. */
  readonly ofLast: boolean;
  /** The previous message turned their notices on. */
  readonly noticesPutOn: boolean;
  /** The number of queued sales. */
  readonly queued: number;
  /** The person cancelled a sale a moment ago. */
  readonly hasDropped: boolean;
  /** The refund of a wrong sale is pending, or was made or declined recently. */
  readonly amends: boolean;
  /** The amount with which the last sale that was called wrong was registered. Null: none was. */
  readonly madeCentavos: Centavos | null;
  /** The datum of that sale's replacement that is still missing. Null: none. */
  readonly lacks: "phone" | "amount" | null;
  /** The database was restored a moment ago, so a conversation may have been lost. */
  readonly isRestored: boolean;
  /** The previous reply offered a person of the shop. */
  readonly personOffered: boolean;
}

/** A chat without earlier messages. */
export const noContext: TalkContext = {
  hasSold: false,
  isUnfinished: false,
  phoneAsked: null,
  about: null,
  ofLast: false,
  noticesPutOn: false,
  queued: 0,
  hasDropped: false,
  amends: false,
  madeCentavos: null,
  lacks: null,
  isRestored: false,
  personOffered: false,
};

/** A reading of a message while nothing is open. */
export interface IdleReading {
  readonly text: string;
  /** The text after the words of a command. Null: the message begins with no command. */
  readonly behind: string | null;
  readonly role: Role;
  readonly talked: TalkContext;
  readonly utterance: Utterance;
  /** The likeliest act. Null: its probability is too low. */
  readonly act: Act | null;
  readonly phone: Phone | null;
  /** The digits of a phone that is too short or too long. Null: none. */
  readonly digits: string | null;
  readonly amountCentavos: Centavos | null;
  readonly ticket: Ticket | null;
  /** The ticket by which the message may mean an operation: its only code, or the figure beside the word for a ticket. */
  readonly named: Ticket | null;
  /** The message has a figure that is, or may be, a datum. */
  readonly gives: boolean;
  says(meaning: ClosedMeaning): boolean;
}

/** The deed of a row of the policy. */
export type Does = (turn: TurnBuilder, reading: IdleReading, who: Who) => void;

/** Reads a message while nothing is open. */
export function idleReadingOf(
  text: string,
  role: Role,
  talked: TalkContext,
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
