import { openSqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { pairOffline } from "../networks/whatsapp-server/pairing/paired.ts";
import type { WhatsAppServer } from "../networks/whatsapp-server/server.ts";

/**
 * Writes a linked WhatsApp account into a new database, so that tests need not pair. `stamp` and `databaseKey` must be those of the bot that will open
 * it.
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
