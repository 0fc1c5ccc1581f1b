import type { Centavos } from "../domain/money.ts";
import { recentResults } from "../domain/recent.ts";
import { facesIn, withSigns } from "./tokens/faces.ts";
import type { Act, Role } from "./labels.ts";
import { digitsOf } from "../domain/words.ts";
import type { Class } from "./lexicon/classes.ts";
import { actFeaturesOf, roleFeaturesOf } from "./model/features.ts";
import { type Labelled, labelsOf, type Likely, likelyActs } from "./model/weights.ts";
import { isConsent, saysYesBeside } from "./consent.ts";
import { formOf, phraseOf, plainFormOf, retakenFormOf } from "./forms.ts";
import { theModel, type Model } from "./model/model.ts";
import { countOfPieces, groupedThousands, isReduced, isSum, computedAmount, totalOf } from "./offers.ts";
import { nameOf, type Situation, type SituationName } from "./situation.ts";
import { labelledData, leastOnly, slotsOf, type LabelledDatum, type Slots } from "./slots.ts";
import { areEnglish, type Datum, isDatum, isTicketWord, type Token } from "./tokens/token.ts";
import { isBelowZero, signIn, tokensOf } from "./tokens/tokens.ts";
import { vetoesOf, type Effect } from "./vetoes.ts";

/** The reading of a message in its situation. */
export interface Utterance {
  readonly text: string;
  readonly situation: Situation;
  readonly tokens: readonly Token[];
  /** The likeliest act. Null: the message has no words and no figures. */
  readonly act: Act | null;
  /** Its probability, from 0 to 1. */
  readonly probability: number;
  /** All possible acts, likeliest first. */
  readonly likely: readonly Likely[];
  /** The figures with their roles. */
  readonly data: readonly LabelledDatum[];
  /** The data in the message, after the vetoes. */
  readonly slots: Slots;
  /** The whole message is a yes to a question that moves money. */
  readonly consents: boolean;
  /** True if it is a yes beside one figure. It counts only at a question that shows the figure. */
  readonly consentsBeside: boolean;
  /** It has a question mark. */
  readonly questioned: boolean;
  /** The names of the vetoes that apply. */
  readonly vetoes: readonly string[];
  /** True if it is a plain sale, or a plain answer, with its data in any order. */
  readonly isPlain: boolean;
  /** True if it only reports something, so it begins no sale. */
  readonly onlyTells: boolean;
}

/** The longest part of a message that is read, characters. */
const longestRead = 1_000;

/** The latest reading. A turn asks for it several times. */
let last: { readonly key: string; readonly model: Model | undefined; readonly utterance: Utterance } | null = null;
/** Recent readings: most messages are one of a few, such as "venta" and "sí". */
const recently = recentResults<Utterance>();
/** Longer messages rarely come twice, so they are not kept. */
const longestKept = 32;

/**
 * Understands one message: gives each of its figures a role (phone, amount, ticket …) and the whole an act (a sale, a yes …). Pure. It decides nothing: the
 * tables of `router/turn` do. It never invents or corrects a digit. A doubtful value is marked, so that the bot asks it back.
 *
 * @example
 * const { act, probability, slots, consents } = understand("cobra 250 del 4771234567", situationOf("cashier"));
 * // act "sale" with probability 0.99; slots.amount?.value is 25,000 centavos, slots.phone?.value "4771234567"; consents false
 */
export function understand(text: string, situation: Situation, model?: Model): Utterance {
  // By its fields: a kept reading belongs to one situation.
  const { asked, speaker, afterSale, uses, language } = situation;
  const key = `${asked} ${speaker} ${afterSale} ${uses} ${language} ${text}`;
  if (last?.key === key && last.model === model) return last.utterance;
  const make = () => read(text, situation, model);
  const isKept = model === undefined && text.length <= longestKept;
  last = { key, model, utterance: isKept ? recently(key, make) : make() };
  return last.utterance;
}

function read(written: string, situation: Situation, given?: Model): Utterance {
  const text = withSigns(written.slice(0, longestRead));
  const tokens = tokensOf(text, situation.language);
  // A message with a sure form needs no model.
  const model = () => given ?? theModel(areEnglish(tokens) ? "en" : "es-MX");
  const questioned = text.includes("?") || text.includes("¿");
  const name = nameOf(situation);
  const form =
    phraseOf(text, situation) ??
    formOf(text, tokens, questioned, situation) ??
    plainFormOf(text, tokens, questioned, situation) ??
    retakenFormOf(tokens, questioned, situation);
  const likely = form === null ? actsIn(tokens, questioned, name, model) : [{ act: form.act, probability: 1 }];
  const [best] = likely;
  const labels = form?.roles.map((role) => ({ role, probability: 1 }));
  const known = asBought(
    asRetaken(labelledData(tokens, labels ?? labelled(tokens, name, model)), tokens).map((datum) =>
      asNamed(asMeant(datum, tokens), tokens, situation.asked),
    ),
    tokens,
    situation,
    best?.act ?? null,
  );
  const fired =
    best === undefined || form !== null ? [] : vetoesOf({ tokens, data: known, situation, questioned, act: best.act });
  const effects = new Set<Effect>(fired.map(({ effect }) => effect));
  if (effects.has("askAsTold")) effects.add("ask");
  // For a list of things the bot offers the total, and for a discount the rest.
  if (fired.some(({ id }) => id === "items" || id === "reducedBehind")) effects.delete("askAsTold");
  const data = effects.has("part") ? asPieces(known, tokens) : known;
  const minus =
    form?.isPlain !== true &&
    signIn(text) === "remove" &&
    data.filter(({ token }) => token.type === "number").length > 1;
  if (isBelowZero(text) || minus || groupedThousands(tokens, data) !== null) effects.add("ask");
  const [hasOtherFace, uses] = [facesIn(text) === "other", situation.uses === true];
  const yes = likely.find(({ act }) => act === "yes")?.probability ?? 0;
  const slots = () =>
    withTotal(
      offered(
        held(slotsOf(tokens, data, leastAmount(situation, best, data, tokens)), effects),
        computedAmount(tokens, data, minus),
        effects,
        { isWritten: isSum(tokens), isReduced: isReduced(tokens) },
      ),
      totalOf(tokens, data),
      effects,
    );
  return {
    text: written,
    situation,
    tokens,
    act: best?.act ?? null,
    probability: best?.probability ?? 0,
    likely,
    data,
    slots: form?.isPlain === true ? slotsOf(tokens, data) : slots(),
    consents: isConsent(tokens, questioned, { hasOtherFace, yes, uses }),
    // "Sí, -250" says more than the figure.
    consentsBeside: signIn(text) === null && saysYesBeside(tokens, questioned, { hasOtherFace, uses }),
    questioned,
    vetoes: fired.map(({ id }) => id),
    isPlain: form?.isPlain === true,
    onlyTells: effects.has("tells"),
  };
}

/** "500 no espera 550", "A-1 perdón A-2": the figures that are taken back, and those in their place. */
function asRetaken(data: readonly LabelledDatum[], tokens: readonly Token[]): readonly LabelledDatum[] {
  return data.reduce(
    (known, _, order) => (isRetakenAt(data, tokens, order) ? retaken(known, tokens, order) : known),
    data,
  );
}

/** True if the message takes back the figure at this place, and gives the next one instead. */
function isRetakenAt(data: readonly LabelledDatum[], tokens: readonly Token[], order: number): boolean {
  const [datum, next] = [data[order], data[order + 1]];
  if (datum === undefined || next === undefined || datum.token.type === "phone") return false;
  const between = tokens.slice(datum.at + 1, next.at);
  const isOnly = between.every(
    ({ type, classes }) => type === "break" || retaking.some((name) => classes.includes(name)),
  );
  const has = (name: Class) => between.some(({ classes }) => classes.includes(name));
  // "Pagó con 500, cambio 120" takes nothing back.
  const takesBack = (has("CORRECT") && !has("CHANGE")) || (has("NEGATE") && (has("WAIT") || between.some(isNoApart)));
  return datum.token.type === next.token.type && isOnly && takesBack;
}

function retaken(data: readonly LabelledDatum[], tokens: readonly Token[], order: number): readonly LabelledDatum[] {
  const [first, second] = [data[order], data[order + 1]] as [LabelledDatum, LabelledDatum];
  const isLoose = second.role === "other" || second.role === "doubt" || second.role === "withdrawn";
  const own = first.role === "withdrawn" || !isLoose ? (isLoose ? "amount" : second.role) : first.role;
  const before = tokens[first.at - 1];
  const role = before !== undefined && isTicketWord(before) ? "ticket" : own;
  return data.map((datum) => {
    if (datum === first) return { ...datum, role: "withdrawn" };
    return datum === second ? { ...datum, role, probability: Math.max(datum.probability, surelyNamed) } : datum;
  });
}
/** "Ticket 4, no, ticket 5". */
const isNoApart = ({ norm }: Token, at: number, between: readonly Token[]) =>
  norm === "no" && between[at + 1]?.type === "break";
const retaking: readonly Class[] = ["CORRECT", "NEGATE", "WAIT", "COURTESY", "TICKET"];

/** "Al 477…, no al 442…": the second phone is the denied one. */
function asMeant(datum: LabelledDatum, tokens: readonly Token[]): LabelledDatum {
  if (datum.token.type !== "phone") return datum;
  const phones = tokens.flatMap(({ type }, at) => (type === "phone" ? [at] : []));
  const [first, second = 0, more] = phones;
  const [denial, link] = tokens.slice(second - 2, second);
  const isDenied =
    denial?.norm === "no" && link?.classes.some((name) => name === "PREPOSITION" || name === "ARTICLE") === true;
  if (first === undefined || more !== undefined || second < 3 || !isDenied) return datum;
  return { ...datum, role: datum.at === first ? "phone" : "withdrawn", probability: surelyNamed };
}

/**
 * Corrects the role of a figure that its neighbours name:
 * - A figure right after a word for the ticket is the ticket: "tiket 9", "t 741".
 * - A figure before "pesos" that the model reads as the amount is certainly the amount.
 * - The only figure at the question for the ticket is the ticket, unless the model is sure of another role.
 */
function asNamed(datum: LabelledDatum, tokens: readonly Token[], asked: Situation["asked"]): LabelledDatum {
  const { token, role, at } = datum;
  const before = tokens[at - 1];
  const others = tokens.filter((one) => one.type === "number" || one.type === "code").length - 1;
  const isCorrected = tokens.some(({ classes }) => classes.includes("CORRECT") || classes.includes("NEGATE"));
  // At the question for the ticket, the bot asks which of two figures it is.
  const isBehindWord = before !== undefined && (isTicketWord(before) || (others === 0 && isOfTicket(tokens, at)));
  const isNamed = (isBehindWord || (token.type === "number" && token.hash)) && (asked !== "ticket" || others === 0);
  const isOnly =
    !isCorrected &&
    asked === "ticket" &&
    role === "ticket" &&
    tokens.filter(isDatum).length === 1 &&
    datum.probability >= leastAlone;
  const mayBe = token.type === "code" || (token.type === "number" && !token.money && !token.spoken);
  const isMoney = tokens[at + 1]?.classes.includes("CURRENCY") === true;
  // "Total: 1,250.50, efectivo: 1,300".
  const label = before?.type === "break" ? tokens[at - 2] : before;
  const isTotalled = tokens.some(
    ({ norm }, place) => norm === "total" && place + 1 !== at && tokens[place + 1]?.type === "number",
  );
  if (role === "amount" && isTotalled && label?.classes.includes("TENDER"))
    return { ...datum, role: "tender", probability: 1 };
  // "74 pesos" with no other figure that could be the amount.
  if (isMoney && role === "amount" && others <= 1 && token.type === "number" && !token.unsure)
    return { ...datum, probability: Math.max(datum.probability, surelyNamed) };
  // "Tengo otra: 477…, 95 pesos, ticket 6002": the bot asks the amount back.
  const isSale = isMoney && role === "other" && others <= 1 && tokens.some(({ type }) => type === "phone");
  // "477… con 52.5".
  const isPesos = others === 0 && role === "amount" && token.type === "number" && token.typed.includes(".");
  if ((isSale || isPesos) && asked === null && datum.probability < leastAlone)
    return { ...datum, role: "amount", probability: leastAlone };
  if (isSale && asked === null) return { ...datum, role: "amount", probability: leastAlone };
  if (!(isNamed || isOnly) || !mayBe || isMoney) return datum;
  // "#1029 640": the ticket cannot be the amount if another figure can.
  const isOther =
    role === "amount" &&
    isNamed &&
    asked !== "ticket" &&
    (others > 0 ||
      isTicketAlone(tokens, at, asked) ||
      tokens.some((one, place) => isWithoutAmount(one, tokens[place + 1])));
  if (role !== "doubt" && role !== "other" && role !== "ticket" && !isOther) return datum;
  return { ...datum, role: "ticket", probability: Math.max(datum.probability, surelyNamed) };
}
/** "Sin monto tkt 12". */
const isWithoutAmount = ({ classes }: Token, next: Token | undefined) =>
  classes.includes("WITHOUT") && next?.classes.includes("MONEY") === true;

/** "El ticket del otro es 551", "el ticket está mal, es 1191"; not "el ticket es de 350". */
function isOfTicket(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.classes.includes("COPULA") !== true) return false;
  let before = at - 1;
  while (
    tokens[before]?.type === "break" ||
    tokens[before]?.norm === "esta" ||
    tokens[before]?.classes.some((name) => betweenTicket.includes(name)) === true
  )
    before--;
  const word = tokens[before];
  return word !== undefined && isTicketWord(word);
}
const betweenTicket: readonly Class[] = ["COPULA", "ARTICLE", "PREPOSITION", "ANOTHER", "WRONG"];

/** "Mismo monto tk 62" corrects the ticket of a summary; "el monto del ticket 350" may be about the amount. */
function isTicketAlone(tokens: readonly Token[], at: number, asked: Situation["asked"]): boolean {
  const isOf = (name: Class) => tokens.slice(0, at - 1).some(({ classes }) => classes.includes(name));
  return asked === "summary" && (isOf("SAME") || !isOf("MONEY"));
}
/** The lowest probability at which the only figure is the ticket, if the question is for it. */
const leastAlone = 0.6;
const surelyNamed = 0.8;

/**
 * "50 pesos, su cuenta es de 300": if the question is for the points, the figure beside the purchase is what is used. "Quiere pagar 30 con su saldo, compra de
 * 95": the figure after the word for a purchase is the amount.
 */
function asBought(
  data: readonly LabelledDatum[],
  tokens: readonly Token[],
  { asked }: Situation,
  act: Act | null,
): readonly LabelledDatum[] {
  const points = data.filter(({ role }) => role === "points");
  // "Paga la mitad con saldo, compra 100": the only figure of a use.
  const isAlone =
    asked === null && act === "redeem" && data.filter(({ token }) => token.type === "number").length === 1;
  const [bought, more] = data.filter(
    ({ token, at }) => token.type === "number" && isBehindPurchase(tokens, at, isAlone ? 1 : 2),
  );
  if (bought === undefined || more !== undefined) return data;
  const isUse = asked === "points" || (asked === null && points.length === 1) || isAlone;
  const isOpen = bought.role === "amount" || ((bought.role === "other" || bought.role === "doubt") && isUse);
  if (!isUse || !isOpen) return data;
  const numbers = data.filter((datum) => datum.token.type === "number" && datum !== bought && datum.role !== "ticket");
  // "100 nomás, compra de 260": beside the purchase, the one other figure is what is used.
  const used =
    asked === "points" && numbers.length === 1
      ? numbers
      : numbers.filter(({ role }) => role === "amount" || role === "points");
  return data.map((datum) => {
    if (datum === bought) return { ...datum, role: "amount", probability: Math.max(datum.probability, surelyNamed) };
    const isUsed = used.length === 1 && datum === used[0];
    return isUsed ? { ...datum, role: "points", probability: Math.max(datum.probability, surelyNamed) } : datum;
  });
}

const purchases: ReadonlySet<string> = new Set(["compra", "cuenta", "consumo", "total"]);
/** True for a word that means a purchase. */
export const isPurchaseWord = ({ norm }: Token): boolean => purchases.has(norm);

/** "Su cuenta es de 300", "compra de 95". `least`: how far before the figure the word for a purchase has to stand. */
function isBehindPurchase(tokens: readonly Token[], at: number, least: number): boolean {
  let before = at - 1;
  while (tokens[before]?.classes.some((name) => name === "COPULA" || name === "PREPOSITION")) before--;
  const word = tokens[before];
  return at - before >= least && word !== undefined && isPurchaseWord(word);
}

/** "Dos cafés de 45": the amount becomes the price of one piece, and the figure before it their number. */
function asPieces(data: readonly LabelledDatum[], tokens: readonly Token[]): readonly LabelledDatum[] {
  const amount = data.find(({ role }) => role === "amount");
  const count = amount === undefined ? null : countOfPieces(tokens, amount.at);
  return data.map((datum) => {
    if (datum === amount) return { ...datum, role: "part" };
    return datum.at === count ? { ...datum, role: "quantity", probability: 1 } : datum;
  });
}

/** Acts with an amount. */
const telling: ReadonlySet<Act> = new Set<Act>(["sale", "redeem", "next", "sameAgain", "correctAdd", "correctRemove"]);
/** The lowest probability of such an act at which the only number is its amount. */
const surelyTelling = 0.75;
/** The lowest probability of a correction at which its only number is the amount. */
const surelyCorrecting = 0.9;

const isBesideAnswer = ({ type, classes }: Token) =>
  type === "number" || ["BUT", "CURRENCY", "COURTESY"].some((name) => classes.includes(name as Class));

function leastAmount(
  { asked }: Situation,
  best: Likely | undefined,
  data: readonly LabelledDatum[],
  tokens: readonly Token[],
): number | undefined {
  const isOnly = data.filter(({ token, role }) => token.type === "number" && role !== "ticket").length === 1;
  const isTold = best !== undefined && telling.has(best.act) && best.probability >= surelyTelling;
  // "No, perdón, 280": the summary shows the corrected amount again.
  const isCorrected = best?.act === "correction" && best.probability >= surelyCorrecting;
  // "180 nomás".
  const isAnswered =
    asked === "amount" &&
    best?.act === "answer" &&
    best.probability >= surelyCorrecting &&
    tokens.every(isBesideAnswer);
  const isSure = (asked === null && isTold) || (asked === "summary" && isCorrected) || isAnswered;
  return isOnly && isSure ? leastOnly : undefined;
}

function labelled(tokens: readonly Token[], name: SituationName, model: () => Model): readonly Labelled[] {
  const figures = tokens.filter(isDatum);
  const mayBe = (at: number, role: Role) => isPossible(figures[at] as Datum, role);
  return figures.length > 0 ? labelsOf(roleFeaturesOf(tokens, name), model().roles, mayBe) : [];
}

/** True if a figure may have the role by its form: a few digits are no phone. */
const isPossible = (figure: Datum, role: Role): boolean =>
  role !== "phone" || figure.type !== "number" || digitsOf(figure.typed).length >= fewestOfPhone;
/** With fewer digits a figure is a part of a phone at most. */
const fewestOfPhone = 7;

function actsIn(
  tokens: readonly Token[],
  questioned: boolean,
  name: SituationName,
  model: () => Model,
): readonly Likely[] {
  if (tokens.length === 0) return [];
  const actsOf = (some: readonly Token[]) => likelyActs(actFeaturesOf(some, questioned, name), model().acts);
  const likely = actsOf(tokens);
  // "Hola 477… 250" is more than a greeting.
  const hasFigure = tokens.some(({ type }) => type === "number" || type === "code");
  const greeting = hasFigure ? (likely.find(({ act }) => act === "greeting")?.probability ?? 0) : 0;
  if (greeting === 0) return hasFigure ? likely : besideGreeting(tokens, likely, actsOf);
  if (greeting === 1) return likely;
  const others = likely.filter(({ act }) => act !== "greeting");
  return others.map(({ act, probability }) => ({ act, probability: probability / (1 - greeting) }));
}

/**
 * The acts of a message that begins with a greeting: "buenas, ¿qué dirección es la tienda?" asks what follows the greeting. If nothing in it is certain, it
 * greets.
 */
function besideGreeting(
  tokens: readonly Token[],
  likely: readonly Likely[],
  actsOf: (tokens: readonly Token[]) => readonly Likely[],
): readonly Likely[] {
  const rest = tokens.slice(tokens.findIndex(({ classes }) => !classes.some((name) => greets.has(name))));
  const isGreeted = rest.length < tokens.length && tokens[0]?.classes.includes("GREETING") === true;
  if (!isGreeted || rest.filter(({ type }) => type === "word").length < fewestAsked) return likely;
  const [best, further] = [likely[0], actsOf(rest)];
  if (best?.act === "greeting" && (further[0]?.probability ?? 0) >= surelyAsked) return further;
  return (best?.probability ?? 0) < leastAsGreeted ? [{ act: "greeting", probability: 1 }] : likely;
}
const greets: ReadonlySet<Class> = new Set<Class>(["GREETING", "COURTESY"]);
/** A wish has at least so many words: "hola, el monedero" may be one, "hola amigo" is none. */
const fewestAsked = 3;
const [surelyAsked, leastAsGreeted] = [0.5, 0.4];

/** The slots after the vetoes. */
function held(slots: Slots, effects: ReadonlySet<Effect>): Slots {
  if (effects.size === 0) return slots;
  if (effects.has("refuse")) return { ...slots, amount: null, points: null, ticket: null };
  const { phone, amount, points, ticket } = slots;
  return {
    ...slots,
    ...(effects.has("askPhone") && phone && { phone: { ...phone, sure: false } }),
    ...(effects.has("askTicket") && ticket && { ticket: { ...ticket, sure: false } }),
    ...(effects.has("ask") && amount && { amount: { ...amount, sure: false } }),
    ...(effects.has("ask") && points && { points: { ...points, sure: false } }),
    ...(effects.has("ask") && amount === null && ticket && { ticket: { ...ticket, sure: false } }),
  };
}

/** The slots with the total of the other figures as the amount. It is certain, though one of them alone would not be. */
function withTotal(slots: Slots, centavos: Centavos | null, effects: ReadonlySet<Effect>): Slots {
  if (centavos === null || effects.has("refuse") || effects.has("tells") || slots.points !== null) return slots;
  const several = new Set([...slots.several].filter((role) => role !== "amount"));
  const value = { type: "amount", centavos } as const;
  return { ...slots, amount: { value, typed: "", at: -1, probability: 1, sure: true }, several };
}

/** The slots with the result of the figures as the amount. The bot asks it back, unless the sum is written out (`isWritten`). */
function offered(
  slots: Slots,
  centavos: Centavos | null,
  effects: ReadonlySet<Effect>,
  { isWritten, isReduced: reduces }: { readonly isWritten: boolean; readonly isReduced: boolean },
): Slots {
  if (centavos === null || effects.has("refuse") || effects.has("tells")) return slots;
  if ((slots.amount?.sure === true && !reduces) || (slots.amount !== null && effects.has("askAsTold"))) return slots;
  const sure = isWritten && !effects.has("ask");
  const value = sure ? ({ type: "amount", centavos } as const) : ({ type: "ambiguous", guess: centavos } as const);
  return { ...slots, amount: { value, typed: "", at: -1, probability: sure ? 1 : 0, sure } };
}
