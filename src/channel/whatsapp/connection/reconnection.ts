import { fetchLatestWaWebVersion, type WAVersion } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import type { WhatsAppRecords } from "../../channel.ts";
import type { Alarms } from "./alarm.ts";
import { createPauses } from "./pauses.ts";
import { reactionTo, type Ending, type Reaction } from "./reactions.ts";
import { bundledVersion } from "./socket-options.ts";

export interface ReconnectionOptions {
  readonly records: Pick<WhatsAppRecords, "saveStopped" | "archiveAuth">;
  readonly clock: Clock;
  readonly log: Log;
  readonly alarms: Alarms;
  /** Ask WhatsApp which version of its client is current when ours is refused (HTTPS to web.whatsapp.com). */
  readonly versionRefresh: boolean;
}

/** What is done after a connection ended, and what is known from those before it. */
export interface Reconnection {
  /** The version of WhatsApp Web to say that we are. */
  version(): WAVersion;
  /** Does what there is to do, and gives how long to wait before connecting again, ms. A stop is saved before anything else. */
  after(ending: Ending): Promise<number>;
  /** The pause after a failure of our own, ms. */
  pauseMs(): number;
  /** A person has mended it: nothing that was counts. */
  mended(): void;
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
  /** True when WhatsApp names a version that was not tried yet. */
  const refreshed = async () => {
    if (!options.versionRefresh) return false;
    const latest = await fetchLatestWaWebVersion();
    if (!latest.isLatest || latest.version.join() === version.join()) return false;
    log.info("whatsapp: goes on with the version that WhatsApp names", { version: latest.version.join(".") });
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
    pauseMs: () => pauses.next(false),
    mended() {
      pauses.forget();
      alarms.over();
    },
  };
}
