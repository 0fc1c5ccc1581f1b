import { isPerson } from "../../../../domain/hearing/facts/names/given-names.ts";
import { hear } from "../../../../domain/hearing/hear.ts";
import { phonesIn } from "../../../../domain/reader/phones-in.ts";
import { gatheredInSale } from "../../../../flow/gathered.ts";
import type { HelpTopic } from "../../../../text/views.ts";
import { answerQuestion } from "../../commands/answer-question.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Message } from "../message.ts";

// Another sale, told in the middle of one: its phone and its amount are never mixed with those of the sale that is open.

const saleQuestions: readonly (HelpTopic | null)[] = [
  "amount",
  "amountGuess",
  "ticket",
  "ticketGuess",
  "summary",
  "change",
  "offer",
];

/** Matches a phone behind the number of a field. */
const numbersPhone = /^\s*[1-4][.:)]? \d{10}\s*$/;

/** Matches what every message about another sale has: the digits of a phone, a word for it, or two amounts. */
const mayTell = /\d(?:[\s().+-]*\d){6}|otr[oa]|tambi[eé]n|adem[aá]s|aparte|(?<=\d.*)\s[ye]\s(?=.*\d)/isu;

/** "Y otra de 100 al Q", "también Q 100"; "a otro número" is a change of this one. */
const saysAnother =
  /^(?!.*\botr[oa] (?:telefono|celular|numero|ticket|folio|nota|cantidad|monto|precio|no)\b|.*\b(?:es[ae]|est[ae]) otr[oa]\b|.*\b(?:client[ea]|senora?|telefono|celular|numero) (?:es|era) (?:de )?otr[oa]\b).*\b(?:otr[oa]s?|tambien|ademas|aparte)\b/;
/** The same without any phone: "y la otra es de 100". */
const anotherOf =
  /^(?:(?:y|luego|tambien|ademas|,) )*(?:(?:la|el|una?) )?otr[oa](?: (?:venta|compra))?(?: (?:es|era|va|fue))? (?:de|por) #(?: pesos)?$/;
/** "No, es el Q y son 100": both are corrected. */
const corrects =
  /^(?:(?:ay|uy|oye|ah|si|ok|,) )*(?:no|perdon|digo|mejor|es|era|eran|son|cambi\w+|corr[ei]\w+|me (?:equivoque|confundi)|en realidad)\b|\bpero (?:el|su) (?:telefono|celular|numero) (?:\w+ )?(?:es|era)\b|\b(?:en (?:vez|lugar) de|correct[oa]s?|buen[oa]s?|no es|est(?:a|aba) mal|equivo\w+)\b/;

/** "9002, y el cel está mal, es Q": the phone is corrected beside the answer. */
const phoneWrong = /\b(?:telefono|celular)(?: \w+)? (?:esta(?:ba)? mal|es|era|correcto)\b/;

/** Where the words for another sale begin, with what was said before them. */
const beforeAnother =
  /^(.*?)[\s,.;:]*(?<!\p{L})(?:y\s+)?(?:(?:la|el|una?)\s+)?(?:otr[oa]s?|tambi[eé]n|adem[aá]s|aparte)(?!\p{L})/isu;

/**
 * Answers a message that tells another sale in the middle of the open one, so that the two are never mixed. Where the message says that it is another one, it
 * has to wait, and what answers the open question before it is taken. Where it may be another one, the person is asked. False: the message tells of none.
 */
export function answerAnotherSale(turn: TurnBuilder, { text, heard }: Message, who: Who): boolean {
  const { session, topic } = turn;
  if (session?.flow !== "sale" || !saleQuestions.includes(topic) || heard.questioned || !mayTell.test(text))
    return false;
  // "1 477…": the number of the field in the summary, and no amount.
  if (topic !== "ticket" && numbersPhone.test(text)) return false;
  const { phone: own } = gatheredInSale(session.state);
  const said = hear(text, null);
  const phone = said.facts.phone?.phone ?? phonesIn(text).find((one) => one !== own) ?? null;
  const isOther = own !== null && phone !== null && phone !== own;
  if (topic === "amount" && isOfTwo(said.line)) return putOff(turn, text, who);
  if (isOther ? saysAnother.test(said.line) && !corrects.test(said.line) : anotherOf.test(said.line))
    return putOff(turn, text, who);
  const { amount, ticketNamed, unread } = said.facts;
  const isUnsure = unread || amount?.type === "ambiguous";
  if (isOther && isUnsure && /[#&]/.test(said.line) && !corrects.test(said.line)) return putOff(turn, text, who);
  if (!isOther || amount?.type !== "amount") return false;
  const { amount: read, ticket: ticketRead, ticketNamed: named } = heard.facts;
  const isAnswered = topic === "ticket" && ticketRead?.type === "ticket" && phoneWrong.test(said.line);
  if (corrects.test(said.line) && (read !== null || (named && ticketNamed) || isAnswered)) return false;
  turn.say({ key: "anotherOrThis", values: { phone, amountCentavos: amount.centavos } });
  turn.askAgain();
  return true;
}

/** "250 de Rosalba y 300 de María", "180 de él y 95 de ella": what two people bought is no sum. */
function isOfTwo(line: string): boolean {
  const [, one = "", two = ""] =
    /^# (?:pesos )?(?:de|para) (?:la |el )?(\w+) (?:, |y )+# (?:pesos )?(?:de|para) (?:la |el )?(\w+)$/.exec(line) ??
    [];
  return isPerson(one) && isPerson(two);
}

/**
 * Tells the person that the other sale has to wait. What was said before it is taken as an answer to the open question, if it may be one, and confirms
 * nothing.
 */
function putOff(turn: TurnBuilder, text: string, who: Who): true {
  turn.say({ key: "firstThis" });
  const [line = ""] = text.split("\n");
  const lineBefore = line !== text && phonesIn(line).length === 0 ? line : "";
  const [, before = lineBefore] = beforeAnother.exec(text) ?? [];
  const isAnswer = turn.topic !== "summary" && /\d|\b(?:sin|no hay)\b/i.test(before);
  if (isAnswer) answerQuestion(turn, { type: "ANSWER", text: before, confirms: false, turn: turn.seq }, who);
  else turn.askAgain();
  return true;
}
