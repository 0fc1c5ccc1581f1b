import { createHmac } from "node:crypto";
import { Agent } from "node:http";
import { askWebhook } from "../webhook-post.ts";

/** One thing that happened: one message, or one status, or a change of another field. */
export interface CloudEvent {
  readonly field: string;
  /** The contents of the list of that kind. The sender joins those of one post. */
  readonly contacts?: readonly object[];
  readonly messages?: readonly object[];
  readonly statuses?: readonly object[];
  /** The value of another field than `messages`. */
  readonly value?: object;
}

/** One post. */
export interface CloudPost {
  readonly events: readonly CloudEvent[];
  /** Null while unanswered, and for good when the connection ended without an answer. */
  status: number | null;
  retryAfterSeconds: number | null;
  ended: boolean;
}

/** How the queue is delivered; each is off until a test sets it. */
export interface DeliveryFaults {
  /** Every post is made twice. */
  twice: boolean;
  /** Events of one post in reverse, and the contacts in another order than the messages. */
  shuffled: boolean;
  /** Nothing is delivered. */
  held: boolean;
}

export interface WebhookSenderOptions {
  readonly url: string;
  readonly secret: string;
  readonly verifyToken: string;
  readonly account: { readonly wabaId: string; readonly phoneNumberId: string; readonly displayPhone: string };
  readonly changed: () => void;
}

const mostPerPost = 20;
const firstPauseMs = 2;
const longestPauseMs = 200;

/**
 * Posts events like Meta: the handshake first, then signed bodies with everything since the last one. A post without a 200 is repeated after pauses that double
 * (Meta: for up to seven days).
 */
export class WebhookSender {
  readonly posts: CloudPost[] = [];
  readonly faults: DeliveryFaults = { twice: false, shuffled: false, held: false };
  readonly #options: WebhookSenderOptions;
  readonly #agent = new Agent({ keepAlive: true });
  #queue: CloudEvent[] = [];
  #verified = false;
  #busy = false;
  #pauseMs = firstPauseMs;
  #closed = false;

  constructor(options: WebhookSenderOptions) {
    this.#options = options;
  }

  /** Events that were not answered with 200 yet. */
  get pending(): number {
    return this.#queue.length;
  }

  add(...events: readonly CloudEvent[]): void {
    this.#queue.push(...events);
    this.poke();
  }

  /** Delivers waiting events, unless delivery is held. */
  poke(): void {
    if (!this.#busy && !this.#closed) void this.#work();
  }

  close(): void {
    this.#closed = true;
    this.#agent.destroy();
  }

  async #work(): Promise<void> {
    this.#busy = true;
    while (this.#queue.length > 0 && !this.faults.held && !this.#closed) {
      const delivered = (await this.#handshake()) && (await this.#deliver());
      if (!delivered) {
        await new Promise((resolve) => setTimeout(resolve, this.#pauseMs).unref());
        this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
      } else this.#pauseMs = firstPauseMs;
    }
    this.#busy = false;
  }

  async #handshake(): Promise<boolean> {
    if (this.#verified) return true;
    const challenge = "1158201444";
    const query = {
      "hub.mode": "subscribe",
      "hub.challenge": challenge,
      "hub.verify_token": this.#options.verifyToken,
    };
    const answer = await this.send("GET", `?${new URLSearchParams(query).toString()}`);
    this.#verified = answer?.status === 200 && answer.body === challenge;
    return this.#verified;
  }

  async #deliver(): Promise<boolean> {
    const events = this.#queue.slice(0, mostPerPost);
    const posts = this.faults.twice ? [this.post(events), this.post(events)] : [this.post(events)];
    const answered = await Promise.all(posts);
    const isTaken = answered.some(({ status }) => status === 200);
    if (isTaken) this.#queue = this.#queue.filter((one) => !events.includes(one));
    this.#options.changed();
    return isTaken;
  }

  /** Posts these events, signed. */
  async post(events: readonly CloudEvent[]): Promise<CloudPost> {
    const post: CloudPost = { events, status: null, retryAfterSeconds: null, ended: false };
    this.posts.push(post);
    const body = Buffer.from(asMetaWrites(this.bodyOf(events)));
    const answer = await this.send("POST", "", body, this.signatureOf(body));
    post.ended = true;
    if (answer !== null) Object.assign(post, answer);
    this.#options.changed();
    return post;
  }

  signatureOf(body: Buffer): string {
    return `sha256=${createHmac("sha256", this.#options.secret).update(body).digest("hex")}`;
  }

  bodyOf(events: readonly CloudEvent[]): object {
    const { wabaId, phoneNumberId, displayPhone } = this.#options.account;
    const ordered = this.faults.shuffled ? events.toReversed() : events;
    const metadata = { display_phone_number: displayPhone, phone_number_id: phoneNumberId };
    const ofMessages = ordered.filter(({ field }) => field === "messages");
    const parts = (["contacts", "messages", "statuses"] as const).flatMap((name) => {
      const all = ofMessages.flatMap((event) => event[name] ?? []);
      return all.length === 0 ? [] : [[name, name === "contacts" ? all.toReversed() : all]];
    });
    const envelope = { messaging_product: "whatsapp", metadata };
    const value = { ...envelope, ...(Object.fromEntries(parts) as object) };
    const changes = [
      ...(ofMessages.length > 0 ? [{ field: "messages", value }] : []),
      ...ordered.flatMap((event) => (event.field === "messages" ? [] : [{ field: event.field, value: event.value }])),
    ];
    return { object: "whatsapp_business_account", entry: [{ id: wabaId, changes }] };
  }

  /** One raw request to the callback. Null: no answer came. */
  send(method: "GET" | "POST", query: string, body: Buffer | null = null, signature: string | null = null) {
    const headers = { ...(signature !== null && { "x-hub-signature-256": signature }) };
    return askWebhook(this.#options.url + query, { method, agent: this.#agent, headers }, body);
  }
}

/** JSON like Meta's: slashes and all characters outside ASCII are escaped, so that a body that is parsed and written again has another signature. */
export function asMetaWrites(value: object): string {
  return JSON.stringify(value)
    .replaceAll("/", String.raw`\/`)
    .replaceAll(/[^\x20-\x7e]/g, (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, "0"));
}
