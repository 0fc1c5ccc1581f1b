/** Judges the end of a connection: its meaning, whether and when to connect again, and the alarms. */
import { fetchLatestWaWebVersion, type WAVersion } from "@whiskeysockets/baileys";
import { backOffMs, type Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import type { WhatsAppRecords } from "../../whatsapp-records.ts";
import { bundledVersion } from "./socket-options.ts";

export interface ReconnectionOptions {
  readonly records: Pick<WhatsAppRecords, "saveStopped" | "archiveAuth">;
  readonly clock: Clock;
  readonly log: Log;
  readonly alarms: Alarms;
  /** When our client version is refused, ask WhatsApp for the current one (HTTPS to web.whatsapp.com). */
  readonly versionRefresh: boolean;
}

/** Decides after each socket whether and when to connect again. Remembers earlier endings and the client version. */
export function createReconnection(options: ReconnectionOptions) {
  const { records, clock, log, alarms } = options;
  const pauses = createPauses(clock);
  let version = bundledVersion;

  const stop = (ending: Ending, { archive, alarm }: Extract<Reaction, { type: "stop" }>) => {
    const why = ending.why.slice(0, 200);
    records.saveStopped({ code: ending.code ?? 0, why, atMs: clock.nowMs() });
    if (archive) records.archiveAuth(why, clock.nowMs());
    alarms.raise(alarm);
  };
  /** Adopts the version that WhatsApp reports as current; false when it is the one already in use or unknown. */
  const refreshed = async () => {
    if (!options.versionRefresh) return false;
    const latest = await fetchLatestWaWebVersion();
    if (!latest.isLatest || latest.version.join() === version.join()) return false;
    log.info("whatsapp: using the client version that WhatsApp reports as current", {
      version: latest.version.join("."),
    });
    version = latest.version;
    return true;
  };
  const again = (ending: Ending, slow: boolean) => {
    const pauseMs = pauses.next(slow);
    log.warn("whatsapp: the connection ended, connecting again", { code: ending.code, why: ending.why, pauseMs });
    return pauseMs;
  };
  return {
    /** The WhatsApp Web version to report at login. */
    version: (): WAVersion => version,
    /** Carries out the reaction (saves a stop, raises an alarm) and returns the pause before the next socket, ms. */
    async after(ending: Ending): Promise<number> {
      if (pauses.held(ending)) alarms.over();
      const reaction = reactionTo(ending, pauses.inARow(ending));
      switch (reaction.type) {
        case "restart":
          return 0;
        case "stop":
          stop(ending, reaction);
          return 0;
        case "outdated": {
          const mended = await refreshed();
          if (!mended) alarms.raise("outdated");
          return again(ending, !mended);
        }
        case "backOff":
          if (reaction.alarm !== null) alarms.raise(reaction.alarm);
          return again(ending, reaction.slow);
      }
    },
    /** The account must not be connected: saves a stop, puts its keys aside and raises the alarm. */
    refuse: (why: string) =>
      stop({ code: null, why, openForMs: null }, { type: "stop", archive: true, alarm: "sameNumber" }),
    /** Pause after an error in this program, ms. */
    pauseMs: () => pauses.next(false),
    /** A person resumed the channel: resets the back-off and the alarms. */
    resumedByPerson() {
      pauses.forget();
      alarms.over();
    },
  };
}

/** A connection that was logged in for this long resets the back-off, ms. */
const stableMs = 60_000;
const baseMs = 1000;
const longestMs = 60_000;
const slowBaseMs = 60_000;
const slowLongestMs = 900_000;

/** Back-off between connections. */
function createPauses(clock: Clock) {
  let attempts = 0;
  let code: number | null = null;
  let count = 0;
  const forget = () => {
    attempts = 0;
    count = 0;
  };
  return {
    /** True when the connection held for `stableMs`; the back-off is reset then. */
    held(ending: Ending): boolean {
      const sound = ending.openForMs !== null && ending.openForMs >= stableMs;
      if (sound) forget();
      return sound;
    },
    /** Records the ending; returns the number of consecutive endings with its code, this one included. */
    inARow(ending: Ending): number {
      count = ending.code === code ? count + 1 : 1;
      code = ending.code;
      return count;
    },
    /** The next pause, ms; about twice the one before. */
    next(slow: boolean): number {
      attempts += 1;
      return slow
        ? backOffMs(clock, attempts, slowBaseMs, slowLongestMs)
        : backOffMs(clock, attempts, baseMs, longestMs);
    },
    forget,
  };
}

/** End of one socket. */
export interface Ending {
  /** Status code of Baileys (`DisconnectReason`) or of the server; null when this program closed it. */
  readonly code: number | null;
  readonly why: string;
  /** How long it was logged in, ms; null: never. */
  readonly openForMs: number | null;
}

/** What to do after an ending. */
type Reaction =
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

/**
 * Connection trouble that a person must know about: `unlinked` (401), `banned` (402, 403, 406), `replaced` (440: another process uses the account), `outdated`
 * (405: the client version is refused), `refused` (the server refuses repeatedly), `certificate` (the server's certificate is not valid), `pairingEnded`
 * (nobody used the pairing codes), `storeFailed` (the store cannot write), `sameNumber` (the Cloud API has the account's number).
 */
export type ConnectionAlarm =
  | "unlinked"
  | "banned"
  | "replaced"
  | "outdated"
  | "refused"
  | "certificate"
  | "pairingEnded"
  | "storeFailed"
  | "sameNumber";

export type Alarms = ReturnType<typeof createAlarms>;

/** Reports each alarm once until it is cleared. */
export function createAlarms(onAlarm: (what: ConnectionAlarm) => void) {
  const raised = new Set<ConnectionAlarm>();
  return {
    raise(what: ConnectionAlarm) {
      if (raised.has(what)) return;
      raised.add(what);
      onAlarm(what);
    },
    /** Clears all alarms but `certificate`, so that each can be reported again. `certificate` is reported once per process. */
    over() {
      for (const what of raised) if (what !== "certificate") raised.delete(what);
    },
  };
}
