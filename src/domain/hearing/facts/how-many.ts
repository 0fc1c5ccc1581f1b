const counts = /\b(?:son|fueron|eran|(?:compr|llev|vend)(?:o|aron|amos|io|ieron|i|e)|por) (?:como )?#(?! pesos\b)/;

/** Below these a number that is counted is how many there were, pesos: where the amount is known, and where it is not. */
const [leastKnown, leastTold] = [20, 10];

/** "Son dos", "compró 2", "x2" where the amount is known: how many there were, rather than an amount. `typed`: its number. */
export function tellsHowMany(line: string, typed: string): boolean {
  return isBelow(leastKnown, typed) && counts.test(line);
}

/** The same where the amount is not known: it is asked about. */
export function mayBeHowMany(line: string, typed: string): boolean {
  return isBelow(leastTold, typed) && counts.test(line);
}

function isBelow(least: number, typed: string): boolean {
  return /^\d{1,2}$/.test(typed) && Number(typed) < least;
}
