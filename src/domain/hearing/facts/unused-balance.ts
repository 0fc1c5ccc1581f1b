import type { Piece } from "../piece.ts";

// How somebody says that no balance is used: "sin usar puntos", "pagó en efectivo, no con saldo"; or that a purchase earns some: "que junte sus puntos".

const mayBeOfBalance = /^(?:puntos?|saldo|monedero|cuant[oa]s?)$/;
const whose = "(?:(?:su|sus|el|los|la|nada de|de|del|ningun|ningunos) )*";
const noun = `${whose}(?:puntos?|saldo|monedero)`;
const use = "(?:us|canje|gast|aplic|redim|cobr|descont|toc|ocup|emple|pag)";
const unused =
  `(?:y )?(?:sin (?:(?:querer )?${use}\\w+ )?${noun}` +
  `|(?:ya |siempre |pero |que )*(?:no|nunca|ni) (?:(?:lo|la|los|las|le|se|va|vaya|a|quiso|quiere|quieren|quisieron|desea|pudo|puede) )*${use}\\w* (?:con )?${noun}` +
  `|(?:pero )?no (?:(?:es|fue|era) )?con ${noun})`;
const later = `(?:(?:y|que|pero|dice que) )*(?:luego|despues|otro dia|al rato|para la otra|la proxima) (?:(?:ya|los|lo|va a|quiere) )*(?:us|canje|gast)\\w+ ${noun}`;
const earned =
  "(?:y |es )?(?:(?:(?:pa|por) que|que|quiere|para|a|dice que|pide que|ella|el) )+(?:(?:le|les|se|me) )*" +
  `(?:junt|acumul|sum|abon|carg|gan|pong|pon|des|den|caig|guard)\\w* ${noun}|(?:quiere|pide) (?:sus|los) puntos`;
/** "A su saldo", "acumula saldo", "no tiene saldo": where nothing else is told but a sale, its purchase earns, or the balance pays none of it. */
const besideSale =
  `(?:y )?(?:(?:a|para|en) (?:su|sus) (?:saldo|puntos|monedero)` +
  `|(?:(?:que|se|le|lo|la) )*(?:junt|acumul|guard|ahorr|dej|qued)\\w* (?:(?:en|para|su|sus|el|los) )*(?:saldo|puntos|monedero)` +
  `|(?:pero |ya |que )*no (?:(?:le|tiene|trae|tenia|traia|alcanz\\w+|hay|queda) )+${noun}` +
  `|(?:que )?quiere (?:saber|ver) ${noun})`;
/** "Y su saldo", "dime cuánto tiene": asked beside a sale, whose summary and outcome say it. */
const asksToo =
  "|(?:(?:y|dime|me dices|checa|checame|pasame|dame|a ver|tambien|cual es|cuanto es) )+(?:(?:el|su|sus) )+(?:saldo|puntos|monedero)" +
  "|(?:(?:y|dime|me dices|checa|checame|a ver|tambien) )*cuant[oa]s? (?:(?:saldo|puntos|dinero|ya|le|les|se|va|a) )*(?:tiene|trae|lleva|qued|gan|junt|acumul|sum|hay)\\w*(?: (?:de|en|con|su|sus|el|saldo|puntos|monedero|esta|esto|eso|ya|ahora))*";
const added = "|sum(?:a|ale|en|enle) (?:a )?(?:su|sus) (?:saldo|puntos|monedero)";
const ofSale =
  "(?:[#☎&,]|pesos|registra(?:me|le)?|anota(?:me|le)?|apunta(?:me|le)?|venta|compra|compro|vendi|de|del|al|a|por|el|la|client[ea]|ticket|(?:en )?efectivo|(?:con )?tarjeta|pago(?= (?:en efectivo|con tarjeta)))";
const saleBeside = (what: string) => new RegExp(`^((?:${ofSale} )*?)(${what})(?: ${ofSale})*$`);
/** A manager who adds to a balance corrects it. */
const besideSaleOf = { manager: saleBeside(besideSale + asksToo), other: saleBeside(besideSale + asksToo + added) };

const unusedBalance = new RegExp(`(?<![^ ])(?:${unused}|${later})(?![^ ])`);
const earnedBalance = new RegExp(`(?<![^ ])(?:${earned})(?![^ ])`);

/** What a message says of balance that is not used now. */
export interface UnusedBalance {
  /** The pieces without the words for it, where they tell something else of a sale; else all of them. */
  readonly pieces: readonly Piece[];
  /** It says that none is used. */
  readonly denied: boolean;
}

/** Takes the words that say that no balance is used, or that some is earned, from a message, so that what is left tells of the sale alone. */
export function withoutUnusedBalance(pieces: readonly Piece[], speaker: "manager" | "other"): UnusedBalance {
  if (!pieces.some((piece) => piece.type === "word" && mayBeOfBalance.test(piece.word)))
    return { pieces, denied: false };
  const line = pieces.map(tokenOf).join(" ");
  const isSale = line.includes("☎") && line.includes("#");
  const found = unusedBalance.exec(line) ?? earnedBalance.exec(line);
  const [, before = "", beside = ""] = (found === null && isSale ? besideSaleOf[speaker].exec(line) : null) ?? [];
  if (found === null && beside === "") return { pieces, denied: false };
  const from = wordsIn(found === null ? before : line.slice(0, found.index));
  const to = from + wordsIn(found?.[0] ?? beside);
  const left = [...pieces.slice(0, from), ...pieces.slice(to)];
  const tells = left.some(({ type }) => type === "number");
  return { pieces: tells ? left : pieces, denied: unusedBalance.test(line) };
}

/** A piece as the patterns above have it. */
function tokenOf(piece: Piece): string {
  switch (piece.type) {
    case "word":
      return piece.word;
    case "break":
      return ",";
    case "phone":
      return "☎";
    default:
      return "#";
  }
}

function wordsIn(line: string): number {
  return line.split(" ").filter((word) => word !== "").length;
}
