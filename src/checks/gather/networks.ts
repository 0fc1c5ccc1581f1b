/** The questions of `doctor` to Telegram and Meta. */
import { type BotApi, failureOf, openBotApi } from "../../channel/telegram/bot-api.ts";
import {
  failureOf as cloudFailureOf,
  type Graph,
  type GraphAnswer,
  openGraph,
} from "../../channel/whatsapp-cloud/graph.ts";
import { saleFlowName, templateLanguage } from "../../channel/whatsapp-cloud/registered.ts";
import type { Clock } from "../../clock.ts";
import type { LiveConfig } from "../../config/config.ts";
import { accountNumber } from "../../domain/phone.ts";
import { digitsOf } from "../../domain/words.ts";
import { mask } from "../../log.ts";
import {
  type CloudReading,
  metaUnasked,
  type TelegramFacts,
  type TelegramRefusal,
  type WhatsAppCloudFacts,
} from "../check.ts";

/** Longer than bots pause after a 409 before they poll again, s: a second poller becomes visible within that time. */
const pollSeconds = 6;

/** How a probe reports what a server's clock says. */
interface Asking {
  readonly clock: Clock;
  readonly onDate: (date: string | null, tookMs: number) => void;
}

type TelegramProbe = Asking &
  Pick<NonNullable<LiveConfig["telegram"]>, "token" | "apiRoot" | "webhook"> & {
    /** Fetch updates, without confirming any, to see whether another program does; false while a bot runs here. */
    readonly polls: boolean;
  };

/** Asks Telegram who the bot is and how its updates are delivered. Confirms no update and sets no webhook. */
export async function gatherTelegram(probe: TelegramProbe): Promise<TelegramFacts> {
  const { token, apiRoot, clock } = probe;
  const api = openBotApi(token, apiRoot, pollSeconds, clock, probe.onDate);
  try {
    const bot = await api
      .call((raw, signal) => raw.getMe(signal))
      .catch((error: unknown): TelegramRefusal => {
        const { type, why } = failureOf(error, token);
        return { type: type === "unauthorised" || type === "conflict" ? type : "other", why };
      });
    if ("type" in bot) return { bot, webhook: null, otherPoller: null, live: null };
    const webhook = await webhookOf(api, [token, probe.webhook?.secret ?? token]);
    const mayPoll = probe.polls && probe.webhook === null && webhook?.url === "";
    const otherPoller = mayPoll ? await isPolledElsewhere(api, token, webhook.waiting) : null;
    return { bot: { username: bot.username }, webhook, otherPoller, live: null };
  } finally {
    await api.close();
  }
}

async function webhookOf(api: BotApi, secrets: readonly string[]): Promise<TelegramFacts["webhook"]> {
  try {
    const info = await api.call((raw, signal) => raw.getWebhookInfo(signal));
    const lastError = info.last_error_message === undefined ? null : mask(info.last_error_message, secrets);
    return { url: mask(info.url ?? "", secrets), waiting: info.pending_update_count, lastError };
  } catch {
    return null;
  }
}

/** A poll that answers at once, since updates wait, proves nothing: then nobody seems to fetch them. Null: the poll failed for another reason. */
async function isPolledElsewhere(api: BotApi, token: string, waiting: number): Promise<boolean | null> {
  if (waiting > 0) return false;
  try {
    await api.poll(null, new AbortController().signal);
    return false;
  } catch (error) {
    return failureOf(error, token).type === "conflict" ? true : null;
  }
}

type CloudProbe = Asking & NonNullable<LiveConfig["whatsappCloud"]>;

type Fields = { readonly [name: string]: unknown };

/** Asks Meta about the number, the token, the app's subscription, the template and the form. It only reads. */
export async function gatherWhatsAppCloud(probe: CloudProbe): Promise<WhatsAppCloudFacts> {
  const graph = openGraph(probe);
  try {
    const number = await readNumber(graph, probe.phoneNumberId);
    // If the token is refused, or the network cannot reach Meta, the other calls would fail the same way.
    if (number.type !== "ok" && number.type !== "refused") return { ...metaUnasked, number };
    const [token, subscribed, template, flow] = await Promise.all([
      readToken(graph, probe),
      graph.get(`/${probe.wabaId}/subscribed_apps`).then((answer) => read(answer, (value) => listIn(value).length > 0)),
      probe.template === null ? null : readTemplate(graph, probe.wabaId, probe.template),
      probe.flowId === null
        ? null
        : graph.get(`/${probe.flowId}?fields=id,name,status`).then((answer) =>
            read(answer, ({ name, status }) => ({
              name: text(name) ?? "",
              status: text(status) ?? "",
              isOurs: name === saleFlowName,
            })),
          ),
    ]);
    return { live: null, number, token, subscribed, template, flow };
  } finally {
    await graph.close();
  }
}

async function readNumber(graph: Graph, id: string): Promise<NonNullable<WhatsAppCloudFacts["number"]>> {
  const fields = "display_phone_number,verified_name,quality_rating,name_status,code_verification_status";
  // The limit is a field of newer versions. If it is refused, the others are read all the same.
  const [number, limit] = await Promise.all([
    graph.get(`/${id}?fields=${fields}`),
    graph.get(`/${id}?fields=whatsapp_business_manager_messaging_limit`),
  ]);
  const tier = limit.type === "ok" ? text((limit.value as Fields)["whatsapp_business_manager_messaging_limit"]) : null;
  const digits = digitsOf((number.type === "ok" && text((number.value as Fields)["display_phone_number"])) || "");
  return read(number, (value) => ({
    number: digits === "" ? null : accountNumber(digits),
    name: text(value["verified_name"]),
    quality: text(value["quality_rating"]),
    nameStatus: text(value["name_status"]),
    verification: text(value["code_verification_status"]),
    tier,
  }));
}

/** The token goes into the query, as Meta requires: do not log it. */
async function readToken(graph: Graph, { accessToken }: CloudProbe): Promise<WhatsAppCloudFacts["token"]> {
  const answer = await graph.get(`/debug_token?input_token=${encodeURIComponent(accessToken)}`);
  return read(answer, (value) => {
    const data = (value["data"] ?? {}) as Fields;
    const { expires_at: expires, scopes } = data;
    return {
      // 0: it never expires.
      expiresAtMs: typeof expires === "number" && expires > 0 ? expires * 1000 : null,
      permissions: Array.isArray(scopes) ? scopes.filter((one) => typeof one === "string") : null,
    };
  });
}

async function readTemplate(graph: Graph, wabaId: string, name: string): Promise<WhatsAppCloudFacts["template"]> {
  const query = `name=${name}&fields=name,language,status,category,components`;
  return read(await graph.get(`/${wabaId}/message_templates?${query}`), (value) => {
    // Meta also finds names that contain the requested one.
    const found = listIn(value).find((one) => one["name"] === name && one["language"] === templateLanguage);
    if (found === undefined) return null;
    const parts = Array.isArray(found["components"]) ? (found["components"] as readonly Fields[]) : [];
    const hasVariables = parts.some((part) => text(part["text"])?.includes("{{") === true);
    return { status: text(found["status"]) ?? "", category: text(found["category"]) ?? "", hasVariables };
  });
}

function read<T>(answer: GraphAnswer, value: (from: Fields) => T): CloudReading<T> {
  if (answer.type === "ok") return { type: "ok", value: value(answer.value as Fields) };
  const { why } = answer;
  if (answer.type !== "refused") return { type: "silent", why };
  const { code } = answer;
  if (code === 190 || code === 102 || code === 0) return { type: "token", why };
  if (code === 3 || code === 10 || (code >= 200 && code <= 299)) return { type: "permission", why };
  return { type: cloudFailureOf(code, answer.isTransient, answer.status) === "unknown" ? "silent" : "refused", why };
}

function listIn(value: Fields): readonly Fields[] {
  return Array.isArray(value["data"]) ? (value["data"] as readonly Fields[]) : [];
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
