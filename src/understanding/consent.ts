/** Yes and no, by closed lists of runs of words. Judges what a message agrees to, as a consent or only in its words. */
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
import { runAt, type Runs, runsOf, saysAnywhere } from "./tokens/runs.ts";
import { areEnglish, type Token, wordOf } from "./tokens/token.ts";

/** The lowest probability of a yes that the model must give, in addition to the closed list. */
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
 * True if a message is a yes and nothing else: every word is on the closed list, one of them agrees, there is no question, no figure and no face that may
 * express doubt, and the model reads a yes too, except for an order to use balance at that question. `yes`: the model's probability of a yes, from 0 to 1. `uses`: the question is about a use of balance.
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
  const hasOrder = tokens.some(({ norm }) => ordering.has(norm));
  if (!uses) return yes >= (hasOrder ? leastYesOfOrder : leastYes) && isYes;
  // "Registra la venta", "regístrala con tarjeta" agree to a sale.
  const isOfSale =
    tokens.some(({ classes, norm }) => classes.includes("TENDER") || paying.has(norm)) ||
    words.some((_, at) => runAt(lists.toSale, words, at) > 0);
  // An order to use balance names the deed, so the model has learnt it as that act.
  const isOrdered = agrees(words, lists, lists.toUse) && !isYes;
  return !isOfSale && (isOrdered || (yes >= leastYes && isYes));
}

/** The lowest probability of a yes that is an order: "ya mándalo". */
const leastYesOfOrder = 0.25;

const ordering = wordSet(
  "registra registrala registralo registrela registrelo guardala guardalo mandala mandalo subela metela anotala apuntala capturala hazla hagala",
);

/** The words of a message without figures. Null: it has figures, a condition, a report, mockery or a question first. */
function wordsOf(tokens: readonly Token[]): readonly string[] | null {
  if (mayBeCondition(tokens) || tellsOfDeed(tokens)) return null;
  if (mocks(tokens)) return null;
  // "Yeah right" mocks, too.
  const [first, second] = tokens.filter(({ type }) => type === "word");
  // "Dime cuánto tiene y la registro" asks first.
  if (first !== undefined && asksFirst.has(first.norm)) return null;
  if (first?.typed.toLowerCase() === "yeah" && second?.typed.toLowerCase() === "right") return null;
  if (tokens.some(({ type }) => type !== "word" && type !== "break")) return null;
  return tokens.flatMap((token) => (token.type === "word" && !token.classes.includes("LAUGH") ? [wordOf(token)] : []));
}

/** "Ajá, sí, claro", "ah sí, claro, claro". */
function mocks(tokens: readonly Token[]): boolean {
  const clearly = tokens.filter(({ norm }) => norm === "claro").length;
  // "Jaja, sí": only with another yes beside it.
  const laughs = tokens.some(({ classes }) => classes.includes("LAUGH"));
  const said = new Set(
    tokens.flatMap(({ norm, classes }) => (classes.includes("YES") || ordering.has(norm) ? [norm] : [])),
  );
  return clearly > 1 || (clearly > 0 && tokens.some(isDoubted)) || (laughs && said.size < 2);
}

const isDoubted = ({ norm, classes }: Token) => norm === "aja" || norm === "seguro" || classes.includes("LAUGH");

const asksFirst = wordSet("dime dame dices dile deja");

/** "Ya la registré", "confirmé": a report of an earlier deed. */
function tellsOfDeed(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, typed }, at) => {
    if (!doing.has(norm)) return false;
    return typed.endsWith("é") || typed.endsWith("ó") || tokens.slice(Math.max(0, at - 2), at).some(isAlready);
  });
}
const isAlready = ({ norm }: Token) => norm === "ya";

/** "Si ya pagó", "regístrala si jala", "si es María dale": a "si" without an accent or a pause may mean *if*. */
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
/** Words after the *if* of a condition on the summary ("si son 250"). With an order before or after it, it is a condition. */
const telling = wordSet("es son todo todos era eran fue fueron");
const isOrder = ({ norm, classes }: Token) => ordering.has(norm) || moreOrders.has(norm) || classes.includes("USE");
const moreOrders = wordSet(
  "dale dele echale echala echele jalale metele siguele adelante confirmala confirma confirmar procede va",
);
const conditional = wordSet("jala jalo quiere quieren puede pasa trae vale sale");
const paying: ReadonlySet<string> = new Set(["pago", "paga", "pagaron", "cobre", "transfirio"]);

/** True if a message has only words of a yes, whatever the model says. */
export function saysYes(tokens: readonly Token[], questioned: boolean): boolean {
  const words = questioned ? null : wordsOf(tokens);
  return words !== null && agrees(words, listsOf(tokens));
}

/**
 * True if a message is a yes beside one figure, with words that only confirm the figure: "sí, son 250", "250 está bien". It counts only at a question that
 * shows the figure. "Sí, usa 250" is no yes to a sale, and a face that may express doubt makes it none.
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

/** Classes of words that only confirm a figure; the second list also confirms its use. */
const besideFigure: ReadonlySet<Class> = new Set<Class>(["COPULA", "CURRENCY"]);
const besideUsed: ReadonlySet<Class> = new Set<Class>([...besideFigure, "USE", "POINTS"]);

/** True if a message begins with a plain yes: "sí…", "mmm sí…". This is no consent. */
export function beginsYes(tokens: readonly Token[]): boolean {
  return plainYes.has(tokens.find(({ norm }) => !hesitating.has(norm))?.norm ?? "");
}
const hesitating = wordSet("m mm mmm hm hmm eh ah este pues bueno ay uy");

/** True if a message only hesitates, waits or wonders: "sí, pero espérate", "a lo mejor sí", "no manches, qué lento". */
export function hesitates(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ norm, classes }, at) =>
      wavering.some((name) => classes.includes(name)) ||
      wonders.has(norm) ||
      (norm === "mejor" && tokens[at - 1]?.norm === "lo"),
  );
}
const wavering: readonly Class[] = ["WAIT", "UNSURE"];
const wonders = wordSet("manches mames inventes segura seguro sabe quien");

/** True if every token is on the closed list, or in `runs`, and one of them agrees. `isUnpaid`: words of payment are not allowed. */
export function agreesIn(tokens: readonly Token[], runs?: Runs, isUnpaid = false): boolean {
  const words = tokens.flatMap((token) => (token.type === "word" ? [wordOf(token)] : []));
  const lists = listsOf(tokens);
  return agrees(words, isUnpaid ? { ...lists, neutral: lists.unpaid } : lists, runs);
}

/** The words of a message that the closed list lacks. With them it is no yes, whatever the model says. */
export function wordsNotOfYes(tokens: readonly Token[]): readonly string[] {
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

/** The closed lists of meanings in a language. */
interface ClosedLists {
  readonly table: ReadonlyMap<string, Runs>;
  /** Runs that may stand beside most meanings. */
  readonly besides: Runs;
  /** Runs that may stand beside a permission; none is a denial. */
  readonly besideGrant: Runs;
  /** Runs that may stand beside a no; none is a yes. */
  readonly besideRefusal: Runs;
}

const tableOf = (lists: { readonly [meaning: string]: readonly string[] }): ReadonlyMap<string, Runs> =>
  new Map(Object.entries(lists).map(([meaning, runs]) => [meaning, runsOf(runs)]));

const closedSpanish: ClosedLists = {
  table: tableOf(closed),
  besides: runsOf([...neutral, ...besidePurchase, ...leading]),
  besideGrant: runsOf([...neutral, "si|ok|va|dale|sale|ya|pues|ella|el|la|su|cliente|clienta"]),
  besideRefusal: runsOf([
    ...neutral,
    ...besidePurchase,
    "no|mmm|mm|ah|ay|uy|mejor|bueno|entonces|que|ella|el|la",
    "dice|dijo|dicen",
  ]),
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
const refusing: ReadonlySet<EnglishMeaning> = new Set<ClosedMeaning>([
  "refuse",
  "drop",
  "dropOrUndo",
  "leavesRegistration",
]);
/** The most words that a message with a closed meaning can have. */
const mostWords = 10;

/** True if a message is a run with this closed meaning and nothing else: "déjalo así", "de todos modos". Never for a question. */
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

/** "No es la misma": a denial of the opposite. */
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

/** Acts for which a yes to a sale is also a yes. */
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

/** Words that turn a yes into its opposite: "dáselos", where points would be removed. */
const stays = ["dejalos|dejalo|dejala|queda|quedan", "asi esta", "ya esta"];
const against: { readonly [deed in ConsentDeed]?: Runs } = {
  // "Registra la venta" is about another deed.
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

/** "Si ya no viene": without an accent and a pause this may be a condition. */
const isIfNoMore = ([first, second, third]: readonly Token[]) =>
  first?.typed.toLowerCase() === "si" && second?.norm === "ya" && third?.norm === "no";

/** True if a message is a yes to an act and nothing else: every word is on the closed list of that act, and there is no question and no figure. */
export function agreesToDeed(tokens: readonly Token[], questioned: boolean, deed: ConsentDeed): boolean {
  if (questioned || tellsOfDeed(tokens) || mocks(tokens) || isIfNoMore(tokens)) return false;
  if (tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  const isEnglish = areEnglish(tokens);
  // "Sí, dale", "dale dale" go ahead, though points are taken.
  const isGoAhead = (token: Token, at: number) =>
    token.norm === "dale" &&
    (plainYes.has(tokens[at - 1]?.norm ?? "") || [-1, 1].some((to) => tokens[at + to]?.norm === "dale"));
  const contrary = (isEnglish ? againstInEnglish : against)[deed];
  return (
    !(
      contrary !== undefined &&
      saysAnywhere(
        tokens.filter((token, at) => !isGoAhead(token, at)),
        contrary,
      )
    ) && agreesIn(tokens, (isEnglish ? deedsEnglish : deedsSpanish).get(deed), deed !== "refund")
  );
}
