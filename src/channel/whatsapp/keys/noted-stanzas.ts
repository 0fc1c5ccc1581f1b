import { deferred } from "../../deferred.ts";

/** More than the server ever has on its way to one client. An entry is a few hundred bytes. */
const most = 20_000;

/** What is known of a message before its content is decrypted. */
interface Noted {
  readonly json: string;
  readonly kept: boolean;
}

/** The stanzas of messages on their way to being decrypted, by the hash of their ciphertext. */
export interface NotedStanzas {
  note(hash: string, stanza: Noted): void;
  /** The stanza, once. */
  take(hash: string): Noted | undefined;
  /** Its content was decrypted, or cannot be. */
  done(hash: string): void;
  /** Resolves when nothing that was noted is still to be decrypted. What Baileys passes over may keep it from ever doing so. */
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
