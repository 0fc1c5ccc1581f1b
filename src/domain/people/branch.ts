/** Without braces and asterisks, which are markup in a message. */
const branchForm = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} .,'’#&/-]{2,60}$/u;

/** Whether a text can be the name of a branch: 2 to 60 characters, a letter or a digit among them. */
export function isBranch(text: string): boolean {
  return branchForm.test(text);
}
