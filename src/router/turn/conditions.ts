import type { Class } from "../../understanding/lexicon/classes.ts";
import type { ClosedMeaning } from "../../understanding/lexicon/closed-es-mx.ts";
import type { Token } from "../../understanding/tokens/token.ts";

// The conditions that the rows of all three policies are made from.

export type Condition<Reading> = (reading: Reading) => boolean;

/** A reading of a message, as far as these conditions look at it. */
interface MessageReading {
  readonly utterance: { readonly tokens: readonly Token[] };
  says(meaning: ClosedMeaning): boolean;
}

export const both =
  <Reading>(...conditions: readonly Condition<Reading>[]): Condition<Reading> =>
  (reading) =>
    conditions.every((condition) => condition(reading));
export const either =
  <Reading>(...conditions: readonly Condition<Reading>[]): Condition<Reading> =>
  (reading) =>
    conditions.some((condition) => condition(reading));
export const not =
  <Reading>(condition: Condition<Reading>): Condition<Reading> =>
  (reading) =>
    !condition(reading);
export const says =
  (meaning: ClosedMeaning): Condition<Pick<MessageReading, "says">> =>
  (reading) =>
    reading.says(meaning);
/** The message has a word of one of the classes. */
export const has =
  (...classes: readonly Class[]): Condition<Pick<MessageReading, "utterance">> =>
  ({ utterance: { tokens } }) =>
    tokens.some((token) => classes.some((name) => token.classes.includes(name)));
