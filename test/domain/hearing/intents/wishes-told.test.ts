import { describe, expect, it } from "vitest";
import { hear } from "../../../../src/domain/hearing/hear.ts";

describe("what staff want, said plainly", () => {
  it.each([
    "le alcanza para 80 con sus puntos al 9531667013?",
    "¿con sus puntos le alcanza para 200? 9531667013",
    "tiene puntos doña lupe?",
    "tendrá puntos don beto?",
    "¿trae saldo la señora del 9531667013?",
  ])("%s: a balance", (text) => expect(hear(text, null).intent).toBe("balance"));

  it.each([
    "un señor quiere sacar su monedero, nunca ha tenido",
    "una joven quiere inscribirse nunca se ha registrado",
    "¿Me ayuda a dar de alta a mi primo? Es el 9932160748, se llama José del Carmen",
    "una clienta nueva",
    "hay un cliente nuevo",
  ])("%s: a registration", (text) => expect(hear(text, null).intent).toBe("register"));

  it.each([
    ["dar de alta a mi prima como cajera 9932160748", "staffAdd"],
    ["clienta nueva 300 9512903347", "sale"],
    ["no registres a nadie", "denial"],
    ["oye el recibo HQ-9 sí se capturó? la señora está aquí reclamando", "findSale"],
  ])("%s: %s", (text, intent) => expect(hear(text, null).intent).toBe(intent));

  it.each(["quién ha vendido más hoy?", "cuál de las cajeras ha vendido más esta semana"])(
    "%s: a manager's report",
    (text) => expect(hear(text, null, "manager").intent).toBe("corte"),
  );

  it.each(["can she use her points? 9871063340", "may he pay with his balance, 9871063340"])("%s: a use", (text) =>
    expect(hear(text, null).intent).toBe("redeem"),
  );

  it.each(["se puede hacer venta sin telefono?", "puedo registrar sin celular?", "cómo le hago sin número"])(
    "%s: how it is done",
    (text) => expect(hear(text, null).intent).toBe("howTo"),
  );

  it.each([
    ["perdón, en realidad lo que quería era ver mis ventas del día", "myDay"],
    ["no, quiero ver el corte", "corte"],
  ])("%s, where a phone is asked: %s", (text, intent) => expect(hear(text, "phone").intent).toBe(intent));
});

describe("what is said in few words", () => {
  it.each([
    ["siguiente", "next"],
    ["sig", "next"],
    ["va, la que sigue", "next"],
    ["entonces venta normal", "sale"],
    ["¿ya la hizo Luis?", "undo"],
    ["¿quién es el mejor cliente?", "notAllowed"],
  ])("%s, of staff: %s", (text, intent) => expect(hear(text, null).intent).toBe(intent));

  it.each([
    ["¿ya la hizo?", "status"],
    ["¿y la siguiente ya quedó?", "status"],
    ["venta normal de 250 al 4771234567", "sale"],
  ])("%s, of staff, still: %s", (text, intent) => expect(hear(text, null).intent).toBe(intent));

  it.each([
    ["ahora una cajera", "staffAdd"],
    ["¿quién es la mejor cajera?", "corte"],
    ["¿cuántos puntos hemos dado?", "corte"],
    ["mándame el excel", "corte"],
    ["y una gráfica", "corte"],
    ["¿quiénes son las cajeras?", "staffList"],
    ["¿cuántos puntos tiene el 4771234567?", "balance"],
  ])("%s, of a manager: %s", (text, intent) => expect(hear(text, null, "manager").intent).toBe(intent));

  it.each([
    ["¿cuándo se vencen?", "shop"],
    ["¿mi esposo puede usarlos?", "shop"],
    ["¿puedo pasar mis puntos a mi hermana?", "shop"],
    ["¿hasta cuándo tengo?", "shop"],
    ["¿cómo funciona?", "earning"],
    ["hola, ¿cómo funciona el monedero?", "earning"],
    ["¿cuánto me dan por cada compra?", "earning"],
    ["¿cuánto tengo?", "ownBalance"],
    ["quiero usar mis puntos", "redeem"],
  ])("%s, of a customer: %s", (text, intent) => expect(hear(text, null, "customer").intent).toBe(intent));
});
