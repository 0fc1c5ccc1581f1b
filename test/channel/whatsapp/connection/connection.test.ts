import { describe, expect, it } from "vitest";
import { link, open, recordsWith, rig, textOf } from "./connection-rig.ts";

describe("linking the account", () => {
  it("by the QR code whose text is on standard output", async () => {
    const { server, store, live } = await rig({ linked: false });
    const life = live();
    const qr = await life.until(() => life.printed.find((line) => line.startsWith("https://wa.me/")));
    await server.scan(qr);
    await open(life);
    expect(life.connection.account.own).toEqual({
      phoneJid: server.account.phoneJid,
      lidJid: server.account.lidJid,
    });
    expect(JSON.parse(store.whatsapp.creds() ?? "").account).toBeDefined();
    expect(server.logins).toBe(1);
    expect(JSON.stringify(life.lines)).not.toContain(qr.slice(-40));
  });

  it("by a code, asked for once", async () => {
    const { server, live } = await rig({ linked: false });
    const life = live({ pairingPhone: server.account.phone });
    const line = await life.until(() => life.printed.find((one) => one.startsWith("WhatsApp pairing code: ")));
    const code = /^WhatsApp pairing code: ([A-Z0-9]{8})$/.exec(line)?.[1] ?? "";
    await server.typeCode(code);
    await open(life);
    expect(life.printed).toHaveLength(1);
    expect(JSON.stringify(life.lines)).not.toContain(code);
  });

  it("on the number of the Cloud API is refused: it never logs in, and a person has to resume it", async () => {
    const { server, store, live } = await rig({ linked: false });
    const taken = server.account.phone.replace(/^521?/, "");
    const life = live({ taken });
    await server.scan(await life.until(() => life.printed.find((line) => line.startsWith("https://wa.me/"))));
    await life.until(() => life.alarms[0]);
    expect([life.alarms, server.logins]).toEqual([["sameNumber"], 0]);
    expect([store.whatsapp.creds(), store.whatsapp.stopped()?.why]).toEqual([
      null,
      "the Cloud API works on this number",
    ]);
    await life.end();
    const next = live({ taken });
    await next.until(() => next.lines.find(({ event }) => event.includes("nothing is tried until it is resumed")));
    expect(next.alarms).toEqual([]);
  });

  it("discards a pairing by code that nobody finished", async () => {
    const { server, live } = await rig({ linked: false });
    const first = live({ pairingPhone: server.account.phone });
    await first.until(() => first.printed[0]);
    await first.end();
    const second = live();
    await server.scan(await second.until(() => second.printed[0]));
    await open(second);
    expect(server.logins).toBe(1);
  });
});

describe("receiving", () => {
  it.each([
    ["a LID", { phone: "5215500000001", lid: "200000000000001", name: "Ana" }],
    ["a phone", { phone: "5215500000002", name: "Beto" }],
  ])("hands over what people at %s say, in order, and learns who is who", async (_, who) => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    const person = server.contact(who);
    for (const text of ["uno", "dos", "tres"]) person.say(text);
    await life.until(() => life.received.length === 3);
    expect(life.received.map(textOf)).toEqual(["uno", "dos", "tres"]);
    expect(life.received[0]).toMatchObject({
      from: person.lidJid ?? person.phoneJid,
      alternate: person.lidJid === null ? null : person.phoneJid,
      name: who.name,
      fromMe: false,
    });
    if (person.lidJid !== null) expect(life.mappings).toContainEqual([person.phoneJid, person.lidJid]);
    await server.waitUntilConfirmed();
    expect(server.violations).toEqual([]);
  });

  it("delivers messages that waited while disconnected", async () => {
    const { server, live } = await rig();
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    for (const text of ["uno", "dos", "tres"]) ana.say(text);
    const life = live();
    await life.until(() => life.received.length === 3);
    expect(life.received.map(textOf)).toEqual(["uno", "dos", "tres"]);
    await server.waitUntilConfirmed();
  });

  it("delivers what the shop writes on its phone in the chat partner's chat", async () => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    ana.say("hola");
    await life.until(() => life.received.length === 1);
    server.ownerSays(ana, "yo me encargo");
    await life.until(() => life.received.length === 2);
    expect(life.received[1]).toMatchObject({ from: ana.lidJid, fromMe: true });
    expect(life.received.map(textOf)).toEqual(["hola", "yo me encargo"]);
    expect(life.received[1]?.alternate).not.toBe(server.account.phoneJid);
  });

  it("retries in order what could not be stored", async () => {
    const { server, live } = await rig();
    let refusals = 2;
    const life = live({
      gate: async () => {
        if (refusals-- > 0) throw new Error("disk full");
      },
    });
    await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    ana.say("uno");
    await life.until(() => life.lines.find(({ fields }) => fields.attempt === 1));
    ana.say("dos");
    await life.clock.elapse(250, 500);
    await life.until(() => life.lines.find(({ fields }) => fields.attempt === 2));
    await life.clock.elapse(500, 1000);
    await life.until(() => life.received.length === 2);
    expect(life.received.map(textOf)).toEqual(["uno", "dos"]);
  });

  it("delivers the open rows of the journal before it connects", async () => {
    const { server, store, live } = await rig();
    const deaf = live({ gate: () => Promise.reject(new Error("dies here")) });
    await open(deaf);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001", name: "Ana" });
    const id = ana.say("no me pierdas");
    await server.waitUntilConfirmed();
    await deaf.end();
    expect(store.whatsapp.openJournal()).toHaveLength(1);
    const connections: number[] = [];
    const life = live({ gate: async () => void connections.push(server.connections) });
    await life.until(() => life.received.length === 1);
    expect(connections).toEqual([1]);
    expect(life.received[0]).toMatchObject({ id, from: ana.lidJid, alternate: ana.phoneJid, name: "Ana" });
    expect(life.received.map(textOf)).toEqual(["no me pierdas"]);
    expect(store.whatsapp.openJournal()).toEqual([]);
  });

  it("confirms a redelivered message and delivers it once", async () => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    const first = ana.say("uno");
    await life.until(() => life.received.length === 1);
    const second = ana.say("dos");
    await life.until(() => life.received.length === 2);
    await server.waitUntilConfirmed();
    server.redeliver(first);
    server.redeliver(second);
    await server.waitUntilConfirmed();
    ana.say("tres");
    await life.until(() => life.received.length === 3);
    expect(life.received.map(textOf)).toEqual(["uno", "dos", "tres"]);
    expect(server.journal.filter(({ name }) => name === "receipt:retry")).toEqual([]);
    expect(server.journal.filter(({ direction, stanza }) => direction === "in" && stanza.attrs.error)).toEqual([]);
  });

  it("confirms nothing that the store could not write, and reads it after the store works again", async () => {
    const { server, store, live } = await rig();
    let broken = false;
    const records = recordsWith(store.whatsapp, {
      saveKeys(...change) {
        if (broken) throw new Error("disk full");
        store.whatsapp.saveKeys(...change);
      },
    });
    const life = live({ records });
    await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    broken = true;
    ana.say("no me pierdas");
    await life.until(() => life.alarms[0]);
    expect(life.alarms).toEqual(["storeFailed"]);
    expect(life.received).toEqual([]);
    expect(server.queue).toBe(1);
    broken = false;
    await life.clock.elapse(500, 1000);
    await life.until(() => life.received.length === 1);
    expect(life.received.map(textOf)).toEqual(["no me pierdas"]);
    await server.waitUntilConfirmed();
  });

  it("reads people with a new phone, and resends to those who lost their session", async () => {
    const { server, live } = await rig();
    const life = live();
    const socket = await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    ana.say("uno");
    await life.until(() => life.received.length === 1);
    ana.rekey();
    ana.say("dos");
    await life.until(() => life.received.length === 2);
    await socket.sendMessage(ana.lidJid ?? "", { text: "te leo", linkPreview: null });
    await server.waitForMessage(ana, ({ text }) => text === "te leo");
    expect(ana.undecryptable).toBe(0);
  });
});

describe("the server's answer to what is sent", () => {
  it.each([
    ["taken", null],
    ["refused", 463],
  ])("is told: %s", async (_, code) => {
    const { server, live } = await rig();
    const life = live();
    const socket = await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    ana.say("hola");
    await life.until(() => life.received.length === 1);
    if (code !== null) server.fault({ type: "ackError", code });
    const sent = await socket.sendMessage(ana.lidJid ?? "", { text: "hola", linkPreview: null });
    await life.until(() => life.acks[0]);
    expect(life.acks).toEqual([[sent?.key.id, code]]);
  });
});

describe("another account", () => {
  it("is linked after the first was archived", async () => {
    const { server, store, live } = await rig();
    store.whatsapp.archiveAuth("test", 0);
    link(store.whatsapp, server);
    await open(live());
    expect(server.logins).toBe(1);
  });
});
