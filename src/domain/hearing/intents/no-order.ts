import { plain } from "../../reader/words.ts";
import { givenNames } from "../facts/names/given-names.ts";
import { piecesOf } from "../pieces.ts";
import type { Intent } from "./intents.ts";
import { recent } from "../../recent.ts";

// What the form of a verb says of a message, whatever the verb means: what somebody did before, and what the bot is told to do that it cannot, begins nothing.

/** No verbs, though they end as verbs of the past do. */
const noVerb =
  /^(?:cafe|bebe|pure|pate|consome|bufe|sufle|biste|corse|buro|domino|capo|mani|aji|que|porque|aqui|ahi|asi|alli|vamos|estamos|damos|(?:kilo|mili)?gramos|tramos|(?:ult|prox|max|min|rac|pr)imos|camaron|macaron|varon)$/;
/** The past in an ending, which without its accent is another tense: "abonó", "pedí", "le abonamos", "metieron", "anotaste". */
const past = String.raw`(?<!\p{L})\p{L}{2,}(?:[óéí]|aste|iste|aron|[iy]eron|jeron|amos|imos)(?!\p{L})`;
const ofPast = new RegExp(past, "gu");
/** What stands between a verb and its number. */
const beside = "(?: (?:los|las|unos|unas|un|una|de|otros|otras|sus|como|al|el|del|la|☎))*";
const governs = new RegExp(`(?<!\\bno (?:(?:le|les|me|la|lo|se) )?)(${past})${beside} #`, "gu");
/** "El 477… aparto 250": behind who did it, the accent that was left out is certain. */
const ofSomebody = /(?<!\p{L})(?:el|la)(?: (?:del|de|cliente|clienta))* ☎ (\p{L}{3,}o) #/gu;
/** A sale, or a use of balance, is told by these in the past as well: "le vendí 250", "cargó 500 de magna", "usó 50". Of a price: "quedó en 360". */
const tellsSale =
  /^(?:compr|vend|cobr|pag|llev|gast|consum|cost|sal(?:i|ieron)|qued|cargo|cargaron|surt|ech|liquid|factur|adquir|pes|recib|us|canje|redim|desayun|almorz|com(?:i|ie)|cen|tom|beb|orden|despach|serv|sirv|atend|falt)/;
/** "Se me pasó 477… 250": a sale that is told late. */
const slipped = /\bse (?:me|nos) (?:pas|olvid)\p{L}+(?: (?:registrar|anotar|meter|una|la|de|del|el|venta))* ☎/u;

/** A message as `lineOf` writes it, but with its words as they were typed: only the accent tells "abonó" from "abono". */
const typedLine = recent((text: string) =>
  piecesOf(text)
    .pieces.map((piece) => {
      switch (piece.type) {
        case "word":
          return piece.typed.toLowerCase();
        case "break":
          return ",";
        case "number":
          return "#";
        case "phone":
          return "☎";
        case "code":
          return "&";
        case "other":
          return piece.typed;
      }
    })
    .join(" "),
);

const isVerb = (word: string) => !noVerb.test(plain(word)) && !givenNames.has(plain(word));

/** Whether a message speaks of the past: "¿ya le usaron 30?", "¿anotaste 250?" */
export function speaksOfPast(text: string): boolean {
  return [...typedLine(text).matchAll(ofPast)].some(([word]) => isVerb(word));
}

/** What is told to have been done with a number, and was no sale. */
function reported(text: string): readonly string[] {
  const line = typedLine(text);
  if (slipped.test(line)) return [];
  const told = [...line.matchAll(governs), ...line.matchAll(ofSomebody)];
  // "477… 500 abonó 100": the purchase is told before.
  const verbs = told.filter(({ index }) => !line.slice(0, index).includes("#")).map(([, verb = ""]) => verb);
  return verbs.filter((verb) => isVerb(verb) && !tellsSale.test(plain(verb)));
}

/** Whether a message tells that something else than a sale was done: "el 477… apartó 250", "le sumé 50 al 477…", "Ana le regaló 50". */
export function reportsElse(text: string): boolean {
  return reported(text).length > 0;
}

/** Whether it is the writer who did it: "le sumé 50", "le abonamos 50". */
export function reportsOwn(text: string): boolean {
  return reported(text).some((verb) => /(?:[éí]|[ai]mos)$/u.test(verb));
}

/** The message without what it tells of the past: what is left may order something. */
export function withoutReports(text: string): string {
  return text.replaceAll(ofPast, (word) => (isVerb(word) ? " " : word));
}

/** An order of which somebody else has the good: "fíale", "apártale", "dile". Whatever stands before it only calls. */
const orderFor =
  /^(?:(?:oye|oiga|hola|bot|porfa|porfavor|por|favor|y|ya|a|ver|ok|bueno|pues|mejor|ahora|tambien|jefe|jefa|,) )*(\p{L}+?[aei])(?:les?|sel[oa]s?)(?= |$)/u;
const calls = /^(?:sa|va|anda|ande|ora|apura|chi|mue|chilaqui|tama|pape|pasta|cua)$/;
/** What may be done for a customer with their purchase or their balance. */
const serves =
  /^(?:cobr|vend|registr|anot|apunt|met|sum|carg|agreg|abon|captur|ech|da$|de$|hag|aplic|ingres|acumul|junt|sub|acredit|deposit|aument|bonific|factur|compr|surt|despach|s[ei]rv|us|descuent|descont|quit|canje|gast|rebaj|baj|tom|rest|redim|pag)/;
const ofBalance = /(?<!\p{L})(?:punt\p{L}+|saldo|monedero|pts)(?!\p{L})/u;

/** Whether a message orders what the bot does for nobody: "fíale 250 al 477…", "dile al 477… que ya están". */
export function ordersElse(text: string): boolean {
  const line = typedLine(text);
  const [, verb] = orderFor.exec(line) ?? [];
  if (verb === undefined || !/[☎#]/u.test(line)) return false;
  const stem = plain(verb);
  if (stem.startsWith("cambi")) return !ofBalance.test(line);
  return !calls.test(stem) && !serves.test(stem);
}

/** What begins with the words of a report or of an order like those, where the model hears nothing else in them. */
const begun: readonly (Intent | null)[] = [null, "sale", "next", "sameAgain", "redeem"];

/** What is meant by staff with nothing open where a message only reports, or orders what the bot does for nobody; undefined: it does neither. */
export function insteadOfOrder(text: string, line: string, meant: Intent | null): Intent | null | undefined {
  if (!begun.includes(meant)) return undefined;
  if (ordersElse(text)) return "notAllowed";
  if (!reportsElse(text)) return undefined;
  return line.includes("☎") ? "status" : null;
}
