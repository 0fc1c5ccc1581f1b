import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TwoNetworks, whatsapp } from "../../two-networks.ts";

// Found by a stranger who attacked the program from outside: a part of a message was passed over, and a plain yes then acted on the rest.

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const sale = "venta 4771234567 250 A-1";
const list = "4771234567 100 t 1\n4777654321 200 t 2\n4777654321 300 t 3";
const use = "usar 4771234567 30";
const enrolled = ["registrar 4776665555", "Lucía Díaz", "sin cumpleaños", "sí acepta"];

describe("what is told beside a word of waiting changes what is shown", () => {
  it.each<[RegExp, ...string[]]>([
    [/Monto: \$350\.00/, sale, "un momento que son 350"],
    [/¿Qué cambio\?/, sale, "aguanta, me dice que son 230"],
    [/¿Teléfono del cliente\?/, sale, "dame chance, es otro cliente"],
    [/¿Son \$205\.00\?/, sale, "ahorita te digo, creo que eran 205"],
    [/477 765 4321/, sale, "espera, el cliente es 4777654321"],
    [/¿Monto de la compra\?/, sale, "espera, no son 250"],
    [/aquí te espero/, sale, "espera, no sé si es ella"],
    [/¿Usa \$20\.00\?/, use, "un momento que son 20"],
    [/¿Teléfono del cliente\?/, use, "espera es otro cliente"],
    [/Nombre: Lucila Díaz/, ...enrolled, "espera, es Lucila"],
  ])("a cashier hears %s after %s %s %s", async (said, ...texts) => {
    expect(await nets.saysAll(ana, ...texts)).toMatch(said);
  });

  it.each<[RegExp, ...string[]]>([
    [/^Cancelado/, "desactivar ana", "ana no"],
    [/Ana López · cajero[^]*¿Le doy de baja\?/, "desactiva a Ana y dame el corte"],
    [/¿Por qué\?/, "corregir 4771234567 20", "le faltaron"],
    [/Agregar: \$20\.00/, "corregir 4771234567", "le pusieron 20 de menos", "faltó un bono"],
    [/Quitar: \$20\.00/, "corregir 4771234567 20", "tiene de más", "se cobró doble"],
    [/¿Agrego o quito/, "corregir 4771234567 20", "le falta el ticket"],
    [/¿Agrego o quito/, "corregir 4771234567 20", "es más"],
    [/Nombre: Pedro Ruíz Gómez/, "agregar cajero Pedro Ruiz 4771110009", "espera, se llama Pedro Ruíz Gómez"],
    [
      /Rol: gerente[^]*Nombre: Pablo Ruiz/,
      "agregar cajero Pedro Ruiz 4771110009",
      "que sea gerente y se llama Pablo Ruiz",
    ],
    [/Rol: gerente/, "agregar cajero", "no, mejor gerente", "Pedro Ruiz", "4771110009"],
    [/Rol: cajero/, "agregar gerente", "Pedro Ruiz", "no, cajero", "4771110009"],
    [/Rol: cajero/, "Agregar colaborador Sergio Nava, 4429087715, cajero"],
    [/Le faltan 2 dígitos/, "agregar cajero Pedro Ruiz 47711100"],
  ])("a manager hears %s after %s %s", async (said, ...texts) => {
    await nets.saysAll(ana, "hola");
    expect(await nets.saysAll(luis, ...texts)).toMatch(said);
  });
});

describe("an amount is what all of the message says, or is asked", () => {
  it.each<[RegExp, ...string[]]>([
    [/¿Son \$1,250\.50\?/, "venta 4771234567 mil doscientos cincuenta y medio A-77"],
    [/¿Son \$2,500\.00\?/, "4771234567 dos mil y medio ticket 90"],
    [/¿Son \$3,500\.00\?/, "4771234567 3 mil y medio ticket 71"],
    [/¿Son \$3,500\.00\?/, "4771234567 3 y medio mil ticket 71"],
    [/¿Son \$348\.00\?/, "4771234567 300 más iva ticket 71"],
    [/¿Son \$290\.00\?/, sale, "más IVA"],
    [/¿Son \$180\.00\?/, "venta 4771234567", "kilo y medio a 120"],
    [/¿Son \$180\.00\?/, "venta 4771234567", "una docena de 15"],
    [/¿Son \$90\.00\?/, "venta 4771234567", "media docena de 15"],
    [/¿Son \$300\.00\?/, "venta 4771234567", "triple de 100"],
    [/¿Son \$300\.00\?/, "venta 4771234567", "un tercio de 900"],
    [/¿Son \$100\.00\?/, "venta 4771234567", "el 20% de 500"],
    [/¿Son \$300\.00\?/, "venta 4771234567", "anticipo de 100 de 300"],
    [/¿Son \$199\.00\?/, "venta 4771234567", "2x1 en playera de 199"],
    [/¿Son \$/, "4771234567 100, 200 y 300 sin ticket"],
    [/^Cancelado/, sale, "ya la registré en la otra caja"],
    [/¿Teléfono del cliente\?/, sale, "métela a nombre de Pedro"],
    [/¿Nombre y apellido del cliente\?/, "registrar 4770001122", "no me ha dicho su nombre"],
    [/^¿La registro\? \$300\.00 · Jorge/, sale, "sí", "venta 4777654321 300 A-2", "la de maria eran 200 no 250"],
    [/Monto: \$580\.00/, "4771234567 580 ya con iva ticket 71"],
    [/Monto: \$250\.00/, "4771234567 250 ticket 71, después dame el corte"],
    [/¿Usa \$30\.50\?/, "usar treinta y medio del 4771234567"],
    [/¿Son \$449\.70\?/, "4771234567 compró 3 playeras a 149.90 ticket 71"],
    [/¿Son \$398\.00\?/, "4771234567 2 camisas de 199 ticket 3"],
    [/¿Son \$398\.00\?/, "4771234567 2x199 ticket 3"],
    [/¿Son \$748\.00\?/, "4771234567 2 camisas a 199 y un pantalón de 350 ticket 3"],
    [/¿Son \$175\.00\?/, "4771234567 cinco cafés de a 35 ticket 3"],
    [/¿Son \$180\.00\?/, "4771234567 medio kilo de 180 ticket 3"],
    [/¿Son \$90\.00\?/, "4771234567 cien pesos menos diez ticket 71"],
    [/¿Son \$250\.00\?/, "venta 4771234567", "300 pesos menos 50"],
    [/¿Son \$210\.00\?/, "venta 4771234567 3 cafés 120 y 2 panes 90 ticket 4"],
    [/¿Son \$125\.00\?/, "4771234567 2 cafés 80 + 3 panes 45"],
    [/Monto: \$390\.00/, "venta 4771234567 2 pollos 390 ticket 5"],
    [/¿Monto de la compra\?/, "4771234567 zapatos del 26 a 899"],
    [/¿Cuánto usa\?/, "venta 4771234567 100 ticket 7", "paga 60 en efectivo y lo demás con saldo"],
    [/¿El ticket es 260\?/, "venta 4771234567 250", "no, 260"],
    [/¿Son \$600\.00\?/, "4771234567 pagó 600 le di 20 ticket 3"],
    [/¿Son \$700\.00\?/, "4771234567 setecientos con 5 ticket 3"],
    [/¿Monto de la compra\?/, "Lupita 4771234567 sin monto tkt 12"],
    [/¿Monto de la compra\?/, "venta 4771234568", "perdón 67 al final"],
    [/¿Cuánto usa\?/, "usar 4771234567 40", "quítale 30, que le queden 20"],
    [/Usa: \$50\.00/, sale, "usa todo su saldo"],
  ])("a cashier hears %s after %s %s", async (said, ...texts) => {
    expect(await nets.saysAll(ana, ...texts)).toMatch(said);
  });
});

describe("a message with several things loses none of them", () => {
  it.each<[RegExp, ...string[]]>([
    [/Son 3[^]*Monto: \$250\.00[^]*Ticket: 10/, "tickets 10, 11 y 12 de 250, 180 y 90 al 4771234567"],
    [/Son 2[^]*Monto: \$120\.00[^]*Ticket: 55/, "dos ventas de 120 al 4771234567, tickets 55 y 56"],
    [/Son 2[^]*Monto: \$100\.00/, "dos ventas del 4771234567 una de 100 y otra de 200 sin ticket"],
    [/Son 3[^]*Monto: \$100\.00/, "3 ventas de 100 al 4771234567 sin ticket"],
    [/Son 2[^]*Monto: \$100\.00/, "te paso varias 4771234567 100, 4777654321 200 todas sin ticket"],
    [
      /^Jorge Ruiz[^]*saldo \$0\.00[^]*María[^]*\$250\.00[^]*¿La registro\?/,
      "saldo 4777654321 y venta 4771234567 250 A-1",
    ],
    [/^Va después[^]*¿La registro\? \$250\.00 · María/, sale, "sí, y regístrame a Pedro 4778889990"],
    [/Monto: \$250\.00/, "venta 4771234567 250 A-1. ¿Cuánto le queda?"],
    [/Monto: \$250\.00/, "le quedan 50 de saldo al 4771234567 y compró 250 ticket 7"],
    [/Monto: \$250\.00/, "no uses su saldo, 4771234567 250 ticket 92"],
    [/Monto: \$250\.00/, "4771234567 250 ticket 92, no quiere usar su saldo"],
    [/^Cancelado/, use, "ya no quiere usar su saldo"],
    [/^Cancelado/, use, "no quiere"],
    [
      /¿Lo uso\?|¿Qué cambio\?|¿Cuánto usa\?|Usa: /,
      "usar 4771234567 30 de 100",
      "que gaste todo su saldo y el resto con tarjeta",
    ],
    [/¿Número de ticket\?/, "usar 4771234567 30 de 100", "mejor paga todo en efectivo"],
    [/Jorge Ruiz[^]*Monto: \$50\.00[^]*Ticket: 9/, use, "4777654321 50 ticket 9"],
    [/^Cancelado/, "registrar 4776665555 Lucía Díaz", "no acepta"],
    [/¿Qué día es/, "registrar 4776665555 Lucía Díaz", "todavía no me dice si acepta"],
    [/¿Número de ticket\?/, use, "mejor que no use nada, cobra completo 100"],
    [/Va después de esta/, sale, "falta otra de 100 ticket A-3"],
    [/Va después de esta/, sale, "y 100 más en el ticket A-3"],
    [/\$200\.00 · Jorge Ruiz/, "venta 4777654321 200 A-9", "la de maría era de 205"],
    [/¿Son \$205\.00\?/, sale, "205 y ticket A-2"],
    [/Monto: \$300\.00/, sale, "el teléfono es 4771234567 y eran 300"],
    [/¿Número de ticket\?/, sale, "el monto bien, el ticket no"],
    [/Monto: \$100\.00[^]*Ticket: 13/, sale, "sí", "al mismo cliente 100 ticket 13"],
    [/477 123 4567[^]*Monto: \$80\.00/, "venta", "termina en 4567", "empieza 477123", "80", "sin ticket"],
    [/¿La registro\?/, sale, "¿la cancelo?"],
    [/Sí quedó: \$250\.00/, sale, "sí", "venta 4777654321 200 A-9", "quedó la de maría?"],
    [/^Va, aquí estoy/, "no quiere registrarse"],
    [/¿Teléfono del cliente\?/, "4771234567 100 t 1\nJorge 180 A-2\n4777654321 300 t 3", "sí"],
    [/Ticket: A-2/, "venta 4771234567 250 A-1 perdón A-2"],
    [/Ticket: 5/, "4771234567 450 ticket 4 perdón ticket 5"],
    [/Ticket: 5/, "4771234567 450 ticket 4, no, ticket 5"],
    [/¿Número de ticket\?/, "4771234567 450 ticket 4, no ticket 5"],
    [/¿Son \$550\.00\?/, "4771234567 500 no espera 550"],
    [/¿Son \$380\.00\?/, "venta 4771234567 pagó con 500, 120 de cambio, ticket 3"],
    [/¿Son \$71\.00\?/, "4771234567 71 250"],
    [/Monto: \$1,250\.50/, "4771234567\nTotal: $1,250.50\nEfectivo: $1,300.00\nCambio: $49.50\nFolio: 123"],
    [/Sí quedó: \$100\.00/, list, "sí", "quedó la primera?"],
    [/\$200\.00 · Jorge Ruiz/, list, "sí", "espera, la primera era 205"],
    [/^Anotado para esa[^]*\$100\.00 · María Torres/, list, "el segundo es 4425550199"],
    [/Sí quedó: \$250\.00/, sale, "sí", use, "quedó la venta?"],
    [/Aviso de privacidad/, "registrar 4776665555", "Lucía Díaz", "sin cumpleaños", "acepta, creo"],
    [/ya no la pido/, sale, "sí", "pide la devolución, fue cliente equivocado", "sí", "ya no, déjala"],
  ])("a cashier hears %s after %s %s %s", async (said, ...texts) => {
    expect(await nets.saysAll(ana, ...texts)).toMatch(said);
  });

  it.each<[RegExp, ...string[]]>([
    [/Agregar: \$25\.00/, "a 4771234567 le abonamos 25 de menos por error de caja"],
    [/Agregar: \$25\.00/, "le quitamos 25 de más a 4771234567", "error de caja"],
    [/Agregar: \$25\.00/, "4771234567 tiene 25 de menos", "error de caja"],
    [/Quitar: \$25\.00/, "multa a 4771234567 con 25 por fraude"],
    [/Quitar: \$25\.00/, "corregir 4771234567 menos 25 error de caja"],
    [/Quitar: \$20\.00/, "corregir 4771234567 quítale 20 porque se le abonó de más"],
    [/Quitar: \$25\.00/, "corregir 4771234567 +25 promo", "sí, réstaselos"],
    [/Agregar: \$25\.00/, "corregir 4771234567 -25 merma", "no quites, agrega"],
    [/Jorge Ruiz/, "corregir 4771234567 +50 promo", "no es ella, es el 4777654321"],
    [/Jorge Ruiz/, "corregir 4771234567 +50 promo", "mejor para Jorge 4777654321"],
    [/¿Qué cambio\?/, "corregir 4771234567 +50 promo", "no es el 4777654321"],
    [/Agregar: \$20\.00/, "corregir 4771234567", "20", "agregar", "cortesía"],
    [/¿Agrego o quito saldo/, "condónale 25 a 4771234567 por error de caja"],
    [/¿Agrego o quito saldo/, "pon 25 en vez de 12.50 a 4771234567"],
    [/¿Por qué\?/, "ponle en ceros el saldo a 4771234567"],
    [/¿A quién doy de baja\?/, "desactiva a todos menos ana"],
    [/¿A quién doy de baja\?/, "desactiva a la nueva, no a ana"],
  ])("a manager hears %s after %s %s", async (said, ...texts) => {
    await nets.saysAll(ana, "hola");
    expect(await nets.saysAll(luis, ...texts)).toMatch(said);
  });
});
