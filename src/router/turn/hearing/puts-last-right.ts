import { lineOf, piecesOf } from "../../../domain/hearing/pieces.ts";

/** "Ponle 280", "agrégale 50", "ticket A-128", "faltó un refresco de 20", "fueron 2", "cámbiala al 477…": as `lineOf` writes them. */
const putsRight =
  /^(?:(?:y|ay|oye|no|perdon|,) )*(?:ponle #(?: pesos)?(?: mejor)?|(?:agrega|suma|aumenta|anade)le (?:otros )?#(?: pesos)?|(?:el )?(?:ticket|folio|nota) (?:es |era )?(?:el )?[#&]|(?:le |me |nos )?falt(?:o|aron) (?:un|una|unos|unas|otr[oa]|el|la) (?!venta|compra|de\b)[a-z]+(?: [a-z]+)? (?:de|por) #(?: pesos)?|cambi\w*l[aoe] (?:al?|por el|para el|con el) ☎|(?:perdon|digo) (?:, )?☎)$/;
/** "*280", "477…*": how somebody who types puts right what they typed. */
const starred = /^\s*(?:\* ?[^*\s]+|[^*\s]+ ?\*)\s*$/;
/** "Fueron dos", "son 2": how many there were. */
const howMany = /^\s*(?:son|eran|fueron)\s+(?:[2-9]|dos|tres|cuatro|cinco)\s*[.!]*$/i;
/** Longer messages say more. */
const longest = 60;

/** Whether a message, with nothing open, puts right the sale that was just made, if one was. */
export function putsLastRight(text: string): boolean {
  if (text.length > longest) return false;
  if (howMany.test(text)) return true;
  const line = lineOf(piecesOf(text.replaceAll("*", " ")).pieces);
  return starred.test(text) ? /^[☎#&]$/.test(line) : putsRight.test(line);
}
