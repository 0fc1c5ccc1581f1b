import { onTestFinished } from "vitest";
import type { Outgoing, OutgoingBody } from "../../../src/channel/channel.ts";
import { createTelegram, type Telegram, type TelegramOptions } from "../../../src/channel/telegram/telegram.ts";
import { chatKey } from "../../../src/domain/chat.ts";
import type { Update } from "../../../src/domain/update.ts";
import { listen, type HttpServer, type Route } from "../../../src/http.ts";
import { type LogLine, recordingLog } from "../../support/kept-log.ts";
import { freePort } from "../../support/processes/free-port.ts";
import {
  startTelegramServer,
  type TelegramServer,
  type TelegramServerOptions,
} from "../../support/networks/telegram-server/server.ts";
import { Waiting } from "../../support/waiting.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";

/** The channel and a server, over loopback. */
export interface Rig {
  readonly server: TelegramServer;
  readonly clock: ManualClock;
  readonly channel: Telegram;
  readonly lines: LogLine[];
  /** Every batch that `accept` stored. */
  readonly batches: (readonly Update[])[];
  /** All updates stored, in order. */
  readonly accepted: () => readonly Update[];
  /** Starts to receive into `batches`; `gate` may reject or delay a batch before it counts as stored. */
  readonly start: (gate?: (batch: readonly Update[]) => Promise<void>) => Promise<void>;
  /** Resolves as soon as this many updates are stored. */
  readonly stored: (count: number) => Promise<void>;
  /** A text to send, in an outbox row of its own. */
  readonly sendText: (chat: number, text: string, more?: Partial<Extract<OutgoingBody, { type: "text" }>>) => Outgoing;
}

export async function startServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const server = await startTelegramServer(options);
  onTestFinished(() => server.close());
  return server;
}

/** Makes a channel of its own against a server, with an end after the test. */
export function connect(server: TelegramServer, lines: LogLine[], overrides: Partial<TelegramOptions> = {}) {
  const clock = createManualClock();
  const channel = createTelegram({
    token: server.token,
    apiRoot: server.apiRoot,
    clock,
    log: recordingLog(lines),
    commandsFor: (role, language) =>
      Promise.resolve([
        { command: "menu", description: language === "en" ? `Options of ${role}` : `Opciones de ${role}` },
      ]),
    groupLine: "Solo en privado.",
    contactLabel: (language) => (language === "en" ? "Share my phone" : "Compartir mi teléfono"),
    ...overrides,
  });
  onTestFinished(() => channel.close());
  return { clock, channel };
}

export async function rig(
  options: { readonly server?: TelegramServerOptions; readonly channel?: Partial<TelegramOptions> } = {},
): Promise<Rig> {
  const server = await startServer(options.server);
  const lines: LogLine[] = [];
  const { clock, channel } = connect(server, lines, options.channel);
  const batches: (readonly Update[])[] = [];
  const accepted = () => batches.flat();
  const waiting = new Waiting("telegram channel");
  let outboxId = 0;
  return {
    server,
    clock,
    channel,
    lines,
    batches,
    accepted,
    start: (gate) =>
      channel.start(async (batch) => {
        await gate?.(batch);
        batches.push(batch);
        waiting.changed();
      }),
    async stored(count) {
      await waiting.until(
        () => `${count} updates to be stored`,
        () => (accepted().length >= count ? true : undefined),
      );
    },
    sendText(chat, text, more = {}) {
      outboxId += 1;
      const body = { type: "text" as const, text, buttons: [], askContact: false, ...more };
      return { outboxId, chat: chatKey("telegram", chat), body };
    },
  };
}

/** The channel with a webhook, over loopback. */
export interface WebhookRig extends Rig {
  readonly url: string;
  readonly secret: string;
  readonly http: HttpServer;
  /** Resolves when this many requests have arrived, answered or not. */
  readonly arrived: (count: number) => Promise<void>;
  /** Posts to the webhook as Telegram does, unless told otherwise. */
  readonly post: (
    body: string | Buffer,
    init?: { readonly method?: string; readonly headers?: object },
  ) => Promise<Response>;
}

export async function webhookRig(
  options: { readonly server?: TelegramServerOptions; readonly path?: string } = {},
): Promise<WebhookRig> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${options.path ?? "/hook"}`;
  const secret = "S-e_c-r_e_t-of-the-webhook-42";
  const base = await rig({
    server: { webhookBackOffMs: 20, ...options.server },
    channel: { webhook: { url, secret } },
  });
  const { clock, lines, channel } = base;
  const { webhook } = channel;
  if (webhook === null) throw new Error("The channel has no webhook");
  let arrivals = 0;
  const route: Route = {
    path: webhook.path,
    answer(request) {
      arrivals += 1;
      return webhook.answer(request);
    },
  };
  const http = await listen({ host: "127.0.0.1", port, routes: [route], clock, log: recordingLog(lines) });
  onTestFinished(() => {
    // Time stands still here: a connection that a failed test left open would hold the server for ever.
    void clock.elapse(2_000);
    return http.close();
  });
  return {
    ...base,
    url,
    secret,
    http,
    async arrived(count) {
      while (arrivals < count) await new Promise((resolve) => void setImmediate(resolve));
    },
    post(body, { method = "POST", headers = {} } = {}) {
      const own = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret, ...headers };
      return fetch(url, { method, headers: own, ...(method === "POST" && { body }) });
    },
  };
}

/** A private text as Telegram posts it. */
export function textUpdate(updateId: number, text: string, chat = 4501): string {
  const person = { id: chat, is_bot: false, first_name: "Ana" };
  const message = {
    message_id: updateId,
    date: 1_790_000_000,
    chat: { id: chat, type: "private" },
    from: person,
    text,
  };
  return JSON.stringify({ update_id: updateId, message });
}

/** Time enough for what is on its way over loopback. */
export const next = () => new Promise((resolve) => void setTimeout(resolve, 20));

/** The Bot API's answer to a call. */
interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: object;
}

/** Calls the server as a bot does. */
export async function call(
  server: TelegramServer,
  method: string,
  params: object = {},
  token = server.token,
): Promise<Answer> {
  const response = await fetch(`${server.apiRoot}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  return (await response.json()) as Answer;
}
