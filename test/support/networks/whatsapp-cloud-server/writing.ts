import { authorOf, contactOf, type CloudPerson } from "./people.ts";
import type { CloudEvent } from "./webhook-sender.ts";
import type { CloudMessage, CloudWorld } from "./world.ts";

export interface WrittenOptions {
  /** The message that it replies to. */
  readonly replyTo?: CloudMessage;
  /** Id of a message of their own, to which it replies. */
  readonly quotesOwn?: string;
  readonly forwarded?: boolean;
  /** When it was written, epoch ms; absent: now. */
  readonly atMs?: number;
  /** Whether the webhook is told of it at once; absent: yes. */
  readonly isTold?: boolean;
}

/** What people do on their phones, as the webhook tells it. Each gives the id of the message. */
export class Writing {
  readonly #world: CloudWorld;
  readonly #emit: (event: CloudEvent) => void;

  constructor(world: CloudWorld, emit: (event: CloudEvent) => void) {
    this.#world = world;
    this.#emit = emit;
  }

  say(person: CloudPerson, body: string, options: WrittenOptions = {}): string {
    return this.write(person, { type: "text", text: { body } }, options);
  }

  /** Reacts to a message, by its id; an empty text takes the reaction away, which is told without an emoji. */
  react(person: CloudPerson, messageId: string, emoji: string, options: Pick<WrittenOptions, "atMs"> = {}): string {
    const reaction = { message_id: messageId, ...(emoji !== "" && { emoji }) };
    return this.write(person, { type: "reaction", reaction }, options);
  }

  /** Presses a button or chooses a row. Throws where the message has no such label. */
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

  /** Shares their own phone by the button that the bot has shown. Throws where it has shown none. */
  shareOwn(person: CloudPerson): string {
    if (!this.#world.takeContactRequest(person)) throw new Error(`${person.name} was not asked for their phone`);
    return this.write(person, { type: "contacts", contacts: [cardOf(person, "contact_request")] });
  }

  /** Sends somebody's contact card from the menu of attachments. */
  shareCard(person: CloudPerson, of: CloudPerson): string {
    return this.write(person, { type: "contacts", contacts: [cardOf(of, "other")] });
  }

  /** Moves to another number. The network tells it in two ways, in either order; `newUser`: with a new user id, as Meta says. */
  changeNumber(person: CloudPerson, phone: string, newUser = true): void {
    const before = { phone: person.phone, userId: person.userId };
    const old = authorOf(person);
    person.phone = phone;
    if (newUser) person.userId = this.#world.people.newUserId();
    const timestamp = String(Math.floor(this.#world.nowMs / 1000));
    const namesUser = person.shown !== "phone alone";
    const user = namesUser ? { user_id: person.userId } : {};
    const system = { type: "user_changed_number", body: "changed", wa_id: phone, ...user };
    const id = this.#world.newId({ ...person, phone: before.phone });
    this.#emit({ field: "messages", messages: [{ ...old, id, timestamp, type: "system", system }] });
    if (!newUser) return;
    const user_id = { previous: before.userId, current: person.userId };
    const change = { user_id_update: [{ user_id, wa_id: phone, timestamp, detail: "changed" }] };
    this.#emit({ field: "user_id_update", value: change });
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
