import type { SituationName } from "./situation.ts";
import type { LabelledDatum } from "./slots.ts";
import { calledOff as calledOffInEnglishRuns } from "./lexicon/en/told.ts";
import { approximate, calledOff, hearsay } from "./lexicon/told-es-mx.ts";
import {
  has,
  is,
  amountIn,
  near,
  tokensBefore,
  isIdle,
  asks,
  deniesInEnglish,
  deniesAt,
  deniesBalance,
  toldIn,
  tellsWhy,
  isOrderToUndo,
  corrections,
  ofBalance,
  endsDenied,
  endsWrong,
  tellsRight,
  isOfSaleMade,
  partly,
  hasFigureBeside,
  isPartly,
  isBesideDenied,
  type Read,
} from "./veto-conditions.ts";
import { countOfPieces, isTakenOff, itemsIn, pricesListed } from "./offers.ts";
import { runsOf, saysAnywhere } from "./tokens/runs.ts";
import { areEnglish, wordOf } from "./tokens/token.ts";

// The vetoes overrule the models, always towards asking. A veto looks at classes and tokens; a word that no class has is compared by its `norm`.

/**
 * The effect of a veto. `ask`: the bot asks the amount and the ticket back. `askAsTold`: the same, without offering a sum. `askPhone`, `askTicket`: the bot
 * asks the phone or the ticket back. `refuse`: no figure but the phone counts. `part`: the amount is only a part, and the bot offers the result. `tells`: the
 * message only reports something, so it begins no sale.
 */
export type Effect = "ask" | "askAsTold" | "askPhone" | "askTicket" | "refuse" | "part" | "tells";

export interface Veto {
  readonly id: string;
  readonly effect: Effect;
  /** Sentences that it stops, and their situation. */
  readonly examples: readonly string[];
  readonly situation: SituationName;
  /** It protects money, though the lists have few such messages. */
  readonly isGuard?: true;
  readonly fires: (read: Read) => boolean;
}

const calledOffRuns = runsOf(calledOff);
const approximateRuns = runsOf(approximate);
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
      return (
        amount !== undefined &&
        is(read.tokens[amount.at - 1], "CUSTOMER") &&
        // "Al mismo cliente 100".
        !is(read.tokens[amount.at - 2], "SAME")
      );
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
          read.tokens[at + 1]?.norm !== "modo" &&
          near(read, at, 1, 3, "SELL", "CANCEL", "USE", "UNDO", "GIVE", "TAKE") &&
          !deniesBalance(read, at) &&
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
      // "100 pesos menos 10".
      const isPesos = is(read.tokens[figure.at + 1], "CURRENCY") && read.tokens[figure.at + 3]?.type === "number";
      const isBehind = near(read, figure.at, 1, isPesos ? 2 : 1, "OFF", "MORE");
      // "Descuéntale 25 de sus puntos" uses them, and "50 menos" removes them; "30 menos 10" is a sum.
      if (isIdle(read) && (read.act === "redeem" || corrections.has(read.act)))
        return isBehind && read.tokens[figure.at + 2]?.type === "number";
      return isBehind || near(read, figure.at, -1, 1, "OFF", "MORE");
    },
  },
  {
    id: "reducedBehind",
    isGuard: true,
    situation: "cashier",
    effect: "ask",
    examples: ["4771234567 $150 ticket 4 pero quítale 20 de descuento", "4771234567 200 ticket 4 menos 20 pesos"],
    fires: (read) => {
      const amount = amountIn(read);
      if (amount === undefined || ofBalance.has(read.act) || has(read, "POINTS", "USE")) return false;
      const isOff = ({ token, role, at }: LabelledDatum) =>
        at > amount.at && token.type === "number" && role !== "ticket" && isTakenOff(read.tokens, at);
      return isIdle(read) && read.data.some(isOff);
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
        // "O son 250 o son 260".
        const between = next === undefined || next.at > at + 3 ? [] : read.tokens.slice(at + 1, next.at);
        return token.type !== "phone" && between.some((one) => is(one, "OR"));
      }),
  },
  {
    id: "figureBeside",
    isGuard: true,
    situation: "amount",
    effect: "askAsTold",
    examples: ["entró 500 salió 120", "son 250, bueno 245"],
    fires: (read) => asks(read, null, "amount", "phone") && !ofBalance.has(read.act) && hasFigureBeside(read),
  },
  {
    id: "approximate",
    isGuard: true,
    situation: "amount",
    effect: "ask",
    examples: ["por ahí de 250", "500 del billete", "recibí 500 devolví 120", "1000 entre 4"],
    fires: (read) => {
      const amount = amountIn(read);
      return amount !== undefined && (isPartly(read, amount) || saysAnywhere(read.tokens, approximateRuns));
    },
  },
  {
    id: "doubtedTicket",
    isGuard: true,
    situation: "cashier",
    effect: "askTicket",
    examples: ["4771234567 250 ticket no es A-4", "4771234567 250 folio equivocado A-4", "4771234567 158 tk 16, no 17"],
    fires: (read) => {
      const ticket = read.data.find(({ role }) => role === "ticket");
      if (ticket === undefined || !isIdle(read)) return false;
      // "Nota no 1208" is a number.
      const isNumbered = is(read.tokens[ticket.at - 1], "NEGATE") && is(read.tokens[ticket.at - 2], "TICKET");
      return (
        (!isNumbered &&
          // "Ticket 600, no, perdón, 601".
          !near(read, ticket.at, -1, 1, "CORRECT") &&
          near(read, ticket.at, -1, 3, "NEGATE", "WRONG", "WITHOUT", "UNDO")) ||
        isBesideDenied(read, ticket.at)
      );
    },
  },
  {
    id: "unsurePhone",
    isGuard: true,
    situation: "cashier",
    effect: "askPhone",
    examples: ["creo que es el 4771234567, 250 ticket A-4"],
    fires: (read) => read.data.some(({ token, at }) => token.type === "phone" && near(read, at, -1, 4, "UNSURE")),
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
    examples: [
      "venta 4771234567 dos cafés de 45",
      "4771234567 compró 3 playeras a 149.90 ticket 71",
      "4771234567 2x199",
    ],
    fires: (read) => {
      const amount = amountIn(read);
      return amount !== undefined && countOfPieces(read.tokens, amount.at) !== null;
    },
  },
  {
    id: "items",
    isGuard: true,
    situation: "cashier",
    effect: "ask",
    examples: ["venta 4771234567 3 tacos de 20 y una coca de 25"],
    fires: ({ tokens }) => itemsIn(tokens) !== null || pricesListed(tokens) !== null,
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
    fires: (read) =>
      isIdle(read) &&
      read.act === "sale" &&
      has(read, "POINTS") &&
      amountIn(read) !== undefined &&
      !read.data.some(({ role }) => role === "points"),
  },
];

/** The vetoes that apply to a message. */
export function vetoesOf(message: Omit<Read, "classes">): readonly Veto[] {
  const read = { ...message, classes: new Set(message.tokens.flatMap(({ classes }) => classes)) };
  return vetoes.filter(({ fires }) => fires(read));
}
