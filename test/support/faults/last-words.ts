/** A test object that can tell what the bot did last: a shop. */
export interface Witness {
  readonly isClosed: boolean;
  /** The bot's last messages and log lines, in a few lines. */
  lastWords(): string;
}

const witnesses = new Set<Witness>();

/** From now on a test that fails, or runs out of time, shows the last words of this one, until the end of the test in which it was closed. */
export function hearLastWords(witness: Witness): void {
  witnesses.add(witness);
}

/** The last messages of people and the last lines of a bot's output, in a few lines. */
export function wordsOf(heard: { readonly [who: string]: readonly string[] }, output: string): string {
  const said = Object.entries(heard)
    .filter(([, texts]) => texts.length > 0)
    .map(
      ([who, texts]) =>
        `the bot said last to ${who}: ${texts
          .slice(-2)
          .map((text) => JSON.stringify(text))
          .join(", ")}`,
    );
  const wrote = output.trimEnd().split("\n").slice(-4);
  return [...said, "it wrote last:", ...wrote].join("\n  ");
}

/** Adds the last words of every shop that a failed test had open to its first error. */
export function addLastWords(error: { message: string; stack?: string } | undefined): void {
  for (const witness of witnesses) {
    if (error) error.message += `\n  ${witness.lastWords()}`;
    if (witness.isClosed) witnesses.delete(witness);
  }
}
