import { leastActUnasked } from "../../../understanding/labels.ts";
import { hasDigit } from "../../../domain/words.ts";
import type { Update } from "../../../domain/update.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { lettersOf } from "../../../understanding/tokens/tokens.ts";
import { understand } from "../../../understanding/understand.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isGreeting } from "../commands/read-command.ts";

/** A greeting this soon after an answered one belongs to the same burst, ms. */
const burstMs = 15_000;

/** True if a greeting repeats one of the same burst ("hola", "hola", "👋"). The answer to the first is for all. */
export function greetsAgain(turn: TurnBuilder, { body }: Update): boolean {
  if (body.type !== "text") return false;
  const greets = isGreeting(body.text, turn.reads) || (isSoon(turn) && isOnlyGreeting(turn, body.text));
  return greets && goesOnGreeting(turn);
}

/** Stores a greeting, which begins or continues a burst. Returns true if it continues one. */
export function goesOnGreeting(turn: TurnBuilder): boolean {
  const { person, entry } = turn.input;
  const goesOn = isSoon(turn);
  turn.person.remember(goesOn ? { ...person?.talk } : { greetedAtMs: entry.acceptedAtMs });
  return goesOn;
}

/** True if only greetings came since one was answered a moment ago, and that answer was delivered. */
function isSoon({ input: { person, entry, isUnheard } }: TurnBuilder): boolean {
  const answeredAtMs = person?.talk?.greetedAtMs;
  return answeredAtMs !== undefined && isUnheard !== true && Math.abs(entry.acceptedAtMs - answeredAtMs) <= burstMs;
}

/** Classes of the words in a longer greeting. */
const ofGreeting: readonly Class[] = ["GREETING", "COURTESY", "NAME", "TIME"];

/**
 * True if a message is a greeting and nothing else. A message that says more ("hola, vendí 250") is never swallowed, nor one that may answer an open question
 * ("ey").
 */
export function isOnlyGreeting(turn: TurnBuilder, text: string): boolean {
  // With a question open, "👋" and "?" may be about it.
  if (lettersOf(text) === "") return turn.session === null && !hasDigit(text);
  const { act, probability, tokens } = understand(text, situationOf("customer", turn.reads));
  const isBare = tokens.every(
    ({ type, classes }) => type === "break" || (type === "word" && classes.some((name) => ofGreeting.includes(name))),
  );
  return isBare && act === "greeting" && probability >= leastActUnasked;
}
