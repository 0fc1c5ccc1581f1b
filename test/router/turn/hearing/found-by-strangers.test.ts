import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, telegram, TwoNetworks, whatsapp } from "../../two-networks.ts";
import type { Phone } from "../../../../src/domain/phone.ts";
import { nameAnswered } from "../../../../src/understanding/replies/people.ts";

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("thousands that are parted by a space, and what is taken off, are asked as they were meant", () => {
  it.each([
    ["vta 4771234567 1 200 pesos tk 77", "$1,200.00"],
    ["venta 4771234567 A-5 son 2 350 pesos", "$2,350.00"],
    ["venta 4771234567 son 480 menos 30 de descuento tk 88", "$450.00"],
    ["venta 4771234567 480 -30 tk 88", "$480.00"],
  ])("%s: %s", async (text, amount) => {
    expect(await nets.saysAll(ana, text)).toContain(`¿Son ${amount}?`);
  });

  it("also at a summary", async () => {
    expect(await nets.saysAll(ana, "venta 4771234567 250 A-1", "son 1 250 pesos")).toContain("¿Son $1,250.00?");
  });
});

describe("what is put right where a reason is asked is no reason", () => {
  it.each([
    ["si pero 60", { points: 60_0000 }],
    ["cumpleaños, que sean 60", { points: 60_0000 }],
    ["error de dedo, eran 15", { points: 15_0000 }],
    ["la de jorge 4777654321 mejor", { phone: "4777654321" }],
    ["no, a 4777654321, error de ana", { phone: "4777654321" }],
  ])("%s", async (text, told) => {
    await nets.saysAll(luis, "corregir 4771234567 +50", text);
    const session = await nets.store.readModel.conversation(chatOf(luis));
    expect(session?.state.context ?? {}).toMatchObject({ ...told, reason: null });
  });
});

describe("of a sale that was made", () => {
  it.each(["devuelve solo la mitad de A-1", "devuelve 100 de la A-1", "devolucion parcial de A-1"])(
    "%s: a refund is of everything",
    async (text) => {
      await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí");
      expect(await nets.saysAll(luis, text)).toMatch(/^La devolución es de todo/);
    },
  );

  it.each(["20 pesos mas a la A-1", "sumale 20 a la de hace rato", "maria vino a pagar lo de ayer 120"])(
    "%s begins no other",
    async (text) => {
      await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí", text);
      expect(await nets.flow(ana)).toBeNull();
    },
  );

  it.each(["devuelve la A-1 mañana", "devuelve la A-1 cuando traiga el ticket"])("%s: not now", async (text) => {
    await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí");
    expect(await nets.saysAll(luis, text)).toBe("Va, aquí estoy.");
  });
});

describe("besides", () => {
  it("why a balance is corrected may tell of what was done", async () => {
    const summary = await nets.saysAll(luis, "suma 50 puntos al 4771234567 porque le cobraron de mas");
    expect(summary).toMatch(/Agregar: \$50\.00[^]*cobraron de mas/);
  });

  it("a sale that is offered and begun by a yes asks once", async () => {
    await nets.says(ana, "si");
    expect(await nets.says(ana, "si")).toHaveLength(1);
  });

  it("a birthday that is not told ends no registration", async () => {
    expect(await nets.saysAll(ana, "registrar 4779998888", "Ana Ruiz", "no quiso dar su cumpleaños")).toMatch(
      /Aviso de privacidad/,
    );
  });
});

describe("what a cashier says one after the other", () => {
  it.each<[string[], RegExp]>([
    [["venta 4771234567 620 sin ticket", "735"], /¿Son \$735\.00\?/],
    [["venta 4771234567 620", "602"], /¿El ticket es 602\?.*es el monto/],
    [["venta 4771234567 350 9917", "no", "9971"], /¿El ticket es 9971\?/],
    [["venta 4771234567 350 tk 4412", "no perdon 280"], /\$280\.00[^]*¿La registro\?/],
    [["venta 477123456 300 tk 41", "4771234567"], /\$300\.00[^]*Ticket: 41/],
    [["venta 47712345678 150 tk 42", "perdon se me fue un 8, 4771234567"], /\$150\.00[^]*Ticket: 42/],
    [["venta", "385", "4771234567"], /¿Son \$385\.00\?/],
    [["venta 4771234567 dos cafes de 45 tk 66"], /¿Son \$90\.00\?/],
    [["venta 4771234567 dos cafes de 45 tk 66", "sí"], /\$90\.00[^]*Ticket: 66/],
    [["un cuaderno 35 y una pluma 12, 47 todo, 4771234567 ticket 9"], /\$47\.00[^]*Ticket: 9/],
    [["4 garrafones a 45 cada uno 180 en total, 4771234567 ticket 9"], /\$180\.00[^]*Ticket: 9/],
    [["saldo 4771234567", "usa 20"], /Usa: \$20\.00/],
    [["saldo 4771234567", "cobrale 300 ticket 9"], /María Torres[^]*\$300\.00[^]*Ticket: 9/],
  ])("%j", async (texts, answer) => {
    expect(await nets.saysAll(ana, ...texts)).toMatch(answer);
  });

  it.each<[string, RegExp]>([
    ["otra igual pero para 4777654321 tk 82", /Jorge Ruiz[^]*\$250\.00[^]*Ticket: 82/],
    ["otra igual ticket 82", /¿Es otra\?/],
    ["chin me equivoque de cliente, era el 4777654321", /La última: \$250\.00[^]*¿Se la pido\?/],
  ])("after a sale: %s", async (text, answer) => {
    expect(await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí", text)).toMatch(answer);
  });

  it("a phone that is begun, and then told whole", async () => {
    expect(await nets.saysAll(ana, "venta", "477", "477 765 43 21")).toMatch(/Monto de la compra/);
  });

  it("all of a new customer where their phone is not registered", async () => {
    const told = "dala de alta, es Rosa Medina, cumple el 14 de mayo de 1990 y sí acepta que guardemos sus datos";
    const said = await nets.saysAll(ana, "venta 4421112233 200 A-1", told);
    expect(said).toMatch(/Rosa Medina[^]*442 111 2233[^]*14 de mayo de 1990[^]*¿Lo registro\?/);
  });

  it("a manager tells how much before whose, or why in another word", async () => {
    expect(await nets.saysAll(luis, "súmale 45 puntos", "al 4771234567")).toMatch(/¿Por qué\?/);
    await nets.saysAll(luis, "cancelar");
    expect(await nets.saysAll(luis, "agregale 15.50 al 4771234567 motivo: promocion no aplicada")).toMatch(
      /\+?\$15\.50[^]*Motivo: promocion no aplicada/,
    );
    await nets.saysAll(luis, "cancelar", "saldo 4771234567");
    expect(await nets.saysAll(luis, "sumale 10 puntos es su cumpleaños")).toMatch(/María Torres[^]*\$10\.00/);
  });
});

describe("what is said of somebody of the staff dismisses them by its words only", () => {
  it.each<[string, RegExp]>([
    ["pasa a beto a gerente", /panel del monedero/],
    ["asciende a beto", /panel del monedero/],
    ["beto ya es gerente", /panel del monedero/],
    ["pon a beto de gerente", /panel del monedero/],
    ["quita a beto de cajero y ponlo de gerente", /panel del monedero/],
    ["bajale el rol a ana a cajera", /panel del monedero/],
    ["beto trae nuevo numero 4778889911", /panel del monedero|No te entendí/],
    ["beto no puede entrar", /invitación/],
    ["ana no puede entrar al sistema", /invitación/],
    ["beto no viene hoy", /Va, aquí estoy/],
    ["beto se va de vacaciones", /Va, aquí estoy/],
    ["beto perdio su celular", /desvinculo su chat/],
    ["beto se fue al gabacho", /No te entendí/],
  ])("%s", async (text, answer) => {
    expect(await nets.saysAll(luis, text)).toMatch(answer);
    expect(await nets.flow(luis)).toBeNull();
  });

  it.each(["corri a ana", "bloquea a ana", "ana renuncio", "ana ya no labora aqui", "que ana ya no pueda entrar"])(
    "%s",
    async (text) => {
      expect(await nets.saysAll(luis, text)).toMatch(/Ana López[^]*¿Le doy de baja\?/);
    },
  );

  it("an invitation is offered to who cannot enter, and a yes makes it", async () => {
    expect(await nets.saysAll(luis, "ana no puede entrar", "si")).toMatch(/Invitación para Ana López/);
  });

  it("at once, and on no other day", async () => {
    expect(await nets.saysAll(luis, "baja a ana lopez", "si pero hasta el viernes")).toMatch(/^La baja es de una vez/);
  });
});

describe("the summary of a refund", () => {
  const begun = ["venta 4771234567 350 ticket 88", "sí", "devolucion ticket 88"] as const;
  it.each<[string, RegExp]>([
    ["no, la del 4777654321", /No hay ventas[^]*477 765 4321/],
    ["4777654321", /No hay ventas[^]*477 765 4321/],
    ["no me refiero a la de ayer", /^¿Cuál devuelvo\?/],
    ["era la 89", /^¿Cuál devuelvo\?/],
    ["la 89 no la 88", /^¿Cuál devuelvo\?/],
    ["no toda", /^La devolución es de todo/],
    ["solo devolvio uno", /^La devolución es de todo/],
    ["menos el envio 50", /^La devolución es de todo/],
    ["si pero solo de un producto", /^La devolución es de todo/],
    ["no toda, solo 120", /^La devolución es de todo/],
    ["ya no lo quiso", /¿La hago\?/],
    ["no la quiso", /¿La hago\?/],
    ["salio malo", /¿La hago\?/],
  ])("%s", async (text, answer) => {
    expect(await nets.saysAll(luis, ...begun, text)).toMatch(answer);
  });

  it.each<[string, RegExp]>([
    ["devolvieron 1 playera de 150 de esa venta", /^La devolución es de todo/],
    ["del ticket 88 quitale 150", /^La devolución es de todo/],
    ["cambio de producto ticket 88", /^Un cambio por lo mismo/],
  ])("is not begun unsaid by %s", async (text, answer) => {
    expect(await nets.saysAll(luis, "venta 4771234567 350 ticket 88", "sí", text)).toMatch(answer);
  });
});

describe("the summary of a correction that adds 50", () => {
  const begun = "ajuste 4771234567 +50 queja";
  it.each<[string, RegExp]>([
    ["es 4321 el final", /¿Teléfono/],
    ["son 4321 los ultimos", /¿Teléfono/],
    ["el final es 4321", /¿Teléfono/],
    ["eran los de 4321", /¿Qué cambio\?/],
    ["es el 3 de mayo", /¿Qué cambio\?/],
    ["fue el 12", /¿Qué cambio\?/],
    ["son las 3", /¿Qué cambio\?/],
    ["son 2 clientas", /¿Qué cambio\?/],
    ["era la de 300", /¿Qué cambio\?/],
    ["quitar", /Quitar: \$50\.00/],
    ["no agregar, quitar", /Quitar: \$50\.00/],
    ["era para quitarselos", /Quitar: \$50\.00/],
    ["cortesia", /Motivo: cortesia/],
    ["venta duplicada", /Motivo: venta duplicada/],
    ["60 no 50", /Agregar: \$60\.00/],
    ["no 50 sino 60", /Agregar: \$60\.00/],
    ["ponle 60", /¿Son \$60\.00\?/],
    ["bajale a 30", /¿Son \$30\.00\?/],
    ["agregale 10 mas", /¿Son \$60\.00\?/],
    ["mejor que quede en 60", /¿Son \$60\.00\?/],
    ["dejalo en 60", /¿Son \$60\.00\?/],
    ["la mitad", /¿Son \$25\.00\?/],
  ])("%s", async (text, answer) => {
    expect(await nets.saysAll(luis, begun, text)).toMatch(answer);
  });

  it.each<[string[], RegExp]>([
    [["ajuste maria +50 queja", "4771234567"], /Agregar: \$50\.00[^]*Motivo: queja/],
    [["4771234567 +30 cortesia"], /Agregar: \$30\.00[^]*Motivo: cortesia/],
    [["ponle 30 a 4771234567 de cortesia"], /Agregar: \$30\.00[^]*Motivo: cortesia/],
    [["dale 30 a 4771234567 de regalo"], /Agregar: \$30\.00[^]*Motivo: regalo/],
    [["4771234567 -30 duplicado"], /Quitar: \$30\.00[^]*Motivo: duplicado/],
    [["da de alta a una cajera", "Rosa Vega 4778881122"], /Rol: cajero[^]*Rosa Vega[^]*477 888 1122/],
  ])("%j is told once", async (texts, answer) => {
    expect(await nets.saysAll(luis, ...texts)).toMatch(answer);
  });
});

describe("the summary of somebody who is added", () => {
  it.each<[string, RegExp]>([
    ["hazla gerente", /Rol: gerente/],
    ["hazla gerenta", /Rol: gerente/],
    ["dale puesto de gerente", /Rol: gerente/],
    ["me falta el segundo apellido, Gomez", /Nombre: Rosa Vega Gomez/],
    ["le falta el segundo apellido", /¿Nombre/],
    ["falta el acento", /¿Nombre/],
    ["quita el vega", /Nombre: Rosa\n/],
    ["borra el apellido", /¿Nombre/],
  ])("%s", async (text, answer) => {
    expect(await nets.saysAll(luis, "agrega cajero Rosa Vega, Sucursal Centro, 4778881122", text)).toMatch(answer);
  });

  it.each<[string, RegExp]>([
    ["me falta el segundo apellido, Gomez", /Nombre: Rosa Vega Gomez/],
    ["quita el vega", /Nombre: Rosa\n/],
    ["quita mi cumpleaños", /sin cumpleaños/],
  ])("or registered: %s", async (text, answer) => {
    expect(await nets.saysAll(ana, "registrar 4779998888 Rosa Vega, 12/05/1990, sí acepta", text)).toMatch(answer);
  });
});

describe("a customer", () => {
  const maria = telegram(3, null);
  it.each<[string, RegExp]>([
    ["olvide dar mi numero ayer", /en caja/],
    ["olvide mi numero en caja", /en caja/],
    ["olvide mi tarjeta", /en caja/],
    ["borra el mensaje", /Va, aquí estoy/],
    ["borren mis datos", /^Voy a borrar/],
    ["no me llamen", /Va, aquí estoy/],
    ["ya no me marquen", /Va, aquí estoy/],
    ["no quiero que me llamen", /Va, aquí estoy/],
    ["no quiero hablar con nadie", /Va, aquí estoy/],
    ["nadie me llamo", /avisé a la tienda|en caja te atiende/i],
    ["por que me mandan mensajes", /avisos de tus compras/],
    ["avisenme de promociones", /^No mando promociones/],
    ["mandenme ofertas", /^No mando promociones/],
  ])("%s", async (text, answer) => {
    await nets.sends(maria, { type: "contact", phone: "4771234567" as Phone });
    expect(await nets.saysAll(maria, text)).toMatch(answer);
  });
});

it.each<[string, RegExp]>([
  ["ya no quiero registrarme", /^Cancelado/],
  ["mejor cancela", /^Cancelado/],
])("a registration is left by %s", async (text, answer) => {
  expect(await nets.saysAll(ana, "registrar 4779998888 Rosa Vega, 12/05/1990", text)).toMatch(answer);
});

describe("no name is", () => {
  it.each([
    "a que hora abren",
    "soy menor de edad",
    "no tengo apellido",
    "lo hago en la tienda mejor",
    "estoy manejando",
  ])("%s", (text) => {
    expect(nameAnswered(text, "record")).toEqual({ isOther: true });
  });
});

describe("said in passing, in a hurry, or in part", () => {
  it.each<[RegExp, ...string[]]>([
    [/^Aquí estoy/, "ya abrió el empaque"],
    // Nothing is agreed to of which it is not known what it was.
    [/^(?!Va)/, "imprime eso otra vez"],
    [/saldo/, "buenas, oye y cuánto tiene el 4771234567"],
    [/María Torres[^]*Jorge Ruiz|Jorge Ruiz/, "saldos del 4771234567 y el 4777654321"],
    [/¿Son \$25\.00\?/, "venta 4771234567 250 A-1", "le puse un cero de más"],
    [/¿Son \$25,000\.00\?/, "venta 4771234567 250 A-1", "le faltaron 2 ceros"],
    [/¿Monto de la compra\?/, "venta 4771234567 250 A-1", "ponle otros calcetines iguales"],
    [/¿Cuánto usa\?/, "usar 4771234567 30", "dice que mejor deje 10 ahí guardados"],
    [/No sé si el saldo vence/, "y eso se vence o k"],
  ])("%s answers %s %s", async (said, ...texts) => {
    expect(await nets.saysAll(ana, ...texts)).toMatch(said);
  });

  it("a refund whose ticket nobody knows goes on with the phone that was given", async () => {
    expect(await nets.saysAll(luis, "devuélvele al 4777654321 los 310 del ticket 902")).toContain("477 765 4321");
  });
});

describe("what was said otherwise than the summary shows is never passed over", () => {
  const sale = "venta 4771234567 250 A-1";
  it.each<[RegExp, ...string[]]>([
    [/477 765 4321/, sale, "era el 4777654321 no el 4771234567"],
    [/477 765 4321/, sale, "4777654321 en vez de 4771234567"],
    [/Usa: \$50\.00[^]*resta por pagar: \$200\.00/, sale, "sí, que use 50 de su saldo"],
    [/Usa: \$50\.00[^]*resta por pagar: \$200\.00/, sale, "sí, pero que use 50 de su saldo"],
    [/¿Cuánto usa\?/, sale, "sí, paga con su saldo"],
    [/Va después de esta/, sale, "sí y también venta 4771234567 100 A-2"],
    [/Va después de esta/, sale, "ok y también 4771234567 100 A-2"],
    [/¿Son \$230\.00\?/, sale, "eran 20 pesos menos"],
    [/¿Qué cambio\?/, sale, "no, no eran 350"],
    [/Monto: \$343\.00/, sale, "nel espera eran 4 cocas son 343"],
    [/Monto: \$112\.00/, sale, "espera no, también lleva totopos, son 112"],
    [/¿Son \$350\.00\?/, sale, "pagó 200 y son 350"],
    [/¿El ticket es 5512\?/, "venta 4771234567 250 sin ticket", "ya lo encontré! 5512"],
    [/Usa: \$30\.00[^]*resta por pagar: \$70\.00/, "compró 100, usa 30 de saldo y el resto en efectivo 4771234567 A-1"],
    [/Usa: \$30\.00[^]*resta por pagar: \$70\.00/, "vendí 100 al 4771234567, pagó 30 con puntos"],
    [/Usa: \$50\.00[^]*resta por pagar: \$200\.00/, "venta 4771234567 250 A-1 menos 50 de su saldo", "sí"],
    [/resta por pagar: \$200\.00/, "venta 4771234567 250 A-1 paga con saldo", "todo"],
    [/¿Qué cambio\?/, "usar 4771234567 30 de 100 A-1", "sí", "me equivoqué eran 40 de saldo"],
    [/Jorge Ruiz/, sale, "y también a Jorge 4777654321 100 A-2", "sí"],
    [/¿Usa \$50\.00\?/, "usar 4771234567 5 A-1", "me faltó un cero"],
    [/¿Usa \$5\.00\?/, "usar 4771234567 50 A-1", "le puse un cero de más"],
    [/gerente/, "ponle 20 pesos más a María 4771234567 que se me pasó la vez pasada"],
    [/^María Torres[^]*saldo/, "dame el saldo del 4771234567 y véndele 100"],
    [/Usa: \$30\.00[^]*resta por pagar: \$270\.00/, "ponle 30 del monedero al 4771234567 de una compra de 300 tk 61"],
    [
      /Usa: \$50\.00[^]*resta por pagar: \$130\.00/,
      "el 4771234567 quiere gastarse todo lo q trae, la cuenta son 180 tiquet 15",
    ],
    [/Monto: \$95\.00/, "ni modo entonces venta normal de 95 al 4771234567, ticket 330"],
    [/Monto: \$3,400\.00/, "Registrar 3400 al 4771234567 ticket 88"],
    [/Ticket: sin ticket/, "4771234567 120 y 4777654321 75, las dos sin ticket"],
    [/Monto: \$75\.00[^]*Ticket: sin ticket/, "4771234567 120 y 4777654321 75, las dos sin ticket", "sí"],
    [/Usa: \$50\.00/, "usarle todo al 4771234567"],
    [
      /La última: \$100\.00/,
      "venta 4771234567 100 A-1",
      "sí",
      "cancela la venta que acabo de hacer, la clienta ya no quiso el mueble",
    ],
    [/es de todo\. Otra cantidad/, sale, "sí", "devolvió una blusa de 80 de esa compra"],
    [
      /Graciela Montes/,
      "registra a Gabriela Montes 4441827733",
      "sin cumpleaños",
      "acepta",
      "es Graciela, no Gabriela",
    ],
  ])("a cashier hears %s after %s %s %s", async (said, ...texts) => {
    expect(await nets.saysAll(ana, ...texts)).toMatch(said);
  });

  it.each<[RegExp, ...string[]]>([
    [/Quitar: \$20\.00/, "ponle -20 al 4771234567 por error"],
    [/Quitar: \$20\.00/, "ponle 20 puntos menos al 4771234567", "error de captura"],
    [/Agregar: \$20\.00/, "ponle 20 al 4771234567 por cortesía"],
    [/¿Son \$40\.00\?/, "ponle 20 al 4771234567 por cortesía", "el doble"],
    [/¿Son \$50\.00\?/, "agrega 5 al 4771234567 por error en caja", "me faltó un cero"],
    [/^Primero esto[^]*¿Por qué\?/, "súmale 50 al 4771234567 y quítale 30 al 4777654321"],
    [/¿Por qué\?/, "ajusta el saldo del 4771234567, déjalo en 100"],
    [/¿Por qué\?/, "ponle el saldo en 100 al 4771234567"],
    [/una cosa por mensaje/, "agrega 50 al 4771234567 y 30 al 4777654321"],
    [/Ana López[^]*Luis Pérez[^]*¿A quién doy de baja\?/, "da de baja a Ana y a Luis"],
    [/^Cancelado/, "desactivar", "no gracias"],
    [/¿Agrego o quito saldo/, "quítale 15 al 4777654321 no mentira ponle 15"],
    [/Motivo: Abono duplicado/, "quita 5 al 4771234567", "Abono duplicado"],
    [/Agregar: \$20\.00/, "corrige saldo 4771234567", "mas 20", "error de captura"],
    [/Alta de colaborador[^]*664 551 8820/, "agrégame a Brenda Solís cajera 6645518820"],
    [/477 555 6678/, "agrega a Saúl Ponce gerente del centro 4775556677", "el cel termina en 78"],
    [/^Va, aquí estoy/, "no desactives a Ana"],
    [/^Va, aquí estoy/, "no quiero desactivar a Ana"],
    [/¿Le doy de baja\?/, "desactivar Ana", "si ya no viene"],
  ])("a manager hears %s after %s %s", async (said, ...texts) => {
    expect(await nets.saysAll(luis, ...texts)).toMatch(said);
  });
});
