import { type Centavos, formatAmount, type Points } from "../../domain/money.ts";
import { type Phone, formatPhone } from "../../domain/phone.ts";
import type { HelpTopic, OwnRecords, Unread, WalletBalance } from "../views.ts";
import { whyUnread } from "./outcomes.ts";
import { digitsOff, inDoubt } from "./cash-desk.ts";
import { lines, offeredLanguages, type KeysOf, type TextTable } from "../wording.ts";
import { languageName } from "../../domain/language.ts";

const wants: { readonly [topic in HelpTopic]: string } = {
  phone: "Escribe los 10 dígitos del teléfono, con o sin espacios: 477 123 4567.",
  amount: "Escribe cuánto fue la compra: 250 o 1,234.50.",
  amountGuess: "*sí* si lo leí bien, o escríbelo con punto: 1234.50.",
  ticket: "Escribe el número que viene en el ticket, como aparece: A-1029.",
  ticketGuess: "*sí* si ese es el ticket, o escribe el que es.",
  points: "Escribe cuánto saldo usa el cliente: 30, o *todo*.",
  correctionPoints: "Escribe cuánto saldo se corrige: 30 o 12.50.",
  purchase: "Escribe de cuánto es la compra que está pagando, o *sin monto*.",
  name: "Escribe nombre y apellido, solo letras.",
  birthday: "Escribe día, mes y año: 12/05/1990 o 12 de mayo de 1990.",
  privacy: "Léele el aviso al cliente. *acepto* solo si él está de acuerdo; si no, *no acepta*.",
  unregistered: "*registrar* lo da de alta, *otro teléfono* lo corrige.",
  staffPhone: "Escribe el teléfono del cliente. Si de verdad es ese, lo autoriza un gerente.",
  sameTicket: "Escribe el número correcto. Si de verdad es otro ticket, lo autoriza un gerente.",
  sameSale: "*sí* si es otra compra, *no* para dejarla.",
  summary: "*sí* y se hace; *cambiar* corrige un dato. Sin tu *sí* no se envía nada.",
  change: "Elige qué dato cambias: escribe su nombre o su número.",
  role: "Elige qué va a ser: *cajero* o *gerente*.",
  branch: "Escribe la sucursal donde trabaja, o el número de una de la lista.",
  direction: "¿El saldo sube o baja? *agregar* o *quitar*.",
  reason: "Escribe por qué se corrige; queda en la auditoría.",
  reference: "Elige la operación que se corrige, o di que ninguna.",
  list: "Elige uno de la lista por su número.",
  detail: "Lee el caso y contesta con el número de una opción, o con sus palabras.",
  collaborator: "Escribe el número de la lista, el nombre o el teléfono del colaborador.",
  wait: "Estoy esperando al monedero. En cuanto conteste, te digo.",
};

/** Balances, and what everyone may ask: help inside a conversation, wallet, language, notices, their own records. */
export const esMxEveryone = {
  balanceWrongLength: (v: { digits: number }) => `${digitsOff(v.digits)} Escríbelo así: saldo 4771234567`,
  ownBalance: (v: { name: string; wallet: string | null; balance: Points }, show) =>
    `${v.name}, tu saldo${v.wallet ? ` en ${v.wallet}` : ""} es ${show(v.balance)}.`,
  ownUnregistered: (v: { wallet: string | null; self: boolean }) =>
    `Tu número no está registrado en ${v.wallet ?? "el monedero"}. ` +
    (v.self ? "Escribe *registrarme* y lo hacemos aquí." : "Pide en caja que te registren."),
  /** `wallet`: null if the shop has only one. */
  customerBalance: (v: { name: string; phone: Phone; balance: Points; doubts: number; wallet: string | null }, show) =>
    `${v.name} (${formatPhone(v.phone)}): saldo${v.wallet === null ? "" : ` en ${v.wallet}:`} ${show(v.balance)}.${v.doubts > 0 ? ` Tiene ${inDoubt(v.doubts)} en verificación.` : ""}`,
  customerNotRegistered: (v: { phone: Phone; wallet?: string | null }) =>
    `El ${formatPhone(v.phone)} no está registrado en ${v.wallet ?? "el monedero"}.\nRevisa el número; si está bien, *registrar*.`,
  balanceUnavailable: (v: Unread) => `No pude leer el saldo. ${whyUnread(v)}`,

  /** `mandatory`: every sale must have a ticket. */
  helpHere: (v: { topic: HelpTopic; mandatory: boolean }) =>
    `${wants[v.topic]}${v.topic === "ticket" && !v.mandatory ? " Si no hay, *sin ticket*." : ""}\n*regresar* vuelve un paso, *cancelar* lo deja.`,
  ownBalances: (v: { name: string | null; balances: readonly WalletBalance[] }, show) =>
    lines([
      v.name ? `${v.name}, tus saldos:` : "Tus saldos:",
      ...v.balances.map((one) => `${one.wallet}: ${one.balance === null ? "no lo pude leer" : show(one.balance)}`),
    ]),
  /** `dropped`: a request that needs a wallet was dropped. */
  chooseWalletAsk: (v: { wallets: readonly string[]; dropped: boolean }) =>
    lines([
      "¿En qué monedero trabajas? Elige uno, o escribe:",
      ...v.wallets.map((name, i) => `*monedero ${i + 1}* · ${name}`),
      v.dropped ? "Lo que pediste no lo empecé: cuando elijas, escríbelo otra vez." : null,
    ]),
  walletLabel: (v: { name: string }) => v.name,
  walletChosen: (v: { name: string; open: string | null }) =>
    v.open === null
      ? `Listo, trabajas en ${v.name}. Para cambiar, *monedero*.`
      : `Listo, lo que empieces ahora va en ${v.name}.\nLo que tienes abierto sigue en ${v.open}; si no va ahí, *cancelar* y empieza otra vez.`,
  walletOnly: (v: { name: string | null }) => `Solo hay un monedero${v.name ? `: ${v.name}` : ""}.`,
  languageAsk: () =>
    ["¿En qué idioma te escribo? Elige uno, o escribe (in English: *language*):", ...offeredLanguages("idioma")].join(
      "\n",
    ),
  languageChosen: () => "Listo, te escribo en español. Para cambiar, *idioma*.",
  noticesAreOn: () =>
    "Listo, te aviso de cada compra y de cada uso o ajuste de tu saldo. Para dejarlos, *no más avisos*.",
  noticesAreOff: () => "Ya no te mando avisos. Si los quieres otra vez, *avisos*.",
  noticesState: (v: { on: boolean }) =>
    v.on
      ? "Tienes avisos de cada compra y de cada uso de tu saldo. Si no te llegan, dilo en caja; para dejarlos, *no más avisos*."
      : "No tienes avisos de tus compras. Si los quieres, *avisos*.",
  purchaseNotice: (
    v: {
      amountCentavos: Centavos;
      ticket: string | null;
      wallet: string | null;
      newBalance: Points | null;
      verified: boolean;
    },
    show,
  ) =>
    `Tu compra de ${formatAmount(v.amountCentavos)}${v.ticket ? ` (ticket ${v.ticket})` : ""} ${v.verified ? "se ve en tu saldo de" : "ya cuenta en"} ${v.wallet ?? "tu monedero"}.` +
    (v.newBalance === null ? "" : ` Tu saldo: ${show(v.newBalance)}.`),
  /** `place`: the branch, or the wallet; null: neither is known. */
  balanceNotice: (v: { points: Points; taken: boolean; place: string | null; newBalance: Points | null }, show) =>
    `${v.taken ? "−" : "+"}${show(v.points)}${v.place === null ? "" : ` en ${v.place}`}` +
    `${v.newBalance === null ? "" : `, saldo ${show(v.newBalance)}`}.${v.taken ? " ¿No fuiste tú? escribe *no fui yo*." : ""}`,
  ownRecords: (v: OwnRecords) =>
    lines([
      "Esto es lo que guardo de ti:",
      `Teléfono: ${formatPhone(v.phone)}`,
      `Nombre en este chat: ${v.name ?? "ninguno"}`,
      `Chats ligados a tu número: ${v.chats}`,
      `Avisos de compras: ${v.notices ? "sí" : "no"}`,
      `Idioma: ${languageName(v.language, "es-MX")}`,
      `Movimientos anotados con tu número: ${v.operations}`,
      "Tu saldo y tus datos de cliente los tiene el monedero; esos se ven, se corrigen o se borran en caja.",
      v.url === null ? null : `Aviso de privacidad: ${v.url}`,
      "Para borrar lo mío, *borrar mis datos*.",
    ]),
  privacyRights: (v: { url: string | null }) =>
    "Lo que guardo de ti lo ves con *mis datos* y se borra con *borrar mis datos*; para corregirlo u oponerte, pídelo en caja.\n" +
    (v.url === null ? "El aviso de privacidad te lo dan ahí." : `Aviso de privacidad: ${v.url}`),
  /** `staff`: their work in the shop stays in the books. */
  forgetAsk: (v: { staff: boolean }) =>
    (v.staff
      ? "Voy a olvidar tu teléfono, tu nombre, tus avisos y tu idioma en este chat. El registro de lo que hiciste se conserva."
      : "Voy a borrar tu teléfono, tu nombre, tus avisos y tu idioma. Tus compras quedan en los libros sin tu número ni tu nombre, y por aquí ya no se devuelven; tu saldo no cambia.") +
    "\n¿Lo borro? Para confirmar, *borrar mis datos sí*.",
  /** An operation of theirs is open. */
  forgetWaits: () =>
    "Todavía no: tienes una operación sin terminar. En cuanto quede, escribe otra vez *borrar mis datos*.",
  /** `untilText`: the day until which the bot's backups have it; null: it makes none. */
  forgotten: (v: { staff: boolean; untilText: string | null }) =>
    v.staff
      ? "Listo, olvidé tu teléfono, tu nombre, tus avisos y tu idioma en este chat. Si vuelves a escribir, tendrás que identificarte otra vez."
      : "Listo, borré tu teléfono y tu nombre; tus compras quedan sin ellos. " +
        (v.untilText === null
          ? "Si la tienda hace respaldos, ahí siguen hasta que los cambie; pregúntalo en caja."
          : `En los respaldos siguen hasta el ${v.untilText}.`) +
        "\nLo que tiene el monedero se borra en caja. Si vuelves a escribir, tendrás que identificarte otra vez.",
  manyOperationsAlert: (v: { phone: string; count: number; cashiers: readonly string[] }) =>
    `Ojo: el ${formatPhone(v.phone)} lleva ${v.count} operaciones hoy (${v.cashiers.join(", ")}). Revísalas con *corte*.`,
  merchantAlert: (v: { what: "merchantCredit" | "merchantQuota" }) =>
    v.what === "merchantCredit"
      ? "⚠️ El monedero rechaza operaciones: se acabó el crédito del negocio.\nRecárgalo en el panel y vuelvan a intentarlo."
      : "⚠️ El monedero rechaza operaciones: el plan del negocio llegó a su límite.\nAmplíalo en el panel y vuelvan a intentarlo.",
  freeSeveralPhones: () => "Vi más de un teléfono. ¿Cuál es el del cliente?",
} satisfies TextTable;

export type EveryoneKeys = KeysOf<typeof esMxEveryone>;
