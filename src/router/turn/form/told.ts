import type { Role } from "../../../domain/people/person.ts";
import type { FlowEvent } from "../../../flow/flow.ts";
import { rowFor } from "../policy.ts";
import { readingOf, type Open } from "./reading.ts";

type ToldEvent = Extract<FlowEvent, { readonly type: "TOLD" }>;

/** What an answer tells the open conversation on the form; null: none is open. `confirms` and `turn`: as of the event. */
export function toldEvent(
  open: Open,
  text: string,
  role: Role,
  { confirms, turn }: Pick<ToldEvent, "confirms" | "turn">,
): ToldEvent | null {
  const reading = readingOf(open, text, role);
  if (reading === null) return null;
  const { do: deed } = rowFor(reading);
  return { type: "TOLD", told: typeof deed === "function" ? deed(reading) : { is: "unclear" }, confirms, turn };
}
