import { channelTraits, type ChannelName } from "../../domain/chat.ts";
import type { Role } from "../../domain/person.ts";
import { anyLanguage, type ForEach, lines, type MenuEntry, menuText, type KeysOf, type TextTable } from "../wording.ts";
import { languageNames } from "../../domain/language.ts";
import { inAMinute } from "./outcomes.ts";
import type { WalletLink } from "../views.ts";

/** The lines of the menu, by their names in the commands' rows. */
const menuLines = {
  sale: "*venta* – registrar una venta",
  balance: "*saldo* y el teléfono – saldo de un cliente",
  ownBalance: "*saldo* – tu saldo",
  doubts: "*pendientes* – lo que quedó en duda",
  more: "*más* – lo demás",
  redeem: "*usar* – usar saldo de un cliente",
  register: "*registrar* – registrar a un cliente",
  ownDay: "*mis ventas* – lo que llevas hoy",
  reports: "*corte* · *clientes* · *auditoría* – cómo va el negocio",
  corrections: "*corregir* · *devolución* · *aprobaciones* – ajustar un saldo",
  people: "*colaboradores* · *agregar cajero* · *desactivar* · *invitar* · *desvincular* – tu gente",
  notices: "*avisos* – te aviso de tus compras",
  ownRecords: "*mis datos* – lo que guardo de ti",
  // Lazy: the names of languages take long to load.
  get language() {
    return `*idioma* – ${anyLanguage("es-MX", "o")}`;
  },
};

/** Replies to content that the bot does not read, by its name in `Update`. */
const unread: { readonly [what: string]: string } = {
  voice: "No escucho notas de voz. Escríbemelo, por favor.",
  audio: "No escucho audios. Escríbemelo, por favor.",
  photo: "No leo fotos. Escríbeme lo que dice, por favor.",
  sticker: "Los stickers no los sé leer. Escríbemelo, por favor.",
};

/** The paragraphs of *ayuda*, by their names in the commands' rows. */
const helpLines = {
  ownBalance: "Escribe *saldo* y te digo cuánto tienes.",
  sale: [
    "Para una venta escribe *venta* y te voy preguntando, o todo junto:",
    "venta 4771234567 250 A-1029",
    "*regresar* vuelve a la pregunta anterior, *cancelar* la deja, *saldo 4771234567* contesta y la venta sigue.",
    "Si te digo que no la repitas, la estoy verificando y te aviso.",
  ].join("\n"),
  management: [
    "*corte* es el del día; también *corte ayer*, *corte semana*, *corte mes*, *corte 1-15 nov*, corte con una sucursal o un cajero, *corte csv*, *corte gráfica*. *clientes* te da la lista, *auditoría* quién hizo qué.",
    "*pendientes* es lo que quedó en duda, para que lo resuelvas.",
  ].join("\n"),
};

export type MenuLine = keyof typeof menuLines;
export type HelpLine = keyof typeof helpLines;

const howToGoOn = {
  approvals: "Contéstala en *aprobaciones*.",
  doubts: "Contéstala en *pendientes*.",
  doubtsOrApprovals: "Lo que sigue abierto está en *pendientes* o *aprobaciones*.",
  cancel: "Para dejar la que espera, *cancelar*.",
};

const roleNames: ForEach = { cashier: "cajero", manager: "gerente", customer: "cliente" };

const notKnown = {
  any: "¡Hola! Todavía no sé quién eres.",
  balance: "Todavía no sé quién eres, y el saldo solo se lo digo a su dueño.",
  person: "Todavía no sé quién eres; en cuanto lo sepa, le aviso a una persona.",
};

/** Orientation: identification, the bot's abilities, what it cannot read; the demo; the lists of commands. */
export const esMxOrientation = {
  /** `wants`: the purpose for which they must prove their number. */
  unknownPerson: (v: { channel: ChannelName; wants: "balance" | "person" | null }) =>
    v.channel === "whatsapp"
      ? `${notKnown[v.wants ?? "any"]} Toca *Compartir* donde te pedí tu número (solo números de México).` +
        (v.wants === null ? "\nSi trabajas aquí, también sirve la invitación de tu gerente: *invitación CÓDIGO*." : "")
      : `${notKnown[v.wants ?? "any"]} Comparte tu número con el botón de abajo; si no lo ves, escribe *menú*.`,
  contactNotYours: (v: { channel: ChannelName; known: boolean }) =>
    v.channel !== "whatsapp" && v.channel !== "whatsapp-cloud"
      ? "Ese contacto no es el tuyo. Usa el botón *Compartir mi número*."
      : v.known
        ? "Ese contacto no es el tuyo: no lo tomé en cuenta."
        : "Ese contacto no es el tuyo. Toca *Compartir* donde te pedí tu número.",
  phoneTaken: (v: { channel: ChannelName }) =>
    `Ese número ya era de otra cuenta de ${channelTraits[v.channel].title}. Pide a tu gerente una invitación (*invitar*).`,
  /** Their number has changed, and the network proves the new one. `lostRole`: the former number was staff, the new one is not. */
  numberIsNew: (v: { lostRole: boolean }) =>
    `Veo que tu número cambió: lo que estuviera sin confirmar se cerró y no se registró.${v.lostRole ? " Con este número no estás de alta; pídele a tu gerente que lo actualice." : ""}`,
  sharedNumber: () =>
    "Hola, soy el bot del monedero. Con *saldo* te digo cuánto tienes; de lo demás te contesta una persona.",
  welcome: (v: { name: string | null; role: Role; branch: string | null; lines: readonly MenuEntry<MenuLine>[] }) =>
    lines([
      `${v.name ? `Listo, ${v.name}.` : "Listo."} Te reconocí como ${roleNames[v.role]}${v.branch && v.role !== "customer" ? ` de ${v.branch}` : ""}.`,
      menuText(menuLines, v.lines),
    ]),
  menu: (v: { role: Role; lines: readonly MenuEntry<MenuLine>[] }) => `¿Qué hacemos?\n${menuText(menuLines, v.lines)}`,
  /** `links`: the wallets' addresses on the web. */
  more: (v: { lines: readonly MenuEntry<MenuLine>[]; links: readonly WalletLink[] }) =>
    lines([
      menuText(menuLines, v.lines),
      "En cualquier momento: *ayuda*, *regresar*, *cancelar*.",
      ...v.links.map(({ wallet, link }) => `${wallet ?? "El monedero en línea"}: ${link}`),
    ]),
  help: (v: { lines: readonly HelpLine[] }) => lines(v.lines.map((line) => helpLines[line])),
  notUnderstood: (v: { role: Role }) =>
    v.role === "customer"
      ? "Este es el monedero de la tienda; de eso no sé. ¿Te digo tu *saldo*?"
      : "No te entendí. ¿Qué quieres hacer?",
  notAllowed: () => "No tienes permiso para eso. Pídelo a tu gerente.",
  notACollaborator: () =>
    "Puedes administrar, pero para vender tienes que estar de alta como colaborador. Date de alta en el panel e inténtalo otra vez.",
  rolesUnreadable: (v: { role: Role }) =>
    `No pude comprobar tu permiso en el monedero. No se registró nada. ${inAMinute[v.role]}`,
  walletUnclear: () => "Hay varios monederos y falta decir cuál usar (WALLET_KEY). Avísale a quien instaló el bot.",
  walletUnreadable: (v: { role: Role }) => `No pude consultar el monedero. No se registró nada. ${inAMinute[v.role]}`,
  editedIgnored: () => "No leo ediciones: vale lo que escribiste primero. Para corregir, *regresar*.",
  unsupported: (v: { what: string }) => unread[v.what] ?? "Eso no lo sé leer. Escríbemelo, por favor.",
  replyWithNumber: () => "Responde a este mensaje (deslízalo) con el número.",
  answerTooOld: () => "Tu respuesta tardó más de 10 minutos y no la tomé en cuenta. Te pregunto otra vez:",
  /** A tap on a question that may have waited long. The question follows. */
  questionTooOld: () => "Esa pregunta es de hace más de 10 minutos y no hice nada. Te pregunto otra vez:",
  /** `goOn`: where the open decision is answered. */
  oldDecision: (v: { goOn: keyof typeof howToGoOn }) => `Ese botón ya no vale; no hice nada. ${howToGoOn[v.goOn]}`,
  /** A quoted message whose question is over. `goOn`: as above; null: nothing to say. */
  oldMessage: (v: { goOn: "doubtsOrApprovals" | null }) =>
    `Ese mensaje ya no vale; no hice nada.${v.goOn === null ? "" : ` ${howToGoOn[v.goOn]}`}`,
  /** `how`: the answer quotes a message that is not the bot's, or was forwarded. The question follows. */
  answerElsewhere: (v: { how: "quote" | "forward" }) =>
    v.how === "quote"
      ? "Tu respuesta cita otro mensaje y no la tomé en cuenta. Te pregunto otra vez:"
      : "Tu respuesta es un mensaje reenviado y no la tomé en cuenta. Te pregunto otra vez:",
  stepFailed: () => "Perdón, me falló algo y no hice nada con tu último mensaje. Con *menú* empezamos de nuevo.",
  putAside: () =>
    "No pude leer ese mensaje y no hice nada con él; escríbelo de otra forma. Con *menú* empezamos de nuevo.",
  tooFast: () => "Van muchos mensajes juntos. Espera mi respuesta y escribe otra vez el último.",
  upgraded: () =>
    "Me actualizaron a media conversación y no pude seguirla.\nLo que no confirmaste no se registró; de lo que sí, te aviso.\nCon *menú* empezamos de nuevo.",
  onlyPrivate: () => "En grupos no hablo de saldos. Escríbeme en privado.",

  demoBanner: () =>
    lines([
      "*DEMO*: sin cuentas, sin red, con un monedero de mentira que se olvida al salir.",
      "Para usarlo de verdad: copia .env.example a .env, pon WALLET_API_URL, WALLET_API_KEY y TELEGRAM_BOT_TOKEN, WHATSAPP_ENABLED o WHATSAPP_CLOUD_… (WhatsApp oficial), y vuelve a empezar.",
      "",
    ]),
  demoPage: (v: { url: string }) => `La demostración, con todo a la vista: ${v.url}`,
  roleName: (v: { role: Role }) => roleNames[v.role],
  commandLanguage: () => Object.values(languageNames).join(" / "),
} satisfies TextTable;

export type OrientationKeys = KeysOf<typeof esMxOrientation>;
