import type { Act } from "../../acts/acts.ts";

/** One that the model of Spanish has learnt: its words stay those of a Spanish message. */
export const knownInSpanish = "hold on";

/**
 * English that is said in a chat where Spanish is spoken: whole messages whose act is sure. They are read so whatever the person's language is; no model is
 * asked.
 */
export const phrases: ReadonlyMap<string, Act> = new Map(
  (
    [
      ["wait", "wait|wait a minute|one moment|hold on|let me check"],
      ["cancel", "never mind|nevermind|forget it"],
      ["back", "back|go back"],
      ["change", "i made a mistake|my mistake|wrong amount|wrong ticket|wrong phone|the amount|the ticket|the phone"],
      ["next", "another sale"],
      ["noTicket", "none|no ticket|without ticket"],
    ] as const
  ).flatMap(([act, said]) => said.split("|").map((phrase): [string, Act] => [phrase, act])),
);
