import { parseAmount, type Centavos } from "../../money.ts";
import { pointsOfCentavos, type Points } from "../../points.ts";
import { plain } from "../../reader/words.ts";
import { isYesTo } from "./yes-to.ts";

// A yes that also tells, with numbers, how it was paid: "sí, pagó con 500", "va, le di 63 de cambio", "ok, 200 en efectivo y 237 con tarjeta". It is one
// where the numbers fit the amount: whoever handed over less, or paid another sum, says something against it.

const number = String.raw`\$?(\d[\d,]*(?:\.\d\d?)?)(?: pesos)?`;
const means = "(?:tarjeta(?: de (?:credito|debito))?|efectivo|transferencia|vales|debito|credito|deposito|spei|cash)";
const somebody = "(?:(?:ya|me|nos|le|les|el|la|client[ea]|senora?|joven) )*";
const bill = `(?:(?:(?:el |su )?(un|uno|una|dos|tres|cuatro|cinco)(?: billetes?)? de|(?:un |el )?billete de) )?${number}`;

/** How one clause tells of a payment; `of`: what its numbers come to. */
const kinds = [
  { of: "handed", pattern: new RegExp(`^${somebody}(?:(?:pago|pagaron|paga) con|dio|dieron|entrego) ${bill}`) },
  { of: "handed", pattern: new RegExp(`^${bill}(?![\\d.,])(?! (?:en|con|por) ${means})`) },
  { of: "paid", pattern: new RegExp(`^(?:${somebody}(?:pago|pagaron|paga) )?()${number} (?:en|con|por) ${means}`) },
  { of: "paid", pattern: new RegExp(`^${somebody}(?:pago|pagaron)(?: (?:completo|exacto|justo|son))* ()${number}`) },
  {
    of: "change",
    pattern: new RegExp(`^${somebody}(?:di|dimos|regrese)(?: su)? ()${number} de (?:cambio|feria|vuelto)`),
  },
  {
    of: "change",
    pattern: new RegExp(
      `^(?:(?:le |les )?(?:di|dimos) )?(?:su|el|de)? ?(?:cambio|feria|vuelto) (?:(?:fue|fueron|es|son|era|eran|de) )*()${number}`,
    ),
  },
  {
    of: "nothing",
    pattern: new RegExp(
      `^(?:${somebody}(?:pago|fue|paga) )?(?:con )?(?:(?:la|su) )?(?:tarjeta|terminal|visa|mastercard)(?: (?:de )?(?:credito|debito))?(?: (?:que )?(?:con )?(?:terminacion|termina en|terminada en|acaba en|final))? \\d{4}`,
    ),
  },
  {
    of: "nothing",
    pattern: /^(?:si )?(?:traia|trae|tenia|dio|pago) (?:el |su )?(?:cambio|feria|exacto|justo|completo|cabal)/,
  },
] as const;

type Sums = { readonly [of in "handed" | "paid" | "change"]: number | null };

const courtesy = /^ ?(?:(?:por favor|porfa|gracias|ya|jef[ea]|amig[oa])(?: |$))*$/;
const yesBefore =
  /^((?:(?:si+|simon|ok|va|dale|sale|claro|orale|listo|correcto|asi es|registral[ao]|confirmo|perfecto|aja)(?: |$))+)(.+)$/;

const few: { readonly [word: string]: number } = { un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5 };

/**
 * Whether the whole message is a yes to a sale of so much, beside how that was paid. `proved`: its numbers come to that amount, or are none of money.
 * `handed`: so much money was handed over, which is enough for it, and might be meant for another amount. Null: it is no such yes.
 */
export function yesBesidePaid(text: string, shown: Points): "proved" | "handed" | null {
  if (text.length > 90 || /[?¿%\n]/.test(text)) return null;
  const said = plain(text.replaceAll(/[,;](?!\d)|[.!]+(?!\d)/g, " "))
    .replaceAll(/ {2,}/g, " ")
    .trim();
  const [, yes = "", told = ""] = yesBefore.exec(said) ?? [];
  if (told === "" || !isYesTo("record", yes.trim())) return null;
  const sums = sumsIn(told);
  if (sums === null) return null;
  const { handed, paid, change } = sums;
  const isShown = (centavos: number) => pointsOfCentavos(centavos as Centavos) === shown;
  if (paid !== null && !isShown(paid)) return null;
  if (handed === null) return "proved";
  if (change !== null) return isShown(handed - change) ? "proved" : null;
  return pointsOfCentavos(handed as Centavos) >= shown ? "handed" : null;
}

/** What the clauses of a message come to; null where one tells of anything but a payment. */
function sumsIn(told: string): Sums | null {
  const sums: { handed: number | null; paid: number | null; change: number | null } = {
    handed: null,
    paid: null,
    change: null,
  };
  let rest = told;
  for (let first = true; rest !== ""; first = false) {
    if (courtesy.test(rest)) return first ? null : sums;
    const clause = first ? rest : rest.replace(/^ ?(?:y )?/, "");
    // "500" alone is no payment; "y uno de 50" goes on with one.
    const found = kinds.flatMap(({ of, pattern }, at) => {
      const match = first && at === 1 ? null : pattern.exec(clause);
      return match === null ? [] : [{ of, match }];
    })[0];
    if (found === undefined || !/^(?: |$)/.test(clause.slice(found.match[0].length))) return null;
    if (found.of !== "nothing") {
      const [, many, typed = ""] = found.match;
      const reading = parseAmount(typed);
      if (reading.type !== "amount") return null;
      sums[found.of] = (sums[found.of] ?? 0) + reading.centavos * (few[many ?? ""] ?? 1);
    }
    rest = clause.slice(found.match[0].length);
  }
  return sums;
}
