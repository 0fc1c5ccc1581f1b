import { randomBytes } from "node:crypto";
import { CloudFlows } from "./flows.ts";
import { GraphError } from "./graph-error.ts";
import { Media, type MediaFile } from "./media.ts";
import type { Mark, SentBody } from "./message-schema.ts";
import { CloudPeople, recipientOf, type CloudPerson } from "./people.ts";
import { Rates } from "./rates.ts";
import type { CloudEvent } from "./webhook-sender.ts";

/** A message of the bot that was accepted. */
export interface CloudMessage {
  readonly id: string;
  readonly to: CloudPerson;
  readonly body: SentBody;
  readonly file: MediaFile | null;
  readonly atMs: number;
  /** Its status. A person has messages that are `delivered` or `read`. */
  status: "accepted" | "sent" | "delivered" | "read" | "failed";
  /** Why it failed. */
  code: number | null;
  /** The category in which it is charged for. Null: it is free. */
  billed: string | null;
}

/** A template in Meta's storage. */
export interface CloudTemplate {
  readonly status: "APPROVED" | "PENDING" | "REJECTED" | "PAUSED";
  readonly category: "UTILITY" | "MARKETING";
  readonly text: string;
}

/** An approved template without variables. */
export const approvedTemplate: CloudTemplate = { status: "APPROVED", category: "UTILITY", text: "Escribe *ver*." };
const usable: ReadonlySet<CloudTemplate["status"]> = new Set(["APPROVED", "PAUSED"]);

interface CloudNumber {
  verified_name: string;
  quality_rating: "GREEN" | "YELLOW" | "RED" | "NA";
  name_status: string;
  code_verification_status: string;
  whatsapp_business_manager_messaging_limit: string;
}

export interface WorldOptions {
  readonly nowMs: () => number;
  readonly emit: (...events: readonly CloudEvent[]) => void;
  readonly pairBurst: number;
}

const dayMs = 24 * 3_600_000;

/** The Flow in a message. Null: none. */
export function flowIn(body: SentBody) {
  return body.type === "interactive" && body.interactive.type === "flow" ? body.interactive.action.parameters : null;
}

/** One business number: its people, the messages in both directions, its templates and its limits. */
export class CloudWorld {
  readonly phoneNumberId = "106540352242922";
  readonly wabaId = "102290129340398";
  displayPhone = "5214770000001";
  readonly people = new CloudPeople();
  readonly media = new Media();
  readonly flows = new CloudFlows();
  /** Messages of the bot, in order of acceptance. */
  readonly sent: CloudMessage[] = [];
  readonly marks: Mark[] = [];
  /** Its templates by name; all are of es_MX. */
  readonly templates = new Map<string, CloudTemplate>();
  /** Meta's data about the number. */
  readonly number: CloudNumber = {
    verified_name: "Monedero",
    quality_rating: "GREEN",
    name_status: "APPROVED",
    code_verification_status: "VERIFIED",
    whatsapp_business_manager_messaging_limit: "TIER_2K",
  };
  /** The token's permissions, and its end, s; 0: never. */
  scopes: readonly string[] = ["whatsapp_business_messaging", "whatsapp_business_management"];
  tokenEndsAtS = 0;
  /** True if the app receives the account's messages. */
  isSubscribed = true;
  /** Free service messages of a month. */
  freeService = 1_000;
  /** True if its answers have a `Date`. */
  tellsTime = true;
  token = `EAAG${randomBytes(24).toString("hex")}`;
  /** People who were shown the button that shares their phone. */
  readonly #askedContact = new Set<CloudPerson>();
  readonly #incoming = new Set<string>();
  readonly #failures: { person: CloudPerson; code: number; atOnce: boolean }[] = [];
  readonly #rates: Rates;
  readonly #options: WorldOptions;
  #service = 0;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.#rates = new Rates(options.pairBurst);
  }

  get nowMs(): number {
    return this.#options.nowMs();
  }

  /** A new id, which holds the phone in clear, as Meta's do. */
  newId({ phone }: CloudPerson): string {
    const key = randomBytes(9).toString("hex").toUpperCase();
    return `wamid.${Buffer.from(`\x1d\x0b${phone}\x15\x02\x11${key}`).toString("base64")}`;
  }

  /** The next message to this person is accepted, and fails later with this code. */
  failLater(person: CloudPerson, code: number): void {
    this.#failures.push({ person, code, atOnce: false });
  }

  /** The next message to this person is refused with this code in the answer. */
  failAtOnce(person: CloudPerson, code: number): void {
    this.#failures.push({ person, code, atOnce: true });
  }

  /** The next planned failure for a person, which is then used up. */
  #planned(to: CloudPerson, isAtOnce: boolean): number | null {
    const place = this.#failures.findIndex(({ person }) => person === to);
    if (place === -1 || this.#failures[place]?.atOnce !== isAtOnce) return null;
    return this.#failures.splice(place, 1)[0]?.code ?? null;
  }

  /** Notes a message of a person: it opens the window of a day. */
  came(person: CloudPerson, id: string, atMs: number): void {
    person.wroteAtMs = Math.max(person.wroteAtMs, atMs);
    this.#incoming.add(id);
    this.#rates.note(this.nowMs);
  }

  /** True if the person has been asked for their phone and has not shared it yet. The request is then used up. */
  takeContactRequest(person: CloudPerson): boolean {
    return this.#askedContact.delete(person);
  }

  mark(mark: Mark): void {
    if (!this.#incoming.has(mark.message_id)) throw new GraphError(131_009, "message_id is none of this number's");
    this.marks.push(mark);
  }

  /** Accepts a message; throws the error with which Meta refuses it. The webhook reports its later fate. */
  send(body: SentBody): CloudMessage {
    const to = this.people.addressed(body);
    this.#rates.check(to?.userId ?? body.to ?? "", this.nowMs);
    this.#rates.note(this.nowMs);
    const refused = to === null ? 131_026 : this.#planned(to, true);
    if (to === null || refused !== null) throw new GraphError(refused ?? 131_026, "message undeliverable");
    if (body.type === "template") this.#checkTemplate(body.template);
    const flow = flowIn(body);
    if (flow !== null) this.flows.use(flow);
    const fileId = body.type === "image" ? body.image.id : body.type === "document" ? body.document.id : null;
    const file = fileId === null ? null : this.media.use(fileId, this.nowMs);
    const message: CloudMessage = {
      id: this.newId(to),
      to,
      body,
      file,
      atMs: this.nowMs,
      status: "accepted",
      code: null,
      billed: null,
    };
    this.sent.push(message);
    this.#becomes(message);
    return message;
  }

  #checkTemplate({ name, language }: { readonly name: string; readonly language: { readonly code: string } }): void {
    const found = language.code === "es_MX" ? this.templates.get(name) : undefined;
    if (found === undefined || !usable.has(found.status))
      throw new GraphError(132_001, "template does not exist in the translation");
    if (found.status === "PAUSED") throw new GraphError(132_015, "template is paused");
    if (found.text.includes("{{")) throw new GraphError(132_000, "number of parameters does not match");
  }

  /** Decides the fate of an accepted message, and reports it to the webhook. */
  #becomes(message: CloudMessage): void {
    const { to, body } = message;
    const isOpen = body.type === "template" || this.nowMs - to.wroteAtMs < dayMs;
    const reached = to.lacksForms && flowIn(body) !== null ? 131_026 : null;
    const failure = this.#planned(to, false) ?? (isOpen ? reached : 131_047);
    if (failure !== null) return this.tell(message, "failed", failure);
    this.tell(message, "sent");
    if (to.blocks) return;
    if (body.type === "interactive" && body.interactive.type === "request_contact_info") this.#askedContact.add(to);
    this.tell(message, "delivered");
    if (to.readReceipts) this.tell(message, "read");
  }

  /** Reports the status of a message to the webhook. */
  tell(message: CloudMessage, status: Exclude<CloudMessage["status"], "accepted">, code: number | null = null): void {
    message.status = status;
    message.code = code;
    this.#options.emit({ field: "messages", statuses: [this.statusOf(message, status, code)] });
  }

  statusOf(message: CloudMessage, status: CloudMessage["status"], code: number | null = null): object {
    const { id, to, body } = message;
    const data = body.biz_opaque_callback_data;
    return {
      id,
      status,
      timestamp: String(Math.floor(this.nowMs / 1000)),
      ...recipientOf(to),
      ...(data !== undefined && { biz_opaque_callback_data: data }),
      ...(status === "sent" && { pricing: this.#pricing(message) }),
      ...(code !== null && {
        errors: [
          { code, title: "failed", message: "failed", error_data: { details: `Message to ${to.phone} failed` } },
        ],
      }),
    };
  }

  #pricing(message: CloudMessage): object {
    const category = message.body.type === "template" ? "utility" : "service";
    if (category === "service") this.#service += 1;
    const billable = category === "utility" || this.#service > this.freeService;
    if (billable) message.billed = category;
    return { billable, pricing_model: "PMP", type: "regular", category };
  }
}
