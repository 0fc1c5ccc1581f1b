import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageIdOf, parseMessageId } from "../../../../src/channel/whatsapp/sending/outgoing-content.ts";

const row = fc.record({ outboxId: fc.integer({ min: 1, max: 0xffff_ffff }), part: fc.integer({ min: 0, max: 255 }) });

describe("the id of a message of the bot", () => {
  it("is the same on every attempt, formed as WhatsApp Web forms its own, and read back", () => {
    fc.assert(
      fc.property(row, fc.string(), (own, salt) => {
        const id = messageIdOf(own, salt);
        expect(id).toMatch(/^3EB0[0-9A-F]{18}$/);
        expect(messageIdOf({ ...own }, salt)).toBe(id);
        expect(parseMessageId(id, salt)).toEqual(own);
      }),
    );
  });

  it("is another for every row and part, and for every database", () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        fc.pre(one.outboxId !== other.outboxId || one.part !== other.part);
        expect(messageIdOf(one, "aa")).not.toBe(messageIdOf(other, "aa"));
      }),
    );
    expect(messageIdOf({ outboxId: 7, part: 0 }, "aa")).not.toBe(messageIdOf({ outboxId: 7, part: 0 }, "bb"));
  });

  it("differs from a forged one", () => {
    const id = messageIdOf({ outboxId: 7, part: 0 }, "aa");
    const next = id.replace("00000007", "00000008");
    expect(next).not.toBe(id);
    for (const made of [
      next,
      id.toLowerCase(),
      `${id}0`,
      id.slice(1),
      "3EB0",
      "3A5C0D1E2F",
      "",
      `3EB0${"0".repeat(18)}`,
    ]) {
      expect(parseMessageId(made, "aa"), made).toBeNull();
    }
    expect(parseMessageId(id, "bb")).toBeNull();
  });

  it("cannot be made for a row or part that is too large", () => {
    expect(() => messageIdOf({ outboxId: 1, part: 256 }, "aa")).toThrow("part 256");
    expect(() => messageIdOf({ outboxId: 0x1_0000_0000, part: 0 }, "aa")).toThrow("row 4294967296");
  });
});
