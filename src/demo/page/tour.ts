import type { StepName } from "./words.ts";

/** An act that a step of the tour asks for. */
export type TourAct =
  /** Send this message in a phone. */
  | { readonly type: "write"; readonly phone: string; readonly text: string }
  /** Press the element with this `data-press`. */
  | { readonly type: "press"; readonly press: string }
  /** Press the first button of the newest message that has one. */
  | { readonly type: "tap"; readonly phone: string };

/** A step. `look`: the `data-look` of the element it is about. */
export interface TourStep {
  readonly name: StepName;
  readonly look: string;
  /** The tab that shows it on a narrow screen. */
  readonly tab: string;
  readonly acts: readonly TourAct[];
}

const sale = (ticket: string, amount: number) => `venta 4771234567 ${amount} ${ticket}`;

/** One sale that goes well, and one whose answer is lost. */
export const tourSteps: readonly TourStep[] = [
  {
    name: "write",
    look: "cashier",
    tab: "cashier",
    acts: [{ type: "write", phone: "cashier", text: sale("A-1029", 250) }],
  },
  { name: "confirm", look: "cashier", tab: "cashier", acts: [{ type: "write", phone: "cashier", text: "sí" }] },
  { name: "journal", look: "journal", tab: "wallet", acts: [] },
  { name: "loseAnswer", look: "faults", tab: "wallet", acts: [{ type: "press", press: "fault-answerLost" }] },
  {
    name: "doubt",
    look: "cashier",
    tab: "cashier",
    acts: [
      { type: "write", phone: "cashier", text: sale("A-1030", 180) },
      { type: "write", phone: "cashier", text: "sí" },
    ],
  },
  { name: "kill", look: "bot", tab: "wallet", acts: [{ type: "press", press: "kill" }] },
  {
    name: "settle",
    look: "manager",
    tab: "manager",
    acts: [
      { type: "press", press: "clock-120000" },
      { type: "tap", phone: "manager" },
    ],
  },
  { name: "count", look: "counts", tab: "wallet", acts: [] },
];
