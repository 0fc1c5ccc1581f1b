import { describe, expect, it } from "vitest";
import { readList } from "../../bench/hearing/utterance.ts";
import { situationOfState } from "../../bench/understanding/labelled.ts";
import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";
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

describe("messages that were understood of late", () => {
  it("are understood as at first, in their situation, whatever came between", () => {
    const said = (["given", "puebla"] as const).flatMap(readList).flatMap(({ texts, state }) => {
      const situation = situationOf(situationOfState(state));
      return texts.filter((text) => text.length <= 32).map((text) => ({ text, situation }));
    });
    expect(said.length).toBeGreaterThan(200);
    const read = () => said.map(({ text, situation }) => understand(text, situation));
    const first = structuredClone(read());
    // In this order each has left the memory, and in the other the last have not.
    expect(read()).toEqual(first);
    expect(said.toReversed().map(({ text, situation }) => understand(text, situation))).toEqual(first.toReversed());
    // Whoever gives the language hears of it, and nobody else.
    expect(understand("va", situationOf("summary", "es-MX")).situation.language).toBe("es-MX");
    expect(understand("va", situationOf("summary")).situation.language).toBeUndefined();
    const open = situationOf("summary");
    const idle = situationOf("cashier");
    expect(
      [understand("sí", open), understand("sí", idle), understand("sí", open)].map(({ consents, situation }) => [
        consents,
        situation.asked,
      ]),
    ).toEqual([
      [true, "summary"],
      [expect.any(Boolean), null],
      [true, "summary"],
    ]);
  });
});
