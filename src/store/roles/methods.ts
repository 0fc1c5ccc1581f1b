import type { Db, Doing, Tx } from "../port/engine.ts";
import type { Store } from "../store.ts";

/** What is the engine's own. */
export type OfEngine =
  | "whatsapp"
  | "readModel"
  | "recoverLeft"
  | "prune"
  | "backup"
  | "subscribe"
  | "subscribeToWrites"
  | "close";
type Method = Exclude<keyof Store, OfEngine | "inSession">;
type Given<name extends Method> = Parameters<Store[name]>;
type Result<name extends Method> = Awaited<ReturnType<Store[name]>>;

/** Methods of the store by what they read. */
export type Reads = { readonly [name in Method]?: (db: Db, ...given: Given<name>) => Doing<Result<name>> };
/** Methods of the store by what they write. */
export type Writes = {
  readonly [name in Method]?: (tx: Tx, ...given: Given<name>) => Doing<Result<name>> | (void & Result<name>);
};
