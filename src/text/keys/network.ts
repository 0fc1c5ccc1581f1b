import type { ClockTrouble, NetworkTrouble } from "../views.ts";

/** Troubles of WhatsApp's connection and of the machine's clock, for managers. */
export interface NetworkKeys {
  readonly networkTrouble: { what: NetworkTrouble };
  readonly clockTrouble: { what: ClockTrouble; minutes: number };
}
