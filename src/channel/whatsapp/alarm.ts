/**
 * What a person has to know of WhatsApp's connection, for whoever words it:
 * `unlinked` (401), `banned` (402, 403, 406), `replaced` (440: another process uses the account), `outdated` (405), `refused` (the server
 * refuses again and again), `certificate` (the server did not prove itself), `pairingEnded` (nobody scanned the codes), `storeFailed`
 * (nothing can be written).
 */
export type ConnectionAlarm =
  | "unlinked"
  | "banned"
  | "replaced"
  | "outdated"
  | "refused"
  | "certificate"
  | "pairingEnded"
  | "storeFailed";
