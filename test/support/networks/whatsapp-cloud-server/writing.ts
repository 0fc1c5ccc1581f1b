import { authorOf, contactOf, type CloudPerson } from "./people.ts";
import type { CloudEvent } from "./webhook-sender.ts";
import { flowIn, type CloudMessage, type CloudWorld } from "./world.ts";

/** The sender of a system message. Meta's example has the former number alone. */
export type Named = "old" | "old number" | "new" | "nobody";

export interface WrittenOptions {
  /** The message that it replies to. */
  readonly replyTo?: CloudMessage;
  /** Id of a message of their own, to which it replies. */
  readonly quotesOwn?: string;
  readonly forwarded?: boolean;
  /** When it was written, epoch ms; absent: now. */
  readonly atMs?: number;
  /** True if the webhook learns of it at once. Absent: yes. */
  readonly isTold?: boolean;
}

/** People's actions on their phones, in the form of the webhook. Each returns the id of the message. */
export class Writing {
  readonly #world: CloudWorld;
  readonly #emit: (event: CloudEvent) => void;
  /** Messages whose form was sent. */
  readonly #filled = new Set<string>();

  constructor(world: CloudWorld, emit: (event: CloudEvent) => void) {
    this.#world = world;
    this.#emit = emit;
  }

  say(person: CloudPerson, body: string, options: WrittenOptions = {}): string {
    return this.write(person, { type: "text", text: { body } }, options);
  }

  /** Reacts to a message, by its id. An empty text removes the reaction, which is reported without an emoji. */
  react(person: CloudPerson, messageId: string, emoji: string, options: Pick<WrittenOptions, "atMs"> = {}): string {
    const reaction = { message_id: messageId, ...(emoji !== "" && { emoji }) };
    return this.write(person, { type: "reaction", reaction }, options);
  }

  /** Presses a button or chooses a row. Throws if the message has no such label. */
  tap(person: CloudPerson, message: CloudMessage, label: string): string {
    const { body } = message;
    const offered = body.type === "interactive" ? body.interactive : null;
    const button =
      offered?.type === "button" ? offered.action.buttons.find(({ reply }) => reply.title === label) : undefined;
    const row =
      offered?.type === "list"
        ? offered.action.sections.flatMap(({ rows }) => rows).find((one) => (one.description ?? one.title) === label)
        : undefined;
    const interactive = button
      ? { type: "button_reply", button_reply: button.reply }
      : { type: "list_reply", list_reply: row };
    if (!button && !row) throw new Error(`The message offers no "${label}"`);
    return this.write(person, { type: "interactive", interactive }, { replyTo: message });
  }

  /**
   * Fills in the form of a message and sends it: once, since its button is dead afterwards. `token`: a modified app sends another one; null: none. `again`: it
   * sends the form again. Throws if the message has no form.
   */
  fill(
    person: CloudPerson,
    message: CloudMessage,
    values: { readonly [name: string]: string },
    { token, again = false }: { readonly token?: string | null; readonly again?: boolean } = {},
  ): string {
    const flow = flowIn(message.body);
    if (flow === null) throw new Error("The message has no form");
    if (this.#filled.has(message.id) && !again) throw new Error("The form was sent already");
    this.#filled.add(message.id);
    const sent = token === undefined ? flow.flow_token : token;
    const answer = { ...this.#world.flows.filled(flow, values), ...(sent !== null && { flow_token: sent }) };
    const nfm_reply = { name: "flow", body: "Sent", response_json: JSON.stringify(answer) };
    return this.write(
      person,
      { type: "interactive", interactive: { type: "nfm_reply", nfm_reply } },
      { replyTo: message },
    );
  }

  /** Shares their own phone by the button that the bot has shown. Throws if it has shown none. */
  shareOwn(person: CloudPerson, options: Pick<WrittenOptions, "atMs"> = {}): string {
    if (!this.#world.takeContactRequest(person)) throw new Error(`${person.name} was not asked for their phone`);
    return this.write(person, { type: "contacts", contacts: [cardOf(person, "contact_request")] }, options);
  }

  /** Sends another person's contact card from the menu of attachments. */
  shareCard(person: CloudPerson, of: CloudPerson): string {
    return this.write(person, { type: "contacts", contacts: [cardOf(of, "other")] });
  }

  /**
   * Moves to another number. The network reports it by a system message without contacts, and by nothing else: the field `user_id_update` cannot be subscribed.
   * `newUser`: with a new user id, like in Meta's documents.
   */
  changeNumber(person: CloudPerson, phone: string, newUser = true, from: Named = "old"): void {
    const before = { ...person };
    person.phone = phone;
    if (newUser) person.userId = this.#world.people.newUserId();
    this.#tellChange(before, person, from, "user_changed_number");
  }

  /** Has another user id from now on, with the same number; the network does not report it. */
  changeUserId(person: CloudPerson, from: Named = "old"): void {
    const before = { ...person };
    person.userId = this.#world.people.newUserId();
    this.#tellChange(before, person, from, "user_changed_user_id");
  }

  #tellChange(before: CloudPerson, now: CloudPerson, from: Named, type: string): void {
    const namesUser = now.shown !== "phone alone";
    const system = {
      type,
      body: "changed",
      ...(type === "user_changed_number" && now.shown !== "user id alone" && { wa_id: now.phone }),
      ...(namesUser && { user_id: now.userId }),
      ...(namesUser && now.userId !== before.userId && { previous_user_id: before.userId }),
    };
    const shown = authorOf(from === "new" ? now : before);
    const author = from === "nobody" ? {} : from === "old number" ? { from: before.phone } : shown;
    const id = this.#world.newId(before);
    const timestamp = String(Math.floor(this.#world.nowMs / 1000));
    this.#emit({ field: "messages", messages: [{ ...author, id, timestamp, type: "system", system }] });
  }

  /** Writes a message of any content. */
  write(person: CloudPerson, content: object, options: WrittenOptions = {}): string {
    const { replyTo, quotesOwn, forwarded = false, atMs, isTold = true } = options;
    const world = this.#world;
    const writtenMs = atMs ?? world.nowMs;
    const id = world.newId(person);
    world.came(person, id, writtenMs);
    const timestamp = String(Math.floor(writtenMs / 1000));
    const author = authorOf(person);
    const context = {
      ...(replyTo && { from: world.displayPhone, id: replyTo.id }),
      ...(quotesOwn !== undefined && { from: author.from ?? author.from_user_id, id: quotesOwn }),
      ...(forwarded && { forwarded }),
    };
    const told = Object.keys(context).length > 0 && { context };
    const message = { ...author, id, timestamp, ...told, ...content };
    if (isTold) this.#emit({ field: "messages", contacts: [contactOf(person)], messages: [message] });
    return id;
  }
}

function cardOf({ name, phone }: CloudPerson, origin: "contact_request" | "other"): object {
  return {
    origin,
    name: { formatted_name: name, first_name: name },
    phones: [{ phone: `+${phone}`, wa_id: phone, type: "CELL" }],
  };
}
