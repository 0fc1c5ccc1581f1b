import { wordSet } from "./classes.ts";

/**
 * The words of a yes, without accents, in the form of `meantWord`. A yes moves money: a message is one only if each of its words belongs to a run of these
 * lists, one of them agrees, and the model reads a yes too. In a run `a|b` is either word, and `a?` is optional.
 */

/** Runs that agree by themselves. */
export const agreeing: readonly string[] = [
  "ok go",
  "procede|proceda a registrarla|registrarlo|guardarla",
  "si|sipo|simon|simona|see|zi|shi|chi|ei|ey|sisas|sim|ajam|sy|clarines|simonky|sale|va|vale|dale|orale|ora|ok|listo|lista|correcto|correctisimo",
  "confirmo|confirmado|confirmar|acepto|aceptar|autorizo|autorizada|adelante|afirmativo|exacto|exactamente|efectivamente|claro|obvio",
  "afirma|procede|proceda|procedan|procedemos|jalo|jala|arre|sobres|andale|venga|fierro|cabal|perfecto|excelente|mjm|mhm|zas",
  "registrala|registralo|registra|guardala|guardalo|guardela|guardelo|guardar|guarda|mandala|mandalo|mandela",
  "subela|subelo|subala|metela|metelo|metala|apuntala|apuntale|anotala|anotale|asientela|asientala|hazlo|hazla|hagalo|hagala",
  "avientala|echala|echale|echele|cierrala|cierrale|cierralo|jalale|jalele|jalese|mandale|siguele|dele|hagale|pasala|capturala|cargale",
  "va que va",
  "a todo dar|mecate",
  "simon|simona la mona",
  "envia|enviala|enviar|mandar|seguir|sigue|continue|continua|proceder",
  "si? la|lo? registro|registre",
  "quiero registrarla|registrarlo",
  "confirmar|confirmado la? venta",
  "venta confirmado|correcto",
  "la venta esta bien|correcto",
  "si? es el|la|ese|esa|su|mi|mismo cliente|clienta|numero|telefono|ticket",
  "a ese|su|el|mismo mismo? numero|telefono",
  "el? telefono|ticket|monto es? correcto",
  "los datos son los correcto",
  "la? clienta|cliente esta de acuerdo",
  "asi? queda bien?",
  "te confirmo que esta bien",
  "tu dale",
  "segurisimo|yeah|yup|yeap|perfe|smn|ahuevo|oc|okok|trato|hazle|sipirili",
  "ahi si",
  "ya? esta de acuerdo",
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
  "si? es? ella|correcto|esa|ese",
  "esta|estan|ta|sta ya? bien|correcto|perfecto|bueno|listo|lista",
  "ya? esta bien|perfecto|correcto asi?",
  "todo bien|correcto|perfecto|listo|ok asi?",
  "todo en orden",
  "esta? correcto|bien la|toda informacion",
  "ya? la? puede|puedes guardar|registrar|mandar",
  "esta? todo bien|correcto|perfecto|ok|listo",
  "si? esos|estos|asi son los? datos?",
  "los? datos son|estan|coinciden correcto|bien|asi|?",
  "los datos coinciden|correcto",
  "si? coinciden",
  "es correcto|asi|exacto todo?",
  "por supuesto",
  "claro|obvio que? si",
  "de acuerdo",
  "desde luego",
  "si senor|senorita como no",
  "tal cual",
  "asi como esta|va",
  "que si",
  "que se registre",
  "ya? la|lo|te|me puedes|puede ya? registrar|guardar|mandar|registrarla|guardarla",
  "puedes|puede ya? registrarla|guardarla|mandarla|registrar|guardar|mandar",
  "la|lo|yo confirmo",
  "confirmo|confirmado|acepto la|esta|los? venta|compra|datos|todo",
  "para adelante",
  "muy bien",
  "si nomas eso",
  "por supuesto que? si",
  "estoy seguro|segura",
  "estoy de acuerdo",
  "venta confirmado|correcto|ok|lista",
  "registra|guarda|manda|confirma|registre la|esa|esta venta",
  "me|te la registras|registra|guardas|confirmo",
  "si quiero",
  "hora si",
  "confirma|confirmala|confirmado|hecho|chido|cierto",
  "si asi dejalo|dejala",
  "todo? esta bien|correcto todo?",
  "sube|mete|captura|apunta|anota la|esa venta",
  "guarda|registra|sube|manda eso|asi",
  "eso",
  "siu|siuu",
  "si? esos|esas|estos|estas",
  "sisi|sisisi|sisisisi",
  "ponla|ponlo",
  "si? esa|ese mera|mero",
  "si esa|ese|esta es la|el|su? cantidad|monto|total|cuenta|numero|telefono|ticket?",
  "haz lo|la",
  "si a todo",
  "si a? la primera",
  "ei|ey|si asi dejalo|dejala",
  "metele|avientatelo|avientatela|haslo|hasla|autorizado|inscribela|inscribelo|inscribala|inscribalo",
  "dale play|gas",
  "todo cuadra|checa|coincide|concuerda",
  "esta bien la venta|compra",
  "tal como? esta|va|viene|dice|quedo",
  "tal como lo puso|pusiste|dice|dices",
  "es? justo lo que se? pidio|pidieron|pedi|quiero|queria",
  "si? quiero que lo|la hagas|haga|registres|registre|guardes",
  "tiene luz verde",
  "registra|guarda|manda|confirma|sube|mete|metele|captura|apunta|anota|carga|cargale|pon|haz|haga|aplica|procesa la|el|esa|ese|esta|este|su venta|compra|registro",
  "estan|estas bien|correcto sus|los datos",
];

/** Runs that agree to a use of balance, besides those for any question. */
export const agreeingToUse: readonly string[] = [
  "si? los|lo usa|use",
  "usa|use|usale|aplica|aplicale|descuentale|descuenta|quitaselo|cobrale|pague|paga de|con? su|el saldo|monedero que? trae|tiene?",
  "usalo|usala|usalos|usarlo|usarlos|uselo|uselos|usa|use|usar|descuentaselos|descuentaselo|quitaselos|cobraselos|restaselos|canjeale|canjealos|canjea|canjear|descuentale|descuentalos|descuenta|aplicalo|aplicalos|aplica",
];

/** Runs that agree to a sale, and therefore not to a use of balance. */
export const agreeingToSale: readonly string[] = [
  "venta|compra",
  "registra|guarda|manda|confirma|confirmo|registre|acepto la|esa|esta venta|compra",
  "venta confirmado|correcto|ok|lista",
];

/** Runs that agree only at the beginning of a message. After a yes they mock it ("sí, ajá"). */
export const agreeingFirst: readonly string[] = ["aja si?", "te digo|dije que si"];

/** Verbs whose accent tells whether the deed was done: "ya registré". */
export const doing = wordSet(
  "registre registro confirmo confirmo guarde guardo mande mando captura captura anota anota apunta apunto autorizo autorice apruebo aprobo",
);

/** Neutral runs, which may stand anywhere in a yes. */
export const neutral: readonly string[] = [
  "y tarjeta",
  "hola|buenas|buenos",
  "dias|tardes",
  "favor|gracias|bendiciones",
  "por favor",
  "muchas|muchisimas gracias",
  "muy amable|bien",
  "se|te lo agradezco mucho?",
  "gracias por la|su|tu paciencia|ayuda|espera",
  "buen|buena dia|tarde|noche",
  "ya|pues|pue|nomas|asi|ahora|rapido|rapidito|apurale|apurate|correle|pisale|urge|y|ay|perdon|disculpa",
  "sr|sra|srita|amigo|amiga|jefe|jefa|joven|senorita|senor|senora|compa|carnal|bro|brother|hermano|mano|paisano|paisana|wey|guey|we|mijo|mija|reina|rey|guapa|guapo",
  "linda|lindo|chula|preciosa|hermosa|nina",
  "mi nina",
  "la primera",
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
  "ya? quedo bien|perfecto",
  "ya la|lo? cheque|revise|vi",
  "ni modo",
  "ajua|yuju|yupi|eso mero",
  "ah|uf|uff",
  "tambien|tambn|tmbn",
  "ya bien",
  "ah ok|va|bueno|ya",
  "al|por fin",
  "aora|orita",
  "ya? se? le|lo|la? dije|comente|pregunte",
  "ya? se lo|la? dije",
  "antes que? se? arrepienta|vaya|enoje|enfrie|cambie|raje",
  "bueno",
  "ya? con calma",
  "porfi|favor",
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
  "si|sipo|simon|simona|sure|va|vale|dale|dele|sale|orale|arre|ok|correcto|acepto|aceptar|adelante|claro|afirmativo",
  "confirmo|confirmado|confirmar|confirma|apruebo|apruebe|autorizo|hazlo|hazla|hagalo|hagala|procede|proceda|perfecto|exacto|exactamente|seguro|jalo|jala|andale",
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
  "ok doki",
  "de una",
  "dale play|gas",
  "eso es",
  "todo cuadra",
  "tal como lo puso|pusiste",
  "ya te? dije que si",
  "haz lo|la",
  "si? quiero que lo|la hagas|haga",
  "tiene luz verde",
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
    "registrala|registralo|registra",
    "dala|dalo|darla|darlo|dar de alta",
  ],
  refund: [
    "devuelvela|devuelvelo|devuelvesela|devuelveselo|devuelvemela|devolverla|devolver|devuelve|devuelvele|reembolsala|reembolso|reembolsar|aplicala|aplica",
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
    "sumala|sumalo|metela|metelo|agregale|contratala|contratalo al|a|como los? equipo|colaboradores|personal|cajera|cajero|empleada|empleado|gerente",
    "dala|dalo|dale de alta como cajera|cajero|empleada|empleado|gerente",
    "agregale|agrega|agregar|agreguela|creala|crealo|contratala|contratalo|registrala|registralo|alta",
  ],
  dismiss: [
    "dala|dalo|darla|darlo|dale|dele|da|dar de baja",
    "eliminala|desactivala|desactivalo|inhabilitala|bloquealo|bloqueala",
    "dale baja",
    "ya no trabaja|viene|esta aqui?",
    "quitale el|su acceso",
    "quitaselo|quitasela|quitale",
  ],
  undo: ["desvinculala|desvinculalo|desvincula|desvincular"],
};

/** Words of a yes that is more than a courtesy. */
export const plainYes: ReadonlySet<string> = new Set(
  (
    "s si sip simon simona sisas yes yep confirmo confirmar confirma confirmado confirmada afirmativo correcto correcta adelante dale claro procede proceda " +
    "apruebo autorizo acepto aceptar registra registrala registralo registrala hazla hazlo hagala hagalo jala jalo guardala guardalo"
  ).split(" "),
);
