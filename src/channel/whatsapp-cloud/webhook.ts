import { createHmac, timingSafeEqual } from "node:crypto";
import { jsonIn } from "../../domain/attempt.ts";
import { errorText, isWorthLogging, type Log } from "../../log.ts";
import type { Accept } from "../channel.ts";
import type { EarlySigns, LiveState } from "../live-state.ts";
import { emptyAnswer, isSameSecret, readBody } from "../../http/caller.ts";
import { isOfNumber, type NumberPause, signOf } from "./own-number.ts";
import { failureOf } from "./graph.ts";
import type { Forms } from "./registered.ts";
import { fromCloud, type Account, type Converted } from "./from-cloud.ts";

export interface CloudWebhookOptions {
  /** Public URL; Meta posts to its path. */
  readonly url: string;
  /** Signs the posts. */
  readonly appSecret: string;
  /** Meta sends it when the address is entered. */
  readonly verifyToken: string;
  readonly account: Account;
  readonly log: Log;
  readonly state: LiveState;
  readonly signs: EarlySigns;
  readonly pause: NumberPause;
  readonly forms: Pick<Forms, "failed">;
  /** Digits of the account's number; null: not known yet. */
  readonly ownNumber: () => string | null;
}

/** The destination of received updates. */
export interface CloudReceiver {
  readonly accept: Accept;
  /** Messages were stored while the number can send: mark these as read. Not awaited; must not throw. */
  readonly stored: (messageIds: readonly string[]) => void;
}

export type CloudWebhook = ReturnType<typeof createCloudWebhook>;

const signatureHeader = "x-hub-signature-256";
const largestBodyBytes = 4 * 1024 * 1024;

/** The receiving end of Meta's webhook. Until `start` it answers posts with 503. */
export function createCloudWebhook(options: CloudWebhookOptions) {
  const { appSecret, account, log, state, signs, pause, forms, ownNumber } = options;
  const running = new Set<Promise<Response>>();
  let receiver: CloudReceiver | null = null;
  let strangers = 0;
  let failures = 0;

  async function store(body: Buffer, { accept, stored }: CloudReceiver): Promise<Response> {
    const converted = fromCloud(jsonIn(body.toString("utf8")), account, ownNumber());
    const { updates, receipts, toMark, troubles, unreadable, foreign } = converted;
    note(converted, signs, pause);
    // Before the receipts that ask for another send are stored.
    for (const { state: told, outboxId } of receipts)
      if (typeof told === "object" && told.next === "otherwise" && outboxId !== null) forms.failed(outboxId);
    if (unreadable > 0 || foreign > 0)
      log.warn("whatsapp cloud: parts of a post were left out", { unreadable, foreign, bytes: body.length });
    for (const code of troubles) log.error("whatsapp cloud: Meta reports trouble with the number", { code });
    try {
      if (updates.length + receipts.length > 0) await accept(updates, receipts);
    } catch (error) {
      failures += 1;
      const why = `accept: ${errorText(error)}`;
      if (isWorthLogging(failures))
        log.warn("whatsapp cloud: receiving failed, Meta will try again", { why, failures });
      state.connecting(why);
      return emptyAnswer(503);
    }
    failures = 0;
    if (pause.holds()) return emptyAnswer(200);
    state.working();
    stored(toMark);
    return emptyAnswer(200);
  }

  async function post(request: Request): Promise<Response> {
    const given = request.headers.get(signatureHeader);
    if (given === null) return refused(401);
    const body = await readBody(request, largestBodyBytes);
    if (body === null) return emptyAnswer(413, { connection: "close" });
    if (!isSigned(body, given, appSecret)) return refused(403);
    if (receiver === null) return emptyAnswer(503);
    const storing = store(body, receiver);
    running.add(storing);
    try {
      return await storing;
    } finally {
      running.delete(storing);
    }
  }

  function refused(status: 401 | 403): Response {
    strangers += 1;
    if (isWorthLogging(strangers)) log.warn("whatsapp cloud: a post that Meta has not signed", { strangers });
    return emptyAnswer(status);
  }

  return {
    /** The path it answers on. */
    path: new URL(options.url).pathname,
    /**
     * Answers one request of Meta. The handshake (GET): 200 with the challenge, or 403. A post: 401 without a signature, 403 with a wrong one, 413 above 4 MB;
     * then 200 when its contents are durable, and 503 if they could not be stored, or nothing is received (`start`, `stop`): Meta then posts it again. An
     * unreadable post gets 200, since Meta would repeat it for a week.
     */
    async answer(request: Request): Promise<Response> {
      if (request.method === "GET") return handshake(request, options);
      if (request.method === "POST") return post(request);
      return emptyAnswer(405, { allow: "GET, POST" });
    },
    /** Accepts posts from now on. */
    start(given: CloudReceiver) {
      receiver = given;
    },
    /** Accepts no more posts. Resolves when all accepted ones are stored. */
    async stop() {
      receiver = null;
      await Promise.all(running);
    },
  };
}

/** Notes signs of trouble in a post. Messages that failed later pause the number before the receipts that ask for another send are stored. */
function note(converted: Converted, signs: EarlySigns, pause: NumberPause): void {
  const { troubles, failures, news, updates, receipts } = converted;
  for (const { sentAtMs } of updates) if (sentAtMs !== null) pause.heard(sentAtMs);
  for (const { atMs } of receipts) if (atMs !== undefined) pause.heard(atMs);
  // A repeated report, or one that is hours late, says nothing about the number now.
  const current = failures.filter(({ atMs }) => pause.isNews(atMs));
  for (const code of [...troubles, ...current.map((one) => one.code)]) {
    const sign = signOf(code);
    if (sign !== null) signs.seen(sign, `Meta reports ${code}`);
  }
  for (const { state, outboxId } of receipts) if (state === "delivered" && outboxId !== null) pause.delivered(outboxId);
  for (const { code, atMs, outboxId } of current) {
    const failure = failureOf(code);
    const why = `a message failed after it was accepted: ${code}`;
    if (isOfNumber(failure)) pause.beginLater(failure, why, outboxId, atMs);
  }
  for (const { sign, isOver, why } of news) {
    if (isOver) signs.over(sign);
    else signs.seen(sign, why);
  }
}

/** Answers Meta, which asks when the address is entered: with the challenge, bare. */
function handshake(request: Request, { verifyToken, log }: CloudWebhookOptions): Response {
  const query = new URL(request.url).searchParams;
  const challenge = query.get("hub.challenge") ?? "";
  const isOurs = isSameSecret(query.get("hub.verify_token") ?? "", verifyToken);
  if (!isOurs || query.get("hub.mode") !== "subscribe" || !/^[\w-]{1,200}$/.test(challenge)) return emptyAnswer(403);
  log.info("whatsapp cloud: Meta has verified the webhook");
  return new Response(challenge, { status: 200, headers: { "content-type": "text/plain; charset=utf-8" } });
}

/** Checked on the original bytes: a body that is parsed and written again has another signature. */
function isSigned(body: Buffer, given: string, appSecret: string): boolean {
  const expected = createHmac("sha256", appSecret).update(body).digest();
  const hex = /^sha256=([0-9a-f]{64})$/.exec(given)?.[1];
  return hex !== undefined && timingSafeEqual(Buffer.from(hex, "hex"), expected);
}
