import { deferred } from "../../deferred.ts";

/** Entries kept; more than the server has in flight to one client. An entry is a few hundred bytes. */
const most = 20_000;

/** A message stanza before its content is decrypted: attributes as JSON. `kept`: its plaintext goes to the journal. */
interface Noted {
  readonly json: string;
  readonly kept: boolean;
}

/** Stanzas of messages that wait to be decrypted, by the hash of their ciphertext. */
export interface NotedStanzas {
  note(hash: string, stanza: Noted): void;
  /** Returns the stanza and forgets it. */
  take(hash: string): Noted | undefined;
  /** Decrypting ended, with success or failure. */
  done(hash: string): void;
  /** Resolves when no noted stanza waits to be decrypted. May never resolve, because Baileys skips some messages. */
  allDone(): Promise<void>;
}

export function createNotedStanzas(): NotedStanzas {
  const stanzas = new Map<string, Noted>();
  const open = new Set<string>();
  let idle = deferred();
  return {
    note(hash, stanza) {
      stanzas.set(hash, stanza);
      open.add(hash);
      for (const oldest of stanzas.keys()) {
        if (stanzas.size <= most) break;
        stanzas.delete(oldest);
        open.delete(oldest);
      }
    },
    take(hash) {
      const stanza = stanzas.get(hash);
      stanzas.delete(hash);
      return stanza;
    },
    done(hash) {
      open.delete(hash);
      if (open.size > 0) return;
      idle.resolve();
      idle = deferred();
    },
    allDone: () => (open.size === 0 ? Promise.resolve() : idle.promise),
  };
}
