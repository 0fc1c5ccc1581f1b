import type { ReadLanguage } from "../../domain/language.ts";
import { type AmountReading, type Centavos, parseAmount } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import { plain, tidy, withoutEnding } from "../../domain/words.ts";
import { agreesToDeed, saysClosed, saysYesBeside } from "../consent.ts";
import { type Class, wordSet, wordTest } from "../lexicon/classes.ts";
import { type ClosedMeaning, leading } from "../lexicon/closed-es-mx.ts";
import { type ConsentDeed, neutral, plainYes } from "../lexicon/consent-es-mx.ts";
import { runAt, runsOf } from "../tokens/runs.ts";
import { type SituationName, situationOf } from "../situation.ts";
import { phoneDigits } from "../slots.ts";
import { facesIn } from "../tokens/faces.ts";
import type { Token } from "../tokens/token.ts";
import { signIn, tokensOf } from "../tokens/tokens.ts";
import { understand } from "../understand.ts";

// Reads answers to conversations other than a sale or a use of balance, by the closed lists, the classes of words, and figures.

const isQuestion = (text: string) => text.includes("?") || text.includes("¿");

/** True if an answer is a yes to `deed` and says nothing else. */
export function isYesTo(text: string, deed: ConsentDeed, language?: ReadLanguage): boolean {
  return facesIn(text) !== "other" && agreesToDeed(tokensOf(text, language), isQuestion(text), deed);
}

/** True if an answer is a yes and more than a courtesy: "sí", "regístrala", "ok, dale", but not "ok gracias" or a thumb up. */
export function agreesPlainly(text: string, language?: ReadLanguage): boolean {
  return isYesTo(text, "record", language) && tokensOf(text, language).some(({ norm }) => plainYes.has(norm));
}

/** The lowest probability of a dismissal. */
const surelyDismissed = 0.6;

/** True if a text asks to dismiss a collaborator, or gives the reason: "ya no trabaja con nosotros". */
export function wantsDismissed(text: string): boolean {
  const { act, probability } = understand(text, situationOf("manager"));
  return act === "staffDisable" && probability >= surelyDismissed;
}

/** True if an answer is a no and nothing else: "no", "mejor no", "así déjala". */
export function refuses(text: string, language?: ReadLanguage): boolean {
  return says(text, "refuse", language) || says(text, "keepSale", language);
}

/** True if an answer has one closed meaning and nothing else. */
export function says(text: string, meaning: ClosedMeaning, language?: ReadLanguage): boolean {
  return saysClosed(tokensOf(text, language), isQuestion(text), meaning);
}

/** The figure that a yes repeats, centavos: "sí, son 50". Null: the text is no such yes. */
export function figureAgreed(text: string): Centavos | null {
  const tokens = tokensOf(text);
  const beside = { hasOtherFace: facesIn(text) === "other", uses: true };
  // "Sí, -20" reverses the direction.
  if (signIn(text) !== null || !saysYesBeside(tokens, isQuestion(text), beside)) return null;
  const figure = tokens.find(({ type }) => type === "number");
  return figure?.type === "number" && figure.amount.type === "amount" ? figure.amount.centavos : null;
}

const besides = runsOf([
  ...neutral,
  ...leading,
  "opcion|dato|lo|del|de|cambia|cambiame|cambialo|corrige|corregir|modifica|modificar|esta|mal|no|cliente|clienta",
]);

/** The one of some words that an answer chooses, beside filler words: "el monto", "opción 2". Null: none, or several. */
export function chosenOf(text: string, words: readonly string[]): string | null {
  if (isQuestion(text)) return null;
  const tokens = tokensOf(text).filter(({ type }) => type !== "break");
  const found = new Set<string>();
  // "No es cajera" chooses nothing; "no, cajera" does.
  const [first, second] = tokensOf(text);
  if (first?.norm === "no" && second?.type !== "break") return null;
  const norms = tokens.map(({ type, norm, typed }) => (type === "word" ? norm : typed));
  for (let at = 0; at < norms.length;) {
    const word = norms[at] as string;
    if (words.includes(word)) found.add(word);
    const length = words.includes(word) ? 1 : runAt(besides, norms, at);
    if (length === 0) return null;
    at += length;
  }
  const [only, more] = found;
  return only !== undefined && more === undefined ? only : null;
}

/** The phone of an answer, an incomplete one, or the fact that there are several. Null: none. */
type PhoneSaid =
  | { readonly is: "phone"; readonly phone: Phone; readonly typed: string }
  | { readonly is: "digits"; readonly digits: string; readonly isWhole: boolean }
  | { readonly is: "several" };

/** Reads the phone in an answer to "¿teléfono?", or in any message (`isAsked` false). */
export function phoneIn(text: string, isAsked = true): PhoneSaid | null {
  const { tokens, slots, data } = understand(text, situationOf(isAsked ? "phone" : "summary"));
  const written = data.flatMap(({ token, role }) => (token.type === "phone" && role !== "withdrawn" ? [token] : []));
  const phone = slots.phone?.value ?? written[0]?.phone;
  const isOne = slots.phone !== null || written.every((token) => token.phone === phone);
  if (slots.several.has("phone") || !isOne) return { is: "several" };
  if (phone !== undefined) {
    const isDoubted = slots.phone?.sure === false && tokens.some(({ classes }) => classes.includes("NEGATE"));
    const typed = slots.phone?.typed ?? written[0]?.typed ?? phone;
    return isDoubted ? null : { is: "phone", phone, typed };
  }
  const digits = phoneDigits(tokens, isAsked);
  if (digits === null) return null;
  const words = tokens.filter(({ type, norm }) => type === "word" && !besideDigits.has(norm));
  return { is: "digits", digits, isWhole: words.length === 0 && !isQuestion(text) };
}

const besideDigits: ReadonlySet<string> = new Set(
  "a ver es son el los la de del al su lada numero telefono celular va primero y luego despues sigue siguen termina en con empieza".split(
    " ",
  ),
);

/** The direction in which an answer moves a balance. "both": its words say both. */
type Way = "add" | "remove" | "both" | null;

/** The direction and the points of an order. */
export interface Move {
  readonly way: Way;
  /** The message denies its verb: "no le quites". */
  readonly denied: boolean;
  readonly amount: AmountReading | null;
}

const verbs: readonly (readonly [Class, "add" | "remove"])[] = [
  ["GIVE", "add"],
  ["TAKE", "remove"],
];

/** Reads an order to move a balance: "quítale 50", "no le quites, súmale 30", "-50". */
export function moveIn(text: string, asked: SituationName = "points", language?: ReadLanguage): Move {
  const { tokens, slots, data, questioned } = understand(text, situationOf(asked, language));
  const said = new Set<"add" | "remove">();
  let denied = false;
  for (const [at, token] of tokens.entries())
    for (const [name, way] of verbs) {
      if (!token.classes.includes(name) || isPassive(tokens, at)) continue;
      if (isDenied(tokens, at)) denied = true;
      else said.add(way);
    }
  const sign = signIn(text) ?? (isBelow(tokens) ? "remove" : null);
  if (sign !== null && said.size === 0) said.add(sign);
  // "Ponle en ceros el saldo".
  if (
    tokens.some(({ norm }, at) => (norm === "ceros" || norm === "cero") && inTo.has(tokens[at - 1]?.norm ?? "")) &&
    said.delete("add")
  )
    said.add("remove");
  // "Ponle 20 menos", "ponle menos veinte", "ponle -20".
  if ((isBelow(tokens) || sign === "remove") && said.delete("add")) said.add("remove");
  const [only, more] = said;
  const way = more === undefined ? (only ?? null) : "both";
  const slot = slots.points ?? slots.amount;
  const figures = data.filter(({ token, role }) => token.type === "number" && role !== "withdrawn");
  const amount =
    questioned || slots.several.size > 0 || figures.length !== 1 ? null : amountOf(slot, data, tokens, text);
  return { way, denied, amount };
}

const inTo = wordSet("en a");

/** "Se le abonó de más" is a reason. */
const isPassive = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.norm === "le" && tokens[at - 2]?.norm === "se" && tokens[at - 3]?.type !== "number";

/**
 * The direction of what was too much or too little: "le pusieron 25 de menos" and "le faltaron 25" add, "le quitamos 25 de menos", "tiene 25 de más" and "le
 * sobran 25" remove; of what was done by mistake: "le restaron 20 por error" adds; or of what was not done: "no se le abonaron 20" adds. Null: the message says no
 * such thing, or gives an order ("ponle 25 menos").
 */
export function readShortfallDirection(text: string): "add" | "remove" | null {
  const tokens = tokensOf(text);
  if (tokens.some(isOrder)) return null;
  const at = tokens.findIndex(({ norm }, place) => {
    const before = tokens[place - 1]?.norm === "de" ? tokens[place - 2] : tokens[place - 1];
    const isBehind = isNumber(before) || before?.classes.includes("CURRENCY") === true;
    return (norm === "menos" || norm === "mas") && (isBehind || (before !== undefined && isOfMove(before)));
  });
  const lack = tokens.find((token, place) => lacksOrExceeds(token) && hasFigureBehind(tokens, place))?.norm;
  if (lack !== undefined) return tokens.some(isNo) ? null : lack.startsWith("falt") ? "add" : "remove";
  const words = (at < 0 ? tokens : tokens.slice(0, at))
    .filter(({ type }) => type === "word")
    .map(({ typed }) => plain(typed));
  const gave = words.some((word) => gaveWords(word));
  const took = words.some((word) => tookWords(word));
  if (gave === took) return null;
  if (at >= 0) return (tokens[at]?.norm === "menos") === gave ? "add" : "remove";
  const isDone = words.some((word) => word.endsWith("aron") || word.endsWith("ieron"));
  const isNot = tokens.some(isNo);
  // "No se le abonaron 20", "no le abonaron 20, por error".
  const isUndone = isNot && tokens.some(({ norm }) => norm === "se" || norm === "le" || norm === "les");
  if (!isDone || !(isUndone || tokens.some(isByMistake))) return null;
  return isNot === gave ? "add" : "remove";
}
const isNo = ({ norm }: Token) => norm === "no";
const lacking = wordTest("falta faltan faltaron faltaba faltaban sobra sobran sobraron sobraba sobraban");
const lacksOrExceeds = ({ typed }: Token) => lacking(plain(typed));
const gaveWords = wordTest(
  "puso pusi* puse dio dieron di dimos carg* abon* sum* agreg* acredit* tiene tienen tengo trae quedo aparec* sale salen salio salieron marca refleja",
);
const tookWords = wordTest("quit* descont* rest* baj* retir*");
const isOfMove = ({ typed }: Token) => gaveWords(plain(typed)) || tookWords(plain(typed));
const isByMistake = ({ norm, classes }: Token) =>
  norm === "error" || norm.startsWith("equivoc") || norm === "doble" || classes.includes("WRONG");

/** True if a message names a difference without saying what was done: "20 de menos al 477…". It may mean either direction. */
export const namesDifference = (tokens: readonly Token[]): boolean =>
  !tokens.some((token) => isOrder(token) || token.classes.includes("GIVE") || token.classes.includes("TAKE")) &&
  tokens.some(
    ({ norm }, at) => (norm === "menos" || norm === "mas") && tokens[at - 1]?.norm === "de" && isNumber(tokens[at - 2]),
  );

const isNumber = (token: Token | undefined) => token?.type === "number" || token?.classes.includes("POINTS") === true;

const hasFigureBehind = (tokens: readonly Token[], at: number) => tokens.slice(at + 1, at + 3).some(isNumber);

/** "Menos 50", "50 menos", "ponle 50 de menos"; not "eran menos", nor "le dieron 50 de menos". */
function isBelow(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => {
    if (norm !== "menos") return false;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isEnd = next === undefined || next.type === "break" || next.norm === "a" || next.norm === "al";
    const isOrdered = before?.norm === "de" && tokens.slice(Math.max(0, at - 4), at - 1).some(isOrder);
    return next?.type === "number" || (isEnd && isNumber(before)) || isOrdered;
  });
}

/** "No ponle 25 mejor": the negative of an order has another form ("no le pongas"), so this "no" is about the previous message. */
const isOrder = ({ typed }: Token) => typed.length > 4 && /l[eao]s?$/i.test(typed);

function isDenied(tokens: readonly Token[], at: number): boolean {
  if (isOrder(tokens[at] as Token) && hasFigureBehind(tokens, at)) return false;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const from = before.findLastIndex(({ type }) => type === "break");
  return before.slice(from + 1).some(({ classes }) => classes.includes("NEGATE"));
}

function amountOf(
  slot: { readonly value: AmountReading; readonly sure: boolean } | null,
  data: readonly { readonly token: Token; readonly role: string }[],
  tokens: readonly Token[],
  text: string,
): AmountReading | null {
  const figure = data.find(({ token, role }) => token.type === "number" && role !== "withdrawn")?.token;
  if (figure?.type !== "number") return null;
  // "María +50".
  const amount = figure.typed.startsWith("+") ? parseAmount(figure.typed.slice(1)) : figure.amount;
  if (amount.type === "notAnAmount") return null;
  const next = tokens[tokens.indexOf(figure) + 1]?.norm ?? "";
  if (centavos.has(next)) return parseAmount(`0.${figure.typed.padStart(2, "0")}`);
  if (text.includes("%")) return null;
  const isUnsure =
    figure.unsure ||
    tokens.some(({ classes }) => classes.includes("UNSURE")) ||
    (slot !== null && slot.value.type === "ambiguous");
  return isUnsure && amount.type === "amount" ? { type: "ambiguous", guess: amount.centavos } : amount;
}

const centavos: ReadonlySet<string> = new Set(["centavo", "centavos", "ctvs", "cts"]);

const isLater = ({ classes }: Token) => ["WAIT", "LATER", "TIME"].some((name) => classes.some((one) => one === name));

/** True if a message denies and postpones: "no, espera, mejor mañana". */
export function postpones(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens[0]?.classes.includes("NEGATE") === true && tokens.some(isLater);
}

/** True if each word of a message has one of the classes or is one of `words`. */
export function hasOnly(text: string, classes: readonly Class[], words: string): boolean {
  const others = words.split(" ");
  return tokensOf(text).every(
    (token) =>
      token.type !== "word" || others.includes(token.norm) || classes.some((name) => token.classes.includes(name)),
  );
}

/** True if a message has a word of one of the classes. */
export function hasClass(text: string, ...classes: readonly Class[]): boolean {
  return tokensOf(text).some((token) => classes.some((name) => token.classes.includes(name)));
}

/** The words of a message in the form of `meantWord`. */
export function wordsIn(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ type, norm }) => (type === "word" ? [norm] : []));
}

/** True if a message has a figure. */
export function hasFigure(text: string): boolean {
  return tokensOf(text).some(({ type }) => type !== "word" && type !== "break");
}

const saidBefore = runsOf([
  "el|la? monto|total|importe|cuenta|compra es|son|fue|fueron de?",
  "son|fueron|fue|es|serian|monto|total|importe",
]);
const saidAfter: readonly string[] = [" por favor", " porfa", " gracias"];

/** Longest text that is read, characters. */
const longestWriting = 96;

/** Reads an amount in a few words: "son 250", "el total es $1,234.50, por favor". */
export function parseAmountAnswer(text: string): AmountReading {
  if (text.length > longestWriting) return { type: "notAnAmount" };
  const words = withoutCourtesy(tidy(text)).split(" ");
  const said = words.map((word) => word.toLowerCase().replace(":", ""));
  const behind = words.slice(runAt(saidBefore, said, 0));
  return parseAmount((behind.length === 0 ? words : behind).join(" "));
}

function withoutCourtesy(text: string): string {
  const bare = withoutEnding(text, saidAfter);
  return bare !== text && bare.endsWith(",") ? bare.slice(0, -1) : bare;
}

const units: readonly string[] = ["puntos", "punto", "pts"];

/** Removes the unit after points: "30 puntos" gives "30". */
export function withoutUnit(text: string): string {
  return text.length > longestWriting ? text : withoutEnding(tidy(text), units);
}

/** True if an answer to the summary of a refund wants only a part of it: "solo la mitad", "nomás 50", "no toda", "sí pero solo de un producto". */
export function wantsPart(text: string): boolean {
  if (text.length > longestPart) return false;
  const isOnly = hasOnly(
    text,
    partClasses,
    "no si ay pero mejor que sea una solo nomas nada mas unicamente parte mitad",
  );
  const words = wordsIn(text);
  const isAmong = !hasClass(text, "CANCEL", "WAIT", "LATER") || hasFigure(text);
  return (
    (isOnly && (hasFigure(text) || hasClass(text, "PART") || words.includes("parte"))) ||
    words.some((word, at) => word === "no" && wholes.has(words[at + 1] ?? "")) ||
    (isAmong && words.length > 1 && words.some((word, at) => parting.has(word) && at < words.length - 1))
  );
}
const wholes = wordSet("toda todo todas todos completa completo");
const parting = wordSet("solo solamente nomas unicamente menos excepto salvo parte parcial");

const partClasses: readonly Class[] = [
  "COPULA",
  "UNDO",
  "TAKE",
  "GIVE",
  "POINTS",
  "CURRENCY",
  "ARTICLE",
  "PART",
  "BUT",
  "COURTESY",
];
/** Longer answers say more, characters. */
const longestPart = 60;
