import { phonesOf, type OperationRequest } from "./request.ts";

/** `a` for 1, `b` for 2, up to `z`. */
const letter = (n: number) => String.fromCharCode(96 + Math.min(n, 26));

/**
 * The id of an operation: `op`, its place in the order, and `random`, at least 96 bits, so that no other database has the same id. `turn`: the `seq` of the
 * turn that makes it. `nth`: its number among the operations of that turn, from 1. `opb42a-…` is the first operation of turn 42: the letter before the turn
 * counts its digits, the letter behind it counts the operations. So ids sort as text in the order in which they are made, and never look like a phone. An id
 * has at most 31 characters where `random` has 16, so that it fits into the data of a button.
 */
export function operationId(turn: number, nth: number, random: string): string {
  return `op${letter(String(turn).length)}${turn}${letter(nth)}-${random}`;
}

/** The id of the approval that an operation needs first. */
export function approvalIdFor(operation: string): string {
  return operation.replace(/^op/, "ap");
}

/** Whether an id is an approval's, not an operation's. */
export function isApprovalId(id: string): boolean {
  return id.startsWith("ap");
}

/**
 * The id of an operation that follows from another operation or an approval, with the same place in the order and a random part of its own. `id` may be
 * from before ids had a random part (`op42`, `op42-2`).
 */
export function followingId(id: string, random: string): string {
  const [, turn = "0", nth = "a"] = /^[a-z]+(\d+)(?:([a-z])-)?/.exec(id) ?? [];
  return operationId(Number(turn), nth.charCodeAt(0) - 96, random);
}

/**
 * Hash of what a button is shown for (kind, direction, amount, points, phones), eight characters. A button that carries another hash belongs to another
 * decision. That guards against mix-ups, not against forgery.
 */
export function shownFor(request: OperationRequest): string {
  const { kind } = request;
  const direction = "direction" in request ? request.direction : "";
  const amount = "amountCentavos" in request ? request.amountCentavos : null;
  const points = "points" in request ? request.points : null;
  return hashOf([kind, direction, amount ?? "", points ?? "", phonesOf(request).join()].join("|"));
}

/** Whether an answer is for this request. `shown`: the hash that its button carries; absent: it was given in the conversation that shows the request itself. */
export function isShownFor(request: OperationRequest, shown: string | undefined): boolean {
  return shown === undefined || shown === shownFor(request);
}

/** FNV-1a, 32 bits, hexadecimal. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
