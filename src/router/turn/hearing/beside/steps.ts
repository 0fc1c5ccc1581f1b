import { leavesUndone } from "../../../../domain/hearing/consent/yes-to.ts";
import { fieldToChange } from "../../../../domain/hearing/facts/wrong-field.ts";
import { saysSame } from "../../../../domain/reader/same-sale-said.ts";
import type { FlowName } from "../../../../flow/flow.ts";
import { gatheredIn } from "../../../../flow/gathered.ts";
import type { HelpTopic } from "../../../../text/views.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import { beginAnew, restarts } from "../in-sale/begin-anew.ts";
import { mayUndo } from "./summary-said.ts";
import type { Beside, Rule } from "./ruling.ts";

// What is to become of the open conversation: it begins anew, goes a step back, waits, or ends.

/** Begins the conversation anew: "empecemos de nuevo". */
export const anew: Rule = ({ turn, message, who }) => (restarts.test(message.heard.line) ? beginAnew(turn, who) : null);

/** Takes the last answer back. "No, pérate" right after the amount: it is the amount that is not right. */
export const back: Rule = ({ turn, message, who }) => {
  const { answering, line } = message.heard;
  const goesBack = answering === "back" && fieldToChange(line) === null && !besideAnother.test(line);
  if (!goesBack && (turn.topic !== "ticket" || changesOne(turn) || !takesLastBack.test(line))) return null;
  handleCommand(turn, { type: "back" }, who);
  return true;
};

/** "Uno más que el anterior" tells a ticket by another one. */
const besideAnother = /\b(?:mas|menos|despues|antes) (?:que|del?) /;

/** Matches what takes the last answer back: "ay no", "no era eso", "perdón", "el monto". */
const takesLastBack =
  /^(?:(?:ay|uy|ah|ups|chin|hijole|,) )+(?:no)(?: ,? ?no)*(?: (?:era|es)(?: (?:eso|es[ae]|asi))?)?$|^(?:ups+|chin)$|^(?:no (?:era|es)(?: (?:eso|asi))?|esa no(?: (?:era|es))?)$|^(?:(?:ay|uy|ah|ups|chin) ,? ?)*(?:no ,? ?(?:pera|perate|perame)|(?:no ,? ?)?(?:perdon|digo|me equivoque|esta mal)|(?:no ,? ?)?(?:el (?:monto|total|precio|importe)|la cantidad))$/;

/** Waits: "espera". "Aguanta, están checando el precio" says nothing against the price. */
export const wait: Rule = (beside) => {
  const { consent, line } = beside.message.heard;
  if (consent !== "wait" || isCalledOff(beside)) return null;
  if (fieldToChange(line.replaceAll(/\bchec\w+/g, "")) !== null) return null;
  beside.turn.say({ key: "waitingForYou" });
  return true;
};

/** Shows the summary again to "bórrala", where something is to be undone: that may be the act, or its end. */
export const actOrEnd: Rule = ({ turn, message }) => {
  if (!undoesSomething(turn) || !mayUndo(turn.session, message.heard.line)) return null;
  turn.askAgain();
  return true;
};

/** Ends the conversation: "ya no". */
export const end: Rule = (beside) => {
  const { turn, message, who } = beside;
  const isCancelled = message.heard.consent === "cancel" && !takesNo.includes(turn.topic);
  if (!isCancelled && !isCalledOff(beside)) return null;
  handleCommand(turn, { type: "cancel" }, who);
  return true;
};

/** Questions to which "déjalo" or "ya no" is an answer of their own. */
const takesNo: readonly (HelpTopic | null)[] = ["amountGuess", "ticketGuess", "privacy"];

/** Whether a message leaves undone what the open question would do, in words of that question: "es la misma", where a sale may be the same as another. */
function isCalledOff({ turn, message: { text } }: Beside): boolean {
  if (turn.topic === "sameTicket") return saysSame(text);
  return (undoesSomething(turn) || turn.topic === "sameSale") && leavesUndone(text);
}

/** Whether the summary that is shown would undo something. */
export function undoesSomething({ topic, session }: TurnBuilder): boolean {
  return topic === "summary" && undoes.includes(session?.flow ?? null);
}

const undoes: readonly (FlowName | null)[] = ["refund", "disableCollaborator", "unlink"];

/** Whether an answer was taken back at the summary and is being given anew. */
export function changesOne({ session }: TurnBuilder): boolean {
  const { aside = null } = gatheredIn(session?.state);
  return aside !== null;
}
