import { encodeWAMessage, proto, unpadRandomMax16, type BinaryNode } from "@whiskeysockets/baileys";
import { randomBytes } from "node:crypto";
import { contentType, readBotMessage, type BotMessage } from "../media/bot-message.ts";
import type { Device } from "../pairing/device.ts";
import { SignalParty } from "./signal-party.ts";
import { stanza, type Attributes } from "../wire/stanza.ts";
import { seconds, type World } from "../world.ts";

export interface SayOptions {
  readonly id?: string;
  /** Time of writing, epoch seconds; absent: now. */
  readonly timestampS?: number;
}

/** Options of a text. */
interface TextOptions extends SayOptions {
  readonly quoted?: BotMessage;
  /** Id of a message of their own. */
  readonly quotesOwn?: string;
  readonly forwarded?: boolean;
}

/** A person who chats with the shop, with one phone that encrypts and decrypts like a real one. */
export interface Contact {
  readonly phoneJid: string | null;
  readonly lidJid: string | null;
  /** Writes a text; returns the message id. Throws while no device of the account is linked. */
  say(text: string, options?: TextOptions): string;
  /** Reacts to a message of the bot, or to one of their own (by its id); an empty text takes the reaction away. Returns the id of the stanza. */
  react(to: BotMessage | string, emoji: string, options?: SayOptions): string;
  /** Sends any message; returns its id. `attributes` are added to the stanza. */
  sendMessage(message: proto.IMessage, options?: SayOptions & { readonly attributes?: Attributes }): string;
  /** Shares their phone with the bot; the stanza carries its address. `phone`: for a person without one. */
  sharePhone(phone?: string): string;
  /** Changes their address. `withAlternate` (default): their stanzas carry the other address too. */
  switchTo(addressing: "pn" | "lid", options?: { readonly withAlternate?: boolean }): void;
  /** Gets a new phone with a new identity and keys. `announce`: the server notifies the bot, as it does for known contacts. */
  rekey(options?: { readonly announce?: boolean }): void;
  /** Loses the session with the bot: cannot decrypt the next message and requests it again. */
  forgetSession(): Promise<void>;
  /** Requests a message again ("Waiting for this message"), with keys for a new session. */
  retryReceipt(messageId: string): void;
  /** Sends a read receipt (the blue ticks). */
  read(messageId: string): void;
  /** Messages of the bot that they could decrypt, in order, one per id. */
  readonly heard: readonly BotMessage[];
  /** How many of the bot's stanzas they could not read. */
  readonly undecryptable: number;
}

interface Said {
  readonly message: proto.IMessage;
  readonly attributes: Attributes;
}

const mostRetries = 5;

export class ContactPeer implements Contact {
  phone: string | null;
  readonly lid: string | null;
  party = new SignalParty();
  readonly heard: (BotMessage & { repeats: number })[] = [];
  undecryptable = 0;
  addressing: "pn" | "lid";
  /** True if they ever wrote; the server knows their address from then on. */
  wrote = false;
  private readonly name: string;
  private withAlternate: boolean;
  private readonly said = new Map<string, Said>();
  private readonly retries = new Map<string, number>();

  private readonly world: World;

  constructor(
    world: World,
    options: { phone: string | null; lid?: string | null; name?: string; phoneHidden?: boolean },
  ) {
    this.world = world;
    this.phone = options.phone;
    this.lid = options.lid ?? null;
    if (this.phone === null && this.lid === null) throw new Error("a contact needs a phone or a LID");
    this.name = options.name ?? "Contacto de prueba";
    this.addressing = this.lid === null ? "pn" : "lid";
    this.withAlternate = options.phoneHidden !== true;
  }

  get phoneJid(): string | null {
    return this.phone === null ? null : `${this.phone}@s.whatsapp.net`;
  }

  get lidJid(): string | null {
    return this.lid === null ? null : `${this.lid}@lid`;
  }

  /** The address their stanzas come from. */
  get jid(): string {
    const jid = this.addressing === "lid" ? this.lidJid : this.phoneJid;
    if (jid === null) throw new Error(`the contact has no ${this.addressing} address`);
    return jid;
  }

  say(text: string, options: TextOptions = {}): string {
    const { quoted, quotesOwn, forwarded = false, ...rest } = options;
    if (!quoted && quotesOwn === undefined && !forwarded) return this.sendMessage({ conversation: text }, rest);
    const contextInfo = {
      ...(quoted && { stanzaId: quoted.id, participant: this.shopJid, quotedMessage: quoted.message }),
      ...(quotesOwn !== undefined && this.quoteOfOwn(quotesOwn)),
      ...(forwarded && { isForwarded: true, forwardingScore: 1 }),
    };
    return this.sendMessage({ extendedTextMessage: { text, contextInfo } }, rest);
  }

  react(to: BotMessage | string, emoji: string, options: SayOptions = {}): string {
    // As the sender's phone sees the message: in the chat with the shop, and theirs or not.
    const key =
      typeof to === "string"
        ? { remoteJid: this.shopJid, fromMe: true, id: to }
        : { remoteJid: this.shopJid, fromMe: false, id: to.id };
    const senderTimestampMs = this.world.nowMs();
    return this.sendMessage({ reactionMessage: { key, text: emoji, senderTimestampMs } }, options);
  }

  /** The address of the shop, of this person's kind. */
  private get shopJid(): string {
    const { lidJid, phoneJid } = this.world.phone;
    return this.addressing === "lid" ? lidJid : phoneJid;
  }

  private quoteOfOwn(id: string): proto.IContextInfo {
    const said = this.said.get(id);
    if (!said) throw new Error(`they wrote no message ${id}`);
    return { stanzaId: id, participant: this.jid, quotedMessage: said.message };
  }

  sendMessage(message: proto.IMessage, options: SayOptions & { readonly attributes?: Attributes } = {}): string {
    if (this.world.phone.devices.length === 0) throw new Error("no device is linked that could hear it");
    const id = options.id ?? `3A${randomBytes(9).toString("hex").toUpperCase()}`;
    const attributes: Attributes = {
      from: this.jid,
      id,
      t: String(options.timestampS ?? seconds(this.world)),
      type: contentType(message),
      notify: this.name,
      ...this.alternate(this.withAlternate),
      ...options.attributes,
    };
    this.wrote = true;
    this.said.set(id, { message, attributes });
    this.post(id, false);
    return id;
  }

  sharePhone(phone?: string): string {
    this.phone ??= phone ?? null;
    if (this.phone === null) throw new Error("the contact has no phone to share");
    return this.sendMessage(
      { protocolMessage: { type: proto.Message.ProtocolMessage.Type.SHARE_PHONE_NUMBER } },
      { attributes: this.alternate(true) },
    );
  }

  switchTo(addressing: "pn" | "lid", { withAlternate = true }: { readonly withAlternate?: boolean } = {}): void {
    this.addressing = addressing;
    this.withAlternate = withAlternate;
    void this.jid;
  }

  rekey({ announce = false }: { readonly announce?: boolean } = {}): void {
    void this.world.delivery.inOrder(async () => {
      this.party = new SignalParty();
      if (!announce) return;
      const attributes = {
        from: this.jid,
        type: "encrypt",
        id: `N${randomBytes(6).toString("hex")}`,
        t: seconds(this.world),
      };
      for (const device of this.world.phone.devices) {
        this.world.delivery.push(device, stanza("notification", attributes, [stanza("identity")]));
      }
    });
  }

  async forgetSession(): Promise<void> {
    for (const device of this.world.phone.devices) await this.party.forget(device);
  }

  retryReceipt(messageId: string): void {
    const count = (this.retries.get(messageId) ?? 0) + 1;
    this.retries.set(messageId, count);
    if (count > mostRetries) return;
    void this.world.delivery.inOrder(async () => {
      const bundle = await this.party.bundle(this.jid);
      const [registration, ...keys] = bundle.content as BinaryNode[];
      const t = seconds(this.world);
      const content = [
        stanza("retry", { count: String(count), id: messageId, t, v: "1" }),
        registration as BinaryNode,
        stanza("keys", {}, keys),
      ];
      for (const device of this.world.phone.devices) {
        this.world.delivery.push(
          device,
          stanza("receipt", { from: this.jid, id: messageId, type: "retry", t }, content),
        );
      }
    });
  }

  read(messageId: string): void {
    this.receipt(messageId, "read");
  }

  /** Decrypts a stanza of the bot; answers with a receipt, or with a retry receipt. */
  async receive(device: Device, id: string, enc: BinaryNode, identity: Uint8Array | undefined): Promise<void> {
    const type = enc.attrs.type === "pkmsg" ? "pkmsg" : "msg";
    const known = () => this.heard.find((one) => one.id === id);
    let message: proto.Message;
    try {
      if (type === "pkmsg" && !this.world.phone.vouchesFor(device, identity)) {
        throw new Error("a first message without a device identity that the account's phone signed");
      }
      const padded = await this.party.decrypt(device, type, enc.content as Uint8Array);
      message = proto.Message.decode(unpadRandomMax16(padded));
    } catch {
      this.undecryptable += 1;
      this.world.journal.changed();
      // A message that they already have is not requested again.
      if (known()) this.receipt(id);
      else this.retryReceipt(id);
      return;
    }
    const before = known();
    if (before) before.repeats += 1;
    else this.heard.push({ ...readBotMessage(id, message, this.world.media), repeats: 0 });
    this.world.journal.changed();
    this.receipt(id);
  }

  /** Resends a message that the bot could not decrypt, in a new session and under the same id. */
  resend(messageId: string, count: number): void {
    if (this.said.has(messageId) && count <= mostRetries) this.post(messageId, true);
  }

  private receipt(id: string, type?: string): void {
    for (const device of this.world.phone.devices) {
      this.world.delivery.push(device, stanza("receipt", { from: this.jid, id, t: seconds(this.world), type }));
    }
  }

  private alternate(shown: boolean): Attributes {
    const mode = { addressing_mode: this.addressing };
    if (!shown) return mode;
    return this.addressing === "lid"
      ? { ...mode, sender_pn: this.phoneJid ?? undefined }
      : { ...mode, sender_lid: this.lidJid ?? undefined };
  }

  private post(id: string, anew: boolean): void {
    const said = this.said.get(id);
    if (!said) throw new Error(`nothing was said under ${id}`);
    void this.world.delivery.inOrder(async () => {
      for (const device of this.world.phone.devices) {
        const keys = device.preKeys.size;
        const { type, ciphertext } = await this.party.encrypt(device, encodeWAMessage(said.message), anew);
        if (device.preKeys.size < keys) this.world.delivery.askForKeys(device);
        this.world.delivery.push(
          device,
          stanza("message", said.attributes, [stanza("enc", { v: "2", type }, ciphertext)]),
        );
      }
    });
  }
}
