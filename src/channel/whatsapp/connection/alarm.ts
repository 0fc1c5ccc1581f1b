/**
 * Connection trouble that a person must know of:
 * `unlinked` (401), `banned` (402, 403, 406), `replaced` (440: another process uses the account), `outdated` (405: the client version is
 * refused), `refused` (the server refuses repeatedly), `certificate` (the server's certificate is not valid), `pairingEnded` (nobody used
 * the pairing codes), `storeFailed` (the store cannot write).
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

/** `restricted` (463): WhatsApp does not let the account write to a person. */
export type WhatsAppAlarm = ConnectionAlarm | "restricted";

/** Reports each alarm once until it is cleared. */
export interface Alarms {
  raise(what: WhatsAppAlarm): void;
  /** Clears all alarms but `certificate`, so that each can be reported again. `certificate` is reported once per process. */
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
