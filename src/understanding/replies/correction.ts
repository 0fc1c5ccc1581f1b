import { saysClosed, saysYes } from "../consent.ts";
import { centavosOf, type AmountReading, type Centavos } from "../../domain/money.ts";
import {
  hasClass,
  hasFigure,
  hasOnly,
  moveIn,
  parseAmountAnswer,
  phoneIn,
  readShortfallDirection,
  withoutUnit,
  wordsIn,
} from "./answers.ts";
import { balanceTold } from "./balance-target.ts";
import { plain, tidy } from "../../domain/words.ts";
import { amountWithZeros } from "../offers.ts";
import { type Class, wordSet } from "../lexicon/classes.ts";
import { parseCorrectionLine } from "../lines/correction-line.ts";
import { onlyPhone } from "../lines/phones-in.ts";
import { isGiven } from "../mentions/names.ts";
import { isDatum, type Token } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens.ts";
import { leadsToReason, reasonAfterFigures, reasonIn } from "./reason.ts";

// Reads answers to the questions of a correction: direction, points, reason; and changes of earlier answers.

export type Direction = "add" | "remove";

/** The data of a correction in a message; a field that the message lacks is absent. `phone`: as typed. */
export interface CorrectionReading {
  readonly phone?: string;
  readonly direction?: Direction;
  readonly points?: AmountReading;
  /** The balance that the correction should leave. */
  readonly balance?: Centavos;
  /** Empty: the text there is no reason. */
  readonly reason?: string;
  /** The message says more than was read. */
  readonly unread?: true;
}

/** The longest correction in one message, characters. (A reason has up to 200.) */
const longestLine = 300;

/** Reads the message that begins a correction: a phone, or everything at once: `4771234567 +50 se duplicó el ticket`. Null: too long. */
export function readCorrectionStart(text: string): CorrectionReading | null {
  if (text.length > longestLine) return null;
  const line = parseCorrectionLine(text);
  if (line === null) return towardsBalance(text) ?? begunWithoutSign(text);
  const { phone, direction, change } = line;
  if (change === null) return { phone, direction, points: { type: "notAnAmount" } };
  if (change.reason === "") return { phone, direction, points: change.points };
  const reason = reasonIn(change.reason);
  return {
    phone,
    direction,
    points: change.points,
    reason: reason !== null && "reason" in reason ? reason.reason : "",
  };
}

/** The balance to be reached in an answer to the summary. Without a target before, "déjalo en 60" may be the points as well. Null: none is certain. */
export function balanceRetold(text: string, hasTarget: boolean): Centavos | null {
  const tokens = tokensOf(text);
  const isOfBalance = hasTarget || tokens.some(({ norm }) => norm === "saldo" || norm === "todo" || norm === "tener");
  return isOfBalance && mayTell(text) ? balanceTold(tokens) : null;
}

/** "Súbele a 200 al 477… por el error de ayer". Null: it names no balance to be reached, or no whole phone. */
function towardsBalance(text: string): CorrectionReading | null {
  const tokens = tokensOf(text);
  const balance = balanceTold(tokens);
  const phones = tokens.filter(({ type }) => type === "phone");
  const [phone, another] = phones;
  if (balance === null || another !== undefined) return null;
  return { ...(phone && { phone: phone.typed }), balance, ...reasonTyped(reasonAfterFigures(tokens)) };
}

function begunWithoutSign(text: string): CorrectionReading {
  const { way, amount } = moveIn(text);
  // "Ponle 20 puntos a la señora": direction and points; the phone comes later.
  const isFigure = amount?.type === "amount" || amount?.type === "ambiguous";
  if (phoneIn(text, false) === null && isFigure && way !== null && way !== "both")
    return { direction: way, points: amount, ...reasonTyped(reasonAfterFigures(tokensOf(text))) };
  const many = amount?.type === "amount" && !hasClass(text, "TICKET") ? { points: amount } : null;
  // "50 puntos": the points, without phone and direction.
  if (many !== null && phoneIn(text, false)?.is !== "phone" && hasClass(text, "POINTS", "CURRENCY")) return many;
  const begun = onlyPhone(text);
  // "Hay que bajarle saldo a Lupita, 442…": the direction; the points are asked for.
  const isWayOnly = way !== null && way !== "both" && amount === null;
  if (begun === null || begun.rest === "" || !tidy(text).startsWith(begun.typed))
    return { phone: text, ...(isWayOnly && { direction: way }) };
  // "477… 50 puntos de más": the points and the direction go to the summary. "477… de 60 a 80" has nothing certain.
  const figures = tokensOf(text).filter(({ type }) => type === "number");
  const [, ...behind] = wordsIn(begun.rest);
  // "477… sobran 20".
  const shortfall = readShortfallDirection(text);
  const isSure =
    figures.length === 1 && (behind.length === 0 || shortfall !== null || hasClass(text, "POINTS", "CURRENCY"));
  const one = shortfall ?? (way === "both" ? null : way);
  const direction = one === null ? null : { direction: one };
  // "477… quítale 20 porque se le abonó de más".
  const ordered = figures.length === 1 ? orderedIn(tokensOf(text)) : null;
  if (ordered?.type === "amount" && direction !== null)
    return { phone: begun.typed, ...direction, points: ordered, ...reasonTyped(reasonAfterFigures(tokensOf(text))) };
  return { phone: begun.typed, unread: true, ...(many !== null && isSure && { ...many, ...direction }) };
}

function reasonTyped(behind: string): CorrectionReading | null {
  const told = behind === "" ? null : reasonIn(behind);
  return told !== null && "reason" in told ? told : null;
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ...["1", "agregar", "agrega", "abonar", "sumar", "agrego", "agregale", "sumale", "ponle", "mas", "+"].map(
    (word) => [word, "add"] as const,
  ),
  ...["2", "quitar", "quita", "restar", "quito", "quitale", "restale", "descontar", "menos", "-"].map(
    (word) => [word, "remove"] as const,
  ),
]);

/** Reads an answer to "¿agrego o quito?", with the points if it has them: "quita 50", "-50". */
export function directionAnswered(text: string): CorrectionReading {
  const bare = directions.get(plain(text));
  if (bare !== undefined) return { direction: bare };
  const balance = balanceTold(tokensOf(text));
  if (balance !== null) return { balance };
  // "Más 20": the words alone say nothing elsewhere.
  const [first, second, more] = tokensOf(text);
  const sign = directions.get(first?.norm ?? "");
  if (sign !== undefined && second?.type === "number" && more === undefined && !second.unsure)
    return { direction: sign, points: second.amount };
  const direction = directionIn(text);
  // "20": how much; the direction is still asked.
  const many = direction === null ? parseAmountAnswer(withoutUnit(text)) : null;
  if (direction === null) return many?.type === "amount" ? { points: many } : {};
  const { amount } = moveIn(text);
  return { direction, ...(amount?.type === "amount" && { points: amount }) };
}

/** The direction in a short answer. Null: none, or a question. */
function directionIn(text: string): Direction | null {
  if (text.length > longestDirection || text.includes("?") || text.includes("¿")) return null;
  const { way } = moveIn(text);
  return way === "both" ? null : (way ?? wayOfLack(text));
}

/** "Le faltaron 20", "le pusieron de menos" adds; "le sobran", "tiene de más" removes. Null: the message says something else too. */
function wayOfLack(text: string): Direction | null {
  if (!hasOnly(text, ["POINTS", "CURRENCY", "ARTICLE"], `${lacking} ${exceeding} ${lackBeside}`)) return null;
  const tokens = tokensOf(text);
  // "De más" is too much; "más" alone is an order.
  const says = (verbs: string, amiss: string) =>
    tokens.some(({ norm }, at) => verbs.split(" ").includes(norm) || (norm === amiss && tokens[at - 1]?.norm === "de"));
  const [lacks, exceeds] = [says(lacking, "menos"), says(exceeding, "mas")];
  if (lacks === exceeds) return null;
  return lacks ? "add" : "remove";
}
const lacking = "falta faltan faltaron faltaba faltaban";
const exceeding = "sobra sobran sobraron sobraba sobraban";
const lackBeside =
  "menos mas le les de se a tiene trae puse pusimos pusieron pusiste dimos dieron di abonaron abone cargaron porque es que";

/** Longer than "no quites, mejor agrégale 1,250.50 puntos". */
const longestDirection = 60;

/** Reads an answer to "¿cuántos puntos?". `guessed`: to "¿son $1,234.50?". */
export function pointsAnswered(text: string, guessed: boolean): CorrectionReading {
  const reading = parseAmountAnswer(withoutUnit(text));
  if (reading.type !== "notAnAmount" || guessed) return { points: reading };
  const balance = balanceTold(tokensOf(text));
  if (balance !== null) return { balance };
  // "No, agrega", "cincuenta", "-50".
  const direction = directionIn(text);
  const { amount } = moveIn(text);
  const isAll = hasOnly(
    text,
    besideChange,
    "no mejor que solo nomas le ay menos mas pues ok bueno entonces tiene trae quedan todo",
  );
  const many = isAll ? amount : orderedIn(tokensOf(text));
  if (many === null && (direction === null || amount !== null)) return { points: reading };
  return { ...(direction !== null && { direction }), ...(many !== null && { points: many }) };
}

/** "¿Nomás tiene 120? Entonces bájale 20": the only figure right behind an order. Null: there is none. */
function orderedIn(tokens: readonly Token[]): AmountReading | null {
  const ordered = tokens.filter(
    (token, at) =>
      token.type === "number" && tokens[at - 1]?.classes.some((name) => name === "GIVE" || name === "TAKE") === true,
  );
  const [only, more] = ordered;
  return only?.type === "number" && more === undefined && !only.unsure ? only.amount : null;
}

/** Classes of the words in a message that is only direction and points. */
const besideChange: readonly Class[] = [
  "GIVE",
  "TAKE",
  "COPULA",
  "POINTS",
  "CURRENCY",
  "COURTESY",
  "CORRECT",
  "NEGATE",
  "ARTICLE",
  "BUT",
];

/** Longer messages say more than one change, characters. */
const longestRetold = 80;
/** Classes of the words in a message that changes data of a correction. */
const besides: readonly Class[] = [
  "NEGATE",
  "CORRECT",
  "COPULA",
  "ARTICLE",
  "PREPOSITION",
  "POINTS",
  "CURRENCY",
  "GIVE",
  "TAKE",
  "PHONE",
  "CUSTOMER",
  "MONEY",
  "COURTESY",
  "BUT",
  "YES",
  "WRONG",
];
const besideWords =
  "no ay uy chin ah caray hijole que pues mejor siempre solo nomas ya al me contrario reves todo oye bueno buena correcto correcta menos mas sorry it was to the is";

/** True if an answer may change something: it is short and no question. */
const mayTell = (text: string) => text.length <= longestRetold && !["?", "¿", "%"].some((mark) => text.includes(mark));
const otherWay = (direction: Direction) => (direction === "add" ? "remove" : "add");
/** "No, al contrario", "es al revés". */
const turnsRound = (text: string) => wordsIn(text).some((word) => word === "contrario" || word === "reves");

/**
 * The change of a correction in an answer to its summary. `direction`: the present one. "Quítale 10" may mean ten more, or ten less of an addition, so the bot
 * asks. Null: no certain change.
 */
export function readCorrectionChange(
  text: string,
  direction: Direction | null,
  held: Centavos | null = null,
): CorrectionReading | null {
  if (!mayTell(text)) return null;
  const turned = readOtherDirection(text);
  if (turned !== null) return { direction: turned };
  const bare = parseAmountAnswer(withoutUnit(text));
  if (bare.type === "amount" || bare.type === "ambiguous") return { points: bare };
  const whole = wholeTold(text);
  if (whole !== null) return whole;
  const typed = text.trim();
  const added = typed.startsWith("+") ? parseAmountAnswer(withoutUnit(typed.slice(1))) : null;
  if (added?.type === "amount") return { direction: "add", points: added };
  const zeros = held === null || text.includes("?") ? null : amountWithZeros(tokensOf(text), held);
  if (zeros !== null) return asked(zeros);
  const placed = figureInstead(text, direction, held);
  if (placed !== null) return placed;
  if (isOfElse(tokensOf(text))) return null;
  if (!hasOnly(text, besides, besideWords)) return figurePut(text);
  const { way, denied, amount } = moveIn(text, "summary");
  // "El saldo correcto es 30", "2 -30": ambiguous.
  const figures = tokensOf(text).filter(({ type }) => type === "number");
  if (figures.length > 1 || wordsIn(text).includes("saldo")) return null;
  // "Dale, dale" confirms; it is no order to give points.
  if (figures.length === 0 && saysYes(tokensOf(text), false)) return null;
  const said = phoneIn(text, false);
  const phone = said?.is === "phone" ? said.typed : null;
  if (way === "both" || denied || (said !== null && phone === null)) return null;
  if (turnsRound(text) && direction !== null && (way === null || way === otherWay(direction)))
    return toldOf(phone, otherWay(direction), amount);
  // "Bueno, dale" confirms, without a direction.
  const isGoAhead = figures.length === 0 && phone === null && hasOnly(text, goingAhead, goAheadWords);
  // "Que sean 5 pesos menos": a difference, not the new points.
  const isDifference = way === null && wordsIn(text).some((word) => word === "menos" || word === "mas");
  if (isGoAhead || (isDifference && figures.length > 0)) return null;
  const isSigned = ["-", "+"].some((sign) => text.trim().startsWith(sign));
  const isSet = hasClass(text, "NEGATE", "CORRECT", "COPULA", "BUT", "YES") || isSigned;
  // "35 pues": the bot asks.
  if (amount !== null && phone === null && !isSet)
    return way === null && amount.type === "amount" ? { points: { type: "ambiguous", guess: amount.centavos } } : null;
  return phone === null && way === null && amount === null ? null : toldOf(phone, way, amount);
}

/**
 * "Quítale 25 a 477… por abono doble", "es para el 477…, por falla del sistema", "15.50 para que alcance": what needs nothing of what is shown. Null: it is not
 * that.
 */
function wholeTold(text: string): CorrectionReading | null {
  const tokens = tokensOf(text);
  const data = tokens.filter(isDatum);
  const phones = data.filter(({ type }) => type === "phone");
  const figures = data.filter(({ type }) => type === "number");
  const [phone, figure] = [phones[0], figures[0]];
  if (data.length !== phones.length + figures.length || phones.length > 1 || figures.length > 1) return null;
  // "…por abono doble" says no way.
  const before = tokens.slice(0, tokens.findLastIndex(isDatum) + 1).map(({ typed }) => typed);
  const { way, denied, amount } = moveIn(before.join(" "), "summary");
  const reason = reasonTyped(reasonAfterFigures(tokens));
  if (denied || way === "both") return null;
  if (phone !== undefined && figure === undefined)
    return reason === null && !putsPhone(tokens) ? null : { phone: phone.typed, ...reason };
  if (figure === undefined || amount?.type !== "amount") return null;
  if (phone !== undefined) return way === null ? null : { ...toldOf(phone.typed, way, amount), ...reason };
  return tokens[0] === figure && (leadsToReason.has(tokens[1]?.norm ?? "") || tokens[1]?.norm === "para")
    ? { points: amount }
    : null;
}

/** "Es a Jorge 477…", "no es ella, es el 477…"; "no es el 477…" denies. */
function putsPhone(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ type }) => type === "phone");
  const said = tokens
    .slice(0, at)
    .findLastIndex(({ classes }) => classes.includes("COPULA") || classes.includes("CORRECT"));
  return said >= 0 && tokens[said - 1]?.norm !== "no" && tokens.every(isBesideNewPhone);
}
const isBesideNewPhone = (token: Token) =>
  token.type !== "word" ||
  isGiven(token) ||
  besideNewPhone.has(token.norm) ||
  besides.some((name) => token.classes.includes(name));
const besideNewPhone = wordSet("no ella el la bueno mejor perdon ay uy");

/**
 * "60, no 50" is certainly another figure. "Ponle 60", "bájale a 30", "déjalo en 60", "agrégale 10 más" and "la mitad" are asked back with their result. Null: none of these.
 * `held`: the present points.
 */
function figureInstead(text: string, direction: Direction | null, held: Centavos | null): CorrectionReading | null {
  const tokens = tokensOf(text).filter(({ type }) => type !== "break");
  if (hasOnly(text, halfClasses, "no mejor solo nomas doble") && held !== null) {
    if (wordsIn(text).includes("doble")) return asked(held * 2);
    if (hasClass(text, "PART")) return wordsIn(text).includes("mitad") ? asked(Math.floor(held / 2)) : null;
  }
  const figures = tokens.flatMap((token, at) => (token.type === "number" ? [{ token, at }] : []));
  const isDenied = (at: number) => tokens[at - 1]?.classes.includes("NEGATE") === true;
  const [one, other, more] = figures;
  const isSettled = tokens[(one?.at ?? 0) - 1]?.norm === "en" && settling.has(tokens[(one?.at ?? 0) - 2]?.norm ?? "");
  if (isSettled && other === undefined && one?.token.amount.type === "amount") return asked(one.token.amount.centavos);
  if (one?.token.amount.type !== "amount" || one.token.unsure || !hasOnly(text, besides, `${besideWords} sino`))
    return null;
  if (other !== undefined) {
    const meant = figures.filter(({ at }) => !isDenied(at));
    const [right, another] = meant;
    const isSure = more === undefined && another === undefined && right?.token.amount.type === "amount";
    if (isSure && !right.token.unsure) return { points: right.token.amount };
    return more === undefined ? deniedThenSaid(tokens, held) : null;
  }
  const { way, denied } = moveIn(text, "summary");
  const verb = tokens[one.at - 1]?.norm === "a" ? tokens[one.at - 2] : tokens[one.at - 1];
  const isVerb = verb?.classes.some((name) => name === "GIVE" || name === "TAKE") === true;
  if (!isVerb || denied || direction === null || hasClass(text, "PHONE")) return null;
  const figure = one.token.amount.centavos;
  if (tokens[one.at - 1]?.norm === "a") return asked(figure);
  // "Quítale 10" may mean ten more, or ten less.
  if (way !== "add" || direction !== "add") return null;
  return asked(hasClass(text, "MORE") && held !== null ? held + figure : figure);
}

/** "No son 20, son 15", where 20 is the present figure. */
function deniedThenSaid(tokens: readonly Token[], held: Centavos | null): CorrectionReading | null {
  const [denied, said] = tokens.filter((token) => token.type === "number");
  if (denied?.amount.type !== "amount" || said?.amount.type !== "amount" || said.unsure) return null;
  const isSaid = tokens[tokens.indexOf(said) - 1]?.classes.includes("COPULA") === true;
  const isDenied = tokens[0]?.classes.includes("NEGATE") === true && denied.amount.centavos === held;
  return isSaid && isDenied ? { points: said.amount } : null;
}
/** "Mejor que quede en 60", "déjalo en 60". */
const settling = wordSet("quede queden dejalo dejala dejale dejalos deja");
const asked = (centavos: number): CorrectionReading => ({ points: { type: "ambiguous", guess: centavosOf(centavos) } });
const halfClasses: readonly Class[] = ["ARTICLE", "PART", "COPULA", "COURTESY", "PREPOSITION", "BUT", "POINTS"];

/** "Quitar", "no agregar, quitar", "era para quitárselos": the other direction, in words that are no order. Null: none. */
export function readOtherDirection(text: string): Direction | null {
  const tokens = tokensOf(text);
  if (
    !mayTell(text) ||
    hasFigure(text) ||
    !hasOnly(text, besides, `${besideWords} para ${[...turning.keys()].join(" ")}`)
  )
    return null;
  const said = new Set(
    tokens.flatMap(({ norm }, at) => {
      const way = turning.get(norm) ?? (hasClass(text, "NEGATE") ? ordering.get(norm) : undefined);
      const isDenied = tokens.slice(Math.max(0, at - 2), at).some((one) => one.type !== "break" && one.norm === "no");
      return way === undefined || (isDenied && tokens[at - 1]?.type !== "break") ? [] : [way];
    }),
  );
  const [only, more] = said;
  return more === undefined ? (only ?? null) : null;
}
/** Orders that turn the direction only behind a denial: "no quites, agrega". */
const ordering: ReadonlyMap<string, Direction> = new Map([
  ...["agrega", "agregale", "suma", "sumale", "abona", "abonale"].map((word) => [word, "add"] as const),
  ...["quita", "quitale", "resta", "restale"].map((word) => [word, "remove"] as const),
]);
const turning: ReadonlyMap<string, Direction> = new Map([
  ...[
    "agregar",
    "agregarle",
    "agregarselos",
    "agregaselos",
    "sumaselos",
    "sumar",
    "sumarle",
    "sumarselos",
    "abonar",
    "abonarle",
    "abonarselos",
  ].map((word) => [word, "add"] as const),
  ...[
    ...wordSet(
      "quitar quitarle quitarselos restar restarle restarselos restaselos descontar descontarle descuentaselos",
    ),
  ].map((word) => [word, "remove"] as const),
]);

/** True if the only figure means something other than points: "el final es 4321", "es el 3 de mayo", "son las 3", "son 2 clientas", "era la de 300". */
function isOfElse(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ type }) => type === "number");
  if (at < 0) return false;
  const [before, next, behind] = [tokens[at - 1]?.norm ?? "", tokens[at + 1], tokens[at + 2]];
  const isOfArticle = ofArticle.has(before) || (before === "de" && articles.has(tokens[at - 2]?.norm ?? ""));
  const isDate = next?.norm === "de" && behind?.classes.includes("MONTH") === true;
  const isCounted =
    next?.type === "word" && (next.classes.length === 0 || next.classes.some((name) => counted.includes(name)));
  return isOfArticle || isDate || (isCounted && !afterFigure.has(next.norm)) || endsPhone(tokens);
}
const ofArticle = wordSet("el la las");
const articles = wordSet("el la los las");
const counted: readonly Class[] = ["CUSTOMER", "GOODS", "UNIT", "PLACE", "STAFF"];
const afterFigure = wordSet("ya pues nada si verdad dice dijo eh va q perdon jaja");

/** "Termina en 4321", "el final es 4321": the digits belong to a phone. */
export const endsPhone = (tokens: readonly Token[]): boolean => tokens.some(({ norm }) => endingWords.has(norm));
const endingWords = wordSet("final ultimos ultimas terminacion termina terminan acaba acaban");

const goingAhead: readonly Class[] = ["YES", "NEGATE", "COURTESY", "CORRECT"];
const goAheadWords = "dale ponle cargale metele echale que me vale pues bueno ok ya por mi";

/** "No, mejor no le quites nada": the balance stays as it is. */
export function leavesBalance(text: string): boolean {
  const { way, denied, amount } = moveIn(text, "summary");
  const isSaid = wordsIn(text).some((word) => word === "nada" || word === "mejor" || word === "asi");
  const isOnly = hasOnly(text, besides, `${besideWords} nada si bien esta estaba estan asi`);
  return isSaid && isOnly && denied && way === null && amount === null;
}

/** "No, espera, eran 30", "no, 50, se me fue el dedo": the only figure, if it follows a denial or a copula. Null otherwise. */
function figurePut(text: string): CorrectionReading | null {
  const tokens = tokensOf(text);
  const figures = tokens.filter(({ type }) => type !== "word" && type !== "break");
  const [only, more] = figures;
  if (only?.type !== "number" || more !== undefined || only.unsure || only.amount.type !== "amount") return null;
  const at = tokens.indexOf(only);
  const isPut = tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ classes }) => classes.includes("COPULA") || classes.includes("NEGATE"));
  // "Que sean 5 menos" is a difference, not the new points.
  const isElse =
    isBeside(tokens, at, "menos") ||
    isBeside(tokens, at, "mas") ||
    // "Eran 10 los que sobran" asks nothing.
    tokens.some(
      ({ classes, norm, typed }) =>
        (norm !== "que" || typed.includes("é")) && elsewhere.some((name) => classes.includes(name)),
    );
  return isPut && !isElse ? { points: only.amount } : null;
}
const isBeside = (tokens: readonly Token[], at: number, word: string) =>
  tokens.slice(at + 1, at + 3).some(({ norm }) => norm === word) || tokens[at - 1]?.norm === word;
const elsewhere: readonly Class[] = [
  "GIVE",
  "TAKE",
  "TICKET",
  "PHONE",
  "MORE",
  "OFF",
  "PART",
  "UNSURE",
  "QUESTION",
  "IF",
  "BALANCE",
  "UNIT",
];

function toldOf(phone: string | null, direction: Direction | null, points: AmountReading | null): CorrectionReading {
  return {
    ...(phone !== null && { phone }),
    ...(direction !== null && { direction }),
    ...(points !== null && { points }),
  };
}

/**
 * The change of a correction in an answer to the question for its reason. A reason may use the same words, so only a clear change counts. "denied": the
 * correction is no longer wanted, or it is unclear what is. Null: the answer is a reason.
 */
export function takenBack(text: string, direction: Direction | null): CorrectionReading | "denied" | null {
  if (!mayTell(text) || !hasClass(text, "NEGATE", "CORRECT", "COPULA", "WRONG", "GIVE", "TAKE", "BUT", "YES"))
    return null;
  const [first = ""] = wordsIn(text);
  // "Por abono doble" reverses nothing.
  if (whyFirst.has(first)) return null;
  // "Fue el 12", "la de las 3" may be a reason; "abono duplicado" is one.
  const tokens = tokensOf(text);
  if (isOfElse(tokens) || saysClosed(tokens, false, "reasonAlone")) return null;
  const move = moveIn(text, "summary");
  // "Son 30 por la demora": the points before the reason.
  const saysWhy = wordsIn(text).some((word) => word === "por" || word === "porque");
  if (amountFirst.has(first) && move.amount !== null && saysWhy) return { points: move.amount };
  const said = phoneIn(text, false);
  const phone = said?.is === "phone" ? said.typed : null;
  // "La de Jorge 477… mejor", "error de dedo, eran 15": a corrected phone or figure is no reason.
  const putsRight = hasClass(text, "NEGATE", "CORRECT") || (hasClass(text, "WRONG") && hasClass(text, "COPULA"));
  if (phone !== null && putsRight) return toldOf(phone, null, move.amount);
  if (move.amount !== null && putsFigure(text)) return { points: move.amount };
  if (!hasOnly(text, besides, besideWords)) return null;
  const isRound = turnsRound(text) && direction !== null;
  const way = isRound ? otherWay(direction) : move.way;
  if (way === "both" || (said !== null && phone === null) || (isRound && move.way === direction)) return "denied";
  if (way === null && move.amount === null && phone === null) return move.denied ? "denied" : null;
  const isSame = way === direction && move.amount === null && phone === null;
  return isSame && move.denied ? "denied" : toldOf(phone, way, move.amount);
}

/** True if the figure of a message replaces another: "que sean 60", "mejor 25", "sí pero 60". */
function putsFigure(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some(({ type }, at) => type === "number" && putting.has(tokens[at - 1]?.norm ?? ""));
}

const whyFirst = wordSet("por x porque pq");
const putting = wordSet("sean seran eran son fueron mejor pero nomas digo");
const amountFirst = wordSet("son eran seran serian no perdon mejor digo");
