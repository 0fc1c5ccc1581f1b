import { parsePhone } from "../domain/phone.ts";
import { plain } from "../domain/words.ts";
import { parseSaleLine } from "../domain/sale-line.ts";

/** What a text asks of the router, outside any flow. */
export type Command =
  | { readonly type: "cancel" }
  | { readonly type: "back" }
  | { readonly type: "help" }
  | { readonly type: "menu" }
  | { readonly type: "sale"; readonly text: string }
  | { readonly type: "balance"; readonly text: string }
  | { readonly type: "doubts" };

type Word = Exclude<Command["type"], "sale" | "balance">;

const words: ReadonlyMap<string, Word> = new Map([
  ["cancelar", "cancel"],
  ["cancela", "cancel"],
  ["salir", "cancel"],
  ["regresar", "back"],
  ["atras", "back"],
  ["volver", "back"],
  ["ayuda", "help"],
  ["help", "help"],
  ["menu", "menu"],
  ["start", "menu"],
  ["inicio", "menu"],
  ["hola", "menu"],
  ["buenos dias", "menu"],
  ["buenas tardes", "menu"],
  ["buenas noches", "menu"],
  ["pendientes", "doubts"],
]);

const starters: readonly { readonly word: RegExp; readonly type: "sale" | "balance" }[] = [
  { word: /^\s*(?:nueva\s+)?venta(?![\p{L}\p{N}_#/-])[\s:,]*/iu, type: "sale" },
  { word: /^\s*(?:mi\s+)?saldo(?![\p{L}\p{N}])[\s:,]*(?:(?:de|del)(?![\p{L}\p{N}])\s*)?/iu, type: "balance" },
];

/** Reads a command; null when the text is none. Accents, capitals and spaces do not matter. */
export function readCommand(text: string): Command | null {
  const said = plain(text);
  const word = words.get(said) ?? (said.startsWith("start ") ? "menu" : undefined);
  if (word) return { type: word };
  for (const { word: starter, type } of starters) {
    const match = starter.exec(text);
    if (match) return { type, text: text.slice(match[0].length).trim() };
  }
  return null;
}

const numbers: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["0", { type: "menu" }],
  ["1", { type: "sale", text: "" }],
  ["2", { type: "balance", text: "" }],
  ["3", { type: "doubts" }],
]);

/** The numbers of the menu, which count only where no question is open. */
export function menuNumber(text: string): Command | null {
  return numbers.get(plain(text)) ?? null;
}

/** Whether a text that is no command is a sale all the same, since it begins with a phone. */
export function looksLikeSale(text: string): boolean {
  return parsePhone(text).type === "phone" || parseSaleLine(text).type === "line";
}
