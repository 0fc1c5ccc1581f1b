import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, luis, TwoNetworks } from "../../../two-networks.ts";

// A summary of any kind is put right in words; what is told is shown, or asked back, and nothing is made of it before its yes.

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const maria = "4771234567";
const made = async () => (await nets.store.operations({ max: 10 })).length;

describe("the summary of a sale", () => {
  it.each([
    ["y le agrego líquido, 95 más, o sea 345", /Monto: \$345\.00/],
    ["nel, también unos hielos 35 más", /¿Son \$285\.00\?/],
    ["no, no lo lleva, déjalo como estaba 250", /\$250\.00/],
    ["termina en 76, no 67", /477 123 4576 no está registrado/],
    ["nel sí eran 60", /Monto: \$60\.00/],
    ["no espera 280", /Monto: \$280\.00/],
    ["no no si eran 200", /Monto: \$200\.00/],
    ["no eran 280", /¿Qué cambio\?|Monto: \$280\.00/],
    ["no espera no eran 250", /¿Monto de la compra\?/],
    ["noo esta última son 230 no 250", /Monto: \$230\.00/],
    ["mismo monto tk 2", /\$250\.00[^]*Ticket: 2/],
  ])("%s", async (text, shown) => {
    expect(await nets.saysAll(ana, `venta ${maria} 250 A-1`, text)).toMatch(shown);
    expect(await made()).toBe(0);
  });

  it.each(["termina en 76, no 99", "termina en 76"])("%s: no phone is made up", async (text) => {
    expect(await nets.saysAll(ana, `venta ${maria} 250 A-1`, text)).not.toMatch(/477 123 4576/);
  });
});

describe("the summary of a use of balance", () => {
  it.each([
    ["a no pues veinte dice", /Usa: \$20\.00/],
    ["que sean 25 dice", /Usa: \$25\.00/],
    ["dice q mejor nomás 25 pa q le queden", /Usa: \$25\.00/],
  ])("%s", async (text, shown) => {
    expect(await nets.saysAll(ana, `usar ${maria} 30 ticket 8`, text)).toMatch(shown);
    expect(await made()).toBe(0);
  });

  it("tells what is used beside the purchase", async () => {
    const now = await nets.saysAll(ana, `usar ${maria}`, "cincuenta pesos, su cuenta es de 300 y la nota la 615");
    expect(now).toMatch(/Usa: \$50\.00[^]*Compra: \$300\.00[^]*Ticket: 615/);
  });
});

describe("the summary of a correction", () => {
  const begun = [`quita 10 al ${maria}`, "se duplicó la venta"] as const;
  it.each([
    ["no, mejor no le quites nada", /Cancelado/],
    [`es el mismo ${maria}`, /Quitar: \$10\.00/],
    ["15 pues", /¿Son 15 |¿Son \$15\.00\?/],
    ["mmm sí", /Quitar: \$10\.00/],
    ["perdón, me hablaron, en qué íbamos", /Quitar: \$10\.00/],
  ])("%s", async (text, shown) => {
    expect(await nets.saysAll(luis, ...begun, text)).toMatch(shown);
    expect(await made()).toBe(0);
  });

  it.each([
    [`réstale 20 al ${maria} porque le abonaron dos veces`, /Motivo: porque le abonaron/],
    [`quita 10 al ${maria} se duplicó`, /Motivo: se duplicó/],
    [`quítale 10 a María, se los pusieron doble. ${maria}`, /Motivo: se los pusieron doble/],
    [`hay que bajarle saldo a María, ${maria}`, /¿Cuánto saldo quito\?/],
    [`a María ${maria} no le dieron lo del sábado, súbele 30`, /¿Por qué\?/],
  ])("%s", async (text, shown) => {
    expect(await nets.saysAll(luis, text)).toMatch(shown);
  });
});

// Found by somebody who attacked the words and knew only the promises.
describe("a yes with something else behind it", () => {
  const begun = [`corrige el saldo de ${maria}, quítale 20 porque se equivocaron`] as const;
  it.each([
    "sí, agrégale",
    "sí, súbele",
    "sí, ponle",
    "sí, cámbiala",
    "sí, dalo de baja",
    "bueno, dale",
    "ah sí, claro, claro",
  ])("%s: corrects nothing yet", async (text) => {
    await nets.saysAll(luis, ...begun, text);
    expect(await made()).toBe(0);
  });

  it.each(["sí", "sí, quítale"])("%s: corrects", async (text) => {
    expect(await nets.saysAll(luis, ...begun, text)).toMatch(/Descuento registrado: −\$20\.00/);
  });
});

describe("a figure that is moved, or is something else", () => {
  it.each([
    "le agrego 30 a la compra",
    "le agrego 30 a la compra, son 230",
    "mejor 30 menos",
    "la compra bajó 20",
    "pagó 150",
  ])("%s: of a use of balance is asked", async (text) => {
    const now = await nets.saysAll(ana, `usar ${maria} 50 de 200 ticket 300`, text);
    expect(now).toMatch(/¿Qué cambio\?|¿Usa |¿La compra /);
  });

  it.each(["pagó 100 en efectivo y 150 con tarjeta", "las últimas son 4321", "es 4321"])(
    "%s: is no amount for certain",
    async (text) => {
      const now = await nets.saysAll(ana, `venta ${maria} 250 ticket 8812`, text);
      expect(now).not.toMatch(/Monto: \$(?!250)/);
    },
  );

  it("of the amount and of the ticket at once changes both", async () => {
    const now = await nets.saysAll(ana, `venta ${maria} 250 ticket 8812`, "son 280, no 250, ticket 8813 no 8812");
    expect(now).toMatch(/Monto: \$280\.00[^]*Ticket: 8813/);
  });
});

describe("another sale at the summary", () => {
  it.each(["y Jorge 200 ticket 6", "y 4777654321", "sí y la otra de 200 ticket 6", "200 ticket 6 aparte"])(
    "%s: leaves the one that is shown as it is",
    async (text) => {
      const now = await nets.saysAll(ana, `venta ${maria} 180 ticket 5`, text);
      expect(now).toMatch(/\$180\.00[^]*ticket 5/);
      expect(await made()).toBe(0);
    },
  );
});

describe("consent", () => {
  it.each(["creo que sí acepta", "acepta si no la molestan", "acepto yo por ella", "supongo que acepta"])(
    "%s: is none",
    async (text) => {
      expect(await nets.saysAll(ana, "registrar 4779998877 Ana Pérez sin cumpleaños", text)).toMatch(/¿Acepta\?/);
    },
  );
});

describe("what whoever dictates ends with", () => {
  it("is no word of the answer", async () => {
    expect(await nets.saysAll(ana, `venta ${maria} 250 ticket 8`, "sí correcto punto")).toMatch(/registrada/);
  });
});

describe("several sales in one line, without their phones", () => {
  it("are taken one by one", async () => {
    const now = await nets.saysAll(ana, "350 t 12 y 480 t 13", maria);
    expect(now).toMatch(/Monto: \$350\.00[^]*Ticket: 12/);
    expect(await nets.saysAll(ana, "sí")).toMatch(/registrada[^]*¿Teléfono/);
  });
});

describe("the summary of a person", () => {
  const customer = "registra a Norma Quintero 4611238890 sin cumpleaños, sí acepta";
  it.each([
    ["ay no, es Norma Quintana, con a", "Norma Quintana"],
    ["corrige, es María Norma Quintero no Norma", "María Norma Quintero"],
    ["el apellido es Quintana", "Norma Quintana"],
    ["se apellida Quinteros, con s", "Norma Quinteros"],
    ["es Norma pero le dicen Nona", "Norma Quintero"],
    ["se llama Norma Quinteiro con i latina, perdón, y sí acepta", "Norma Quinteiro"],
  ])("%s", async (text, name) => {
    expect(await nets.saysAll(ana, customer, text)).toContain(`Nombre: ${name}`);
  });

  it.each([
    ["no que gerente ni que nada, ponlo de cajero", "cajero"],
    ["cómo crees, no, cajera", "cajero"],
    ["no va a ser cajero", "gerente"],
    ["el cajero lo recomendó", "gerente"],
    ["y que Luis Mora sea cajero", "gerente"],
    ["sí pero cajero", "cajero"],
  ])("%s", async (text, role) => {
    const now = await nets.saysAll(luis, "agrega a Rigo Fuentes 4731119090 de gerente", text, "así déjalo");
    expect(now).toContain(`Rol: ${role}`);
  });

  it.each(["no acepta", "dice que no quiere que guarden sus datos"])("%s: registers nobody", async (text) => {
    expect(await nets.saysAll(ana, customer, text)).toContain("Cancelado");
  });

  it("has its phone with another ending", async () => {
    const now = await nets.saysAll(
      luis,
      "agrega a Rigo Fuentes 4731119017 cajero",
      "el cel acaba en 71 no 17, lo leí mal",
    );
    expect(now).toContain("473 111 9071");
    expect(await nets.saysAll(luis, "el último es 3 no 1")).toContain("473 111 9073");
  });

  it.each(["y su mamá también 4779998800", "la recomendó Rosa, 4779998800", "su otro cel es 4779998800"])(
    "%s: is no phone of theirs",
    async (text) => {
      expect(await nets.saysAll(ana, customer, text, "así déjalo")).toContain("461 123 8890");
    },
  );
});
