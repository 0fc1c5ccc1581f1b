import { agreeing, agreeingFirst, neutral } from "./lexicon/consent-es-mx.ts";
import { runAt, runsOf } from "./runs.ts";
import type { Token } from "./tokens/token.ts";

/** How likely a yes has to be by the model, beside the closed list. */
const leastYes = 0.5;

const [agreeingRuns, firstRuns, neutralRuns] = [runsOf(agreeing), runsOf(agreeingFirst), runsOf(neutral)];

/**
 * Whether a message is a yes and nothing else: each word belongs to the closed list, one of them agrees, it asks nothing, has no figure and no face that
 * may doubt, and the model takes it for a yes too. `yes`: the model's probability of a yes, from 0 to 1.
 */
export function isConsent(tokens: readonly Token[], questioned: boolean, hasOtherFace: boolean, yes: number): boolean {
  if (questioned || hasOtherFace || yes < leastYes) return false;
  if (tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  return agrees(tokens.flatMap(({ type, norm }) => (type === "word" ? [norm] : [])));
}

/** Whether words are made of runs of the closed list alone, and one of them agrees. */
export function agrees(words: readonly string[]): boolean {
  let found = false;
  for (let at = 0; at < words.length;) {
    const first = at === 0 ? runAt(firstRuns, words, at) : 0;
    const [agreed, left] = [Math.max(first, runAt(agreeingRuns, words, at)), runAt(neutralRuns, words, at)];
    if (agreed === 0 && left === 0) return false;
    found ||= agreed >= left;
    at += Math.max(agreed, left);
  }
  return found;
}
