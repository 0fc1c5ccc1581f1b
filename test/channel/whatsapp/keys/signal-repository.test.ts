import { describe, expect, it } from "vitest";
import { open, recordsWith, rig, textOf } from "../connection/connection-rig.ts";

describe("a message and the ratchet that read it", () => {
  it("are written by one call, and before the server is told", async () => {
    const { server, store, live } = await rig();
    const calls: { types: string[]; stanzas: string[]; confirmed: boolean }[] = [];
    const records = recordsWith(store.whatsapp, {
      saveKeys(changes, journal, nowMs) {
        const confirmed = server.journal.some(({ name }) => name.startsWith("receipt"));
        const stanzas = journal.map(({ stanza }) => stanza);
        calls.push({ types: changes.map(({ type }) => type), stanzas, confirmed });
        store.whatsapp.saveKeys(changes, journal, nowMs);
      },
    });
    const life = live({ records });
    await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    const id = ana.say("uno");
    await life.until(() => life.received.length === 1);
    const withMessage = calls.filter(({ stanzas }) => stanzas.length > 0);
    expect(withMessage).toHaveLength(1);
    expect(withMessage[0]).toMatchObject({ stanzas: [expect.any(String)], confirmed: false });
    expect(withMessage[0]?.types).toContain("session");
    expect(JSON.parse(withMessage[0]?.stanzas[0] ?? "")).toMatchObject({ id, from: ana.lidJid });
  });

  it("a message whose row is still open is answered from it, and not lost", async () => {
    const { server, store, live } = await rig();
    const deaf = live({ gate: () => Promise.reject(new Error("dies here")) });
    await open(deaf);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    const id = ana.say("uno");
    await server.waitUntilConfirmed();
    server.redeliver(id);
    await server.waitUntilConfirmed();
    await deaf.end();
    expect(store.whatsapp.openJournal()).toHaveLength(1);
    const life = live();
    await life.until(() => life.received.length === 1);
    expect(life.received.map(textOf)).toEqual(["uno"]);
    const refused = server.journal.filter(({ direction, stanza }) => direction === "in" && stanza.attrs.error);
    expect(refused).toEqual([]);
  });
});

describe("a session", () => {
  it("is on disk before what it encrypted is on the wire", async () => {
    const { server, store, live } = await rig();
    const life = live();
    const socket = await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    ana.say("uno");
    await life.until(() => life.received.length === 1);
    await socket.sendMessage(ana.lidJid ?? "", { text: "primero", linkPreview: null });
    await server.waitForMessage(ana, ({ text }) => text === "primero");
    const address = "200000000000001_1.0";
    const session = () => store.whatsapp.keys("session", [address]).get(address);
    const before = session();
    let atTheServer: string | undefined;
    const arrived = server
      .waitForStanza(({ direction, name, stanza }) => {
        if (direction !== "in" || name !== "message" || stanza.attrs.id !== "3EB0AAAAAAAAAAAAAAAAAA") return false;
        atTheServer ??= session();
        return true;
      })
      .then(() => {});
    await socket.sendMessage(
      ana.lidJid ?? "",
      { text: "segundo", linkPreview: null },
      { messageId: "3EB0AAAAAAAAAAAAAAAAAA" },
    );
    await arrived;
    expect(before).toBeDefined();
    expect(atTheServer).toBeDefined();
    expect(atTheServer).not.toBe(before);
  });

  it("that somebody renews while something is being sent to them is not lost", async () => {
    const { server, live } = await rig();
    const life = live();
    const socket = await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    ana.say("uno");
    await life.until(() => life.received.length === 1);
    await socket.sendMessage(ana.lidJid ?? "", { text: "primero", linkPreview: null });
    await server.waitForMessage(ana, ({ text }) => text === "primero");
    // A send that is held in its middle, with the session read.
    const question = server.fault({ type: "holdIq", name: "iq:usync/usync" });
    const beto = server.contact({ phone: "5215500000002", lid: "200000000000002" });
    const sending = socket.sendMessage(beto.lidJid ?? "", { text: "segundo", linkPreview: null });
    await server.waitForStanza(
      ({ direction, name }) => direction === "in" && name === "iq:usync/usync" && question.hits() > 0,
    );
    ana.rekey();
    ana.say("dos");
    await server.waitForStanza(
      ({ direction, name, stanza }) => direction === "out" && name === "message" && stanza.attrs.from === ana.lidJid,
    );
    question.release();
    await sending;
    await life.until(() => life.received.length === 2);
    ana.say("tres");
    await life.until(() => life.received.length === 3);
    expect(life.received.map(textOf)).toEqual(["uno", "dos", "tres"]);
    expect(server.journal.filter(({ name }) => name === "receipt:retry")).toEqual([]);
  });
});

describe("what a socket that is gone still has under way", () => {
  it("writes nothing: the next socket's keys are safe from it", async () => {
    const { server, live } = await rig();
    const life = live();
    const first = await open(life);
    server.kick(515);
    await server.waitForLogin(2);
    const second = await life.until(() => life.connection.account.socket !== first && life.connection.account.socket);
    const row = { "lid-mapping": { "5215500000009": "200000000000009" } };
    await first.authState.keys.set(row);
    expect(await second.authState.keys.get("lid-mapping", ["5215500000009"])).toEqual({});
    await second.authState.keys.set(row);
    expect(await second.authState.keys.get("lid-mapping", ["5215500000009"])).toEqual(row["lid-mapping"]);
    expect(life.mappings).toContainEqual(["5215500000009@s.whatsapp.net", "200000000000009@lid"]);
  });
});
