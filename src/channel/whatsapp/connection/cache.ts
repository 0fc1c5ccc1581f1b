import type { CacheStore } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";

const mostEntries = 10_000;

/**
 * Cache for Baileys whose entries expire after `keptMs`. Outlives the socket, unlike Baileys' own: the count of retry requests per message
 * must survive a reconnection.
 */
export function createCache(clock: Clock, keptMs: number): CacheStore {
  const entries = new BoundedMap<string, { readonly value: unknown; readonly setAtMs: number }>(mostEntries);
  return {
    // Baileys' cache interface leaves the type to the caller.
    get(key: string) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (clock.monotonicMs() - entry.setAtMs <= keptMs) return entry.value as never;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      entries.set(key, { value, setAtMs: clock.monotonicMs() });
    },
    del: (key) => entries.delete(key),
    flushAll: () => entries.clear(),
  };
}
