import type { Update } from "../../../domain/update.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { understand } from "../../../understanding/understand.ts";
import { isGreeting } from "../commands/read-command.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** A greeting that comes so soon after one is of the same burst, ms. */
const burstMs = 15_000;

/** Whether somebody greets once more in one burst ("hola", "hola", "hola"): the first greeting is answered for all. A greeting begins a burst. */
export function greetsAgain(turn: TurnBuilder, { body }: Update): boolean {
  if (body.type !== "text") return false;
  const { talk } = turn.input.person ?? {};
  const { acceptedAtMs: atMs } = turn.input.entry;
  const isSoon = talk?.greetedAtMs !== undefined && Math.abs(atMs - talk.greetedAtMs) <= burstMs;
  const greets = isGreeting(body.text, turn.reads) || (isSoon && saysHello(turn, body.text));
  if (!greets) return false;
  turn.person.remember(isSoon ? { ...talk, greetedAtMs: atMs } : { greetedAtMs: atMs });
  return isSoon;
}

/** How likely an act has to be. */
const leastAct = 0.5;

function saysHello(turn: TurnBuilder, text: string): boolean {
  const { act, probability } = understand(text, situationOf("customer", turn.reads));
  return act === "greeting" && probability >= leastAct;
}
