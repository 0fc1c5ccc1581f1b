import { onTestFinished } from "vitest";
import { deferred } from "../../../src/clock.ts";
import type { Accept, Channel, Delivery, Outgoing, OutgoingBody, TextBody } from "../../../src/channel/channel.ts";
import type { EarlySign } from "../../../src/domain/shop.ts";
import type { ConnectionAlarm } from "../../../src/channel/whatsapp/connection/reconnection.ts";
import { createWhatsApp } from "../../../src/channel/whatsapp/whatsapp.ts";
import type { ChatKey } from "../../../src/domain/chat.ts";
import type { Update } from "../../../src/domain/update.ts";
import type { Log } from "../../../src/log.ts";
import type { Store } from "../../../src/store/store.ts";
import { pairOffline } from "../../support/networks/whatsapp-server/pairing/paired.ts";
import { startWhatsAppServer, type WhatsAppServer } from "../../support/networks/whatsapp-server/server.ts";
import { openStore } from "../../store/sqlite/sqlite-place.ts";
import { shed, turn, turned } from "../../store/store-kit.ts";
import { Waiting } from "../../support/waiting.ts";
import { createManualClock, type ManualClock } from "../telegram/manual-clock.ts";

/** The whole channel over a real socket, a real store, and the server of the tests. */
export interface ChannelRig {
  readonly server: WhatsAppServer;
  readonly store: Store;
  readonly clock: ManualClock;
  readonly channel: Channel;
  readonly alarms: ConnectionAlarm[];
  readonly signs: EarlySign[];
  /** All updates that the inbox took, in order. */
  readonly updates: readonly Update[];
  /** How the batches came. */
  readonly batches: readonly (readonly Update[])[];
  /** Resolves with the update that is the `count`th to be stored. */
  stored(count: number): Promise<Update>;
  /** Decides on a batch before it is stored: a rejection means that it was not. */
  gate: Accept;
  /** Puts a message into the outbox, where a turn of that chat would. */
  queue(chat: ChatKey, body: OutgoingBody): Promise<Outgoing>;
  /** The same for a text, and sends it. */
  say(chat: ChatKey, text: string, more?: Partial<TextBody>): Promise<Delivery>;
}

export const textBody = (text: string, more: Partial<TextBody> = {}): TextBody => ({
  type: "text",
  text,
  buttons: [],
  askContact: false,
  ...more,
});

/** Connects a bot that was linked before. `sendsPerSecond` absent: as fast as it can. */
export async function startChannel(options: { readonly sendsPerSecond?: number } = {}): Promise<ChannelRig> {
  const server = await startWhatsAppServer();
  onTestFinished(() => server.close());
  const store = openStore(":memory:");
  onTestFinished(() => store.close());
  const { credsJson, keys } = pairOffline(server);
  const clock = createManualClock();
  store.whatsapp.saveCreds(credsJson);
  store.whatsapp.saveKeys(keys, [], clock.nowMs());
  const alarms: ConnectionAlarm[] = [];
  const signs: EarlySign[] = [];
  const connected = deferred();
  const note = (event: string) => void (event === "whatsapp: connected" && connected.resolve());
  const channel = createWhatsApp({
    records: store.whatsapp,
    clock,
    log: { debug: note, info: note, warn: note, error: note } satisfies Log,
    settings: {
      pairingPhone: null,
      sendsPerSecond: options.sendsPerSecond ?? Number.POSITIVE_INFINITY,
      wsUrl: server.url,
      versionRefresh: false,
      certificate: "off",
    },
    isTaken: () => false,
    onAlarm: (what) => alarms.push(what),
    onSign: (sign) => signs.push(sign),
    print: () => {},
    terminal: false,
    texts: { replyWithNumber: () => "Responde a este mensaje." },
  });
  onTestFinished(() => channel.close());
  const rig = rigOf({ server, store, clock, channel, alarms, signs });
  await connected.promise;
  await channel.caughtUp?.();
  return rig;
}

async function rowOf(store: Store, chat: ChatKey, body: OutgoingBody, nowMs: number): Promise<Outgoing> {
  const sender = { identity: chat as never, name: null, provenPhone: null };
  const deliveryId = `queue-${++queued}`;
  const nothing = { type: "unsupported", what: "test" } as const;
  await store.accept([{ channel: "whatsapp", chat, deliveryId, sender, sentAtMs: null, body: nothing }], nowMs, shed);
  while (
    (
      await turn(
        store,
        ({ entry }) =>
          entry.content.type === "update" && entry.content.update.deliveryId === deliveryId
            ? turned({ replies: [{ chat, body }] })
            : turned(),
        { nowMs },
      )
    ).handled > 0
  );
  let outboxId = 1;
  while (store.whatsapp.outgoing(outboxId + 1) !== null) outboxId += 1;
  return { outboxId, chat, body };
}

let queued = 0;

function rigOf(parts: Pick<ChannelRig, "server" | "store" | "clock" | "channel" | "alarms" | "signs">): ChannelRig {
  const { store, clock, channel } = parts;
  const updates: Update[] = [];
  const batches: (readonly Update[])[] = [];
  const waiting = new Waiting("whatsapp channel");
  const rig: ChannelRig = {
    ...parts,
    updates,
    batches,
    gate: async () => {},
    async stored(count) {
      await waiting.until(
        () => `${count} updates to be stored`,
        () => updates[count - 1],
      );
      return updates[count - 1] as Update;
    },
    queue: (chat, body) => rowOf(store, chat, body, clock.nowMs()),
    async say(chat, text, more = {}) {
      const row = await rig.queue(chat, textBody(text, more));
      const delivery = await channel.send(row);
      if (delivery.type === "sent") await store.replySent(row.outboxId, delivery.messageId, clock.nowMs(), [], 0);
      return delivery;
    },
  };
  void channel.start(async (batch) => {
    await rig.gate(batch);
    await store.accept(batch, clock.nowMs(), shed);
    updates.push(...batch);
    batches.push(batch);
    waiting.changed();
  });
  return rig;
}
