import { describe, expect, it } from "vitest";
import { cloudRig, pass } from "./rig.ts";

describe("the pause of the number", () => {
  it("messages that are refused side by side begin one pause; that of 131048 is 15 to 60 minutes", async () => {
    const rig = await cloudRig();
    const people = Array.from({ length: 12 }, (_, n) => rig.person(`p${n}`, `52477111${1_000 + n}`));
    const luis = rig.person("Luis", "524771110002");
    rig.server.fault({ type: "error", code: 131_048 }, 12);
    rig.clock.random = () => 0;
    const all = await Promise.all(people.map((person) => rig.send(person, rig.text("hola"))));
    expect(all.map(({ type }) => type)).toEqual(people.map(() => "wait"));
    expect(rig.server.calls.filter(({ path }) => path.endsWith("/messages"))).toHaveLength(12);
    expect(await rig.send(luis, rig.text("hola"))).toEqual({ type: "wait", retryAfterMs: 15 * 60_000 });
    await pass(rig, 15 * 60_000);
    rig.server.fault({ type: "error", code: 131_048 });
    rig.clock.random = () => 1;
    await rig.send(luis, rig.text("hola"));
    expect(await rig.send(luis, rig.text("hola"))).toEqual({ type: "wait", retryAfterMs: 60 * 60_000 });
  });

  it.each([131_042, 190, 368, 131_031, 131_048])(
    "%d told later pauses the number as when it is told at once",
    async (code) => {
      const rig = await cloudRig();
      const [person, luis] = [rig.person("Ana", "5214771110001"), rig.person("Luis", "524771110002")];
      rig.clock.random = () => 0;
      const pausesMs: number[] = [];
      for (let n = 0; n < 2; n++) {
        rig.server.world.failLater(person, code);
        await rig.send(person, rig.text("hola"));
        await rig.server.waitUntilConfirmed();
        const wait = await rig.send(luis, rig.text("hola"));
        pausesMs.push(wait.type === "wait" ? wait.retryAfterMs : 0);
        expect(rig.channel.state?.().state).toBe("connecting");
        await pass(rig, pausesMs[n] ?? 0);
      }
      const firstMs = code === 131_048 ? 15 * 60_000 : 60_000;
      expect(pausesMs).toEqual([firstMs, 2 * firstMs]);
      expect(rig.receipts).toMatchObject([{ state: { next: "later" } }, { state: { next: "later" } }]);
      await pass(rig, 2_000);
      expect(await rig.send(luis, rig.text("hola"))).toMatchObject({ type: "sent" });
      await rig.server.waitUntilConfirmed();
      expect(rig.channel.state?.().state).toBe("working");
    },
  );
});
