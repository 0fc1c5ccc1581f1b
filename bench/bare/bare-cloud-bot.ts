import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { Pool, request } from "undici";

/**
 * The rival on the Cloud API: a webhook as Meta's samples write it, with the signature over the raw bytes, which they show and many leave out. It answers 200
 * before it does anything, and then *saldo* and a phone with the wallet calls of the product: the collaborators once a minute, the customer each time. It
 * believes the phone that stands beside a message, and keeps none of the product's promises: what it had confirmed and not answered when it died is lost,
 * what comes twice is answered twice, and what fails later is not noticed.
 *
 * It reads the product's environment.
 */
interface Collaborator {
  readonly usertool_number: string;
}

interface Customer {
  readonly contact_name: string;
  readonly contact_balance: number;
}

interface Wallet {
  readonly wallet_key: string;
  readonly wallet_app_redeem: string;
}

interface WalletAnswer {
  readonly success: boolean;
  readonly result?: unknown;
}

interface Message {
  readonly from: string;
  readonly text?: { readonly body: string };
}

interface Post {
  readonly entry: readonly {
    readonly changes: readonly { readonly value: { readonly messages?: readonly Message[] } }[];
  }[];
}

const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
};
const walletUrl = env("WALLET_API_URL");
const apiKey = env("WALLET_API_KEY");
const [root, phoneNumberId] = [new URL(env("WHATSAPP_CLOUD_API_ROOT")), env("WHATSAPP_CLOUD_PHONE_NUMBER_ID")];
const callback = new URL(env("WHATSAPP_CLOUD_WEBHOOK_URL"));
const [secret, verifyToken] = [env("WHATSAPP_CLOUD_APP_SECRET"), env("WHATSAPP_CLOUD_VERIFY_TOKEN")];
const authorization = `Bearer ${env("WHATSAPP_CLOUD_ACCESS_TOKEN")}`;
const staffFreshMs = 60_000;
const graph = new Pool(root.origin, { connections: 64 });

async function wallet(path: string, form: Record<string, string>): Promise<WalletAnswer> {
  const { body } = await request(walletUrl + path, {
    method: "POST",
    headers: { apikey: apiKey, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  });
  return (await body.json()) as WalletAnswer;
}

let staff: Promise<readonly Collaborator[]> = Promise.resolve([]);
let staffReadAtMs = Number.NEGATIVE_INFINITY;

async function isStaff(phone: string): Promise<boolean> {
  if (performance.now() - staffReadAtMs > staffFreshMs) {
    staffReadAtMs = performance.now();
    staff = wallet("/toolusers/get", {}).then(({ result }) => result as readonly Collaborator[]);
  }
  return (await staff).some((one) => one.usertool_number.endsWith(phone));
}

/** Asked for once, and not waited for at the start. */
const firstWallet = wallet("/wallet/get", {}).then(({ result }) => (result as readonly [Wallet])[0]);
const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

async function answer(phone: string, text: string): Promise<string> {
  if (!(await isStaff(phone))) return "No sé quién eres.";
  const asked = /^saldo (\d{10})$/.exec(text.trim().toLowerCase())?.[1];
  if (asked === undefined) return "Escribe saldo y un teléfono";
  const { wallet_key, wallet_app_redeem: link } = await firstWallet;
  const found = await wallet("/wallet/contact/get", { wallet_key, phone: asked });
  if (!found.success) return "No está registrado.";
  const { contact_name: name, contact_balance: balance } = found.result as Customer;
  const shown = `${asked.slice(0, 3)} ${asked.slice(3, 6)} ${asked.slice(6)}`;
  return `${name} (${shown}): saldo ${money.format(balance)}.\n${link}`;
}

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
