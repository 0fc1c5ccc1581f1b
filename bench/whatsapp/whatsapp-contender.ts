import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writePairing } from "../../test/support/shop/linked-database.ts";
import { pairOffline } from "../../test/support/networks/whatsapp-server/pairing/paired.ts";
import type { WhatsAppServer } from "../../test/support/networks/whatsapp-server/server.ts";
import type { Contender } from "../rig/contender.ts";

/** A contender on WhatsApp. */
export interface LinkedContender extends Contender {
  /** Puts beside `databasePath` what it would have there once it was linked. */
  link(server: WhatsAppServer, databasePath: string, walletUrl: string): Promise<void>;
}

export const ours: LinkedContender = {
  name: "monedero bot",
  program: "dist/src/main.js",
  env: {},
  link: (server, databasePath, walletUrl) => writePairing(server, databasePath, `live ${walletUrl}`),
};

export const bare: LinkedContender = {
  name: "bare Baileys",
  program: "dist/bench/bare/bare-whatsapp-bot.js",
  env: {},
  link(server, databasePath) {
    const { credsJson, keys } = pairOffline(server);
    const folder = `${databasePath}.auth`;
    mkdirSync(folder);
    writeFileSync(join(folder, "creds.json"), credsJson);
    for (const { type, id, value } of keys) writeFileSync(join(folder, `${type}-${id}.json`), value);
    return Promise.resolve();
  },
};
