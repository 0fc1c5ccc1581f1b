/**
 * What a yes would do, beside the recording of a sale or the use of balance: `refund` an operation, `give` or `remove` points, `enlist` a collaborator or
 * `dismiss` one, `undo` what stands (a collaborator's chat), or `record` what is shown.
 */
export type ConsentDeed = "record" | "refund" | "give" | "remove" | "enlist" | "dismiss" | "undo";

/** Runs that agree to any act, also to one that undoes something. "Está bien" and "regístrala" are none: what is to be undone may stay as it is. */
export const agreeingFirmly: readonly string[] = [
  "s|si|sip|simon|simona|yes|yep|sure|va|vale|dale|dele|sale|orale|arre|ok|okay|okey|oki|correcto|acepto|aceptar|adelante|claro|afirmativo",
  "confirmo|confirmado|confirmada|confirmar|confirma|apruebo|apruebe|autorizo|hazlo|hazla|hagalo|hagala|procede|proceda|perfecto|exacto|exactamente|seguro|jalo|jala|andale",
  "por supuesto",
  "de acuerdo",
  "es correcto",
  "todo correcto",
  "asi es",
  "esta bien",
  "con gusto",
  "si? quiero",
  "estoy seguro|segura",
  "echale|jalale|siguele|metele|fierro|ei|smn|avientatela|avientatelo|autorizado|excelente",
  "va que va",
  "que si",
  "claro|obvio que si",
  "desde luego que? si?",
  "asi mero|merito",
  "tal cual",
  "oki|ok doki",
  "de una",
  "dale play|gas",
  "eso es",
  "todo cuadra",
  "tal como lo puso|pusiste",
  "ya te? dije que si",
  "haz lo|la",
  "si? quiero que lo|la hagas|haga",
  "tienes|tiene luz verde",
  "si a todo",
  "yo? la|lo autorizo",
  "es? justo lo que se? pidio|pidieron|pedi|quiero|queria",
];

/** "Aplica la corrección", "ajústalo". */
const corrected =
  "haz|hazme|haga|hacer|aplica|autoriza|ajusta|corrige|mueve la|el|esa|ese|su correccion|ajuste|saldo|movimiento";

/** Orders that name the act. */
export const orders: { readonly [deed in ConsentDeed]: readonly string[] } = {
  record: ["registrala|registralo|registrelo|registrela|registra", "dala|dalo|darla|darlo|dar de alta"],
  refund: [
    "devuelvela|devuelvelo|devuelvesela|devuelveselo|devuelvemela|devolverla|devolver|devuelve|devuelvele|reembolsala|reembolsa|reembolsar|aplicala|aplica",
    "haz|hazme|haga|hagame|hacer|hazle|realiza|procesa|aplica|autoriza|aprueba la|esa|su|el|ese devolucion|reembolso",
    "regresasela|regresaselo|regresala|regresale",
  ],
  give: [
    "regresalos|regresaselos|devuelvelos|devuelveselos|dasela|dasele|daselos|dale|agregaselos|agregalos|sumaselos|sumalos|abonaselos|abonalos|ponselos|ponlos|acreditalos|agregale|sumale|abonale|ponle|agrega|suma|abona|aplicala|aplicalos|aplica",
    corrected,
    "esta bien la correccion",
    "si corrigelo|corrigela|ajustalo|ajustala",
    "los|sus|esos puntos",
  ],
  remove: [
    "quitaselos|quitalos|quitale|quita|restaselos|restalos|restale|resta|descuentaselos|descuentalos|descuentale|descuenta|aplicala|aplicalos|aplica",
    corrected,
    "esta bien la correccion",
    "si corrigelo|corrigela|ajustalo|ajustala",
    "los|sus|esos puntos",
  ],
  enlist: [
    "dala|dalo|darla|darlo|dale|dele|da|dar|den de alta",
    "dale|dele su|el? acceso",
    "sumala|sumalo|metela|metelo|agregala|agregalo|agregale|contratala|contratalo al|a|como los? equipo|colaboradores|personal|cajera|cajero|empleada|empleado|gerente",
    "dala|dalo|dale de alta como cajera|cajero|empleada|empleado|gerente",
    "agregala|agregalo|agregale|agrega|agregar|agreguela|creala|crealo|contratala|contratalo|registrala|registralo|alta",
  ],
  dismiss: [
    "dala|dalo|darla|darlo|dale|dele|da|dar de baja",
    "eliminala|eliminalo|desactivala|desactivalo|inhabilitala|bloquealo|bloqueala",
    "dale baja",
    "ya no trabaja|viene|esta aqui?",
    "ya? renuncio",
    "quitale el|su acceso",
    "quitaselo|quitasela|quitalo|quitala",
  ],
  undo: ["desvinculala|desvinculalo|desvincula|desvincular"],
};

/** Words of a yes that is more than a courtesy. */
export const plainYes: ReadonlySet<string> = new Set(
  (
    "s si sip simon simona sisas yes yep confirmo confirmar confirma confirmado confirmada afirmativo correcto correcta adelante dale claro procede proceda " +
    "apruebo autorizo acepto aceptar registra registrala registralo registrela hazla hazlo hagala hagalo jala jalo guardala guardalo"
  ).split(" "),
);
