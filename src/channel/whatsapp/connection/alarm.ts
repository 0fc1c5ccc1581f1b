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

/** All that WhatsApp alarms of. `restricted` (463): WhatsApp does not let the account write to somebody. */
export type WhatsAppAlarm = ConnectionAlarm | "restricted";

/** Tells each trouble once for each spell of it. */
export interface Alarms {
  raise(what: WhatsAppAlarm): void;
  /** The trouble is over: the same again is another. A server that does not prove itself is the same one for ever. */
  over(): void;
}

export function createAlarms(onAlarm: (what: WhatsAppAlarm) => void): Alarms {
  const raised = new Set<WhatsAppAlarm>();
  return {
    raise(what) {
      if (raised.has(what)) return;
      raised.add(what);
      onAlarm(what);
    },
    over() {
      for (const what of raised) if (what !== "certificate") raised.delete(what);
    },
  };
}
