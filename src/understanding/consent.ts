import { agreeing, agreeingFirst, agreeingToSale, agreeingToUse, neutral } from "./lexicon/consent-es-mx.ts";
import type { Class } from "./lexicon/classes.ts";
import { runAt, runsOf, type Runs } from "./runs.ts";
import type { Token } from "./tokens/token.ts";

/** How likely a yes has to be by the model, beside the closed list. */
const leastYes = 0.4;

const [agreeingRuns, firstRuns, neutralRuns] = [runsOf(agreeing), runsOf(agreeingFirst), runsOf(neutral)];
const [useRuns, saleRuns] = [runsOf([...agreeing, ...agreeingToUse]), runsOf(agreeingToSale)];

/**
 * Whether a message is a yes and nothing else: each word belongs to the closed list, one of them agrees, it asks nothing, has no figure and no face that
 * may doubt, and the model takes it for a yes too. `yes`: the model's probability of a yes, from 0 to 1; `uses`: the yes is to a use of balance.
 */
export function isConsent(
  tokens: readonly Token[],
  questioned: boolean,
  { hasOtherFace, yes, uses }: { readonly hasOtherFace: boolean; readonly yes: number; readonly uses: boolean },
): boolean {
  if (questioned || hasOtherFace) return false;
  const words = wordsOf(tokens);
  if (words === null) return false;
  if (!uses) return yes >= leastYes && agrees(words);
  // "Registra la venta", "regístrala con tarjeta" agree to a sale.
  const isOfSale =
    tokens.some(({ classes, norm }) => classes.includes("TENDER") || paying.has(norm)) ||
    words.some((_, at) => runAt(saleRuns, words, at) > 0);
  // An order to use names the deed: the model learns it as one.
  const orders = agrees(words, useRuns) && !agrees(words);
  return !isOfSale && (orders || (yes >= leastYes && agrees(words)));
}

/** The words of a message that has nothing else. */
function wordsOf(tokens: readonly Token[]): readonly string[] | null {
  if (mayBeCondition(tokens)) return null;
  // "Ajá, sí, claro" mocks.
  if (["aja", "claro"].every((word) => tokens.some(({ norm }) => norm === word))) return null;
  if (tokens.some(({ type }) => type !== "word" && type !== "break")) return null;
  return tokens.flatMap(({ type, norm }) => (type === "word" ? [norm] : []));
}

/** "Si ya pagó": without its accent or a pause it may say *if*. */
function mayBeCondition(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ norm }) => norm === "si");
  const isBare = at >= 0 && tokens[at]?.typed.toLowerCase() === "si" && tokens[at + 1]?.type === "word";
  return isBare && tokens.slice(at + 1, at + 5).some(({ norm }) => paying.has(norm));
}
const paying: ReadonlySet<string> = new Set(["pago", "paga", "pagaron", "cobre", "transfirio"]);

/** Whether a message is made of the words of a yes and of nothing else. It is no consent: that the model has to agree to. */
export function saysYes(tokens: readonly Token[], questioned: boolean): boolean {
  const words = questioned ? null : wordsOf(tokens);
  return words !== null && agrees(words);
}

/**
 * Whether a message is a yes beside one figure, with no more than that it is so: "sí, son 250", "250 está bien". It is a yes only to a question that shows
 * that figure. "Sí, usa 250" is none to a sale, and neither is what a face may doubt.
 */
export function saysYesBeside(
  tokens: readonly Token[],
  questioned: boolean,
  { hasOtherFace, uses }: { readonly hasOtherFace: boolean; readonly uses: boolean },
): boolean {
  const beside = uses ? besideUsed : besideFigure;
  const figures = tokens.filter(({ type }) => type === "number");
  const isBeside = ({ type, norm, classes }: Token) =>
    type === "number" || norm === "de" || classes.some((name) => beside.has(name));
  const rest = tokens.filter((token) => !isBeside(token));
  return !hasOtherFace && figures.length === 1 && saysYes(rest, questioned);
}

/** Words that say no more than that a figure is what it is; and, of what is used, that it is. */
const besideFigure: ReadonlySet<Class> = new Set<Class>(["COPULA", "CURRENCY"]);
const besideUsed: ReadonlySet<Class> = new Set<Class>([...besideFigure, "USE", "POINTS"]);

/** Whether words are made of runs of the closed list alone, and one of them agrees. */
export function agrees(words: readonly string[], runs: Runs = agreeingRuns): boolean {
  let found = false;
  for (let at = 0; at < words.length;) {
    const first = at === 0 ? runAt(firstRuns, words, at) : 0;
    const [agreed, left] = [Math.max(first, runAt(runs, words, at)), runAt(neutralRuns, words, at)];
    if (agreed === 0 && left === 0) return false;
    found ||= agreed >= left;
    at += Math.max(agreed, left);
  }
  return found;
}
