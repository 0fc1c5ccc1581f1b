import { describe, expect, it } from "vitest";
import { recent } from "../../src/domain/recent.ts";

describe("a reading that keeps its last results", () => {
  it("reads each text once, whatever it gives, and again when 256 others came after it", () => {
    const read: string[] = [];
    const length = recent((text) => {
      read.push(text);
      return text === "" ? undefined : text.length;
    });
    expect([length("sí"), length("sí"), length(""), length("")]).toEqual([2, 2, undefined, undefined]);
    expect(read).toEqual(["sí", ""]);
    for (let n = 0; n < 255; n++) length(`venta ${n}`);
    expect(length("sí")).toBe(2);
    expect(read.filter((text) => text === "sí")).toHaveLength(2);
    expect(length("venta 254")).toBe(9);
    expect(read.filter((text) => text === "venta 254")).toHaveLength(1);
  });
});
