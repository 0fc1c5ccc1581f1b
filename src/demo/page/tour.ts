import type { StepName } from "./words.ts";

/** The newest element on the page that matches a selector and contains a text. */
export interface Sign {
  readonly selector: string;
  readonly text?: string;
  /** An element that was there before the act does not count. */
  readonly anew?: true;
}

/** A sale of the tour. The amount in pesos. */
type TourSale = Readonly<Record<"amount" | "ticket", string>>;

/** An act of a step. It has happened once its signs have appeared, one after the other. */
export type TourAct = { readonly until: readonly Sign[] } & (
  | { readonly type: "write"; readonly phone: string; readonly says: "sale" | "yes"; readonly about: TourSale }
  /** Press this element, or the first button within it. */
  | { readonly type: "press"; readonly on: Sign }
  /** Begin with a fresh shop. */
  | { readonly type: "restart" }
  /** Log in to the operator's console. */
  | { readonly type: "enter" }
  | { readonly type: "look" }
);

/** A step. Its proof is the last sign of its last act. */
export interface TourStep {
  readonly name: StepName;
  readonly acts: readonly TourAct[];
}

const good: TourSale = { amount: "250", ticket: "A-1029" };
const lost: TourSale = { amount: "180", ticket: "A-1030" };
const question: Sign = { selector: "[data-phone=manager] .bubble:has(.options)", text: lost.ticket };

/** What the cashier hears. `kind`: which of the bubbles. */
function heard({ ticket: text }: TourSale, kind = ""): Sign {
  return { selector: `[data-phone=cashier] .bubble:not(.mine)${kind}`, text, anew: true };
}

function write(says: "sale" | "yes", about: TourSale, ...until: readonly Sign[]): TourAct {
  return { type: "write", phone: "cashier", says, about, until };
}

function press(name: string, ...until: readonly Sign[]): TourAct {
  return { type: "press", on: { selector: `[data-press="${name}"]` }, until };
}

function fault(name: string, ...until: readonly Sign[]): TourAct {
  return press(`fault-${name}`, { selector: `[data-fault="${name}"][aria-pressed=true]` }, ...until);
}

const asked = (sale: TourSale) => write("sale", sale, heard(sale, ":has(.options)"));
const agreed = (sale: TourSale, entry: Sign) => write("yes", sale, entry, heard(sale, ":not(:has(.options))"));
const botIs = (state: string): Sign => ({ selector: `[data-bot=${state}] .bot-state` });
const applied: Sign = { selector: ".entry:not(.not)", text: good.ticket };
const unanswered: Sign = { selector: ".entry.unanswered", text: lost.ticket };

/** One sale that goes well, and one whose answer is lost. The first step only says so. */
export const tourSteps: readonly TourStep[] = [
  { name: "start", acts: [] },
  { name: "write", acts: [{ type: "restart", until: [] }, asked(good)] },
  { name: "confirm", acts: [agreed(good, applied)] },
  { name: "journal", acts: [{ type: "look", until: [applied] }] },
  { name: "loseAnswer", acts: [fault("answerLost")] },
  { name: "doubt", acts: [asked(lost), agreed(lost, unanswered)] },
  { name: "kill", acts: [press("kill", botIs("dead"), botIs("running"))] },
  { name: "ask", acts: [press("clock-120000", question)] },
  { name: "settle", acts: [{ type: "press", on: question, until: [heard(lost)] }] },
  { name: "count", acts: [fault("none", { selector: ".counts.even" })] },
  { name: "console", acts: [{ type: "enter", until: [{ selector: "#tour-console" }] }] },
];
