import { join } from "node:path";
import { MemoryStateAdapter } from "@chat-adapter/state-memory";
import Database from "better-sqlite3";
import { dataFolder } from "./till.ts";

interface Row {
  readonly key: string;
  readonly value: string;
  readonly expires_at: number | null;
}

/**
 * Chat SDK's state in a file, read again at the start, so that it outlives the process as the SDK's Redis and PostgreSQL adapters do, which its pages
 * ask for in production. Locks and queues stay in memory: they belong to the only process there is. A lock in Redis would outlive a crash by 30 s.
 */
export class FileState extends MemoryStateAdapter {
  readonly #db = new Database(join(dataFolder, "state.sqlite"));

  override async connect(): Promise<void> {
    await super.connect();
    this.#db.exec("CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires_at INTEGER)");
    for (const { key, value, expires_at } of this.#db.prepare<[], Row>("SELECT * FROM state").all()) {
      const leftMs = expires_at === null ? undefined : expires_at - Date.now();
      if (leftMs === undefined || leftMs > 0) await super.set(key, JSON.parse(value), leftMs);
    }
  }

  override async set(key: string, value: unknown, ttlMs?: number): Promise<void> {
    await super.set(key, value, ttlMs);
    this.#write(key, value, ttlMs);
  }

  override async setIfNotExists(key: string, value: unknown, ttlMs?: number): Promise<boolean> {
    const isFirst = await super.setIfNotExists(key, value, ttlMs);
    if (isFirst) this.#write(key, value, ttlMs);
    return isFirst;
  }

  override async delete(key: string): Promise<void> {
    await super.delete(key);
    this.#db.prepare("DELETE FROM state WHERE key = ?").run(key);
  }

  override async appendToList(
    key: string,
    value: unknown,
    options?: { readonly maxLength?: number; readonly ttlMs?: number },
  ): Promise<void> {
    await super.appendToList(key, value, options);
    this.#write(key, await this.getList(key), options?.ttlMs);
  }

  #write(key: string, value: unknown, ttlMs: number | undefined): void {
    const expiresAt = ttlMs === undefined ? null : Date.now() + ttlMs;
    this.#db
      .prepare("INSERT OR REPLACE INTO state (key, value, expires_at) VALUES (?, ?, ?)")
      .run(key, JSON.stringify(value), expiresAt);
  }
}
