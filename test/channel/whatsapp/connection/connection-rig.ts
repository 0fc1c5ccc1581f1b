import { onTestFinished } from "vitest";
import type { WhatsAppRecords } from "../../../../src/channel/whatsapp-records.ts";
import { createLiveState, type LiveState } from "../../../../src/channel/live-state.ts";
import { createAlarms, type ConnectionAlarm } from "../../../../src/channel/whatsapp/connection/reconnection.ts";
import { createArrivals, type ReceivedMessage } from "../../../../src/channel/whatsapp/receiving/arrivals.ts";
import { createConnection } from "../../../../src/channel/whatsapp/connection/connection.ts";
import type { Store } from "../../../../src/store/store.ts";
import { filePlace } from "../../../store/sqlite/sqlite-place.ts";
import { type LogLine, recordingLog } from "../../../support/kept-log.ts";
import { pairOffline } from "../../../support/networks/whatsapp-server/pairing/paired.ts";
import { startWhatsAppServer, type WhatsAppServer } from "../../../support/networks/whatsapp-server/server.ts";
import { Waiting } from "../../../support/waiting.ts";
import { createManualClock, type ManualClock } from "../../telegram/manual-clock.ts";

/** One life of the connection half, on a store of the account's. */
export interface Life {
  readonly connection: ReturnType<typeof createConnection>;
  readonly state: LiveState;
  readonly clock: ManualClock;
  readonly lines: LogLine[];
  readonly printed: string[];
  readonly alarms: ConnectionAlarm[];
  /** What was made durable, in order. */
  readonly received: ReceivedMessage[];
  readonly acks: (readonly [string, number | null])[];
  readonly mappings: (readonly [string, string])[];
  /** Resolves as soon as `look` gives something. */
  readonly until: <T>(look: () => T | undefined | null | false) => Promise<T>;
  readonly end: () => Promise<void>;
}

interface LifeOptions {
  readonly pairingPhone?: string | null;
  /** The number on which the Cloud API works. */
  readonly taken?: string;
  readonly versionRefresh?: boolean;
  /** May reject or delay a batch before it counts as durable. */
  readonly gate?: (batch: readonly ReceivedMessage[]) => Promise<void>;
  /** The records that this life works on; absent: the store's own. */
  readonly records?: WhatsAppRecords;
}

/** A server, a store on disk, and lives of the connection half between them. */
export interface Rig {
  readonly server: WhatsAppServer;
  readonly store: Store;
  readonly live: (options?: LifeOptions) => Life;
}

export async function rig({ linked = true }: { readonly linked?: boolean } = {}): Promise<Rig> {
  const server = await startWhatsAppServer();
  onTestFinished(() => server.close());
  const place = filePlace();
  onTestFinished(() => place.clear());
  const store = place.open();
  if (linked) link(store.whatsapp, server);
  return { server, store, live: (options = {}) => live(server, store, options) };
}

/** Has the account linked, as if it had been before. */
export function link(records: WhatsAppRecords, server: WhatsAppServer): void {
  const { credsJson, keys } = pairOffline(server);
  records.saveCreds(credsJson);
  records.saveKeys(keys, [], 0);
}

/** The records of an account with some calls replaced. */
export function recordsWith(records: WhatsAppRecords, replaced: Partial<WhatsAppRecords>): WhatsAppRecords {
  return new Proxy(records, {
    get(target, name) {
      const value: unknown = Reflect.get(name in replaced ? replaced : target, name);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

function live(server: WhatsAppServer, store: Store, options: LifeOptions): Life {
  const clock = createManualClock();
  const lines: LogLine[] = [];
  const printed: string[] = [];
  const alarms: ConnectionAlarm[] = [];
  const received: ReceivedMessage[] = [];
  const acks: (readonly [string, number | null])[] = [];
  const mappings: (readonly [string, string])[] = [];
  const waiting = new Waiting("connection");
  const changed = () => waiting.changed();
  const log = recordingLog(lines, changed);
  const state = createLiveState(clock);
  const records = options.records ?? store.whatsapp;
  const arrivals = createArrivals({
    records,
    clock,
    log,
    async received(batch) {
      await options.gate?.(batch);
      received.push(...batch);
      records.closeJournal(batch.flatMap(({ journalHash }) => journalHash ?? []));
      changed();
    },
  });
  const connection = createConnection({
    records,
    clock,
    log,
    state,
    isTaken: (number) => number === options.taken,
    wsUrl: server.url,
    versionRefresh: options.versionRefresh ?? false,
    pairing: {
      phone: options.pairingPhone ?? null,
      terminal: false,
      print(line) {
        printed.push(line);
        changed();
      },
    },
    arrivals,
    alarms: createAlarms((what) => {
      alarms.push(what);
      changed();
    }),
    events: {
      acked(id, error) {
        acks.push([id, error]);
        changed();
      },
      mapping: (phoneJid, lidJid) => mappings.push([phoneJid, lidJid]),
      outgoing: async () => undefined,
      serverTime() {},
      reachOut() {},
      opened: changed,
      handedOver: changed,
      closed: changed,
    },
  });
  const end = () => connection.close();
  onTestFinished(end);
  connection.start();
  const until = <T>(look: () => T | undefined | null | false) =>
    waiting.until(
      () => look.toString(),
      () => look() || undefined,
    ) as Promise<T>;
  return { connection, state, clock, lines, printed, alarms, received, acks, mappings, until, end };
}

/** The text of a message that is one. */
export function textOf({ message }: ReceivedMessage): string | null {
  return message?.conversation ?? message?.extendedTextMessage?.text ?? null;
}

/** Resolves once the socket is open and logged in. */
export function open(life: Life) {
  return life.until(() => life.connection.account.socket);
}
