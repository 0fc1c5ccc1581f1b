import { fetchLatestWaWebVersion, type WAVersion } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import type { WhatsAppRecords } from "../../whatsapp-records.ts";
import type { Alarms } from "./alarm.ts";
import { createPauses } from "./pauses.ts";
import { reactionTo, type Ending, type Reaction } from "./reactions.ts";
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
export interface Reconnection {
  /** The WhatsApp Web version to report at login. */
  version(): WAVersion;
  /** Carries out the reaction (saves a stop, raises an alarm) and returns the pause before the next socket, ms. */
  after(ending: Ending): Promise<number>;
  /** The account must not be connected: saves a stop, puts its keys aside and raises the alarm. */
  refuse(why: string): void;
  /** Pause after an error in this program, ms. */
  pauseMs(): number;
  /** A person resumed the channel: resets the back-off and the alarms. */
  resumedByPerson(): void;
}

export function createReconnection(options: ReconnectionOptions): Reconnection {
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
    version: () => version,
    async after(ending) {
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
    refuse: (why) => stop({ code: null, why, openForMs: null }, { type: "stop", archive: true, alarm: "sameNumber" }),
    pauseMs: () => pauses.next(false),
    resumedByPerson() {
      pauses.forget();
      alarms.over();
    },
  };
}
