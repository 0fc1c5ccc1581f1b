import type { ConnectionAlarm } from "./alarm.ts";

/** End of one socket. */
export interface Ending {
  /** Status code of Baileys (`DisconnectReason`) or of the server; null when this program closed it. */
  readonly code: number | null;
  readonly why: string;
  /** How long it was logged in, ms; null: never. */
  readonly openForMs: number | null;
}

/** What to do after an ending. */
export type Reaction =
  /** Connect at once. */
  | { readonly type: "restart" }
  /** Connect after a pause that grows with every consecutive ending. `slow`: the first pause is a minute. */
  | { readonly type: "backOff"; readonly slow: boolean; readonly alarm: ConnectionAlarm | null }
  /** Ask WhatsApp for its current version if the settings allow it; otherwise a slow pause. */
  | { readonly type: "outdated" }
  /** Do not connect until a person resumes the channel. `archive`: the account must be linked again. */
  | { readonly type: "stop"; readonly archive: boolean; readonly alarm: ConnectionAlarm };

/** Consecutive 500s before an alarm. */
const serverErrorsBeforeAlarm = 5;

/** Baileys' text when nobody scanned its last QR code; its code (408) is the same as for a lost connection. */
const qrEnded = "QR refs attempts ended";

/**
 * Maps an ending to a reaction. `inARow`: consecutive endings with this code, this one included, since the connection last held.
 * Source of the codes: Baileys' `DisconnectReason`, and the reasons in WhatsApp's `<failure>` and `<stream:error>`.
 */
export function reactionTo(ending: Ending, inARow: number): Reaction {
  switch (ending.code) {
    case 515:
      // Prevents a hot loop when the server asks for a restart again and again.
      return inARow === 1 ? { type: "restart" } : backOff;
    case 401:
      return { type: "stop", archive: true, alarm: "unlinked" };
    case 402:
    case 403:
    case 406:
      return { type: "stop", archive: false, alarm: "banned" };
    case 440:
      return { type: "stop", archive: false, alarm: "replaced" };
    case 405:
      return { type: "outdated" };
    case 400:
      return { type: "backOff", slow: true, alarm: "certificate" };
    case 411:
      return { type: "backOff", slow: true, alarm: "refused" };
    case 408:
      return ending.why.includes(qrEnded) ? { type: "stop", archive: false, alarm: "pairingEnded" } : backOff;
    case 500:
      return inARow >= serverErrorsBeforeAlarm ? { type: "backOff", slow: false, alarm: "refused" } : backOff;
    default:
      return backOff;
  }
}

const backOff: Reaction = { type: "backOff", slow: false, alarm: null };
