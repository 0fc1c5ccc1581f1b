import { fieldNamed } from "../../src/understanding/named.ts";
import { isDatum } from "../../src/understanding/tokens/token.ts";
import { tokensOf } from "../../src/understanding/tokens/tokens.ts";

/** Longest text in which a wrong field is looked for, characters. */
const longestRead = 200;

/** The datum of which a message says that it is wrong, without saying what is right: "el monto está mal". Null: of none. */
export function wrongField(text: string): "phone" | "amount" | "ticket" | "points" | null {
  if (text.length > longestRead) return null;
  const tokens = tokensOf(text);
  return tokens.some(isDatum) ? null : fieldNamed(tokens, true);
}
