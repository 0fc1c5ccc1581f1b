import { ticketLater } from "../../../domain/hearing/facts/not-told.ts";
import type { Asked } from "../../../domain/hearing/facts/roles/number-role.ts";
import { hasFacts } from "../../../domain/hearing/facts/facts.ts";
import { hear, type Heard } from "../../../domain/hearing/hear.ts";
import type { Role } from "../../../domain/people/person.ts";
import type { HelpTopic } from "../../../text/views.ts";

/** A message with what was understood of it. */
export interface Message {
  readonly text: string;
  readonly heard: Heard;
}

/** A text with what is understood of it at the question for `topic`, null: with none open. `role`: that of the writer. */
export function messageOf(text: string, topic: HelpTopic | null, role: Role): Message {
  return { text, heard: hear(text, askedFor(topic), role) };
}

/** Whether a question is one of those of a sale, whose answers the model knows. */
export function isSaleQuestion(topic: HelpTopic | null): boolean {
  return askedFor(topic) !== null;
}

/** The fact that an open question asks for; null where it asks for none. */
export function askedFor(topic: HelpTopic | null): Asked {
  switch (topic) {
    case "phone":
    case "amount":
    case "points":
    case "ticket":
    case "summary":
      return topic;
    default:
      return null;
  }
}

/** Whether a message says more than what is wanted: a fact, or a number that may be one. */
export function readsFacts({ heard: { facts } }: Message): boolean {
  return hasFacts(facts) || facts.phoneProblem !== null || facts.points !== null || facts.unread;
}

/** Whether a message tells of another time than now: what was sold then is not to be registered. */
export function isAnyOtherDay({ heard }: Message): boolean {
  return otherTime.test(heard.line.replace(ticketLater, " "));
}

const otherTime =
  /\b(?:(?<!\b(?:en|de|por) la )manana|ayer|antier|anteayer|pasad[oa]|luego (?:te|le|la|lo|se|vendo|cobro|registro|paso|us\w+|gast\w+|canje\w+|pag\w+)|despues|al rato)\b/;
