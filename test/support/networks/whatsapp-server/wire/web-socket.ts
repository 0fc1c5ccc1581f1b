import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** The server's end of one WebSocket (RFC 6455, no extensions), for binary messages below 2 GB. */
export class WebSocketEnd {
  onMessage: (bytes: Buffer) => void = () => {};
  onClose: () => void = () => {};
  private unread = Buffer.alloc(0);
  private closed = false;

  private readonly socket: Duplex;

  private constructor(socket: Duplex) {
    this.socket = socket;
    socket.on("data", (chunk: Buffer) => this.read(chunk));
    socket.on("error", () => socket.destroy());
    // HTTP sockets can be half open: without this, a lost peer is noticed only when written to.
    socket.on("end", () => socket.destroy());
    socket.on("close", () => {
      this.closed = true;
      this.onClose();
    });
  }

  /** Answers an upgrade request; null when it is no WebSocket's. */
  static accept(request: IncomingMessage, socket: Duplex): WebSocketEnd | null {
    const key = request.headers["sec-websocket-key"];
    if (request.headers.upgrade?.toLowerCase() !== "websocket" || key === undefined) {
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      return null;
    }
    const answer = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${answer}\r\n\r\n`,
    );
    return new WebSocketEnd(socket);
  }

  send(bytes: Uint8Array): void {
    this.write(opcode.binary, bytes);
  }

  /** Sends a close frame after everything sent before. */
  end(): void {
    this.write(opcode.close, Buffer.from([0x03, 0xe8]));
    if (!this.closed) this.socket.end();
  }

  /** Cuts the connection without a close frame, like a network loss. */
  cut(): void {
    this.socket.destroy();
  }

  private write(code: number, payload: Uint8Array): void {
    if (this.closed || this.socket.writableEnded) return;
    const { length } = payload;
    const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
    head[0] = 0x80 | code;
    if (length < 126) head[1] = length;
    else if (length < 65_536) {
      head[1] = 126;
      head.writeUInt16BE(length, 2);
    } else {
      head[1] = 127;
      head.writeBigUInt64BE(BigInt(length), 2);
    }
    this.socket.write(Buffer.concat([head, payload]));
  }

  private read(chunk: Buffer): void {
    this.unread = Buffer.concat([this.unread, chunk]);
    for (let frame = this.nextFrame(); frame !== null; frame = this.nextFrame()) {
      if (frame.code === opcode.close) {
        this.end();
        return;
      }
      if (frame.code === opcode.ping) this.write(opcode.pong, frame.payload);
      // The protocol above has its own framing, so the pieces of a fragmented message may be handed over one by one.
      else if (frame.code !== opcode.pong) this.onMessage(frame.payload);
    }
  }

  private nextFrame(): { code: number; payload: Buffer } | null {
    const { unread } = this;
    if (unread.length < 2) return null;
    const short = unread.readUInt8(1) & 0x7f;
    const lengthAt = short < 126 ? 1 : 2;
    const maskAt = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (unread.length < maskAt + 4) return null;
    const length =
      short < 126 ? short : short === 126 ? unread.readUInt16BE(lengthAt) : Number(unread.readBigUInt64BE(lengthAt));
    const start = maskAt + 4;
    if (unread.length < start + length) return null;
    const mask = unread.subarray(maskAt, start);
    const payload = Buffer.from(unread.subarray(start, start + length));
    for (let index = 0; index < length; index += 1) payload[index] = (payload[index] ?? 0) ^ (mask[index % 4] ?? 0);
    const code = unread.readUInt8(0) & 0x0f;
    this.unread = unread.subarray(start + length);
    return { code, payload };
  }
}
