/** "WA", protocol 6, dictionary 3: the client's prologue, with which the handshake's hash begins. */
export const prologue = Buffer.from([0x57, 0x41, 6, 3]);

/** Puts the three bytes of length before a frame. */
export function framed(payload: Uint8Array): Buffer {
  const head = Buffer.alloc(3);
  head.writeUIntBE(payload.length, 0, 3);
  return Buffer.concat([head, payload]);
}

/** Splits a client's bytes into frames, however the pieces arrive. Throws if the client does not begin with the prologue. */
export class FrameReader {
  private unread = Buffer.alloc(0);
  private begun = false;

  push(chunk: Uint8Array): Buffer[] {
    this.unread = Buffer.concat([this.unread, chunk]);
    if (!this.begun && !this.readIntro()) return [];
    const frames: Buffer[] = [];
    while (this.unread.length >= 3) {
      const end = 3 + this.unread.readUIntBE(0, 3);
      if (this.unread.length < end) break;
      frames.push(Buffer.from(this.unread.subarray(3, end)));
      this.unread = this.unread.subarray(end);
    }
    return frames;
  }

  /** Edge routing (`ED 00 01`, three bytes of length, bytes), if any, and the prologue. */
  private readIntro(): boolean {
    let at = 0;
    if (this.unread.subarray(0, 2).toString("latin1") === "ED") {
      if (this.unread.length < 7) return false;
      at = 7 + this.unread.readUIntBE(4, 3);
    }
    const end = at + prologue.length;
    if (this.unread.length < end) return false;
    if (!this.unread.subarray(at, end).equals(prologue)) throw new Error("the client's prologue is not WhatsApp's");
    this.unread = this.unread.subarray(end);
    this.begun = true;
    return true;
  }
}
