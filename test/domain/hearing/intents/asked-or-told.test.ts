import { describe, expect, it } from "vitest";
import { besideFreeText } from "../../../../src/domain/hearing/intents/beside-free-text.ts";
import { hear } from "../../../../src/domain/hearing/hear.ts";
import { corteAsked, corteWords } from "../../../../src/router/turn/hearing/corte-days.ts";

const phone = "4771234567";

describe("what only asks or tells with a phone and an amount", () => {
  it.each([
    [`${phone} 250 B-20 ya está?`, "status"],
    [`${phone} 250 B-20 ya la tienes?`, "status"],
    [`${phone} 250 B-20 está registrada?`, "status"],
    [`mi jefe quiere saber si ${phone} 250 A-88`, "status"],
    [`es cierto que le vendí 250 al ${phone}`, "status"],
    [`busca la de 250 del ${phone}`, "status"],
    [`cuanto le das al ${phone} por 250?`, "earning"],
    [`le alcanzan 30 al ${phone}?`, "balance"],
    [`se puede usar 30 del ${phone}?`, "balance"],
    [`podría usar 30 el ${phone}?`, "balance"],
    [`no hubo venta ${phone} 250 A-88`, "status"],
    [`ya te había dicho ${phone} 250 A-88`, "status"],
    [`quedó ${phone} 250 A-88`, "status"],
    [`en la mañana le cobré 250 al ${phone}`, "status"],
    [`el ${phone} dejó a deber 250`, "notAllowed"],
    [`al ${phone} le cobré 250 de más`, "undo"],
    [`transfiere 250 al ${phone}`, "notAllowed"],
    [`hazle un descuento de 250 al ${phone}`, "notAllowed"],
    [`dale 250 de descuento al ${phone}`, "notAllowed"],
    [`${phone} ya usó 30`, "status"],
    [`${phone} no puede usar 30`, "denial"],
    [`${phone} quiere usar 30 otro día`, "denial"],
    [`${phone} 250 prueba`, "denial"],
    [`casi le vendo 250 al ${phone}`, "denial"],
    [`gracias por los 250 del ${phone}`, "denial"],
    [`mi jefe pregunta si le cobré 250 al ${phone}`, "status"],
    [`págale 250 al ${phone}`, "notAllowed"],
    [`guárdame 250 para el ${phone}`, "notAllowed"],
    [`apúntale 250 de deuda al ${phone}`, "notAllowed"],
    [`dale 250 de cambio al ${phone}`, "notAllowed"],
    [`hazle su factura de 250 al ${phone}`, "notAllowed"],
    [`mándame el ticket de 250 del ${phone}`, "notAllowed"],
  ])("%s: %s", (text, intent) => {
    const heard = hear(text, null);
    expect([heard.intent, heard.tellsOnly]).toEqual([intent, true]);
  });

  it.each([
    [`${phone} 250 B-20`, "sale"],
    [`${phone} 250 B-20 ya`, "sale"],
    [`${phone} quedó en 250`, "sale"],
    [`le cobré 250 al ${phone}`, "sale"],
    [`puedes registrar 250 al ${phone}?`, "sale"],
    [`venta ${phone} 250 con descuento`, "sale"],
    [`se me había olvidado registrar 250 al ${phone}`, "sale"],
    [`${phone} 250 gracias`, "sale"],
    [`${phone} 250 A-8 cuando puedas`, "sale"],
    [`${phone} 250 A-8 pero no quiso bolsa`, "sale"],
    [`${phone} 250 el ticket al rato`, "sale"],
    [`no había registrado ${phone} 250`, "sale"],
    [`la que faltaba: ${phone} 250 A-8`, "sale"],
    [`anótale 250 en efectivo al ${phone}`, "sale"],
    [`dale 250 en efectivo al ${phone}`, "sale"],
    [`usa 30 del ${phone}`, "redeem"],
    [`puedes usar 30 del ${phone}?`, "redeem"],
  ])("%s: %s all the same", (text, intent) => expect(hear(text, null).intent).toBe(intent));
});

describe("what a manager only tells", () => {
  it.each([
    [`cuando venga súmale 50 al ${phone}`, "denial"],
    [`si se queja súmale 50 al ${phone}`, "denial"],
    [`súmale 50 al ${phone} es broma`, "denial"],
    ["sobran 250 en caja", "denial"],
    [`debo sumarle 50 al ${phone}?`, "howTo"],
    [`Ana dice que le sume 50 al ${phone}`, "status"],
    ["di de baja a Ana", "staffList"],
    ["Ana se dio de baja", "staffList"],
    ["estoy pensando dar de baja a Ana", "staffList"],
    ["corrimos a Ana", "staffList"],
    [`súmale 50 al ${phone}`, "correctAdd"],
    [`puedes quitarle 50 al ${phone}?`, "correctRemove"],
    ["da de baja a Ana", "staffDisable"],
    ["Ana renunció", "staffDisable"],
  ])("%s: %s", (text, intent) => expect(hear(text, null, "manager").intent).toBe(intent));
});

it("a reason that waits is none yet", () => {
  expect(["todavía no", "por la demora pero espera", "por la demora"].map(besideFreeText)).toEqual([
    "wait",
    "wait",
    null,
  ]);
});

it("a wish for a cut keeps whose it is, its days and its form", () => {
  expect(
    ["ventas de Ana López", "cuánto vendió Ana hoy", "dame el corte de Ana en excel", "corte en imagen"].map(
      corteAsked,
    ),
  ).toEqual(["Ana López", "Ana hoy", "Ana csv", "imagen"]);
  expect(corteAsked("cuánto vendió la sucursal centro")).toBe("centro");
  expect(corteAsked("cuánto vendimos hoy")).toBe("hoy");
  expect(corteWords("noviembre")).toBe("mes de noviembre");
  expect(["en excel", "de ayer en excel", "del turno", "en imagen"].map(corteWords)).toEqual([
    "csv",
    "de ayer csv",
    "",
    "imagen",
  ]);
});
