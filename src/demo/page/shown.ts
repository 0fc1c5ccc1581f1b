/** What the demo's page is told, as the browser gets it: ready to be shown, nothing left to compute. Imported by the browser's script too. */

export interface ShownPart {
  readonly text: string;
  readonly bold: boolean;
}

export interface ShownMessage {
  readonly id: string;
  /** Written by the person whose phone it is. */
  readonly mine: boolean;
  /** `"14:05"`. */
  readonly time: string;
  readonly parts: readonly ShownPart[];
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

/** What a line of the wallet's journal is about. */
export type EntryKind = "sale" | "redeem" | "correction" | "register" | "collaborator";

/** One request that would change something, as the wallet saw it. */
export interface ShownEntry {
  readonly id: number;
  readonly time: string;
  readonly kind: EntryKind;
  readonly call: string;
  readonly phone: string;
  readonly amount: string;
  readonly ticket: string;
  readonly applied: boolean;
  readonly code: string;
  /** It broke the connection instead of answering. */
  readonly unanswered: boolean;
}

interface ShownBalance {
  readonly name: string;
  readonly phone: string;
  readonly balance: string;
}

export interface ShownWallet {
  /** The newest, oldest first. */
  readonly entries: readonly ShownEntry[];
  readonly balances: readonly ShownBalance[];
  /** Operations with money that people confirmed. */
  readonly confirmed: number;
  /** Requests for money that reached the wallet. */
  readonly received: number;
  /** Those of them that it applied. */
  readonly applied: number;
}

export interface ShownBot {
  readonly is: "starting" | "running" | "dead";
  readonly pid: number | null;
  readonly deaths: number;
  /** It dies right after its next request for money left. */
  readonly armed: boolean;
  /** It serves the operator's console. */
  readonly console: boolean;
}

export const demoFaults = ["none", "slow", "answerLost", "requestLost", "serverError", "down"] as const;
/** What goes wrong at the wallet. */
export type DemoFault = (typeof demoFaults)[number];

export interface ShownSwitches {
  readonly fault: DemoFault;
  readonly movedMs: number;
}

/** The whole page. */
export interface ShownDemo {
  readonly phones: { readonly [id: string]: ShownPhone };
  readonly wallet: ShownWallet;
  readonly bot: ShownBot;
  readonly switches: ShownSwitches;
}

/** What changed. A message is new, or in place of the one with its id; the rest is told whole. */
export type ShownChange =
  | { readonly type: "message"; readonly phone: string; readonly message: ShownMessage }
  | { readonly type: "removed"; readonly phone: string; readonly id: string }
  | { readonly type: "typing"; readonly phone: string; readonly typing: boolean }
  | { readonly type: "wallet"; readonly wallet: ShownWallet }
  | { readonly type: "bot"; readonly bot: ShownBot }
  | { readonly type: "switches"; readonly switches: ShownSwitches };
