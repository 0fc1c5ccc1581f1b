import { hasCapital, hasDigit, isCapitalized, plain, tidy } from "../../domain/words.ts";
import { courtesies } from "../lexicon/fact-words.ts";
import { alsoWords, givenNames } from "../lexicon/given-names.ts";
import { frequent } from "../lexicon/en/words.ts";
import { soundOf } from "../tokens/sound.ts";
import type { Token } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens.ts";

// Finds names of people in a message: after "se llama", from a given name on, or after the word for a role.

/** Words that no name has, by their sound, besides those with a class. */
const inNoName: ReadonlySet<string> = new Set(
  (
    "a al de del el la los las en por para con su sus mi mis me lo le se que es fue y ya hoy no si una uno unas esta este esa ese ahi aqui hola llama llamo nombre alta baja " +
    "sistema equipo turno trabaja viene vino esta renuncio programa persona tienda sucursal caja como porque pues desde acceso chat vinculo invitacion " +
    "chica chico chicas chicos muchacha muchacho chava chavo morra morro prima primo hermana hermano sobrina sobrino hija hijo esposa esposo ayudante " +
    "trabajador trabajadora dalo dala denlo denla ponlo ponla alguien companera companero mujer hombre dos tres ambos quien cual quiero necesito ocupo puedes podrias dar dale dame tiene trae " +
    "agrega agregar registra registrar mete contrata quita saca elimina bloquea desactiva invita invitar invitalo invitala invitacion mandale mandala vincula corre despide perdio robaron cambio olvido salio falto llego entro puede sabe"
  )
    .split(" ")
    .map(soundOf),
);

/** Words for roles, and for what is done with people; a name follows them. */
const posts: ReadonlySet<string> = new Set(
  "cajero cajera gerente colaborador colaboradora empleado empleada encargado encargada vendedor vendedora supervisor supervisora".split(
    " ",
  ),
);
const leads: ReadonlySet<string> = new Set("a al de del para con la el nueva nuevo como".split(" "));
const joins: ReadonlySet<string> = new Set("de del la las los y".split(" "));

const isInNoName = ({ norm }: Token) => inNoName.has(soundOf(norm));
const isCapital = ({ typed }: Token) => isCapitalized(typed);

export function isGiven({ type, typed }: Token): boolean {
  const name = plain(typed);
  return type === "word" && (alsoWords.has(name) ? hasCapital(typed) : givenNames.has(name));
}

/** True if a word may be a part of a name. */
function isPart(token: Token): boolean {
  if (token.english !== undefined)
    return isGiven(token) || (token.classes.length === 0 && !frequent.has(token.english));
  if (isCapital(token) && isGiven(token)) return true;
  if (token.type !== "word" || isInNoName(token) || posts.has(token.norm)) return false;
  return token.classes.length === 0 || isCapital(token) || isGiven(token);
}

/** The name that begins at a place, as typed. Null: none. */
function nameFrom(tokens: readonly Token[], from: number): string | null {
  const name: string[] = [];
  for (let at = from; at < tokens.length && name.length < mostWords; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const isJoin =
      name.length > 0 && token.type === "word" && joins.has(token.norm) && next !== undefined && isCapital(next);
    if (!isJoin && !isPart(token)) break;
    name.push(token.typed);
  }
  return name.length === 0 ? null : name.join(" ");
}

/** The most words of a name. */
const mostWords = 6;

/** The name of a person in a message, as typed. If a name is taken back, the next one. Null: none. */
export function nameIn(tokens: readonly Token[]): string | null {
  const told = tokens.findIndex(({ norm }) => norm === "llama" || norm === "llamo" || norm === "nombre");
  const behind = told < 0 ? null : nameFrom(tokens, skip(tokens, told + 1, "es ser seria completo son"));
  return behind ?? named(tokens) ?? ofPost(tokens) ?? ordered(tokens) ?? written(tokens);
}

/** The people of an order: "da de baja a Ana y a Luis". */
export function namesIn(tokens: readonly Token[]): readonly string[] {
  const first = nameIn(tokens);
  // "A todos menos Ana", "a la nueva, no a Ana".
  const spared = tokens.findIndex(
    ({ norm }, at) => sparing.has(norm) && tokens.slice(at + 1, at + 3).some((token) => isGiven(token)),
  );
  const isSpared = spared > 0 && !tokens.slice(0, spared).some(isGiven);
  if (isSpared && first === named(tokens)) return [];
  // "Quita a Beto pero no a Ana"; "a Ana no a Beto" may mean either.
  const denied = tokens.findIndex(
    ({ norm }, at) =>
      norm === "no" && tokens[at + 1]?.type !== "break" && tokens.slice(at + 1, at + 3).some((token) => isGiven(token)),
  );
  if (denied > 0 && tokens.slice(0, denied).some(isGiven)) {
    const before = tokens[denied - 1];
    const isApart = before?.type === "break" || before?.classes.includes("BUT") === true;
    const other = isApart ? named(tokens.slice(0, denied - 1)) : null;
    return other === null ? [] : [other];
  }
  if (first === null || tokens.some(({ classes }) => classes.includes("NEGATE") || classes.includes("CORRECT")))
    return first === null ? [] : [first];
  const others = tokens.flatMap(({ norm }, at) => {
    const from = tokens[at + 1]?.norm === "a" ? at + 2 : at + 1;
    const other = norm === "y" && tokens[from] !== undefined && isGiven(tokens[from]) ? nameFrom(tokens, from) : null;
    return other === null ? [] : [other];
  });
  return [first, ...others];
}

const sparing: ReadonlySet<string> = new Set(["menos", "excepto", "salvo", "no"]);

/** The person of an order, though the name is uncommon: "agrega a iris camacho 442…". */
function ordered(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(({ norm }, place) => norm === "a" && ordering.has(tokens[place - 1]?.norm ?? ""));
  return at < 0 ? null : nameFrom(tokens, at + 1);
}
const ordering: ReadonlySet<string> = new Set(
  "agrega agregar agregame registra registrar mete meter contrata contrate alta anade invita invitar baja desactiva desactivar quita".split(
    " ",
  ),
);

/** The person with a given name in a message. Null: none. */
export function named(tokens: readonly Token[]): string | null {
  const places = tokens.flatMap((token, at) =>
    isGiven(token) && !isGiven(tokens[at - 1] ?? token) ? [at] : isGiven(token) && at === 0 ? [at] : [],
  );
  const [first, second] = places;
  if (first === undefined) return null;
  const between = second === undefined ? [] : tokens.slice(first, second);
  // "No es María, es Jorge", "María no, Jorge".
  const isDenied = tokens.slice(Math.max(0, first - 2), first).some(({ classes }) => classes.includes("NEGATE"));
  const isRetaken =
    isDenied || between.some(({ classes }) => classes.includes("CORRECT") || classes.includes("NEGATE"));
  return nameFrom(tokens, isRetaken && second !== undefined ? second : first);
}

/** The owner of the requested cut: a person or a branch ("la sucursal centro"), as typed. Empty: none. */
export function cutOwnerIn(tokens: readonly Token[]): string {
  const branch = tokens.find((_, at) => isBranchWord(tokens[beforeArticles(tokens, at)]) && isBranchName(tokens[at]));
  return named(tokens) ?? branch?.typed ?? "";
}

/** The branch that a message names, as typed: "para la sucursal norte". Null: none. */
export function branchIn(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(isBranchWord);
  const behind = at < 0 ? [] : tokens.slice(at + 1, at + 1 + mostBranchWords);
  const end = behind.findIndex((token) => !isBranchName(token) || token.classes.length > 0);
  const name = behind.slice(0, end < 0 ? behind.length : end).map(({ typed }) => typed);
  return name.length === 0 ? null : [tokens[at]?.typed, ...name].join(" ");
}
const mostBranchWords = 3;

const branchWords: ReadonlySet<string> = new Set(["sucursal", "sucursales"]);
const noBranch: ReadonlySet<string> = new Set("hoy ayer antier este esta esa ese del los las".split(" "));
const isBranchWord = (token: Token | undefined) => token !== undefined && branchWords.has(token.norm);
const isBranchName = (token: Token | undefined) =>
  token?.type === "word" && token.typed.length > 2 && !noBranch.has(token.norm);

function beforeArticles(tokens: readonly Token[], at: number): number {
  const [one, two] = [tokens[at - 1]?.norm ?? "", tokens[at - 2]?.norm ?? ""];
  if (one === "la" && (two === "de" || two === "del")) return at - 3;
  return one === "de" || one === "del" ? at - 2 : at - 1;
}

/** The person named after the word for a role, though the name is uncommon: "cajera nueva Yuritzi". */
function ofPost(tokens: readonly Token[]): string | null {
  for (const [at, { norm }] of tokens.entries()) {
    if (!posts.has(norm)) continue;
    const name = nameFrom(tokens, skip(tokens, at + 1, [...leads].join(" ")));
    if (name !== null) return name;
  }
  return null;
}

/** Words with capital letters that do not begin a sentence. */
function written(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex((token, place) => {
    const next = tokens[place + 1];
    const begins = place === 0 && (next === undefined || !isCapital(next));
    return token.type === "word" && isCapital(token) && isPart(token) && !begins;
  });
  if (at >= 0) return nameFrom(tokens, at);
  // "Yuritzi renunció".
  const [first, second] = tokens;
  const isFirst = first !== undefined && isCapital(first) && isPart(first) && first.classes.length === 0;
  return isFirst && second?.type === "word" ? nameFrom(tokens.slice(0, 1), 0) : null;
}

function skip(tokens: readonly Token[], from: number, words: string): number {
  const skipped = words.split(" ");
  let at = from;
  while (tokens[at] !== undefined && (skipped.includes(tokens[at]?.norm ?? "") || tokens[at]?.type === "break")) at++;
  return at;
}

const kin: ReadonlySet<string> = new Set(
  (
    "mama mami papa papi esposa esposo marido mujer hermana hermano hija hijo abuela abuelo abuelita abuelito tia tio suegra suegro novia novio prima primo " +
    "cunada cunado nuera yerno comadre compadre vecina vecino amiga amigo"
  ).split(" "),
);

/** True if a message is about the writer's family: "saldo de mi mamá". "Mi hija me dijo que…" only quotes. */
export function isOfFamily(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => kin.has(norm) && tokens[at - 1]?.norm === "mi" && tokens[at + 1]?.norm !== "me");
}

/** Longer answers say more than a name, characters. */
const longestAnswer = 120;
/** Words that introduce a name in an answer: "dice que se llama", "a nombre de", "no, es". */
const leadingWords: ReadonlySet<string> = new Set(
  (
    "dice dicen que se llama llamo me el la su mi nombre completo correcto bueno del de cliente clienta es era seria soy esta a ella " +
    "no perdon espera perate aguanta digo mejor corrige corrigelo corrigele ay ah chin si ok oye pues bueno bien senora senor muchacha muchacho cajera cajero ser yes the name is her his my"
  ).split(" "),
);

/** The words of an answer as typed, without punctuation around them. */
function typedWords(text: string): string[] {
  return text
    .replaceAll(/[,;:!¡]+/g, " , ")
    .split(" ")
    .map((word) => (word.length > 4 && word.endsWith(".") ? word.slice(0, -1) : word))
    .filter((word) => word !== "");
}

/**
 * The name in an answer to "¿nombre?", without its introduction: "dice que se llama Ana Ruiz" gives "Ana Ruiz", "Lucía, digo Luisa Díaz" gives "Luisa Díaz".
 */
export function readNameAnswer(text: string): string {
  const answer = tidy(text);
  if (answer.length > longestAnswer) return answer;
  const words = typedWords(answer);
  const retaken = words.findLastIndex((word, at) => {
    const next = plain(words[at + 1] === "," ? (words[at + 2] ?? "") : (words[at + 1] ?? ""));
    return at > 0 && retaking.has(plain(word)) && next !== "" && !goesOn.has(next);
  });
  const rest = retaken < 0 ? words : words.slice(retaken + 1);
  let from = 0;
  while (from < rest.length - 1 && isLeading(rest, from)) from++;
  // "…, con a".
  const ends = rest.findIndex((word, at) => at > from && endsName.has(plain(word)) && !hasCapital(word));
  let to = ends < 0 ? rest.length : ends;
  while (to > from + 1 && (rest[to - 1] === "," || courtesies.has(plain(rest[to - 1] as string)))) to--;
  return rest.slice(from, to).join(" ").replaceAll(" ,", ",");
}

/** "Perdón, y sí acepta" takes no name back. */
const goesOn: ReadonlySet<string> = new Set(["y", "si", "ya"]);
const endsName: ReadonlySet<string> = new Set(["con", "sin"]);
const retaking: ReadonlySet<string> = new Set([
  "digo",
  "perdon",
  "sino",
  "corrijo",
  "corrige",
  "espera",
  "perate",
  "mejor",
]);

/** True for a word that introduces a name and is not itself written as one ("Del Río", "Sí"). */
function isLeading(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (word === ",") return true;
  const isName = at > 0 && hasCapital(word) && !leadsAlone.has(plain(word));
  return leadingWords.has(plain(word)) && !isName;
}
const leadsAlone: ReadonlySet<string> = new Set(["nombre", "no", "perdon", "es"]);

/**
 * The name that a message gives without being asked: "el nombre es Ana Ruiz", "no, Ana Ruiz", "perdón, es Ana Ruiz". Null: none for certain. A name that only
 * replaces another must begin with a common one.
 */
export function readNameCorrection(text: string): string | null {
  const whole = tidy(text);
  // "Que sea gerente y se llama Pablo Ruiz".
  const [, called] = whole.split(" se llama ");
  const answer = called === undefined ? whole : `se llama ${called}`;
  if (answer.length > longestAnswer || hasDigit(answer) || answer.includes("?") || answer.includes("¿")) return null;
  // "Es José María Olvera, no Chema".
  const said = [" no ", " pero "].reduce((one, ends) => one.split(ends, 1)[0] ?? "", readNameAnswer(answer));
  const name = said.endsWith(",") ? said.slice(0, -1) : said;
  if (name === answer || isNoName(name)) return null;
  const words = typedWords(answer).map(plain);
  const isNamed = words.includes("nombre") || words.includes("llama") || words.includes("name");
  const [first = ""] = name.split(" ");
  const isWritten = name.split(" ").every(isCapitalWord);
  const isGivenFirst = alsoWords.has(plain(first)) ? isCapitalWord(first) : givenNames.has(plain(first));
  return isNamed ||
    ((isGivenFirst || (isWritten && words.includes("es"))) &&
      (words[0] === "no" || retaking.has(words[0] ?? "") || words.includes("es") || words.includes("mejor")))
    ? name
    : null;
}

const isCapitalWord = (word: string) => isCapitalized(word);

/** True if a typed name has several people, or more than a name: "Lucía o Luisa Díaz", "Pedro Ruiz como gerente". */
export function saysMoreThanName(name: string): boolean {
  const words = plain(name).split(" ");
  const isMore = words.some((word, at) => at > 0 && moreThanName.has(word));
  const other = words[words.indexOf("y", 1) + 1] ?? "";
  return isMore || (words.indexOf("y", 1) > 0 && givenNames.has(other));
}
const moreThanName: ReadonlySet<string> = new Set("o u no sino como ni es era".split(" "));

/** True if an answer is no name: it has words of a sentence, and none is written as a name. */
export function isNoName(text: string): boolean {
  const tokens = tokensOf(text).filter(({ type }) => type === "word");
  const [first] = tokens;
  if (first === undefined) return false;
  const isWritten = tokens.slice(1).some(isCapital);
  const isSentence = tokens.every((token) => (isInNoName(token) || token.classes.length > 0) && !isGiven(token));
  const isTold = tokens.some((token) => inSentence.has(token.norm) && !isCapital(token));
  return (isSentence && !isWritten) || noBeginning.has(first.norm) || isTold;
}

/** Words of sentences that no name has: "soy menor de edad", "no tengo apellido", "estoy manejando". */
const inSentence: ReadonlySet<string> = new Set(
  (
    "abren abre cierran hora horario tengo quiero quieres apellido menor edad hago hacer hablar alguien estoy manejando puedo tienda ocupado ocupada trabajando " +
    "cuesta sirve gratis necesito prefiero dicho dijo nombre sabe sepa"
  ).split(" "),
);

/** Words that no name begins with. */
const noBeginning: ReadonlySet<string> = new Set(
  (
    "no si es era se que ya luego pues perdon quien cual como donde cuando cuanto un una su mi al para con por deja dejame espera esperame gracias muchas todavia " +
    "aun ahorita mejor ok hola nada todo listo ahi aqui va y oye pa"
  ).split(" "),
);

/** True if a name begins with a common one. */
export function isNamedFirst(name: string): boolean {
  const [first = ""] = plain(name).split(" ");
  return givenNames.has(first) || alsoWords.has(first);
}

/** The person whom a message names in place of another: "no, a Ana no, a Beto". Null: none. */
export function personInstead(text: string): string | null {
  const tokens = tokensOf(text);
  const isPutRight = tokens.some(({ classes }) =>
    (["NEGATE", "CORRECT", "WAIT"] as const).some((name) => classes.includes(name)),
  );
  // "Beto", "sí, a Beto"; "y a Beto" names one more.
  const isMore = tokens.some(({ norm }) => norm === "y" || norm === "tambien");
  return isPutRight || !isMore ? named(tokens) : null;
}

/** A text without the words of a name and its introduction: "sí, a Beto" gives "sí". */
export function withoutNames(text: string, name: string): string {
  const words = plain(name).split(" ");
  return text
    .split(" ")
    .filter((word) => !words.includes(plain(word)) && !leads.has(plain(word)))
    .join(" ");
}

/** The only person in a message. "La mamá de María" and "a María y a Jorge" give nobody for certain. */
export function oneNamed(tokens: readonly Token[]): string | null {
  const others = withoutAddressees(tokens);
  const groups = others.filter((token, at) => isGiven(token) && !(at > 0 && isGiven(others[at - 1] as Token)));
  const isTheirs = tokens.some(({ norm }) => kin.has(norm));
  return groups.length === 1 && !isTheirs ? named(others) : null;
}

/** "Pídesela a Luis", "dile a Ana": somebody who is to be asked or told, and no customer. */
const isAddressee = (tokens: readonly Token[], at: number) =>
  ["a", "al"].includes(tokens[at - 1]?.norm ?? "") && asking.some((stem) => tokens[at - 2]?.norm.startsWith(stem));
export const withoutAddressees = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((_, at) => !isAddressee(tokens, at));
/** "Dile a Luis que…": somebody is to be told something. */
export const addressesSomebody = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isAddressee(tokens, at));
const asking: readonly string[] = ["pide", "pida", "avisa", "dile", "diga", "pregunta", "manda"];

/** True if a message mentions a person without a name the reader knows: "a mari", "la de Torres", "la señora". */
export function namesUnknown(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, type, classes }, at) => {
    const before = tokens[at - 1]?.norm ?? "";
    const isSomebody = type === "word" && classes.length === 0 && !leadsToNobody.has(norm) && !isAddressee(tokens, at);
    const isOfArticle = before === "la" || before === "el" || before === "una" || before === "un";
    return persons.has(norm) ? isOfArticle || leadsToSomebody.has(before) : isSomebody && leadsToSomebody.has(before);
  });
}
const leadsToSomebody: ReadonlySet<string> = new Set(["a", "al", "de", "del", "para", "con", "tiene"]);
const leadsToNobody: ReadonlySet<string> = new Set(
  "esa ese esta este hoy ahorita ahora entonces ya aun pues ella el rato hace favor nuevo veras plano eso esto que mi ti todo todos nada menos mas ley una vez quiero puse puso registre registro hice hizo tras atras vuelta regreso volada opinion color talla modelo".split(
    " ",
  ),
);
const persons: ReadonlySet<string> = new Set([
  ...kin,
  "senora",
  "senor",
  "persona",
  "muchacha",
  "muchacho",
  "doctor",
  "doctora",
]);
