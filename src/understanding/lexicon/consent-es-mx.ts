import { wordSet } from "./classes.ts";

/**
 * The words of a yes, without accents, in the form of `meantWord`. A yes moves money: a message is one only if each of its words belongs to a run of these
 * lists, one of them agrees, and the model reads a yes too. In a run `a|b` is either word, and `a?` is optional.
 */

/** Runs that agree by themselves. */
export const agreeing: readonly string[] = [
  "si|sip|sipo|simon|simona|yes|yep|sep|sipi|see|zi|shi|chi|ei|ey|sisas|ss|sim|ajam|sy|clarines|simonky|sale|va|vale|dale|orale|ora|ok|listo|lista|correcto|correcta|correctisimo",
  "confirmo|confirmado|confirmada|confirmar|acepto|aceptar|autorizo|autorizada|adelante|afirmativo|exacto|exactamente|efectivamente|claro|obvio",
  "afirma|procede|proceda|procedan|procedemos|jalo|jala|arre|sobres|andale|andele|venga|fierro|cabal|perfecto|perfecta|excelente|mjm|mhm|zas",
  "registrala|registralo|registrela|registrelo|registra|guardala|guardalo|guardela|guardelo|guardar|guarda|mandala|mandalo|mandela",
  "subela|subelo|subala|metela|metelo|metala|apuntala|apuntalo|apuntela|anotala|anotalo|anotela|asientela|asientala|hazlo|hazla|hagalo|hagala",
  "avientala|echala|echale|echele|cierrala|cierrale|cierralo|jalale|jalele|jalese|mandale|siguele|dele|hagale|pasala|capturala|cargala",
  "va que va",
  "a todo dar|mecate",
  "simon|simona la mona",
  "envia|enviala|enviar|mandar|seguir|sigue|continue|continua|proceder|cobrala|cobralo",
  "si? la|lo? registro|registre",
  "quiero registrarla|registrarlo",
  "confirmar|confirmada la? venta",
  "venta confirmada|correcta",
  "la venta esta bien|correcta",
  "si? es el|la|ese|esa|su|mi|mismo cliente|clienta|numero|telefono|ticket",
  "a ese|su|el|mismo mismo? numero|telefono",
  "el? telefono|ticket|monto es? correcto",
  "los datos son los correctos",
  "la? clienta|cliente esta de acuerdo",
  "asi? queda bien?",
  "te confirmo que esta bien",
  "tu dale",
  "segurisimo|yeah|yup|yeap|perfe|smn|ahuevo|oc|okok|trato|hazle|sipirili",
  "ahi si",
  "si? ella|el mera|mero|merita|merito",
  "sale y vale",
  "de una",
  "ok doki",
  "a huevo|darle",
  "ya vas|dale|va",
  "ya te? dije que si",
  "mejor|siempre si",
  "si a ella|el",
  "asi es|mero|merito|esta bien?",
  "eso es|mero",
  "esa|ese es|mera|mero|merita|merito es?",
  "si? es? ella|correcto|correcta|esa|ese",
  "esta|estan|ta|sta ya? bien|correcto|correcta|correctos|perfecto|perfecta|bueno|listo|lista",
  "ya? esta bien|perfecta|perfecto|correcto asi?",
  "todo bien|correcto|perfecto|listo|ok asi?",
  "todo en orden",
  "esta? correcta|bien la|toda informacion",
  "ya? la? puede|puedes guardar|registrar|mandar",
  "esta? todo bien|correcto|perfecto|ok|listo",
  "si? esos|estos|asi son los? datos?",
  "los? datos son|estan|coinciden correctos|bien|correcto|asi|?",
  "los datos coinciden|correctos",
  "si? coinciden",
  "es correcto|correcta|asi|exacto todo?",
  "por supuesto",
  "claro|obvio que? si|yes",
  "de acuerdo",
  "desde luego",
  "si senor|senorita como no",
  "tal cual",
  "asi como esta|va",
  "al cien",
  "que si|yes",
  "que se registre",
  "ya? la|lo|te|me puedes|puede ya? registrar|guardar|mandar|registrarla|guardarla",
  "puedes|puede ya? registrarla|guardarla|mandarla|registrar|guardar|mandar",
  "la|lo|yo confirmo",
  "confirmo|confirmada|acepto la|esta|los? venta|compra|datos|todo",
  "para adelante",
  "muy bien",
  "si nomas eso",
  "por supuesto que? si|yes",
  "estoy seguro|segura",
  "estoy de acuerdo",
  "venta confirmada|correcta|ok|lista",
  "registra|guarda|manda|confirma|registre la|esa|esta venta",
  "me|te la registras|registra|guardas|confirmo",
  "si quiero",
  "hora si",
  "confirma|confirmala|confirmalo|hecho|chido|cierto",
  "si asi dejalo|dejala",
  "todo? esta bien|vien|correcto todo?",
  "sube|mete|captura|apunta|anota la|esa venta",
  "guarda|registra|sube|manda eso|asi",
  "eso",
  "siu|siuu|siuuu",
  "si? esos|esas|estos|estas",
  "sisi|sisisi|sisisisi",
  "ponla|ponlo",
  "si? esa|ese mera|mero",
  "si esa|ese|esta es la?|el?|su? cantidad|monto|total|cuenta|numero|telefono|ticket?",
  "haz lo|la",
  "si a todo",
  "si a la primera",
  "metele|avientatelo|avientatela|haslo|hasla|autorizado|inscribela|inscribelo|inscribala|inscribalo",
  "dale play|gas",
  "todo cuadra|checa|coincide|concuerda",
  "esta bien la venta|compra",
  "tal como? esta|va|viene|dice|quedo",
  "tal como lo puso|pusiste|dice|dices",
  "es? justo lo que se? pidio|pidieron|pedi|quiero|queria",
  "si? quiero que lo|la hagas|haga|registres|registre|guardes",
  "tienes|tiene luz verde",
  "cobrala|cobralo asi",
  "registra|guarda|manda|confirma|sube|mete|metele|captura|apunta|anota|carga|cargale|pon|haz|haga|aplica|procesa la|el|esa|ese|esta|este|su venta|compra|registro",
  "estan|estas bien|correctos sus|los datos",
];

/** Runs that agree to a use of balance, besides those for any question. */
export const agreeingToUse: readonly string[] = [
  "si? los|lo usa|use",
  "usa|use|usale|aplica|aplicale|descuentalo|descuentale|descuenta|quitaselo|cobrate|cobralo|pague|paga de|con? su|el saldo|monedero que? trae|tiene?",
  "usalo|usala|usalos|usarlo|usarlos|uselo|uselos|usa|use|usar|descuentaselos|descuentaselo|quitaselos|cobraselos|restaselos|canjealo|canjealos|canjea|canjear|descuentalo|descuentalos|descuenta|aplicalo|aplicalos|aplica",
];

/** Runs that agree to a sale, and therefore not to a use of balance. */
export const agreeingToSale: readonly string[] = [
  "venta|compra",
  "registra|guarda|manda|confirma|confirmo|registre|acepto la|esa|esta venta|compra",
  "venta confirmada|correcta|ok|lista",
];

/** Runs that agree only at the beginning of a message. After a yes they mock it ("sí, ajá"). */
export const agreeingFirst: readonly string[] = ["aja si?", "te digo|dije que si"];

/** Verbs whose accent tells whether the deed was done: "ya registré". */
export const doing = wordSet(
  "registre registro confirme confirmo guarde guardo mande mando capture capturo anote anoto apunte apunto autorizo autorice apruebo aprobo",
);

/** Neutral runs, which may stand anywhere in a yes. */
export const neutral: readonly string[] = [
  "y tarjeta",
  "hola|buenas|buenos",
  "dias|tardes",
  "favor|favorcito|gracias|please|bendiciones",
  "por favor|favorcito",
  "muchas|muchisimas|mil gracias",
  "muy amable|bien",
  "se|te lo agradezco mucho?",
  "gracias por la|su|tu paciencia|ayuda|espera",
  "buen|buena dia|tarde|noche",
  "ya|pues|nomas|asi|ahora|rapido|rapidito|apurale|apurate|correle|pisale|urge|y|ay|perdon|disculpa",
  "sr|sra|srita|amigo|amiga|jefe|jefa|joven|senorita|senor|senora|compa|carnal|bro|brother|hermano|mano|paisano|paisana|wey|guey|we|mijo|mija|reina|rey|guapa|guapo",
  "linda|lindo|chula|preciosa|hermosa|nina",
  "mi nina",
  "lo|la de la|esta|esa venta",
  "bonita|patron|patrona|pareja|capitan|maestro|maestra|corazon|comandante|pariente|man|hombre|vos|usted|oye|oiga|eh|bot|calisto",
  "mi amor|corazon|reina|rey|vida|bien|comandante|jefe|jefa",
  "si es tan amable",
  "si me hace|haces el? favor",
  "no hay problema|bronca",
  "que? hay|traigo|tengo fila|gente",
  "de una vez",
  "dale gas",
  "como esta",
  "registrar",
  "solo|nomas|nada eso|mas",
  "eso? es todo",
  "sin cambios",
  "ya volvi|regrese",
  "ya? estuvo",
  "ya? quedo bien|perfecto|perfecta",
  "ya la|lo? cheque|revise|vi",
  "ni modo",
  "ajua|yuju|yupi|eso mero",
  "ah|uf|uff|ufff",
  "tambien|tmb|tambn|tmbn",
  "ya bien",
  "ah ok|va|bueno|ya",
  "al|por fin",
  "aora|orita",
  "ya? se? le|lo|la? dije|comente|pregunte",
  "ya? se lo|la? dije",
  "antes que|q? se? arrepienta|vaya|enoje|enfrie|cambie|raje",
  "bueno",
  "ya? con calma",
  "porfi|porfis",
  "entonces",
  "conmigo",
  "no importa",
  "no le hace",
  "y? luego|despues? me? dime|dame|dices cuanto|su le? saldo|queda|tiene",
  "coma|punto|camara|usted",
  "como esta|va ahi?",
  "por mi",
  "con gusto",
  "que? dios la|lo|te|le|los bendiga",
  "esta todo? bien|correcto|perfecto",
  "todo bien|correcto|perfecto",
  "tu siguele",
  "todo cuadra",
  "tal como lo puso|pusiste",
];

/** Runs beside a yes to a sale or a refund: how it was paid, that the goods are back, that the next one is right too. No other deed has them. */
export const besidePurchase: readonly string[] = [
  "la|esta|esa otra tambien",
  "ya? la? clienta|cliente me|la|lo|le? pago|pagaron|paga todo? con|en|por|de? efectivo|tarjeta|transferencia|vales",
  "ya? me|la|lo|le? pago|pagaron|paga|cobre|transfirio todo|completo?",
  "ya? me|la|lo? pago|pagaron|paga|fue|es todo|completo? con|en|por efectivo|tarjeta|transferencia|vales",
  "por transferencia",
  "efectivo|tarjeta|transferencia|pagado",
  "ya? esta|quedo pagada|pagado",
  "de credito|debito",
  "ya me|nos pago completo|todo|exacto",
  "en|con efectivo|tarjeta|transferencia",
  "ya? trajo|regreso|devolvio el|la|su producto|mercancia|articulo|prenda",
];

/**
 * What a yes would do, apart from registering a sale or using balance: `refund` an operation, `give` or `remove` points, `enlist` a collaborator or `dismiss`
 * one, `undo` something that exists (a collaborator's chat), or `record` what is shown.
 */
export type ConsentDeed = "record" | "refund" | "give" | "remove" | "enlist" | "dismiss" | "undo";

/** Runs that agree to any act, even to an undo. "Está bien" and "regístrala" do not: they may mean that everything stays as it is. */
export const agreeingFirmly: readonly string[] = [
  "s|si|sip|sipo|simon|simona|yes|yep|sure|va|vale|dale|dele|sale|orale|arre|ok|okay|okey|oki|correcto|acepto|aceptar|adelante|claro|afirmativo",
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
  record: [
    "registra|agrega|inscribe al|a|la|el la? cliente|clienta",
    "registrala|registralo|registrelo|registrela|registra",
    "dala|dalo|darla|darlo|dar de alta",
  ],
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
    "aplicala|aplicalo|aplicalos|aplica|hazle|hagale",
    "los|sus|esos puntos",
  ],
  remove: [
    "quitaselos|quitalos|quitale|quita|restaselos|restalos|restale|resta|descuentaselos|descuentalos|descuentale|descuenta|aplicala|aplicalo|aplicalos|aplica",
    corrected,
    "esta bien la correccion",
    "si corrigelo|corrigela|ajustalo|ajustala",
    "los|sus|esos puntos",
  ],
  enlist: [
    "dala|dalo|darla|darlo|dale|dele|da|dar|den de alta",
    "dale|dele su|el? acceso",
    "y? mandale|mandasela|enviale la|su? invitacion?",
    "sumala|sumalo|metela|metelo|agregala|agregalo|agregale|contratala|contratalo al|a|como los? equipo|colaboradores|personal|cajera|cajero|empleada|empleado|gerente",
    "dala|dalo|dale de alta como cajera|cajero|empleada|empleado|gerente",
    "agregala|agregalo|agregale|agrega|agregar|agreguela|creala|crealo|contratala|contratalo|registrala|registralo|alta",
  ],
  dismiss: [
    "dala|dalo|darla|darlo|dale|dele|da|dar de baja",
    "eliminala|eliminalo|desactivala|desactivalo|inhabilitala|bloquealo|bloqueala",
    "dale baja",
    "ya no trabaja|viene|esta aqui?",
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
