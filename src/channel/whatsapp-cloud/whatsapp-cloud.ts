/**
 * WhatsApp's official API, the Cloud API: chats of one business number, by a webhook. Entry point: `createWhatsAppCloud`. Posts go from `webhook.ts` through
 * `from-cloud.ts` to the inbox; messages go out through `sending.ts`. The fate of an accepted message comes by the webhook alone (`from-cloud.ts`). Must not
 * answer a post before it is stored, and must not put token, secret or wamid (which holds a phone in clear) into logs, errors or answers.
 */
import { createHash } from "node:crypto";
import { sleep, type Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import type { Accept, Channel } from "../channel.ts";
import type { EarlySign } from "../../domain/shop.ts";
import { createEarlySigns, createLiveState } from "../live-state.ts";
import { textOfPayload } from "../whatsapp-records.ts";
import type { CloudTexts } from "./content.ts";
import { createForms } from "./registered.ts";
import { openGraph, type Graph } from "./graph.ts";
import {
  createNumberPause,
  createOwnNumber,
  type KnownNumber,
  type LinkedDevice,
  type OwnNumber,
} from "./own-number.ts";
import { createSending } from "./sending.ts";
import { createCloudWebhook, type CloudReceiver, type CloudWebhook } from "./webhook.ts";

/** Settings of one business number, as Meta's panel shows them. */
interface WhatsAppCloudSettings {
  readonly phoneNumberId: string;
  readonly wabaId: string;
  readonly accessToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** With its version: `https://graph.facebook.com/v25.0`. */
  readonly apiRoot: string;
  readonly webhookUrl: string;
  /** Name of an approved template (es_MX, without variables) that asks its reader to write; null: none. */
  readonly template: string | null;
  /** Id of the published Flow that is the form of a sale; null: none. */
  readonly flowId: string | null;
}

export interface WhatsAppCloudOptions {
  readonly settings: WhatsAppCloudSettings;
  /** Random per database: distinguishes the messages of two databases. */
  readonly salt: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly texts: CloudTexts;
  /** Called with the `Date` header of every answer and how long the answer took, ms. */
  readonly onDate?: (date: string | null, tookMs: number) => void;
  /** Called when an early sign of trouble begins. */
  readonly onSign: (sign: EarlySign) => void;
  /** Null: none is switched on. */
  readonly linkedDevice: LinkedDevice | null;
  readonly knownNumber: KnownNumber;
  /** Called when the number turns out, after the start, to be the linked device's. */
  readonly onSameNumber: () => void;
}

export interface WhatsAppCloud extends Channel {
  /** Handler that the HTTP server must call for requests to the webhook's path. */
  readonly webhook: Pick<CloudWebhook, "path" | "answer">;
  /** Asks Meta which number this is. False: it is the number of the linked device, and the channel does not work. */
  identify(): Promise<boolean>;
  /** True if it works on this number: ten digits, or foreign with its country. */
  worksOn(number: string): boolean;
}

/** Creates the channel. The HTTP server should answer the webhook's path when it starts. */
export function createWhatsAppCloud(options: WhatsAppCloudOptions): WhatsAppCloud {
  const { settings, clock, log } = options;
  const { phoneNumberId, wabaId, apiRoot, accessToken, template } = settings;
  const mark = createHash("sha256").update(`cloud:${options.salt}`).digest("hex").slice(0, 16);
  const state = createLiveState(clock);
  const pause = createNumberPause({ clock, log, state });
  const onDate = (date: string | null, tookMs: number) => {
    if (date !== null) pause.heard(Date.parse(date) || 0);
    options.onDate?.(date, tookMs);
  };
  const graph = openGraph({ apiRoot, accessToken, clock, onDate });
  const account = { wabaId, phoneNumberId, mark };
  const { webhookUrl: url, appSecret, verifyToken } = settings;
  const { texts, onSign } = options;
  const signs = createEarlySigns({ channel: "whatsapp-cloud", clock, log, onSign });
  const { linkedDevice, knownNumber: known } = options;
  const number = createOwnNumber({ phoneNumberId, graph, clock, log, state, signs, linkedDevice, known });
  const forms = createForms(settings.flowId);
  const shared = { log, state, signs, pause, forms };
  const webhook = createCloudWebhook({ url, appSecret, verifyToken, account, ownNumber: number.digits, ...shared });
  const send = createSending({ graph, phoneNumberId, mark, clock, texts, template, number, ...shared });
  const stopping = new AbortController();
  let asking: Promise<void> = Promise.resolve();
  const stop = async () => {
    stopping.abort();
    await Promise.all([webhook.stop(), asking]);
    state.stopped(null);
  };
  const receiverOf = (accept: Accept): CloudReceiver => ({
    accept,
    stored: (ids) => markRead(graph, phoneNumberId, ids),
  });
  const receive = (accept: Accept) => {
    if (number.use() === "works") webhook.start(receiverOf(accept));
  };
  return {
    name: "whatsapp-cloud",
    webhook,
    identify: async () => (await number.identify()) !== "off",
    worksOn: (one) => number.use() === "works" && number.is(one),
    receive,
    async start(accept) {
      // Meta's reports about the number from before anybody listened.
      for (const { sign } of signs.now()) onSign(sign);
      receive(accept);
      asking = askAgain({ ...options, number, webhook, receiver: receiverOf(accept) }, stopping.signal);
    },
    send,
    ...(template !== null && ({ canWake: true } as const)),
    startLink: (payload) => number.linkTo(textOfPayload(payload)),
    textLink: number.linkTo,
    state: () => number.status(),
    signs: signs.now,
    stop,
    async close() {
      await stop();
      await graph.close();
    },
  };
}

interface Asking extends Pick<WhatsAppCloudOptions, "clock" | "log" | "onSameNumber"> {
  readonly number: OwnNumber;
  readonly webhook: CloudWebhook;
  readonly receiver: CloudReceiver;
}

/** Asks Meta for the number again and again: receives posts once it is known, and stops if it turns out to be the linked device's. */
async function askAgain(parts: Asking, stopping: AbortSignal): Promise<void> {
  const { clock, log, number, webhook, receiver, onSameNumber } = parts;
  for (;;) {
    await sleep(clock, number.askAgainMs(), stopping);
    if (stopping.aborted) return;
    const before = number.use();
    const use = await number.identify();
    if (stopping.aborted) return;
    if (use === "works" && before === "waits") webhook.start(receiver);
    if (use !== "off") continue;
    log.error("whatsapp cloud: the number is linked as a device too; the Cloud API stays off");
    onSameNumber();
    return webhook.stop();
  }
}

/** Shows the person that their message was read and is being answered. Best effort. */
function markRead(graph: Graph, phoneNumberId: string, messageIds: readonly string[]): void {
  for (const message_id of messageIds) {
    const mark = { messaging_product: "whatsapp", status: "read", message_id, typing_indicator: { type: "text" } };
    void graph.post(`/${phoneNumberId}/messages`, mark);
  }
}
