import { indexOf, lookedUp } from "../class-of.ts";
import type { Class } from "../classes.ts";
import { english } from "./words.ts";

const index = indexOf(english);

/** Gives the classes of an English word in its normal form. */
export function classesInEnglish(word: string): readonly Class[] {
  return lookedUp(index, word);
}
