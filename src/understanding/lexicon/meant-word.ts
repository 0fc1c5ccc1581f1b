import { hasDigit, plain } from "../../domain/words.ts";
import { distance } from "fastest-levenshtein";
import { numberBySound } from "../tokens/number-spelling.ts";
import { numberWords } from "../tokens/numbers.ts";
import { ownWords } from "./own-words.ts";

/** Short forms as people type them, and what they stand for. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vta: "venta",
    vtas: "ventas",
    vnta: "venta",
    vent: "venta",
    vnt: "venta",
    tel: "telefono",
    tels: "telefonos",
    telf: "telefono",
    tlf: "telefono",
    tfno: "telefono",
    fono: "telefono",
    phone: "telefono",
    fon: "telefono",
    cel: "celular",
    celu: "celular",
    celus: "celular",
    num: "numero",
    nro: "numero",
    wpp: "telefono",
    wsp: "telefono",
    whats: "telefono",
    wats: "telefono",
    whatsapp: "telefono",
    whatsap: "telefono",
    tkt: "ticket",
    tk: "ticket",
    tick: "ticket",
    tik: "ticket",
    tiq: "ticket",
    tic: "ticket",
    tck: "ticket",
    tckt: "ticket",
    tkit: "ticket",
    receipt: "recibo",
    rec: "recibo",
    rem: "remision",
    fact: "factura",
    tike: "ticket",
    boleto: "ticket",
    boletito: "ticket",
    tiket: "ticket",
    tikets: "ticket",
    tique: "ticket",
    tiquet: "ticket",
    ticker: "ticket",
    tickt: "ticket",
    tikect: "ticket",
    tickte: "ticket",
    tickets: "ticket",
    fol: "folio",
    foli: "folio",
    nta: "nota",
    porfa: "favor",
    porfas: "favor",
    porfis: "favor",
    favorcito: "favor",
    favorsito: "favor",
    porfavorcito: "favor",
    porfavor: "favor",
    xfa: "favor",
    xfavor: "favor",
    pls: "favor",
    plis: "favor",
    please: "favor",
    pf: "favor",
    x: "por",
    q: "que",
    k: "que",
    ke: "que",
    xq: "porque",
    porq: "porque",
    pa: "para",
    pq: "porque",
    pal: "para",
    p: "para",
    d: "de",
    dl: "del",
    cte: "cliente",
    clte: "cliente",
    clta: "clienta",
    pts: "puntos",
    pto: "punto",
    ptos: "puntos",
    mxn: "pesos",
    mn: "pesos",
    ps: "pues",
    pos: "pues",
    psos: "pesos",
    mto: "monto",
    mnto: "monto",
    mont: "monto",
    imp: "importe",
    impte: "importe",
    tot: "total",
    amount: "monto",
    varo: "pesos",
    varos: "pesos",
    baros: "pesos",
    baro: "pesos",
    pesitos: "pesos",
    pesotes: "pesos",
    pesito: "pesos",
    pesillos: "pesos",
    pesiyos: "pesos",
    morlacos: "pesos",
    pesos: "pesos",
    peso: "pesos",
    lana: "dinero",
    feria: "dinero",
    grax: "gracias",
    ntp: "gracias",
    grcs: "gracias",
    thx: "gracias",
    thanks: "gracias",
    grasias: "gracias",
    graciass: "gracias",
    gracia: "gracias",
    ty: "gracias",
    oki: "ok",
    okey: "ok",
    okay: "ok",
    okis: "ok",
    okidoki: "ok",
    oks: "ok",
    oka: "ok",
    okas: "ok",
    k0: "ok",
    bn: "bien",
    vien: "bien",
    haci: "asi",
    ai: "hay",
    hasi: "asi",
    aci: "asi",
    holi: "hola",
    holis: "hola",
    ola: "hola",
    holaa: "hola",
    sip: "si",
    sipi: "si",
    sii: "si",
    sep: "si",
    simon: "simon",
    yes: "si",
    yep: "si",
    s: "si",
    nop: "no",
    nope: "no",
    nel: "no",
    nah: "no",
    nanai: "no",
    nein: "no",
    n: "no",
    nopi: "no",
    puntitos: "puntos",
    puntito: "puntos",
    sald: "saldo",
    sldo: "saldo",
    sdo: "saldo",
    cto: "cuanto",
    ctos: "cuantos",
    kuanto: "cuanto",
    tx: "gracias",
    tks: "gracias",
    tikete: "ticket",
    tiquete: "ticket",
    varitos: "pesos",
    dobles: "doble",
    dir: "direccion",
    ubi: "ubicacion",
    info: "informacion",
    hr: "hora",
    hrs: "horas",
    cancel: "cancela",
    canc: "cancela",
    tmb: "tambien",
    tb: "tambien",
    xk: "porque",
    msj: "mensajes",
    msjs: "mensajes",
    admin: "gerente",
  }),
);

/** Words that the readers look for, of five letters and more: a slip in one of them is mended. */
const known: ReadonlySet<string> = new Set(
  [
    "venta ventas vendi vendio vendimos vender vendiste vendo compra compras compro compraron comprado cobra cobrale cobrame cobrar cobre cobro",
    "registra registrar registrame registrale registrala registralo registro registre registrada registrado registraron registraste registrarla",
    "anota anotame anotale anotala apunta apuntame apuntale apuntala captura capturame capturala carga cargale abona abonale agrega agregale agregar",
    "telefono celular numero cliente clienta clientes clientas ticket folio recibo factura monto total importe cuenta pesos dinero saldo saldos puntos",
    "punto monedero canjea canjear canjeo canje canjeale gastar pagar pagan quiere quiero quieren descuenta descuentale descontar",
    "cancela cancelar cancelala cancelalo cancele cancelen cancelada anula anular anulala borra borrar borrala borralo borrame elimina eliminar eliminala",
    "deshacer deshaz equivoque equivoco equivocado equivocada error olvida olvidalo olvidala dejalo dejala devolucion devolver devuelve reembolso",
    "espera esperame esperate aguanta aguantame momento segundo segundito momentito ahorita tantito permiteme",
    "corte cortes ayer semana hoy historial movimientos pendiente pendientes aprobar aprobaciones aprobacion autorizar autorizaciones",
    "cajera cajero cajeras cajeros colaborador colaboradora colaboradores empleado empleada empleados gerente encargado encargada",
    "corrige corregir correccion ajuste ajusta ajustar quita quitale quitar cortesia bonifica bonificale regala regalale",
    "gracias perfecto correcto exacto claro listo confirmo confirmar confirma confirmado adelante acuerdo andale orale",
    "horario horarios abren cierran direccion ubicacion hablar persona humano alguien informacion mensajes avisos",
    "ayuda ayudame menu opciones buenas buenos tardes noches hola nueva nuevo nombre siguiente repite repetir igual mismo misma",
    "ultima ultimo cambia cambiar cambiale atras regresa regresar volver registrando inscribe inscribir baja desactiva desactivar ninguno ninguna",
    "imprimio perdio impresora hubo trae tengo tiene favor cuanto cuantos cuantas cuantas llevo lleva quedo",
    ...numberWords,
  ]
    .join(" ")
    .split(" ")
    .filter((word) => word !== ""),
);

/** Whether two words differ in one letter: one other, one too many, one missing, or two neighbours that changed places. */
export function isOneSlip(typed: string, meant: string): boolean {
  const apart = distance(typed, meant);
  if (apart === 1) return true;
  if (apart !== 2 || typed.length !== meant.length) return false;
  const at = Array.from(typed).findIndex((letter, place) => letter !== meant[place]);
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}

/** Whether a word is one that the readers look for, or a short form of one. */
export function isMeant(word: string): boolean {
  return shortForms.has(word) || known.has(word);
}

/** Most words that are remembered as they were meant. */
const mostRemembered = 5_000;

/** Makes a reader of words from one that mends them: in lower case and without marks, and each mended once. */
export function meaningBy(mends: (word: string) => string): (typed: string) => string {
  const mended = new Map<string, string>();
  return (typed) => {
    const word = plain(typed).replaceAll(/[^\p{L}\d]/gu, "");
    if (hasDigit(word) || word.length > 24) return word;
    const remembered = mended.get(word);
    if (remembered !== undefined) return remembered;
    const meant = mends(word);
    if (mended.size > mostRemembered) mended.clear();
    mended.set(word, meant);
    return meant;
  };
}

/**
 * The word that was meant, as `plain` writes it: short forms in full, letters held down once, and one slip of the finger in words of five letters
 * and more mended where only one known word is that near. Words with digits are never touched.
 */
export const meantWord = meaningBy(mend);

/** Words of fewer letters whose letters are held down: "siiii". */
const shortWords: ReadonlySet<string> = new Set(["si", "no", "ok", "hola", "va", "ya"]);

function mend(word: string): string {
  const exact =
    shortForms.get(word) ??
    (known.has(word) ? word : undefined) ??
    numberBySound(word) ??
    (ownWords.has(word) ? word : undefined);
  if (exact !== undefined) return exact;
  const sound = bySound(word);
  if (sound !== null) return sound;
  const single = word.replaceAll(/(\p{L})\1+/gu, "$1");
  const held = word.replaceAll(/(\p{L})\1{2,}/gu, "$1");
  for (const one of [held, single]) {
    if (one !== word && (shortForms.has(one) || known.has(one) || shortWords.has(one)))
      return shortForms.get(one) ?? one;
  }
  if (held.length < 5) return held;
  const near = new Set([...known].filter((one) => one.length >= 5 && isOneSlip(held, one)).map(root));
  if (near.size !== 1) return held;
  return [...known].find((one) => one.length >= 5 && isOneSlip(held, one)) ?? held;
}

/** The word of a spelling by sound: "kitale" is "quitale", "yama" is "llama". Null: it is spelled in no such way, or no word is known that sounds so. */
function bySound(word: string): string | null {
  if (word.length < 4) return null;
  const withC = word.replaceAll(/k(?=[ei])/g, "qu").replaceAll("k", "c");
  const meant = withC.startsWith("y") ? `ll${withC.slice(1)}` : withC;
  if (meant === word) return null;
  const found = mend(meant);
  return known.has(found) || ownWords.has(found) ? found : null;
}

/** Known words that differ in their ending only mean the same to the readers. */
function root(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2));
}
