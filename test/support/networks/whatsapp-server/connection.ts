import { decodeBinaryNode, encodeBinaryNode, type BinaryNode, type KeyPair, type proto } from "@whiskeysockets/baileys";
import type { Device } from "./pairing/device.ts";
import type { WhatsAppFaults } from "./faults.ts";
import { FrameReader, framed } from "./wire/frames.ts";
import type { Journal } from "./journal.ts";
import { NoiseResponder } from "./wire/noise.ts";
import type { WebSocketEnd } from "./wire/web-socket.ts";

export interface ConnectionParts {
  readonly socket: WebSocketEnd;
  /** From 1. */
  readonly number: number;
  readonly staticKeys: KeyPair;
  readonly certificates: Uint8Array;
  readonly journal: Journal;
  readonly faults: WhatsAppFaults;
  /** Called after the handshake with the client's login payload. */
  readonly onHello: (connection: Connection, staticKey: Buffer, payload: proto.ClientPayload) => void | Promise<void>;
  readonly onStanza: (connection: Connection, stanza: BinaryNode) => void | Promise<void>;
  readonly onClose: (connection: Connection) => void;
  /** Called when the client breaks the protocol, or this server has a bug. The connection is cut afterwards. */
  readonly onViolation: (why: string) => void;
}

/** One client's connection: handshake first, stanzas after it. */
export class Connection {
  readonly number: number;
  /** The device logged in on it; null: none yet. */
  device: Device | null = null;
  open = true;
  private readonly reader = new FrameReader();
  private readonly noise: NoiseResponder;
  private stage: "hello" | "finish" | "stanzas" = "hello";
  private reading: Promise<void> = Promise.resolve();
  private withheld: (() => void)[] = [];

  private readonly parts: ConnectionParts;

  constructor(parts: ConnectionParts) {
    this.parts = parts;
    this.number = parts.number;
    this.noise = new NoiseResponder(parts.staticKeys, parts.certificates);
    parts.socket.onMessage = (bytes) => this.receive(bytes);
    parts.socket.onClose = () => {
      this.open = false;
      parts.onClose(this);
    };
  }

  send(stanza: BinaryNode): void {
    if (!this.open) return;
    this.unlessSilent(() => {
      this.parts.journal.add("out", stanza, this.number);
      this.parts.socket.send(framed(this.noise.sealFrame(encodeBinaryNode(stanza))));
    });
  }

  /** Closes after everything that was sent. */
  end(): void {
    this.unlessSilent(() => this.parts.socket.end());
  }

  /** Cuts the connection without a close frame, like a network loss. */
  cut(): void {
    this.open = false;
    this.parts.socket.cut();
  }

  /** Sends what a `silent` fault withheld. */
  speak(): void {
    const withheld = this.withheld;
    this.withheld = [];
    for (const say of withheld) say();
  }

  private unlessSilent(say: () => void): void {
    if (this.withheld.length > 0 || this.parts.faults.strike(["silent"])) this.withheld.push(say);
    else say();
  }

  private receive(bytes: Buffer): void {
    let frames: Buffer[];
    try {
      frames = this.reader.push(bytes);
    } catch (error) {
      this.refuse(error);
      return;
    }
    for (const frame of frames) {
      const silence = this.parts.faults.strike(["silent"]);
      // Frames must be decrypted in the order of their counters.
      this.reading = this.reading
        .then(() => silence?.released)
        .then(() => this.read(frame))
        .catch((error: unknown) => this.refuse(error));
    }
  }

  private refuse(error: unknown): void {
    if (!this.open) return;
    this.parts.onViolation(
      `connection ${this.number}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    this.cut();
  }

  private async read(frame: Buffer): Promise<void> {
    if (!this.open) return;
    if (this.stage === "hello") {
      this.parts.socket.send(framed(this.noise.hello(frame)));
      this.stage = "finish";
    } else if (this.stage === "finish") {
      const { staticKey, payload } = this.noise.finish(frame);
      this.stage = "stanzas";
      await this.parts.onHello(this, staticKey, payload);
    } else {
      const stanza = await decodeBinaryNode(this.noise.openFrame(frame));
      this.parts.journal.add("in", stanza, this.number);
      await this.parts.onStanza(this, stanza);
    }
  }
}
