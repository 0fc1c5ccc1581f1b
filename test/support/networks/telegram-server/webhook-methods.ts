import type { Method, World } from "./methods.ts";
import { boolean, integer, structure, text, type Params } from "./params.ts";
import { badRequest, conflict, tooManyRequests } from "./refusal.ts";

const ports = ["", "80", "88", "443", "8443"];
const defaultConnections = 40;
/** Shortest time between two changes of the webhook, ms. */
const changePauseMs = 1000;

/** All kinds of update (Bot API, `Update`). */
const updateKinds = [
  "message",
  "edited_message",
  "channel_post",
  "edited_channel_post",
  "business_connection",
  "business_message",
  "edited_business_message",
  "deleted_business_messages",
  "message_reaction",
  "message_reaction_count",
  "inline_query",
  "chosen_inline_result",
  "callback_query",
  "shipping_query",
  "pre_checkout_query",
  "purchased_paid_media",
  "poll",
  "poll_answer",
  "my_chat_member",
  "chat_member",
  "chat_join_request",
  "chat_boost",
  "removed_chat_boost",
  "managed_bot",
];

/** `allowed_updates` of a call; undefined if absent. Stricter than Telegram, which ignores unknown kinds. */
export function allowedUpdates(params: Params): readonly string[] | undefined {
  const allowed = structure(params, "allowed_updates", "allowed_updates");
  if (allowed === undefined) return undefined;
  if (!Array.isArray(allowed)) throw badRequest("can't parse allowed_updates JSON object");
  const kinds = allowed.map(String);
  const unknown = kinds.find((kind) => !updateKinds.includes(kind));
  if (unknown !== undefined) throw badRequest(`there is no update of the kind "${unknown}"`);
  return kinds;
}

/** The three methods of the webhook, by their name in lower case. */
export const webhookMethods: { readonly [name: string]: Method } = {
  setwebhook: setWebhook,
  deletewebhook(world, params) {
    if (boolean(params, "drop_pending_updates")) world.queue.clear();
    if (world.sender.webhook !== null) world.sender.set(null);
    return true;
  },
  getwebhookinfo({ sender, queue }) {
    const { webhook, lastError } = sender;
    const pending = { has_custom_certificate: false, pending_update_count: queue.pendingCount() };
    const kinds = queue.allowedKinds === null ? {} : { allowed_updates: queue.allowedKinds };
    if (webhook === null) return { url: "", ...pending, ...kinds };
    const error =
      lastError === null
        ? {}
        : { last_error_date: Math.floor(lastError.atMs / 1000), last_error_message: lastError.message };
    return { url: webhook.url, ...pending, ...error, max_connections: webhook.maxConnections, ...kinds };
  },
};

function setWebhook(world: World, params: Params): true {
  const url = text(params, "url");
  const secret = text(params, "secret_token");
  const allowed = allowedUpdates(params);
  const maxConnections = Math.min(Math.max(integer(params, "max_connections", defaultConnections), 1), 100);
  if (url !== "") checkUrl(url);
  if (secret.length > 256) throw badRequest("secret token is too long");
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest("secret token contains unallowed characters");
  const old = world.sender.webhook;
  const same = old?.url === url && old.secret === secret && old.maxConnections === maxConnections;
  if (!same && world.nowMs() < world.webhookChangeableAtMs) throw tooManyRequests(1);
  if (boolean(params, "drop_pending_updates")) world.queue.clear();
  world.queue.allow(allowed);
  if (same) return true;
  world.webhookChangeableAtMs = world.nowMs() + changePauseMs;
  world.queue.interrupt(conflict("terminated by setWebhook request"));
  world.sender.set(url === "" ? null : { url, secret, maxConnections });
  return true;
}

/** The rules of api.telegram.org; this machine itself may be used like a server of one's own (`--local`): any port, without TLS. */
function checkUrl(url: string): void {
  if (!URL.canParse(url)) throw badRequest("invalid webhook URL specified");
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") throw badRequest("invalid webhook URL specified");
  if (hostname === "localhost" || hostname.startsWith("127.")) return;
  if (protocol === "http:") throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  if (!ports.includes(port)) {
    throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
  }
}
