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

  it("a failure that is told again after its pause, or an hour late, pauses nothing and is no sign", async () => {
    const rig = await cloudRig();
    const [person, luis] = [rig.person("Ana", "5214771110001"), rig.person("Luis", "524771110002")];
    const { world } = rig.server;
    const failedAt = async (atMs: number) => {
      const status = { id: "wamid.A", status: "failed", timestamp: String(Math.floor(atMs / 1_000)) };
      const metadata = { display_phone_number: world.displayPhone, phone_number_id: world.phoneNumberId };
      const value = { metadata, statuses: [{ ...status, errors: [{ code: 131_048 }] }] };
      const entry = [{ id: world.wabaId, changes: [{ field: "messages", value }] }];
      await rig.post(JSON.stringify({ object: "whatsapp_business_account", entry }));
    };
    // By Meta's clock: ours shows another month.
    const firstMs = world.nowMs;
    rig.server.writing.say(luis, "hola");
    await rig.server.waitUntilConfirmed();
    await failedAt(firstMs - 60 * 60_000);
    expect([(await rig.send(luis, rig.text("hola"))).type, rig.signs]).toEqual(["sent", []]);
    await failedAt(firstMs);
    const wait = await rig.send(luis, rig.text("hola"));
    expect(wait.type).toBe("wait");
    await pass(rig, wait.type === "wait" ? wait.retryAfterMs : 0);
    // Those of before the pause come again.
    await failedAt(firstMs);
    expect((await rig.send(person, rig.text("hola"))).type).toBe("sent");
    await failedAt(world.nowMs + 1_000);
    expect((await rig.send(person, rig.text("hola"))).type).toBe("wait");
  });

  it("an old message that is read meanwhile does not show that the number can send: the next pause is longer", async () => {
    const rig = await cloudRig();
    const [person, luis] = [rig.person("Ana", "5214771110001"), rig.person("Luis", "524771110002")];
    const { world } = rig.server;
    rig.clock.random = () => 0;
    await rig.send(luis, rig.text("old"));
    await rig.server.waitUntilConfirmed();
    const [old] = world.sent;
    if (old === undefined) throw new Error("Nothing was sent");
    const pausesMs: number[] = [];
    for (let n = 0; n < 3; n++) {
      world.failLater(person, 131_042);
      await rig.send(person, rig.text("hola"));
      await rig.server.waitUntilConfirmed();
      const wait = await rig.send(luis, rig.text("hola"));
      pausesMs.push(wait.type === "wait" ? wait.retryAfterMs : 0);
      await pass(rig, pausesMs[n] ?? 0);
      world.tell(old, "read");
      await rig.server.waitUntilConfirmed();
    }
    expect(pausesMs).toEqual([60_000, 120_000, 240_000]);
  });

  it("while the number cannot send, nobody's messages are marked as read: that is a call too", async () => {
    const rig = await cloudRig();
    const person = rig.person("Ana", "5214771110001");
    rig.server.fault({ type: "error", code: 131_048 });
    await rig.send(person, rig.text("hola"));
    rig.server.writing.say(person, "menú");
    await rig.server.waitUntilConfirmed();
    expect([rig.updates.length, rig.server.world.marks]).toEqual([1, []]);
  });
});
