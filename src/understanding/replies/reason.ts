import { parseAmountAnswer, hasClass, isYesTo, phoneIn, withoutUnit, wordsIn } from "./answers.ts";
import { plain, tidy } from "../../domain/words.ts";
import { saysClosed } from "../consent.ts";
import { type Class, wordSet } from "../lexicon/classes.ts";
import { isDatum, wordOf, type Token } from "../tokens/token.ts";

// Why: the reason of a correction, in an answer of its own or beside the figures of a message.

/**
 * The reason in an answer to "¿por qué?", as typed. `isOther`: the answer is another correction. Null: it is no reason, because it repeats the answer before.
 */
export function reasonIn(text: string): { reason: string } | { isOther: true } | null {
  const reason = tidy(text);
  // "¿Por qué preguntas?"
  const isQuestion = reason.startsWith("¿") || reason.endsWith("?");
  // "Y a Lupita 477… súbele 10."
  if (hasClass(text, "GIVE", "TAKE") && phoneIn(text, false)?.is === "phone") return { isOther: true };
  const isAnswerBefore = isYesTo(text, "record") || parseAmountAnswer(withoutUnit(text)).type !== "notAnAmount";
  const hasWord = wordsIn(text).some((word) => word.length > 1);
  const isLong = reason.length >= shortestReason && reason.length <= longestReason;
  return !isQuestion && !isAnswerBefore && hasWord && isLong ? { reason } : null;
}

/** The fewest and the most characters of a reason. */
const [shortestReason, longestReason] = [4, 200];

export const leadsToReason = wordSet("por porque que motivo es for because");

const becauseWords = wordSet("porque motivo because");
const beginsSentence: readonly Class[] = ["ARTICLE", "NEGATE"];

/** The reason after the figures of a message: "abónale 700 al 477… por el sorteo". Empty: none. */
export function reasonAfterFigures(tokens: readonly Token[]): string {
  const first = tokens.findIndex(isDatum);
  // "…porque le abonaron dos veces": figures after it belong to the reason.
  const because = tokens.findIndex((token, at) => at > first && becauseWords.has(wordOf(token)));
  const last = because >= 0 ? because - 1 : tokens.findLastIndex(isDatum);
  const behind = tokens.slice(last + 1);
  // "…, no le aplicaron la promoción": a clause of its own.
  const isClause = behind[0]?.type === "break" && behind.filter(({ type }) => type === "word").length >= 3;
  // "…477 se le puso de más": no name has such words.
  const begins = behind[0]?.classes.some((name) => beginsSentence.includes(name)) === true;
  const isSentence = begins && (behind.length >= 3 || (behind.length === 2 && behind[0]?.norm === "se"));
  if (saysClosed(behind, false, "reasonAlone")) return ` ${reasonWordsOf(behind)}`;
  const told = tokens.findIndex((token, at) => at > last && leadsToReason.has(wordOf(token)));
  const from = told >= 0 ? told : isClause ? last + 2 : isSentence ? last + 1 : -1;
  if (from < 0) return reasonBetween(tokens.slice(first + 1, last));
  if (tokens[from + 1]?.norm === "favor" || tokens.length - from < 2) return "";
  const isNamed = tokens[from]?.norm === "motivo";
  const words = tokens.slice(isNamed ? from + 1 : from).flatMap(({ type, typed }) => (type === "break" ? [] : [typed]));
  // "100 x el bono" would be a product.
  return ` ${words.map((word) => (word === "x" ? "por" : word)).join(" ")}`;
}

/** "De cortesía": the words of a reason that is one by itself. */
function reasonWordsOf(tokens: readonly Token[]): string {
  const words = tokens.flatMap(({ type, typed }) => (type === "break" ? [] : [typed]));
  return (words[0]?.toLowerCase() === "de" ? words.slice(1) : words).join(" ");
}

/** The reason in a clause of its own between the figures: "quítale 20 a Lupita, se los pusieron doble. 477…". Empty: none. */
function reasonBetween(tokens: readonly Token[]): string {
  const breaks = tokens.flatMap(({ type }, at) => (type === "break" ? [at] : []));
  for (const [order, at] of breaks.entries()) {
    const clause = tokens.slice(at + 1, breaks[order + 1] ?? tokens.length);
    if (clause.length >= 3 && clauseBegins.has(clause[0]?.norm ?? "") && clause.every(({ type }) => type === "word"))
      return ` ${clause.map(({ typed }) => typed).join(" ")}`;
  }
  return "";
}
const clauseBegins = wordSet("se le les no nos porque por");

/** "El motivo es error de captura": the reason that a message states. Null: none. */
export function readStatedReason(text: string): string | null {
  const words = tidy(text).split(" ");
  const said = words.map((word) => plain(word.replaceAll(",", "").replaceAll(":", "")));
  const named = said.findIndex((word, at) => at < mostBefore && reasonWords.has(word));
  if (named >= 0) {
    let from = named + 1;
    while (from < said.length && afterReason.has(said[from] as string)) from++;
    return from < words.length ? words.slice(from).join(" ") : null;
  }
  let from = 0;
  while (from < said.length && takesBackWords.has(said[from] as string)) from++;
  const isWhy = said[from] === "porque" || said[from] === "xq" || (said[from] === "por" && said[from + 1] !== "favor");
  return isWhy && words.length > from + 1 && !text.includes("?") ? words.slice(from).join(" ") : null;
}

/** The most words before "motivo". */
const mostBefore = 4;
const reasonWords = wordSet("motivo razon reason");
const afterReason = new Set(["", ...wordSet("correcto correcta bueno es era fue seria is que")]);
const takesBackWords = wordSet("no perdon digo mejor es fue era");
