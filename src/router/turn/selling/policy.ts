import { both, says } from "../conditions.ts";
import { leastAct } from "../../../understanding/labels.ts";
import { mayBeCondition } from "../../../understanding/consent.ts";
import {
  agrees,
  agreesAndMore,
  agreesRepeating,
  agreesToFigure,
  answering,
  asks,
  asksBalance,
  asksBalanceOf,
  asksEarning,
  buysMore,
  callsOff,
  callsOffAll,
  change,
  chosen,
  deniesCustomer,
  discounts,
  deniesShown,
  deniesShownTicket,
  deniesValue,
  given,
  gives,
  givesNone,
  hasForgotten,
  isFieldAlone,
  isOf,
  isOfAnother,
  isOfAnotherSale,
  isOfTheirs,
  isSure,
  isWithoutPurchase,
  isWithoutTicket,
  keep,
  keepsBalance,
  keepsPart,
  mayKeep,
  namesField,
  namesTicketLast,
  namesOther,
  namesPerson,
  namesSomebodyElse,
  no,
  none,
  putsRight,
  refusesUse,
  repeatsGathered,
  saysAll,
  saysMade,
  saysNothingElse,
  saysReturned,
  saysSale,
  saysTicketWord,
  saysWasTicket,
  saysWrong,
  takesBack,
  unclear,
  usesBalance,
  usesOfBalance,
  yes,
} from "./conditions.ts";
import { mayBeAnother, saysAnother } from "./another-sale.ts";
import { deniesUse } from "./balance-use-reading.ts";
import { hasMoreThanWait } from "../../../understanding/mentions/fields.ts";
import { stopRows } from "./stop-rows.ts";
import type { Reading } from "./reading.ts";
import { type Row, type Standing, standingAt } from "./row.ts";

// The policy for messages while a sale or a use of balance is open. It is one table: the first row that fits decides.

const all: readonly Standing[] = ["field", "guess", "stop", "summary"];

export const rows: readonly Row[] = [
  { at: ["wait"], do: unclear, example: ["wait", "ya está?"] },
  ...stopRows,
  { at: ["field"], when: both(asks("purchase"), says("noPurchase")), do: none, example: ["purchase", "sin monto"] },
  {
    at: ["summary"],
    when: both(isOf("redeem"), both(gives, namesSomebodyElse)),
    do: "showAgain",
    example: ["summary", "Jorge compró 200 ticket J1"],
  },
  {
    at: ["summary"],
    when: both(
      isOf("sale"),
      both(({ utterance: { data } }) => data.length > 0, isOfTheirs),
    ),
    do: "showAgain",
    example: ["summary", "la de Jorge era de 205"],
  },
  {
    at: ["summary"],
    when: both(isOf("redeem"), ({ otherPhone, utterance: { data } }) => otherPhone && data.length > 2),
    do: "sell",
    example: ["summary", "4779876543 50 ticket 9"],
  },
  {
    at: ["summary"],
    when: both(isOf("redeem"), both(givesNone, saysSale)),
    do: "sell",
    example: ["summary", "no, es venta"],
  },
  {
    at: ["summary"],
    when: both(isOf("redeem"), (reading) => isWithoutTicket(reading) || isWithoutPurchase(reading)),
    do: (reading) => (isWithoutTicket(reading) ? keep() : { is: "data", data: { noPurchase: true } }),
    example: ["summary", "sin monto"],
  },
  {
    at: ["summary"],
    when: (reading) => chosen(reading) !== null,
    do: (reading) => ({ is: "change", field: chosen(reading) }),
    example: ["summary", "2"],
  },
  { at: ["guess"], when: both(asks("amountGuess"), namesTicketLast), do: no, example: ["amountGuess", "es el ticket"] },
  { at: ["guess"], when: both(givesNone, deniesValue), do: no, example: ["ticketGuess", "no es el monto"] },
  { at: ["guess"], when: says("refuse"), do: no, example: ["ticketGuess", "no"] },
  { at: all, when: (reading) => reading.says("keep") && mayKeep(reading), do: keep, example: ["change", "déjalo así"] },
  { at: all, when: says("restart"), do: "restart", example: ["summary", "empecemos de nuevo"] },
  { at: all, when: says("wipe"), do: "cancelAll", example: ["summary", "borra todo"] },
  { at: ["field"], when: both(asks("ticket"), says("takeBack")), do: "back", example: ["ticket", "ay no, perdón"] },
  {
    at: ["summary"],
    when: (reading) => reading.says("drop") || reading.says("dropOrUndo"),
    do: "cancel",
    example: ["summary", "no, no la registres"],
  },
  { at: ["summary"], when: says("change"), do: () => ({ is: "change", field: null }), example: ["summary", "cambiar"] },
  { at: ["summary"], when: ({ utterance: { consents } }) => consents, do: yes, example: ["summary", "sí"] },
  {
    at: ["summary"],
    when: ({ agreesNaming, topic }) => agreesNaming && topic === "summary",
    do: yes,
    example: ["summary", "sí, a María"],
  },
  { at: ["summary"], when: agreesToFigure, do: yes, example: ["summary", "sí, son 250"] },
  { at: ["summary"], when: agreesRepeating, do: yes, example: ["summary", "sí, 250 pesos ticket A-1"] },
  {
    at: ["summary"],
    when: deniesShownTicket,
    do: () => ({ is: "change", field: "ticket" }),
    example: ["summary", "el monto bien, el ticket no"],
  },
  {
    at: ["summary"],
    when: deniesShown,
    do: ({ flow }) => ({ is: "change", field: flow === "sale" ? "amount" : "points" }),
    example: ["summary", "espera, no son 250"],
  },
  { at: ["summary"], when: both(gives, repeatsGathered), do: keep, example: ["summary", "250"] },
  { at: ["guess", "stop", "field"], when: both(agrees, givesNone), do: yes, example: ["amountGuess", "sí, eso"] },
  {
    at: ["field", "guess", "summary"],
    when: saysAnother,
    do: "later",
    example: ["summary", "y también 300 al 4779876543"],
  },
  {
    at: ["summary"],
    when: both(asks("change"), mayBeAnother),
    do: "sellThis",
    example: ["change", "4779876543 90 ticket 60"],
  },
  { at: ["field", "guess", "summary"], when: mayBeAnother, do: "another", example: ["ticket", "300 al 4779876543"] },
  {
    at: ["field"],
    acts: ["sameAgain"],
    when: both(asks("phone"), both(givesNone, isOf("sale"))),
    do: "sameCustomer",
    example: ["phone", "el mismo de hace rato"],
  },
  {
    at: ["field"],
    when: both(both(asks("phone"), givesNone), namesPerson),
    do: "named",
    example: ["phone", "es de María Torres"],
  },
  {
    at: ["summary"],
    when: both(givesNone, saysMade),
    do: "cancel",
    example: ["summary", "ya la registré en la otra caja"],
  },
  {
    at: ["summary"],
    when: both(givesNone, namesOther),
    do: "named",
    example: ["summary", "no es María, es Jorge Ruiz"],
  },
  {
    at: ["summary"],
    when: both(isOf("redeem"), keepsPart),
    do: () => ({ is: "change", field: "points" }),
    example: ["summary", "dice que mejor deje 10 ahí guardados"],
  },
  {
    at: ["summary"],
    when: both(isOf("sale"), (reading) => buysMore(reading) || discounts(reading)),
    do: () => ({ is: "change", field: "amount" }),
    example: ["summary", "ponle otros calcetines iguales"],
  },
  {
    at: ["summary"],
    when: deniesCustomer,
    do: () => ({ is: "change", field: "phone" }),
    example: ["summary", "no es ella"],
  },
  {
    at: ["summary"],
    when: both(isOf("sale"), (reading) => usesOfBalance(reading) && !namesSomebodyElse(reading)),
    do: "use",
    example: ["summary", "mejor que use su saldo"],
  },
  {
    at: ["field"],
    when: both(asks("ticket"), saysTicketWord),
    do: unclear,
    example: ["ticket", "ticket"],
  },
  {
    at: ["field"],
    when: both(asks("ticket"), saysWasTicket),
    do: () => ({ is: "change", field: "amount" }),
    example: ["ticket", "no, ese es el ticket"],
  },
  { at: all, when: saysReturned, do: "showAgain", example: ["amount", "ya regresé"] },
  {
    at: ["summary"],
    when: both(givesNone, asksEarning),
    do: "earningAsked",
    example: ["summary", "¿y cuánto gana?"],
  },
  { at: ["summary"], when: asksBalance, do: "balance", example: ["summary", "cuánto le queda"] },
  {
    at: all,
    when: both(isOf("sale"), asksBalanceOf),
    do: "balance",
    example: ["amount", "espera, me preguntan saldo del 4779876543"],
  },
  {
    at: ["summary"],
    when: both(isOf("redeem"), both(givesNone, keepsBalance)),
    do: "cancel",
    example: ["summary", "no, mejor los guarda"],
  },
  {
    at: ["summary"],
    when: both(isOf("redeem"), refusesUse),
    do: "noUse",
    example: ["summary", "mejor paga todo en efectivo"],
  },
  {
    at: ["field"],
    acts: ["cancel", "denial", "no", "noPhone", "noTicket", "whatIsIt"],
    when: both(both(givesNone, asks("amount", "phone", "points")), hasForgotten),
    do: "wait",
    example: ["amount", "se me olvidó cuánto era"],
  },
  {
    at: ["field"],
    acts: ["noPhone"],
    when: both(asks("phone"), givesNone),
    do: none,
    example: ["phone", "no tiene teléfono"],
  },
  {
    at: ["summary"],
    acts: ["wait", "later"],
    when: both(givesNone, ({ utterance: { tokens } }) => tokens[0]?.norm === "no" || tokens.at(-1)?.norm === "no"),
    do: "showAgain",
    example: ["summary", "espera, no"],
  },
  {
    at: ["summary"],
    when: both<Reading>(says("hold"), ({ utterance: { tokens } }) => !hasMoreThanWait(tokens)),
    do: "wait",
    example: ["summary", "no estoy segura"],
  },
  {
    at: all,
    acts: ["wait", "later"],
    when: both(givesNone, ({ utterance: { tokens } }) => !hasMoreThanWait(tokens)),
    do: "wait",
    example: ["amount", "aguanta tantito"],
  },
  {
    at: ["summary"],
    acts: ["wait", "later"],
    when: givesNone,
    do: change,
    example: ["summary", "dame chance, es otro cliente"],
  },
  {
    at: ["guess"],
    acts: ["cancel", "no", "denial"],
    when: both(givesNone, (reading) => !namesField(reading)),
    do: no,
    example: ["amountGuess", "mejor olvídalo"],
  },
  {
    at: ["summary"],
    acts: ["status"],
    when: isOfAnotherSale,
    do: "status",
    example: ["summary", "¿y la otra ya quedó?"],
  },
  {
    at: all,
    acts: ["cancel", "undo", "refund"],
    when: isOfAnother,
    do: "undo",
    example: ["summary", "cancela la de hace rato"],
  },
  {
    at: all,
    acts: ["cancel"],
    when: both(gives, callsOff),
    do: "cancel",
    example: ["amount", "250 pero ya cancélala"],
  },
  {
    at: all,
    acts: ["wait"],
    when: both(both(gives, isSure), ({ utterance: { tokens } }) => !hasMoreThanWait(tokens)),
    do: "wait",
    example: ["ticket", "88 pero espera"],
  },
  {
    at: ["summary"],
    acts: ["cancel", "undo"],
    when: both(givesNone, ({ utterance: { questioned } }) => questioned),
    do: "showAgain",
    example: ["summary", "¿la cancelo?"],
  },
  {
    at: ["summary"],
    acts: ["cancel", "denial"],
    when: says("keep"),
    do: "showAgain",
    example: ["summary", "déjala así"],
  },
  {
    at: all,
    acts: ["cancel", "denial"],
    when: both(callsOffAll, saysAll),
    do: "cancelAll",
    example: ["summary", "cancela todas"],
  },
  {
    at: all,
    acts: ["cancel", "denial"],
    when: callsOffAll,
    do: "cancel",
    example: ["summary", "ya no, sácala de ahí"],
  },
  {
    at: ["field", "summary"],
    acts: ["redeem"],
    when: both(isOf("sale"), (reading) => usesBalance(reading) && !namesSomebodyElse(reading)),
    do: "use",
    example: ["amount", "quiere usar su saldo"],
  },
  {
    at: ["summary"],
    when: both(
      isOf("redeem"),
      ({ given: { amount, ticket, unread }, utterance: { tokens } }) =>
        unread !== true && (amount ?? ticket) !== undefined && deniesUse(tokens),
    ),
    do: "sell",
    example: ["summary", "no usa puntos, son 300"],
  },
  {
    at: ["field", "summary"],
    acts: ["sale"],
    when: both(isOf("redeem"), ({ given: { points } }) => points === undefined),
    do: "sell",
    example: ["summary", "no, es pura venta nada más"],
  },
  {
    at: ["summary"],
    acts: ["no"],
    when: both(givesNone, (reading) => !namesField(reading)),
    do: no,
    example: ["summary", "no"],
  },
  { at: all, acts: answering, when: gives, do: given, example: ["amount", "son 250"] },
  {
    at: all,
    when: both(gives, (reading) => !isSure(reading)),
    do: given,
    example: ["amount", "4771234567 checa eso"],
  },
  { at: all, when: isFieldAlone, do: change, example: ["amount", "lo del teléfono"] },
  {
    at: all,
    acts: ["change", "correction", "yesBut"],
    when: both(saysNothingElse, saysWrong),
    do: change,
    example: ["summary", "no me cuadra el número de ticket que puse"],
  },
  {
    at: ["summary"],
    acts: ["change", "correction", "yesBut"],
    when: both(saysNothingElse, ({ utterance: { tokens } }) => mayBeCondition(tokens)),
    do: "showAgain",
    example: ["summary", "si todo bien si no no"],
  },
  {
    at: ["summary"],
    acts: ["change", "correction", "yesBut"],
    when: both(saysNothingElse, agreesAndMore),
    do: "showAgain",
    example: ["summary", "sí y dame el corte"],
  },
  {
    at: ["summary"],
    acts: ["change", "correction", "yesBut"],
    when: both(saysNothingElse, putsRight),
    do: change,
    example: ["summary", "está mal"],
  },
  { at: ["field"], acts: ["change", "correction"], when: takesBack, do: "back", example: ["ticket", "no, ese no era"] },
  { at: all, acts: ["no"], when: givesNone, do: no, example: ["sameSale", "no"] },
  { at: all, acts: ["back"], when: givesNone, do: "back", example: ["amount", "regrésame"] },
  { at: ["summary"], acts: ["status"], when: givesNone, do: "notDoneYet", example: ["summary", "¿ya quedó?"] },
  { at: all, acts: ["balance", "thatBalance", "ownBalance"], do: "balance", example: ["summary", "¿cuánto tiene?"] },
  { at: all, acts: ["history"], do: "history", example: ["summary", "qué ha comprado"] },
  { at: all, acts: ["status"], do: "status", example: ["amount", "¿ya quedó la otra?"] },
  { at: all, acts: ["undo", "refund"], do: "undo", example: ["amount", "quiero hacer una devolución"] },
  {
    at: ["summary"],
    acts: ["yes", "whatIsIt"],
    when: both(givesNone, isSure),
    do: "showAgain",
    example: ["summary", "pues yo digo que sí"],
  },
  { at: all, acts: ["whatIsIt"], do: "help", example: ["ticket", "¿cuál ticket?"] },
  { at: all, acts: ["howTo"], do: "help", example: ["summary", "¿cómo cancelo?"] },
  { at: all, acts: ["menu"], do: "menu", example: ["amount", "llévame al menú"] },
  {
    at: all,
    when: both(
      givesNone,
      ({ utterance: { act, probability } }) => act !== null && !answering.includes(act) && probability >= 0.45,
    ),
    do: "inWords",
    example: ["ticket", "¿quién eres?"],
  },
  { at: all, acts: ["thanks"], when: givesNone, do: "inWords", example: ["ticket", "gracias"] },
  {
    at: ["summary"],
    when: ({ utterance: { questioned }, gives: hasData }) => questioned && !hasData,
    do: "showAgain",
    example: ["summary", "¿eh?"],
  },
  {
    at: ["field"],
    when: ({ utterance: { questioned }, gives: hasData }) => questioned && !hasData,
    do: "help",
    example: ["ticket", "¿tu mamá?"],
  },
  { at: ["summary"], when: asks("summary"), do: "showAgain", example: ["summary", "mmm"] },
  { at: all, do: unclear, example: ["ticket", "mmm"] },
];

const rowsOf = (standing: Standing) => rows.filter(({ at }) => at.includes(standing));
/** The rows of each stage, in their order. */
const rowsAt: { readonly [standing in Standing]: readonly Row[] } = {
  field: rowsOf("field"),
  guess: rowsOf("guess"),
  stop: rowsOf("stop"),
  summary: rowsOf("summary"),
  wait: rowsOf("wait"),
};

/** The row that was found last. A turn asks for it several times. */
let last: { readonly reading: Reading; readonly row: Row } | null = null;

/** Finds the row for a message. The last row fits any. */
export function rowFor(reading: Reading): Row {
  if (last?.reading !== reading) last = { reading, row: firstFitting(reading) };
  return last.row;
}

function firstFitting(reading: Reading): Row {
  const standing = standingAt(reading.topic);
  const { probability } = reading.utterance;
  const act = probability >= leastAct ? reading.utterance.act : null;
  const row = rowsAt[standing].find(
    ({ acts, when }) =>
      (acts === undefined || (act !== null && acts.includes(act))) && (when === undefined || when(reading)),
  );
  if (row === undefined) throw new Error(`policy of sales: no row fits the act "${act}" at "${standing}"`);
  return row;
}
