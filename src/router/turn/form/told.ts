import type { FilledForm } from "../../../domain/update.ts";
import type { Role } from "../../../domain/person.ts";
import type { Flow, FlowEvent, FlowName, StoredState } from "../../../flow/flow.ts";
import type { Given, Told } from "../../../flow/given.ts";
import type { ReadLanguage } from "../../../understanding/language.ts";
import { givenBegun, isAsking, toldBeside } from "../beside/told.ts";
import { rowFor } from "../policy.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { givenAtFirst, isSelling, readingOf, type Open } from "./reading.ts";
import { helpTopic } from "../flow-states.ts";

type ToldEvent = Extract<FlowEvent, { readonly type: "TOLD" }>;

/** What an answer tells the open conversation on the form; null: none is open. `confirms` and `turn`: as of the event. Throws where it has no context. */
export function toldEvent(
  open: Open,
  text: string,
  role: Role,
  { confirms, turn }: Pick<ToldEvent, "confirms" | "turn">,
): ToldEvent | null {
  const { session, topic } = open;
  if (session !== null && isAsking(session.flow)) {
    const { flow, state } = session;
    if (state.context === undefined || state.context === null) throw new Error(`The open "${flow}" has no context`);
    return { type: "TOLD", told: toldBeside({ flow, state }, topic, text, role), confirms, turn };
  }
  if (!isSelling(session?.flow)) return null;
  const reading = readingOf(open, text, role);
  // A stored conversation without any state is ended by its flow; one that has lost its context is a fault, and is answered with an apology.
  if (reading === null && open.session?.state.value !== undefined)
    throw new Error(`The open "${open.session?.flow}" has no context`);
  const deed = reading === null ? null : rowFor(reading).do;
  const told: Told = reading !== null && typeof deed === "function" ? deed(reading) : { is: "unclear" };
  return { type: "TOLD", told, confirms, turn };
}

/**
 * The data that a filled form gives to the open sale: each field is read as an answer to its own question. Of several that cannot be taken only the one that
 * is asked for first is told as wrong; the others are asked for afterwards.
 */
export function givenByForm(open: Open, form: FilledForm, role: Role): Given {
  const read = (topic: HelpTopic, text: string): Given => readingOf({ ...open, topic }, text, role)?.given ?? {};
  const { phone, phoneDigits, wrongPhone, severalPhones } = read("phone", form.phone);
  const { amount = { type: "notAnAmount" } } = read("amount", form.amount);
  const { ticket = { type: form.ticket.trim() === "" ? "none" : "notATicket" } } = read("ticket", form.ticket);
  const isAmount = amount.type === "amount" || amount.type === "ambiguous";
  const given: Given = {
    ...(phone && { phone }),
    ...(phoneDigits !== undefined && { phoneDigits }),
    ...(wrongPhone !== undefined && { wrongPhone }),
    ...(severalPhones && { severalPhones }),
    ...((phone || isAmount) && { amount }),
    ...((ticket.type === "ticket" || (phone && isAmount)) && { ticket }),
  };
  return Object.keys(given).length > 0 ? given : { unread: true };
}

/** The event by which a text answers a stored conversation: as it was understood, where the conversation is on the form. */
export function answerTo(
  flow: Flow,
  state: StoredState,
  text: string,
  { confirms, turn, role }: Pick<ToldEvent, "confirms" | "turn"> & { readonly role: Role },
): FlowEvent {
  const open = { session: { flow: flow.id, state }, topic: helpTopic(flow, state.value) };
  return toldEvent(open, text, role, { confirms, turn }) ?? { type: "ANSWER", text, confirms, turn };
}

/**
 * The data with which a conversation on the form begins, as the message that begins it was understood. `today`: the latest birthday. Null: nothing was
 * said, or it is on none.
 */
export function givenFirst(
  text: string,
  flow: FlowName,
  { role, today, language }: { readonly role: Role; readonly today: string; readonly language?: ReadLanguage },
): Given | null {
  if (isSelling(flow)) return givenAtFirst(text, flow, role, language);
  return isAsking(flow) ? givenBegun(text, flow, today) : null;
}
