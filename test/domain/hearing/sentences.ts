import * as fc from "fast-check";

/** What a generated sentence says, and how it was written. */
export interface Sentence {
  readonly text: string;
  readonly phone: string;
  readonly amountCentavos: number | null;
  /** Null: it says that there is none. Undefined: nothing is said of it. */
  readonly ticket: string | null | undefined;
}

const digit = fc.integer({ min: 0, max: 9 });
const phone = fc
  .tuple(
    fc.constantFrom("477", "33", "55", "81", "222", "664", "998", "461"),
    fc.array(digit, { minLength: 8, maxLength: 8 }),
  )
  .map(([area, rest]) => `${area}${rest.join("")}`.slice(0, 10));

const phoneWriting = fc.constantFrom<(digits: string) => string>(
  (d) => d,
  (d) => `${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)}`,
  (d) => `${d.slice(0, 2)} ${d.slice(2, 6)} ${d.slice(6)}`,
  (d) => `${d.slice(0, 3)}-${d.slice(3, 6)}-${d.slice(6)}`,
  (d) => `(${d.slice(0, 3)}) ${d.slice(3, 6)} ${d.slice(6)}`,
  (d) => `+52 ${d}`,
  (d) => `+52 1 ${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)}`,
  (d) => `${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6, 8)} ${d.slice(8)}`,
);

const unit = ["", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];
const teen = [
  "diez",
  "once",
  "doce",
  "trece",
  "catorce",
  "quince",
  "dieciséis",
  "diecisiete",
  "dieciocho",
  "diecinueve",
];
const twenties = [
  "veinte",
  "veintiuno",
  "veintidós",
  "veintitrés",
  "veinticuatro",
  "veinticinco",
  "veintiséis",
  "veintisiete",
  "veintiocho",
  "veintinueve",
];
const ten = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const hundred = [
  "",
  "ciento",
  "doscientos",
  "trescientos",
  "cuatrocientos",
  "quinientos",
  "seiscientos",
  "setecientos",
  "ochocientos",
  "novecientos",
];

/** A whole number below 10,000 in Spanish words. */
export function inWords(n: number): string {
  if (n >= 1_000)
    return [n >= 2_000 ? inWords(Math.floor(n / 1_000)) : "", "mil", n % 1_000 === 0 ? "" : inWords(n % 1_000)]
      .filter(Boolean)
      .join(" ");
  if (n === 100) return "cien";
  if (n > 100) return [hundred[Math.floor(n / 100)], n % 100 === 0 ? "" : inWords(n % 100)].filter(Boolean).join(" ");
  if (n < 10) return unit[n] ?? "";
  if (n < 20) return teen[n - 10] ?? "";
  if (n < 30) return twenties[n - 20] ?? "";
  return n % 10 === 0 ? (ten[n / 10] ?? "") : `${ten[Math.floor(n / 10)]} y ${unit[n % 10]}`;
}

const grouped = (n: number) => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");

/** An amount and one way to write it. Those in words are whole. */
const amount = fc
  .tuple(fc.integer({ min: 5, max: 9_900 }), fc.constantFrom(0, 0, 50, 25, 90), fc.integer({ min: 0, max: 9 }))
  .map(([pesos, cents, way]) => {
    const plain = cents === 0 ? String(pesos) : `${pesos}.${String(cents).padStart(2, "0")}`;
    const whole = { centavos: pesos * 100, named: true };
    switch (way) {
      case 0:
        return { ...whole, text: `${inWords(pesos)} pesos` };
      case 1:
        return { centavos: pesos * 100 + cents, named: true, text: `$${plain}` };
      case 2:
        return { centavos: pesos * 100 + cents, named: true, text: `${plain} pesos` };
      case 3:
        return { ...whole, text: `$${grouped(pesos)}` };
      case 4:
        return { ...whole, text: `${pesos}.-` };
      case 5:
        return { ...whole, text: `${pesos} varos` };
      case 6:
        return { centavos: pesos * 100 + cents, named: false, text: plain };
      default:
        return { centavos: pesos * 100 + cents, named: true, text: `$ ${plain} mxn` };
    }
  });

const ticketCode = fc
  .tuple(fc.constantFrom("A", "B", "F", "TK", "", "C-", "F-"), fc.integer({ min: 10, max: 99_999 }))
  .map(([letters, number]) => ({ code: `${letters}${number}`, bare: letters === "" }));

const opening = fc.constantFrom(
  "venta",
  "vta",
  "oye registra una venta",
  "hola, vendí",
  "Buenas tardes, anota",
  "cobra",
  "me compraron",
  "venta:",
  "captura",
  "regístrame porfa",
);
const before = {
  phone: fc.constantFrom("al", "del", "tel", "cel:", "para el", "su cel es", "Tel:", "número"),
  amount: fc.constantFrom("de", "por", "son", "total", "fueron", "monto:", "importe"),
  ticket: fc.constantFrom("ticket", "folio", "tkt", "con ticket", "ticket:", "el folio es", "nota", "ticket no."),
};
const ending = fc.constantFrom("", "", "porfa", "gracias", "🙂", "!", "por favor.");
const between = fc.constantFrom(" ", ", ", "\n");

/** A sale told in one message: its facts in any order, each with the words for it. */
export const saleSentence: fc.Arbitrary<Sentence> = fc
  .record({
    opening,
    ending,
    between,
    phone,
    phoneWriting,
    phoneBefore: before.phone,
    amount,
    amountBefore: before.amount,
    ticket: fc.option(ticketCode, { nil: null }),
    ticketBefore: before.ticket,
    order: fc.shuffledSubarray(["phone", "amount", "ticket"] as const, { minLength: 3, maxLength: 3 }),
    saysNone: fc.constantFrom("sin ticket", "no hay ticket", "no trae ticket"),
    silent: fc.boolean(),
  })
  .map((made) => {
    const ticket = made.ticket === null ? (made.silent ? undefined : null) : made.ticket.code;
    const parts = {
      phone: `${made.phoneBefore} ${made.phoneWriting(made.phone)}`,
      amount: `${made.amountBefore} ${made.amount.text}`,
      ticket: ticket === undefined ? "" : ticket === null ? made.saysNone : `${made.ticketBefore} ${ticket}`,
    };
    const said = made.order.map((part) => parts[part]).filter((part) => part !== "");
    return {
      text: [made.opening, ...said, made.ending].filter((part) => part !== "").join(made.between),
      phone: made.phone,
      amountCentavos: made.amount.centavos,
      ticket,
    };
  });

/** Sentences about a sale that is not to be made: undone, asked about, denied. */
export const noSale: fc.Arbitrary<string> = fc
  .record({ phone, amount, ticket: ticketCode, way: fc.integer({ min: 0, max: 13 }) })
  .map(({ phone: digits, amount: { text }, ticket: { code }, way }) => {
    const ways = [
      `cancela la venta de ${text} al ${digits}`,
      `borra la venta del ticket ${code}`,
      `¿ya quedó la venta de ${text} del ${digits}?`,
      `no vendí ${text} al ${digits}`,
      `anula la venta ${code} de ${text}`,
      `me equivoqué con la venta de ${text} al ${digits}`,
      `quita la venta de ${text} del ${digits} ticket ${code}`,
      `¿a quién le registré ${text}?`,
      `devuelve la compra de ${text} al ${digits}`,
      `la venta de ${text} del ${digits} está duplicada`,
      `no quiero registrar ${text} al ${digits}`,
      `deshaz la venta de ${text} ticket ${code}`,
      `¿quién hizo la venta del ticket ${code}?`,
      `siempre no va la venta de ${text} al ${digits}`,
    ];
    return ways[way] ?? "";
  });
