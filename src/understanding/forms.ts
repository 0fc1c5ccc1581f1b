import type { Act } from "./acts/acts.ts";
import type { Role } from "./roles/roles.ts";
import type { Situation } from "./situation.ts";
import { phrases } from "./lexicon/en/phrases.ts";
import { plain } from "../domain/reader/words.ts";
import { isDatum, type Token } from "./tokens/token.ts";

/** A message whose tokens alone tell what it is. */
export interface Form {
  readonly act: Act;
  /** Of its figures, in order. */
  readonly roles: readonly Role[];
}

type Asked = Exclude<Situation["asked"], null> | "nothing";

/**
 * The sure forms, which carry most of a working day: the open question, the shape of the tokens, the act, and the roles of the figures. In a shape `v` is
 * *venta*, `t` a word for the ticket, `P` a phone, `N` a number that has one reading, `n` any other, `C` a code, `m` a word for pesos, `p` one for points, `M` one
 * with a sign of money where the ticket is asked, `s` *son*.
 */
const forms: readonly (readonly [asked: Asked, shape: string, act: Act, ...roles: Role[]])[] = [
  ["nothing", "PN", "sale", "phone", "amount"],
  ["nothing", "PNN", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNC", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNtN", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNtC", "sale", "phone", "amount", "ticket"],
  ["nothing", "vPN", "sale", "phone", "amount"],
  ["nothing", "vPNN", "sale", "phone", "amount", "ticket"],
  ["nothing", "vPNC", "sale", "phone", "amount", "ticket"],
  ["nothing", "vPNtN", "sale", "phone", "amount", "ticket"],
  ["nothing", "vPNtC", "sale", "phone", "amount", "ticket"],
  ["phone", "P", "answer", "phone"],
  ["amount", "N", "answer", "amount"],
  ["amount", "n", "answer", "amount"],
  ["amount", "Nm", "answer", "amount"],
  ["amount", "sN", "answer", "amount"],
  ["amount", "sNm", "answer", "amount"],
  ["summary", "sN", "correction", "amount"],
  ["summary", "sNm", "correction", "amount"],
  ["points", "N", "answer", "points"],
  ["points", "n", "answer", "points"],
  ["points", "Np", "answer", "points"],
  ["points", "Nm", "answer", "points"],
  ["ticket", "N", "answer", "ticket"],
  ["ticket", "C", "answer", "ticket"],
  ["ticket", "M", "correction", "amount"],
  ["ticket", "sC", "answer", "ticket"],
  ["ticket", "tN", "answer", "ticket"],
  ["ticket", "tC", "answer", "ticket"],
];

const table: ReadonlyMap<string, Form> = new Map(
  forms.map(([asked, shape, act, ...roles]) => [`${asked} ${shape}`, { act, roles }]),
);

/** The sure form of a message; null: it has none, and the models read it. A question, and a customer's sale, have none. */
export function formOf(
  tokens: readonly Token[],
  questioned: boolean,
  { asked, speaker, uses }: Situation,
): Form | null {
  if (questioned || (asked === null && speaker === "customer") || (asked === "summary" && uses === true)) return null;
  let shape = `${asked ?? "nothing"} `;
  for (const token of tokens) {
    if (token.type === "break") continue;
    // "$300" is no ticket.
    const isMoney = asked === "ticket" && token.type === "number" && token.money;
    const letter = isMoney ? "M" : letterOf(token);
    if (letter === null) return null;
    shape += letter;
  }
  return table.get(shape) ?? null;
}

/** The form of an English phrase that is known as a whole; null: it is none. With nothing open, "my mistake" is of what was done last. */
export function phraseOf(text: string, { asked }: Situation): Form | null {
  const act = /[?¿]/.test(text) ? undefined : phrases.get(plain(text));
  if (act === undefined) return null;
  return { act: act === "change" && asked === null ? "undo" : act, roles: [] };
}

/** Words of English that say nothing beside a figure. */
const silent: ReadonlySet<string> = new Set(["it", "the", "a", "that", "this"]);

function letterOf(token: Token): string | null {
  if (token.type === "word") return letterOfWord(token);
  if (!isDatum(token)) return null;
  if (token.type === "phone") return "P";
  if (token.type === "code") return "C";
  return token.amount.type === "amount" && !token.unsure ? "N" : "n";
}

function letterOfWord({ norm, classes, english }: Token): string | null {
  if (english !== undefined && silent.has(english)) return "";
  if (norm === "venta") return "v";
  if (norm === "puntos") return "p";
  if (norm === "son" || norm === "eran" || norm === "fueron") return "s";
  if (classes.includes("TICKET")) return "t";
  return classes.includes("CURRENCY") ? "m" : null;
}
