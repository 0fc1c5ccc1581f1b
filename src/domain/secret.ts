import type { Words } from "./language.ts";

/** Characters of the shortest secret that is accepted. */
const shortest = 32;
/**
 * The fewest different characters, pairs of neighbours, and distances between neighbours. A random secret of that length has more, even in hexadecimal digits.
 */
const fewestCharacters = 8;
const fewestPairs = 20;
const fewestDistances = 8;

/** The requirements of a secret, and how to make one. */
export const secretExpected: Words = {
  "es-MX": `se esperan al menos ${shortest} caracteres que nadie pueda adivinar; hazlos con: openssl rand -hex 32`,
  en: `at least ${shortest} characters that nobody can guess; make them with: openssl rand -hex 32`,
};

/** True if a secret is too short or too regular. */
export function isGuessable(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) as number);
  const steps = codes.slice(1).map((code, index) => [codes[index] as number, code] as const);
  return (
    codes.length < shortest ||
    new Set(codes).size < fewestCharacters ||
    new Set(steps.map(([from, to]) => `${from} ${to}`)).size < fewestPairs ||
    new Set(steps.map(([from, to]) => to - from)).size < fewestDistances
  );
}

/** The password in a database URL, which may be a parameter. Empty: none. */
export function passwordIn(url: string): string {
  try {
    const { password, searchParams } = new URL(url);
    return searchParams.get("password") ?? decodeURIComponent(password);
  } catch {
    return "";
  }
}
