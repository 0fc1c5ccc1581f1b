/**
 * Connection trouble that a person must know of:
 * `unlinked` (401), `banned` (402, 403, 406), `replaced` (440: another process uses the account), `outdated` (405: the client version is
 * refused), `refused` (the server refuses repeatedly), `certificate` (the server's certificate is not valid), `pairingEnded` (nobody used
 * the pairing codes), `storeFailed` (the store cannot write), `sameNumber` (the Cloud API has the account's number).
 */
export type ConnectionAlarm =
  | "unlinked"
  | "banned"
  | "replaced"
  | "outdated"
  | "refused"
  | "certificate"
  | "pairingEnded"
  | "storeFailed"
  | "sameNumber";

/** Reports each alarm once until it is cleared. */
export interface Alarms {
  raise(what: ConnectionAlarm): void;
  /** Clears all alarms but `certificate`, so that each can be reported again. `certificate` is reported once per process. */
  over(): void;
}

export function createAlarms(onAlarm: (what: ConnectionAlarm) => void): Alarms {
  const raised = new Set<ConnectionAlarm>();
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
