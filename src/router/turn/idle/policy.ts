import { both, either, has, not, says } from "../conditions.ts";
import { centavosOf } from "../../../domain/money.ts";
import type { Phone } from "../../../domain/phone.ts";
import {
  agrees,
  answersPhone,
  beginsWithYes,
  does,
  endsWithNo,
  gives,
  hasFigure,
  hasQueued,
  hasPhone,
  hasSign,
  hasSold,
  hasWord,
  isOnlyFaces,
  isPlainYes,
  isRefused,
  isUnfinished,
  isValue,
  isShort,
  movesBalance,
  tellsShortfall,
  namesOperation,
  namesPerson,
  questioned,
  putsRight,
  saysAsMade,
  setsBalance,
} from "./conditions.ts";
import { all, type Row, staff } from "./row.ts";
import { otherRows } from "./rows.ts";
import type { IdleReading } from "./reading.ts";
import { saleRows } from "./sale-rows.ts";

// The policy for messages while nothing is open. It is one table: the first row that fits decides.

const declining = either(does("no", "cancel", "denial"), says("refuse"), says("takeOff"));

const lacksCustomer = both<IdleReading>(
  ({ talked }) => talked.lacks === "phone",
  not(hasFigure),
  not(has("CANCEL", "UNDO")),
);

/** Rows about the previous message. */
const firstRows: readonly Row[] = [
  {
    who: all,
    when: both(({ talked }) => talked.noticesPutOn, declining),
    do: "noticesOff",
    example: ["customer", "mejor quítalos", { noticesPutOn: true }],
  },
  {
    when: answersPhone,
    do: "takePhone",
    example: ["cashier", "4771234567", { phoneAsked: { for: "balance", atMs: 0 } }],
  },
  {
    when: both(({ talked: { phoneAsked } }) => phoneAsked?.for === "balance", namesPerson, isShort, not(hasFigure)),
    do: "balance",
    example: ["cashier", "el de Lupita", { phoneAsked: { for: "balance", atMs: 0 } }],
  },
  {
    when: namesOperation,
    do: "operationInstead",
    example: ["cashier", "ticket A-1029", { phoneAsked: { for: "undo", atMs: 0 } }],
  },
  {
    when: both(
      ({ talked: { phoneAsked } }) => phoneAsked !== null && phoneAsked.further !== true,
      not(gives),
      either(agrees, does("later", "wait", "yes")),
    ),
    do: "waitForPhone",
    example: ["cashier", "ahorita te lo paso", { phoneAsked: { for: "balance", atMs: 0 } }],
  },
  {
    who: ["manager"],
    when: both(
      hasWord("autorizo autorizado autorizada autorizala autorizalo apruebo aprobado aprobada apruebala apruebalo"),
      not(hasFigure),
      not(questioned),
    ),
    do: "approvals",
    example: ["manager", "ok, autorizo"],
  },
  {
    when: both(({ talked }) => talked.hasDropped, both(says("afterAll"), not(isPlainYes), not(endsWithNo))),
    do: "takeUpDropped",
    example: ["cashier", "siempre sí la quiere", { hasDropped: true }],
  },
  {
    when: both(says("afterAll"), not(isPlainYes), not(endsWithNo)),
    do: "status",
    example: ["cashier", "siempre sí la quiere"],
  },
  {
    when: both(hasQueued, not(gives), either(agrees, says("nextOne"), does("next"))),
    do: "nextQueued",
    example: ["cashier", "siguiente", { queued: 2 }],
  },
  {
    acts: ["cancel", "denial", "undo"],
    when: both(hasQueued, not(gives), hasWord("todas todos todo ninguna ambas")),
    do: "dropQueued",
    example: ["cashier", "cancela todas", { queued: 2 }],
  },
  { when: both(agrees, beginsWithYes), do: "confirmLast", example: ["cashier", "sí"] },
  { who: all, when: either(agrees, isOnlyFaces), do: "youAreWelcome", example: ["customer", "perfecto"] },
  {
    when: both(hasSold, saysAsMade),
    do: "keepAsMade",
    example: ["cashier", "no, sí eran 200", { hasSold: true, madeCentavos: centavosOf(200_00) }],
  },
  {
    when: both(({ talked }) => talked.ofLast, either(isValue, both(lacksCustomer, namesPerson, isShort))),
    do: "amendLast",
    example: ["cashier", "son 350", { ofLast: true }],
  },
  {
    when: both(isUnfinished, not(hasPhone), either(isValue, has("SAME"), hasWord("vez nuevo vuelve vuelvela repite"))),
    do: "status",
    example: ["cashier", "vuelve a cobrarle 437", { isUnfinished: true }],
  },
  {
    acts: ["menu", "howTo", "other", "complaint", "denial", "sameAgain", "noticesOn", "oops"],
    when: both(isUnfinished, not(gives)),
    do: "status",
    example: ["cashier", "no me dice nada", { isUnfinished: true }],
  },
  {
    acts: ["menu", "howTo", "status"],
    when: both(({ talked }) => talked.amends, hasWord("hago ahora paso devolucion"), not(gives)),
    do: "status",
    example: ["cashier", "entonces qué hago", { amends: true }],
  },
  {
    when: says("unwanted"),
    do: "cancelLast",
    example: ["cashier", "fue sin querer"],
  },
  {
    when: both(hasSold, has("UNDO"), isShort, not(hasFigure), not(questioned), not(has("NEGATE"))),
    do: "undo",
    example: ["cashier", "regrésaselos", { hasSold: true }],
  },
  {
    when: both(hasPhone, has("USE"), has("NEGATE"), hasWord("fue fui reconoce hizo uso")),
    do: "history",
    example: ["manager", "el 4771234567 dice que usaron su saldo y no fue él"],
  },
  {
    who: ["manager"],
    when: both(setsBalance, not(questioned), not(isRefused)),
    do: "correct",
    example: ["manager", "súbele a 200 al 4771234567"],
  },
  {
    who: ["manager"],
    when: both(({ talked }) => talked.about !== null, movesBalance, isShort, hasFigure, not(hasPhone)),
    do: "correct",
    example: ["manager", "ponle 20", { about: "4771234567" as Phone }],
  },
  {
    who: ["manager"],
    when: both(has("QUESTION"), has("CUSTOMER"), hasWord("mejor mejores"), not(hasFigure)),
    do: "customers",
    example: ["manager", "¿cuál es mi mejor cliente?"],
  },
  {
    when: both(hasSold, isValue, either(putsRight, both(not(hasPhone), has("TICKET")))),
    do: "ofLast",
    example: ["cashier", "eran 280", { hasSold: true }],
  },

  {
    who: all,
    when: both(says("refuse"), not(hasFigure)),
    do: "asYouLike",
    example: ["customer", "no, gracias"],
  },
  {
    who: ["manager"],
    when: both(hasPhone, hasSign, not(isRefused)),
    do: "correct",
    example: ["manager", "+50 al 4771234567"],
  },

  {
    when: both(hasSold, not(hasPhone), hasFigure, hasWord("pago pagaron dio dieron"), has("TENDER", "HAND", "WITH")),
    do: "status",
    example: ["cashier", "pagó con 500", { hasSold: true }],
  },
  {
    when: both(hasPhone, hasWord("alcanza alcansa ajusta"), not(does("correct", "correctAdd", "correctRemove"))),
    do: "balance",
    example: ["cashier", "¿al 4771234567 le alcanza para pagar 45 con su saldo?"],
  },
  {
    who: ["manager"],
    when: both(hasPhone, tellsShortfall, not(questioned)),
    do: "correct",
    example: ["manager", "le quitaron 20 por error al 4771234567"],
  },
  {
    who: ["manager"],
    acts: ["sale", "correctAdd", "correctRemove"],
    when: both(hasPhone, movesBalance, not(isRefused)),
    do: "correct",
    example: ["manager", "súmale 50 4771234567"],
  },
];

/** The whole table, in order. */
export const rows: readonly Row[] = [...firstRows, ...saleRows, ...otherRows];

/** Finds the row for a message. The last row fits any. */
export function rowFor(reading: IdleReading): Row {
  const { act, role } = reading;
  const row = rows.find(
    ({ who = staff, acts, when }) =>
      who.includes(role) &&
      (acts === undefined || (act !== null && acts.includes(act))) &&
      (when === undefined || when(reading)),
  );
  if (row === undefined) throw new Error(`idle policy: no row fits the act "${act}" of a ${role}`);
  return row;
}
