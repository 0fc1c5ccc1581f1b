import { Curve, type BinaryNode, type UserFacingSocketConfig } from "@whiskeysockets/baileys";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { promisify } from "node:util";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import {
  bareClient,
  newState,
  type BareClient,
  type ClientState,
} from "../../support/networks/whatsapp-server/bare-client.ts";
import { FrameReader, framed, prologue } from "../../support/networks/whatsapp-server/wire/frames.ts";
import { pairOffline } from "../../support/networks/whatsapp-server/pairing/paired.ts";
import { startWhatsAppServer, type WhatsAppServer } from "../../support/networks/whatsapp-server/server.ts";

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function start(): Promise<WhatsAppServer> {
  const server = await startWhatsAppServer();
  cleanups.push(() => server.close());
  return server;
}

function connect(
  server: WhatsAppServer,
  state: ClientState,
  options: Partial<UserFacingSocketConfig> = {},
): BareClient {
  const client = bareClient(server.url, state, options);
  cleanups.push(() => client.end());
  return client;
}

/** A server, and a client that is linked and logged in. */
async function linked(options: Partial<UserFacingSocketConfig> = {}) {
  const server = await start();
  const state = newState(pairOffline(server));
  const client = connect(server, state, options);
  await client.open;
  return { server, state, client };
}

const ana = { phone: "5215500000001", lid: "200000000000001", name: "Ana" };
const beto = { phone: "5215500000002" };
const say = (client: BareClient, jid: string, text: string, messageId?: string) =>
  client.socket.sendMessage(jid, { text, linkPreview: null }, messageId === undefined ? {} : { messageId });

/** The messages of a client, as soon as there are so many. */
async function received(client: BareClient, count: number) {
  if (client.messages.length < count) {
    await new Promise<void>((resolve) => {
      client.socket.ev.on("messages.upsert", () => {
        if (client.messages.length >= count) resolve();
      });
    });
  }
  return client.messages;
}

const fromTheBot = (name: string) => (entry: { direction: string; name: string }) =>
  entry.direction === "in" && entry.name === name;

// libsignal prints sessions to the console.
beforeAll(() => {
  for (const name of ["info", "warn", "error"] as const) vi.spyOn(console, name).mockImplementation(() => {});
});

describe("linking", () => {
  it("links by QR, restarts with 515, shares its history, and talks both ways", async () => {
    const server = await start();
    const state = newState();
    const first = connect(server, state);
    await server.scan(await first.qr);
    expect(await first.closed).toBe(515);
    const second = connect(server, state);
    await second.open;
    const contact = server.contact(ana);
    contact.say("hola");
    const inbound = await received(second, 2);
    expect(inbound[0]?.message?.protocolMessage?.type).toBe(5);
    expect(inbound[1]).toMatchObject({ upsert: "notify", message: { conversation: "hola" }, pushName: "Ana" });
    await say(second, contact.lidJid as string, "qué tal");
    expect(await server.waitForMessage(contact, () => true)).toMatchObject({ text: "qué tal", repeats: 0 });
    await server.waitUntilConfirmed();
    expect(server.violations).toEqual([]);
    expect(server.copies).toHaveLength(1);
    // The history came and was taken: Baileys waits for it no more, ever.
    expect(state.creds.accountSyncCounter).toBe(1);
    expect(server.logins).toBe(1);
    expect(server.connections).toBe(2);
  });

  it("refuses a QR of nobody, and one that names other keys", async () => {
    const server = await start();
    const client = connect(server, newState());
    const [before = "", rest = ""] = (await client.qr).split("#");
    const [ref = "", noise = "", identity = "", ...end] = rest.split(",");
    await expect(server.scan(`${before}#${["2@other", noise, identity, ...end].join(",")}`)).rejects.toThrow(
      /no client/,
    );
    await expect(server.scan(`${before}#${[ref, identity, noise, ...end].join(",")}`)).rejects.toThrow(/other keys/);
    await expect(server.scan("hola")).rejects.toThrow(/no QR/);
    expect(server.paired).toBe(false);
  });

  it("links by code, after a wrong one was typed", async () => {
    const server = await start();
    const state = newState();
    const first = connect(server, state);
    await first.qr;
    const code = await first.socket.requestPairingCode(server.account.phone);
    await expect(server.typeCode("AAAAAAAA")).rejects.toThrow("wrong pairing code");
    await server.typeCode(code);
    expect(await first.closed).toBe(515);
    const second = connect(server, state);
    await second.open;
    expect(server.violations).toEqual([]);
  });

  it("asks no code of another number", async () => {
    const server = await start();
    const client = connect(server, newState());
    await client.qr;
    await client.socket.requestPairingCode("5215500009999");
    const answer = await server.waitForStanza(
      ({ direction, stanza }) => direction === "out" && stanza.attrs.type === "error",
    );
    expect(answer.stanza.content).toMatchObject([{ tag: "error", attrs: { code: "400" } }]);
  });
});

describe("frames", () => {
  const sent = Buffer.concat([
    Buffer.from([0x45, 0x44, 0, 1, 0, 0, 2, 9, 9]),
    prologue,
    framed(Buffer.from("uno")),
    framed(Buffer.from("dos")),
  ]);

  it.each([1, 3, 7, 1000])(
    "are put together from pieces of %i bytes, behind the routing that a client may put first",
    (size) => {
      const reader = new FrameReader();
      const frames: Buffer[] = [];
      for (let at = 0; at < sent.length; at += size) frames.push(...reader.push(sent.subarray(at, at + size)));
      expect(frames.map(String)).toEqual(["uno", "dos"]);
    },
  );

  it("begin with WhatsApp's prologue, or not at all", () => {
    expect(() => new FrameReader().push(Buffer.from("GET / HTTP/1.1"))).toThrow(/prologue/);
  });
});

describe("contacts", () => {
  it("hands over what no contact says", async () => {
    const { server, client } = await linked({ shouldIgnoreJid: (jid) => jid.endsWith("@g.us") });
    const attrs = { from: "123456789-1@g.us", participant: "200000000000001@lid", id: "G1", t: "1", type: "text" };
    const content = [{ tag: "enc", attrs: { v: "2", type: "skmsg" }, content: Buffer.from("x") }];
    server.sendStanza({ tag: "message", attrs, content });
    const nack = await server.waitForStanza(({ direction, stanza }) => direction === "in" && stanza.attrs.id === "G1");
    expect(nack.stanza.attrs).toMatchObject({ class: "message", error: "500" });
    expect(client.messages).toEqual([]);
    expect(server.queue).toBe(0);
  });

  it("is found by its number, with or without the old 1", async () => {
    const { server, client } = await linked();
    server.contact(beto);
    const found = [{ jid: "5215500000002@s.whatsapp.net", exists: true }];
    expect(await client.socket.onWhatsApp("5215500000002")).toEqual(found);
    expect(await client.socket.onWhatsApp("525500000002")).toEqual(found);
    expect(await client.socket.onWhatsApp("5215500007777")).toEqual([]);
  });
});

describe("delivery", () => {
  it("says what became of the bot's messages: taken, delivered, read", async () => {
    const { server, client } = await linked();
    const contact = server.contact(ana);
    const statuses: unknown[] = [];
    client.socket.ev.on("messages.update", (updates) => statuses.push(...updates.map(({ update }) => update.status)));
    const acks: BinaryNode[] = [];
    client.socket.ws.on("CB:ack,class:message", (node: BinaryNode) => acks.push(node));
    await say(client, contact.lidJid as string, "hola", "3EB0AAAA00000000000001");
    await server.waitForStanza(fromTheBot("ack"));
    contact.read("3EB0AAAA00000000000001");
    await server.waitForStanza(fromTheBot("ack"), 2);
    expect(acks.map(({ attrs }) => [attrs.id, attrs.error])).toEqual([["3EB0AAAA00000000000001", undefined]]);
    expect(statuses).toEqual([3, 4]);
  });

  it("redelivers the same stanza, which the client can't read twice", async () => {
    const { server, client } = await linked();
    const contact = server.contact(ana);
    const id = contact.say("hola");
    await received(client, 1);
    await server.waitUntilConfirmed();
    server.redeliver(id);
    expect(server.queue).toBe(1);
    await server.waitUntilConfirmed();
    expect(client.messages).toHaveLength(1);
    const nack = server.journal.find(({ direction, stanza }) => direction === "in" && stanza.attrs.class === "message");
    expect(nack?.stanza.attrs.error).toBe("487");
  });

  it("counts for the bot that was linked last", async () => {
    const server = await start();
    pairOffline(server);
    const client = connect(server, newState(pairOffline(server)));
    await client.open;
    server.contact(ana).say("hola");
    await received(client, 1);
    await server.waitUntilConfirmed();
    expect(server.queue).toBe(0);
  });
});

describe("keys", () => {
  it("starts anew with a contact that has a new phone", async () => {
    const { server, client } = await linked();
    const contact = server.contact(ana);
    contact.say("antes");
    await received(client, 1);
    await say(client, contact.lidJid as string, "uno");
    await server.waitForMessage(contact, ({ text }) => text === "uno");
    const kinds = () =>
      server.journal
        .filter(({ direction, name }) => direction === "out" && name === "message")
        .map(({ stanza }) => (stanza.content as BinaryNode[])[0]?.attrs.type);
    contact.say("con la sesión de antes");
    await received(client, 2);
    expect(kinds()).toEqual(["pkmsg", "msg"]);
    contact.rekey({ announce: true });
    contact.say("después");
    expect((await received(client, 3))[2]?.message?.conversation).toBe("después");
    expect(kinds()).toEqual(["pkmsg", "msg", "pkmsg"]);
    await say(client, contact.lidJid as string, "dos");
    await server.waitForMessage(contact, ({ text }) => text === "dos");
    expect(contact.undecryptable).toBe(0);
  });

  it("lets a contact that can't read a message ask for it again", async () => {
    const { server, client } = await linked({ getMessage: async () => ({ conversation: "dos" }) });
    const contact = server.contact(ana);
    contact.say("hola");
    await received(client, 1);
    await say(client, contact.lidJid as string, "uno");
    await server.waitForMessage(contact, ({ text }) => text === "uno");
    contact.say("y luego");
    await received(client, 2);
    await contact.forgetSession();
    await say(client, contact.lidJid as string, "dos", "3EB0AAAA00000000000002");
    expect(await server.waitForMessage(contact, ({ text }) => text === "dos")).toMatchObject({
      id: "3EB0AAAA00000000000002",
    });
    expect(contact.undecryptable).toBe(1);
  });

  it("says a message again to a bot that lost its session", async () => {
    const { server, client, state } = await linked();
    const contact = server.contact(ana);
    contact.say("uno");
    await received(client, 1);
    await say(client, contact.lidJid as string, "sí");
    await server.waitForMessage(contact, () => true);
    for (const key of state.rows.keys()) if (key.startsWith("session/200000000000001")) state.rows.delete(key);
    const id = contact.say("dos");
    const readable = (await received(client, 3))[2];
    expect(readable).toMatchObject({ key: { id }, message: { conversation: "dos" } });
    expect(server.journal.filter(({ name }) => name === "receipt:retry")).toHaveLength(1);
    await server.waitUntilConfirmed();
  });
});

describe("what the server knows of keys", () => {
  it("asks for new ones before they run out, and they are used", async () => {
    const { server, client, state } = await linked();
    const contacts = Array.from({ length: 28 }, (_, index) =>
      server.contact({ phone: null, lid: String(300000000000000 + index) }),
    );
    for (const contact of contacts) contact.say("hola");
    await received(client, contacts.length);
    await server.waitForStanza(fromTheBot("iq:encrypt/upload"));
    await server.waitUntilConfirmed();
    expect(state.creds.nextPreKeyId).toBeGreaterThan(31);
    expect(server.phone.devices[0]?.preKeys.size).toBeGreaterThanOrEqual(5);
    expect(server.violations).toEqual([]);
  });

  it("refuses a signed pre-key that the identity did not sign", async () => {
    const { server, client } = await linked();
    const { rotateSignedPreKey } = client.socket;
    await rotateSignedPreKey();
    expect(server.violations).toEqual([]);
    const { sign } = Curve;
    cleanups.push(async () => {
      Curve.sign = sign;
    });
    Curve.sign = (key, bytes) => sign(key, Buffer.concat([bytes, Buffer.from("x")]));
    await expect(rotateSignedPreKey()).rejects.toThrow();
    expect(server.violations).toEqual([expect.stringContaining("not signed by the identity")]);
  });

  it("lets contacts refuse a first message whose sender the account's phone did not link", async () => {
    const { server, client, state } = await linked();
    const contact = server.contact(ana);
    state.creds.account = { ...state.creds.account, deviceSignature: Buffer.alloc(64, 1) };
    await say(client, contact.lidJid as string, "hola");
    await server.waitForStanza(({ name, direction }) => name === "receipt:retry" && direction === "out");
    expect(contact.undecryptable).toBeGreaterThanOrEqual(1);
    expect(contact.heard).toEqual([]);
  });
});

describe("refusals", () => {
  it("lets in no key that it does not know", async () => {
    const server = await start();
    const state = newState(pairOffline(server));
    const stranger = { ...state, creds: { ...state.creds, noiseKey: Curve.generateKeyPair() } };
    expect(await connect(server, stranger).closed).toBe(401);
    expect(server.logins).toBe(0);
  });

  it("replaces the older of two connections of one device", async () => {
    const { server, client, state } = await linked();
    const second = connect(server, state);
    expect(await client.closed).toBe(440);
    await second.open;
    expect(server.online).toBe(true);
  });

  it("ends the stream at an address that is none", async () => {
    const { server, client } = await linked();
    const attrs = { id: "1", to: "200000000000001@lid@s.whatsapp.net", type: "text" };
    await client.socket.sendNode({ tag: "message", attrs, content: [] });
    expect(await client.closed).toBe(500);
    expect(server.violations).toEqual([expect.stringContaining("200000000000001@lid@s.whatsapp.net")]);
  });

  it.each<[string, BinaryNode["content"]]>([
    ["nothing", []],
    ["a part for a third", [{ tag: "participants", attrs: {}, content: [part("200000000000009@lid", "2", "pkmsg")] }]],
    ["an unknown kind", [{ tag: "participants", attrs: {}, content: [part("200000000000001@lid", "2", "plain")] }]],
    ["another version", [{ tag: "participants", attrs: {}, content: [part("200000000000001@lid", "1", "msg")] }]],
  ])("refuses a message with %s", async (_what, content) => {
    const { server, client } = await linked();
    server.contact(ana);
    const attrs = { id: "M1", to: "200000000000001@lid", type: "text" };
    await client.socket.sendNode({ tag: "message", attrs, content } as BinaryNode);
    const ack = await server.waitForStanza(({ direction, stanza }) => direction === "out" && stanza.attrs.id === "M1");
    expect(ack.stanza.attrs).toMatchObject({ class: "message", error: "479" });
    expect(server.violations).toHaveLength(1);
  });

  it("refuses the phone address of one who writes from a LID", async () => {
    const { server, client } = await linked();
    const contact = server.contact(ana);
    contact.say("hola");
    await received(client, 1);
    await say(client, contact.phoneJid as string, "mal dirigido", "3EB0AAAA00000000000001");
    const ack = await server.waitForStanza(
      ({ direction, stanza }) =>
        direction === "out" && stanza.tag === "ack" && stanza.attrs.id === "3EB0AAAA00000000000001",
    );
    expect(ack.stanza.attrs.error).toBe("463");
    expect(contact.heard).toEqual([]);
  });

  it("cuts a connection whose frame comes twice", async () => {
    const { server, client } = await linked();
    const { socket } = client.socket.ws as unknown as { socket: { send: (...args: unknown[]) => void } };
    const send = socket.send.bind(socket);
    socket.send = (bytes, callback) => {
      send(bytes);
      send(bytes, callback);
    };
    await client.socket.sendNode({ tag: "presence", attrs: { type: "available", name: "x" } }).catch(() => {});
    expect(await client.closed).toBe(428);
    expect(server.violations).toHaveLength(1);
  });
});

describe("files", () => {
  it("is trusted by a process that is given its certificate", async () => {
    const server = await start();
    const { host } = server.media;
    const script = `require("node:https").get("https://${host}/", (answer) => console.log(answer.statusCode)).on("error", (error) => console.log(error.code))`;
    const run = async (env: NodeJS.ProcessEnv) => {
      const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], {
        env: { ...process.env, ...env },
      });
      return stdout.trim();
    };
    expect(await run({ NODE_EXTRA_CA_CERTS: server.caPath })).toBe("400");
    expect(await run({ NODE_EXTRA_CA_CERTS: "" })).toMatch(/CERT/);
  });

  it("takes an upload only with the token, under the hash of what it is", async () => {
    const server = await start();
    const client = connect(server, newState(pairOffline(server)));
    await client.open;
    const { auth } = await client.socket.refreshMediaConn();
    const agent = new Agent({ ca: readFileSync(server.caPath) });
    cleanups.push(async () => agent.destroy());
    const body = Buffer.from("cifrado");
    const hash = createHash("sha256").update(body).digest("base64url");
    const post = (path: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const url = `https://${server.media.host}${path}`;
        const asked = request(url, { method: "POST", agent }, (answer) => resolve(answer.resume().statusCode));
        asked.on("error", reject).end(body);
      });
    expect(await post(`/mms/image/${hash}?auth=other&token=${hash}`)).toBe(401);
    expect(await post(`/mms/image/${"A".repeat(43)}?auth=${auth}&token=${hash}`)).toBe(400);
    expect(await post(`/mms/image/${hash}?auth=${auth}&token=${"A".repeat(43)}`)).toBe(400);
    expect(await post(`/mms/sticker/${hash}?auth=${auth}&token=${hash}`)).toBe(400);
    expect(server.media.uploads).toBe(0);
    expect(server.violations).toHaveLength(4);
    expect(await post(`/mms/image/${hash}?auth=${auth}&token=${hash}`)).toBe(200);
    expect(server.media.uploads).toBe(1);
  });

  it("refuses what was not announced, and fails when told to", async () => {
    const server = await start();
    const client = connect(server, newState(pairOffline(server)), {
      fetchAgent: new Agent({ ca: readFileSync(server.caPath) }),
    });
    await client.open;
    const contact = server.contact(ana);
    const file = () =>
      client.socket.sendMessage(contact.lidJid as string, {
        document: Buffer.from("x"),
        mimetype: "text/csv",
        fileName: "x.csv",
      });
    server.fault({ type: "uploadError", status: 503 });
    await expect(file()).rejects.toThrow(/upload/i);
    await file();
    const heard = await server.waitForMessage(contact, () => true);
    const changed = { ...heard.message.documentMessage, fileSha256: Buffer.alloc(32) };
    await client.socket.relayMessage(
      contact.lidJid as string,
      { documentMessage: changed },
      { messageId: "3EB0AAAA00000000000009" },
    );
    const broken = await server.waitForMessage(contact, ({ id }) => id === "3EB0AAAA00000000000009");
    expect(broken).toMatchObject({ file: null, fileProblem: "fileSha256 is not that of the file" });
  });
});

function part(jid: string, v: string, type: string): BinaryNode {
  return { tag: "to", attrs: { jid }, content: [{ tag: "enc", attrs: { v, type }, content: Buffer.alloc(40, 7) }] };
}
