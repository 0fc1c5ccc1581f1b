import type { BirthdayReading } from "../../domain/written-days.ts";
import { isBranch } from "../../domain/person.ts";
import { parseBirthday } from "./birthday.ts";
import { inFigures } from "../mentions/days.ts";
import { parsePhone } from "../../domain/phone.ts";
import { hasDigit, isCapitalized, isDigits, plain, tidy, trimEndOf } from "../../domain/words.ts";
import { isYesTo, chosenOf, hasClass, hasFigure, hasOnly, phoneIn, refuses, says, wordsIn } from "./answers.ts";
import { classesOf } from "../lexicon/es-mx.ts";
import { type Class, wordSet } from "../lexicon/classes.ts";
import type { ConsentDeed } from "../lexicon/consent-es-mx.ts";
import { isOneSlip } from "../lexicon/meant-word.ts";
import { isNamedFirst, isNoName, nameIn, readNameAnswer, saysMoreThanName } from "../mentions/names.ts";
import { tokensOf } from "../tokens/tokens.ts";

// Reads answers to questions about a person: name, birthday, consent, role, branch.

/** Letters, spaces and the marks of names. Braces and asterisks are markup in a message, so they are left out. */
const nameForm = /^\p{L}[\p{L}\p{M} .'’-]{1,59}$/u;

/** Reads an answer to "¿nombre?". `isOther`: the answer is to another question. Null: the text cannot be a name. `deed`: what a yes would do. */
export function nameAnswered(text: string, deed: ConsentDeed): { name: string } | { isOther: true } | null {
  const name = readNameAnswer(text);
  // "Sí" and "no" answer another question. The reply must not blame the letters.
  if (isNoName(name) || saysMoreThanName(name) || isYesTo(text, deed) || ["si", "no", "yes"].includes(plain(name)))
    return { isOther: true };
  // A role repeats the previous answer.
  return nameForm.test(name) && !(deed === "enlist" && roles.has(plain(name))) ? { name } : null;
}

/** The name in an answer to "¿teléfono?": introduced as one, or a common name with only the phone beside it. Null: none for certain. */
export function nameAmongOtherData(text: string): string | null {
  const name = text.includes("?") ? null : nameIn(tokensOf(text));
  if (name === null) return null;
  const words = wordsIn(text);
  const isAlone = words.length <= name.split(" ").length + 1 && isNamedFirst(name);
  return isAlone || words.includes("llama") || words.includes("nombre") ? name : null;
}

/**
 * Reads an answer to "¿cumpleaños?". `today`: the latest date. `dayMonth`: the day and month ("12 de mayo") whose year is asked, or null. `guessed`: a date is
 * asked back, so a no is no refusal.
 */
export function birthdayAnswered(
  text: string,
  today: string,
  dayMonth: string | null,
  guessed: boolean,
): BirthdayReading {
  // "No acepta" is about the notice.
  const isOfNotice = wordsIn(text).some((word) => consenting.has(word) || word.startsWith("registr"));
  const isRefused = wordsIn(text).includes("no") && !hasFigure(text) && !isOfNotice && !isYesTo(text, "record");
  const year = yearOf(text);
  if (isRefused && !guessed) return { type: "none" };
  const reading = parseBirthday(dayMonth !== null && year !== null ? `${dayMonth} de ${year}` : text, today);
  return reading.type === "notADate" && !text.includes("?") ? (birthdayWithin(text, today) ?? reading) : reading;
}

/** The data of a new customer in a message, in any order. */
export interface EnrolmentReading {
  readonly name: string | null;
  readonly birthday: BirthdayReading | null;
  /** The customer agrees that their data are kept. */
  readonly consents: boolean;
}

/** Reads all data of a new customer: "Fernanda Ruiz, 17 de julio de 2001, sí autoriza sus datos". `today`: the latest birthday. */
export function readEnrolment(text: string, today: string): EnrolmentReading {
  const isAsked = text.includes("?") || text.includes("¿");
  return {
    name: nameIn(tokensOf(text)),
    birthday: isAsked ? null : saysNoBirthday(text) ? { type: "none" } : birthdayWithin(text, today),
    consents: !isAsked && consentWithin(text),
  };
}

/** "Sin cumple", "sin su cumpleaños", "cumpleaños no quiso decir". */
const saysNoBirthday = (text: string) =>
  text.split(/[,;.\n]/).some((clause) => {
    const words = wordsIn(clause);
    const named = words.findIndex((word) => word.startsWith("cumple") || word === "fecha" || word === "nacimiento");
    if (named < 0) return false;
    const isWithout = words[named - 1] === "sin" || words[named - 2] === "sin";
    return isWithout || (!hasFigure(clause) && words.some((word, at) => word === "no" && isKept(words, at)));
  });
const isKept = (clause: readonly string[], at: number) =>
  clause.slice(at + 1, at + 4).some((word) => keptWords.has(word));
const keptWords = wordSet("quiere quiso dio da dar decir dice dijo sabe trae puso");

/** The date among the words of a message. Null: none for certain. */
function birthdayWithin(text: string, today: string): BirthdayReading | null {
  const figures = hasDigit(text) ? text : inFigures(text);
  const words = tidy(figures.replaceAll(/[,;:()\n]/g, " , ")).split(" ");
  for (const [from, first] of words.entries()) {
    if (!startsDate(first)) continue;
    for (let to = Math.min(words.length, from + mostOfDate); to > from; to--) {
      const reading = parseBirthday(words.slice(from, to).join(" "), today);
      if (reading.type === "birthday" || reading.type === "noYear") return reading;
    }
  }
  return null;
}
/** The most words of a date: "2 de agosto del año 1995". */
const mostOfDate = 6;
const startsDate = (word: string) => word.length <= 10 && (isDigits(word[0] ?? "") || word === "primero");

/** "Sí autoriza sus datos", "acepta que guardemos su número"; not "no acepta", "falta que acepte", "pregúntale si acepta". */
function consentWithin(text: string): boolean {
  // "Sin cumpleaños" refuses nothing else.
  const words = wordsIn(text).filter((word, at, all) => word !== "sin" || all[at + 1]?.startsWith("cumple") !== true);
  return words.some(
    (word, at) =>
      consenting.has(word) &&
      !words.slice(Math.max(0, at - 4), at).some((one) => withholding.has(one) || one.startsWith("pregunt")) &&
      // "Acepta si no la molestan", "acepto yo por ella", "sí si acepta".
      !words.slice(at + 1).some((one) => conditions.has(one)) &&
      !(words[at - 1] === "si" && words[at - 2] === "si"),
  );
}
const withholding = wordSet("no ni sin falta nunca tampoco ver cuando quizas luego creo supongo obvio");
const conditions = wordSet("si pero siempre mientras yo creo supongo");
const consenting = wordSet("acepta acepto acepte autoriza autorizo permiso consiente consentimiento acuerdo");

/** The stored name with the word that a message spells: "es López con z". Null: it spells none. */
export function nameRespelled(text: string, held: string): string | null {
  const said = wordsIn(text);
  const surname = text.includes("?") ? null : surnameTold(text);
  const isMore = said.some((word) => addingName.has(word));
  const swapped = nameSwapped(text, held);
  if (swapped !== null) return swapped;
  if (surname !== null) return isMore ? `${held} ${surname}` : withSurname(held, surname);
  const spells = said.includes("con") || said.includes("es") || said.includes("sin") || said.includes("nombre");
  if (!spells || said.length > 8 || text.includes("?")) return null;
  const typed = text.split(/[\s,.;:]+/);
  const words = held.split(" ");
  for (const [at, word] of words.entries()) {
    const other = typed.find((one) => isRespelt(plain(word), one));
    if (other !== undefined && !words.some((one) => plain(one) === plain(other)))
      return words.map((one, place) => (place === at ? likeName(other) : one)).join(" ");
  }
  return null;
}

/** "Es Graciela, no Gabriela": the stored name with the one word that is denied replaced by the one other name. Null: it is not that. */
function nameSwapped(text: string, held: string): string | null {
  const typed = tidy(text).split(" ");
  const bare = typed.map((word) => trimEndOf(word, ",.;"));
  const words = held.split(" ");
  // A pause behind "no" makes it an answer of its own.
  const before = (at: number) => (typed[at] ?? "").toLowerCase();
  const isDenied = (at: number) => before(at - 1) === "no" || (copulas.has(before(at - 1)) && before(at - 2) === "no");
  const at = bare.findIndex((word, place) => isDenied(place) && words.some((one) => plain(one) === plain(word)));
  const [other, more] = bare.filter((word, place) => place !== at && place > 0 && isCapitalized(word));
  if (at < 0 || other === undefined || more !== undefined || text.includes("?")) return null;
  return words.map((word) => (plain(word) === plain(bare[at] ?? "") ? other : word)).join(" ");
}
const copulas = wordSet("es era");
const addingName = wordSet("falta falto segundo materno otro agrega agregale ponle");

/** A change of a person's data, in words that alone could cancel everything: the new name, or the datum that is removed or missing. */
export type DatumParted = { readonly name: string } | "name" | "birthday";

/**
 * "Quita el Méndez" gives the name without it. "Borra el apellido" and "falta el acento" ask for the name again ("name"). "Quita mi cumpleaños" removes that.
 * Null: none of these.
 */
export function datumParted(text: string, held: string): DatumParted | null {
  const said = wordsIn(text);
  if (text.includes("?") || said.length > 8) return null;
  const takes = hasClass(text, "CANCEL", "TAKE");
  const lacks = said.some((word) => word === "falta" || word === "falto");
  if (!takes && !lacks) return null;
  if (takes && said.some((word) => word.startsWith("cumple"))) return "birthday";
  const words = held.split(" ");
  const rest = words.filter((word, at) => at === 0 || !said.includes(plain(word)));
  if (takes && rest.length < words.length) return { name: rest.join(" ") };
  if (said.some((word) => ofName.has(word))) return "name";
  // "Quita el Méndez", but the name has no Méndez.
  const [first = "", article = "", what, more] = said;
  const isOne = more === undefined && what !== undefined && classesOf(what).length === 0;
  return takes && isOne && classesOf(first).includes("CANCEL") && article === "el" ? "name" : null;
}
const ofName = wordSet("apellido apellidos acento tilde nombre letra");

/** "El apellido es Quintana", "se apellida Vegas, con s". Null: no surname. */
function surnameTold(text: string): string | null {
  const words = text.split(/[\s,.;:]+/).filter((word) => word !== "");
  const at = words.findIndex((word) => plain(word).startsWith("apellid"));
  if (at < 0) return null;
  const from = words.findIndex((word, place) => place > at && !besideSurname.has(plain(word)));
  if (from < 0) return null;
  const to = words.findIndex((word, place) => place > from && endsSurname.has(plain(word)));
  const surname = words.slice(from, to < 0 ? words.length : to).map(likeName);
  return surname.length <= 3 && nameForm.test(surname.join(" ")) ? surname.join(" ") : null;
}
const besideSurname = wordSet("es era seria correcto no y el su mi bueno de materno paterno");
const endsSurname = wordSet("con sin no y por porfa gracias");

/** A name with another surname: it replaces the similar word, or else the last of two words. Null: it is not clear which one. */
function withSurname(held: string, surname: string): string | null {
  const words = held.split(" ");
  const near = words.findIndex((word) => isRespelt(plain(word), surname));
  if (near > 0) return words.with(near, surname).join(" ");
  return words.length > 2 ? null : `${words[0]} ${surname}`;
}

/** True if a message spells a name: "con z", "con y". */
export const spellsName = (text: string) =>
  tokensOf(text).some(
    ({ type, typed }, at, all) => type === "word" && typed.length === 1 && all[at - 1]?.norm === "con",
  );

const isRespelt = (word: string, other: string) =>
  word.length >= 4 &&
  other.length >= 4 &&
  word !== plain(other) &&
  // "Es Pedro, pero le dicen Pepe".
  classesOf(plain(other)).length === 0 &&
  isOneSlip(word, plain(other));
const likeName = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** The year in an answer to "¿de qué año?", the only figure of the message: "1990", "dice que del 90, y sí acepta". Null: none. */
function yearOf(text: string): string | null {
  const figures = tokensOf(text.replaceAll("'", "")).filter(({ type }) => type !== "word" && type !== "break");
  const [only, more] = figures;
  if (only?.type !== "number" || more !== undefined) return null;
  return isDigits(only.typed, 4, 4) || isDigits(only.typed, 2, 2) ? only.typed : null;
}

/** The date that replaces another: "no, 13/05/1990", "perdón, es el 13 de mayo de 1990". Null: none. */
export function readReplacementBirthday(text: string): string | null {
  const words = text.trim().split(/[\s,]+/);
  const from = words.findIndex((word) => !besideDate.has(plain(word)));
  const [first = ""] = words;
  if (from < 1 || !retakes.has(plain(first))) return null;
  const date = words.slice(from).join(" ");
  return parseBirthday(date, "2100-01-01").type === "notADate" ? null : date;
}

const retakes = wordSet("no perdon digo ay");
const besideDate = new Set([...retakes, ...wordSet("es era nacio cumple el la fecha su cumpleanos de del")]);

/** Reads an answer to the privacy notice. Null: no clear answer, or the customer has not read or understood it. */
export function consentAnswered(text: string): "accepts" | "declines" | null {
  if (isYesTo(text, "record") || says(text, "accepts") || (!text.includes("?") && consentWithin(text)))
    return "accepts";
  if (wordsIn(text).some((word) => notRead.has(word))) return null;
  return refuses(text) || says(text, "declines") ? "declines" : null;
}

/** "No se lo leí", "no entendí". */
const notRead = wordSet("lei leo leido leyo leyeron entendi entendio entiende entiendo dije pregunte pregunto");

type NewRole = "cajero" | "gerente";

const roles: ReadonlyMap<string, NewRole> = new Map([
  ...["1", "cajero", "cajera", "primero"].map((word) => [word, "cajero"] as const),
  ...["2", "gerente", "manager", "segundo"].map((word) => [word, "gerente"] as const),
]);

/** "Va a ser cajera", "el 1": the only role in an answer. Null: none, a question or a denial. */
export function roleIn(text: string): NewRole | null {
  const chosen = chosenOf(text, [...roles.keys()]);
  // "Gerente no."
  if (chosen !== null) return wordsIn(text).at(-1) === "no" ? null : (roles.get(chosen) ?? null);
  if (text.length > longestRole || text.includes("?") || text.includes("¿")) return null;
  const said = tokensOf(text).map(({ type, norm }) => (type === "break" ? "," : norm));
  const told = said.flatMap((word, at): NewRole[] => {
    const role = cashierWords.has(word) ? "cajero" : managerWords.has(word) ? "gerente" : null;
    return role === null || isDenied(said, at) || !isOfThem(said, at) ? [] : [role];
  });
  const [only, ...more] = new Set(told);
  // "No va a ser de caja".
  const denies = said.includes("no") && said.indexOf("no") !== said.length - 1 && !endsClause(said, said.indexOf("no"));
  const isOther = said.some((word, at) => (cashierWords.has(word) || managerWords.has(word)) && isDenied(said, at));
  return more.length > 0 || (denies && !isOther) || said.some((word) => pastRole.has(word)) ? null : (only ?? null);
}

/** "No que gerente", "ni cajera", "gerente no". */
const isDenied = (said: readonly string[], at: number) =>
  said[at + 1] === "no" ||
  said
    .slice(said.lastIndexOf(",", at) + 1, at)
    .slice(-2)
    .some((word) => noWords.has(word));
const noWords = wordSet("no ni nunca");
const endsClause = (said: readonly string[], at: number) => said[at + 1] === ",";
/**
 * True if a role belongs to the new collaborator: "de gerente", "mejor cajera". "El gerente lo autorizó" and "es hijo del gerente" are about another person.
 */
function isOfThem(said: readonly string[], at: number): boolean {
  const before = said[at - 1] ?? "";
  const isArticle = before === "la" || before === "el" || before === "una" || before === "un";
  return at === 0 || leadsToRole.has(before) || (isArticle && isRole.has(said[at - 2] ?? ""));
}
const isRole = wordSet("es sea ser como sera");
const leadsToRole = wordSet(
  "haz hazla hazlo hazme hacerla hacerlo de como es sea ser en mejor pero o , ponlo ponla puesto rol sera si no",
);
const pastRole = wordSet("antes meses luego despues");

const cashierWords = wordSet("cajero cajera caja");
const managerWords = wordSet("gerente gerenta encargado encargada manager");
/** Longer than "va a ser cajera en la sucursal del centro". */
const longestRole = 60;

/** The name in a message with more data: "se llama Saúl Vega, cel 477…", "karen domínguez". Null: none for certain. */
export function nameAmong(text: string): string | null {
  const name = text.includes("?") || text.includes("¿") ? null : nameIn(tokensOf(text));
  if (name === null) return null;
  const said = wordsIn(text);
  return said.includes("llama") || said.includes("nombre") || isNamedFirst(name) ? name : null;
}

/** Reads an answer to "¿sucursal?", as typed. Null: it cannot be one. */
export function branchAnswered(text: string): string | null {
  const branch = tidy(text);
  const isPlace = plain(branch) !== "" && Number.isInteger(Number(plain(branch)));
  return isPlace || (isBranch(branch) && !refuses(branch) && !isYesTo(branch, "record")) ? branch : null;
}

/** True if a message is about one more person: "y a Sofía también, 477…". */
export function tellsOfAnother(text: string): boolean {
  const said = wordsIn(text);
  const [first = ""] = said;
  return (
    said.some((word) => word === "tambien" || word === "otra" || word === "otro") || first === "y" || first === "luego"
  );
}

/** The first line of an addition: "cajero Ana López, Sucursal Centro, 4771110009", or parts of it. */
export interface AdditionLine {
  readonly role?: NewRole;
  readonly name?: string;
  readonly branch?: string;
  /** As typed. */
  readonly phone?: string;
}

/** Words for a phone right before it: "Fidencio cel 757…", "Rosa, su celular es 757…". */
const phoneWords = wordSet("cel celular tel telefono num numero whats whatsapp wpp su el con y es de :");
const posts: ReadonlyMap<string, NewRole | null> = new Map([
  ...["colaborador", "colaboradora"].map((word) => [word, null] as const),
  ...["cajero", "cajera"].map((word) => [word, "cajero"] as const),
  ["gerente", "gerente"] as const,
]);

/** Reads the line that begins an addition. The bot asks for the missing data. */
export function readAdditionLine(text: string): AdditionLine {
  const [first = "", ...rest] = text.trim().split(/(?<=[\s:,])/);
  const post = posts.get(plain(first.replaceAll(/[:,]/g, " ").trim()));
  const all = partsOf(post === undefined ? text : rest.join(""));
  // "Sergio Nava, 4429087715, cajero".
  const parts = all.filter((part) => !posts.has(plain(part)));
  const role = post ?? all.map((part) => posts.get(plain(part))).find((one) => one !== undefined);
  const phones = new Set(tokensOf(text).flatMap((token) => (token.type === "phone" ? [token.phone] : [])));
  // With two phones it is not clear whose each is.
  const whole = parts.find((part) => parsePhone(part).type === "phone");
  const phone = phones.size > 1 ? undefined : (whole ?? parts.find((part) => isDigits(part, 6)));
  const [name = "", ...branch] = parts.filter((part) => parsePhone(part).type === "notAPhone" && !isDigits(part, 6));
  const place = tidy(branch.join(", "));
  return {
    ...(role && { role }),
    ...(phone !== undefined && { phone }),
    ...(nameForm.test(tidy(name)) && { name: tidy(name) }),
    ...(isBranch(place) && { branch: place }),
  };
}

/** The parts of a line between its commas. A phone is a part of its own, even without a comma. */
function partsOf(text: string): string[] {
  return text.split(/[,;·\n]/).flatMap((part) => {
    const typed = phoneOf(part);
    const at = typed === null ? -1 : part.indexOf(typed);
    if (typed === null || at < 0) return part.trim() === "" ? [] : [part.trim()];
    const before = part.slice(0, at).trim().split(/\s+/);
    while (before.length > 0 && phoneWords.has(plain((before.at(-1) as string).replaceAll(/[.:]/g, "")))) before.pop();
    return [before.join(" "), typed, part.slice(at + typed.length).trim()].filter((one) => one !== "");
  });
}

/** The phone in a part of a line, as typed; "Pedro Ruiz 47711100" ends with an incomplete one. Null: none. */
function phoneOf(part: string): string | null {
  const last = part.trim().split(/\s+/).at(-1) ?? "";
  return tokensOf(part).find(({ type }) => type === "phone")?.typed ?? (isDigits(last, 6) ? last : null);
}

/** The new phone of the same person in a message, as typed. Null: none, or the phone of one more person. */
export function readReplacementPhone(text: string): string | null {
  const said = phoneIn(text);
  return said?.is === "phone" ? said.typed : null;
}

/** The phone that replaces the one in a summary, as typed. Null: none, or the message says more. */
export function phonePutRight(text: string): string | null {
  return hasOnly(text, besidePhone, besidePhoneWords) ? readReplacementPhone(text) : null;
}
/** Other words are about another person: "y su mamá también 477…", "la recomendó Rosa, 477…". */
const besidePhone: readonly Class[] = [
  "COPULA",
  "ARTICLE",
  "PREPOSITION",
  "PHONE",
  "NEGATE",
  "CORRECT",
  "WRONG",
  "COURTESY",
  "MONEY",
  "YES",
];
const besidePhoneWords = "mejor bueno buena pues esta mal mi su el la ese este ay uy chin que nuevo termina acaba";

/** The person in an answer, without the words around: "a Maribel", "es la señora Maribel porfa", "el de 477…", "el 2". */
export function readPersonReference(text: string): string {
  const said = plain(text).split(betweenWords);
  return said.filter((word) => !aroundPerson.has(word)).join(" ");
}

const betweenWords = /[\s,;:]+/;
const aroundPerson = wordSet(
  "a al es son era la el de del su con quiero dar da dale darle dela dala baja desvincula desvincular desvinculale quita quitale quitar dona don senor senora senorita " +
    "cajero cajera empleado empleada colaborador colaboradora gerente numero celular cel tel telefono opcion que se llama llamada llamado mmm pues oye " +
    "porfa porfis gracias favor nada mas nomas por please y",
);
