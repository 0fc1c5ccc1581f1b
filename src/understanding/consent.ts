/** A yes and a no: closed lists of runs of words, to the word. What a message agrees to, and what it only says. */
import { type Class, wordSet } from "./lexicon/classes.ts";
import { closed, type ClosedMeaning, leading } from "./lexicon/closed-es-mx.ts";
import {
  agreeing,
  agreeingFirmly,
  agreeingFirst,
  agreeingToSale,
  agreeingToUse,
  besidePurchase,
  type ConsentDeed,
  doing,
  neutral,
  orders,
  plainYes,
} from "./lexicon/consent-es-mx.ts";
import {
  besideGrant as besideGrantInEnglish,
  besideRefusal as besideRefusalInEnglish,
  closedInEnglish,
  type EnglishMeaning,
  leading as leadingInEnglish,
} from "./lexicon/en/closed.ts";
import * as en from "./lexicon/en/consent.ts";
import { neutral as neutralInEnglish } from "./lexicon/en/consent.ts";
import { runAt, type Runs, runsOf, saysAnywhere } from "./runs.ts";
import { areEnglish, type Token, wordOf } from "./tokens/token.ts";

/** How likely a yes has to be by the model, beside the closed list. */
const leastYes = 0.4;

/** The closed lists of a language. */
interface Lists {
  readonly agreeing: Runs;
  readonly first: Runs;
  readonly neutral: Runs;
  /** Of `neutral` what fits a deed that nobody pays for. */
  readonly unpaid: Runs;
  readonly toUse: Runs;
  readonly toSale: Runs;
}

const spanish: Lists = {
  agreeing: runsOf(agreeing),
  first: runsOf(agreeingFirst),
  neutral: runsOf([...neutral, ...besidePurchase]),
  unpaid: runsOf(neutral),
  toUse: runsOf([...agreeing, ...agreeingToUse]),
  toSale: runsOf(agreeingToSale),
};
const english: Lists = {
  agreeing: runsOf(en.agreeing),
  first: runsOf([]),
  neutral: runsOf([...en.neutral, ...en.besidePurchase]),
  unpaid: runsOf(en.neutral),
  toUse: runsOf([...en.agreeing, ...en.agreeingToUse]),
  toSale: runsOf(en.agreeingToSale),
};
const listsOf = (tokens: readonly Token[]) => (areEnglish(tokens) ? english : spanish);

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
  const lists = listsOf(tokens);
  const isYes = agrees(words, lists);
  const isPlain = tokens.some(({ norm }) => ordering.has(norm));
  if (!uses) return yes >= (isPlain ? leastPlain : leastYes) && isYes;
  // "Registra la venta", "regístrala con tarjeta" agree to a sale.
  const isOfSale =
    tokens.some(({ classes, norm }) => classes.includes("TENDER") || paying.has(norm)) ||
    words.some((_, at) => runAt(lists.toSale, words, at) > 0);
  // An order to use names the deed: the model learns it as one.
  const isOrdered = agrees(words, lists, lists.toUse) && !isYes;
  return !isOfSale && (isOrdered || (yes >= leastYes && isYes));
}

/** How likely one has to be that orders it: "ya mándalo". */
const leastPlain = 0.25;

const ordering = wordSet(
  "registra registrala registralo registrela registrelo guardala guardalo mandala mandalo subela metela anotala apuntala capturala hazla hagala",
);

/** The words of a message that has nothing else. */
function wordsOf(tokens: readonly Token[]): readonly string[] | null {
  if (mayBeCondition(tokens) || tellsOfDeed(tokens)) return null;
  if (mocks(tokens)) return null;
  // "Yeah right" mocks, too.
  const [first, second] = tokens.filter(({ type }) => type === "word");
  // "Dime cuánto tiene y la registro" asks first.
  if (first !== undefined && asksFirst.has(first.norm)) return null;
  if (first?.typed.toLowerCase() === "yeah" && second?.typed.toLowerCase() === "right") return null;
  if (tokens.some(({ type }) => type !== "word" && type !== "break")) return null;
  return tokens.flatMap((token) => (token.type === "word" ? [wordOf(token)] : []));
}

/** "Ajá, sí, claro", "ah sí, claro, claro". */
function mocks(tokens: readonly Token[]): boolean {
  const clearly = tokens.filter(({ norm }) => norm === "claro").length;
  return clearly > 1 || (clearly > 0 && tokens.some(({ norm }) => norm === "aja" || norm === "seguro"));
}

const asksFirst = wordSet("dime dame dices dile deja");

/** "Ya la registré", "confirmé": it was done before, and is told. */
function tellsOfDeed(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, typed }, at) => {
    if (!doing.has(norm)) return false;
    return typed.endsWith("é") || typed.endsWith("ó") || tokens.slice(Math.max(0, at - 2), at).some(isAlready);
  });
}
const isAlready = ({ norm }: Token) => norm === "ya";

/** "Si ya pagó", "regístrala si jala", "si es María dale": without its accent or a pause it may say *if*. */
export function mayBeCondition(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, typed }, at) => {
    const isBare = norm === "si" && typed.toLowerCase() === "si" && tokens[at + 1]?.type === "word";
    if (!isBare) return false;
    const [next = "", more = ""] = [tokens[at + 1]?.norm, tokens[at + 2]?.norm];
    const isInside = at > 0 && tokens[at - 1]?.type === "word" && conditional.has(next);
    if (isInside || tokens.slice(at + 1, at + 5).some((one) => paying.has(one.norm)) || next === "no") return true;
    const isBehindOrder = at > 0 && isOrder(tokens[at - 1] as Token);
    // "Regístrala si ya quedó bien".
    if (isBehindOrder && next === "ya") return true;
    const tells =
      telling.has(next) ||
      (more.startsWith("tod") && next.startsWith("est")) ||
      (next === "ya" && more.startsWith("est"));
    return tells && (isBehindOrder || tokens.slice(at + 2).some((one) => isOrder(one) || one.norm === "si"));
  });
}
/** What follows the *if* of a condition on what is shown ("si son 250"): with an order before it or behind it, it is one. */
const telling = wordSet("es son todo todos era eran fue fueron");
const isOrder = ({ norm, classes }: Token) => ordering.has(norm) || moreOrders.has(norm) || classes.includes("USE");
const moreOrders = wordSet(
  "dale dele echale echala echele jalale metele siguele adelante confirmala confirma confirmar procede va",
);
const conditional = wordSet("jala jalo quiere quieren puede pasa trae vale sale");
const paying: ReadonlySet<string> = new Set(["pago", "paga", "pagaron", "cobre", "transfirio"]);

/** Whether a message is made of the words of a yes and of nothing else. It is no consent: that the model has to agree to. */
export function saysYes(tokens: readonly Token[], questioned: boolean): boolean {
  const words = questioned ? null : wordsOf(tokens);
  return words !== null && agrees(words, listsOf(tokens));
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
  if (mayBeCondition(tokens)) return false;
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

/** Whether a message begins with a plain yes: "sí…", "mmm sí…". It is no consent. */
export function beginsYes(tokens: readonly Token[]): boolean {
  return plainYes.has(tokens.find(({ norm }) => !hesitating.has(norm))?.norm ?? "");
}
const hesitating = wordSet("m mm mmm hm hmm eh ah este pues bueno ay uy");

/** Whether a message says no more than that it is not sure, or waits, or wonders: "sí, pero espérate", "a lo mejor sí", "no manches, qué lento". */
export function wavers(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ norm, classes }, at) =>
      wavering.some((name) => classes.includes(name)) ||
      wonders.has(norm) ||
      (norm === "mejor" && tokens[at - 1]?.norm === "lo"),
  );
}
const wavering: readonly Class[] = ["WAIT", "UNSURE"];
const wonders = wordSet("manches mames inventes segura seguro sabe quien");

/** Whether tokens are words of the closed list alone, or of `runs`, and one of them agrees. `isUnpaid`: how it was paid has no place beside it. */
export function agreesIn(tokens: readonly Token[], runs?: Runs, isUnpaid = false): boolean {
  const words = tokens.flatMap((token) => (token.type === "word" ? [wordOf(token)] : []));
  const lists = listsOf(tokens);
  return agrees(words, isUnpaid ? { ...lists, neutral: lists.unpaid } : lists, runs);
}

/** The words of a message that no run of the closed list has: with them it is no yes, whatever the model says. */
export function outsideYes(tokens: readonly Token[]): readonly string[] {
  const words = tokens.flatMap((token) => (token.type === "word" ? [wordOf(token)] : []));
  const { agreeing: runs, neutral: beside } = listsOf(tokens);
  const outside: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = Math.max(runAt(runs, words, at), runAt(beside, words, at));
    if (length === 0) outside.push(words[at] as string);
    at += Math.max(1, length);
  }
  return outside;
}

function agrees(words: readonly string[], lists: Lists, runs: Runs = lists.agreeing): boolean {
  let found = false;
  for (let at = 0; at < words.length;) {
    const first = at === 0 ? runAt(lists.first, words, at) : 0;
    const [agreed, left] = [Math.max(first, runAt(runs, words, at)), runAt(lists.neutral, words, at)];
    if (agreed === 0 && left === 0) return false;
    found ||= agreed >= left;
    at += Math.max(agreed, left);
  }
  return found;
}

/** What a language has for closed meanings. */
interface ClosedLists {
  readonly table: ReadonlyMap<string, Runs>;
  /** Beside most meanings. */
  readonly besides: Runs;
  /** Beside what grants something: no word of a denial. */
  readonly besideGrant: Runs;
  /** Beside a no: no word of a yes. */
  readonly besideRefusal: Runs;
}

const tableOf = (lists: { readonly [meaning: string]: readonly string[] }): ReadonlyMap<string, Runs> =>
  new Map(Object.entries(lists).map(([meaning, runs]) => [meaning, runsOf(runs)]));

const closedSpanish: ClosedLists = {
  table: tableOf(closed),
  besides: runsOf([...neutral, ...besidePurchase, ...leading]),
  besideGrant: runsOf([...neutral, "si|ok|va|dale|sale|ya|pues|ella|el|la|su|cliente|clienta"]),
  besideRefusal: runsOf([...neutral, ...besidePurchase, "no|ah|ay|uy|mejor|bueno|entonces|que|ella|el|la"]),
};
const closedEnglish: ClosedLists = {
  table: tableOf(closedInEnglish),
  besides: runsOf([...neutralInEnglish, ...en.besidePurchase, ...leadingInEnglish]),
  besideGrant: runsOf([...neutralInEnglish, ...besideGrantInEnglish]),
  besideRefusal: runsOf([...neutralInEnglish, ...en.besidePurchase, ...besideRefusalInEnglish]),
};
const grants: ReadonlySet<EnglishMeaning> = new Set<ClosedMeaning>([
  "accepts",
  "approves",
  "takesOffer",
  "register",
  "anyway",
]);
const refusing: ReadonlySet<EnglishMeaning> = new Set<ClosedMeaning>(["refuse", "drop", "dropOrUndo"]);
/** The most words of a message with a closed meaning. */
const mostWords = 10;

/** Whether a message is nothing but a run with a closed meaning: "déjalo así", "de todos modos". A question has none. */
export function saysClosed(tokens: readonly Token[], questioned: boolean, meaning: EnglishMeaning): boolean {
  const lists = areEnglish(tokens) ? closedEnglish : closedSpanish;
  const runs = lists.table.get(meaning);
  if (questioned || runs === undefined || tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  const words = tokens.flatMap((token) => (token.type === "word" ? [wordOf(token)] : []));
  // "No es otra" may mean either.
  const deniesAtOnce = tokens[0]?.norm === "no" && tokens[1]?.type !== "break";
  if (meaning === "another" && deniesAtOnce && !words.some((word) => sameWords.has(word))) return false;
  return words.length <= mostWords && isMadeOf(runs, words, othersFor(meaning, lists));
}

/** "No es la misma": a denial of the contrary. */
const sameWords: ReadonlySet<string> = new Set(["misma", "mismo", "same"]);

function othersFor(meaning: EnglishMeaning, { besides, besideGrant, besideRefusal }: ClosedLists): Runs {
  if (refusing.has(meaning)) return besideRefusal;
  return grants.has(meaning) ? besideGrant : besides;
}

function isMadeOf(runs: Runs, words: readonly string[], others: Runs): boolean {
  let found = false;
  for (let at = 0; at < words.length;) {
    const meant = runAt(runs, words, at);
    const length = meant > 0 ? meant : runAt(others, words, at);
    if (length === 0) return false;
    found ||= meant > 0;
    at += length;
  }
  return found;
}

/** Acts to which whatever agrees to a sale agrees too. */
const constructive: ReadonlySet<ConsentDeed> = new Set(["record", "enlist", "give", "remove"]);

type Agreed = ReadonlyMap<ConsentDeed, Runs>;

const deeds = Object.keys(orders) as ConsentDeed[];
const deedsSpanish: Agreed = new Map(
  deeds.map((deed) => [deed, runsOf([...(constructive.has(deed) ? agreeing : agreeingFirmly), ...orders[deed]])]),
);
const deedsEnglish: Agreed = new Map(
  deeds.map((deed) => [
    deed,
    runsOf([...(constructive.has(deed) ? en.agreeing : en.agreeingFirmly), ...en.orders[deed]]),
  ]),
);

/** Words with which a yes to an order means its contrary: "dáselos", where points would be taken. */
const stays = ["dejalos|dejalo|dejala|queda|quedan", "asi esta", "ya esta"];
const against: { readonly [deed in ConsentDeed]?: Runs } = {
  // "Registra la venta" is of another deed.
  record: runsOf(["venta|compra|devolucion"]),
  enlist: runsOf(["venta|compra|cliente|clienta|devolucion"]),
  give: runsOf(["venta|compra|devolucion", "dejalos|dejalo|dejala|queda|quedan"]),
  remove: runsOf([
    "venta|compra|devolucion",
    "dejalos|dejalo|dejala|queda|quedan|daselos|dale|ponle|ponselos|abonale|sumale|agregale",
  ]),
  refund: runsOf([...stays, "haz|registra|anota la venta|compra"]),
  dismiss: runsOf([...stays, "venta|compra|devolucion"]),
  undo: runsOf(stays),
};

const againstInEnglish: { readonly [deed in ConsentDeed]?: Runs } = Object.fromEntries(
  Object.entries(en.against).map(([deed, list]) => [deed, runsOf(list)]),
);

/** Whether a message agrees to an act and says nothing else: each word belongs to the closed list of that act, and it asks nothing and has no figure. */
export function agreesToDeed(tokens: readonly Token[], questioned: boolean, deed: ConsentDeed): boolean {
  if (questioned || tellsOfDeed(tokens) || mocks(tokens)) return false;
  if (tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  const isEnglish = areEnglish(tokens);
  const contrary = (isEnglish ? againstInEnglish : against)[deed];
  return (
    !(contrary !== undefined && saysAnywhere(tokens, contrary)) &&
    agreesIn(tokens, (isEnglish ? deedsEnglish : deedsSpanish).get(deed), deed !== "refund")
  );
}
