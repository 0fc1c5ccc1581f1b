import { EventEmitter } from "node:events";
import { ProviderClass } from "@builderbot/bot";
import { apiRoot, token } from "./till.ts";

interface Update {
  readonly update_id: number;
  readonly message?: {
    readonly text?: string;
    readonly chat: { readonly id: number };
    readonly from?: { readonly first_name: string };
  };
}

interface Answer<T> {
  readonly ok: boolean;
  readonly result: T;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number };
}

const tries = 5;

/** Calls the Bot API. What it refuses for now is asked again, as the MTProto client in BuilderBot's own provider does. */
async function call<T>(method: string, params: object): Promise<T> {
  for (let time = 1; ; time++) {
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    const answer = (await response.json()) as Answer<T>;
    if (answer.ok) return answer.result;
    const code = answer.error_code ?? 0;
    if (time === tries || (code !== 429 && code < 500)) throw new Error(`${method}: ${answer.description}`);
    await new Promise((resolve) => void setTimeout(resolve, (answer.parameters?.retry_after ?? time) * 1_000));
  }
}

/**
 * A provider for the Bot API as BuilderBot's page "What is a Provider?" describes one. BuilderBot's own Telegram provider signs in as
 * a person over MTProto, and so cannot be run without Telegram's servers. As in its own providers, a message is emitted and taken as
 * handed over: the framework gives a provider nothing to wait for.
 */
export class TelegramProvider extends ProviderClass {
  globalVendorArgs = { name: "telegram", port: 0 };

  protected async initVendor(): Promise<EventEmitter> {
    const vendor = new EventEmitter();
    this.vendor = vendor as never;
    this.emit("ready", true as never);
    // Once the framework listens.
    setImmediate(() => void this.#poll(vendor));
    return vendor;
  }

  protected busEvents() {
    return [{ event: "message", func: (payload: object) => this.emit("message", payload as never) }];
  }

  protected beforeHttpServerInit(): void {}
  protected afterHttpServerInit(): void {}

  saveFile(): Promise<string> {
    return Promise.reject(new Error("This bot takes no files"));
  }

  sendMessage<K = unknown>(chat: string, text: string): Promise<K> {
    return call<K>("sendMessage", { chat_id: Number(chat), text });
  }

  async #poll(vendor: EventEmitter): Promise<void> {
    let offset = 0;
    for (;;) {
      try {
        for (const { update_id, message } of await call<readonly Update[]>("getUpdates", { offset, timeout: 50 })) {
          offset = update_id + 1;
          const name = message?.from?.first_name ?? "";
          if (message?.text) vendor.emit("message", { body: message.text, from: String(message.chat.id), name });
        }
      } catch (error) {
        console.error(error);
        await new Promise((resolve) => void setTimeout(resolve, 1_000));
      }
    }
  }
}
