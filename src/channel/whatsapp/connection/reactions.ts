import type { ConnectionAlarm } from "./alarm.ts";

/** How a connection ended. */
export interface Ending {
  /** Baileys' status code (its `DisconnectReason`, or what the server said); null when we ended it. */
  readonly code: number | null;
  readonly why: string;
  /** How long it was logged in; null: it never was. */
  readonly openForMs: number | null;
}

/** What to do about it. */
export type Reaction =
  /** Connect at once. */
  | { readonly type: "restart" }
  /** Connect after a pause that grows with every ending in a row. `slow`: the pause begins at a minute. */
  | { readonly type: "backOff"; readonly slow: boolean; readonly alarm: ConnectionAlarm | null }
  /** Ask WhatsApp for its current version where that is allowed; a slow pause otherwise. */
  | { readonly type: "outdated" }
  /** Do not connect until a person says so. `archive`: the account has to be linked anew. */
  | { readonly type: "stop"; readonly archive: boolean; readonly alarm: ConnectionAlarm };

/** So many 500 in a row are no accident. */
const many = 5;

/** What Baileys says when the last of its QR codes went unscanned: the code (408) is that of a lost connection. */
const qrEnded = "QR refs attempts ended";

/**
 * What to do after `ending`. `inARow` counts the endings with this code since the connection last held (this one included, from 1).
 * Codes: Baileys' `DisconnectReason`, and the reasons of WhatsApp's `<failure>` and `<stream:error>`.
 */
export function reactionTo(ending: Ending, inARow: number): Reaction {
  switch (ending.code) {
    case 515:
      // A server that asked for nothing else, over and over, would make this a hot loop.
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
      return inARow >= many ? { type: "backOff", slow: false, alarm: "refused" } : backOff;
    default:
      return backOff;
  }
}

const backOff: Reaction = { type: "backOff", slow: false, alarm: null };
