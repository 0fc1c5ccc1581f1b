import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, luis, TwoNetworks } from "../../two-networks.ts";

// Questions, reports, conditions and orders that the bot cannot do begin nothing; what is told or ordered in the same words begins it.

const maria = "4771234567";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("a cashier with nothing open", () => {
  it.each([
    `ya le vendieron 250 al ${maria}?`,
    `anotaste 250 al ${maria}?`,
    `venta de ayer ${maria} 250 ticket 88`,
    `venta ${maria} 250 ticket 88 es de ayer`,
  ])("%s: is told what was done for that phone", async (text) => {
    expect(await nets.saysAll(ana, text)).toMatch(/Hoy no hay nada del 477 123 4567/);
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each([
    `apártale 250 al ${maria}`,
    `fíale 250 al ${maria}`,
    `dile al ${maria} que ya están sus 250`,
    `llámale al ${maria} por lo de los 250`,
    `mándale mensaje al ${maria}`,
    `tiempo aire ${maria} 250`,
    `${maria} anticipo 250`,
    `${maria} promesa de pago 250`,
    `${maria} va a usar 30 mañana`,
    `el ${maria} debe 250`,
    `si el ${maria} paga 250 me avisas`,
    `casi registro ${maria} 250`,
    `olvida la venta ${maria} 250`,
    `ya no va ${maria} 250 K-1`,
    `rechazada ${maria} 250 K-1`,
    `pendiente ${maria} 250`,
    `sin venta ${maria} 250`,
    `puede que ${maria} 250`,
    `el lunes ${maria} 250`,
    `por ejemplo ${maria} 250`,
    `${maria} 250 devuelto`,
    `${maria} 250 rechazada la tarjeta`,
    `${maria} compraría 250`,
    `${maria} va a pagar 250 luego`,
    `venta ${maria} 250 paga el viernes`,
    `${maria} le debemos 250`,
    `venta ${maria} 250 del viernes`,
    `saldo ${maria} y venta 45`,
  ])("%s: begins nothing", async (text) => {
    expect(await nets.says(ana, text)).toHaveLength(1);
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each([
    `le vendí 250 al ${maria}`,
    `${maria} compró 250`,
    `cóbrale 250 al ${maria}`,
    `métele 250 al ${maria}`,
    `cargó 250 de magna el ${maria}`,
    `me registras 250 del ${maria}?`,
    `recibí 250 del ${maria}`,
    `${maria} 250 pagado`,
    "ya pagó 250",
    "fueron 250",
  ])("%s: begins a sale", async (text) => {
    await nets.says(ana, text);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it.each(["otro cliente", "siguiente", "ya llegó otra señora a pagar"])("%s: begins the next", async (text) => {
    await nets.says(ana, text);
    expect(await nets.flow(ana)).toBe("sale");
  });
});

describe("a cashier right after a sale", () => {
  beforeEach(async () => void (await nets.saysAll(ana, `venta ${maria} 437 A-1`, "sí")));

  it.each(["pagó con 500", "me pagó con 500", "pagó en efectivo 500", "pagó con tarjeta 4821"])(
    "%s: is of that one",
    async (text) => {
      expect(await nets.saysAll(ana, text)).toMatch(/^✅ Sí quedó: \$437\.00/);
      expect(await nets.flow(ana)).toBeNull();
    },
  );

  it.each([
    "ponle 250",
    "*280",
    "280*",
    "perdón, 4771234599",
    "*4771234599",
    "ticket A-128",
    "fueron dos",
    "cámbiala al 4771234599",
  ])("%s: puts that one right, and begins none", async (text) => {
    expect(await nets.saysAll(ana, text)).toMatch(/La última: \$437\.00[^]*devolución/);
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each(["compró 250", "ponle otra al mismo cliente", "$250"])("%s: is the next", async (text) => {
    await nets.says(ana, text);
    expect(await nets.flow(ana)).toBe("sale");
  });
});

describe("a manager", () => {
  it.each([
    `le quité 50 al ${maria}`,
    `avísale al ${maria} que le sumé 50`,
    `dile al ${maria} que tiene 50`,
    "ya diste de baja a Ana?",
    "corrieron a Ana?",
    "cuándo dimos de baja a Ana",
    "si Ana no viene la doy de baja",
    `iba a quitarle 50 al ${maria}`,
    `casi le quito 50 al ${maria}`,
    `alguien le quitó 50 al ${maria}?`,
    `no agregues a Lupe ${maria}`,
    `todavía no des de alta a Lupe ${maria}`,
  ])("%s: begins nothing", async (text) => {
    await nets.says(luis, text);
    expect(await nets.flow(luis)).toBeNull();
  });

  it.each([
    [`súmale 50 al ${maria}`, "correct"],
    [`ponle el saldo en 500 al ${maria}`, "correct"],
    [`le regalé 50 de más al ${maria}, quítaselos`, "correct"],
    [`súmale dos cincuenta al ${maria}`, "correct"],
    [`${maria} agrega 50`, "correct"],
    [`${maria} más 50`, "correct"],
    [`suma 50, 20 al ${maria}`, "correct"],
    [`suma 100 al ${maria} por ajuste`, "correct"],
    [`venta ${maria} 50`, "sale"],
    [`desvincula al ${maria}`, "unlink"],
    [`bloquea ${maria}`, "disableCollaborator"],
    ["da de alta a Ana María Ruiz como cajera", "addCollaborator"],
    ["da de baja a Ana", "disableCollaborator"],
    ["Ana renunció", "disableCollaborator"],
    ["Ana renunció el lunes", "disableCollaborator"],
  ])("%s: begins it", async (text, flow) => {
    await nets.says(luis, text);
    expect(await nets.flow(luis)).toBe(flow);
  });

  it("corregir … 50 menos: the sign may stand behind", async () => {
    expect(await nets.saysAll(luis, `corregir ${maria} 50 menos`, "se duplicó")).toMatch(/Quitar: \$50\.00/);
  });

  it.each([`quítale unos 50 al ${maria}`, `súmale 50 50 al ${maria}`])("%s: how much is asked", async (text) => {
    expect(await nets.saysAll(luis, text)).toMatch(/Agrego o quito/);
  });

  it("quítale 20, where 50 are added: 20 less, or 20 taken, which is asked", async () => {
    expect(await nets.saysAll(luis, `súmale 50 al ${maria}`, "regalo", "quítale 20")).toMatch(/Qué cambio/);
    expect(await nets.saysAll(luis, "mejor quítale 20")).toMatch(/Quitar: \$20\.00/);
  });

  it.each(["no quiero el corte"])("%s: none is made", async (text) => {
    expect(await nets.saysAll(luis, text)).toBe("Va, aquí estoy.");
  });

  it("corte del 28/12: a day to come", async () => {
    expect(await nets.saysAll(luis, "corte del 28/12")).not.toMatch(/No entendí/);
  });

  it.each(["corte y pendientes", "corte del 5 al 3", `corte y saldo de ${maria}`, "corte del 20 o 21"])(
    "%s: is of nobody's name",
    async (text) => expect(await nets.saysAll(luis, text)).toMatch(/No entendí los días|: saldo /),
  );

  it.each([
    "corte ahora",
    "corte total",
    "corte z",
    "corte de hoy completo",
    "corte de ayer no, de hoy",
    "corte por cajero",
    "corte con detalle",
    "corte de todos",
    "cuántas ventas van",
  ])("%s: is the whole cut of the day", async (text) => {
    const said = await nets.saysAll(luis, text);
    expect(said).toMatch(/Sin operaciones el/);
    expect(said).not.toMatch(/que se llame/);
  });

  it.each(["Lupe Ruiz y Ana Gómez", "Lupe Ruiz no Pablo Ruiz", "Lupe Ruiz o Díaz", "Lupe Ruiz como gerente"])(
    "agregar cajero, %s: is asked for the name again",
    async (text) => {
      expect(await nets.saysAll(luis, "agregar cajero", text)).toMatch(/Nombre completo/);
    },
  );
});

describe("a cashier who speaks of one that was made", () => {
  it.each([
    ["devolución", maria],
    ["devolución", `${maria} 90`],
    ["quiero cancelar una venta", `${maria} 90`],
    ["deshacer", "1"],
  ])("%s, and then %s: begins no sale", async (...texts) => {
    await nets.saysAll(ana, ...texts);
    expect(await nets.flow(ana)).toBeNull();
  });

  it("devolución, and then a whole sale: begins it", async () => {
    await nets.saysAll(ana, "devolución", `venta ${maria} 90`);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it.each(["y el 4771239999", "y del 4771239999?", "ahora 4771239999"])(
    "%s, after a balance: that of this phone",
    async (text) => {
      await nets.saysAll(ana, `saldo ${maria}`, text);
      expect(await nets.flow(ana)).toBeNull();
    },
  );

  it("a phone alone, after a balance: a sale", async () => {
    await nets.saysAll(ana, `saldo ${maria}`, "4771239999");
    expect(await nets.flow(ana)).toBe("sale");
  });
});

describe("a cashier at the summary of a sale", () => {
  beforeEach(async () => void (await nets.saysAll(ana, `venta ${maria} 437 A-1`)));

  it.each([
    "la anterior eran 280",
    "la de hace rato eran 280",
    "la primera eran 280",
    "la anterior no era de 4771234599",
    "el ticket de la otra era B-84",
    "la anterior sin ticket",
    "a la señora de antes eran 280",
    "sí, el ticket de la otra era B-84",
    "la del señor eran 280",
    "la última venta eran 280",
    "la de la mañana eran 280",
  ])("%s: the open one stays, and is shown again below what is asked", async (text) => {
    expect(await nets.saysAll(ana, text)).toMatch(/De cuál[^]*¿La registro\?/);
    expect(await nets.saysAll(ana, "no")).not.toMatch(/280|B-84|4599|sin ticket/);
  });

  it.each(["eran 280", "la cuenta eran 280", "la venta es de 280"])("%s: changes the open one", async (text) => {
    expect(await nets.saysAll(ana, text)).toMatch(/280\.00/);
  });
});
