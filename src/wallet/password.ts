import { createHmac } from "node:crypto";

/** Letters and digits that nobody takes for one another. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const length = 10;
/** Of the token of an invitation, whose secret begins so: 99 bits. */
const longLength = 20;
const long = /^invitation:/;

/**
 * The first password of a collaborator (`/employee/add`): derived from the operation under the account's key, so that it survives a
 * crash without being written down, and no two collaborators share one. The token of an invitation is derived of its secret (`invitation:…`) the same way.
 */
export function collaboratorPassword(apiKey: string, operationId: string): string {
  const digest = createHmac("sha256", apiKey).update(`collaborator password ${operationId}`).digest();
  return [...digest.subarray(0, long.test(operationId) ? longLength : length)]
    .map((byte) => alphabet.charAt(byte % alphabet.length))
    .join("");
}
