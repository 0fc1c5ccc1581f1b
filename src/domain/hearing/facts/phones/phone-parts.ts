import { parsePhone, type Phone } from "../../../people/phone.ts";

import { lineOf, piecesOf } from "../../pieces.ts";
import type { PhoneProblem } from "../facts.ts";

/** What the digits so far and those of a message come to: the phone, or still a part of it. */
export type PhoneSoFar = { readonly phone: Phone; readonly typed: string } | { readonly part: string };

/**
 * Joins the digits of a phone that comes in several messages. `before`: those that came before, empty at first. Null where the message is more than digits of a
 * phone, or has ten of them and more.
 */
export function joinedPhone(before: string, problem: PhoneProblem, text: string): PhoneSoFar | null {
  if (problem.type !== "digits" || problem.digits >= 10 || !isPhonePart(text)) return null;
  if (before !== "" && joinsUnsurely.test(text)) return null;
  // "La lada es 33" says the first digits.
  const typed = (isFirstPart.test(text) ? [problem.typed, before] : [before, problem.typed]).join(" ").trim();
  const whole = before === "" ? null : parsePhone(typed);
  if (whole?.type === "phone") return { phone: whole.phone, typed };
  const joined = typed.replaceAll(/\D/g, "");
  return { part: joined.length < 10 ? joined : problem.typed.replaceAll(/\D/g, "") };
}

const isFirstPart = /\blada\b|\b(?:antes|al (?:principio|inicio))\b/i;

/** Whether an answer is nothing but digits of a phone: "477", "empieza con 477", "y luego 123". */
function isPhonePart(text: string): boolean {
  return /^(?:(?:a ver|es|son|el|los|la|del?|al|su|lada|antes|empieza|inicia|comienza|con|numero|telefono|celular|va|primero|y|luego|despues|sigue|siguen|termina|en|,) )*#(?: #)*(?: al (?:principio|inicio|final))?$/.test(
    lineOf(piecesOf(text).pieces),
  );
}

/** "Empieza con 8", "¿8?" after other digits: where they belong is asked. */
const joinsUnsurely = /\b(?:empieza|inicia|comienza)\b|[?¿]/i;

const bareDigits = /^\s*\d{1,3}[.\s]*$/;

/** Whether the digits that make a phone whole may be an amount as well: "200" after a phone that lacked three. Phones are dictated in shorter parts. */
export function mayBeAmount(before: string, text: string): boolean {
  return before.length >= 7 && bareDigits.test(text);
}
