/** The data and the orders of the demo's page, formatted on the server. The scripts in the browser import these types. */
import type { Role } from "../../domain/person.ts";
import type { OperationKind } from "../../ledger/request.ts";
import type { StepName } from "./words.ts";

export interface ShownMessage {
  readonly id: string;
  readonly mine: boolean;
  /** `"14:05"`. */
  readonly time: string;
  readonly parts: readonly { readonly text: string; readonly bold: boolean }[];
  readonly buttons: readonly string[];
  readonly askContact: boolean;
  readonly file: { readonly id: string; readonly name: string; readonly isPicture: boolean } | null;
  /** No bot has stored it yet. */
  readonly waiting: boolean;
}

export interface ShownPhone {
  readonly messages: readonly ShownMessage[];
  readonly typing: boolean;
}

export interface ShownEntry {
  readonly id: number;
  readonly time: string;
  readonly kind: OperationKind;
  readonly call: string;
  readonly phone: string;
  readonly amount: string;
  readonly ticket: string;
  readonly applied: boolean;
  readonly code: string;
  /** The wallet broke the connection instead of answering. */
  readonly unanswered: boolean;
}

export interface ShownWallet {
  /** The newest ones, oldest first. */
  readonly entries: readonly ShownEntry[];
  readonly balances: readonly { readonly name: string; readonly phone: string; readonly balance: string }[];
  /** Id of the newest money operation in the bot's ledger. */
  readonly newest: string | null;
  readonly confirmed: number;
  readonly received: number;
  /** Those of them that it applied. */
  readonly applied: number;
}

export interface ShownBot {
  readonly is: "starting" | "running" | "dead";
  readonly pid: number | null;
  readonly deaths: number;
  /** It kills itself right after its next money request has left. */
  readonly armed: boolean;
  /** It serves the operator's console. */
  readonly console: boolean;
}

export const demoFaults = ["none", "slow", "answerLost", "requestLost", "serverError", "down"] as const;
export type DemoFault = (typeof demoFaults)[number];

export interface ShownSwitches {
  readonly fault: DemoFault;
  readonly movedMs: number;
}

export interface ShownDemo {
  readonly phones: { readonly [id: string]: ShownPhone };
  readonly wallet: ShownWallet;
  readonly bot: ShownBot;
  readonly switches: ShownSwitches;
}

/** One change. A message is new or replaces the one with its id. Everything else replaces the present state. */
export type ShownChange =
  | { readonly type: "all"; readonly shown: ShownDemo }
  | { readonly type: "message"; readonly phone: string; readonly message: ShownMessage }
  | { readonly type: "removed"; readonly phone: string; readonly id: string }
  | { readonly type: "typing"; readonly phone: string; readonly typing: boolean }
  | { readonly type: "wallet"; readonly wallet: ShownWallet }
  | { readonly type: "bot"; readonly bot: ShownBot }
  | { readonly type: "switches"; readonly switches: ShownSwitches };

export interface DemoPhone {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Formatted: `"477 111 0001"`. */
  readonly number: string;
}

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
  | { readonly type: "restart" }
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

/** The cashier's message. `kind`: which of the bubbles. */
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
