import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextBody } from "../../../../src/channel/channel.ts";
import type { WhatsAppAsked } from "../../../../src/channel/whatsapp-records.ts";
import { askedAfter, chosen, type Offer } from "../../../../src/channel/whatsapp/sending/options.ts";

const buttons = [
  { label: "Sí, registrar", data: "7:sí" },
  { label: "Cambiar algo", data: "7:cambiar" },
  { label: "Cancelar", data: "7:cancelar" },
];
const labels: Offer = { buttons, pick: null };
const numbers: Offer = { buttons, pick: "number" };
const quotes: Offer = { buttons, pick: "quotedNumber" };

describe("what is typed after a question", () => {
  it.each(["Sí, registrar", "si, registrar", "SÍ, REGISTRAR.", "  sí,   registrar  "])(
    "%j is the option's label",
    (text) => {
      for (const offer of [labels, numbers, quotes]) expect(chosen(text, null, offer)).toBe("7:sí");
    },
  );

  it.each(["sí", "si registrar", "Sí, registrar la venta", "registrar", ""])("%j is a text of its own", (text) => {
    for (const offer of [labels, numbers, quotes]) expect(chosen(text, null, offer)).toBeNull();
  });

  it.each(["2", "2.", "2)", " 2 ", "#2", "２", "2️⃣"])(
    "%j chooses by number when a number can mean nothing else",
    (text) => {
      expect(chosen(text, null, numbers)).toBe("7:cambiar");
      expect(chosen(text, null, labels)).toBeNull();
      expect(chosen(text, null, quotes)).toBeNull();
      expect(chosen(text, null, null)).toBeNull();
    },
  );

  it("chooses by number in a reply that quotes the question", () => {
    expect(chosen("2", numbers, null)).toBe("7:cambiar");
    expect(chosen("2", quotes, null)).toBe("7:cambiar");
  });

  it("is an amount or a ticket, quoted or not, where the options bear no numbers", () => {
    expect(chosen("2", labels, null)).toBeNull();
    expect(chosen("2", labels, numbers)).toBeNull();
  });

  it.each(["0", "4", "1.5", "1 2", "250", "-1", "1a"])("%j is no number of an option", (text) => {
    expect(chosen(text, numbers, null)).toBeNull();
    expect(chosen(text, null, numbers)).toBeNull();
  });

  it("stays a text when it equals the option's own words", () => {
    for (const offer of [labels, numbers, quotes]) expect(chosen("cancelar", null, offer)).toBeNull();
    expect(chosen("3", null, numbers)).toBe("7:cancelar");
  });

  it("is the command *cancelar* where it quotes nothing, and stops the operation whose message it quotes", () => {
    const waiting: Offer = { buttons: [{ label: "Cancelar", data: "stop:op1:0" }], pick: "quotedNumber" };
    expect(chosen("cancelar", null, waiting)).toBeNull();
    for (const text of ["cancelar", "1"]) expect(chosen(text, waiting, null)).toBe("stop:op1:0");
  });

  it("chooses of the message that it quotes, never of a later one", () => {
    const old: Offer = { buttons: [{ label: "Cambiar algo", data: "5:cambiar" }], pick: "number" };
    expect(chosen("Cambiar algo", old, numbers)).toBe("5:cambiar");
    expect(chosen("2", old, numbers)).toBeNull();
    expect(chosen("1", { buttons: [], pick: null }, numbers)).toBeNull();
  });

  it("chooses by number alone where two options have the same name", () => {
    const twins: Offer = {
      buttons: [
        { label: "Centro", data: "7:1" },
        { label: "centro", data: "7:2" },
      ],
      pick: "number",
    };
    expect(chosen("Centro", null, twins)).toBeNull();
    expect(chosen("2", null, twins)).toBe("7:2");
  });

  it("never returns data that was not offered", () => {
    const label = fc.string({ minLength: 1, maxLength: 12 });
    const offer: fc.Arbitrary<Offer> = fc.record({
      buttons: fc.array(fc.record({ label, data: fc.string({ minLength: 1, maxLength: 8 }) }), { maxLength: 5 }),
      pick: fc.constantFrom("number", "quotedNumber", null),
    });
    fc.assert(
      fc.property(
        fc.oneof(label, fc.integer({ min: -1, max: 7 }).map(String)),
        fc.option(offer),
        fc.option(offer),
        (text, quoted, asked) => {
          const data = chosen(text, quoted, asked);
          const from = quoted ?? asked;
          if (data !== null) expect(from?.buttons.map((one) => one.data)).toContain(data);
        },
      ),
    );
  });
});

describe("the current offer", () => {
  const body = (more: Partial<TextBody>): TextBody => ({
    type: "text",
    text: "¿?",
    buttons: [],
    askContact: false,
    ...more,
  });
  const doubt = (id: string) =>
    body({
      pick: "quotedNumber",
      buttons: [
        { label: "Sí se registró", data: `settle:${id}:applied` },
        { label: "No se registró", data: `settle:${id}:notApplied` },
      ],
    });
  const after = (...bodies: TextBody[]) =>
    bodies.reduce<WhatsAppAsked | null>((asked, one, index) => askedAfter(asked, index + 1, one), null);

  it("is that of the last message, and none after a message without options", () => {
    expect(after(body({ buttons, pick: "number" }))).toEqual({ outboxId: 1, buttons, pick: "number" });
    expect(after(body({ buttons, pick: "number" }), body({}))).toBeNull();
    expect(after(doubt("a"), body({ buttons }))).toEqual({ outboxId: 2, buttons, pick: null });
  });

  it("one doubt is settled by its label", () => {
    expect(chosen("no se registró", null, after(doubt("a")))).toBe("settle:a:notApplied");
    expect(chosen("no se registró", null, after(doubt("a"), body({}), doubt("b")))).toBe("settle:b:notApplied");
  });

  it("of doubts in a row, a label settles none: which one was meant is told by quoting", () => {
    for (const asked of [after(doubt("a"), doubt("b")), after(doubt("a"), doubt("b"), doubt("c"))]) {
      expect(chosen("no se registró", null, asked)).toBeNull();
      expect(chosen("2", null, asked)).toBeNull();
    }
    expect(chosen("2", { buttons: doubt("a").buttons, pick: "quotedNumber" }, after(doubt("a"), doubt("b")))).toBe(
      "settle:a:notApplied",
    );
  });

  it("a resent message does not make its own labels ambiguous", () => {
    const once = after(doubt("a"));
    expect(askedAfter(once, 1, doubt("a"))).toEqual(once);
  });
});
