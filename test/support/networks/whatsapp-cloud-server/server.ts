import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { jsonIn } from "../../../../src/domain/attempt.ts";
import { bodyOf, listenOn } from "../../loopback.ts";
import { Waiting } from "../../waiting.ts";
import { Faults, type PlannedFault } from "../faults.ts";
import type { CloudFault } from "./faults.ts";
import { GraphError } from "./graph-error.ts";
import { readUpload } from "./media.ts";
import { usualPairBurst } from "./rates.ts";
import { needs, readingOf } from "./readings.ts";
import { readPosted } from "./message-schema.ts";
import type { CloudPerson } from "./people.ts";
import { WebhookSender, type CloudEvent, type CloudPost } from "./webhook-sender.ts";
import { CloudWorld, type CloudMessage } from "./world.ts";
import { Writing } from "./writing.ts";

export interface CloudServerOptions {
  /** Where the bot listens for the webhook. */
  readonly callback: string;
  readonly nowMs?: () => number;
  /** No limits of pace: for bots whose clock stands still while they talk. */
  readonly isUnhurried?: boolean;
}

/** One call of the Graph API. */
interface CloudCall {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** The code of its refusal. Null: it was accepted. */
  code: number | null;
}

/** A server of the WhatsApp Cloud API for tests: refuses what Meta refuses, delivers by webhook, and fails on demand. */
export interface CloudServer {
  readonly apiRoot: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly world: CloudWorld;
  readonly writing: Writing;
  readonly webhook: WebhookSender;
  /** Every call with the right token, in order. */
  readonly calls: readonly CloudCall[];
  /** Messages on a person's phone, in order. */
  messages(person: CloudPerson): readonly CloudMessage[];
  /** The first message of a person's for which `which` holds, as soon as there is one. */
  waitForMessage(person: CloudPerson, which: (message: CloudMessage) => boolean): Promise<CloudMessage>;
  waitForPost(which: (post: CloudPost) => boolean): Promise<CloudPost>;
  /** Waits for a condition that only this server changes. */
  until(what: string, holds: () => boolean): Promise<void>;
  /** Resolves when every event was answered with 200. */
  waitUntilConfirmed(): Promise<void>;
  /** Makes the next sends fail in this way. */
  fault(fault: CloudFault, times?: number): PlannedFault<CloudFault>;
  /** Moves the network's clock on. */
  passTime(ms: number): void;
  close(): Promise<void>;
}

/** The settings of a bot on this server, which posts to `callback`. */
export const settingsOf = ({ world, appSecret, verifyToken, apiRoot }: CloudServer, callback: string) => ({
  WHATSAPP_CLOUD_PHONE_NUMBER_ID: world.phoneNumberId,
  WHATSAPP_CLOUD_WABA_ID: world.wabaId,
  WHATSAPP_CLOUD_ACCESS_TOKEN: world.token,
  WHATSAPP_CLOUD_APP_SECRET: appSecret,
  WHATSAPP_CLOUD_VERIFY_TOKEN: verifyToken,
  WHATSAPP_CLOUD_API_ROOT: apiRoot,
  WHATSAPP_CLOUD_WEBHOOK_URL: callback,
  HTTP_PORT: new URL(callback).port,
});

/** Starts the server on loopback. */
export async function startCloudServer(options: CloudServerOptions): Promise<CloudServer> {
  const base = options.nowMs ?? (() => Date.now());
  let aheadMs = 0;
  const waiting = new Waiting("cloud server");
  const changed = () => waiting.changed();
  const [appSecret, verifyToken] = ["b7f1c2d9e0a44f6d8c3b5a7e91f02d46", "verify_Xk29pLm4Qz81Rt57Jw36Hd05Bn7c"];
  const emit = (...events: readonly CloudEvent[]) => sender.add(...events);
  const pairBurst = options.isUnhurried === true ? Number.POSITIVE_INFINITY : usualPairBurst;
  const world = new CloudWorld({ nowMs: () => base() + aheadMs, emit, pairBurst });
  const account = {
    wabaId: world.wabaId,
    phoneNumberId: world.phoneNumberId,
    get displayPhone() {
      return world.displayPhone;
    },
  };
  const sender = new WebhookSender({ url: options.callback, secret: appSecret, verifyToken, account, changed });
  const calls: CloudCall[] = [];
  const faults = new Faults<CloudFault>();
  const server = createServer((request, response) => {
    answer({ world, calls, faults, changed }, request, response).catch((error: unknown) => {
      // Reached only by a bug of this server: fail the test at once.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const listening = await listenOn(server);
  const messages = (person: CloudPerson) =>
    world.sent.filter(({ to, status }) => to === person && ["delivered", "read"].includes(status));
  return {
    apiRoot: `http://127.0.0.1:${listening.port}/v25.0`,
    appSecret,
    verifyToken,
    world,
    writing: new Writing(world, emit),
    webhook: sender,
    calls,
    messages,
    waitForMessage: (person, which) =>
      waiting.until(
        () =>
          `a message; ${person.name} has ${messages(person)
            .map(({ body }) => JSON.stringify(body))
            .join("\n")}`,
        () => messages(person).find(which),
      ),
    waitForPost: (which) =>
      waiting.until(
        () => "a post",
        () => sender.posts.find(which),
      ),
    until: (what, holds) =>
      waiting
        .until(
          () => what,
          () => (holds() ? true : undefined),
        )
        .then(() => {}),
    waitUntilConfirmed: () =>
      waiting
        .until(
          () => `${sender.pending} events to be confirmed`,
          () => (sender.pending === 0 ? true : undefined),
        )
        .then(() => {}),
    fault: (fault, times = 1) => faults.plan(fault, times),
    passTime(ms) {
      aheadMs += ms;
    },
    async close() {
      faults.liftAll();
      sender.close();
      await listening.close();
    },
  };
}

interface Serving {
  readonly world: CloudWorld;
  readonly calls: CloudCall[];
  readonly faults: Faults<CloudFault>;
  readonly changed: () => void;
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, calls, changed } = serving;
  const url = new URL(request.url ?? "/", "http://graph");
  const raw = await bodyOf(request);
  const call: CloudCall = {
    method: request.method ?? "",
    path: url.pathname,
    body: jsonIn(raw.toString()),
    code: null,
  };
  response.sendDate = false;
  if (world.tellsTime) response.setHeader("date", new Date(world.nowMs).toUTCString());
  try {
    if (request.headers.authorization !== `Bearer ${world.token}`) throw new GraphError(190, "invalid access token");
    calls.push(call);
    const version = /^\/v(\d+)\.0\//.exec(url.pathname)?.[1];
    if (version === undefined || Number(version) < 21) throw new GraphError(2635, "this version has ended");
    const path = url.pathname.slice(url.pathname.indexOf("/", 1));
    if (request.method === "GET") return reply(response, 200, readingOf(world, path, url.searchParams));
    if (request.method !== "POST") throw new GraphError(100, "unsupported request");
    if (world.flows.has(world.wabaId, path)) {
      needs(world, "whatsapp_business_management");
      return reply(response, 200, await world.flows.answer(path, raw, request.headers["content-type"] ?? ""));
    }
    needs(world, "whatsapp_business_messaging");
    if (path === `/${world.phoneNumberId}/media`) {
      const file = await readUpload(raw, request.headers["content-type"] ?? "", world.nowMs);
      return reply(response, 200, { id: world.media.upload(file) });
    }
    if (path !== `/${world.phoneNumberId}/messages`)
      throw new GraphError(100, "unknown object", { status: 404, subcode: 33 });
    await posted(serving, call.body, response);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    call.code = error.code;
    reply(response, error.status, error.body);
  } finally {
    changed();
  }
}

/** A post to `messages`, with the fault that is planned for it. */
async function posted({ world, faults, changed }: Serving, body: unknown, response: ServerResponse): Promise<void> {
  const read = readPosted(body);
  if ("mark" in read) {
    world.mark(read.mark);
    return reply(response, 200, { success: true });
  }
  const plan = faults.strike();
  const fault = plan?.fault;
  if (fault?.type === "error") {
    if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
    throw new GraphError(fault.code, "planned", fault);
  }
  if (fault?.type === "html") {
    response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad gateway</html>");
    return;
  }
  if ((fault?.type === "cut" || fault?.type === "internal") && !fault.applied) return broken(fault.type, response);
  const message = world.send(read.message);
  changed();
  if (fault?.type === "cut" || fault?.type === "internal") return broken(fault.type, response);
  if (fault?.type === "hold") await plan?.released;
  const { to } = message;
  const contact = { input: read.message.to ?? read.message.recipient, user_id: to.userId };
  reply(response, 200, {
    messaging_product: "whatsapp",
    contacts: [to.shown === "user id alone" ? contact : { ...contact, wa_id: to.phone }],
    messages: [{ id: message.id, message_status: "accepted" }],
  });
}

function broken(how: "cut" | "internal", response: ServerResponse): void {
  if (how === "cut") response.destroy();
  else reply(response, 500, new GraphError(131_000, "something went wrong", { isTransient: true }).body);
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
