import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { BotCommand, Update, User } from "grammy/types";
import { listenOn } from "../../loopback.ts";
import { Waiting } from "../../waiting.ts";
import { Faults, type PlannedFault } from "../faults.ts";
import { Callbacks } from "./callbacks.ts";
import { Chats, type BotMessage } from "./chats.ts";
import { CommandLists } from "./command-lists.ts";
import { refusalOf, type Fault, type FaultPlan } from "./faults.ts";
import { createJournal, type JournalEntry } from "./journal.ts";
import { methods, type Method, type World } from "./methods.ts";
import { readParams } from "./params.ts";
import { createPeople, type People } from "./people.ts";
import { Refusal } from "./refusal.ts";
import { UpdateQueue } from "./update-queue.ts";
import { WebhookSender, type Post } from "./webhook-sender.ts";

export interface TelegramServerOptions {
  readonly token?: string;
  /** Absent: a free one. */
  readonly port?: number;
  /** A path before `/bot<token>`, as a reverse proxy would add: `"/telegram"`. */
  readonly path?: string;
  readonly username?: string;
  readonly firstUpdateId?: number;
  /** The two slow-downs of a poll that repeats its offset (see `UpdateQueue`). Absent: like Telegram, yes. */
  readonly repeatSlowdowns?: boolean;
  /** How slow the webhook's back-off is (see `WebhookSender`), ms. Absent: like Telegram's, 1000. */
  readonly webhookBackOffMs?: number;
  /** True for a server from before Bot API 10.1: it has no rich messages, and does not know the newer buttons. */
  readonly isOld?: boolean;
  readonly nowMs?: () => number;
}

/** A Bot API server for tests. Refuses what Telegram refuses, with Telegram's texts, and injects faults on demand. */
export interface TelegramServer extends People {
  readonly apiRoot: string;
  readonly token: string;
  readonly bot: User;
  /** Every call that arrived with the right token, in order. */
  readonly journal: readonly JournalEntry[];
  /** All updates so far, for `replay`. */
  readonly updates: readonly Update[];
  /** Every post to the webhook, in order. */
  readonly posts: readonly Post[];
  /** Messages of the bot in a chat, in order of arrival, deleted ones included. */
  messages(chat: number): readonly BotMessage[];
  /** The message of the bot with this index (from 0), or the first for which `which` holds, as soon as there is one. */
  waitForMessage(
    chat: number,
    which: number | ((message: BotMessage) => boolean),
    withinMs?: number,
  ): Promise<BotMessage>;
  /** The first answered call of the method for which `which` holds. */
  waitForCall(method: string, which?: (entry: JournalEntry) => boolean): Promise<JournalEntry>;
  /** The call of the method with this number, from 1, as soon as it arrives, answered or not. */
  waitForArrival(method: string, number?: number, withinMs?: number): Promise<JournalEntry>;
  /** The first post to the webhook for which `which` holds, as soon as there is one. It may still be under way. */
  waitForPost(which: (post: Post) => boolean): Promise<Post>;
  /** Resolves when the bot has confirmed every update. */
  waitUntilConfirmed(): Promise<void>;
  /** Makes the next call (or those of the plan) of a method fail; `"*"`: of any method. */
  fault(method: string, fault: Fault, plan?: FaultPlan): PlannedFault<Fault>;
  /** Delivers every update a second time after its confirmation, from now on. */
  redeliverAll(on: boolean): void;
  /** Delivers these updates again, under their old ids. */
  replay(updates: readonly Update[]): void;
  /** The next update gets this id. */
  continueFrom(updateId: number): void;
  pendingCount(): number;
  /** The list that `setMyCommands` left for a scope (`{type: "chat", chat_id: 5}`) and language. */
  commands(scope: object, language?: string): readonly BotCommand[];
  /** Sends this time (epoch ms) in the `Date` header of its answers; null (default): sends no `Date`. Independent of the bot's clock. */
  tellTime(nowMs: (() => number) | null): void;
  /** From now on the person's app is too old for rich messages. */
  hasOldApp(person: number): void;
  /** Moves the server's clock ahead. */
  passTime(ms: number): void;
  /** Cuts every connection, like a network loss. */
  cutConnections(): void;
  close(): Promise<void>;
}

const defaultToken = "700000001:TEST-only-token-of-the-server-0001";

/** Starts the server on loopback. */
export async function startTelegramServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const { token = defaultToken, path = "", username = "monedero_prueba_bot", firstUpdateId = 1001 } = options;
  const base = options.nowMs ?? (() => Date.now());
  let aheadMs = 0;
  const nowMs = () => base() + aheadMs;
  const bot: User = { id: Number(token.split(":")[0]), is_bot: true, first_name: "Monedero", username };
  const chats = new Chats();
  const waiting = new Waiting("telegram server");
  const changed = () => waiting.changed();
  const { repeatSlowdowns = true, webhookBackOffMs: backOffMs = 1000 } = options;
  const queue = new UpdateQueue({ nowMs, firstId: firstUpdateId, repeatSlowdowns });
  const sender = new WebhookSender({ queue, nowMs, changed, backOffMs });
  const world: World = {
    bot,
    chats,
    callbacks: new Callbacks(nowMs),
    commands: new CommandLists((id) => void chats.existing(id)),
    queue,
    sender,
    nowMs,
    unknownActions: options.isOld === true ? ["disabled", "copy_text"] : [],
    oldApps: new Set(),
    webhookChangeableAtMs: 0,
  };
  const journal = createJournal();
  const faults = new Faults<Fault, JournalEntry>();
  const calls = {
    world,
    journal,
    faults,
    changed,
    token,
    path,
    lacks: options.isOld === true ? ["sendrichmessage"] : [],
  };
  let dateMs: (() => number) | null = null;
  const server = createServer((request, response) => {
    response.sendDate = false;
    if (dateMs !== null) response.setHeader("date", new Date(dateMs()).toUTCString());
    answer(calls, request, response).catch((error: unknown) => {
      // Reached only by a bug of this server: fail the test at once.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const listening = await listenOn(server, options.port);
  const find = (chat: number, which: number | ((message: BotMessage) => boolean)) =>
    typeof which === "number" ? chats.botMessages(chat)[which] : chats.botMessages(chat).find(which);

  const confirmed = () => (queue.pendingCount() === 0 ? true : undefined);

  return {
    ...createPeople(world, (update) => {
      const id = queue.add(update);
      sender.poke();
      return id;
    }),
    apiRoot: `http://127.0.0.1:${listening.port}${path}`,
    token,
    bot,
    journal: journal.entries,
    updates: queue.made,
    posts: sender.posts,
    tellTime(tells) {
      dateMs = tells;
    },
    messages: (chat) => chats.botMessages(chat),
    waitForMessage: (chat, which, withinMs) =>
      waiting.until(
        () => `message ${which.toString()} in chat ${chat}`,
        () => find(chat, which),
        withinMs,
      ),
    waitForCall: (method, which = () => true) =>
      waiting.until(
        () => `a call of ${method}`,
        () => journal.of(method).find((entry) => entry.ok !== null && which(entry)),
      ),
    waitForArrival: (method, number = 1, withinMs) =>
      waiting.until(
        () => `call ${number} of ${method}`,
        () => journal.of(method)[number - 1],
        withinMs,
      ),
    waitForPost: (which) =>
      waiting.until(
        () => "a post to the webhook",
        () => sender.posts.find(which),
      ),
    async waitUntilConfirmed() {
      await waiting.until(() => "every update to be confirmed", confirmed);
    },
    fault(method, fault, { call = journal.of(method).length + 1, times = 1 } = {}) {
      return faults.plan(fault, times, (one) => method === "*" || (one.method === method && one.number >= call));
    },
    redeliverAll(on) {
      queue.redeliverAll = on;
    },
    replay(updates) {
      queue.deliverAgain(updates);
      sender.poke();
    },
    continueFrom: (updateId) => queue.continueFrom(updateId),
    pendingCount: () => queue.pendingCount(),
    commands: (scope, language = "") => world.commands.get({ scope, language_code: language }),
    hasOldApp: (person) => void world.oldApps.add(person),
    passTime(ms) {
      aheadMs += ms;
      sender.poke();
    },
    cutConnections() {
      listening.cut();
      sender.cut();
    },
    async close() {
      faults.liftAll();
      sender.set(null);
      await listening.close();
    },
  };
}

interface Calls {
  readonly world: World;
  readonly journal: ReturnType<typeof createJournal>;
  readonly faults: Faults<Fault, JournalEntry>;
  readonly changed: () => void;
  readonly token: string;
  readonly path: string;
  /** Missing methods, in lower case. */
  readonly lacks: readonly string[];
}

async function answer(calls: Calls, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const found = /^\/bot([^/]+)\/([A-Za-z]+)$/.exec(url.pathname.slice(calls.path.length));
  const given = decodeURIComponent(found?.[1] ?? "");
  if (found === null || !url.pathname.startsWith(calls.path) || !/^\d+:[\w-]{20,}$/.test(given)) {
    return refuse(response, new Refusal(404, "Not Found"));
  }
  if (given !== calls.token) return refuse(response, new Refusal(401, "Unauthorized"));
  const name = found[2] ?? "";
  const method = methods[name.toLowerCase()];
  if (method === undefined || calls.lacks.includes(name.toLowerCase()))
    return refuse(response, new Refusal(404, "Not Found: method not found"));
  let params;
  try {
    params = await readParams(request, url.searchParams);
  } catch (error) {
    if (error instanceof Refusal) return refuse(response, error);
    throw error;
  }
  const entry = calls.journal.add(name, params, calls.world.nowMs());
  const carriedOut = carryOut(calls, method, entry, request, response);
  // A long poll confirms as it arrives and ends much later.
  calls.changed();
  try {
    await carriedOut;
  } finally {
    calls.changed();
  }
}

async function carryOut(
  calls: Calls,
  method: Method,
  entry: JournalEntry,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const planned = calls.faults.strike(entry);
  const refusal = planned === null ? null : refusalOf(planned.fault);
  try {
    if (refusal !== null) throw refusal;
    const result = await run(calls, method, entry, planned, gone.signal);
    if (planned?.fault.type === "drop") return void request.socket.destroy();
    if (gone.signal.aborted) return;
    if (planned?.fault.type === "html") return page(response, planned.fault.status, request.url ?? "");
    if (planned?.fault.type === "nonsense") return reply(response, 200, planned.fault.body);
    entry.ok = true;
    reply(response, 200, JSON.stringify({ ok: true, result }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    entry.ok = false;
    entry.error = error.description;
    if (planned?.fault.type === "drop") return void request.socket.destroy();
    refuse(response, error);
  }
}

/** Applies the call unless its fault prevents that; returns undefined when it was not applied. */
async function run(
  calls: Calls,
  method: Method,
  entry: JournalEntry,
  planned: PlannedFault<Fault> | null,
  gone: AbortSignal,
): Promise<unknown> {
  const apply = async () => {
    const result = await method(calls.world, entry.params, gone);
    entry.applied = true;
    if (entry.method === "getUpdates") entry.updateIds = (result as readonly Update[]).map((one) => one.update_id);
    return result;
  };
  const fault = planned?.fault;
  switch (fault?.type) {
    case "html":
    case "nonsense":
      return undefined;
    case "drop":
      return fault.applied ? apply() : undefined;
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
      return apply();
    case "hang": {
      const result = fault.applied ? await apply() : undefined;
      calls.changed();
      await planned?.released;
      return fault.applied || gone.aborted ? result : apply();
    }
    default:
      return apply();
  }
}

function reply(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(body);
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  reply(response, refusal.code, refusal.body());
}

/** A proxy's error page that contains the path and so the token, as some do. */
function page(response: ServerResponse, status: number, url: string): void {
  const body = `<html><body><h1>${status} Bad Gateway</h1><p>${url}</p></body></html>`;
  response.writeHead(status, { "content-type": "text/html" }).end(body);
}
