import type { Act } from "../../src/understanding/labels.ts";
import type { SituationName } from "../../src/understanding/situation.ts";
import { chances } from "./learn.ts";
import { fromMarked, type Labelled } from "./labelled.ts";

// Sentences of which people write few, made of parts: the rare roles (what was handed over, counted, taken back), and the orders of a sale.
// In a template `{P}` is a phone, `{A}` an amount, `{T}` a ticket, `{U}` points, `{C}` a banknote, `{G}` change, `{Q}` a count, `{X}` and
// `{Y}` an amount and a phone that are taken back, `{V}` a ticket that is, `{E}` a part of an amount, `{O}` another figure; `(a|b|)` is any of its parts.

type Chance = () => number;

const pick = <One>(chance: Chance, list: readonly One[]): One => list[Math.floor(chance() * list.length)] as One;
const digits = (chance: Chance, length: number) =>
  Array.from({ length }, (_, at) => (at === 0 ? 1 + Math.floor(chance() * 9) : Math.floor(chance() * 10))).join("");

function phone(chance: Chance): string {
  const all = `${2 + Math.floor(chance() * 8)}${digits(chance, 9)}`;
  const form = chance();
  if (form < 0.6) return all;
  if (form < 0.75) return `${all.slice(0, 3)} ${all.slice(3, 6)} ${all.slice(6)}`;
  if (form < 0.85) return `${all.slice(0, 3)} ${all.slice(3, 6)} ${all.slice(6, 8)} ${all.slice(8)}`;
  if (form < 0.93) return `${all.slice(0, 3)}-${all.slice(3, 6)}-${all.slice(6)}`;
  return `+52 ${all}`;
}

const inWords =
  "cien|doscientos|trescientos|quinientos|mil|cincuenta|ochenta|noventa y cinco|ciento veinte|doscientos cincuenta|trescientos ochenta y cinco|mil doscientos|dos mil quinientos|cuarenta y cinco|setecientos|seiscientos treinta".split(
    "|",
  );

function amount(chance: Chance): string {
  const form = chance();
  if (form < 0.45) return digits(chance, pick(chance, [2, 3, 3, 3, 4]));
  if (form < 0.6) return `${digits(chance, pick(chance, [1, 2, 3]))}0`;
  if (form < 0.7) return `${digits(chance, pick(chance, [2, 3]))}.${pick(chance, ["50", "90", "99", "5", "00"])}`;
  if (form < 0.78) return `$${digits(chance, pick(chance, [2, 3, 4]))}`;
  if (form < 0.84) return `${digits(chance, 1)},${digits(chance, 3)}`;
  if (form < 0.88) return `$${digits(chance, 1)},${digits(chance, 3)}.${pick(chance, ["00", "50"])}`;
  return pick(chance, inWords);
}

function ticket(chance: Chance): string {
  const form = chance();
  if (form < 0.55) return digits(chance, pick(chance, [1, 2, 3, 4, 4, 5, 6]));
  const letter = pick(chance, ["A", "B", "T", "F", "R", "AB", "K", "N", "a", "b"]);
  if (form < 0.85) return `${letter}${pick(chance, ["-", ""])}${digits(chance, pick(chance, [2, 3, 4]))}`;
  return `00${digits(chance, 2)}`;
}

const figures: { readonly [mark: string]: readonly [role: string, make: (chance: Chance) => string] } = {
  P: ["phone", phone],
  A: ["amount", amount],
  T: ["ticket", ticket],
  U: ["points", (chance) => digits(chance, pick(chance, [1, 2, 2, 3]))],
  C: ["tender", (chance) => pick(chance, ["50", "100", "200", "500", "1000", "20", "quinientos", "doscientos"])],
  G: ["change", (chance) => digits(chance, pick(chance, [1, 2, 2, 3]))],
  Q: ["quantity", (chance) => pick(chance, ["2", "3", "4", "5", "6", "10", "12", "dos", "tres", "1"])],
  X: ["withdrawn", amount],
  Y: ["withdrawn", phone],
  V: ["withdrawn", ticket],
  E: ["part", (chance) => digits(chance, pick(chance, [1, 2, 2, 3]))],
  O: ["other", (chance) => digits(chance, pick(chance, [1, 1, 2, 3]))],
};

/** Fills in a template: one of each choice, and figures with their roles. */
function fill(template: string, chance: Chance): string {
  let text = template;
  for (let found = /\(([^()]*)\)/.exec(text); found !== null; found = /\(([^()]*)\)/.exec(text))
    text = text.replace(found[0], pick(chance, (found[1] ?? "").split("|")));
  return text
    .replaceAll(/\{([A-Z])\}/g, (_, mark: string) => {
      const [role, make] = figures[mark] as (typeof figures)[string];
      return `[${make(chance)}:${role}]`;
    })
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

const phonePart =
  "({P}|{P}|al {P}|del {P}|tel {P}|tel. {P}|cel {P}|su numero es {P}|la del {P}|cliente {P}|para el {P}|a {P}|el {P}|tel: {P}|número {P}|📱 {P}|su cel es {P}|la clienta del {P})";
const amountPart =
  "({A}|{A}|{A} pesos|son {A}|fueron {A}|total {A}|de {A}|por {A}|monto {A}|importe {A}|en total {A}|x {A}|fue de {A}|total: {A}|💵 {A}|compró {A}|gastó {A}|{A} varos|{A} mxn|pagó {A}|consumo de {A}|salió en {A}|son {A} pesos)";
const ticketPart =
  "(ticket {T}|ticket {T}|tk {T}|nota {T}|folio {T}|no. {T}|t {T}|t. {T}|recibo {T}|boleta {T}|comanda {T}|tkt {T}|ticket: {T}|con ticket {T}|nota no {T}|folio: {T}|el ticket es {T}|la nota es la {T}|fact {T}|🎫 {T}|remision {T}|ticket numero {T})";
const noTicketPart = "(sin ticket|sin nota|no hay ticket|s/t|sin folio|no dieron nota)";
const verb =
  "(venta|venta|vta|cobra|cóbrale|registra|regístrame|anota|apunta|apúntame|vendí|mete|captura|carga|hazme una venta|registra una compra|quiero registrar|ponme|abona|una venta|nueva venta|)";
const courtesy = "(|||gracias|porfa|por favor|porfis|jefa|amiga|👍|urge)";
const hello = "(||||hola|buenas|buen día|oye|a ver|ok|listo|ahora)";
const beside =
  "(mesa {O}|caja {O}|pagó con {C}|pagó con un billete de {C}|me dio {C}|con un billete de {C}|le di {G} de cambio|y {G} de cambio|{Q} cafés|{Q} tacos|llevó {Q} piezas|{Q} kilos de pollo|{Q} playeras de {E} c/u|{Q} a {E} cada una|terminación {O}|tarjeta terminación {O}|turno {O}|bomba {O}|de {E} y {E}|talla {O}|con propina de {E}|más {E} de propina ya incluida)";

interface Family {
  readonly count: number;
  readonly situation: SituationName;
  readonly act: Act;
  readonly templates: readonly string[];
}

const families: readonly Family[] = [
  {
    count: 260,
    situation: "cashier",
    act: "sale",
    templates: [
      `${hello} ${verb} ${phonePart} ${amountPart} ${ticketPart} ${courtesy}`,
      `${hello} ${verb} ${phonePart} ${amountPart} ${courtesy}`,
      `${verb} ${amountPart} ${phonePart} ${ticketPart} ${courtesy}`,
      `${verb} ${amountPart} ${phonePart} ${courtesy}`,
      `${verb} ${ticketPart} ${phonePart} ${amountPart}`,
      `${verb} ${ticketPart} ${amountPart} ${phonePart}`,
      `${verb} ${amountPart} ${ticketPart} ${phonePart}`,
      `${verb} ${phonePart} ${ticketPart} ${amountPart} ${courtesy}`,
      `${hello} ${verb} ${phonePart} ${amountPart} ${noTicketPart}`,
      `${verb} ${amountPart} ${noTicketPart} ${phonePart}`,
      `venta {P} {A} {T}`,
      `venta {P} {A} {T}`,
      `{P} {A} {T}`,
      `{P} {A}`,
      `{P}, {A}, {T}`,
      `{P} ⏎ {A} ⏎ {T}`,
      `{P} ⏎ {A}`,
      `{P} - {A} - {T}`,
      `{P} / {A} / {T}`,
      `${verb} ${phonePart} ${amountPart} ${beside} ${ticketPart}`,
      `${verb} ${phonePart} ${beside} ${amountPart}`,
      `${verb} ${beside} son {A} ${phonePart} ${courtesy}`,
      `${verb} ${beside} total {A} ${phonePart} ${ticketPart}`,
      `${verb} ${phonePart} son {A}, ${beside}`,
      `${verb} ${phonePart} {Y} no, {P} ${amountPart}`,
      `no es {Y}, es {P}, ${amountPart}`,
      `${verb} {X} no, {A} ${phonePart}`,
      `${verb} ${phonePart} {X} perdón {A}`,
      `${verb} ${phonePart} {X} digo {A} ${ticketPart}`,
      `${phonePart} {X} ay no {A} ${ticketPart}`,
      `${verb} ${phonePart} eran {X} pero (le hice|con|le quité) descuento quedó en {A}`,
      `${verb} {E} más {E} son {A} ${phonePart}`,
      `${verb} ${phonePart} {E} y {E}, total {A}`,
      `${verb} {A} (con|y) ${ticketPart}`,
      `${verb} ${amountPart}`,
      `${verb} ${phonePart}`,
      `{A} ${ticketPart} ${phonePart}`,
      `va a pagar {A} el {P}`,
      `me compró {A} el {P} pagó con {C}`,
      `pagó con {C} y fueron {A}, ${phonePart} ${ticketPart}`,
      `pago con billete de {C} son {A} {P}`,
      `{Q} memelas y un café ⏎ {A} pesos ⏎ {P}`,
      `ticket {T} ⏎ {Q} tortas ⏎ {A} ⏎ {P}`,
      `orden de {Q} tacos y {Q} sodas {A} cel {P} comanda {T}`,
      `{A} de tortillas {P}`,
      `{A} de pan y leche, {P}`,
      `abona la compra de hoy, {A}, {P}, nota de venta {T}`,
    ],
  },
  {
    count: 140,
    situation: "after",
    act: "sale",
    templates: [
      `(va otra|otra|la siguiente|ahora|sigue|va la otra|otra venta|y también|listo, ahora): ${phonePart} ${amountPart} ${ticketPart}`,
      `(va otra|otra|la siguiente|ahora|sigue|otra venta) ${phonePart} ${amountPart}`,
      `(ahora|otra|y) ${amountPart} ${phonePart} ${ticketPart}`,
      `(la siguiente es de|ahora son|otra de) {A} del {P}`,
      `{P} {A} {T}`,
      `{P} {A}`,
      `va otra: {P} {A} ticket {T}`,
    ],
  },
  {
    count: 100,
    situation: "cashier",
    act: "redeem",
    templates: [
      `(usar|usa|canjea|canje|quiere usar|va a usar|descuéntale|quiere gastar|aplica) {U} (puntos|de sus puntos|de su saldo|pesos de su monedero|) (del|al|de la|) {P}`,
      `(usar|canje) {P} {U} de {A} {T}`,
      `(usar|canje) {P} {U}`,
      `${phonePart} usa {U} puntos, compra de {A}`,
      `${phonePart} compró {A} y (usa|quiere usar|paga con) {U} de sus puntos`,
      `${phonePart} ${amountPart}, {U} con puntos y lo demás efectivo`,
      `la del {P} compra {A} y {U} los paga con su saldo`,
      `${phonePart} va a usar todos sus puntos en una compra de {A}`,
      `canje de {U} tel {P}`,
      `${phonePart} compra de {A} usa todo su saldo ${ticketPart}`,
    ],
  },
  {
    count: 60,
    situation: "after",
    act: "redeem",
    templates: [
      `(ahora|oye|y) (la misma|ella|él|la señora) quiere usar {U} de sus puntos`,
      `usar {U} puntos del {P}`,
      `quiere usar {U} en otra compra de {A}`,
    ],
  },
  {
    count: 110,
    situation: "manager",
    act: "correctAdd",
    templates: [
      `(ponle|súmale|agrégale|abónale|regálale|dale|compénsale con|auméntale|pon) {U} (puntos|pesos|) (de cortesía|) (al|a la del|al cliente|a) {P} (por ajuste|por la demora|porque esperó mucho|)`,
      `a la señora del {P} le faltaron {U} puntos, (pónselos|súmaselos|agrégaselos)`,
      `{P} más {U} puntos`,
      `corrige {P} {U} (cortesía|compensación)`,
      `suma {U} al {P} por ajuste`,
    ],
  },
  {
    count: 80,
    situation: "manager",
    act: "correctRemove",
    templates: [
      `(quítale|réstale|descuéntale|bájale|elimínale|retírale) {U} (puntos|pesos|) (al|a la del|a) {P} (por error|se le puso de más|porque se duplicó|)`,
      `al {P} le sobran {U} puntos, quítaselos`,
      `{P} menos {U} puntos`,
      `se le puso de más {U} al {P}`,
    ],
  },
  {
    count: 110,
    situation: "amount",
    act: "answer",
    templates: [
      "(son|fueron|es|total|serían|le cobré|salió en|monto|importe|pues|fue de|en total|nomás|la cuenta es de|pagó|) {A} (pesos||pesitos|varos|porfa|gracias)",
      "{A}",
      "{A} ticket {T}",
      "{A} (nota|folio|t|tk|boleta|recibo) {T}",
      "(ticket|nota|remisión) {T} son {A}",
      "{E} más {E}, {A}",
      "{E} de la consulta y {E} de la medicina, todo junto {A}",
      "{Q} a {E} son {A}",
      "{A}, pagó con {C}",
      "me dio {C} y son {A}",
      "son {A}, le di {G} de cambio",
      "{A} con tarjeta",
      "lo paga con tarjeta {A}",
      "{A} le quedó ya con el descuento",
      "{A} y usa {U} de sus puntos",
      "{A} mesa {O}",
    ],
  },
  {
    count: 70,
    situation: "amount",
    act: "correction",
    templates: [
      "{X} no, {A}",
      "{X} perdón {A}",
      "{X} digo {A}",
      "{X} no {A}",
      "eran {X} pero quedó en {A}",
      "no {X}, {A}",
      "la cuenta dice {X} pero le cobré {A}",
      "(el teléfono está mal|el cel no es ese), es {P}",
      "perdón el teléfono es {P}",
    ],
  },
  {
    count: 100,
    situation: "ticket",
    act: "answer",
    templates: [
      "(ticket|nota|folio|recibo|boleta|comanda|el|es el|la|la nota|número|no.|#|tk|el ticket es|trae el|dice|ponle|ponle el|pues el|creo que sí es el|es|t) {T}",
      "{T}",
      "{T} (porfa|gracias||de la nota)",
      "caja {O} ticket {T}",
      "mesa {O} orden {T}",
      "dice mesa {O} folio {T}",
      "trae dos números, {T} y caja {O}",
      "turno {O} nota {T}",
      "es el {T}, pagó con {C}",
      "el {T} y no me la hagas dos veces",
      "el último que salió de la caja, {T}",
      "nota num {T} del block azul",
      "fol. vta. {T}",
    ],
  },
  {
    count: 90,
    situation: "ticket",
    act: "correction",
    templates: [
      "{V} no, {T}",
      "{V} perdón {T}",
      "es el {V}, no, {T}",
      "{V} digo {T}",
      "{V} no perdón {T}",
      "(perdón|no|ay no|espera|me equivoqué),? (son|eran|el monto es|fueron|el total es) {A}",
      "no eran {X}, son {A}",
      "(me faltó un cero|me equivoqué), son {A}",
      "el monto (está mal|no es ese), son {A} pesos",
      "el teléfono es {P}",
      "perdón el cel es {P} y el ticket {T}",
    ],
  },
  {
    count: 90,
    situation: "phone",
    act: "answer",
    templates: [
      "(el|es el|su cel es|al|tel|es|anota|pues|mi clienta es|el número es|) {P} (porfa|gracias|)",
      "{P}",
      "{P} {A}",
      "{P} son {A}",
      "{P} y son {A} con la nota {T}",
      "{P} {A} {T}",
      "{P} {A} ticket {T}",
      "{Y} no, {P}",
      "{Y} digo {P}",
      "{Y} perdón {P}",
      "{P} y el monto (es|son) {A}",
    ],
  },
  {
    count: 170,
    situation: "summary",
    act: "correction",
    templates: [
      "(no|perdón|ay no|espera|no no|me equivoqué|corrige|no,|mal,)? (son|eran|era|es|fueron|el monto es|son en realidad|el total es) {A}",
      "no eran {X} eran {A}",
      "no eran {X}, son {A}",
      "son {A} no {X}",
      "(es el|el teléfono es|el cel es|no, es el|cámbiale el cel a|su número es) {P}",
      "no es {Y}, es {P}",
      "(el ticket es|la nota es la|el folio es|ticket|nota|es el ticket|cámbiale el ticket a|el ticket correcto es) {T}",
      "la nota es la {V} no, {T}",
      "(corrige|cambia), monto {A} y nota {T}",
      "son {A} y nota {T}",
      "sin nota y son {A}",
      "me faltó un cero, son {A}",
      "(son|era) {A} (jeje|jaja|perdón|disculpa|amiga)",
      "ponle {A}",
      "ponle ticket {T}",
      "cóbrale {A} mejor",
      "súbele a {A}",
      "bájale a {A}",
      "ay no, {X} con el postre… no, {A}",
    ],
  },
  {
    count: 60,
    situation: "summary",
    act: "redeem",
    templates: [
      "(quiere|espera, quiere|oye|dice que quiere) (usar|que le descuentes|pagar con) {U} (de sus puntos|puntos|de su saldo|pesos de su monedero)",
      "descuéntale {U} de sus puntos",
      "que use {U} puntos",
    ],
  },
  {
    count: 60,
    situation: "cashier",
    act: "balance",
    templates: [
      "(cuánto tiene|saldo|saldo de|saldo del|puntos de|cuánto trae|cuánto lleva|dime el saldo de|checa|qué saldo tiene) (el|la del|) {P}",
      "{P} cuánto tiene",
      "cuánto dinero electrónico trae el {P}",
    ],
  },
  {
    count: 80,
    situation: "cashier",
    act: "status",
    templates: [
      "(ya quedó|quedó|se registró|sí entró|ya salió|pasó|se hizo) la (venta|de|) (de {A}|del {P}|de {A} al {P}|del ticket {T})?",
      "la del ticket {T} sí quedó?",
      "(registré|registraste|ya metí|anotaste) la de {A}?",
      "qué pasó con la venta de {A} al {P}",
    ],
  },
  {
    count: 80,
    situation: "after",
    act: "status",
    templates: [
      "(ya quedó|quedó|se registró|sí entró|ya salió|pasó) (la venta|la|) (de {A}|del {P}|de {A} al {P}|del ticket {T}|)?",
      "registraste {A} o {X}?",
    ],
  },
  {
    count: 110,
    situation: "cashier",
    act: "refund",
    templates: [
      "(regresa|devuelve|cancela|reembolsa|anula|devolución de|quiero devolver|deshaz) (la compra|la venta|) de {A} (al|del) {P} (ticket {T}|)",
      "(devolución|reembolso|cancelar|devuelve|anula) (ticket|nota|folio|la venta del ticket|el ticket) {T}",
      "viene a devolver lo del ticket {T}, eran {A}",
      "(regresó|devolvió) la compra de {A} el {P}",
    ],
  },
  {
    count: 110,
    situation: "after",
    act: "undo",
    templates: [
      "(eran|son|era|no eran {X}, eran|me equivoqué, eran|ay, eran) {A}",
      "(era|es) (de otro cliente|otra clienta|la del {P})",
      "no era ese cliente, era el {P}",
      "no era ese, era la señora (Lupita|Rosa|Carmen) {P}",
      "le puse de más, eran {A}",
      "el ticket era {T} no {V}",
      "corregí la venta de {A} al {P}, está mal",
      "la venta de {A} está mal, bórrala",
    ],
  },
  {
    count: 260,
    situation: "cashier",
    act: "other",
    templates: [
      "(me|nos|le|te) (debe|quedó a deber|debía|adeuda) {A} el {P}",
      "ayer (vendí|compró|le cobré|registré) {A} al {P}",
      "(si|cuando|en cuanto) (compra|paga|pague|venga) {A} el {P} (me avisas|la registramos|la anoto|)",
      "(supongamos|imagina|digamos) que (compra|vendo) {A} al {P}",
      "(dizque|dicen que|según) compró {A} el {P}",
      "todavía no (registres|cobres|anotes) {A} al {P}",
      "no (registres|cobres|anotes) la (venta|compra) de {A} al {P}",
      "mañana (te paso|registro|cobro|viene por) la de {A} del {P}",
      "va a comprar {A} pero mañana, {P}",
      "el señor del {P} gana {A} a la semana",
      "cuánto serían {A} menos 10%",
      "la mitad de {A} cuánto es",
      "prestó {A} el {P}",
      "venta de prueba {P} {A}",
      "es broma, {P} {A}",
      "(venta|) {P} {A} {T} (no la registres|cancelada|cancélala|ya no|ya estaba|ya está|no es cierto|es de mentira|siempre no|mejor no|no se hizo)",
      "(venta|) {P} {A} (no la registres|cancelada|ya estaba|siempre no|mejor no|pero no pagó|pero se arrepintió|no se concretó)",
      "ya (registré|metí|cobré|capturé) (la de|) {P} {A} {T}",
      "(acabo de|ya|apenas) (hacer|registré|registrar|cobré) la venta {P} {A} {T}",
      "(Juan|Lupita|mi compañera|la otra caja|el otro turno) (ya|) (registró|cobró|metió|hizo) {A} (al|del) {P}",
      "(Juan|Lupita|mi compañera|la otra caja) ya registró {P} {A} {T}",
      "(hace rato|el lunes|el sábado|en la mañana|el otro día) (vendí|cobré|compró) {A} (al|el) {P}",
      "(qué es|cómo que|por qué dice|y eso de) venta {P} {A} {T}",
      "(cotización|presupuesto|pedido|apartado|encargo) (de|) {A} {P}",
      "(le ofrecí|me ofreció|quería|iba a comprar|pensaba gastar) {A} (al|el) {P}",
      "me (dijo|pidió) que le vendiera {A} al {P}",
      "hubiera (vendido|comprado|cobrado) {A} al {P}",
      "(le vas|le voy|vamos) a cobrar {A} al {P} (cuando llegue|mañana|al rato|luego)",
      "si (llega|viene|compra) el de {P} le cobras {A}",
      "no vayas a (cobrarle|registrar|meter) {A} al {P}",
      "(le rebotó|no pasó) la tarjeta, {A} {P}",
      "hay un error en la venta de {A} del {P}",
      "{P} tiene {A}",
      "mañana le cobro {A} al mismo",
    ],
  },
  {
    count: 120,
    situation: "after",
    act: "other",
    templates: [
      "mañana (le cobro|cobramos|registro) {A} al (mismo|{P})",
      "(Lupita|Juan|la otra caja|mi compañera) (ya le|le|ya) (cobró|registró) {A} (al {P}|)",
      "no vayas a (cobrarle|registrarle) {A} al {P}",
      "si (llega|viene) el de {P} le cobras {A}",
      "le vas a cobrar {A} al {P} cuando (llegue|venga)",
      "(me|nos) debe {A} el {P}",
      "(hubiera|iba a) (comprado|comprar) {A} el {P}",
    ],
  },
  {
    count: 120,
    situation: "summary",
    act: "whatIsIt",
    templates: [
      "{A} pesos no",
      "el monto {A} no",
      "(eran|son) {E} pesos cada una",
      "son {E} pesos de propina",
      "quedó a deber {A}",
      "(sí|ok), pero debe {A}",
      "¿(por qué|cómo que) {A}?",
      "(cuánto|qué) (es|gana) con {A}?",
    ],
  },
];

/** Makes the sentences of all templates, the same in every run. `share`: how many of them, from 0 to 1. */
export function templateExamples(share = 1, seed = 11): Labelled[] {
  const chance = chances(seed);
  return families.flatMap(({ count, situation, act, templates }) =>
    templates.flatMap((template) =>
      Array.from({ length: Math.max(1, Math.round((count * 6 * share) / templates.length)) }, () =>
        fromMarked(fill(template, chance).replaceAll(/ ?⏎ ?/g, "\n"), situation, [act], 0.5),
      ),
    ),
  );
}
