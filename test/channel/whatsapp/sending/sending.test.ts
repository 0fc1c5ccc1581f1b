import { createHash } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { globalAgent } from "node:https";
import { afterEach, describe, expect, it } from "vitest";
import type { Outgoing } from "../../../../src/channel/channel.ts";
import { createSentMessages } from "../../../../src/channel/whatsapp/sending/outgoing-content.ts";
import { chatKey, type ChatKey } from "../../../../src/domain/chat.ts";
import type { Contact } from "../../../support/networks/whatsapp-server/phones/contact-peer.ts";
import { startChannel, textBody, type ChannelRig } from "../channel-rig.ts";

const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Somebody who has written, and where to answer. */
interface Known {
  readonly contact: Contact;
  readonly chat: ChatKey;
}

let numbers = 0;

async function known(rig: ChannelRig, more: { readonly phoneHidden?: boolean } = {}): Promise<Known> {
  numbers += 1;
  const phone = `52155123400${String(numbers).padStart(2, "0")}`;
  const contact = rig.server.contact({ phone, lid: `2000000000000${String(numbers).padStart(2, "0")}`, ...more });
  const before = rig.updates.length;
  contact.say("hola");
  const { chat } = await rig.stored(before + 1);
  await rig.server.waitUntilConfirmed();
  return { contact, chat };
}

const heard = (rig: ChannelRig, contact: Contact, text: string) =>
  rig.server.waitForMessage(contact, (one) => one.text === text);
const texts = (contact: Contact) => contact.heard.map((one) => one.text);
const yesNo = [
  { label: "Sí, así", data: "7:sí" },
  { label: "No, otra cosa", data: "7:no" },
];

describe("a message of the bot", () => {
  it("is sent once the server has taken it, to the address that the person wrote from", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    const held = rig.server.fault({ type: "holdAck" });
    const row = await rig.queue(chat, textBody("Escribe *venta*."));
    let done = false;
    const sending = rig.channel.send(row).then((delivery) => {
      done = true;
      return delivery;
    });
    const message = await heard(rig, contact, "Escribe *venta*.");
    expect(done).toBe(false);
    held.release();
    expect(await sending).toEqual({ type: "sent", messageId: message.id });
    expect(message.id).toMatch(/^3EB0[0-9A-F]{18}$/);
    const stanza = rig.server.journal.find((one) => one.direction === "in" && one.name === "message")?.stanza;
    expect(stanza?.attrs.to).toBe(contact.lidJid);
    contact.switchTo("pn");
    contact.say("otra vez");
    await rig.stored(2);
    await rig.say(chat, "aquí");
    await heard(rig, contact, "aquí");
    expect(rig.server.violations).toEqual([]);
  });

  it("is told to be under way until its answer, so that a clock that stands still knows when to move", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    const told: unknown[] = [];
    const listen = (one: unknown) => told.push(one);
    subscribe("monedero:whatsapp:send", listen);
    const held = rig.server.fault({ type: "holdAck" });
    const row = await rig.queue(chat, textBody("registrada"));
    const sending = rig.channel.send(row);
    const { id } = await heard(rig, contact, "registrada");
    expect(told).toEqual([{ phase: "start", id }]);
    held.release();
    await sending;
    unsubscribe("monedero:whatsapp:send", listen);
    expect(told).toEqual([
      { phase: "start", id },
      { phase: "end", id },
    ]);
  });

  it("goes to nobody who did not write first", async () => {
    const rig = await startChannel();
    const delivery = await rig.channel.send({ outboxId: 1, chat: chatKey("whatsapp", 77), body: textBody("hola") });
    expect(delivery).toMatchObject({ type: "refused" });
    expect(rig.server.journal.filter((one) => one.direction === "in" && one.name === "message")).toEqual([]);
  });

  it("that got no answer is sent again under the same id, and shown once", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    rig.server.fault({ type: "dropAck" });
    const row = await rig.queue(chat, textBody("registrada"));
    const sending = rig.channel.send(row);
    await heard(rig, contact, "registrada");
    await rig.clock.elapse(15_000);
    expect(await sending).toMatchObject({ type: "failed" });
    expect(await rig.channel.send(row)).toEqual({ type: "sent", messageId: contact.heard[0]?.id });
    await rig.server.waitForMessage(contact, (one) => one.repeats === 1);
    expect(texts(contact)).toEqual(["registrada"]);
  });

  it.each([true, false])(
    "under way when the connection is lost is sent again (had it arrived: %s)",
    async (applied) => {
      const rig = await startChannel();
      const { contact, chat } = await known(rig);
      rig.server.fault({ type: "cutAtMessage", applied });
      const row = await rig.queue(chat, textBody("registrada"));
      expect(await rig.channel.send(row)).toMatchObject({ type: "failed" });
      const again = rig.channel.send(row);
      await rig.clock.elapse(750);
      // What waited for the connection goes back to the outbox: what came with it may have made it needless.
      expect(await again).toEqual({ type: "wait", retryAfterMs: 0 });
      expect(await rig.channel.send(row)).toMatchObject({ type: "sent" });
      expect(rig.server.logins).toBe(2);
      await heard(rig, contact, "registrada");
      expect(texts(contact)).toEqual(["registrada"]);
    },
  );

  it("too long for one is several, and goes on behind what has arrived", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    const long = Array.from({ length: 1500 }, (_, index) => `línea${index}`).join("\n");
    rig.server.fault({ type: "dropAck" }, { skip: 1 });
    const row = await rig.queue(chat, textBody(long));
    const sending = rig.channel.send(row);
    await rig.server.waitForMessage(contact, () => contact.heard.length === 2);
    await rig.clock.elapse(15_000);
    expect(await sending).toMatchObject({ type: "failed" });
    const delivery = await rig.channel.send(row);
    await rig.server.waitForMessage(contact, (one) => one.text.endsWith("línea1499"));
    expect(texts(contact).join("\n")).toBe(long);
    expect(contact.heard.map((one) => one.repeats)).toEqual(contact.heard.map((_, index) => (index === 1 ? 1 : 0)));
    expect(delivery).toEqual({ type: "sent", messageId: contact.heard.at(-1)?.id });
  });

  it("asks for the phone in the network's own way, only where the network does not tell it", async () => {
    const rig = await startChannel();
    const hidden = await known(rig, { phoneHidden: true });
    const delivery = await rig.say(hidden.chat, "¿Quién eres?", { askContact: true });
    await rig.server.waitForMessage(hidden.contact, ({ message }) => Boolean(message.requestPhoneNumberMessage));
    expect(delivery).toEqual({ type: "sent", messageId: hidden.contact.heard[0]?.id });
    expect(texts(hidden.contact)).toEqual(["¿Quién eres?", ""]);
    const open = await known(rig);
    await rig.say(open.chat, "¿Quién eres?", { askContact: true });
    await rig.say(open.chat, "fin");
    await heard(rig, open.contact, "fin");
    expect(texts(open.contact)).toEqual(["¿Quién eres?", "fin"]);
  });

  it("can be taken away again; a list of commands is nothing", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    const said = await rig.say(chat, "contraseña: x");
    const messageId = said.type === "sent" ? (said.messageId ?? "") : "";
    const removal = await rig.queue(chat, { type: "remove", messageId });
    expect(await rig.channel.send(removal)).toEqual({ type: "sent", messageId: null });
    const revoke = await rig.server.waitForMessage(contact, ({ message }) => Boolean(message.protocolMessage));
    expect(revoke.message.protocolMessage?.key).toMatchObject({ id: messageId, fromMe: true });
    expect(revoke.id).not.toBe(messageId);
    const commands = await rig.queue(chat, { type: "commands", role: "cashier" });
    expect(await rig.channel.send(commands)).toEqual({ type: "sent", messageId: null });
    expect(contact.heard).toHaveLength(2);
  });
});

describe("what the server refuses", () => {
  const refused = async (code: number, times: number) => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    const fault = rig.server.fault({ type: "ackError", code }, { times });
    const row = await rig.queue(chat, textBody("registrada"));
    return { rig, contact, chat, fault, row };
  };

  it("463: given up at once, never offered again, and a person is told once", async () => {
    const { rig, row, chat, fault } = await refused(463, 2);
    expect(await rig.channel.send(row)).toEqual({ type: "refused", why: "WhatsApp refused it with 463" });
    expect(fault.hits()).toBe(1);
    expect(await rig.say(chat, "otra")).toMatchObject({ type: "refused" });
    expect([rig.alarms, rig.signs]).toEqual([[], ["restricted"]]);
    expect(rig.channel.signs?.().map(({ sign }) => sign)).toEqual(["restricted"]);
    expect(await rig.say(chat, "otra")).toMatchObject({ type: "sent" });
  });

  it("479: the sessions are made anew, and it is sent once more under the same id", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    await rig.say(chat, "con sesión");
    const fault = rig.server.fault({ type: "ackError", code: 479 });
    const asked = () => rig.server.journal.filter((one) => one.name === "iq:encrypt/key").length;
    const before = asked();
    const delivery = await rig.say(chat, "registrada");
    await heard(rig, contact, "registrada");
    expect(delivery).toEqual({ type: "sent", messageId: contact.heard.at(-1)?.id });
    expect(fault.hits()).toBe(1);
    expect(asked()).toBe(before + 1);
    expect(contact.undecryptable).toBe(0);
  });

  it("479 twice: given up", async () => {
    const { rig, row, fault } = await refused(479, 2);
    expect(await rig.channel.send(row)).toMatchObject({ type: "refused" });
    expect(fault.hits()).toBe(2);
  });

  it("429: everybody waits, longer each time", async () => {
    const { rig, row, chat } = await refused(429, 2);
    expect(await rig.channel.send(row)).toEqual({ type: "wait", retryAfterMs: 3750 });
    expect(rig.signs).toEqual(["tooFast"]);
    expect(await rig.say(chat, "otra")).toEqual({ type: "wait", retryAfterMs: 3750 });
    rig.clock.after(3750, () => {});
    await rig.clock.elapse(3750);
    expect(await rig.channel.send(row)).toEqual({ type: "wait", retryAfterMs: 7500 });
    rig.clock.after(7500, () => {});
    await rig.clock.elapse(7500);
    expect(await rig.channel.send(row)).toMatchObject({ type: "sent" });
    expect(await rig.say(chat, "otra")).toMatchObject({ type: "sent" });
  });

  it.each([
    [400, 1],
    [500, 5],
  ])("%i: offered again %i times", async (code, again) => {
    const { rig, row, chat, fault } = await refused(code, 100);
    for (let count = 0; count < again; count += 1) {
      expect(await rig.channel.send(row)).toMatchObject({ type: "failed" });
    }
    expect(await rig.channel.send(row)).toMatchObject({ type: "refused" });
    fault.lift();
    expect(await rig.say(chat, "otra")).toMatchObject({ type: "sent" });
  });
});

describe("the pace", () => {
  it("is one a second over all chats; who waits is seen to write, and who waits long waits in the outbox", async () => {
    const rig = await startChannel({ sendsPerSecond: 1 });
    const people = [await known(rig), await known(rig), await known(rig), await known(rig), await known(rig)];
    const rows: Outgoing[] = [];
    for (const { chat } of people) rows.push(await rig.queue(chat, textBody("hola")));
    const signs = () => rig.server.journal.filter((one) => one.name === "chatstate:composing").length;
    await rig.server.waitForStanza(() => signs() === people.length);
    const deliveries = rows.map((row) => rig.channel.send(row));
    expect(await deliveries[0]).toMatchObject({ type: "sent" });
    expect(await deliveries[4]).toEqual({ type: "wait", retryAfterMs: 4000 });
    await rig.server.waitForStanza(() => signs() === people.length + 3);
    for (const index of [1, 2, 3]) {
      expect(people[index]?.contact.heard).toEqual([]);
      await rig.clock.elapse(index * 1000);
      expect(await deliveries[index]).toMatchObject({ type: "sent" });
    }
  });
});

describe("a file", () => {
  const before = globalAgent.options.ca;
  afterEach(() => {
    globalAgent.options.ca = before;
  });

  it("arrives as a document, or as a picture", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    globalAgent.options.ca = readFileSync(rig.server.caPath);
    const csv = {
      type: "file",
      name: "corte.csv",
      mime: "text/csv",
      caption: "Corte de hoy",
      base64: "YSxiCg==",
    } as const;
    expect(await rig.channel.send(await rig.queue(chat, csv))).toMatchObject({ type: "sent" });
    const document = await heard(rig, contact, "Corte de hoy");
    expect(document.file).toEqual({ name: "corte.csv", mime: "text/csv", bytes: Buffer.from("a,b\n") });
    const picture = { ...csv, name: "corte.png", mime: "image/png", caption: "Gráfica", base64: png };
    expect(await rig.channel.send(await rig.queue(chat, picture))).toMatchObject({ type: "sent" });
    const image = await heard(rig, contact, "Gráfica");
    expect(image.message.imageMessage).toBeTruthy();
    expect(
      createHash("sha256")
        .update(image.file?.bytes ?? "")
        .digest("hex"),
    ).toBe(createHash("sha256").update(Buffer.from(png, "base64")).digest("hex"));
    contact.retryReceipt(document.id);
    await rig.server.waitForMessage(contact, (one) => one.id === document.id && one.repeats === 1);
  });

  it("that the media host does not take is sent again later", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    globalAgent.options.ca = readFileSync(rig.server.caPath);
    const fault = rig.server.fault({ type: "uploadError", status: 500 }, { times: 100 });
    const csv = { type: "file", name: "c.csv", mime: "text/csv", caption: "Corte", base64: "YQ==" } as const;
    const row = await rig.queue(chat, csv);
    expect(await rig.channel.send(row)).toMatchObject({ type: "failed" });
    fault.lift();
    expect(await rig.channel.send(row)).toMatchObject({ type: "sent" });
    await heard(rig, contact, "Corte");
  });
});

describe("a phone that could not read a message", () => {
  it("is sent it again, and it heals after a restart too", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    await rig.say(chat, "¿Monto?", { buttons: yesNo, pick: "number" });
    const message = await heard(rig, contact, "¿Monto?\n1 · Sí, así\n2 · No, otra cosa");
    contact.retryReceipt(message.id);
    await rig.server.waitForMessage(contact, (one) => one.id === message.id && one.repeats === 1);
    const restarted = createSentMessages(rig.store.whatsapp, { replyWithNumber: () => "Responde a este mensaje." });
    const again = await restarted.again(message.id);
    expect(again?.extendedTextMessage?.text).toBe(message.text);
    expect(await restarted.again("3EB0000000000000000000")).toBeUndefined();
  });

  it("is never shown the mark that stands for a password", async () => {
    const rig = await startChannel();
    const { chat } = await known(rig);
    const said = await rig.say(chat, "Contraseña: {password}", { passwordOf: "op-1" });
    const restarted = createSentMessages(rig.store.whatsapp, { replyWithNumber: () => "" });
    expect(await restarted.again(said.type === "sent" ? (said.messageId ?? "") : "")).toBeUndefined();
  });
});

describe("an option", () => {
  const answered = async (rig: ChannelRig, say: () => void) => {
    const before = rig.updates.length;
    say();
    const { body } = await rig.stored(before + 1);
    await rig.server.waitUntilConfirmed();
    return body;
  };

  it("is chosen by its number or its label, until the bot says something else", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    await rig.say(chat, "¿Así?", { buttons: yesNo, pick: "number" });
    expect(await answered(rig, () => contact.say("2"))).toEqual({ type: "tap", data: "7:no" });
    expect(await answered(rig, () => contact.say("si, asi"))).toEqual({ type: "tap", data: "7:sí" });
    await rig.say(chat, "¿Monto?");
    expect(await answered(rig, () => contact.say("2"))).toEqual({ type: "text", text: "2" });
    expect(await answered(rig, () => contact.say("si, asi"))).toEqual({ type: "text", text: "si, asi" });
  });

  it("of an older message is chosen by quoting it", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    const doubt = { label: "No se registró", data: "settle:a:notApplied" };
    await rig.say(chat, "Duda", { buttons: [doubt], pick: "quotedNumber" });
    const quoted = await heard(rig, contact, "Duda\n1 · No se registró\n_Responde a este mensaje._");
    await rig.say(chat, "¿Monto?");
    expect(await answered(rig, () => contact.say("1"))).toEqual({ type: "text", text: "1" });
    expect(await answered(rig, () => contact.say("1", { quoted }))).toEqual({ type: "tap", data: doubt.data });
    const stranger = await known(rig);
    expect(await answered(rig, () => stranger.contact.say("1", { quoted }))).toEqual({
      type: "text",
      text: "1",
    });
  });

  it("of a message that may not have arrived is not chosen, nor is one of the message before", async () => {
    const rig = await startChannel();
    const { contact, chat } = await known(rig);
    await rig.say(chat, "¿Así?", { buttons: yesNo, pick: "number" });
    rig.server.fault({ type: "dropAck" });
    const other = [{ label: "Borrar", data: "8:borrar" }];
    const row = await rig.queue(chat, textBody("¿Borro?", { buttons: other, pick: "number" }));
    const sending = rig.channel.send(row);
    await heard(rig, contact, "¿Borro?\n1 · Borrar");
    expect(await answered(rig, () => contact.say("1"))).toEqual({ type: "text", text: "1" });
    await rig.clock.elapse(15_000);
    await sending;
    expect(await rig.channel.send(row)).toMatchObject({ type: "sent" });
    expect(await answered(rig, () => contact.say("1"))).toEqual({ type: "tap", data: "8:borrar" });
  });
});
