import type { Role } from "../../../domain/people/person.ts";
import type { FlowEvent } from "../../../flow/flow.ts";
import type { Told } from "../../../flow/given.ts";
import { rowFor } from "../policy.ts";
import { isForm, readingOf, type Open } from "./reading.ts";

type ToldEvent = Extract<FlowEvent, { readonly type: "TOLD" }>;

/** What an answer tells the open conversation on the form; null: none is open. `confirms` and `turn`: as of the event. Throws where it has no context. */
export function toldEvent(
  open: Open,
  text: string,
  role: Role,
  { confirms, turn }: Pick<ToldEvent, "confirms" | "turn">,
): ToldEvent | null {
  if (!isForm(open.session?.flow)) return null;
  const reading = readingOf(open, text, role);
  // A stored conversation without any state is ended by its flow; one that has lost its context is a fault, and is answered with an apology.
  if (reading === null && open.session?.state.value !== undefined)
    throw new Error(`The open "${open.session?.flow}" has no context`);
  const deed = reading === null ? null : rowFor(reading).do;
  const told: Told = reading !== null && typeof deed === "function" ? deed(reading) : { is: "unclear" };
  return { type: "TOLD", told, confirms, turn };
}
