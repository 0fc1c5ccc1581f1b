import { parseAmount, type Centavos } from "../money.ts";
import type { NumberPiece, Piece } from "./piece.ts";

/** Most of one thing that is multiplied: "4 órdenes de 65". */
const most = 50;

/**
 * The amount that the numbers of a message come to, centavos, where it says how: "450 más 120", "4 órdenes de 65", "pagó con 200 y le regresé 64". It is
 * asked about before it is taken. Null where it does not say, or has another number.
 */
export function sumIn(pieces: readonly Piece[]): Centavos | null {
  const places = pieces.flatMap(({ type }, at) => (type === "number" ? [at] : []));
  const [first, second] = places;
  if (first === undefined || second === undefined || pieces.some(({ type }) => type === "code")) return null;
  const values = places.map((at) => centavosOf(pieces[at] as NumberPiece));
  const [one, other] = values;
  if (one === null || one === undefined || other === null || other === undefined) return null;
  const gaps = places.slice(1).map((at, index) => wordsIn(pieces.slice((places[index] as number) + 1, at)));
  if (gaps.every((gap) => adds.test(gap)) && values.every((value) => value !== null)) return sum(values);
  if (places.length > 2) return null;
  const between = gaps[0] ?? "";
  const count = Number((pieces[first] as NumberPiece).typed);
  const before = wordsIn(pieces.slice(0, first));
  if (handsOver.test(before) && givesBack.test(`${between} # ${wordsIn(pieces.slice(second + 1))}`) && one > other)
    return (one - other) as Centavos;
  const isCount = Number.isInteger(count) && count > 1 && count <= most && !(pieces[first] as NumberPiece).money;
  return isCount && times.test(between) ? ((count * other) as Centavos) : null;
}

const adds = /^(?:pesos )?(?:mas|\+)(?: \w+){0,2}$/;
/** "dos de 150", "4 órdenes de 65", "3 x 45". */
const times = /^(?:\w+ )?(?:de a|de|a|x|por)$/;
const handsOver = /\b(?:pag(?:o|a|aron)|dio|dieron)(?: con)?(?: (?:un|uno|una|billete|de))*$/;
const givesBack = /^(?:pesos )?,? ?(?:y )?(?:le )?(?:(?:regrese|devolvi) #|di #(?: pesos)? de (?:cambio|feria|vuelto))/;

function sum(values: readonly number[]): Centavos {
  return values.reduce((all, value) => all + value, 0) as Centavos;
}

function centavosOf({ typed, hash }: NumberPiece): number | null {
  const reading = hash ? null : parseAmount(typed);
  return reading?.type === "amount" ? reading.centavos : null;
}

function wordsIn(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.type === "word" ? piece.word : piece.type === "break" ? "," : piece.type === "other" ? piece.typed : "☎",
    )
    .join(" ");
}
