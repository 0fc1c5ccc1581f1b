import { plain, tidy } from "../../../reader/words.ts";
import { isKnownWord } from "../../intents/likely.ts";
import { alsoWords, givenNames } from "./given-names.ts";

/** Longer messages tell more than a name. */
const longest = 120;
/** How somebody takes back what was said before. */
const retakes = "(?:no|perd[oó]n|disculpa|digo|mejor|ay|ah|chin)";
const besides = "(?:s[ií]|ok|oye|pues|bueno|es que)";
const leads = `(?:(?:${retakes}|${besides})(?:\\s*,\\s*|\\s+(?=(?:es|era|se|el|su|digo|perd[oó]n|nombre|dice|mi)(?!\\p{L}))))*`;
const told =
  "(?:dicen? que |que )?(?:(?:ella |[eé]l |la (?:clienta|señora) |el (?:cliente|señor) )?se llama|(?:el |su |mi )?nombre(?: completo| correcto| bueno| del cliente| de la clienta)*(?: (?:es|ser[ií]a|era)(?!\\p{L})| ?:)|(?:(?:es|era|est[aá]) )?a nombre de|me llamo|(?:my|his|her|the) name is)";
/** "Lucía digo Luisa Díaz", "no es Lucía es Luisa Díaz". */
const retakenFirst =
  /^(?:.*[\s,](?:digo|perd[oó]n|mejor dicho)[\s,]+(?:es\s+)?|no\s+(?:es|era|se llama)\s+\p{L}.*?[\s,]+(?:es|era|sino|se llama)\s+)(?=\p{L})/iu;
const tail = /[\s,]+(?:por favor|porfa(?:vor)?|gracias)[\s.!]*$/iu;

const introduced = new RegExp(
  `^${leads}(?:${told}|(?:(?:ella|[eé]l|la (?:clienta|señora|muchacha|cajera)|el (?:cliente|señor|muchacho|cajero)) )?(?:es|era|soy)(?!\\p{L}))\\s*[:,]?\\s*(?=\\p{L})`,
  "iu",
);
const named = new RegExp(`^${leads}${told}\\s*[:,]?\\s*(?=\\p{L})`, "iu");
const retold = new RegExp(
  `^(?:${retakes}(?:\\s*,\\s*|\\s+))+(?:(?:es|era|ser[ií]a|sino)(?!\\p{L})\\s*)?(?=\\p{L})`,
  "iu",
);

const retakesFirst = new RegExp(`^${retakes}\\s*,\\s*(?=\\p{L})`, "iu");

/** The name in an answer to "¿nombre?", without how it is said: "dice que se llama Ana Ruiz" is "Ana Ruiz". */
export function nameSaid(text: string): string {
  const answer = tidy(text);
  if (answer.length > longest) return answer;
  return answer.replace(retakenFirst, "").replace(introduced, "").replace(retakesFirst, "").replace(tail, "");
}

/**
 * The name that a message tells where none is asked: "el nombre es Ana Ruiz", "no, Ana Ruiz", "perdón, es Ana Ruiz". Null: it tells none for certain. A name
 * that only takes another back has to begin with a common one.
 */
export function nameTold(text: string): string | null {
  const answer = tidy(text);
  if (answer.length > longest || /[\d?¿]/.test(answer)) return null;
  const isNamed = named.test(answer);
  const taken = /^no\s/i.test(answer) ? answer.replace(retakenFirst, "") : answer;
  const name = (taken === answer ? answer.replace(isNamed ? named : retold, "") : taken).replace(tail, "");
  if (name === answer || isNoName(name)) return null;
  return isNamed || givenNames.has(plain(name.split(" ")[0] ?? "")) ? name : null;
}

/** Whether what was typed as a name tells of several people, or more than a name: "Lucía o Luisa Díaz", "Pedro Ruiz no Pablo Ruiz", "Pedro Ruiz como gerente". */
export function saysMoreThanName(name: string): boolean {
  const said = plain(name);
  if (/ (?:o|u|no|sino|como|ni|es|era) /.test(said)) return true;
  const [, other] = / y (\S+) /.exec(`${said} `) ?? [];
  return other !== undefined && givenNames.has(other);
}

/** How no name begins. */
const noBeginning =
  /^(?:no|si|es|era|se|que|ya|luego|pues|perdon|quien|cual|como|donde|cuando|cuanto|la|el|los|las|un|una|su|mi|al|para|con|por|dej[ae]|dejame|espera(?:me|te|n)?|gracias|muchas|mil|todavia|aun|ahorita|mejor|ok|hola|nada|todo|listo|ahi|aqui|va)(?: |,|$)/;

/** "Invítalo", "mándale la invitación", "dile que venga". */
const ordersIt =
  /^(?:invita|agrega|registra|manda|avisa|anota|apunta|pon|pasa|di|quita|borra|cancela|guarda|captura|mete)(?:me|te|se)?l[aeo]s?(?: |$)/;

/**
 * Whether what was typed where a name is asked for is none: "no quiso decir", "es la señora de la esquina", "deja le pregunto". Words that the reader knows
 * are none either, where no given name is among them and they are not written as names are.
 */
export function isNoName(text: string): boolean {
  const said = plain(text);
  if (noBeginning.test(said) || ordersIt.test(said)) return true;
  const words = said.split(/[\s,]+/);
  const isWritten = tidy(text)
    .split(" ")
    .slice(1)
    .some((word) => /^\p{Lu}/u.test(word));
  return !isWritten && words.every((word) => isKnownWord(word) && !givenNames.has(word) && !alsoWords.has(word));
}
