import type { Update } from "../../../domain/update.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { lettersOf } from "../../../understanding/tokens/tokens.ts";
import { understand } from "../../../understanding/understand.ts";
import { isGreeting } from "../commands/read-command.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** A greeting that comes so soon after one is of the same burst, ms. */
const burstMs = 15_000;

/** Whether somebody greets once more in one burst ("hola", "hola", "👋"): the first greeting is answered for all. */
export function greetsAgain(turn: TurnBuilder, { body }: Update): boolean {
  if (body.type !== "text") return false;
  const greets = isGreeting(body.text, turn.reads) || (isSoon(turn) && saysHello(turn, body.text));
  return greets && goesOnGreeting(turn);
}

/** Remembers a greeting, which begins a burst or goes on with one; gives whether it goes on. */
export function goesOnGreeting(turn: TurnBuilder): boolean {
  const { acceptedAtMs: greetedAtMs } = turn.input.entry;
  const goesOn = isSoon(turn);
  turn.person.remember({ ...(goesOn && turn.input.person?.talk), greetedAtMs });
  return goesOn;
}

/** Whether the message before was a greeting, and a moment ago. */
function isSoon({ input: { person, entry } }: TurnBuilder): boolean {
  const before = person?.talk?.greetedAtMs;
  return before !== undefined && Math.abs(entry.acceptedAtMs - before) <= burstMs;
}

/** How likely an act has to be. */
const leastAct = 0.5;

function saysHello(turn: TurnBuilder, text: string): boolean {
  // "👋", "?": with a question open they may be of that.
  if (lettersOf(text) === "") return turn.session === null;
  const { act, probability } = understand(text, situationOf("customer", turn.reads));
  return act === "greeting" && probability >= leastAct;
}
