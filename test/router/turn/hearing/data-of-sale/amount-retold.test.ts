import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, chatOf, TwoNetworks } from "../../../two-networks.ts";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

/** What the sale holds after it was asked for the ticket of 230 pesos, and these were said. */
async function saying(...texts: readonly string[]): Promise<object> {
  await nets.saysAll(ana, "venta 4771234567", "230", ...texts);
  const session = await nets.store.readModel.conversation(chatOf(ana));
  if (session === null) throw new Error("Nothing is open");
  const { value, context } = session.state as { readonly value: unknown; readonly context: object };
  return { ...context, question: value };
}

describe("an amount that is corrected where the ticket is asked", () => {
  it.each<readonly string[]>([["son 203"], ["fueron 203"], ["uy no", "son 203"]])(
    "%s %s changes it, and the ticket is asked",
    async (...texts) => {
      expect(await saying(...texts)).toMatchObject({ amountCentavos: 203_00, ticket: null, question: "ticket" });
    },
  );

  it.each(["uy no", "ay no", "ups", "no era eso"])("%s asks for the amount again", async (text) => {
    expect(await saying(text)).toMatchObject({ amountCentavos: null, question: "amount" });
    expect(await nets.saysAll(ana, "98")).toContain("ticket");
  });

  it.each(["no hay", "ay no hay", "esa no trae", "no"])("%s: there is no ticket", async (text) => {
    expect(await saying(text)).toMatchObject({ amountCentavos: 230_00, ticketAnswered: true, ticket: null });
  });
});

describe("a number that may be the amount or the ticket", () => {
  const asked = { amountCentavos: 230_00, ticket: null, ticketGuess: "98", question: "ticketGuess" };

  it.each(["perdón 98", "espera, 98", "chin, 98"])("%s: both are offered", async (text) => {
    expect(await saying(text)).toMatchObject(asked);
    expect(nets.heard(ana).at(-1)?.text).toMatch(/¿El ticket es 98\?.*es el monto/);
  });

  it.each(["es el monto", "el monto", "no, el monto"])("%s: the amount", async (text) => {
    const said = { amountCentavos: 98_00, ticket: null, ticketGuess: null, question: "ticket" };
    expect(await saying("perdón 98", text)).toMatchObject(said);
  });

  it.each(["sí", "es el ticket", "no, es el ticket"])("%s: the ticket", async (text) => {
    expect(await saying("perdón 98", text)).toMatchObject({ amountCentavos: 230_00, ticket: "98" });
  });

  it.each(["no"])("%s: neither, for now", async (text) => {
    const said = { amountCentavos: 230_00, ticket: null, ticketGuess: null, question: "ticket" };
    expect(await saying("perdón 98", text)).toMatchObject(said);
  });

  it("its button says that it is the amount", async () => {
    await saying("perdón 98");
    expect((await nets.chooses(ana, "Monto")).join()).toContain("ticket");
    const session = await nets.store.readModel.conversation(chatOf(ana));
    expect(session?.state.context).toMatchObject({ amountCentavos: 98_00, ticketGuess: null });
  });
});
