import { esMxCashDesk } from "./cash-desk.ts";
import { esMxCorrections } from "./corrections.ts";
import { esMxEveryone } from "./everyone.ts";
import { esMxNetwork } from "./network.ts";
import { esMxOutcomes } from "./outcomes.ts";
import { esMxPeople } from "./people.ts";
import { esMxReading } from "./reading.ts";
import { esMxReports } from "./reports.ts";
import type { ChannelName } from "../../domain/chat.ts";
import { formatAmount, type Centavos } from "../../domain/money.ts";
import { formatPhone, type Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { Role } from "../../domain/person.ts";
import { customerLine, inAMinute, whyUnread, type CustomerSeen, type Unread } from "./refusals.ts";
import { menuText, type MenuEntry } from "../menu.ts";
import type { ShowPoints } from "../show.ts";

/** The lines of the menu. Commands name theirs. */
const menuLines = {
  sale: "*venta* – registrar una venta",
  balance: "*saldo* y el teléfono – saldo de un cliente",
  ownBalance: "*saldo* – tu saldo",
  doubts: "*pendientes* – lo que quedó en duda",
  redeem: "*usar* – usar saldo de un cliente",
  register: "*registrar* – registrar a un cliente",
  ownDay: "*mis ventas* – lo que llevas hoy",
  reports: "*corte* · *clientes* · *auditoría* – cómo va el negocio",
  corrections: "*corregir* · *devolución* · *aprobaciones* – ajustar un saldo",
  people: "*colaboradores* · *agregar cajero* · *desactivar* · *invitar* · *desvincular* – tu gente",
  notices: "*avisos* – te aviso de tus compras",
  ownRecords: "*mis datos* – lo que guardo de ti",
  language: "*idioma* – español o inglés",
} as const;
export type MenuLine = keyof typeof menuLines;

/** The paragraphs of *ayuda*. Commands name theirs. */
const helpLines = {
  ownBalance: "Escribe *saldo* y te digo cuánto tienes en tu monedero.",
  sale: [
    "Para una venta escribe *venta* y te voy preguntando, o todo en una línea:",
    "venta 4771234567 250 A-1029",
    "Mientras vendes: *regresar* vuelve a la pregunta anterior, *cancelar* la deja, *saldo 4771234567* contesta y la venta sigue.",
    "Si te digo que *no repitas* una venta, no la repitas: la estoy verificando y te aviso.",
  ].join("\n"),
  management: [
    "*corte* es el del día; también *corte ayer*, corte 2026-11-24, corte con una sucursal o un cajero, *corte csv*, *corte gráfica*. *clientes* te da la lista, *auditoría* quién hizo qué.",
    "*pendientes* te enseña lo que quedó en duda para que lo resuelvas.",
  ].join("\n"),
} as const;
export type HelpLine = keyof typeof helpLines;

const inDoubt = (count: number) => (count === 1 ? "una operación" : `${count} operaciones`);

const howToGoOn = {
  approvals: "Escribe *aprobaciones* y ahí la contestas.",
  doubts: "Escribe *pendientes* y ahí la contestas.",
  doubtsOrApprovals: "Para contestar lo que sigue abierto, escribe *pendientes* o *aprobaciones*.",
  cancel: "Para parar la que espera, escribe *cancelar*.",
};

const oneLine = "Todo de una vez: venta 4771234567 250 A-1029";

/** The sentences of the bot in the Spanish of Mexico, and the definition of which sentences there are. */
export const esMx = {
  ...esMxNetwork,
  ...esMxOutcomes,
  ...esMxPeople,
  ...esMxReports,
  ...esMxCorrections,
  ...esMxCashDesk,
  ...esMxEveryone,
  ...esMxReading,

  // People and orientation
  unknownPerson: (v: { channel: ChannelName }) =>
    v.channel === "whatsapp"
      ? "¡Hola! Todavía no sé quién eres. Te pedí tu número: toca *Compartir* para que te reconozca (solo conozco números de México). Si trabajas aquí, también vale " +
        "la invitación que te dé tu gerente: escribe *invitación CÓDIGO*."
      : "¡Hola! Todavía no sé quién eres. Comparte tu número con el botón de abajo para que te reconozca; si no ves el botón, " +
        "escribe *menú* y aparecerá.",
  contactNotYours: (v: { channel: ChannelName; known: boolean }) =>
    v.channel !== "whatsapp"
      ? "Ese contacto no es el tuyo. Usa el botón *Compartir mi número*: así sé que el número es de verdad tuyo."
      : v.known
        ? "Ese contacto no es el tuyo: no lo tomé en cuenta."
        : "Ese contacto no es el tuyo. Toca *Compartir* donde te pedí tu número: así sé que el número es de verdad tuyo.",
  sharedNumber: () =>
    "Hola, soy el bot del monedero. Escribe *saldo* y te digo cuánto tienes; de lo demás te contesta una persona.",
  takeoverOver: () => "Aquí sigo yo, el bot. Escribe *menú* para ver qué puedo hacer.",
  shareMyNumber: () => "Compartir mi número",
  welcome: (v: { name: string | null; role: Role; branch: string | null; lines: readonly MenuEntry<MenuLine>[] }) =>
    [
      v.name ? `Listo, ${v.name}.` : "Listo.",
      v.role === "customer"
        ? "Te reconocí como cliente."
        : `Te reconocí como ${v.role === "manager" ? "gerente" : "cajero"}${v.branch ? ` de ${v.branch}` : ""}.`,
      "",
      menuText(menuLines, v.lines),
    ].join("\n"),
  menu: (v: { role: Role; lines: readonly MenuEntry<MenuLine>[] }) =>
    `¿Qué hacemos?\n${menuText(menuLines, v.lines)}${v.role === "customer" ? "" : `\n\n${oneLine}`}\nEn cualquier momento: *ayuda*, *cancelar*.`,
  help: (v: { lines: readonly HelpLine[] }) => v.lines.map((line) => helpLines[line]).join("\n"),
  notUnderstood: (v: { role: Role }) =>
    `No entendí. ${v.role === "customer" ? "Escribe *saldo*." : "Escribe *menú* para ver qué puedo hacer."}`,
  notAllowed: () => "No tienes permiso para eso. Si te toca hacerlo, pídelo a tu gerente.",
  notACollaborator: () =>
    "Puedes administrar, pero para vender tienes que estar dado de alta como colaborador en el monedero. Date de alta en el panel y vuelve a intentarlo.",
  rolesUnreadable: (v: { role: Role }) =>
    `No pude comprobar tu permiso en el monedero. No se registró nada. ${inAMinute[v.role]}`,
  walletUnclear: () =>
    "Este negocio tiene varios monederos y falta decir cuál usar (WALLET_KEY). Avísale a quien instaló el bot.",
  walletUnreadable: (v: { role: Role }) => `No pude consultar el monedero. No se registró nada. ${inAMinute[v.role]}`,
  editedIgnored: () => "No leo ediciones: vale lo que escribiste primero. Si te equivocaste, escribe *regresar*.",
  unsupported: (v: { what: string }) =>
    `Solo leo texto${v.what === "voice" || v.what === "audio" ? ", no audios" : ""}. Escríbelo, por favor.`,
  replyWithNumber: () => "Responde a este mensaje (deslízalo) con el número.",
  answerTooOld: () => "Tu respuesta tardó más de 10 minutos en llegar y no la tomé en cuenta. Léelo y contesta:",
  oldButton: () => "Esa opción ya no vale: no la tomé en cuenta.",
  oldDecision: (v: { goOn: keyof typeof howToGoOn }) =>
    `Esa opción ya no vale: no la tomé en cuenta. ${howToGoOn[v.goOn]}`,
  stepFailed: () =>
    "Perdón, algo falló de mi lado con tu último mensaje y no hice nada con él. Escribe *menú* para empezar de nuevo.",
  tooFast: () =>
    "Llegó más de lo que alcanzo a leer: lo último no lo tomé en cuenta. Espera mi respuesta y escríbelo de nuevo.",
  upgraded: () =>
    "Me actualizaron a media conversación y no pude continuarla. Lo que no habías confirmado no se registró; de lo que ya confirmaste te aviso. Escribe *menú* para empezar de nuevo.",
  onlyPrivate: () => "En grupos no hablo de saldos. Escríbeme en privado.",

  // The demo, and the lists of commands
  demoBanner: () =>
    [
      "*DEMO*: sin cuentas, sin red, con un monedero de mentira que se olvida al salir.",
      "Para usarlo de verdad: copia .env.example a .env, pon WALLET_API_URL, WALLET_API_KEY y TELEGRAM_BOT_TOKEN o WHATSAPP_ENABLED, y vuelve a empezar.",
      "",
    ].join("\n"),
  demoPage: (v: { url: string }) => `La demostración, con todo a la vista: ${v.url}`,
  demoChoose: () => "¿Quién quieres ser? (escribe *quien* para cambiar)",
  roleName: (v: { role: Role }) => ({ cashier: "cajero", manager: "gerente", customer: "cliente" })[v.role],
  commandSale: () => "Registrar una venta",
  commandBalance: () => "Ver un saldo",
  commandDoubts: () => "Lo que quedó en duda",
  commandMenu: () => "Qué puedo hacer",
  commandHelp: () => "Ayuda",
  commandCancel: () => "Dejar lo que estoy haciendo",
  commandLanguage: () => "Español / English",

  // While a flow is open
  cancelled: () => "Cancelado. No se registró nada nuevo.",
  cancelledAnotherWaits: () =>
    "Cancelado; de esto no se registró nada nuevo. La venta guardada sigue en espera: para dejarla también, escribe *cancelar* otra vez.",
  nothingToCancel: () => "No hay nada que cancelar.",
  firstQuestion: () => "Esta es la primera pregunta; para dejarlo escribe *cancelar*.",
  inactivityWarning: () => "¿Sigues ahí? Si no contestas, en unos minutos lo dejo sin registrar nada.",
  inactivityClosed: () =>
    "Lo dejé por falta de respuesta. No se registró nada nuevo. Escribe *menú* para empezar de nuevo.",

  // Sale
  askPhone: () => "¿Teléfono del cliente?",
  phoneWrongLength: (v: { digits: number }) =>
    `Un teléfono tiene 10 dígitos y me llegaron ${v.digits}. ¿Cuál es el teléfono?`,
  phoneNotAPhone: () => "No vi un teléfono ahí. Son 10 dígitos, por ejemplo 477 123 4567. ¿Cuál es?",
  saleLineUnclear: () => "No estoy seguro de qué es cada cosa. Vamos por partes: ¿teléfono del cliente?",
  askAmount: () => "¿Monto de la compra?",
  amountAmbiguous: (v: { guess: Centavos }) =>
    `¿Son ${formatAmount(v.guess)}? Responde *sí*, o escribe el monto con punto decimal: 1234.50`,
  amountTooPrecise: () => "Los pesos llevan máximo dos decimales. ¿Monto de la compra?",
  amountNotPositive: () => "El monto tiene que ser mayor que cero. ¿Monto de la compra?",
  amountTooLarge: () => "Ese monto es demasiado grande. ¿Monto de la compra?",
  notAnAmount: () => "No entendí el monto. Escríbelo así: 250 o 1,234.50",
  overCeiling: (v: { ceiling: Centavos }) =>
    `Arriba de ${formatAmount(v.ceiling)}, la venta la registra un gerente. Escribe otro monto o *cancelar*.`,
  askTicket: (v: { mandatory: boolean }) =>
    v.mandatory ? "¿Número de ticket? (este monedero lo pide)" : "¿Número de ticket? O *sin ticket*.",
  skipTicket: () => "Sin ticket",
  notATicket: () => "Un ticket son letras y números, hasta 40. ¿Cuál es?",
  ticketIsMandatory: () => "Este monedero pide ticket en cada venta. ¿Cuál es el número de ticket?",
  ticketNeeded: (v: { phone: Phone; amountCentavos: Centavos }) =>
    `El monedero pide ticket: la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)} no se registró. ¿Número de ticket?`,
  ticketNeededLater: (v: { phone: Phone; amountCentavos: Centavos }) =>
    `El monedero pide ticket: la venta de ${formatAmount(v.amountCentavos)} al ${formatPhone(v.phone)} no se registró. ` +
    `Cuando termines, escríbela completa: venta ${v.phone} ${formatAmount(v.amountCentavos)} y el ticket.`,
  oneMoment: () => "Un momento.",
  beingDone: () => "Ya lo decidiste y lo estoy haciendo; en un momento te digo cómo quedó.",
  stillChecking: () => "Un momento, estoy revisando la venta.",
  ownPhone: () =>
    "Ese es tu propio número: una venta para ti la registra un gerente. Escribe otro teléfono o *cancelar*.",
  staffPhone: (v: { phoneTyped: string; mayOverride: boolean }) =>
    `El ${v.phoneTyped} es de alguien del equipo. ` +
    (v.mayOverride
      ? "Escribe *de todos modos* para seguir con él, u otro teléfono."
      : "Para ese número pídelo a un gerente. Escribe otro teléfono, o *cancelar*."),
  sameTicket: (v: { ticket: string; atText: string; byName: string; amountCentavos: Centavos; mayOverride: boolean }) =>
    `El ticket ${v.ticket} ya se usó hoy a las ${v.atText} (${v.byName}, ${formatAmount(v.amountCentavos)}). ` +
    (v.mayOverride
      ? "Escribe *de todos modos* para usarlo igual, u otro número de ticket."
      : "Escribe otro número de ticket, o *cancelar*."),
  anyway: () => "De todos modos",
  sameSale: (v: { phoneTyped: string; amountCentavos: Centavos; atText: string; byName: string }) =>
    `Ojo: a las ${v.atText} ${v.byName} ya hizo una venta de ${formatAmount(v.amountCentavos)} al ${v.phoneTyped}. ¿Es otra? *sí* o *no*`,
  summary: (
    v: {
      customer: CustomerSeen;
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
      v.again ? "Tu respuesta llegó antes que el resumen y no la tomé en cuenta. Léelo y contesta." : null,
      `*Venta${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Teléfono: ${v.phoneTyped}`,
      `Monto: ${formatAmount(v.amountCentavos)}`,
      `Ticket: ${v.ticket ?? "sin ticket"}`,
      v.doubts > 0 ? `⚠️ Este teléfono tiene ${inDoubt(v.doubts)} en verificación.` : null,
      "¿La registro? *sí*, o cambia: *1* teléfono · *2* monto · *3* ticket",
    ]
      .filter((line) => line !== null)
      .join("\n"),
  answeredTooEarly: () => "Tu respuesta llegó antes que el mensaje y no contó. Léelo y contesta:",
  yesRegister: () => "Sí, registrar",
  change: () => "Cambiar algo",
  cancelWord: () => "Cancelar",
  whatToChange: () => "¿Qué cambio? *1* teléfono · *2* monto · *3* ticket. O *cancelar*.",
  changePhone: () => "Teléfono",
  changeAmount: () => "Monto",
  changeTicket: () => "Ticket",
  no: () => "No",

  saleReplaced: () => "Dejé la anterior sin registrar; empezamos otra.",
  taskReplaced: () => "Dejé lo anterior sin hacer.",
  menuSale: () => "Venta",
  menuBalance: () => "Saldo",
  menuDoubts: () => "Pendientes",

  // Balances
  balanceWrongLength: (v: { digits: number }) =>
    `Un teléfono tiene 10 dígitos y me llegaron ${v.digits}. Escribe *saldo* y el teléfono: saldo 4771234567`,
  whoseBalance: () => "¿De qué cliente? Escribe *saldo* y su teléfono: saldo 4771234567",
  ownBalance: (v: { name: string; wallet: string | null; balance: Points; link: string | null }, show: ShowPoints) =>
    `${v.name}, tu saldo${v.wallet ? ` en ${v.wallet}` : ""} es ${show(v.balance)}.${v.link ? `\n${v.link}` : ""}`,
  ownUnregistered: (v: { wallet: string | null; self: boolean }) =>
    `Tu número no está registrado en ${v.wallet ?? "el monedero"}. ` +
    (v.self ? "Escribe *registrarme* y lo hacemos aquí mismo." : "Pide en caja que te registren."),
  customerBalance: (
    /** `wallet`: its name, where there are several. */
    v: { name: string; phone: Phone; balance: Points; doubts: number; link: string | null; wallet: string | null },
    show: ShowPoints,
  ) =>
    `${v.name} (${formatPhone(v.phone)}): saldo${v.wallet === null ? "" : ` en ${v.wallet}:`} ${show(v.balance)}.${v.doubts > 0 ? ` Tiene ${inDoubt(v.doubts)} en verificación.` : ""}${v.link ? `\n${v.link}` : ""}`,
  customerNotRegistered: (v: { phone: Phone; wallet?: string | null }) =>
    `El ${formatPhone(v.phone)} no está registrado en ${v.wallet ?? "el monedero"}. Revisa el número; si está bien, se da de alta con *registrar*.`,
  balanceUnavailable: (v: Unread) => `No pude leer el saldo. ${whyUnread(v)}`,
};
