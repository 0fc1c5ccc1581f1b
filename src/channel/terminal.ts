import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Clock } from "../clock.ts";
import { chatKey, type ChatKey } from "../domain/chat.ts";
import { identityOf } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Update } from "../domain/update.ts";
import { emphasis, plain } from "../domain/words.ts";
import type { Accept, Button, Channel, Delivery, Outgoing } from "./channel.ts";

/** A person that the user of the terminal can act as. The terminal counts their phone as proven, because it is a demo. */
interface TerminalPerson {
  readonly name: string;
  /** Their role as shown in the choice: `"cajero"`. */
  readonly role: string;
  readonly phone: Phone;
}

interface TerminalOptions {
  readonly people: readonly TerminalPerson[];
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly clock: Clock;
  /** Shown before the choice of a person. */
  readonly banner: string;
  readonly choose: string;
  /** Resolves when the bot has nothing to do. A script's next line waits for it. */
  readonly idle: () => Promise<void>;
  /** Called once, when the input has ended and every line is answered. Not called for input that ends without a line. */
  readonly ended: () => void;
}

/** Words that let the user choose another person. */
const changeWords: readonly string[] = ["quien", "who"];

/**
 * Channel over standard input and output, held for the bot by a `ChannelHost`. On a terminal it prompts. Piped input is a script: it feeds one line at a time and prints each, so
 * that the output is a transcript.
 */
export class Terminal implements Channel {
  readonly name = "terminal";
  readonly #options: TerminalOptions;
  #lines: Interface | null = null;
  readonly #run: string;
  readonly #buttons = new Map<ChatKey, readonly Button[]>();
  readonly #queue: string[] = [];
  #me: TerminalPerson | null = null;
  #sent = 0;
  #feeding: Promise<void> | null = null;
  #closed = false;
  #ended = false;
  #anybody = false;

  constructor(options: TerminalOptions) {
    this.#options = options;
    this.#run = options.clock.nowMs().toString(36);
  }

  async start(accept: Accept): Promise<void> {
    this.#print(shown(this.#options.banner, this.#options.output.isTTY === true));
    this.#askWho();
    // Created together with its listeners: lines that arrive before them would be lost.
    this.#lines = createInterface({ input: this.#options.input, terminal: false });
    this.#lines.on("line", (line) => {
      this.#anybody = true;
      this.#queue.push(line);
      this.#feed(accept);
    });
    this.#lines.on("close", () => {
      this.#ended = this.#anybody;
      this.#feed(accept);
    });
  }

  async send(message: Outgoing): Promise<Delivery> {
    const { body, chat } = message;
    if (body.type === "commands" || body.type === "remove" || body.type === "wake")
      return { type: "sent", messageId: null };
    if (body.type === "file") {
      this.#print(`bot > [${body.name}, ${Buffer.from(body.base64, "base64").byteLength} bytes] ${body.caption}\n`);
      return { type: "sent", messageId: null };
    }
    this.#buttons.set(chat, body.buttons);
    const mine = this.#me !== null && chat === this.#chatOf(this.#me);
    const other = this.#options.people.find((person) => this.#chatOf(person) === chat);
    const to = mine || !other ? "" : `(a ${other.name}) `;
    const labels = body.buttons.map((button) => `[ ${button.label} ]`).join("  ");
    const text = body.text.split("\n").map((line, index) => (index === 0 ? `bot > ${to}${line}` : `      ${line}`));
    this.#print(
      `${shown(text.join("\n"), this.#options.output.isTTY === true)}${labels === "" ? "" : `\n      ${labels}`}\n`,
    );
    this.#prompt();
    return { type: "sent", messageId: null };
  }

  async stop(): Promise<void> {
    this.#closed = true;
    this.#lines?.close();
    await this.#feeding;
  }

  async close(): Promise<void> {
    this.#lines?.close();
  }

  /** Feeds waiting lines in order; with a script, each after the bot is idle. */
  #feed(accept: Accept): void {
    this.#feeding ??= this.#drain(accept).finally(() => {
      this.#feeding = null;
      if (!this.#closed && this.#queue.length > 0) this.#feed(accept);
    });
  }

  async #drain(accept: Accept): Promise<void> {
    const script = this.#options.input.isTTY !== true;
    while (!this.#closed) {
      const line = this.#queue.shift();
      if (line === undefined) break;
      if (script && (line.trim() === "" || line.startsWith("#"))) continue;
      if (script) this.#print(`${this.#me ? this.#me.name.split(" ")[0]?.toLowerCase() : "?"} > ${line}`);
      await this.#take(line, accept);
      if (script) await this.#options.idle();
    }
    if (this.#ended && !this.#closed && this.#queue.length === 0) {
      this.#closed = true;
      await this.#options.idle();
      this.#options.ended();
    }
  }

  async #take(line: string, accept: Accept): Promise<void> {
    const text = line.trim();
    if (text === "") return this.#prompt();
    if (changeWords.includes(plain(text))) {
      this.#me = null;
      return this.#askWho();
    }
    if (this.#me === null) return this.#choose(text);
    // It is given up where the demo ends before it is stored.
    await accept([this.#update(this.#me, text)]).catch(() => {});
  }

  #choose(text: string): void {
    const { people } = this.#options;
    const said = plain(text);
    this.#me =
      people.find((one, index) => said === String(index + 1) || said === plain(one.role) || said === plain(one.name)) ??
      null;
    if (this.#me === null) return this.#askWho();
    this.#print(`— ${this.#me.name}, ${this.#me.role}, ${this.#me.phone} —\n`);
    this.#prompt();
  }

  #askWho(): void {
    const people = this.#options.people.map((one, index) => `  ${index + 1} · ${one.role} (${one.name})`);
    this.#print(`${shown(this.#options.choose, this.#options.output.isTTY === true)}\n${people.join("\n")}\n`);
    this.#prompt();
  }

  #update(me: TerminalPerson, text: string): Update {
    const chat = this.#chatOf(me);
    const tapped = this.#buttons.get(chat)?.find((button) => plain(button.label) === plain(text));
    return {
      channel: "terminal",
      chat,
      deliveryId: `${this.#run}-${++this.#sent}`,
      sender: { identity: identityOf("terminal", me.phone), name: me.name, provenPhone: me.phone },
      sentAtMs: this.#options.clock.nowMs(),
      body: tapped ? { type: "tap", data: tapped.data } : { type: "text", text },
    };
  }

  #chatOf(person: TerminalPerson): ChatKey {
    return chatKey("terminal", person.phone);
  }

  #prompt(): void {
    if (this.#options.input.isTTY === true) this.#options.output.write("> ");
  }

  #print(text: string): void {
    this.#options.output.write(`${text}\n`);
  }
}

/** Renders `*bold*` in bold on a terminal, and as plain text elsewhere. */
function shown(text: string, bold: boolean): string {
  const { text: bare, spans } = emphasis(text);
  if (!bold) return bare;
  let out = "";
  let from = 0;
  for (const { offset, length } of spans) {
    out += `${bare.slice(from, offset)}\u001B[1m${bare.slice(offset, offset + length)}\u001B[22m`;
    from = offset + length;
  }
  return out + bare.slice(from);
}
