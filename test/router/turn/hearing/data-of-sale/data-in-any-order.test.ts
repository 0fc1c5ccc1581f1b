import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, TwoNetworks, whatsapp } from "../../../two-networks.ts";

const ana = whatsapp(1, "4771110001");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

/** What the open conversation holds after these messages. */
async function saying(...texts: readonly string[]) {
  for (const text of texts) await nets.says(ana, text);
  const session = await nets.store.readModel.conversation(chatOf(ana));
  if (session === null) return null;
  const { value, context } = session.state as { readonly value: unknown; readonly context: object };
  return { ...context, flow: session.flow, question: value };
}

describe("a sale", () => {
  it.each([["no es 9992104437 es 9992104473, compró 330", "9992104473", 330_00]])(
    "%s: of the phone that was put right",
    async (text, phone, amountCentavos) => {
      expect(await saying(text)).toMatchObject({ flow: "sale", phone, amountCentavos, question: "ticket" });
    },
  );

  it("of two phones of which neither is taken back is none", async () => {
    expect(await saying("9992104437 300 no, 9992104473 350")).toBeNull();
  });

  it("has its ticket after all", async () => {
    const now = await saying("9811083367, 540 pesos, sin ticket, ah no, sí traía: 2207");
    expect(now).toMatchObject({ phone: "9811083367", amountCentavos: 540_00, ticket: "2207" });
  });
});

describe("a balance", () => {
  it("whose phone comes in parts is told", async () => {
    await nets.says(ana, "saldo porfa");
    await nets.says(ana, "del 4771");
    const said = await nets.says(ana, "23 45 67");
    expect(said.join()).toContain("477 123 4567");
  });
});

describe("a registration", () => {
  it.each([
    [["una clienta nueva", "Guadalupe Mendoza", "2381440098"]],
    [["una clienta nueva", "2381440098", "Guadalupe Mendoza"]],
    [["una clienta nueva", "Guadalupe Mendoza 2381440098"]],
    [["una clienta nueva", "2381440098 se llama Guadalupe Mendoza"]],
    [["registrar 2381440098 Guadalupe Mendoza"]],
  ])("takes its data in any order: %s", async (texts) => {
    expect(await saying(...texts)).toMatchObject({ flow: "register", phone: "2381440098", name: "Guadalupe Mendoza" });
  });

  it("has the name that it is said to have", async () => {
    const now = await saying("no esta registrada dala de alta se llama Petra su cel 9512903347");
    expect(now).toMatchObject({ flow: "register", phone: "9512903347", name: "Petra" });
  });

  it("asked for in a question has its name", async () => {
    const now = await saying("¿Me ayuda a dar de alta a mi primo? Es el 9932160748, se llama José del Carmen");
    expect(now).toMatchObject({ flow: "register", phone: "9932160748", name: "José del Carmen" });
  });

  it.each(["ahorita te digo", "la señora de la esquina", "no se lo sabe", "¿Guadalupe Mendoza?"])(
    "takes no name of %s, where the phone is asked",
    async (text) => expect(await saying("registrar", text)).toMatchObject({ flow: "register", name: null }),
  );
});
