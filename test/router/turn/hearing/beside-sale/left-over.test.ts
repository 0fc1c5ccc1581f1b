import { describe, expect, it } from "vitest";
import { atTheCounter } from "../counter.ts";

const { says, saying } = atTheCounter();

const phone = "4771234567";
const whole = `venta ${phone} 437 A-1`;

describe("what is left over of an answer", () => {
  it.each([
    ["phone", ["venta"], `${phone} pero era broma`],
    ["amount", [`venta ${phone}`], "250 cuando pague"],
    ["amount", [`venta ${phone}`], "250 pero no es su número"],
    ["ticket", [`venta ${phone} 437`], "88 no"],
    ["purchase", [`usar ${phone} 30`], "100 pero ya la registré"],
  ])("at the %s: %s takes nothing for certain, and something is asked", async (_, before, answer) => {
    const open = (await saying(...before)) as { readonly [field: string]: unknown };
    expect(await says(answer)).toContain("?");
    const kept = Object.fromEntries(["phone", "amountCentavos", "ticket"].map((field) => [field, open[field]]));
    expect(await saying()).toMatchObject(kept);
  });

  it.each(["250 pero cancélala", "250 mejor cancélala", "250 pero ya no quiso"])(
    "%s calls the sale off",
    async (text) => {
      expect(await saying(`venta ${phone}`, text)).toBeNull();
    },
  );

  it("son 250 pero cancélala calls the sale off at the summary", async () => {
    expect(await saying(whole, "son 250 pero cancélala")).toBeNull();
  });

  it("88 pero espera waits", async () => {
    expect(await says(`venta ${phone} 437`, "88 pero espera")).toMatch(/espero/);
    expect(await saying()).toMatchObject({ question: "ticket", ticket: null });
  });

  it.each([
    ["250 y no trae ticket", { amountCentavos: 25_000, ticket: null, question: "summary" }],
    ["250 pero pagó con tarjeta", { amountCentavos: 25_000, question: "ticket" }],
    ["250, ahorita te paso el ticket", { amountCentavos: 25_000, question: "ticket" }],
    ["250 y regístrala porfa", { amountCentavos: 25_000, question: "ticket" }],
  ])("%s is taken", async (text, taken) => expect(await saying(`venta ${phone}`, text)).toMatchObject(taken));
});

describe("what is left over of a message that would begin something", () => {
  it(`a sale with a remark is begun`, async () => {
    expect(await saying(`${whole} y pagó con tarjeta`)).toMatchObject({ flow: "sale", question: "summary" });
  });
});

describe("the ticket", () => {
  const before = `venta ${phone} 437`;

  it.each(["todavía no lo imprimo", "no, sí tiene", "con ticket", "ticket electrónico", "no trae?", "¿sin ticket?"])(
    "%s says not that there is none",
    async (text) => expect(await saying(before, text)).toMatchObject({ question: "ticket", ticketAnswered: false }),
  );

  it.each(["no trae", "sin ticket", "se me perdió", "no, no tiene"])("%s: there is none", async (text) => {
    expect(await saying(before, text)).toMatchObject({ question: "summary", ticket: null });
  });

  it.each(["no el 5567", "88 no, espera"])("%s takes none", async (text) => {
    expect(await saying(before, text)).toMatchObject({ ticket: null, ticketAnswered: false });
  });
});

describe("a use of balance", () => {
  it.each(["ticket 88 y que use 40 pesos"])("%s at the ticket changes how much is used", async (text) => {
    expect(await saying(`usar ${phone} 30 de 100`, text)).toMatchObject({ ticket: "88", points: 400_000 });
  });
});
