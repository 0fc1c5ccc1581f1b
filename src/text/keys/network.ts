import type { ClockTrouble, NetworkTrouble } from "../views.ts";

/** Troubles of WhatsApp's connection, of the machine's clock and of the database's copies, for managers. */
export interface NetworkKeys {
  readonly networkTrouble: { what: NetworkTrouble };
  readonly clockTrouble: { what: ClockTrouble; minutes: number };
  /** The bot could not make its backup. */
  readonly backupFailed: undefined;
}
