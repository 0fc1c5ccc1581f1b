import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { pairOffline } from "./whatsapp-server/paired.ts";
import type { WhatsAppServer } from "./whatsapp-server/server.ts";

/**
 * Puts into a new database what a bot would have there once its account was linked, so that no test pays for linking. `stamp` is the one the bot will
 * look for; `databaseKey` the one it will be given.
 */
export async function writePairing(
  server: WhatsAppServer,
  path: string,
  stamp: string,
  databaseKey: string | null = null,
): Promise<void> {
  const { credsJson, keys } = pairOffline(server);
  const calledOff = () => {
    throw new Error("Nothing is sold while the database is made ready");
  };
  const store = openSqliteStore({ path, stamp, databaseKey, calledOff });
  store.whatsapp.saveCreds(credsJson);
  store.whatsapp.saveKeys(keys, [], Date.now());
  await store.close();
}
