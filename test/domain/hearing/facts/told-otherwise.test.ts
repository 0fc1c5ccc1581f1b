import { describe, expect, it } from "vitest";
import { hear } from "../../../../src/domain/hearing/hear.ts";
import type { Asked } from "../../../../src/domain/hearing/facts/roles/number-role.ts";

/** What of a message is taken: phone, centavos, ticket (null: none of it; "none": that there is none) and points. */
function taken(text: string, asked: Asked) {
  const { phone, amount, ticket, points } = hear(text, asked).facts;
  const centavos = amount?.type === "amount" ? amount.centavos : null;
  return [
    phone?.phone ?? null,
    centavos,
    ticket === null ? null : ticket.type === "ticket" ? ticket.ticket : ticket.type,
    points !== null && points !== "all" && points.type === "amount" ? points.centavos : points,
  ];
}

describe("a message that takes back, tells beside or only nearly says a fact", () => {
  it.each<[string, Asked, unknown[]]>([
    ["perdon 3222089145 no, 3222089154, 270 pesos", null, ["3222089154", 27_000, null, null]],
    ["el 2221 no, 2224 60 81 93", "phone", ["2224608193", null, null, null]],
    ["ah no 390", "phone", [null, 39_000, null, null]],
    ["cárgale 75 pesos al 662-341-9087 no le di ticket", null, ["6623419087", 7_500, "none", null]],
    ["222 34 918 06 trescientos cerrados", null, ["2223491806", 30_000, null, null]],
    ["7442108853 dice q tiene 80 de puntos y quiere gastarse 50", null, ["7442108853", null, null, 5_000]],
    ["apúntale al 6672091845 ochenta y cinco pesos del boleto 77", null, ["6672091845", 8_500, "77", null]],
    ["todo bien menos el ticket, es 6120", "summary", [null, null, "6120", null]],
    ["debe decir mil trescientos cincuenta", "summary", [null, 135_000, null, null]],
    ["trecientos cuarenta y sinco con 10 centavos", "amount", [null, 34_510, null, null]],
    ["siento beinte", "amount", [null, 12_000, null, null]],
    ["treintaicinco", "amount", [null, 3_500, null, null]],
    ["3 kilos a 36 = 108", "amount", [null, 10_800, null, null]],
    ["780 menos 10% son 702, 3312098876", null, ["3312098876", 70_200, null, null]],
    ["2 cocas de 3 litros, 148 en total, 8717620935", null, ["8717620935", 14_800, null, null]],
    ["pagó 780 con tarjeta terminación 4455, cel 3312098876", null, ["3312098876", 78_000, null, null]],
    ["llevó 4 garrafones por 152 pesos, 9611182037", null, ["9611182037", 15_200, null, null]],
    ["eran 18 no 180", "summary", [null, 1_800, null, null]],
    ["no eran 437, eran 473", "summary", [null, 47_300, null, null]],
    ["es BA guion siete siete dos", "ticket", [null, null, "BA-772", null]],
    ["te faltó el ticket, es el 30771", "summary", [null, null, "30771", null]],
    ["cambia el ticket a 1124", "summary", [null, null, "1124", null]],
    ["en realidad es 410", "summary", [null, 41_000, null, null]],
    ["debía ser 335", "summary", [null, 33_500, null, null]],
    ["es el 410", "summary", [null, null, null, null]],
    ["con el N13 de ticket, son novecientos veinte", "amount", [null, 92_000, "N13", null]],
    ["no hubo ticket, fueron 145 del 8331230016", null, ["8331230016", 14_500, "none", null]],
    ["fueron 640 del 4428354829, ticket no me salió", null, ["4428354829", 64_000, "none", null]],
    ["vta 540 4771230039 s/t", null, ["4771230039", 54_000, "none", null]],
    ["6691230023,410,A5", null, ["6691230023", 41_000, "A5", null]],
    ["6691230040 paga con 60 puntos", null, ["6691230040", null, null, 6_000]],
    ["pago con saldo de 30 pesos, 4771230030", null, ["4771230030", null, null, 3_000]],
    ["no pidió", "ticket", [null, null, "none", null]],
    ["ya no lo encuentro, a lo mejor lo tiré", "ticket", [null, null, "none", null]],
    ["seis seis nueve uno dos tres cero cero tres uno, setenta y cinco pesos", null, ["6691230031", 7_500, null, null]],
    ["quítale el ticket", "summary", [null, null, "none", null]],
    ["ticket? nunca damos aquí", "ticket", [null, null, "none", null]],
    ["22954108 36 gracias mi rey", "phone", ["2295410836", null, null, null]],
    ["tiene dos, cual te doy? 9990817345 o 9992261798", "phone", [null, null, null, null]],
    ["tons no se puede sin num?", "phone", [null, null, null, null]],
    ["7781 y otra venta de 90", "ticket", [null, null, null, null]],
  ])("%s (%s)", (text, asked, expected) => {
    expect(taken(text, asked)).toEqual(expected);
  });

  it.each<[string, Asked]>([
    ["pagó con euros, 40", "amount"],
    ["quítale 20 pesos", "summary"],
    ["el que sigue del 1200", "ticket"],
  ])("is asked about: %s (%s)", (text, asked) => {
    const [phone, centavos, ticket, points] = taken(text, asked);
    expect([phone, centavos, points]).toEqual([null, null, null]);
    expect([null, "unsure"]).toContain(ticket);
  });

  it.each([
    ["no borres a nadie, nomás dime quiénes están", "manager", "staffList"],
    ["no la registraste bien", "cashier", "undo"],
    ["era para otra persona", "cashier", "undo"],
    ["ese mensaje era para otra persona", "cashier", "oops"],
    ["ponle 50 puntos a 4771234567", "manager", "correctAdd"],
    ["quítale 50 puntos al 4771234567", "manager", "correctRemove"],
    ["¿cómo le fue hoy a la tienda?", "manager", "corte"],
    ["buen día disculpe, ¿ya se me acumularon los del viernes?", "customer", "complaint"],
    ["ponme 150 del señor de diario, ahorita te paso su número", "cashier", "sale"],
    ["el total bueno era 612", "cashier", "undo"],
    ["le acabo de vender 340 a doña Chela", "cashier", "sale"],
    ["hola, buen día, ¿cómo estás? te encargo que me anotes una venta", "cashier", "sale"],
    ["la E-7, ¿cuál de las muchachas la vendió?", "manager", "findSale"],
    ["cancela el acceso de Pepe", "manager", "staffDisable"],
    ["buenas tardes tenga usted", "cashier", "greeting"],
    ["me gustaría cambiar ya mis puntos", "customer", "redeem"],
    ["sáquenme de su lista de avisos", "customer", "noticesOff"],
    ["registra la del señor de la camioneta", "cashier", "sale"],
  ] as const)("%s (%s) means %s", (text, speaker, intent) => {
    expect(hear(text, null, speaker).intent).toBe(intent);
  });

  it.each<[string, Asked, number]>([
    ["fue un servicio de uñas en 450 más 120 del gelish, numero 8711906643", null, 57_000],
    ["cobré dos cosas al 871 402 7715: 120 de leche y 85.50 de pan, ticket 0993", null, 20_550],
    ["200 en efectivo y 230 con tarjeta", "amount", 43_000],
    ["son 780 + 40 envio 3312098876", null, 82_000],
    ["180 de la blusa y 95 del cinto", "amount", 27_500],
    ["180 y luego otros 75", "amount", 25_500],
  ])("prices that are added up are taken and said: %s (%s)", (text, asked, centavos) => {
    const { amount, amountSummed } = hear(text, asked).facts;
    expect([amount, amountSummed]).toEqual([{ type: "amount", centavos }, true]);
  });

  it.each<[string, Asked, number | null]>([
    ["vendí dos de 150 al 4612087719", null, 30_000],
    ["250 y 300", "amount", 55_000],
    ["entre 300 y 350", "amount", null],
    ["pagó con 200 y le regresé 64", "amount", 13_600],
    ["me dio 500 y le di 135 de cambio", "amount", 36_500],
    ["2 x 50", "amount", 10_000],
    ["pagó con 200 y le regresé 640", "amount", null],
    ["seis tacos a 18 y una boing de 20", "amount", 12_800],
    ["4 refrescos 80", "amount", 8_000],
    ["430 le di 70 de cambio", "amount", 43_000],
    ["como 200", "amount", 20_000],
    ["80 de 4 refrescos", "amount", 8_000],
    ["740 y 40 de propina", "amount", null],
    ["450 más 10% de propina", "amount", null],
    ["450 más 120, descuéntale 50", "amount", null],
    ["450 mas 120", "summary", null],
  ])("what else it may come to is asked about, never taken: %s (%s)", (text, asked, centavos) => {
    const { amount } = hear(text, asked).facts;
    expect(amount).toEqual(centavos === null ? null : { type: "ambiguous", guess: centavos });
  });

  it.each([
    "gasté 250 en gasolina",
    "compré 250 de cloro para la tienda",
    "fondo de caja 500",
    "le fié 250 al 4771234567",
    "le quiero vender 250 al 4771234567 mañana",
  ])("other money, or a sale to come, begins none: %s", (text) => {
    const { intent, tellsOnly } = hear(text, null);
    expect([tellsOnly, intent === "sale"]).toEqual([true, false]);
  });

  it.each([
    "sí por favorcito",
    "sí, si es tan amable",
    "sí, y rapidito que hay gente",
    "ok métela antes de que se vaya el internet",
    "jalo, todo en orden",
    "sí señor, y gracias por la paciencia",
    "desde luego",
    "sí, si me hace favor",
    "asiéntela, por favor",
    "jálese pues",
    "los datos están bien",
    "si todo esta vien",
    "si pásala",
  ])("a yes in a hurry, or in parts, is one: %s", (text) => {
    expect(hear(text, "summary").consent).toBe("yes");
  });

  it.each([
    "sí cómo no",
    "ajá, cómo no",
    "ok nos vemos",
    "sí jefe ya voy",
    "sí, si paga",
    "sí, todo bien pero sin ticket",
    "desde luego que no",
    "los datos están mal",
    "si pasa la tarjeta",
    "qué procede",
    "y ahora qué sigue",
    "sí, si me hace falta el ticket le digo",
  ])("a yes that mocks, speaks to somebody else or has a reserve is none: %s", (text) => {
    expect(hear(text, "summary").consent).not.toBe("yes");
  });

  it.each([
    ["no la vayas a guardar", "cancel"],
    ["esa no la metas, se fue sin pagar", "cancel"],
    ["le ruego que no la registre", "cancel"],
    ["ahí muere, cancela", "cancel"],
    ["bórrale el ticket, no hubo", null],
    ["no la metas todavía", null],
    ["no le hagas caso, dale", null],
  ] as const)("what is not to be registered: %s (%s)", (text, consent) => {
    if (consent === null) expect(hear(text, "summary").consent).not.toBe("cancel");
    else expect(hear(text, "summary").consent).toBe(consent);
  });

  it("an order that is told by somebody else calls off: que la borres", () => {
    expect(hear("dice la patrona que la borres", "summary").consent).toBe("cancel");
  });
});
