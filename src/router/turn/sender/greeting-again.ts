import { hasDigit } from "../../../domain/words.ts";
import type { Update } from "../../../domain/update.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { lettersOf } from "../../../understanding/tokens/tokens.ts";
import { understand } from "../../../understanding/understand.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isGreeting } from "../commands/read-command.ts";

/** A greeting that comes so soon after an answered one is of the same burst, ms. */
const burstMs = 15_000;

/** Whether somebody greets once more in one burst ("hola", "hola", "👋"): the first greeting is answered for all. */
export function greetsAgain(turn: TurnBuilder, { body }: Update): boolean {
  if (body.type !== "text") return false;
  const greets = isGreeting(body.text, turn.reads) || (isSoon(turn) && isOnlyGreeting(turn, body.text));
  return greets && goesOnGreeting(turn);
}

/** Remembers a greeting, which begins a burst or goes on with one; gives whether it goes on. */
export function goesOnGreeting(turn: TurnBuilder): boolean {
  const { person, entry } = turn.input;
  const goesOn = isSoon(turn);
  turn.person.remember(goesOn ? { ...person?.talk } : { greetedAtMs: entry.acceptedAtMs });
  return goesOn;
}

/** Whether nothing but greetings came since one that was answered a moment ago, and the answer was not given up. */
function isSoon({ input: { person, entry, isUnheard } }: TurnBuilder): boolean {
  const answeredAtMs = person?.talk?.greetedAtMs;
  return answeredAtMs !== undefined && isUnheard !== true && Math.abs(entry.acceptedAtMs - answeredAtMs) <= burstMs;
}

/** How likely an act has to be. */
const leastAct = 0.5;
/** What a greeting in other words is made of. */
const ofGreeting: readonly Class[] = ["GREETING", "COURTESY", "NAME", "TIME"];

/** Whether a message is nothing but a greeting: what says more ("hola, vendí 250") is never swallowed, nor what may answer an open question ("ey"). */
export function isOnlyGreeting(turn: TurnBuilder, text: string): boolean {
  // "👋", "?": with a question open they may be of that.
  if (lettersOf(text) === "") return turn.session === null && !hasDigit(text);
  const { act, probability, tokens } = understand(text, situationOf("customer", turn.reads));
  const isBare = tokens.every(
    ({ type, classes }) => type === "break" || (type === "word" && classes.some((name) => ofGreeting.includes(name))),
  );
  return isBare && act === "greeting" && probability >= leastAct;
}
