/** Spellings that sound alike in Mexico, each with the one that stands for all of them, in the order in which they are applied. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ch|sh/g, "C"],
  [/h/g, ""],
  [/ll|y/g, "i"],
  [/c(?=[ei])|z/g, "s"],
  [/qu(?=[ei])/g, "k"],
  [/[cq]/g, "k"],
  [/v/g, "b"],
  [/g(?=[ei])/g, "j"],
  [/m(?=[bp])/g, "n"],
  [/([^aeiou])\1/g, "$1"],
];

const mostRemembered = 5_000;
const remembered = new Map<string, string>();

/** Gives how a word in small letters sounds: one spelling for all that are often confused, as `s`, `c` and `z`, `b` and `v`, or a silent `h`. */
export function soundOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size > mostRemembered) remembered.clear();
  const sound = alike.reduce((heard, [spelled, meant]) => heard.replaceAll(spelled, meant), word);
  remembered.set(word, sound);
  return sound;
}
