/**
 * WhatsApp's official API, the Cloud API: chats of one business number, by a webhook. Entry point: `createWhatsAppCloud`.
 * Posts go from `webhook.ts` through `from-cloud.ts` to the inbox; messages go out through `sending.ts`. What becomes of a message after it was accepted is
 * told by the webhook alone (`receipts.ts`). Must not answer a post before it is stored, and must not put token, secret or wamid (which holds a phone in
 * clear) into logs, errors or answers.
 */
import { createHash } from "node:crypto";
import { sleep, type Clock } from "../../clock.ts";
import { phoneFromInternational } from "../../domain/phone.ts";
import type { Log } from "../../log.ts";
import type { Accept, Channel } from "../channel.ts";
import type { EarlySign } from "../../domain/early-sign.ts";
import { createEarlySigns, type EarlySigns } from "../early-signs.ts";
import { textOfPayload, whatsappLink } from "../whatsapp-link.ts";
import { createLiveState, type LiveState } from "../live-state.ts";
import type { CloudTexts } from "./content.ts";
import { openGraph, type Graph } from "./graph.ts";
import { createNumberPause } from "./number-pause.ts";
import { createSending } from "./sending.ts";
import { createCloudWebhook, type CloudWebhook } from "./webhook.ts";

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
}

export interface WhatsAppCloudOptions {
  readonly settings: WhatsAppCloudSettings;
  /** Random per database: keeps the messages of two databases apart. */
  readonly salt: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly texts: CloudTexts;
  /** Called with the `Date` header of every answer and how long the answer took, ms. */
  readonly onDate?: (date: string | null, tookMs: number) => void;
  /** Called when an early sign of trouble begins. */
  readonly onSign: (sign: EarlySign) => void;
  /** Whether a number (ten digits, or foreign with its country) is the account of a linked device; both must not serve one number. */
  readonly isLinkedElsewhere: (number: string) => boolean;
}

export interface WhatsAppCloud extends Channel {
  /** Handler that the HTTP server must call for requests to the webhook's path. */
  readonly webhook: Pick<CloudWebhook, "path" | "answer">;
  /** Asks Meta which number this is. False: it is the number of the linked device, and the channel does not work. */
  identify(): Promise<boolean>;
}

/** How often the number is asked for: it shows that token and number are still good. */
const askMs = 5 * 60_000;

/** Creates the channel. The HTTP server should answer the webhook's path when it starts. */
export function createWhatsAppCloud(options: WhatsAppCloudOptions): WhatsAppCloud {
  const { settings, clock, log } = options;
  const { phoneNumberId, wabaId, apiRoot, accessToken, template } = settings;
  const mark = createHash("sha256").update(`cloud:${options.salt}`).digest("hex").slice(0, 16);
  const graph = openGraph({ apiRoot, accessToken, clock, ...(options.onDate && { onDate: options.onDate }) });
  const state = createLiveState(clock);
  const account = { wabaId, phoneNumberId, mark };
  const { webhookUrl: url, appSecret, verifyToken } = settings;
  const { texts, onSign } = options;
  const signs = createEarlySigns({ channel: "whatsapp-cloud", clock, log, onSign });
  const number = createNumber({ ...options, graph, state, signs });
  const ownNumber = () => number.digits();
  const pause = createNumberPause({ clock, log, state });
  const webhook = createCloudWebhook({ url, appSecret, verifyToken, account, log, state, signs, pause, ownNumber });
  const sending = createSending({ graph, phoneNumberId, mark, clock, log, state, texts, template, signs, pause });
  const stopping = new AbortController();
  let asking: Promise<void> = Promise.resolve();
  const stop = async () => {
    stopping.abort();
    await Promise.all([webhook.stop(), asking]);
    state.stopped(null);
  };
  const receive = (accept: Accept) => webhook.start({ accept, stored: (ids) => markRead(graph, phoneNumberId, ids) });
  const askAgain = async () => {
    for (;;) {
      await sleep(clock, askMs, stopping.signal);
      if (stopping.signal.aborted) return;
      if (!(await number.identify())) return webhook.stop();
    }
  };
  return {
    name: "whatsapp-cloud",
    webhook,
    identify: () => number.identify(),
    receive,
    async start(accept) {
      // What Meta said of the number before anybody could be told.
      for (const { sign } of signs.now()) onSign(sign);
      receive(accept);
      asking = askAgain();
    },
    send: (message) => sending.send(message),
    ...(template !== null && ({ canWake: true } as const)),
    startLink: (payload) => number.linkTo(textOfPayload(payload)),
    textLink: (text) => number.linkTo(text),
    state: () => state.now(),
    signs: () => signs.now(),
    stop,
    async close() {
      await stop();
      await graph.close();
    },
  };
}

/** Shows the person that their message was read and is being answered. Best effort. */
function markRead(graph: Graph, phoneNumberId: string, messageIds: readonly string[]): void {
  for (const message_id of messageIds) {
    const mark = { messaging_product: "whatsapp", status: "read", message_id, typing_indicator: { type: "text" } };
    void graph.post(`/${phoneNumberId}/messages`, mark);
  }
}

/** The number itself, as Meta knows it. */
function createNumber(
  parts: WhatsAppCloudOptions & { readonly graph: Graph; readonly state: LiveState; readonly signs: EarlySigns },
) {
  const { graph, state, signs, settings, log, isLinkedElsewhere } = parts;
  let digits: string | null = null;
  return {
    async identify(): Promise<boolean> {
      const answer = await graph.get(`/${settings.phoneNumberId}?fields=display_phone_number,quality_rating`);
      if (answer.type !== "ok") {
        state.connecting(answer.why);
        log.warn("whatsapp cloud: the number could not be asked for", { why: answer.why });
        return true;
      }
      const { display_phone_number: shown, quality_rating: quality } = answer.value as {
        readonly [name: string]: unknown;
      };
      digits = typeof shown === "string" ? shown.replaceAll(/\D/g, "") : null;
      if (digits !== null && isLinkedElsewhere(phoneFromInternational(digits) ?? digits)) {
        state.stopped("this number is linked as a device too");
        return false;
      }
      if (quality === "YELLOW" || quality === "RED") signs.seen("quality", quality);
      else if (quality === "GREEN") signs.over("quality");
      state.working();
      return true;
    },
    digits: () => digits,
    linkTo: (text: string) => (digits === null ? null : whatsappLink(digits, text)),
  };
}
