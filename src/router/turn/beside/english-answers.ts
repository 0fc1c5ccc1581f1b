import { hasDigit, plain } from "../../../domain/words.ts";
import type { Role } from "../../../domain/person.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { moveIn } from "../../../understanding/replies/answers.ts";
import { saysClosed } from "../../../understanding/consent/closed.ts";
import { agreesToDeed } from "../../../understanding/consent/deeds.ts";
import { languageOf } from "../../../understanding/language.ts";
import type { EnglishMeaning } from "../../../understanding/lexicon/en/closed.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { fieldNamed } from "../../../understanding/named.ts";
import type { Token } from "../../../understanding/tokens/token.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { besideReadingOf, type BesideReading } from "./reading.ts";

// Conversations that are not on the form take answers in the words that their buttons send. What an English answer means is one of these.

type Sent = readonly (readonly [EnglishMeaning, string])[];

const fields: Sent = [
  ["change", "cambiar"],
  ["phone", "teléfono"],
  ["points", "puntos"],
  ["amount", "monto"],
  ["name", "nombre"],
  ["birthday", "cumpleaños"],
  ["reason", "motivo"],
  ["role", "rol"],
  ["branch", "sucursal"],
  ["keep", "déjalo así"],
];

const sent: { readonly [topic in HelpTopic]?: Sent } = {
  birthday: [["noBirthday", "sin cumpleaños"]],
  privacy: [
    ["accepts", "sí acepta"],
    ["declines", "no acepta"],
  ],
  role: [
    ["cashier", "cajero"],
    ["manager", "gerente"],
  ],
  direction: [
    ["give", "agregar"],
    ["take", "quitar"],
  ],
  reference: [["noneOfThem", "ninguna"]],
  summary: [...fields, ["noBirthday", "sin cumpleaños"]],
  change: fields,
};

/** Decisions on what is in doubt, or waits for approval: whole messages and nothing near them. */
const decisions: ReadonlyMap<string, string> = new Map([
  ["it was recorded", "sí se registró"],
  ["it was not recorded", "no se registró"],
  ["record it now", "regístrala ahora"],
  ["approve", "aprobar"],
  ["approved", "aprobada"],
  ["i approve", "apruebo"],
  ["refuse", "rechazar"],
  ["reject", "rechazar"],
]);

/** Questions to which any words are an answer, and those that only their own decide. */
const takesAnyWords: readonly (HelpTopic | null)[] = ["name", "reason", "branch", "wait", null];

/**
 * The answer that a conversation which is not on the form takes, for what somebody wrote in English; anything that is not surely such an answer stays as it
 * was written.
 */
export function answerSent(turn: TurnBuilder, text: string, role: Role): string {
  const { topic } = turn;
  if (turn.reads !== "en" || takesAnyWords.includes(topic) || languageOf(text, "en") !== "en") return text;
  if (topic === "detail" || topic === "list") return decisions.get(plain(text)) ?? text;
  if (topic === "birthday" && hasDigit(text)) return text;
  const reading = besideReadingOf(turn.current, text, role);
  return (reading === null || reading.utterance.questioned ? null : meantBy(reading)) ?? text;
}

function meantBy(reading: BesideReading): string | null {
  const { topic, text, utterance } = reading;
  const { tokens, slots, data } = utterance;
  const says = (meaning: EnglishMeaning) => saysClosed(tokens, false, meaning);
  if (reading.agrees || (topic !== "summary" && agreesToDeed(tokens, false, "record"))) return "sí";
  const meant = topic === null ? undefined : sent[topic]?.find(([meaning]) => says(meaning));
  if (meant !== undefined) return meant[1];
  if (says("refuse")) return "no";
  if (topic === "phone" && slots.phone?.sure === true && data.length === 1) return slots.phone.typed;
  const many = slots.points ?? slots.amount;
  const isPoints = topic === "points" || topic === "correctionPoints" || topic === "amountGuess";
  if (isPoints && many?.sure === true && data.length === 1) return many.typed;
  if (topic === "direction") return movedBy(text, data.length > 0);
  const isOfField = data.length === 0 && (topic === "summary" || topic === "change");
  const field = isOfField ? (fieldNamed(tokens, true) ?? fieldWrong(tokens)) : null;
  return fields.find(([meaning]) => meaning === field)?.[1] ?? null;
}

const wrong: readonly Class[] = ["WRONG", "CORRECT", "NEGATE", "ANOTHER"];

/** "The name is wrong": a datum that no sale has. Without what is right: "no, her name is Ana" tells that. */
function fieldWrong(tokens: readonly Token[]): EnglishMeaning | null {
  const last = tokens.findLast(({ type }) => type === "word");
  const isWrong = tokens.some(({ classes }) => wrong.some((name) => classes.includes(name)));
  const isEnded =
    last?.classes.some((name) => wrong.includes(name) || name === "YES") === true || wordIn(last) !== null;
  return isWrong && isEnded ? (tokens.map(wordIn).find((word) => word !== null) ?? null) : null;
}

const ofPeople: readonly EnglishMeaning[] = ["name", "birthday", "role", "branch", "reason"];
const wordIn = (token: Token | undefined) => ofPeople.find((word) => word === token?.english) ?? null;

/** "Take 50 away": the way and how much, as *agregar* and *quitar* have it. */
function movedBy(text: string, hasFigure: boolean): string | null {
  const { way, amount, denied } = moveIn(text, "points", "en");
  if (denied || (way !== "add" && way !== "remove")) return null;
  if (amount?.type === "amount") return `${way === "add" ? "agrega" : "quita"} ${amount.centavos / 100}`;
  return hasFigure ? null : way === "add" ? "agregar" : "quitar";
}
