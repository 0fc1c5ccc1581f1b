import { slotRoles } from "./roles/roles.ts";
import { nameOf } from "./situation.ts";
import type { Utterance } from "./understand.ts";

/** Acts less likely than this are not told. */
const leastTold = 0.05;

const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

/** Explains how a message was understood, a line each: its tokens with their classes, its figures with their roles, what it may do, and what held it back. */
export function explained(utterance: Utterance): readonly string[] {
  const { text, situation, tokens, data, likely, vetoes, slots, consents } = utterance;
  const words = tokens.map(({ norm, typed, type, classes }) => {
    const shown = type === "word" || type === "break" ? norm : `${norm}${typed}`;
    return classes.length === 0 ? shown : `${shown}[${classes.join(" ")}]`;
  });
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
    ...(consents ? ["  consent yes"] : []),
  ];
}
