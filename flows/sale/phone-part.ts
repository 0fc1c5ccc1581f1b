import type { PhoneProblem } from "../../src/domain/hearing/facts/facts.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";
import { parsePhone } from "../../src/domain/people/phone.ts";
import { phoneProblemSaid } from "../shared/customer.ts";
import { withKnownPhone } from "../shared/ticketed.ts";
import type { SaleContext } from "./answers.ts";

/** A phone that comes in several messages: the digits so far are kept for the next answer. */
export function withPart(
  { phonePart: before = "", ...context }: SaleContext,
  problem: PhoneProblem,
  text: string,
): Partial<SaleContext> {
  const isJoined = before === "" || !joinsUnsurely.test(text);
  if (problem.type !== "digits" || problem.digits >= 10 || !isPhonePart(text) || !isJoined)
    return { phonePart: "", notice: phoneProblemSaid(problem) };
  // "La lada es 33" says the first digits.
  const typed = (isFirstPart.test(text) ? [problem.typed, before] : [before, problem.typed]).join(" ").trim();
  const whole = before === "" ? null : parsePhone(typed);
  if (whole?.type === "phone") return { ...withKnownPhone(context, whole.phone, typed, "ownPhone"), phonePart: "" };
  const joined = typed.replaceAll(/\D/g, "");
  const phonePart = joined.length < 10 ? joined : problem.typed.replaceAll(/\D/g, "");
  return { phonePart, notice: phoneProblemSaid({ type: "digits", digits: phonePart.length, typed: phonePart }) };
}

const isFirstPart = /\blada\b|\b(?:antes|al (?:principio|inicio))\b/i;

/** Whether an answer is nothing but digits of a phone: "477", "empieza con 477", "y luego 123". */
function isPhonePart(text: string): boolean {
  return /^(?:(?:a ver|es|el|la|su|lada|antes|empieza|inicia|comienza|con|numero|telefono|celular|va|primero|y|luego|despues|sigue|siguen|termina|en|,) )*#(?: #)*(?: al (?:principio|inicio|final))?$/.test(
    lineOf(piecesOf(text).pieces),
  );
}

/** "Empieza con 8", "¿8?" after other digits: where it belongs is asked. */
const joinsUnsurely = /\b(?:empieza|inicia|comienza)\b|[?¿]/i;
