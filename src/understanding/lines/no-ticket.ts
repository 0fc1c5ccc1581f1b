const endings: readonly string[] = [
  "no ticket",
  "without ticket",
  "without a ticket",
  "no receipt",
  "without receipt",
  "without a receipt",
];

/** A line in English without the words at its end that say that there is no ticket; null: it does not say so. */
export function withoutNoTicket(text: string): string | null {
  const line = text.trimEnd();
  const said = line.toLowerCase();
  const ending = endings.find((one) => said.endsWith(` ${one}`));
  return ending === undefined ? null : line.slice(0, -ending.length).trimEnd();
}
