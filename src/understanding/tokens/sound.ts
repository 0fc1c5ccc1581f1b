/** Spellings that sound alike in Mexico. */
const spellings = /ch|sh|ll|qu(?=[ei])|[chgmqvyz]/g;
const doubled = /([^aeiou])\1/g;

/** The spelling that stands for all that sound like it. */
const alike: ReadonlyMap<string, string> = new Map([
  ["ch", "C"],
  ["sh", "C"],
  ["ll", "i"],
  ["qu", "k"],
  ["h", ""],
  ["q", "k"],
  ["v", "b"],
  ["y", "i"],
  ["z", "s"],
]);

/** What a spelling stands for at its place in a word. */
function heardAt(spelling: string, at: number, word: string): string {
  const next = word[at + 1] ?? "-";
  switch (spelling) {
    case "c":
      return "eiy".includes(next) ? "s" : "k";
    case "g":
      return "eiy".includes(next) ? "j" : "g";
    case "m":
      return "bpv".includes(next) ? "n" : "m";
    default:
      return alike.get(spelling) ?? spelling;
  }
}

const mostRemembered = 5_000;
const remembered = new Map<string, string>();

/** Gives how a word in small letters sounds: one spelling for all that are often confused, as `s`, `c` and `z`, `b` and `v`, or a silent `h`. */
export function soundOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size > mostRemembered) remembered.clear();
  const sound = word.replaceAll(spellings, heardAt).replaceAll(doubled, "$1");
  remembered.set(word, sound);
  return sound;
}
