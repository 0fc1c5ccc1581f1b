import { readLanguage, type Language } from "../../domain/language.ts";
import { parsePhone } from "../../domain/phone.ts";
import { plain } from "../../domain/reader/words.ts";
import { parseSaleLine } from "../../domain/reader/sale-line.ts";

/** What a text asks of the router, outside any flow. */
export type Command =
  | { readonly type: "cancel" }
  | { readonly type: "back" }
  | { readonly type: "help" }
  | { readonly type: "menu" }
  | { readonly type: "sale"; readonly text: string }
  | { readonly type: "balance"; readonly text: string }
  | { readonly type: "redeem"; readonly text: string }
  | { readonly type: "register"; readonly text: string }
  /** A correction of a balance, or a refund. */
  | { readonly type: "correct" | "refund"; readonly text: string }
  | { readonly type: "approvals" }
  /** Which wallet to work in, where there are several. */
  | { readonly type: "wallet"; readonly text: string }
  | { readonly type: "registerSelf" }
  /** In which language to be written to; null: it is to be asked. `byWord`: the word itself was said, not only a language. */
  | { readonly type: "language"; readonly language: Language | null; readonly byWord: boolean }
  | { readonly type: "noticesOn" | "noticesOff" | "ownRecords" | "forgetMe" | "forgetMeYes" }
  | { readonly type: "ownDay" }
  | { readonly type: "corte"; readonly text: string }
  | { readonly type: "customers"; readonly text: string }
  | { readonly type: "audit"; readonly text: string }
  | { readonly type: "addCollaborator"; readonly text: string }
  | { readonly type: "disableCollaborator"; readonly text: string }
  | { readonly type: "invite"; readonly text: string }
  | { readonly type: "unlink"; readonly text: string }
  | { readonly type: "collaborators" }
  | { readonly type: "doubts" };

/** Commands that may say more in the same line. */
type Opening = Extract<Command, { readonly text: string }>["type"];

type Word = Exclude<Command["type"], Opening | "language">;

const greetings = ["hola", "buenos dias", "buenas tardes", "buenas noches"];

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
  ["pendientes", "doubts"],
  ["colaboradores", "collaborators"],
  ["aprobaciones", "approvals"],
  ["aprobacion", "approvals"],
  ["avisos", "noticesOn"],
  ["avisame", "noticesOn"],
  ["no mas avisos", "noticesOff"],
  ["stop", "noticesOff"],
  ["alto", "noticesOff"],
  ["registrarme", "registerSelf"],
  ["registrame", "registerSelf"],
  ["mis datos", "ownRecords"],
  ["borrar mis datos", "forgetMe"],
  ["borra mis datos", "forgetMe"],
  ["borrar mis datos si", "forgetMeYes"],
  ["mis ventas", "ownDay"],
  ["misventas", "ownDay"],
  ["mis ventas de hoy", "ownDay"],
  ...greetings.map((greeting): [string, Word] => [greeting, "menu"]),
]);

const starters: readonly { readonly word: RegExp; readonly type: Opening }[] = [
  { word: /^\s*(?:cambiar\s+(?:de\s+)?)?monedero(?=[\s.!]*$|\s+\d{1,2}\s*$|\s+=)[\s.!]*/iu, type: "wallet" },
  { word: /^\s*corte(?![\p{L}\p{N}])[\s:,]*/iu, type: "corte" },
  { word: /^\s*(?:(?:lista|listado)\s+de\s+)?clientes(?:\s+csv)?[\s.!]*$/iu, type: "customers" },
  { word: /^\s*auditor[ií]a(?![\p{L}\p{N}])[\s:,]*/iu, type: "audit" },
  { word: /^\s*(?:nueva\s+)?venta(?![\p{L}\p{N}_#/-])[\s:,]*/iu, type: "sale" },
  { word: /^\s*(?:mi\s+)?saldo(?![\p{L}\p{N}])[\s:,]*(?:(?:de|del)(?![\p{L}\p{N}])\s*)?/iu, type: "balance" },
  {
    word: /^\s*(?:usar|canjear|canje)(?![\p{L}\p{N}])(?:\s+(?:el\s+)?saldo(?![\p{L}\p{N}]))?[\s:,]*/iu,
    type: "redeem",
  },
  {
    word: /^\s*(?:registrar|alta|nuevo)\s+(?:de\s+|a\s+|un\s+)?cliente(?![\p{L}\p{N}])[\s:,]*/iu,
    type: "register",
  },
  { word: /^\s*registrar(?=[\s:,]*(?:\+?[\d(]|$))[\s:,]*/iu, type: "register" },
  // A word alone or before a phone: a reason ("devolución de mercancía") is no command.
  {
    word: /^\s*(?:corregir|correcci[oó]n|ajustar|ajuste)(?:\s+saldo)?(?=[\s:,.]*(?:(?:de\s+)?\+?[\d(]|$))[\s:,.]*(?:de\s+)?/iu,
    type: "correct",
  },
  {
    word: /^\s*(?:devoluci[oó]n|devolver|reembolso|reembolsar)(?=[\s:,.]*(?:(?:de\s+|a\s+)?\+?[\d(]|$))[\s:,.]*(?:de\s+|a\s+)?/iu,
    type: "refund",
  },
  {
    // What they will be belongs to the text: "agregar cajero Ana".
    word: /^\s*(?:agregar|dar\s+de\s+alta|alta|nuev[oa])\s+(?:de\s+|a\s+|un[a]?\s+)*(?=(?:colaborador|cajer[oa]|gerente)(?![\p{L}\p{N}]))/iu,
    type: "addCollaborator",
  },
  {
    // "Baja California" is a branch.
    word: /^\s*(?:dar\s+de\s+baja|desactivar|baja(?!\s+california))(?![\p{L}\p{N}])(?:\s+(?:de|del|a|al|colaborador|cajer[oa]|gerente)(?![\p{L}\p{N}]))*[\s:,]*/iu,
    type: "disableCollaborator",
  },
  { word: /^\s*invitar(?![\p{L}\p{N}])(?:\s+(?:a|al|colaborador)(?![\p{L}\p{N}]))*[\s:,]*/iu, type: "invite" },
  { word: /^\s*desvincular(?![\p{L}\p{N}])(?:\s+(?:a|al|chat|de)(?![\p{L}\p{N}]))*[\s:,]*/iu, type: "unlink" },
];

/** Reads a command; null when the text is none. Accents, capitals and spaces do not matter. */
export function readCommand(text: string): Command | null {
  const said = plain(text);
  const word = words.get(said) ?? (said.startsWith("start ") ? "menu" : undefined);
  if (word) return { type: word };
  const language = readLanguage(text);
  if (language) return { type: "language", ...language };
  for (const { word: starter, type } of starters) {
    const match = starter.exec(text);
    if (match) return { type, text: text.slice(match[0].length).trim() };
  }
  return null;
}

/** The command behind an option that stands for one (`do:saldo`); null where it stands for something else. */
export function tappedCommand(data: string): Command | null {
  return data.startsWith("do:") ? readCommand(data.slice(3)) : null;
}

/** Whether a command is followed by more than a phone: rather a sentence that begins with a word of the bot's ("corte de pelo"). */
export function saysMore(command: Command): boolean {
  return "text" in command && command.text !== "" && !/^[\d+(]/.test(command.text);
}

/** Whether a text is a greeting and no more. */
export function isGreeting(text: string): boolean {
  return greetings.includes(plain(text));
}

/** The token of an invitation that is being used: typed, or carried by a link (`/start inv_…`); null when the text is none. */
export function invitationToken(text: string): string | null {
  return /^(?:start inv_|invitacion |invitation )([a-z0-9]{6,20})$/.exec(plain(text))?.[1] ?? null;
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
