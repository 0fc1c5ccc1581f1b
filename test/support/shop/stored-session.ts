import type { Who } from "./people.ts";
import type { Shop } from "./shop.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

/** A conversation in the database file. */
export interface StoredSession {
  readonly flow: string;
  readonly version: number;
  /** JSON of `{value, context}`. */
  readonly state: string;
}

/** A person's open conversation. Null: none. */
export function storedSession(shop: Shop, who: Who): StoredSession | null {
  const db = openKept(shop.databasePath, { readonly: true });
  try {
    const select = "SELECT flow, version, state FROM sessions WHERE chat = ?";
    return db.prepare<[string], StoredSession>(select).get(shop.keyOf(who)) ?? null;
  } finally {
    db.close();
  }
}

/** The state of a person's conversation. Null: none. */
export function stateOf(shop: Shop, who: Who): unknown {
  const session = storedSession(shop, who);
  return session === null ? null : (JSON.parse(session.state) as { readonly value: unknown }).value;
}

/** Replaces the open conversation. The bot must not be running. */
export function rewriteSession(shop: Shop, who: Who, change: Partial<StoredSession>): void {
  const before = storedSession(shop, who);
  if (before === null) throw new Error(`${who} has no open conversation`);
  const { flow, version, state } = { ...before, ...change };
  const db = openKept(shop.databasePath);
  try {
    db.prepare<[string, number, string, string]>(
      "UPDATE sessions SET flow = ?, version = ?, state = ? WHERE chat = ?",
    ).run(flow, version, state, shop.keyOf(who));
  } finally {
    db.close();
  }
}
