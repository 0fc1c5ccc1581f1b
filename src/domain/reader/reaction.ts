/** The faces that mean yes or no and nothing else, as a typed answer reads them. */
const answers = new Set(["👍", "👌", "✅", "👎", "❌"]);

/** The answer that a reaction gives, without its skin tone; null: none, as where a reaction is taken away (an empty text). */
export function answerOfReaction(emoji: string): string | null {
  const plainly = emoji.replaceAll(/\p{Emoji_Modifier}|\ufe0f/gu, "").trim();
  return answers.has(plainly) ? plainly : null;
}
