import type { OperationRequest } from "./request.ts";

/** `a` for 1, `b` for 2, up to `z`. */
const letter = (n: number) => String.fromCharCode(96 + Math.min(n, 26));

/**
 * The id of an operation: `op`, its place in the order, and `random`, at least 96 bits that no other database has. `opb42a-…` is the first of turn 42:
 * the letter before the turn counts its digits and the one behind says which of the turn's it is, so that ids sort as text in the order in which they were
 * made, and never look like a phone. 31 characters at most with 16 random ones: the data of a button takes 64.
 */
export function operationId(turn: number, nth: number, random: string): string {
  return `op${letter(String(turn).length)}${turn}${letter(nth)}-${random}`;
}

/** The id of the approval that an operation needs first. */
export function approvalIdFor(operation: string): string {
  return operation.replace(/^op/, "ap");
}

/**
 * A new id for what follows from an operation or an approval: it has its place in the order. The id that it follows may be from before ids had a random
 * part (`op42`, `op42-2`).
 */
export function followingId(id: string, random: string): string {
  const [, turn = "0", nth = "a"] = /^[a-z]+(\d+)(?:([a-z])-)?/.exec(id) ?? [];
  return operationId(Number(turn), nth.charCodeAt(0) - 96, random);
}

/**
 * What a button was shown for, in eight characters: the kind, the direction, the amount, the points and the phone of a request. A button that carries
 * another is of another decision. It tells requests apart that a mistake may confuse; it is no proof against forgery.
 */
export function shownFor(request: OperationRequest): string {
  const { kind, phone } = request;
  const direction = "direction" in request ? request.direction : "";
  const amount = "amountCentavos" in request ? request.amountCentavos : null;
  const points = "points" in request ? request.points : null;
  return hashOf([kind, direction, amount ?? "", points ?? "", phone].join("|"));
}

/** FNV-1a, 32 bits, hexadecimal. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
