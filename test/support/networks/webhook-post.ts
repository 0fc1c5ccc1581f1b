import { type Agent, request } from "node:http";

/** An answer of the bot to a request of a network. */
export interface WebhookAnswer {
  readonly status: number;
  readonly body: string;
  readonly retryAfterSeconds: number | null;
}

const timeoutMs = 60_000;

/** One raw request of a network to the bot's webhook. Null: no answer came. */
export function askWebhook(
  url: string,
  options: { readonly method: "GET" | "POST"; readonly agent: Agent; readonly headers: { [name: string]: string } },
  body: Buffer | null,
): Promise<WebhookAnswer | null> {
  const length = body && { "content-type": "application/json", "content-length": String(body.length) };
  return new Promise((resolve) => {
    const none = () => resolve(null);
    const headers = { ...length, ...options.headers };
    const asked = request(url, { ...options, headers, timeout: timeoutMs }, (response) => {
      const after = response.headers["retry-after"];
      const head = { status: response.statusCode ?? 0, retryAfterSeconds: after ? Number.parseInt(after, 10) : null };
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ ...head, body: text }));
      response.on("error", none);
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", none);
    asked.on("close", none);
    asked.end(body ?? undefined);
  });
}
