import { fieldToChange } from "../../src/domain/hearing/facts/wrong-field.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";

/** Longest text in which a wrong field is looked for, characters. */
const longestRead = 200;

/** The field that a message says is wrong, without saying what is right: "el monto está mal". */
export function wrongField(text: string): "phone" | "amount" | "ticket" | null {
  if (text.length > longestRead) return null;
  const { pieces } = piecesOf(text);
  const line = lineOf(pieces);
  // "El teléfono acaba en 82."
  if (
    /\b(?:telefono|celular|numero)(?! de (?:ticket|folio|nota))(?: (?:\w+|,)){0,4} (?:acaba|termina) (?:en|con) #$/.test(
      line,
    )
  )
    return "phone";
  const hasFact = pieces.some(({ type }) => type === "phone" || type === "number" || type === "code");
  return hasFact ? null : fieldToChange(line);
}
