/**
 * Whether a database may take another stamp at a start: both are a wallet's, and no operation is in its ledger. So an address that was written wrong
 * at the first start is corrected in `.env`, and that is all.
 */
export function mayTakeStamp(found: string, wanted: string, hasOperations: boolean): boolean {
  return !hasOperations && [found, wanted].every((stamp) => stamp.startsWith("live "));
}
