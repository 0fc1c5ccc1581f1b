import { esMxOutcomes } from "./es-mx-outcomes.ts";
import { formatAmount, type Centavos } from "../domain/money.ts";
import { formatPhone, type Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { Role } from "../domain/person.ts";
import type { ShowPoints } from "./show.ts";

type Nothing = undefined;

const menus: { readonly [role in Role]: string } = {
  cashier: ["1 · *venta* – registrar una venta", "2 · *saldo* y el teléfono – saldo de un cliente"].join("\n"),
  manager: [
    "1 · *venta* – registrar una venta",
    "2 · *saldo* y el teléfono – saldo de un cliente",
    "3 · *pendientes* – lo que quedó en duda",
  ].join("\n"),
  customer: "1 · *saldo* – tu saldo",
};

const oneLine = "Todo de una vez: venta 4771234567 250 A-1029";

/** The sentences of the bot in the Spanish of Mexico, and the definition of which sentences there are. */
export const esMx = {
  ...esMxOutcomes,

  // People and orientation
  unknownPerson: (_: Nothing) =>
    "¡Hola! Todavía no sé quién eres. Comparte tu número con el botón de abajo para que te reconozca; si no ves el botón, " +
    "escribe *menú* y aparecerá.",
  contactNotYours: (_: Nothing) =>
    "Ese contacto no es el tuyo. Usa el botón *Compartir mi número*: así sé que el número es de verdad tuyo.",
  shareMyNumber: (_: Nothing) => "Compartir mi número",
  welcome: (v: { name: string | null; role: Role; branch: string | null }) =>
    [
      v.name ? `Listo, ${v.name}.` : "Listo.",
      v.role === "customer"
        ? "Te reconocí como cliente."
        : `Te reconocí como ${v.role === "manager" ? "gerente" : "cajero"}${v.branch ? ` de ${v.branch}` : ""}.`,
      "",
      menus[v.role],
    ].join("\n"),
  menu: (v: { role: Role }) =>
    `¿Qué hacemos?\n${menus[v.role]}${v.role === "customer" ? "" : `\n\n${oneLine}`}\nEn cualquier momento: *ayuda*, *cancelar*.`,
  help: (v: { role: Role }) =>
    v.role === "customer"
      ? "Escribe *saldo* y te digo cuánto tienes en tu monedero."
      : [
          "Para una venta escribe *venta* y te voy preguntando, o todo en una línea:",
          "venta 4771234567 250 A-1029",
          "Mientras vendes: *regresar* vuelve a la pregunta anterior, *cancelar* la deja, *saldo 4771234567* contesta y la venta sigue.",
          "Si te digo que *no repitas* una venta, no la repitas: la estoy verificando y te aviso.",
          v.role === "manager" ? "*pendientes* enseña lo que quedó en duda y te deja resolverlo." : "",
        ]
          .filter(Boolean)
          .join("\n"),
  notUnderstood: (v: { role: Role }) =>
    `No entendí. ${v.role === "customer" ? "Escribe *saldo*." : "Escribe *menú* para ver qué puedo hacer."}`,
  notAllowed: (_: Nothing) => "Eso no lo puedes hacer con tu rol. Si debería ser así, habla con tu gerente.",
  notACollaborator: (_: Nothing) =>
    "Puedes administrar, pero para vender tienes que estar dado de alta como colaborador en el monedero. Date de alta en el panel y vuelve a intentarlo.",
  rolesUnreadable: (_: Nothing) =>
    "No puedo comprobar tu permiso: el monedero no responde. No se registró nada. Inténtalo en un minuto.",
  walletUnclear: (_: Nothing) =>
    "Este negocio tiene varios monederos y falta decir cuál usar (WALLET_KEY). Avísale a quien instaló el bot.",
  walletUnreadable: (_: Nothing) => "El monedero no responde. No se registró nada. Inténtalo en un minuto.",
  editedIgnored: (_: Nothing) =>
    "Las ediciones no cuentan: sigue valiendo lo que escribiste primero. Si te equivocaste, escríbelo de nuevo o pon *regresar*.",
  unsupported: (v: { what: string }) =>
    `Solo leo texto${v.what === "voice" || v.what === "audio" ? ", no audios" : ""}. Escríbelo, por favor.`,
  oldButton: (_: Nothing) => "Ese botón ya no vale. No hice nada.",
  stepFailed: (_: Nothing) =>
    "Perdón, algo falló de mi lado con tu último mensaje y no hice nada con él. Escribe *menú* para empezar de nuevo.",
  tooFast: (_: Nothing) =>
    "Vas muy rápido y no alcancé a leer todo: lo último no lo tomé en cuenta. Espera mi respuesta y escríbelo de nuevo.",
  upgraded: (_: Nothing) =>
    "Me actualizaron a media conversación y no pude continuarla. No se registró nada de ella. Escribe *menú* para empezar de nuevo.",
  onlyPrivate: (_: Nothing) => "Los saldos no se hablan en grupos. Escríbeme en privado.",

  // While a flow is open
  cancelled: (_: Nothing) => "Cancelado. No se registró nada.",
  nothingToCancel: (_: Nothing) => "No hay nada que cancelar.",
  firstQuestion: (_: Nothing) => "Esta es la primera pregunta; para dejarlo escribe *cancelar*.",
  inactivityWarning: (_: Nothing) => "¿Sigues ahí? Si no contestas, en unos minutos dejo esto sin registrar nada.",
  inactivityClosed: (_: Nothing) =>
    "Lo dejé por falta de respuesta. No se registró nada. Escribe *venta* para empezar de nuevo.",

  // Sale
  askPhone: (_: Nothing) => "¿Teléfono del cliente?",
  phoneWrongLength: (v: { digits: number }) =>
    `Un teléfono tiene 10 dígitos y me llegaron ${v.digits}. ¿Cuál es el teléfono?`,
  phoneNotAPhone: (_: Nothing) => "No vi un teléfono ahí. Son 10 dígitos, por ejemplo 477 123 4567. ¿Cuál es?",
  saleLineUnclear: (_: Nothing) => "No estoy seguro de qué es cada cosa. Vamos por partes: ¿teléfono del cliente?",
  askAmount: (_: Nothing) => "¿Monto de la compra?",
  amountAmbiguous: (v: { guess: Centavos }) =>
    `¿Son ${formatAmount(v.guess)}? Responde *sí*, o escribe el monto con punto decimal: 1234.50`,
  amountTooPrecise: (_: Nothing) => "Los pesos llevan a lo mucho dos decimales. ¿Monto de la compra?",
  amountNotPositive: (_: Nothing) => "El monto tiene que ser mayor que cero. ¿Monto de la compra?",
  amountTooLarge: (_: Nothing) => "Ese monto es demasiado grande. ¿Monto de la compra?",
  notAnAmount: (_: Nothing) => "No entendí el monto. Escríbelo así: 250 o 1,234.50",
  overCeiling: (v: { ceiling: Centavos }) =>
    `Arriba de ${formatAmount(v.ceiling)} la registra un gerente. Escribe otro monto o *cancelar*.`,
  askTicket: (v: { mandatory: boolean }) =>
    v.mandatory ? "¿Número de ticket? (este monedero lo pide)" : "¿Número de ticket? O *sin ticket*.",
  skipTicket: (_: Nothing) => "Sin ticket",
  notATicket: (_: Nothing) => "Un ticket son letras y números, hasta 40. ¿Cuál es?",
  ticketIsMandatory: (_: Nothing) => "Este monedero pide ticket en cada venta. ¿Cuál es el número de ticket?",
  ticketNeeded: (v: { phone: Phone; amountCentavos: Centavos }) =>
    `El monedero pide ticket: la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)} no se registró. ¿Número de ticket?`,
  ticketNeededLater: (v: { phone: Phone; amountCentavos: Centavos }) =>
    `El monedero pide ticket: la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)} no se registró. ` +
    `Cuando termines, escríbela completa: venta ${v.phone} ${formatAmount(v.amountCentavos)} y el ticket.`,
  stillChecking: (_: Nothing) => "Un momento, estoy revisando al cliente.",
  customerUnregistered: (v: { phoneTyped: string; wallet: string | null }) =>
    `El ${v.phoneTyped} no está registrado en ${v.wallet ?? "el monedero"}, así que no puedo registrarle la venta. ` +
    "Escribe otro teléfono, o *cancelar*; lo demás lo conservo.",
  ownPhone: (_: Nothing) =>
    "Ese es tu propio número: una venta para ti la registra un gerente. Escribe otro teléfono o *cancelar*.",
  sameTicket: (v: { ticket: string; atText: string; byName: string; amountCentavos: Centavos; mayOverride: boolean }) =>
    `El ticket ${v.ticket} ya se registró hoy a las ${v.atText} por ${v.byName}, ${formatAmount(v.amountCentavos)}. ` +
    (v.mayOverride
      ? "Escribe *de todos modos* para registrarlo igual, u otro número de ticket."
      : "Escribe otro número de ticket, o *cancelar*."),
  anyway: (_: Nothing) => "De todos modos",
  sameSale: (v: { phoneTyped: string; amountCentavos: Centavos; atText: string; byName: string }) =>
    `Ojo: a las ${v.atText} ${v.byName} ya registró ${formatAmount(v.amountCentavos)} al ${v.phoneTyped}. ¿Es otra venta? *sí* o *no*`,
  summary: (
    v: {
      customer: { name: string; balance: Points } | null;
      phoneTyped: string;
      amountCentavos: Centavos;
      ticket: string | null;
      wallet: string | null;
      doubts: number;
      again: boolean;
    },
    show: ShowPoints,
  ) =>
    [
      v.again ? "Lee el resumen antes de contestar; tu respuesta llegó antes y no la tomé en cuenta." : null,
      `*Venta${v.wallet ? ` · ${v.wallet}` : ""}*`,
      v.customer
        ? `Cliente: ${v.customer.name} (saldo ${show(v.customer.balance)})`
        : "Cliente: no pude comprobarlo, el monedero tarda",
      `Teléfono: ${v.phoneTyped}`,
      `Monto: ${formatAmount(v.amountCentavos)}`,
      `Ticket: ${v.ticket ?? "sin ticket"}`,
      v.doubts > 0
        ? `⚠️ Este teléfono tiene ${v.doubts === 1 ? "una operación" : `${v.doubts} operaciones`} en verificación.`
        : null,
      "¿La registro? *sí*, o cambia: *1* teléfono · *2* monto · *3* ticket",
    ]
      .filter((line) => line !== null)
      .join("\n"),
  yesRegister: (_: Nothing) => "Sí, registrar",
  change: (_: Nothing) => "Cambiar algo",
  cancelWord: (_: Nothing) => "Cancelar",
  whatToChange: (_: Nothing) => "¿Qué cambio? *1* teléfono · *2* monto · *3* ticket. O *cancelar*.",
  changePhone: (_: Nothing) => "Teléfono",
  changeAmount: (_: Nothing) => "Monto",
  changeTicket: (_: Nothing) => "Ticket",
  no: (_: Nothing) => "No",

  saleReplaced: (_: Nothing) => "Dejé la anterior sin registrar; empezamos otra.",
  menuSale: (_: Nothing) => "Venta",
  menuBalance: (_: Nothing) => "Saldo",
  menuDoubts: (_: Nothing) => "Pendientes",

  // Balances
  whoseBalance: (_: Nothing) => "¿De qué cliente? Escribe *saldo* y su teléfono: saldo 4771234567",
  ownBalance: (v: { name: string; wallet: string | null; balance: Points; link: string | null }, show: ShowPoints) =>
    `${v.name}, tu saldo${v.wallet ? ` en ${v.wallet}` : ""} es ${show(v.balance)}.${v.link ? `\n${v.link}` : ""}`,
  ownUnregistered: (v: { wallet: string | null }) =>
    `Tu número no está registrado en ${v.wallet ?? "el monedero"}. Pide en caja que te registren; es rápido.`,
  customerBalance: (v: { name: string; phone: Phone; balance: Points; doubts: number }, show: ShowPoints) =>
    `${v.name} (${formatPhone(v.phone)}): saldo ${show(v.balance)}.${v.doubts > 0 ? " Tiene una operación en verificación." : ""}`,
  customerNotRegistered: (v: { phone: Phone }) => `El ${formatPhone(v.phone)} no está registrado en el monedero.`,
  balanceUnavailable: (_: Nothing) => "El monedero no responde y no pude ver el saldo. Inténtalo en un minuto.",
};
