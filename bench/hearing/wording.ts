import { plain } from "../../src/domain/words.ts";
import type { Field } from "./utterance.ts";

/**
 * Ideas in the bot's Spanish, by stems without accents. They are wide on purpose: the sentences may be rewritten, and a bench that knows them by
 * heart would measure the wording.
 */
export const says = {
  /** It did not understand. */
  notUnderstood:
    /no (te |le |lo |la )?(entendi|comprendi|capte)|no (me )?queda? claro|no (me )?quedo claro|no estoy segur|no vi un|no reconozco|no te segui/,
  /** A question, or an order to write something. */
  question: /\?|\b(escribe|escribelo|dime|mandame|manda|contesta|responde|elige|pasame)\b/,
  /** It begins with a question. */
  questionFirst: /^[^.!\n]*\?/,
  /** What was named is not there. */
  noSuch: /no hay (sucursal|cajero|nadie)|que se llame|no encontre|no lo encuentro/,
  /** It waits without hurry. */
  waits:
    /\bespero\b|sin prisa|no hay prisa|tomate tu tiempo|cuando (lo |la )?(tengas|puedas|quieras|gustes|estes)|aqui (sigo|estoy|ando)|con calma|avisame/,
  /** A sale needs the phone, and what to do with a customer who has none. */
  noPhone:
    /sin (el |un |su )?(tel|cel|num)|(necesit|hace falta|falta|ocup)\w* (el |un |su )?(tel|cel|num)|no (se puede|puedo) .*(sin|punto|abon)/,
  cancelled: /cancel|deje|olvid|no se registro|nada (abierto|pendiente|que cancelar)|descart/,
  /** A word back to a thank-you, a greeting or a farewell. */
  polite:
    /de nada|my pleasure|youre welcome|gracias|a la orden|a tus ordenes|para servir|con gusto|un placer|aqui (estoy|ando|sigo)|hola|buen(os|as)? |hasta (luego|pronto|manana)|nos vemos|listo|perfecto|cuando (gustes|quieras|me necesites)|excelente|que bien|\bvale\b/,
  /** How a registered sale is undone, and by whom. */
  undo: /deshac|deshag|devoluc|devolver|revert|anul|(cancel|quit|borr|corrig|correg)\w*[^.]*(gerente|venta)|gerente[^.]*(cancel|quit|corr|dev)/,
  refund: /devoluc|devolver|devuelv|reembols|deshac/,
  /** Where a customer is helped by people. */
  pointed: /\bcaja\b|tienda|negocio|sucursal|mostrador|personal|gerente|encargad|persona|llama|pregunt|acercate|ellos/,
  history: /compras|movimientos|historial/,
  /** A cashier's own day. */
  myDay: /tu dia|hoy (no )?llevas|llevas .*(venta|hoy)|has (vendido|registrado)|tus ventas/,
  corte: /corte|ventas?:|sin operaciones|no hubo (ventas|operaciones)|vendi|todavia no llega/,
  customers: /clientes\D{0,20}\d|\d[\d,]* clientes|leyendo/,
  staffList: /colaborador|equipo|tu gente|cajero ·|gerente ·/,
  approvals: /aprob|autoriz/,
  pending: /en duda|pendiente|por resolver|sin confirmar/,
  noticesOff:
    /ya no te (mando|aviso|escrib|llega)|no te (mandare|avisare|voy a mandar|escribire)|(avisos|mensajes)[^.]*(apag|quit|desactiv|no)|deje de/,
  dataDelete: /borrar mis datos|olvid|borr(o|ar|e|amos)|elimin/,
  /** It is not for them to do, or somebody else does it. */
  denied: /permiso|gerente|no (te toca|puedes|puedo|se puede|tienes)|le toca|encargad|solo (el|la|un|los) /,
  /** Somebody else's affair is not told. */
  onlyOwn: /\bsolo\b|unicamente|no (te )?(puedo|doy|digo)|otra persona|otro cliente|de los demas|tuyo|propio/,
  doubtful: /no la repitas|verific|en duda|no se si|todavia no (se|hay)|sigo (revis|viendo|checando)|comprob/,
  /** What a datum is or how it is written. */
  explains:
    /escrib|\bes (el|la|un|lo)\b|\bson (los|las)\b|viene en|aparece|por ejemplo|digitos|sirve|para que|como esta/,
  balance: /saldo|balance|punto|tiene|acumul/,
} as const;

/** Words by which a question names what it asks for. */
export const names: { readonly [field in Field]: RegExp } = {
  phone: /telefono|celular|\bcel\b|numero del cliente|digitos|de que cliente|que cliente/,
  amount: /monto|cuanto|importe|total|\bson \$|pesos/,
  ticket: /ticket|folio|nota/,
};

/** States of conversations in which a datum is asked for. */
export const asksFor: { readonly [field in Field]: readonly string[] } = {
  phone: ["phone", "unregistered", "staffPhone"],
  amount: ["amount", "amountGuess", "points", "pointsGuess", "purchase", "purchaseGuess"],
  ticket: ["ticket", "ticketGuess", "sameTicket"],
};

const staffMenu = [
  /venta/,
  /saldo/,
  /usar|canje/,
  /registrar|alta/,
  /mis ventas/,
  /corte/,
  /colaborador/,
  /pendiente/,
  /devoluc/,
];
const customerMenu = [/saldo/, /aviso/, /mis datos|tus datos/, /idioma/, /compras/, /registr/];

/** The bot's words for comparing: lower case, without accents and marks of emphasis, one message to a line. */
export function spoken(texts: readonly string[]): string {
  return texts.map((text) => text.split("\n").map(loose).join("\n")).join("\n");
}

/** As `plain`, and with the punctuation kept. */
function loose(line: string): string {
  return line
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F*_]/g, "")
    .toLowerCase();
}

/** Whether two names are the same, however they are written. */
export const sameName = (one: string, other: string | readonly string[]) =>
  [other].flat().some((name) => plain(one) === plain(name));

/** It tells what can be done: four things to staff, three to a customer. */
export function isMenu(said: string, role: "staff" | "customer"): boolean {
  const items = role === "staff" ? staffMenu : customerMenu;
  return items.filter((item) => item.test(said)).length >= (role === "staff" ? 4 : 3);
}
