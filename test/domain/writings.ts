import * as fc from "fast-check";
import type { Centavos } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";

/** A string of digits between two lengths. */
export function digitsOf(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((digits) => digits.join(""));
}

/** Any phone of Mexico. Half begin with 5 or 52, where the country's own prefix may be mistaken for it. */
export const phones: fc.Arbitrary<Phone> = fc
  .tuple(fc.constantFrom("2", "3", "477", "8", "9", "5", "52", "521", "55", "522"), digitsOf(9, 9))
  .map(([begin, rest]) => (begin + rest).slice(0, 10) as Phone);

const groupings = [
  [10],
  [3, 7],
  [2, 8],
  [5, 5],
  [6, 4],
  [3, 3, 4],
  [2, 4, 4],
  [3, 3, 2, 2],
  [2, 4, 2, 2],
  [2, 2, 2, 2, 2],
  [3, 1, 2, 2, 2],
];
const prefixes = ["", "+52", "52", "521", "+521", "+52 1", "52 1", "044", "045", "0052", "01"];

function grouped(digits: string, lengths: readonly number[], separator: string): string {
  let at = 0;
  return lengths.map((length) => digits.slice(at, (at += length))).join(separator);
}

/** A phone and one way to write it. */
export const phoneWritings: fc.Arbitrary<{ phone: Phone; text: string }> = fc
  .tuple(
    phones,
    fc.constantFrom(...prefixes),
    fc.constantFrom("", " ", "-", "\u00a0"),
    fc.constantFrom(...groupings),
    fc.constantFrom(" ", "-", ".", "\u00a0", "\u2011"),
    fc.boolean(),
  )
  .map(([phone, prefix, between, lengths, separator, parentheses]) => {
    const number = grouped(phone, lengths, separator);
    const area = lengths[0] === 3 && parentheses ? `(${number.slice(0, 3)})${number.slice(3)}` : number;
    return { phone, text: prefix === "" ? area : `${prefix}${between}${area}` };
  });

/** Amounts up to the largest, many of them small and many of whole pesos. */
export const amounts: fc.Arbitrary<Centavos> = fc
  .oneof(
    fc.integer({ min: 1, max: 999_999_999 }),
    fc.integer({ min: 1, max: 99_999 }),
    fc.integer({ min: 1, max: 9_999 }).map((pesos) => pesos * 100),
    fc.integer({ min: 1, max: 999 }).map((tens) => tens * 10),
  )
  .map((centavos) => centavos as Centavos);

type AmountStyle = "plain" | "comma" | "space" | "point" | "decimalComma" | "apostrophe";

/** An amount and one way to write it, in styles that are certain and styles that are not. */
export const amountWritings: fc.Arbitrary<{ centavos: Centavos; text: string; style: AmountStyle }> = fc
  .tuple(
    amounts,
    fc.constantFrom<AmountStyle>("plain", "comma", "space", "point", "decimalComma", "apostrophe"),
    fc.constantFrom("full", "short"),
    fc.constantFrom("", "$", "$ ", "MXN ", "mx$"),
    fc.constantFrom("", " pesos", " MXN", "mxn", " m.n.", " Pesos"),
  )
  .map(([centavos, style, decimals, before, after]) => ({
    centavos,
    style,
    text: before + writeNumber(centavos, style, decimals === "full") + after,
  }));

function writeNumber(centavos: number, style: AmountStyle, full: boolean): string {
  const whole = String(Math.floor(centavos / 100));
  const two = String(centavos % 100).padStart(2, "0");
  const decimals = full ? two : two.replace(/0+$/, "");
  const thousands = { plain: "", comma: ",", space: " ", point: ".", decimalComma: "", apostrophe: "'" }[style];
  const point = style === "point" || style === "decimalComma" ? "," : ".";
  const number = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === "" ? number : number + point + decimals;
}

/** A ticket as tills print them. */
export const tickets: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("A-", "F", "", "#", "B/", "T_", "Ñ-", "a", "00", "2.", "K", "C", "m"), digitsOf(1, 12))
  .map(([letters, digits]) => letters + digits)
  // Nothing but zeros, an amount with its decimals and a phone are asked back.
  .filter((ticket) => !/^#?(?:0+|\d+\.\d\d?|[\d.]{10,})$/.test(ticket));

/** Whatever may arrive: free text, and text made of the pieces that the readers look at. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ..."0 1 2 4 5 9 477 1234567 4771234567 52 +52 521 , . ' - $ ( ) # / pesos mxn mil k sin no ticket folio venta".split(
          " ",
        ),
        " ",
        "\n",
        "\u00a0",
        "\u200b",
        "👍🏽",
        "\ud83d",
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.join("")),
);
