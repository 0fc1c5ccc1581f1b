import { hear } from "../../../domain/hearing/hear.ts";
import { plain } from "../../../domain/reader/words.ts";
import type { WhichOfChat } from "../../../flow/requests.ts";
import type { Message } from "./message.ts";

// Which operation a message means, where it does not mean the last one that was made.

const ofDoubt = /\b(?:en duda|dudos[ao]s?|en verificacion|verificando|que no sabias)\b/;
const ofAmount = /\b(?:la|el|lo|es[ao]|venta|compra|uso) de #/;
const earlier =
  /\b(?:anterior|antepasad[oa]|de antes|primer[ao]|penultim[oa]|la otra|de hace (?:un )?rat(?:o|ito)|la pasada)\b/;
const several = /\b(?:las|los) (dos|tres|[2-5])\b|\b(ambas|ambos)\b/;
/** Words of one of the answers of a sale: "el monto de antes". */
const ofAnswer = /\b(?:telefono|celular|numero|monto|cantidad|precio|ticket|folio|nota|client[ea])\b/;

/** Which operation a message means; undefined: the last one, or it names none. */
export function whichOf({ text, heard: { line } }: Message): WhichOfChat | undefined {
  if (ofAnswer.test(line)) return undefined;
  if (ofDoubt.test(line)) return { inDoubt: true };
  const [, word, both] = several.exec(plain(text)) ?? [];
  if (both !== undefined || word === "dos") return { count: 2 };
  if (word !== undefined) return { count: word === "tres" ? 3 : Number(word) };
  const { amount } = hear(text, null).facts;
  if (ofAmount.test(line) && amount?.type === "amount") return { amountCentavos: amount.centavos };
  return earlier.test(line) ? { before: true } : undefined;
}

/** "La anterior eran 280", "el ticket de la otra era B-84", "la de ayer sin ticket": what another sale than the open one should have been. */
const putsRight =
  /^(?=.*(?:[☎#&]|\bsin (?:ticket|folio|nota|recibo)\b))(?!.*\botr[oa] (?:venta |compra |client[ea] )?(?:es|son|va|lleva|con|[☎#&]))(?:(?:oye|si|no|perdon|ay|y|pero|es que|,) )*(?:(?:el|su) (?:ticket|folio|nota|recibo|telefono|celular|numero|monto|total) )?(?:de |a |en |con )?(?:la|el|lo)(?: (?:venta|compra|client[ea]|senora?|muchach[oa]))? (?:anterior|antepasad[oa]|pasad[oa]|primer[ao]|segund[ao]|ultima(?= (?:venta |compra )?(?:eran|fue|fueron|debi))|penultim[oa]|otr[oa]|de (?:antes|ayer|antier|al lado|la manana|hoy temprano|hace (?:un )?rat(?:o|ito)|la (?:senora?|muchacha|joven|chava))|del (?:senor|joven|muchacho|chavo))(?: (?:venta|compra|client[ea]))?(?: (?:,|no))* (?:(?:era|eran|es|son|fue|fueron|debi\w+ ser|va|iba|lleva\w*|tenia|con|sin)\b|[☎#&])/;

const undoes =
  /^(?:(?:y|oye|mejor|no|si|favor|ya|quiero|porfa|,) )*(?:cancel|anul|borr|elimin|deshaz|deshac|quit|devuelv|devolv|regres)\w*\b/;
const asks = /\b(?:quedo|quedaron|paso|pasaron|salio|salieron|(?:se )?registr(?:o|aron)|entro|entraron|que onda con)\b/;

/** What a message wants of another operation than the one that is open; null: nothing of the kind. `openAmount`: that of the open one, centavos. */
export function wantsOfAnother(
  message: Message,
  openAmount: number | null,
): { readonly type: "status" | "undo"; readonly which: WhichOfChat | undefined } | null {
  const { line, questioned } = message.heard;
  if (!questioned && putsRight.test(line)) return { type: "undo", which: undefined };
  const which = whichOf(message);
  if (which === undefined || ("amountCentavos" in which && which.amountCentavos === openAmount)) return null;
  // "La anterior", said in an open sale, is the last one that was made.
  const named = "before" in which ? undefined : which;
  if (undoes.test(line)) return { type: "undo", which: named };
  return questioned || asks.test(line) ? { type: "status", which: named } : null;
}
