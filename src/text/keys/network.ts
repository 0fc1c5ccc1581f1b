import type { ClockTrouble, NetworkTrouble, WalletTrouble } from "../views.ts";

/** Troubles of WhatsApp's connection, of the machine's clock, of the wallet and of the database's copies, for managers. */
export interface NetworkKeys {
  readonly networkTrouble: { what: NetworkTrouble };
  readonly clockTrouble: { what: ClockTrouble; minutes: number };
  readonly walletTrouble: { what: WalletTrouble };
  /** The bot could not make its backup. */
  readonly backupFailed: undefined;
}
