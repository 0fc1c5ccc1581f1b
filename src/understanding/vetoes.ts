import type { Act } from "./acts/acts.ts";
import type { Class } from "./lexicon/classes.ts";
import type { Situation, SituationName } from "./situation.ts";
import type { LabelledDatum } from "./slots.ts";
import { calledOff as calledOffInEnglishRuns } from "./lexicon/en/told.ts";
import { calledOff, hearsay } from "./lexicon/told-es-mx.ts";
import { runsOf, saysAnywhere } from "./runs.ts";
import { areEnglish, wordOf, type Token } from "./tokens/token.ts";

// What overrules the models, and only towards asking: each veto looks at classes and tokens, never at spellings.

/** What a veto looks at. */
export interface Read {
  readonly tokens: readonly Token[];
  /** The classes of all tokens. */
  readonly classes: ReadonlySet<Class>;
  readonly data: readonly LabelledDatum[];
  readonly situation: Situation;
  readonly questioned: boolean;
  readonly act: Act;
}

/**
 * What a veto does. `ask`: the amount and the ticket are asked back. `askPhone`: the phone is. `refuse`: no figure but the phone is taken. `part`: the amount is but a part of it,
 * and what it comes to is offered. `tells`: the message only tells of something, so that it begins no sale.
 */
export type Effect = "ask" | "askPhone" | "refuse" | "part" | "tells";

export interface Veto {
  readonly id: string;
  readonly effect: Effect;
  /** Sentences that it holds back, and the situation in which they are written. */
  readonly examples: readonly string[];
  readonly situation: SituationName;
  /** It guards money, though the lists have few such messages. */
  readonly isGuard?: true;
  readonly fires: (read: Read) => boolean;
}

const has = ({ classes }: Read, ...names: readonly Class[]) => names.some((name) => classes.has(name));
const is = (token: Token | undefined, ...classes: readonly Class[]) =>
  token !== undefined && classes.some((name) => token.classes.includes(name));

/** The amount of a message, if it has one. */
const amountIn = ({ data }: Read) => data.find(({ role }) => role === "amount");

/** Whether a class stands at most `reach` tokens before or behind a place, with no figure or pause between. */
function near({ tokens }: Read, at: number, way: -1 | 1, reach: number, ...classes: readonly Class[]): boolean {
  for (let far = 1; far <= reach; far++) {
    const token = tokens[at + far * way];
    if (token === undefined || (token.type !== "word" && token.type !== "other")) return false;
    if (is(token, ...classes)) return true;
  }
  return false;
}

/** Whether a class stands anywhere before a place in the same clause. */
function tokensBefore({ tokens }: Read, at: number, ...classes: readonly Class[]): boolean {
  return tokens.slice(0, at).some((token) => is(token, ...classes));
}

const isIdle = ({ situation }: Read) => situation.asked === null;
const asks = ({ situation }: Read, ...fields: readonly Situation["asked"][]) => fields.includes(situation.asked);
/** "It wasn't 300": one word that is both. */
const deniesInEnglish = (token: Token | undefined) => is(token, "NEGATE") && is(token, "COPULA");
/** Words of a denial right before a figure: "no le cobres 200", "ni el 56"; not "no, perdón, 280", nor "no no 450". */
const deniesAt = (read: Read, at: number) =>
  (deniesInEnglish(read.tokens[at - 1]) || near(read, at, -1, 3, "NEGATE")) &&
  !near(read, at, -1, 2, "CORRECT") &&
  !(is(read.tokens[at - 1], "NEGATE") && is(read.tokens[at - 2], "NEGATE")) &&
  (deniesInEnglish(read.tokens[at - 1]) || !near(read, at, -1, 1, "COPULA", "BUT")) &&
  !read.data.some((one) => one.role === "withdrawn" && one.at < at);

/** The tokens that tell what is done: behind its figures a correction tells why. */
const toldIn = ({ tokens, data, act }: Read) =>
  ofBalance.has(act) ? tokens.slice(0, (data.at(-1)?.at ?? tokens.length) + 1) : tokens;

/** "Súmale 30 al 477…, no le aplicaron la promoción": an order to correct, and behind a pause and all its figures why. */
const tellsWhy = ({ tokens, data, act }: Read, at: number) =>
  ofBalance.has(act) &&
  (tokens[at - 1]?.type === "break" || tokens[at - 1]?.norm === "que" || tokens[at - 1]?.norm === "porque") &&
  data.every((datum) => datum.at < at);

/** "No la quiso, devuélvela": such a form is denied by nothing but a word right before it ("no la devuelvas"). */
const isOrderToUndo = (token: Token) => is(token, "UNDO") && ["la", "lo", "le"].some((end) => token.norm.endsWith(end));

/** A manager corrects what was done before. */
const corrections: ReadonlySet<Act> = new Set(["correctAdd", "correctRemove", "correct", "refund", "undo"]);

const ofBalance: ReadonlySet<Act> = new Set(["correctAdd", "correctRemove", "correct"]);

/** The last figure of a message is denied behind it: "250 no", "el 477…, ya no". */
function endsDenied({ tokens, data }: Read): boolean {
  const end = wordsBehind(tokens, data).at(-1);
  return is(end, "NEGATE");
}

/** Words behind the last figure that say that it is wrong: "200 está mal", "200 pesos no fueron". */
function endsWrong({ tokens, data }: Read): boolean {
  const words = wordsBehind(tokens, data);
  return is(words.at(-1), "WRONG") || (is(words.at(-1), "COPULA") && is(words.at(-2), "NEGATE"));
}

/** "El ticket es 1171, me equivoqué" at a summary: the only figure is what is right. */
function tellsRight(read: Read): boolean {
  const [only, more] = read.data;
  const isTold = only !== undefined && more === undefined && near(read, only.at, -1, 1, "COPULA");
  return isTold && asks(read, "summary") && read.act === "correction" && read.tokens.at(-1)?.norm === "equivoque";
}

function wordsBehind(tokens: readonly Token[], data: readonly LabelledDatum[]): readonly Token[] {
  const last = data.at(-1);
  return last === undefined ? [] : tokens.slice(last.at + 1).filter(({ type }) => type === "word");
}

/** Words that ask to see a sale, or who made it. */
const seeing: ReadonlySet<string> = new Set(
  "ver ensename muestrame muestra revisar revisa checar checa buscar busca quien facturas facturame reimprime".split(
    " ",
  ),
);
const saleNouns: ReadonlySet<string> = new Set(["venta", "compra"]);

/** It speaks of a sale that was made: to look at it, or to put it right. */
function isOfSaleMade(read: Read): boolean {
  const { tokens } = read;
  const isMended =
    has(read, "WRONG", "UNDO", "CANCEL") ||
    tokens.some(
      ({ norm, classes }) =>
        seeing.has(norm) || (classes.includes("CORRECT") && norm !== "perdon" && norm !== "digo" && norm !== "mejor"),
    );
  const names = tokens.some(({ norm, classes }, at) => {
    if (saleNouns.has(norm))
      return (
        is(tokens[at - 1], "ARTICLE", "PREPOSITION", "MONEY", "TICKET", "CANCEL", "UNDO", "CORRECT") ||
        tokens[at - 1]?.norm === "esa" ||
        is(tokens[at + 1], "WRONG", "CANCEL")
      );
    return classes.includes("SELL") && (tokens[0]?.norm === "quien" || is(tokens[at + 1], "WRONG"));
  });
  return isMended && names;
}

/** Words that make a figure beside them something else than the whole amount. */
const partly: readonly Class[] = [
  "WITH",
  "PRICE",
  "GOODS",
  "EACH",
  "OFF",
  "MORE",
  "POINTS",
  "TENDER",
  "HAND",
  "DEBT",
  "UNIT",
  "CHANGE",
];

const calledOffRuns = runsOf(calledOff);
const calledOffInEnglish = runsOf(calledOffInEnglishRuns);

export const vetoes: readonly Veto[] = [
  {
    id: "numberOfCustomer",
    isGuard: true,
    situation: "amount",
    effect: "ask",
    examples: ["cliente 204"],
    fires: (read) => {
      const amount = amountIn(read);
      return amount !== undefined && is(read.tokens[amount.at - 1], "CUSTOMER");
    },
  },
  {
    id: "past",
    situation: "cashier",
    effect: "refuse",
    examples: ["ayer le vendí 250 al 4771234567"],
    fires: (read) => !asks(read, "ticket") && has(read, "PAST") && read.data.length > 0 && !corrections.has(read.act),
  },
  {
    id: "debt",
    situation: "cashier",
    effect: "tells",
    examples: ["me debe 250 el 4771234567", "quedó a deber 80"],
    fires: (read) => isIdle(read) && has(read, "DEBT"),
  },
  {
    id: "supposed",
    situation: "cashier",
    effect: "tells",
    examples: ["supongamos que compra 300 el 4771234567"],
    fires: (read) => isIdle(read) && has(read, "SUPPOSED"),
  },
  {
    id: "condition",
    situation: "cashier",
    effect: "tells",
    examples: ["si compra 300 el 4771234567 me avisas"],
    fires: (read) => isIdle(read) && is(read.tokens[0], "IF") && read.data.length > 0 && read.tokens.length > 3,
  },
  {
    id: "question",
    situation: "cashier",
    effect: "tells",
    examples: ["¿venta 4771234567 250 ya?"],
    fires: (read) => isIdle(read) && read.questioned && read.act !== "sale",
  },
  {
    id: "bareQuestion",
    situation: "cashier",
    effect: "tells",
    examples: ["4771234567 250 A-1?"],
    fires: (read) => isIdle(read) && read.questioned && read.data[0]?.at === 0,
  },
  {
    id: "deniedDeed",
    isGuard: true,
    situation: "cashier",
    effect: "tells",
    examples: ["no le cobres 200 al 4771234567", "no le quites 50 al 4771234567"],
    fires: (read) => {
      if (!isIdle(read) || read.data.length === 0 || has(read, "PAST")) return false;
      return read.tokens.some(
        (token, at) =>
          is(token, "NEGATE") &&
          near(read, at, 1, 3, "SELL", "CANCEL", "USE", "UNDO", "GIVE", "TAKE") &&
          !read.tokens.slice(at + 2, at + 4).some(isOrderToUndo) &&
          !tellsWhy(read, at) &&
          // "Motivo: promoción no aplicada."
          !read.tokens.slice(0, at).some(({ norm }) => norm === "motivo" || norm === "porque"),
      );
    },
  },
  {
    id: "ofSaleMade",
    isGuard: true,
    situation: "cashier",
    effect: "tells",
    examples: ["venta duplicada 250 al 4771234567", "quién vendió 250 al 4771234567"],
    fires: (read) => isIdle(read) && read.data.length > 0 && !ofBalance.has(read.act) && isOfSaleMade(read),
  },
  {
    id: "calledOff",
    isGuard: true,
    situation: "cashier",
    effect: "tells",
    examples: ["venta 4771234567 250 A-17 jajaja no es cierto"],
    fires: (read) =>
      isIdle(read) &&
      read.data.length > 0 &&
      saysAnywhere(toldIn(read), areEnglish(read.tokens) ? calledOffInEnglish : calledOffRuns),
  },
  {
    id: "paysLater",
    isGuard: true,
    situation: "cashier",
    effect: "tells",
    examples: ["4771234567 va a pagar 250 luego"],
    fires: (read) => isIdle(read) && has(read, "LATER") && read.tokens.some(({ norm }) => norm === "pagar"),
  },
  {
    id: "each",
    situation: "cashier",
    effect: "ask",
    examples: ["venta 4771234567 90 pesos c/u son 3"],
    fires: (read) => {
      const amount = amountIn(read);
      return amount !== undefined && has(read, "EACH") && !near(read, amount.at, -1, 2, "COPULA", "MONEY");
    },
  },
  {
    id: "lessOrMore",
    situation: "amount",
    effect: "ask",
    examples: ["más o menos 350"],
    fires: (read) => {
      const figure = amountIn(read) ?? read.data.find(({ role }) => role === "points");
      if (figure === undefined) return false;
      const isBehind = near(read, figure.at, 1, 1, "OFF", "MORE");
      // "Descuéntale 25 de sus puntos" uses them, and "50 menos" takes them; "30 menos 10" is a sum.
      if (isIdle(read) && (read.act === "redeem" || corrections.has(read.act)))
        return isBehind && read.tokens[figure.at + 2]?.type === "number";
      return isBehind || near(read, figure.at, -1, 1, "OFF", "MORE");
    },
  },
  {
    id: "percent",
    situation: "cashier",
    effect: "ask",
    examples: ["vendí 10 % al 4771234567"],
    fires: (read) => read.tokens.some(({ type, norm }) => type === "other" && norm.includes("%")),
  },
  {
    id: "unsure",
    situation: "amount",
    effect: "ask",
    examples: ["como unos 300"],
    fires: (read) => {
      const amount = amountIn(read);
      return amount !== undefined && (near(read, amount.at, -1, 2, "UNSURE") || near(read, amount.at, 1, 1, "UNSURE"));
    },
  },
  {
    id: "deniedAmount",
    isGuard: true,
    situation: "cashier",
    effect: "refuse",
    examples: ["no le cobré 300 al 4771234567"],
    fires: (read) => {
      const amount = amountIn(read);
      return amount !== undefined && deniesAt(read, amount.at);
    },
  },
  {
    id: "later",
    isGuard: true,
    situation: "amount",
    effect: "ask",
    examples: ["400 con propina, 360 sin"],
    fires: (read) => {
      const amount = amountIn(read);
      if (amount === undefined || !asks(read, null, "amount") || (amount.token.type === "number" && amount.token.money))
        return false;
      const isElse = ({ role, token, at }: LabelledDatum) =>
        at < amount.at &&
        token.type === "number" &&
        (role === "other" ||
          role === "doubt" ||
          role === "amount" ||
          (role === "withdrawn" && !has(read, "CORRECT", "NEGATE")));
      const isFirst = !read.data.some(isElse);
      if (isFirst) return false;
      const isNamed =
        near(read, amount.at, -1, 2, "COPULA", "MONEY", "SELL") || near(read, amount.at, 1, 1, "CURRENCY");
      return !isNamed;
    },
  },
  {
    id: "either",
    situation: "amount",
    effect: "refuse",
    examples: ["son 250 o 300"],
    fires: (read) =>
      read.data.some(({ at, token }, order) => {
        const next = read.data[order + 1];
        return next !== undefined && next.at === at + 2 && token.type !== "phone" && is(read.tokens[at + 1], "OR");
      }),
  },
  {
    id: "asked",
    situation: "amount",
    effect: "ask",
    examples: ["¿250?", "A-55?"],
    fires: (read) => read.questioned && asks(read, "amount", "ticket", "summary"),
  },
  {
    id: "loose",
    isGuard: true,
    situation: "summary",
    effect: "ask",
    examples: ["250"],
    fires: (read) => {
      const amount = amountIn(read);
      if (!asks(read, "summary") || amount === undefined) return false;
      // "Todo bien menos el monto, eran 1,730".
      if (has(read, ...partly) && !near(read, amount.at, -1, 1, "COPULA")) return true;
      if (has(read, "EACH", "UNIT")) return true;
      const isMoney = amount.token.type === "number" && amount.token.money && read.situation.uses !== true;
      return (
        !isMoney &&
        !has(read, "CORRECT") &&
        !tokensBefore(read, amount.at, "COPULA", "MONEY", "NEGATE", "WRONG", "SELL")
      );
    },
  },
  {
    id: "deniedBehind",
    situation: "ticket",
    effect: "refuse",
    examples: ["A-55 no", "250 pesos no"],
    fires: (read) => !isIdle(read) && (endsDenied(read) || (endsWrong(read) && !tellsRight(read))),
  },
  {
    id: "deniedTicket",
    situation: "summary",
    effect: "refuse",
    examples: ["no es el ticket A-9"],
    fires: (read) => {
      if (isIdle(read)) return false;
      const ticket = read.data.find(({ role }) => role === "ticket");
      // "Remisión no 1208" is a number.
      const isNumbered =
        ticket !== undefined &&
        is(read.tokens[ticket.at - 2], "TICKET") &&
        !deniesInEnglish(read.tokens[ticket.at - 1]);
      return ticket !== undefined && !isNumbered && near(read, ticket.at, -1, 4, "NEGATE");
    },
  },
  {
    id: "deniedPhone",
    situation: "phone",
    effect: "askPhone",
    examples: ["4771234567 es el mío"],
    fires: (read) => {
      const phone = read.data.find(({ role }) => role === "phone");
      if (phone === undefined) return false;
      const isRetaken = read.data.some(
        ({ role, at, token }) => role === "withdrawn" && token.type === "phone" && at < phone.at,
      );
      const isDenied = !isRetaken && (near(read, phone.at, -1, 3, "NEGATE", "PAST") || endsDenied(read));
      return isDenied || has(read, "OWN");
    },
  },
  {
    id: "hearsay",
    isGuard: true,
    situation: "summary",
    effect: "ask",
    examples: ["dice que son 300", "no creo que sean 300", "el iva son 40"],
    fires: (read) =>
      asks(read, "summary") && amountIn(read) !== undefined && read.tokens.some((token) => hearsay.has(wordOf(token))),
  },
  {
    id: "thisNotThat",
    isGuard: true,
    situation: "summary",
    effect: "ask",
    examples: ["280 no 250"],
    fires: ({ tokens }) =>
      tokens.some(
        (token, at) => token.type === "number" && is(tokens[at + 1], "NEGATE") && tokens[at + 2]?.type === "number",
      ),
  },
  {
    id: "eitherPhone",
    isGuard: true,
    situation: "cashier",
    effect: "askPhone",
    examples: ["es el 4771234567 o el 4777654321, 200 pesos"],
    fires: ({ data, tokens }) => {
      const [first, second] = data.filter(({ token }) => token.type === "phone");
      return (
        second !== undefined && first !== undefined && tokens.slice(first.at, second.at).some((one) => is(one, "OR"))
      );
    },
  },
  {
    id: "eachOf",
    isGuard: true,
    situation: "cashier",
    effect: "part",
    examples: ["venta 4771234567 dos cafés de 45"],
    fires: (read) => {
      const amount = amountIn(read);
      return (
        amount !== undefined &&
        read.tokens[amount.at - 1]?.norm === "de" &&
        is(read.tokens[amount.at - 2], "GOODS", "UNIT") &&
        read.data.some(({ role, at }) => role === "quantity" && amount.at - at === 3)
      );
    },
  },
  {
    id: "notMoney",
    isGuard: true,
    situation: "phone",
    effect: "askPhone",
    examples: ["son 4772310544 pesos"],
    fires: (read) => read.data.some(({ at, token }) => token.type === "phone" && near(read, at, 1, 1, "CURRENCY")),
  },
  {
    id: "allBut",
    isGuard: true,
    situation: "cashier",
    effect: "refuse",
    examples: ["usar 4771234567 todo menos 10"],
    fires: (read) => {
      const points = read.data.find(({ role }) => role === "points");
      return (
        points !== undefined &&
        read.tokens.some(({ norm }, at) => norm === "todo" && at < points.at && points.at - at <= 3)
      );
    },
  },
  {
    id: "personal",
    isGuard: true,
    situation: "amount",
    effect: "refuse",
    examples: ["código postal 44100"],
    fires: (read) => {
      const figure = amountIn(read) ?? read.data.find(({ role }) => role === "ticket");
      return figure !== undefined && near(read, figure.at, -1, 3, "PERSONAL");
    },
  },
  {
    id: "ofElse",
    isGuard: true,
    situation: "amount",
    effect: "ask",
    examples: ["la otra venta era 200", "para la próxima 200"],
    fires: (read) => asks(read, "amount", "ticket") && has(read, "ANOTHER") && amountIn(read) !== undefined,
  },
  {
    id: "owed",
    situation: "amount",
    effect: "ask",
    examples: ["debe 30"],
    fires: (read) => asks(read, "amount") && has(read, "DEBT"),
  },
  {
    id: "another",
    situation: "summary",
    effect: "ask",
    examples: ["otros 60 pesos"],
    fires: (read) => !isIdle(read) && has(read, "ANOTHER") && amountIn(read) !== undefined,
  },
  {
    id: "pointsBeside",
    situation: "cashier",
    effect: "ask",
    examples: ["que se le junten los puntos al 4771234567, gastó 235"],
    fires: (read) => isIdle(read) && read.act === "sale" && has(read, "POINTS") && amountIn(read) !== undefined,
  },
];

/** The vetoes that fire. */
export function vetoesOf(message: Omit<Read, "classes">): readonly Veto[] {
  const read = { ...message, classes: new Set(message.tokens.flatMap(({ classes }) => classes)) };
  return vetoes.filter(({ fires }) => fires(read));
}
