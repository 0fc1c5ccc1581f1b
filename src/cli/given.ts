import { WordedError } from "../domain/worded.ts";

/** The arguments of a command. */
export interface Given {
  /** Options by name, without their dashes. All are flags. */
  readonly options: ReadonlySet<string>;
  /** Arguments that are not options, in order. */
  readonly operands: readonly string[];
}

/** Wrong usage: an unknown command, option or argument. */
export class UsageError extends WordedError {}
