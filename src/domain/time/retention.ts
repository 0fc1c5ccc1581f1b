/** One day, ms. */
export const dayMs = 24 * 3_600_000;

/** How long what is over is kept, days. The ledger stays until somebody archives it. */
export interface Retention {
  /** Handled messages, without their text, and sent ones. Networks deliver a message again for a day, the Cloud API for seven (`leastCloudMessages`). */
  readonly messages: number;
  /** Hashes of what WhatsApp delivered, and keys that were put aside. */
  readonly journal: number;
  /** The audit trail. */
  readonly audit: number;
  /** Who wrote and never said who they are, and invitations that are over. */
  readonly strangers: number;
}

/** What the settings have unless something else is set, and the least they may have. */
export const defaultRetention: Retention = { messages: 8, journal: 21, audit: 730, strangers: 90 };
export const leastRetention: Retention = { messages: 2, journal: 14, audit: 90, strangers: 7 };

/** The least for messages with the Cloud API: Meta posts a message again for seven days, and it must not be handled twice. */
export const leastCloudMessages = 8;
