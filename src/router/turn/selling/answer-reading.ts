import type { ReadLanguage } from "../../../domain/language.ts";
import type { FilledForm } from "../../../domain/update.ts";
import type { Role } from "../../../domain/person.ts";
import type { Flow, FlowEvent, FlowName, StoredState } from "../../../flow/flow.ts";
import type { MessageData, AnswerReading } from "../../../flow/answer-reading.ts";
import { readOtherFlowStart, isOtherFormFlow, readOtherFlowAnswer } from "../other-flows/answer-reading.ts";
import { rowFor } from "./policy.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { readSaleStart, isSelling, readingOf, type Open } from "./reading.ts";
import { helpTopic } from "../flow-states.ts";

type AnswerReadEvent = Extract<FlowEvent, { readonly type: "TOLD" }>;

/**
 * Makes the event for an answer to a conversation on the form. Null: none is open. `confirms` and `turn` are copied to the event. Throws if the conversation
 * has lost its context.
 */
export function answerReadEvent(
  open: Open,
  text: string,
  role: Role,
  { confirms, turn }: Pick<AnswerReadEvent, "confirms" | "turn">,
): AnswerReadEvent | null {
  const { session, topic } = open;
  if (session !== null && isOtherFormFlow(session.flow)) {
    const { flow, state } = session;
    if (state.context === undefined || state.context === null) throw new Error(`The open "${flow}" has no context`);
    return { type: "TOLD", reading: readOtherFlowAnswer({ flow, state }, topic, text, role), confirms, turn };
  }
  if (!isSelling(session?.flow)) return null;
  const reading = readingOf(open, text, role);
  // A flow ends a stored conversation that has no state at all. One that has lost its context is a fault, so the person gets an apology.
  if (reading === null && open.session?.state.value !== undefined)
    throw new Error(`The open "${open.session?.flow}" has no context`);
  const deed = reading === null ? null : rowFor(reading).do;
  const answer: AnswerReading = reading !== null && typeof deed === "function" ? deed(reading) : { is: "unclear" };
  return { type: "TOLD", reading: answer, confirms, turn };
}

/**
 * Reads a filled form: each field as an answer to its own question. If several fields are wrong, only the one that is asked first is called wrong; the others
 * are asked later.
 */
export function readFilledForm(open: Open, form: FilledForm, role: Role): MessageData {
  const read = (topic: HelpTopic, text: string): MessageData => readingOf({ ...open, topic }, text, role)?.given ?? {};
  const { phone, phoneDigits, wrongPhone, severalPhones } = read("phone", form.phone);
  const { amount = { type: "notAnAmount" } } = read("amount", form.amount);
  const { ticket = { type: form.ticket.trim() === "" ? "none" : "notATicket" } } = read("ticket", form.ticket);
  const isAmount = amount.type === "amount" || amount.type === "ambiguous";
  const given: MessageData = {
    ...(phone && { phone }),
    ...(phoneDigits !== undefined && { phoneDigits }),
    ...(wrongPhone !== undefined && { wrongPhone }),
    ...(severalPhones && { severalPhones }),
    ...((phone || isAmount) && { amount }),
    ...((ticket.type === "ticket" || (phone && isAmount)) && { ticket }),
  };
  return Object.keys(given).length > 0 ? given : { unread: true };
}

/** Makes the event by which a text answers a stored conversation: a reading of it if the conversation is on the form, else the text. */
export function answerEvent(
  flow: Flow,
  state: StoredState,
  text: string,
  { confirms, turn, role }: Pick<AnswerReadEvent, "confirms" | "turn"> & { readonly role: Role },
): FlowEvent {
  const open = { session: { flow: flow.id, state }, topic: helpTopic(flow, state.value) };
  return answerReadEvent(open, text, role, { confirms, turn }) ?? { type: "ANSWER", text, confirms, turn };
}

/** Reads the message that begins a conversation on the form. `today`: the latest birthday. Null: the message was empty, or the flow is not on the form. */
export function readFlowStart(
  text: string,
  flow: FlowName,
  { role, today, language }: { readonly role: Role; readonly today: string; readonly language?: ReadLanguage },
): MessageData | null {
  if (isSelling(flow)) return readSaleStart(text, flow, role, language);
  return isOtherFormFlow(flow) ? readOtherFlowStart(text, flow, today) : null;
}
