import { readFileSync } from "node:fs";
import { join } from "node:path";

/** In what a chat is when the utterance comes; the order of the rows of the table. */
export const states = [
  "idle",
  "phone",
  "amount",
  "ticket",
  "summary",
  "afterSale",
  "doubt",
  "managerIdle",
  "customerIdle",
] as const;
export type State = (typeof states)[number];

/** What may be expected of the bot. `rules` in `verdict.ts` says how each is recognised. */
export type Kind =
  | "sale"
  | "changed"
  | "changing"
  | "confirmed"
  | "refused"
  | "cancelled"
  | "waited"
  | "asked"
  | "noPhone"
  | "menu"
  | "told"
  | "helped"
  | "polite"
  | "status"
  | "undoOffered"
  | "refundOffered"
  | "balance"
  | "own"
  | "otherRefused"
  | "pointed"
  | "history"
  | "myDay"
  | "corte"
  | "customers"
  | "staffAdd"
  | "staffDisable"
  | "staffList"
  | "register"
  | "redeem"
  | "correction"
  | "approvals"
  | "pending"
  | "saleFound"
  | "noticesOff"
  | "dataDelete"
  | "denied";

/** A datum of a sale that can be asked about. */
export type Field = "phone" | "amount" | "ticket";

export interface Expectation {
  readonly kind: Kind;
  readonly phone?: string;
  readonly amountCentavos?: number;
  /** Null: without a ticket. A list: any of these writings. */
  readonly ticket?: string | null | readonly string[];
  /** Whole points; negative: taken away. */
  readonly points?: number;
  readonly name?: string;
  readonly about?: Field;
  /** The question that was open is asked once more. */
  readonly again?: boolean;
  /** Data that are those of the last sale. */
  readonly same?: readonly ("phone" | "amountCentavos")[];
  /** It is about the customer of the sale that is open, or was the last. */
  readonly context?: boolean;
  /** `today`, `yesterday`, `week`, `month`, or a day as `24/11`. */
  readonly when?: string;
}

export interface Utterance {
  readonly id: string;
  readonly state: State;
  /** Its messages, one after another. */
  readonly texts: readonly string[];
  readonly setup: { readonly staff?: string; readonly sale?: boolean; readonly ticket?: string };
  /** Any of them is right. */
  readonly expect: readonly Expectation[];
  /** What must not happen: a sale begun, an operation registered. */
  readonly never: readonly ("sale" | "registered")[];
}

type Written = Omit<Utterance, "texts" | "setup" | "expect" | "never"> &
  Partial<Pick<Utterance, "texts" | "setup" | "never">> & {
    readonly text?: string;
    readonly expect: Expectation | readonly Expectation[];
  };

/** Nobody looks at what these lists say while the bot is being improved: of them only totals are told. */
export const unseen = [
  "jalisco",
  "hidalgo",
  "nayarit",
  "durango",
  "frontera",
  "chiapas",
  "sinaloa",
  "guerrero",
  "acapulco",
  "morelia",
  "saltillo",
  "tapachula",
  "merida",
  "attack-two",
] as const;

/** Opened lists of which the model learns nothing, so that they judge it. */
export const judges: readonly ListName[] = ["attack", "queretaro", "toluca"];

/** The lists there are. */
export const lists = [
  "given",
  "own-open",
  "own-second",
  "north",
  "south",
  "centro",
  "costa",
  "altos",
  "sierra",
  "laguna",
  "golfo",
  "puebla",
  "bajio",
  "oaxaca",
  "sonora",
  "tabasco",
  "colima",
  "mixteca",
  "peninsula",
  "queretaro",
  "toluca",
  "attack",
  ...unseen,
] as const;
export type ListName = (typeof lists)[number];

/** Reads a list of `test/hearing`, which has an utterance a line. Throws where an utterance has an unknown state or says nothing. */
export function readList(name: ListName): Utterance[] {
  const path = join(import.meta.dirname, `../../test/hearing/${name}.jsonl`);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const written = JSON.parse(line) as Written;
    const { id, state, text, texts, setup = {}, expect, never = [] } = written;
    const said = texts ?? (text === undefined ? [] : [text]);
    if (!states.includes(state) || said.length === 0) throw new Error(`The utterance ${id} cannot be read`);
    return { id, state, texts: said, setup, expect: [expect].flat() as readonly Expectation[], never };
  });
}
