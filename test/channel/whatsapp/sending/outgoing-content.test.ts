import { generateWAMessageContent, type AnyMessageContent } from "@whiskeysockets/baileys";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Button, OutgoingBody, TextBody } from "../../../../src/channel/channel.ts";
import { addresseeOf, contentsOf, messageIdOf } from "../../../../src/channel/whatsapp/sending/outgoing-content.ts";
import { chosen } from "../../../../src/channel/whatsapp/sending/options.ts";
import { renderer } from "../../../../src/text/languages.ts";

const jid = "200000000000002@lid";
const salt = "aa";
const texts = { replyWithNumber: () => "Responde a este mensaje con el número." };
const to = { jid, phoneKnown: true };
const text = (said: string, more: Partial<TextBody> = {}): TextBody => ({
  type: "text",
  text: said,
  buttons: [],
  askContact: false,
  ...more,
});
const contents = (body: OutgoingBody, phoneKnown = true) => contentsOf(body, { jid, phoneKnown }, texts, salt);
const said = (body: OutgoingBody) => contents(body).map((one) => ("text" in one ? one.text : one));
const option = (label: string): Button => ({ label, data: `7:${label}` });
const real = async (content: AnyMessageContent) => generateWAMessageContent(content, {} as never);

describe("a text for WhatsApp", () => {
  it("is sent unchanged, with its bold words, and without a link preview", async () => {
    const [content] = contents(text("Escribe *venta*. https://example.com"));
    const message = await real(content as AnyMessageContent);
    expect(message.extendedTextMessage?.text).toBe("Escribe *venta*. https://example.com");
    expect(message.extendedTextMessage?.matchedText ?? null).toBeNull();
  });

  it("numbers its options where a number can choose one", () => {
    const buttons = [option("Compra"), option("Ajuste")];
    expect(said(text("¿Qué es?", { buttons, pick: "number" }))).toEqual(["¿Qué es?\n1 · Compra\n2 · Ajuste"]);
    expect(said(text("¿Qué pasó?", { buttons, pick: "quotedNumber" }))).toEqual([
      "¿Qué pasó?\n1 · Compra\n2 · Ajuste\n_Responde a este mensaje con el número._",
    ]);
  });

  it("lists the options that the text does not mention in bold", () => {
    const buttons = [option("Sin ticket"), option("Cancelar")];
    expect(said(text("¿Ticket?", { buttons }))).toEqual(["¿Ticket?\n_Sin ticket · Cancelar_"]);
    expect(said(text("¿Ticket? Si no hay, *sin ticket*.", { buttons }))).toEqual([
      "¿Ticket? Si no hay, *sin ticket*.\n_Cancelar_",
    ]);
    expect(said(text("*sin ticket* o *Cancelar*", { buttons }))).toEqual(["*sin ticket* o *Cancelar*"]);
    expect(said(text("sí, o cambia: 1 teléfono", { buttons, spelledOut: true }))).toEqual(["sí, o cambia: 1 teléfono"]);
  });

  it("says how to choose by quoting in the language of the message", () => {
    const inEnglish = { replyWithNumber: (language: string | null) => (language === "en" ? "Reply." : "Responde.") };
    const body = text("Which?", { buttons: [option("A")], pick: "quotedNumber" });
    const written = (language: object) => contentsOf({ ...body, ...language }, to, inEnglish, "");
    expect(written({ language: "en" })).toMatchObject([{ text: "Which?\n1 · A\n_Reply._" }]);
    expect(written({})).toMatchObject([{ text: "Which?\n1 · A\n_Responde._" }]);
  });

  it("says in both languages how to choose by quoting, in one line", () => {
    for (const language of ["es-MX", "en"] as const) {
      const line = renderer(language, () => "")({ key: "replyWithNumber" });
      expect(line).not.toMatch(/[_\n]/);
      expect(line.length).toBeLessThan(60);
    }
  });

  it("is split when too long, without losing a word or option", () => {
    const word = fc.stringMatching(/^[a-zñ0-9]{1,30}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 1500 }),
        fc.array(word, { maxLength: 4 }),
        (words, labels) => {
          const parts = said(text(words.join(" "), { buttons: labels.map(option), pick: "number" })) as string[];
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(4096);
          const whole = parts.join(" ").split(/\s+/);
          expect(whole).toEqual([...words, ...labels.flatMap((label, index) => [String(index + 1), "·", label])]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("shows the numbers by which its options are chosen", () => {
    const labels = fc.uniqueArray(fc.stringMatching(/^[A-Za-z]{1,10} [a-z]{1,10}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(labels, fc.constantFrom("number" as const, "quotedNumber" as const), (names, pick) => {
        const buttons = names.map((label, index) => ({ label, data: `x:${index}` }));
        const [shown] = said(text("?", { buttons, pick })) as [string];
        for (const [, number = "", label = ""] of shown.matchAll(/^(\d+) · (.+)$/gm)) {
          const data = buttons.find((one) => one.label === label)?.data;
          expect(chosen(number, { buttons, pick }, null)).toBe(data);
        }
      }),
    );
  });
});

describe("a phone that is asked for", () => {
  it("is asked for in the network's own way, after the text", async () => {
    const [first, request] = contents(text("¿Quién eres?", { askContact: true }), false);
    expect(first).toMatchObject({ text: "¿Quién eres?" });
    expect((await real(request as AnyMessageContent)).requestPhoneNumberMessage).toEqual({});
  });

  it("is not asked for when it is known", () => {
    expect(contents(text("¿Quién eres?", { askContact: true }), true)).toHaveLength(1);
    const person = { id: 3, phoneJid: "5215512340001@s.whatsapp.net", lidJid: jid, replyTo: jid };
    expect(addresseeOf(person)).toEqual(to);
    expect(addresseeOf({ ...person, phoneJid: null })).toEqual({ jid, phoneKnown: false });
  });
});

describe("other bodies", () => {
  const file = { type: "file", name: "corte.csv", mime: "text/csv", caption: "Corte", base64: "YSxi" } as const;

  it("a file is a document with its name, and a picture a picture", () => {
    expect(contents(file)).toEqual([
      { document: Buffer.from("a,b"), mimetype: "text/csv", fileName: "corte.csv", caption: "Corte" },
    ]);
    expect(contents({ ...file, mime: "image/png", name: "corte.png" })).toEqual([
      { image: Buffer.from("a,b"), mimetype: "image/png", caption: "Corte" },
    ]);
    expect(contents({ ...file, caption: "x".repeat(2000) })[0]).toMatchObject({ caption: "x".repeat(1024) });
  });

  it("removes the bot's own messages only", async () => {
    const messageId = messageIdOf({ outboxId: 7, part: 0 }, salt);
    const [content] = contents({ type: "remove", messageId });
    expect((await real(content as AnyMessageContent)).protocolMessage).toMatchObject({
      key: { remoteJid: jid, fromMe: true, id: messageId },
    });
    expect(contents({ type: "remove", messageId: "3EB0AABBCCDDEEFF001122" })).toEqual([]);
  });

  it("has no command list", () => {
    expect(contents({ type: "commands", role: "cashier" })).toEqual([]);
  });
});
