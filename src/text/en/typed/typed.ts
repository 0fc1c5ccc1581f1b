import { plain, tidy } from "../../../domain/reader/words.ts";
import { months } from "../dates.ts";
import { englishSentence } from "./sentences.ts";
import type { HelpTopic } from "../../views.ts";
import { spanishMonths } from "../../../domain/time/spanish-months.ts";

/** Commands that are a whole message. They are read at any time. */
const commands: ReadonlyMap<string, string> = new Map([
  ["help", "ayuda"],
  ["cancel", "cancelar"],
  ["exit", "cancelar"],
  ["back", "regresar"],
  ["go back", "regresar"],
  ["hello", "hola"],
  ["hi", "hola"],
  ["good morning", "buenos días"],
  ["good afternoon", "buenas tardes"],
  ["good evening", "buenas noches"],
  ["doubts", "pendientes"],
  ["in doubt", "pendientes"],
  ["pending", "pendientes"],
  ["collaborators", "colaboradores"],
  ["approvals", "aprobaciones"],
  ["notices", "avisos"],
  ["no more notices", "no más avisos"],
  ["register me", "registrarme"],
  ["my data", "mis datos"],
  ["erase my data", "borrar mis datos"],
  ["delete my data", "borrar mis datos"],
  ["erase my data yes", "borrar mis datos sí"],
  ["delete my data yes", "borrar mis datos sí"],
  ["my sales", "mis ventas"],
  ["my cut", "mis ventas"],
  ["mysales", "mis ventas"],
  ["customers", "clientes"],
  ["customers csv", "clientes"],
]);

type Rewrite = readonly [RegExp, string];

const noTicket: Rewrite = [/(?<=\s)(?:no|without(?: a)?) ticket$/i, "sin ticket"];
const ofRole: readonly Rewrite[] = [
  [/^ collaborator(?!\p{L})/iu, " colaborador"],
  [/^ cashier(?!\p{L})/iu, " cajero"],
  [/^ manager(?!\p{L})/iu, " gerente"],
];
const daysWithMonth = months.flatMap((name, n): Rewrite[] => {
  const month = `(?:${name}|${name.slice(0, 3)})\\.?`;
  const spanish = (spanishMonths[n] ?? name).slice(0, 3);
  return [
    [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?${month}(?!\\p{L})`, "giu"), `$1 ${spanish}`],
    [new RegExp(`(?<!\\p{L})${month} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "giu"), `$1 ${spanish}`],
  ];
});
const ofCut: readonly Rewrite[] = [
  ...daysWithMonth,
  [/(?<!\S)yesterday(?!\S)/i, "ayer"],
  [/(?<!\S)today(?!\S)/i, "hoy"],
  [/(?<!\S)(?:chart|picture)(?!\S)/i, "gráfica"],
  [/(?<!\S)(?:last|previous) week(?!\S)/i, "semana pasada"],
  [/(?<!\S)(?:this )?week(?!\S)/i, "semana"],
  [/(?<!\S)(?:last|previous) month(?!\S)/i, "mes pasado"],
  [/(?<!\S)(?:this )?month(?!\S)/i, "mes"],
  [/(?<!\S)last (\d{1,3}) days(?!\S)/i, "últimos $1 días"],
  [/(?<!\S)from(?=\s+\d)/i, "del"],
  [/ (?:to|until) (?=\d)/gi, " al "],
  [/^ of\s/i, " de "],
];

/**
 * Words that begin a command, and the replacements for the rest of its line. A word that may also begin a reason (*correct*, *use*) counts only alone
 * or before a phone.
 */
const openings: readonly { readonly word: RegExp; readonly is: string; readonly rest?: readonly Rewrite[] }[] = [
  { word: /^(?:new )?sale(?![\p{L}\p{N}_#/-])[\s:,]*/iu, is: "venta", rest: [noTicket] },
  { word: /^(?:my )?balance(?![\p{L}\p{N}])[\s:,]*(?:(?:of|for) )?/iu, is: "saldo" },
  {
    word: /^(?:use|redeem)(?: (?:the )?balance)?(?=[\s:,]*(?:\+?[\d(]|$))[\s:,]*/iu,
    is: "usar",
    rest: [noTicket, [/(?<=\s)all(?: the balance)?(?=\s|$)/i, "todo"], [/(?<=\s)of(?=\s+\$?\d)/i, "de"]],
  },
  { word: /^register (?:(?:a|the) )?customer(?![\p{L}\p{N}])[\s:,]*/iu, is: "registrar cliente" },
  { word: /^register(?=[\s:,]*(?:\+?[\d(]|$))[\s:,]*/iu, is: "registrar" },
  { word: /^correct(?=[\s:,.]*(?:\+?[\d(]|$))[\s:,.]*/iu, is: "corregir" },
  { word: /^refund(?=[\s:,.]*(?:\+?[\d(]|$))[\s:,.]*/iu, is: "devolución" },
  { word: /^add (?:an? )?(?=(?:collaborator|cashier|manager)(?![\p{L}\p{N}]))/iu, is: "agregar", rest: ofRole },
  {
    word: /^disable(?![\p{L}\p{N}])(?: (?:the|collaborator|cashier|manager)(?![\p{L}\p{N}]))*[\s:,]*/iu,
    is: "desactivar",
  },
  { word: /^invite(?![\p{L}\p{N}])[\s:,]*/iu, is: "invitar" },
  { word: /^unlink(?![\p{L}\p{N}])[\s:,]*/iu, is: "desvincular" },
  { word: /^(?:change )?(?:the )?wallet(?=[\s.!]*$|\s+\d{1,2}\s*$)[\s.!]*/iu, is: "monedero" },
  { word: /^cut(?![\p{L}\p{N}])[\s:,]*/iu, is: "corte", rest: ofCut },
  { word: /^audit(?![\p{L}\p{N}])[\s:,]*/iu, is: "auditoría" },
];

const yesOrNo: readonly (readonly [string, string])[] = [
  ["yes please", "sí"],
  ["yeah", "sí"],
  ["yep", "sí"],
  ["sure", "sí"],
  ["no thanks", "no"],
];
const change: readonly (readonly [string, string])[] = [
  ["change", "cambiar"],
  ["change something", "cambiar"],
  ["phone", "teléfono"],
  ["mobile", "celular"],
  ["amount", "monto"],
  ["how much", "cuánto"],
  ["points", "puntos"],
  ["purchase", "compra"],
  ["name", "nombre"],
  ["birthday", "cumpleaños"],
  ["reason", "motivo"],
  ["role", "rol"],
  ["branch", "sucursal"],
];
const anyway = [["anyway", "de todos modos"]] as const;

/** Answers by the topic of the open question. Topics that take any text (name, reason, branch) have none, so that nothing in it is replaced. */
const answers: { readonly [topic in HelpTopic]?: readonly (readonly [string, string])[] } = {
  amountGuess: yesOrNo,
  ticket: [
    ["no ticket", "sin ticket"],
    ["none", "sin ticket"],
    ["without ticket", "sin ticket"],
  ],
  ticketGuess: [
    ...yesOrNo,
    ["no ticket", "sin ticket"],
    ["without ticket", "sin ticket"],
    ["it is the amount", "es el monto"],
    ["it's the amount", "es el monto"],
    ["the amount", "es el monto"],
    ["it is the ticket", "es el ticket"],
    ["the ticket", "es el ticket"],
  ],
  points: [
    ["all", "todo"],
    ["all of it", "todo"],
    ["everything", "todo"],
  ],
  purchase: [
    ["no amount", "sin monto"],
    ["without amount", "sin monto"],
  ],
  birthday: [...yesOrNo, ["no birthday", "sin cumpleaños"], ["none", "sin cumpleaños"]],
  privacy: [
    ...yesOrNo,
    ["i accept", "sí acepto"],
    ["yes i accept", "sí acepto"],
    ["accept", "sí acepto"],
    ["they accept", "sí acepta"],
    ["yes they accept", "sí acepta"],
    ["they do not accept", "no acepta"],
    ["they don't accept", "no acepta"],
    ["i do not accept", "no acepto"],
    ["i don't accept", "no acepto"],
  ],
  unregistered: [
    ["another phone", "otro teléfono"],
    ["other phone", "otro teléfono"],
  ],
  staffPhone: anyway,
  sameTicket: anyway,
  sameSale: yesOrNo,
  summary: [...yesOrNo, ...change],
  change: [...yesOrNo, ...change],
  role: [
    ["cashier", "cajero"],
    ["manager", "gerente"],
  ],
  direction: [
    ["add", "agregar"],
    ["remove", "quitar"],
  ],
  reference: [["none", "ninguna"]],
  detail: [
    ["it was recorded", "sí se registró"],
    ["it was not recorded", "no se registró"],
    ["record it now", "regístrala ahora"],
    ["approve", "aprobar"],
    ["refuse", "rechazar"],
  ],
};

const answersOf = new Map(Object.entries(answers).map(([topic, pairs]) => [topic, new Map(pairs)]));

const monthNames = months.map((month) => month.toLowerCase());
const monthWord = /(?<!\p{L})(\p{L}{3,9})(?!\p{L})/gu;

/**
 * Translates English commands, answers and sentences into the Spanish words that the bot reads; any other text comes back unchanged. `topic`: what
 * the open question wants, or null. Nothing is replaced where any words are an answer.
 */
export function englishTyped(text: string, topic: HelpTopic | null): string {
  const typed = tidy(text);
  const said = plain(typed).replaceAll(",", "");
  const command = commands.get(said);
  if (command !== undefined) return command;
  const answer = /[?¿]/.test(typed) ? undefined : answersOf.get(topic ?? "")?.get(said);
  if (answer !== undefined) return answer;
  for (const { word, is, rest = [] } of openings) {
    const opening = word.exec(typed)?.[0];
    if (opening === undefined) continue;
    const more = ` ${typed.slice(opening.length)}`;
    return `${is}${rest.reduce((line, [english, spanish]) => line.replace(english, spanish), more)}`.trim();
  }
  if (topic === "birthday") return withSpanishMonth(text);
  return englishSentence(typed, topic) ?? text;
}

/** Replaces English months, whole or their first three letters: `12 May 1990`. */
function withSpanishMonth(text: string): string {
  return text.replaceAll(monthWord, (word: string) => {
    const said = word.toLowerCase();
    const at = monthNames.findIndex((name) => name === said || (said.length === 3 && name.startsWith(said)));
    return spanishMonths[at] ?? word;
  });
}
