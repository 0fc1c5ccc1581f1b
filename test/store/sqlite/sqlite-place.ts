import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { openSqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import type { CalledOff } from "../../../src/store/ledger.ts";
import type { Store } from "../../../src/store/store.ts";
import type { Place } from "../contract/place.ts";
import { memoryStore } from "../../support/borrowed-database.ts";
import { said } from "../store-kit.ts";

const notDone = { type: "performed", flowId: 1, done: false, refusal: null } as const;

/** Opens a store as the tests use it. */
export function openStore(path: string, stamp = "test", databaseKey: string | null = null): Store {
  const calledOff: CalledOff = ({ chat, id }) => ({
    replies: [said(chat, `taken ${id}`)],
    events: [{ chat, event: notDone }],
  });
  const options = { stamp, databaseKey, calledOff };
  return path === ":memory:" ? memoryStore(options) : openSqliteStore({ path, ...options });
}

/** Writes a copy of a database, as a backup does. */
export function copyDatabase(path: string, copy: string): void {
  const db = openKept(path, { readonly: true, fileMustExist: true });
  try {
    db.prepare("VACUUM INTO ?").run(copy);
  } finally {
    db.close();
  }
}

export function memoryPlace(): Place {
  const stores: Store[] = [];
  return {
    outlives: false,
    open: () => {
      const store = openStore(":memory:");
      stores.push(store);
      return store;
    },
    clear: async () => void (await Promise.all(stores.map((store) => store.close()))),
  };
}

/** A database file of its own, made when it is first opened; sealed where there is a key. `path` is where. */
export function filePlace(
  databaseKey: string | null = null,
): Place & { readonly path: string; readonly folder: string } {
  const stores: Store[] = [];
  const folder = join(tmpdir(), `store-test-${randomUUID()}`);
  const path = join(folder, "bot.db");
  return {
    path,
    folder,
    outlives: true,
    open: () => {
      const store = openStore(path, "test", databaseKey);
      stores.push(store);
      return store;
    },
    clear: async () => {
      for (const store of stores.splice(0)) await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A folder that is taken away after `run`. */
export async function inFolder<T>(run: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "store-test-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
