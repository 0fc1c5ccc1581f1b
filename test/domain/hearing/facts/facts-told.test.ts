import { describe, expect, it } from "vitest";
import { hear } from "../../../../src/domain/hearing/hear.ts";
import { factsIn } from "../facts-in.ts";

describe("a phone in groups of its own", () => {
  it.each([
    ["7 33 10 4 55 21 son 99 cerrados", "7331045521 99 -"],
    ["el cliente dejo su numero 52 9932 41 70 85 compro 190", "9932417085 190 -"],
    ["venta 52 993 241 7085 190", "9932417085 190 -"],
    ["47 71 23 45 67 250", "4771234567 250 -"],
    // A digit is missing, or it is no phone.
    ["250 30 20 10 5", "- - -"],
    ["9819884 260", "- - -"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it.each([
    ["te lo dicto 2 43 10 9 66 31", "2431096631"],
    ["me dice que es 9931147 y luego 206", "9931147206"],
    ["47 71 23 y luego 45 67", "4771234567"],
    ["9 5 3 1 2 0 0 4 5 8", "9531200458"],
    ["9992014468 no, 4486, 9992014486", "9992014486"],
  ])("%s, where it is asked: %s", (text, phone) => expect(factsIn(text, "phone")).toBe(`${phone} - -`));

  it("is not said to have no digit too many", () => {
    expect(hear("9819884 260", "phone").facts.phoneProblem).toBeNull();
  });
});

describe("what a message takes back itself", () => {
  it.each([
    ["9541120876 no espera es 9541120867 son 96", "9541120867 96 -"],
    ["no es 9992104437 es 9992104473, compró 330", "9992104473 330 -"],
    ["9992104437 ay no 9992104473 250 nota 5", "9992104473 250 5"],
    ["9992104437 o 9992104473", "- - -"],
    ["9992104437 300 no, 9992104473 350", "- - -"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it("is no denial of the sale", () => {
    expect(hear("no es 9992104437 es 9992104473, compró 330", null).tellsOnly).toBe(false);
    expect(hear("no es 9992104437, no compró 330", null).tellsOnly).toBe(true);
  });

  it.each([
    ["500 no, no, 550 ya con el envío", "- 550 -"],
    ["150 no 160", "- - -"],
  ])("%s, where the amount is asked: %s", (text, facts) => expect(factsIn(text, "amount")).toBe(facts));
});

describe("numbers in words", () => {
  it.each([
    ["fueron 3 cientos 9535524410", "9535524410 300 -"],
    ["dos cientos cinquenta del 9841309276", "9841309276 250 -"],
    ["dos sientos al 9841309276", "9841309276 200 -"],
    ["cobre 4 cientos veinte al 9841309276 ticket 55", "9841309276 420 55"],
    // 309, or 300 and a ticket.
    ["3 cientos 9 al 9841309276", "9841309276 - -"],
    ["lo siento 250 al 9841309276", "9841309276 250 -"],
    ["cuatro siete siete ciento veintitres cuarenta y cinco sesenta y siete, doscientos", "4771234567 200 -"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it.each([
    ["nota 56 mil doscientos 2431120987", "2431120987 1200? 56"],
    ["2431120987 nota 56 mil 200", "2431120987 1200? 56"],
    ["folio 2 mil 2431120987", "2431120987 - 2000"],
    ["2431120987 2 mil doscientos nota 56", "2431120987 2200 56"],
  ])("%s: a ticket ends before the amount: %s", (text, facts) => expect(factsIn(text)).toBe(facts));
});

describe("a ticket", () => {
  it.each([
    ["410 en total al 9911027764 y su nota la 1 1 9", "9911027764 410 119"],
    ["2431120987 300 ticket 4 5 0 2", "2431120987 300 4502"],
    ["oye apunta 99.50 a mi cliente 9851207713 y de folio ponle el 4", "9851207713 99.5 4"],
    ["9851207713 sin folio ponle 99", "9851207713 99 none"],
    ["1029 es el folio, 340 el total y 9992468107 el cel", "9992468107 340 1029"],
    ["340 el total, 1029 el folio, 9992468107", "9992468107 340 1029"],
    ["el ticket es: 88 9532206614 410", "9532206614 410 88"],
    ["el monto es: 410 y el folio es: 88 del 9532206614", "9532206614 410 88"],
    ["9992468107 300 el ticket 55", "9992468107 300 55"],
    ["9992468107 300 es la nota 55", "9992468107 300 55"],
    ["9992750318 300 y su nota es la 71 B", "9992750318 300 71B"],
    ["9992750318 300 nota 71 A nombre de Luis", "9992750318 300 71"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it.each([
    ["A de árbol, 115", "- - A115?"],
    ["B de burro 20", "- - B20?"],
    ["de parte de Ana 115", "- - -"],
  ])("%s, where it is asked: %s", (text, facts) => expect(factsIn(text, "ticket")).toBe(facts));
});

describe("what several numbers come to", () => {
  it.each([
    ["vendi 3 playeras a 150 c/u son 450 al 9981530947", "9981530947 450 -"],
    ["9992036671 lleva 35 pz a 8 pesos osea 280", "9992036671 280 -"],
    ["220 de pan y 130 de leche, todo junto 350 al 9992750318", "9992750318 350 -"],
    ["50 de pan y 30 de leche, 80 9992750318", "9992750318 80 -"],
    ["50 de pan y 30 de leche ticket 80 9992750318", "9992750318 80 80"],
    // It does not come to that.
    ["9992036671 lleva 35 pz a 8 pesos osea 290", "9992036671 - -"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it.each([
    ["la cuenta dice 1,036.40 pero le cobré 1,036 cerrado", "- 1036 -"],
    ["1,036 cerrado", "- 1036 -"],
  ])("%s, where the amount is asked: %s", (text, facts) => expect(factsIn(text, "amount")).toBe(facts));

  it.each([
    ["vnt 9381204471 medio kilo camaron 165", "9381204471 165? -"],
    ["vnt 9381204471 medio kilo camaron a 165", "9381204471 - -"],
    ["vnt 9381204471 medio mil", "9381204471 - -"],
    ["uay casi se me olvida registrar 360 pesos, 9992750318, nota 18", "9992750318 360 18"],
    ["casi son 300 9992750318", "9992750318 300? -"],
    ["registra 345 pal 9842207183", "9842207183 345 -"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));
});

describe("what is told after all", () => {
  it.each([
    ["9811083367, 540 pesos, sin ticket, ah no, sí traía: 2207", "9811083367 540 2207"],
    ["9811083367 540 sin nota, perdón, sí hay nota 88", "9811083367 540 88"],
    ["9811083367 540 no trae ticket... ay sí trae, A-15", "9811083367 540 A-15"],
    ["9811083367 540 sin ticket, no hay", "9811083367 540 none"],
    ["cobré setecientos y pico, deja checo... setecientos treinta y dos. 9933012784", "9933012784 732 -"],
    // What comes then is another amount, or not said to be that one.
    ["700 y pico, deja checo, 320 al 9933012784", "9933012784 - -"],
    ["700 y pico 9933012784 732", "9933012784 - -"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));
});

describe("a price with something off", () => {
  it.each([
    ["eran 1580 menos 80 de descuento quedo en 1500 9512238840", "9512238840 1500 -"],
    ["son 500 menos 50 de descuento quedan 450 al 9512238840", "9512238840 450 -"],
    ["9512238840 compro 900 con descuento de 100 quedo en 800", "9512238840 800 -"],
    // It does not come to that.
    ["eran 1580 menos 80 de descuento quedo en 1400 9512238840", "9512238840 1400? -"],
    ["venta 9512238840 300 menos 50 ticket 250", "9512238840 - 250"],
  ])("%s: %s", (text, facts) => {
    expect(factsIn(text)).toBe(facts);
    expect(hear(text, null, "manager").intent).toBe("sale");
  });

  it.each([
    "quitale 80 de descuento al 9512238840",
    "menos 80 puntos al 9512238840 para que quede en 300",
    "quitale 80 al 9512238840 y que le queden 300",
  ])("%s: takes balance away", (text) => expect(hear(text, null, "manager").intent).toBe("correctRemove"));
});

describe("what was handed over beside an amount", () => {
  it.each([
    ["250 pagó con 500", "4771234567 250 -"],
    ["250 me dio 300 le regresé 50", "4771234567 250 -"],
    ["250 ticket B-20 me dio 300 le regresé 50", "4771234567 250 B-20"],
    ["250 B-20 me dio 300", "4771234567 250 B-20"],
  ])("%s", (text, facts) => expect(factsIn(`4771234567 ${text}`)).toBe(facts));

  it.each(["250 me dio 200", "250 me dio 300 le regresé 70"])("%s does not come out", (text) =>
    expect(factsIn(`4771234567 ${text}`)).toBe("4771234567 - -"),
  );
});
