import { languageNames } from "../../domain/language.ts";
import { inAMinute } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { OrientationKeys } from "../keys/orientation.ts";
import { menuText } from "../menu.ts";
import type { HelpLine, MenuLine } from "../views.ts";
import { anyLanguage, lines } from "../wording.ts";

const menuLines: { readonly [line in MenuLine]: string } = {
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
  language: `*idioma* – ${anyLanguage("es-MX", "o")}`,
};

const helpLines: { readonly [line in HelpLine]: string } = {
  ownBalance: "Escribe *saldo* y te digo cuánto tienes en tu monedero.",
  sale: [
    "Para una venta escribe *venta* y te voy preguntando, o todo en una línea:",
    "venta 4771234567 250 A-1029",
    "Mientras vendes: *regresar* vuelve a la pregunta anterior, *cancelar* la deja, *saldo 4771234567* contesta y la venta sigue.",
    "Si te digo que *no repitas* una venta, no la repitas: la estoy verificando y te aviso.",
  ].join("\n"),
  management: [
    "*corte* es el del día; también *corte ayer*, *corte semana*, *corte mes*, *corte 1-15 nov*, corte con una sucursal o un cajero, *corte csv*, *corte gráfica*. *clientes* te da la lista, *auditoría* quién hizo qué.",
    "*pendientes* te enseña lo que quedó en duda para que lo resuelvas.",
  ].join("\n"),
};

const howToGoOn: { readonly [goOn in OrientationKeys["oldDecision"]["goOn"]]: string } = {
  approvals: "Escribe *aprobaciones* y ahí la contestas.",
  doubts: "Escribe *pendientes* y ahí la contestas.",
  doubtsOrApprovals: "Para contestar lo que sigue abierto, escribe *pendientes* o *aprobaciones*.",
  cancel: "Para parar la que espera, escribe *cancelar*.",
};

const oneLine = "Todo de una vez: venta 4771234567 250 A-1029";

export const esMxOrientation: TextsOf<OrientationKeys> = {
  unknownPerson: (v) =>
    v.channel === "whatsapp"
      ? "¡Hola! Todavía no sé quién eres. Te pedí tu número: toca *Compartir* para que te reconozca (solo conozco números de México). Si trabajas aquí, también vale " +
        "la invitación que te dé tu gerente: escribe *invitación CÓDIGO*."
      : "¡Hola! Todavía no sé quién eres. Comparte tu número con el botón de abajo para que te reconozca; si no ves el botón, " +
        "escribe *menú* y aparecerá.",
  contactNotYours: (v) =>
    v.channel !== "whatsapp"
      ? "Ese contacto no es el tuyo. Usa el botón *Compartir mi número*: así sé que el número es de verdad tuyo."
      : v.known
        ? "Ese contacto no es el tuyo: no lo tomé en cuenta."
        : "Ese contacto no es el tuyo. Toca *Compartir* donde te pedí tu número: así sé que el número es de verdad tuyo.",
  sharedNumber: () =>
    "Hola, soy el bot del monedero. Escribe *saldo* y te digo cuánto tienes; de lo demás te contesta una persona.",
  takeoverOver: () => "Aquí sigo yo, el bot. Escribe *menú* para ver qué puedo hacer.",
  shareMyNumber: () => "Compartir mi número",
  welcome: (v) =>
    lines([
      v.name ? `Listo, ${v.name}.` : "Listo.",
      v.role === "customer"
        ? "Te reconocí como cliente."
        : `Te reconocí como ${v.role === "manager" ? "gerente" : "cajero"}${v.branch ? ` de ${v.branch}` : ""}.`,
      "",
      menuText(menuLines, v.lines),
    ]),
  menu: (v) =>
    `¿Qué hacemos?\n${menuText(menuLines, v.lines)}${v.role === "customer" ? "" : `\n\n${oneLine}`}\nEn cualquier momento: *ayuda*, *cancelar*.`,
  help: (v) => lines(v.lines.map((line) => helpLines[line])),
  notUnderstood: (v) =>
    `No entendí. ${v.role === "customer" ? "Escribe *saldo*." : "Escribe *menú* para ver qué puedo hacer."}`,
  notAllowed: () => "No tienes permiso para eso. Si te toca hacerlo, pídelo a tu gerente.",
  notACollaborator: () =>
    "Puedes administrar, pero para vender tienes que estar dado de alta como colaborador en el monedero. Date de alta en el panel y vuelve a intentarlo.",
  rolesUnreadable: (v) => `No pude comprobar tu permiso en el monedero. No se registró nada. ${inAMinute[v.role]}`,
  walletUnclear: () =>
    "Este negocio tiene varios monederos y falta decir cuál usar (WALLET_KEY). Avísale a quien instaló el bot.",
  walletUnreadable: (v) => `No pude consultar el monedero. No se registró nada. ${inAMinute[v.role]}`,
  editedIgnored: () => "No leo ediciones: vale lo que escribiste primero. Si te equivocaste, escribe *regresar*.",
  unsupported: (v) =>
    `Solo leo texto${v.what === "voice" || v.what === "audio" ? ", no audios" : ""}. Escríbelo, por favor.`,
  replyWithNumber: () => "Responde a este mensaje (deslízalo) con el número.",
  answerTooOld: () => "Tu respuesta tardó más de 10 minutos en llegar y no la tomé en cuenta. Léelo y contesta:",
  oldButton: () => "Esa opción ya no vale: no la tomé en cuenta.",
  oldDecision: (v) => `Esa opción ya no vale: no la tomé en cuenta. ${howToGoOn[v.goOn]}`,
  stepFailed: () =>
    "Perdón, algo falló de mi lado con tu último mensaje y no hice nada con él. Escribe *menú* para empezar de nuevo.",
  tooFast: () =>
    "Llegó más de lo que alcanzo a leer: lo último no lo tomé en cuenta. Espera mi respuesta y escríbelo de nuevo.",
  upgraded: () =>
    "Me actualizaron a media conversación y no pude continuarla. Lo que no habías confirmado no se registró; de lo que ya confirmaste te aviso. Escribe *menú* para empezar de nuevo.",
  onlyPrivate: () => "En grupos no hablo de saldos. Escríbeme en privado.",

  demoBanner: () =>
    lines([
      "*DEMO*: sin cuentas, sin red, con un monedero de mentira que se olvida al salir.",
      "Para usarlo de verdad: copia .env.example a .env, pon WALLET_API_URL, WALLET_API_KEY y TELEGRAM_BOT_TOKEN o WHATSAPP_ENABLED, y vuelve a empezar.",
      "",
    ]),
  demoPage: (v) => `La demostración, con todo a la vista: ${v.url}`,
  demoChoose: () => "¿Quién quieres ser? (escribe *quien* para cambiar)",
  roleName: (v) => ({ cashier: "cajero", manager: "gerente", customer: "cliente" })[v.role],
  commandSale: () => "Registrar una venta",
  commandBalance: () => "Ver un saldo",
  commandDoubts: () => "Lo que quedó en duda",
  commandMenu: () => "Qué puedo hacer",
  commandHelp: () => "Ayuda",
  commandCancel: () => "Dejar lo que estoy haciendo",
  commandLanguage: () => Object.values(languageNames).join(" / "),
};
