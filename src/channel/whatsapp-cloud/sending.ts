import { backOffMs, type Clock } from "../../clock.ts";
import { chatId } from "../../domain/chat.ts";
import { isWorthLogging, type Log } from "../../log.ts";
import { BoundedMap } from "../../domain/recent.ts";
import type { Delivery, Outgoing } from "../channel.ts";
import { createPace, type EarlySigns, type LiveState } from "../live-state.ts";
import { contentsOf, type CloudTexts, type Content } from "./content.ts";
import { isOfNumber, type NumberPause, type OwnNumber, signOf } from "./own-number.ts";
import { failureOf, type Graph, type GraphAnswer, mayBeOfForm } from "./graph.ts";
import type { Forms } from "./registered.ts";
import { addressOf } from "./payload.ts";
import { callbackData } from "./from-cloud.ts";

export interface SendingOptions {
  readonly graph: Graph;
  readonly phoneNumberId: string;
  /** Distinguishes the messages of different databases. */
  readonly mark: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: LiveState;
  readonly texts: CloudTexts;
  /** Name of the template that asks its reader to write; null: none. */
  readonly template: string | null;
  readonly signs: EarlySigns;
  readonly pause: NumberPause;
  readonly number: Pick<OwnNumber, "use">;
  readonly forms: Pick<Forms, "flowFor">;
}

/** Messages partly sent, kept in memory. Beyond that the oldest is forgotten, and its retry repeats parts. */
const mostUnfinished = 1000;
/** How long to wait for a status that shows whether a message without an answer was accepted, ms. */
const statusMs = 15_000;
const pairBaseMs = 6_000;
const pairLongestMs = 5 * 60_000;
const offlineMs = 3_000;
/** How often to check whether the number may be used. */
const unusedMs = { waits: 5_000, off: 60_000 } as const;
/** Rows a second to all chats while an early sign holds. */
const slowPerSecond = 1;

/** Gives `Channel.send` of one number. */
export function createSending(options: SendingOptions): (message: Outgoing) => Promise<Delivery> {
  const { graph, phoneNumberId, mark, texts, template, clock, log, signs, pause, number, forms } = options;
  /** Messages accepted of a row, by outbox row: a retry continues after them. */
  const unfinished = new BoundedMap<number, number>(mostUnfinished);
  const undelivered = createUndelivered(options);
  const slowPace = createPace(clock, () => slowPerSecond);
  let formsRefused = 0;

  const post = (message: object) => graph.post(`/${phoneNumberId}/messages`, message);

  /** `envelopeOf`: of a message with or without a form. */
  async function sendOne(content: Content, envelopeOf: (isForm: boolean) => object): Promise<GraphAnswer> {
    const { file } = content;
    const envelope = envelopeOf(false);
    if (file === null) {
      const { message, instead } = content;
      if (instead === undefined) return post({ ...envelope, ...message });
      const answer = await post({ ...envelopeOf(true), ...message });
      if (!isOfForm(answer)) return answer;
      formsRefused += 1;
      if (isWorthLogging(formsRefused))
        log.warn("whatsapp cloud: the form of a sale is refused, and asked for in the chat", { why: answer.why });
      return post({ ...envelope, ...instead });
    }
    const uploaded = await graph.upload(`/${phoneNumberId}/media`, file, {
      messaging_product: "whatsapp",
      type: file.mime,
    });
    if (uploaded.type !== "ok") return uploaded;
    const { id } = uploaded.value as { readonly id?: unknown };
    if (typeof id !== "string") return { type: "unknown", why: "an upload without an id", retryAfterMs: 0 };
    return post({ ...envelope, ...content.message(id) });
  }

  /** How long nothing is sent, ms: the number may not be used, was refused, or must be slow. 0: send now. */
  function waitMs(outboxId: number): number {
    const use = number.use();
    if (use !== "works") return unusedMs[use];
    const pausedMs = pause.waitMs(outboxId);
    if (pausedMs > 0 || !signs.isSlow()) return pausedMs;
    return slowPace.take(0) === null ? slowPace.untilFreeMs() : 0;
  }

  return async ({ outboxId, chat, body }) => {
    const contents = contentsOf(body, texts, template, forms.flowFor(outboxId, chat));
    if (contents.length === 0) return { type: "sent", messageId: null };
    const retryAfterMs = waitMs(outboxId);
    if (retryAfterMs > 0) return { type: "wait", retryAfterMs };
    let messageId: string | null = null;
    for (const [part, content] of contents.entries()) {
      if (part < (unfinished.get(outboxId) ?? 0)) continue;
      const answer = await sendOne(content, (isForm) => ({
        messaging_product: "whatsapp",
        recipient_type: "individual",
        ...addressOf(chatId(chat)),
        biz_opaque_callback_data: callbackData({ outboxId, part, parts: contents.length, isForm }, mark),
      }));
      messageId = answer.type === "ok" ? messageIdIn(answer.value) : null;
      if (messageId === null) return undelivered.delivery(outboxId, answer);
      if (contents.length > 1) unfinished.set(outboxId, part + 1);
    }
    unfinished.delete(outboxId);
    undelivered.over(outboxId);
    return { type: "sent", messageId };
  };
}

/** True if Meta refused a message with a form that it may accept without one. */
function isOfForm(answer: GraphAnswer): answer is Extract<GraphAnswer, { readonly type: "refused" }> {
  if (answer.type !== "refused" || answer.isTransient || answer.status >= 500 || answer.retryAfterMs > 0) return false;
  return mayBeOfForm(failureOf(answer.code, false, answer.status, answer.subcode));
}

function messageIdIn(value: unknown): string | null {
  const id = (value as { readonly messages?: readonly { readonly id?: unknown }[] }).messages?.[0]?.id;
  return typeof id === "string" ? id : null;
}

/** Judges messages that were not accepted, and keeps the pauses of each row. */
function createUndelivered({ clock, log, state, signs, pause }: SendingOptions) {
  const tries = new BoundedMap<number, number>(mostUnfinished);

  return {
    /** A message of this row was accepted. */
    over(outboxId: number): void {
      tries.delete(outboxId);
      pause.accepted(outboxId);
    },
    delivery(outboxId: number, answer: GraphAnswer): Delivery {
      if (answer.type === "ok")
        return { type: "failed", why: "an answer without a message id", retryAfterMs: statusMs };
      if (answer.type === "notSent") {
        state.connecting(answer.why);
        return { type: "wait", retryAfterMs: offlineMs };
      }
      const { why } = answer;
      const retryAfterMs = Math.max(statusMs, answer.retryAfterMs);
      if (answer.type === "unknown") return { type: "failed", why, retryAfterMs };
      const { status, isTransient, subcode } = answer;
      const failure = failureOf(answer.code, isTransient, status, subcode);
      const sign = signOf(answer.code, failure);
      if (sign !== null) signs.seen(sign, why);
      if (isOfNumber(failure)) {
        pause.begin(failure, why, outboxId, answer.retryAfterMs);
        return { type: "wait", retryAfterMs: pause.waitMs(outboxId) };
      }
      switch (failure) {
        case "pairTooFast": {
          const count = (tries.get(outboxId) ?? 0) + 1;
          tries.set(outboxId, count);
          const pauseMs = backOffMs(clock, count, pairBaseMs, pairLongestMs);
          return { type: "wait", retryAfterMs: Math.max(pauseMs, answer.retryAfterMs) };
        }
        case "closed":
          return { type: "held", why };
        case "gone":
          return { type: "unreached", why };
        case "unknown":
          // Meta's own trouble passes. Any other code may be final for this message.
          return { type: "failed", why, retryAfterMs, ...(!isTransient && status < 500 && { isRefusal: true }) };
        case "barred":
          return { type: "refused", why };
        case "template":
        case "refused":
          log.error("whatsapp cloud: a message is wrong", { outboxId, why });
          return { type: "refused", why };
      }
    },
  };
}
