import type { Centavos } from "../../domain/money.ts";
import type { Class } from "../lexicon/classes.ts";
import type { Token } from "../tokens/token.ts";

/** The recent operation that a message means, if it is not the last one: the newest with this amount, in doubt, or before the last; or so many of them. */
export type Which =
  | { readonly amountCentavos: Centavos }
  | { readonly inDoubt: true }
  | { readonly used: true }
  | { readonly before: true }
  | { readonly count: number };

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const inDoubt = words("duda dudosa dudoso verificacion verificando");
const before = words("anterior antepasada primera penultima pasada antes");
const ofAmount = words("la el lo esa ese eso venta compra uso");

/** Words for one datum of a sale: "el monto de antes". */
const ofDatum: readonly Class[] = ["TICKET", "PHONE", "MONEY"];

/** The operation that a message means. Undefined: the last one, or none. */
export function whichOf(tokens: readonly Token[]): Which | undefined {
  for (const [at, token] of tokens.entries()) {
    const isNamed = tokens[at - 1]?.norm === "de" && ofAmount.has(tokens[at - 2]?.norm ?? "");
    if (token.type === "number" && token.amount.type === "amount" && isNamed)
      return { amountCentavos: token.amount.centavos };
  }
  if (tokens.some(({ classes }) => ofDatum.some((name) => classes.includes(name)))) return undefined;
  if (tokens.some(({ norm }) => inDoubt.has(norm))) return { inDoubt: true };
  if (isOfUse(tokens)) return { used: true };
  const count = countOf(tokens);
  if (count !== null) return { count };
  const isBefore = ({ norm }: Token, at: number) =>
    before.has(norm) ||
    (norm === "otra" && tokens[at - 1]?.norm === "la") ||
    (norm === "hace" && tokens[at + 1]?.norm !== "falta");
  return tokens.some(isBefore) ? { before: true } : undefined;
}

/** "Deshaz el uso de saldo", "le quité saldo de más", "regrésale su saldo". */
function isOfUse(tokens: readonly Token[]): boolean {
  const balance = tokens.findIndex(({ classes }) => classes.includes("POINTS"));
  return balance >= 0 && tokens.slice(0, balance).some(takesBalance);
}
const takesBalance = ({ norm, classes }: Token) =>
  usedWords.has(norm) || classes.includes("USE") || classes.includes("TAKE");
const usedWords = words("uso usar use usamos usando quite quitamos descontado descontamos");

/** "Las dos", "ambas". */
function countOf(tokens: readonly Token[]): number | null {
  for (const [at, token] of tokens.entries()) {
    if (token.norm === "ambas" || token.norm === "ambos") return 2;
    const article = tokens[at - 1]?.norm;
    const many = token.type === "number" && token.amount.type === "amount" ? token.amount.centavos / 100 : 0;
    if ((article === "las" || article === "los") && many >= 2 && many <= 5 && Number.isInteger(many)) return many;
  }
  return null;
}
