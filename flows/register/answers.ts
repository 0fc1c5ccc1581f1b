import { parseBirthday, type BirthdayReading } from "../../src/domain/people/birthday.ts";
import { plain } from "../../src/domain/reader/words.ts";
import type { FlowInput, Known } from "../../src/flow/flow.ts";
import { agreesTo, hasFigure, phoneIn, says, wordsIn } from "../../src/understanding/answers.ts";
import { isNamedFirst, isNoName, nameIn, nameSaid, saysMoreThanName } from "../../src/understanding/names.ts";
import { tokensOf } from "../../src/understanding/tokens/tokens.ts";
import { phoneProblemSaid, type CustomerContext, emptyCustomer, withPhoneAnswer } from "../shared/customer.ts";

/** What a registration has gathered. JSON: it is stored between any two messages. */
export interface RegisterContext extends CustomerContext {
  readonly today: string;
  readonly privacyNoticeUrl: string | null;
  readonly name: string | null;
  /** `YYYY-MM-DD`. */
  readonly birthdate: string | null;
  readonly birthdayAnswered: boolean;
  /** Learnt from a refusal: the wallet demands a birthday. */
  readonly birthdayMandatory: boolean;
  /** A date that could be two, to be asked back. */
  readonly birthdayGuess: string | null;
  /** `12 de mayo`, whose year is asked for. */
  readonly dayMonth: string | null;
  readonly consented: boolean;
  /** The conversation to come back to, with what it knew. */
  readonly cameFrom: Known | null;
}

type Answered = Partial<RegisterContext>;

/** Characters of the longest name. */
const longestName = 60;

/** Makes the context that a registration starts with. xstate also calls it without input, so that it must not throw then. */
export function startingRegister(input: FlowInput | undefined): RegisterContext {
  const empty: RegisterContext = {
    ...emptyCustomer(input),
    today: input?.today ?? "2000-01-01",
    privacyNoticeUrl: input?.privacyNoticeUrl ?? null,
    name: null,
    birthdate: null,
    birthdayAnswered: false,
    birthdayMandatory: false,
    birthdayGuess: null,
    dayMonth: null,
    consented: false,
    cameFrom: null,
  };
  if (!input) return empty;
  if (input.known) {
    const { phone, phoneTyped } = input.known;
    // No `returnTo`: customers who register themselves.
    if (input.known.returnTo === undefined) return { ...empty, phone, phoneTyped };
    // The flow before has just looked the phone up.
    return { ...empty, phone, phoneTyped, customer: { type: "unregistered" }, cameFrom: input.known };
  }
  return input.text.trim() === "" ? empty : { ...empty, ...readSentence(input.text) };
}

/** A phone, or a sentence that may name the customer too. */
function readSentence(text: string): Answered {
  if (wordsIn(text).length === 0) return withNewPhone({}, text);
  const name = nameIn(tokensOf(text));
  const phone = phoneIn(text);
  const named = name === null ? {} : withName(name);
  if (phone?.is === "phone") return { ...named, ...withNewPhone({}, phone.typed) };
  return { ...named, notice: phone && phoneProblemSaid(phone) };
}

/** Reads an answer to "¿teléfono?", which may tell the name as well, or only the name. */
export function withNewPhone(context: Partial<Pick<RegisterContext, "phonePart" | "name">>, text: string): Answered {
  const name = context.name ? null : nameBeside(text);
  const named = name === null ? {} : withName(name);
  if (name !== null && !hasFigure(text)) return named;
  return {
    ...named,
    ...withPhoneAnswer(context, text, (phone, phoneTyped) => ({ phone, phoneTyped, customer: null, notice: null })),
  };
}

/** The name in an answer to "¿teléfono?": said to be one, or a common one with nothing else but the phone. Null: there is none for certain. */
function nameBeside(text: string): string | null {
  const tokens = tokensOf(text);
  const name = text.includes("?") ? null : nameIn(tokens);
  if (name === null) return null;
  const words = wordsIn(text);
  const isAlone = words.length <= name.split(" ").length + 1 && isNamedFirst(name);
  return isAlone || words.includes("llama") || words.includes("nombre") ? name : null;
}

/** Reads an answer to "¿nombre?": letters, spaces and the marks that names have. */
export function withName(text: string): Answered {
  const name = nameSaid(text);
  // "Sí" and "no" answer another question. It is asked once more: that something is wrong with the letters would be untrue.
  if (isNoName(name) || saysMoreThanName(name) || /^(?:si|no|yes)$/.test(plain(name))) return { notice: null };
  const readable = name.length <= longestName && /^\p{L}[\p{L}\p{M} .'’-]+$/u.test(name);
  return readable ? { name, notice: null } : { notice: { key: "registerNameUnclear" } };
}

/** Reads an answer to "¿cumpleaños?", or to the date that was asked back. */
export function withBirthday(context: RegisterContext, text: string): Answered {
  const { birthdayGuess, dayMonth, today } = context;
  if (birthdayGuess !== null && agreesTo(text)) return given({ type: "birthday", date: birthdayGuess }, context);
  const isRefused = wordsIn(text).includes("no") && !hasFigure(text) && !agreesTo(text);
  if (isRefused && birthdayGuess === null) return given({ type: "none" }, context);
  const year = yearOf(text);
  if (dayMonth !== null && year !== null) return given(parseBirthday(`${dayMonth} de ${year}`, today), context);
  return given(parseBirthday(text, today), context);
}

/** The year of an answer that is nothing else: "1990", "del 90". */
function yearOf(text: string): string | null {
  const words = plain(text).replaceAll("'", "").split(" ");
  const [year = ""] = words.filter((word) => word !== "de" && word !== "del");
  const isYear = (year.length === 4 || year.length === 2) && Number.isInteger(Number(year));
  return isYear && words.length <= 2 ? year : null;
}

/** The date of a message that takes another back: "no, 13/05/1990", "perdón, es el 13 de mayo de 1990". Null: it tells none. */
export function birthdayRetold(text: string): string | null {
  const words = text.trim().split(/[\s,]+/);
  const from = words.findIndex((word) => !besideDate.has(plain(word)));
  const [first = ""] = words;
  if (from < 1 || !retakes.has(plain(first))) return null;
  const date = words.slice(from).join(" ");
  return parseBirthday(date, "2100-01-01").type === "notADate" ? null : date;
}

const retakes: ReadonlySet<string> = new Set(["no", "perdon", "digo", "ay"]);
const besideDate: ReadonlySet<string> = new Set([
  ...retakes,
  "es",
  "era",
  "nacio",
  "cumple",
  "el",
  "la",
  "fecha",
  "su",
  "cumpleanos",
  "de",
  "del",
]);

function given(reading: BirthdayReading, context: RegisterContext): Answered {
  const blank = { birthdayGuess: null, dayMonth: null, notice: null } as const;
  switch (reading.type) {
    case "birthday":
      return { ...blank, birthdate: reading.date, birthdayAnswered: true };
    case "ambiguous": {
      const { guess } = reading;
      return { ...blank, birthdayGuess: guess, notice: { key: "birthdayAmbiguous", values: { guess } } };
    }
    case "noYear": {
      const { dayMonth } = reading;
      return { ...blank, dayMonth, notice: { key: "birthdayNoYear", values: { dayMonth } } };
    }
    case "none":
      if (context.birthdayMandatory) return { ...blank, notice: { key: "birthdayIsMandatory" } };
      return { ...blank, birthdate: null, birthdayAnswered: true };
    case "impossible":
      return { ...blank, notice: { key: "birthdayImpossible" } };
    case "notADate":
      return { ...blank, notice: { key: "birthdayNotADate" } };
  }
}

/** Whether an answer says that the customer accepts the privacy notice. */
export function saysConsent(text: string): boolean {
  return agreesTo(text) || says(text, "accepts");
}

/** Whether a customer registers themselves: then the phone is their own, and cannot be another. */
export function isSelf(context: Pick<RegisterContext, "person">): boolean {
  return context.person.role === "customer";
}
