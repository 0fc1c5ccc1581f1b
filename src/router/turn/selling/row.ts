/** A row of the table of sales: where it applies, and what it does. */
import type { AnswerReading } from "../../../flow/answer-reading.ts";
import type { HelpTopic } from "../../../text/views.ts";
import type { Act } from "../../../understanding/labels.ts";
import type { Reading } from "./reading.ts";

/** The stage of a conversation. */
export type Standing = "field" | "guess" | "stop" | "summary" | "wait";

/** What a row does, other than passing a reading to the conversation. */
export type Deed =
  | "wait"
  | "cancel"
  | "back"
  | "help"
  | "menu"
  | "showAgain"
  | "notDoneYet"
  | "later"
  | "another"
  | "sellThis"
  | "named"
  | "earningAsked"
  | "cancelAll"
  | "use"
  | "sell"
  | "noUse"
  | "balance"
  | "history"
  | "restart"
  | "registerThis"
  | "sameCustomer"
  | "status"
  | "undo"
  | "inWords";

export interface Row {
  readonly at: readonly Standing[];
  /** The acts of this row: the likeliest act must be one of them. Absent: any act. */
  readonly acts?: readonly Act[];
  readonly when?: (reading: Reading) => boolean;
  readonly do: Deed | ((reading: Reading) => AnswerReading);
  /** An example: the question and the message. */
  readonly example: readonly [topic: HelpTopic, text: string];
}

/** The stage of a conversation at a question with this topic. */
export function standingAt(topic: HelpTopic | null): Standing {
  switch (topic) {
    case "phone":
    case "amount":
    case "points":
    case "purchase":
    case "ticket":
      return "field";
    case "amountGuess":
    case "ticketGuess":
      return "guess";
    case "unregistered":
    case "staffPhone":
    case "sameTicket":
    case "sameSale":
      return "stop";
    case "summary":
    case "change":
      return "summary";
    default:
      return "wait";
  }
}
