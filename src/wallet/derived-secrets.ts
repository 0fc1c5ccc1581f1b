import { createHmac } from "node:crypto";

/** Letters and digits that cannot be confused. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const passwordLength = 10;
/** Length of an invitation's token: 99 bits. */
const tokenLength = 20;
const isToken = /^invitation:/;

/**
 * Derives the first password of a collaborator (`/employee/add`) from the operation's id and the account's key: it survives a crash unstored,
 * and differs for each collaborator. The token of an invitation is derived likewise, from its secret (`invitation:…`).
 */
export function collaboratorPassword(apiKey: string, operationId: string): string {
  const digest = createHmac("sha256", apiKey).update(`collaborator password ${operationId}`).digest();
  return [...digest.subarray(0, isToken.test(operationId) ? tokenLength : passwordLength)]
    .map((byte) => alphabet.charAt(byte % alphabet.length))
    .join("");
}
