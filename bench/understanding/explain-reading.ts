import { wordsNotOfYes } from "../../src/understanding/consent.ts";
import { slotRoles } from "../../src/understanding/labels.ts";
import { nameOf } from "../../src/understanding/situation.ts";
import { isUnclear } from "../../src/understanding/slots.ts";
import type { Utterance } from "../../src/understanding/understand.ts";

/** Acts less likely than this are not listed. */
const leastTold = 0.05;

const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

/**
 * Explains the reading of a message, a line each: the tokens with their classes, the figures with their roles, the acts, the vetoes, the words and figures that
 * have no meaning for the reader, and the row of the policy.
 */
export function explained(utterance: Utterance, row: string | null = null): readonly string[] {
  const { text, situation, tokens, data, likely, vetoes, slots, consents } = utterance;
  const words = tokens.map(({ norm, typed, type, classes }) => {
    const shown = type === "word" || type === "break" ? norm : `${norm}${typed}`;
    return classes.length === 0 ? shown : `${shown}[${classes.join(" ")}]`;
  });
  // Tokens without a class, a role or a form of their own.
  const unexplained = [
    ...tokens.filter(({ type, classes }) => type === "other" || (type === "word" && classes.length === 0)),
    ...data.filter(isUnclear).map(({ token }) => token),
  ].map(({ typed }) => typed);
  const roles = data.map(({ token, role, probability }) => `${token.typed} ${role} ${percent(probability)}`);
  const acts = likely
    .filter(({ probability }, at) => at === 0 || probability >= leastTold)
    .map(({ act, probability }) => `${act} ${percent(probability)}`);
  const filled = [...slotRoles].flatMap((name) => {
    const slot = slots[name as "phone" | "amount" | "ticket" | "points"];
    if (slot === null) return [];
    return [`${name} ${slot.typed === "" ? "(worked out)" : slot.typed}${slot.sure ? "" : "?"}`];
  });
  return [
    `${nameOf(situation)}: ${text.replaceAll("\n", " ⏎ ")}`,
    `  tokens  ${words.join(" ")}`,
    ...(roles.length === 0 ? [] : [`  roles   ${roles.join(" · ")}`]),
    `  acts    ${acts.length === 0 ? "none" : acts.join(" · ")}`,
    ...(filled.length === 0 ? [] : [`  slots   ${filled.join(" · ")}`]),
    ...(vetoes.length === 0 ? [] : [`  vetoes  ${vetoes.join(" · ")}`]),
    ...(consents
      ? ["  consent yes"]
      : utterance.act === "yes"
        ? [`  consent no: ${wordsNotOfYes(tokens).join(" ")}`]
        : []),
    ...(unexplained.length === 0 ? [] : [`  unread  ${unexplained.join(" ")}`]),
    ...(row === null ? [] : [`  row     ${row}`]),
  ];
}
