import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { Pool } from "undici";
import { answer } from "./balance.ts";
import { env } from "./wallet.ts";

/**
 * The rival on the Cloud API: a webhook as Meta's samples write it, with the signature over the raw bytes, which they show and many leave out. It answers 200
 * before it does anything, and then *saldo* and a phone with the wallet calls of the product: the collaborators once a minute, the customer each time. It
 * believes the phone that stands beside a message, and keeps none of the product's promises: what it had confirmed and not answered when it died is lost,
 * what comes twice is answered twice, and what fails later is not noticed.
 *
 * It reads the product's environment.
 */
interface Message {
  readonly from: string;
  readonly text?: { readonly body: string };
}

interface Post {
  readonly entry: readonly {
    readonly changes: readonly { readonly value: { readonly messages?: readonly Message[] } }[];
  }[];
}

const [root, phoneNumberId] = [new URL(env("WHATSAPP_CLOUD_API_ROOT")), env("WHATSAPP_CLOUD_PHONE_NUMBER_ID")];
const callback = new URL(env("WHATSAPP_CLOUD_WEBHOOK_URL"));
const [secret, verifyToken] = [env("WHATSAPP_CLOUD_APP_SECRET"), env("WHATSAPP_CLOUD_VERIFY_TOKEN")];
const authorization = `Bearer ${env("WHATSAPP_CLOUD_ACCESS_TOKEN")}`;
const graph = new Pool(root.origin, { connections: 64 });

async function reply({ from, text }: Message): Promise<void> {
  if (text === undefined) return;
  const body = { body: await answer(from.slice(-10), text.body) };
  const sent = await graph.request({
    path: `${root.pathname}/${phoneNumberId}/messages`,
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ messaging_product: "whatsapp", to: from, type: "text", text: body }),
  });
  await sent.body.json();
}

function isSigned(raw: Buffer, given: string): boolean {
  const expected = Buffer.from(`sha256=${createHmac("sha256", secret).update(raw).digest("hex")}`);
  return expected.length === given.length && timingSafeEqual(expected, Buffer.from(given));
}

const server = createServer((incoming, response) => {
  const url = new URL(incoming.url ?? "/", callback);
  if (incoming.method === "GET") {
    const isOurs = url.searchParams.get("hub.verify_token") === verifyToken;
    response.writeHead(isOurs ? 200 : 403).end(isOurs ? url.searchParams.get("hub.challenge") : "");
    return;
  }
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const raw = Buffer.concat(chunks);
    if (!isSigned(raw, String(incoming.headers["x-hub-signature-256"]))) {
      response.writeHead(403).end();
      return;
    }
    response.writeHead(200).end();
    const messages = (JSON.parse(raw.toString("utf8")) as Post).entry.flatMap(({ changes }) =>
      changes.flatMap(({ value }) => value.messages ?? []),
    );
    for (const message of messages) reply(message).catch((error: unknown) => console.error(error));
  });
});
process.once("SIGTERM", () => process.exit(0));
// As every bot does at its start: who am I?
const me = await graph.request({
  path: `${root.pathname}/${phoneNumberId}`,
  method: "GET",
  headers: { authorization },
});
await me.body.json();
server.listen(Number(env("HTTP_PORT")), "127.0.0.1");
