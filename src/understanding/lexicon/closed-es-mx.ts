/** "Quiere gastarse todo lo que trae": clear in any message about a use of balance. */
export const wholeBalance = "todo lo que tiene|tenga|trae|traiga|junto";

/**
 * Whole messages with one meaning at one kind of question, as runs of words without accents (`a|b` is either word, `a?` is optional). A message has the meaning
 * if each of its words belongs to a run of the meaning or to a neutral run, as for a yes (`consent-es-mx.ts`).
 */
export const closed = {
  /** The datum stays as it is. */
  keep: [
    "dejalo|dejala|deja asi|igual",
    "dejalo|dejala como esta|estaba",
    "asi dejalo|dejala|nomas|queda",
    "asi esta|estaba bien?",
    "asi? como esta|estaba",
    "todo? esta|estaba bien asi?",
    "se? queda igual|asi",
    "igual|nada|ninguno|ninguna|ningun",
    "no cambies|cambia|cambie|cambio nada",
    "es? el|la|lo mismo|misma",
  ],
  /** The datum to change. */
  phone: ["telefono|celular|numero", "numero de? telefono", "cliente|clienta"],
  amount: ["monto|total|importe|precio|cuenta|cantidad|compra|venta"],
  points: ["cuanto|puntos|saldo|cantidad"],
  ticket: ["ticket|folio|nota|recibo", "numero de ticket|folio|nota|recibo"],
  /** Something is to change. */
  change: [
    "cambiar|cambia|cambiale|corregir|corrige|modificar|editar",
    "cambiar|cambia|corregir algo|datos|dato",
    "hay un? error",
  ],
  /** A no and nothing else. */
  refuse: [
    "no|nones|nada|nelson|negativo",
    "no pastel",
    "mejor|siempre|asi no",
    "no gracias|quiero|quiere",
    "ya no",
    "incorrecto|incorrecta",
    "no es|esta correcto|bien",
  ],
  /** Start the conversation again. */
  restart: [
    "empecemos|empezamos|empieza|empezar|empecemosla de nuevo",
    "empecemos|empezamos|empieza|empezar otra vez",
    "desde el principio|inicio",
    "regresa|regresame|vuelve|volver|vamonos al principio|inicio",
    "de nuevo todo",
  ],
  /** Go on to the next queued sale. */
  nextOne: ["siguiente|sigue|sigues", "la siguiente|otra", "sigue|va|vamos con? la otra|siguiente"],
  /** Discard everything. */
  wipe: ["borra|borralo|borrala|borren|quita todo", "tira|tirala|descarta todo?", "no asi no"],
  /** Resume the cancelled sale. */
  afterAll: [
    "ya? siempre? si",
    "ya? siempre? si la|lo|se|las|los? quiere|quiero|lleva|llevo|compra|quedo|queda",
    "ya? siempre? si la|lo|se|las|los? va a? lleva|llevarla|llevarlo|comprar|compra|querer",
    "cambio de opinion|idea",
    "siempre|mejor si hazla|hazlo|registrala|registralo|registra|anotala|metela|ponla|dejala",
  ],
  /** Take the last answer back. */
  takeBack: [
    "ups|chin|hijole|digo",
    "perdon",
    "uy|ay|chin|ups|ah no",
    "no pera|perate|perame|espera",
    "me equivoque",
    "no era|es eso|asi|ese|esa",
  ],
  /** This sale is another one than the identical earlier one. */
  another: [
    "es|fue|seria? otra|distinta|diferente|aparte|nueva",
    "otra venta|compra|distinta|diferente|aparte|nueva",
    "no es la|lo misma|mismo venta|compra?",
    "compro|vino|pago otra vez",
    "volvio a? comprar|venir?",
  ],
  /** This sale is the earlier one. */
  same: [
    "es|era|fue? la|lo misma|mismo venta|compra?",
    "ya la|lo|esta|estaba registrada|registrado|metida|hecha|capturala|anotala|guardada|cobrada",
    "ya la|lo? habia|habiamos? registrado|registre|metido|meti|hecho|hice|capturado|anotado",
    "esta|es|era? repetida|duplicada|doble",
    "es|era|fue esa|ese misma|mismo?",
  ],
  /** Register the customer. */
  register: [
    "registrar|registralo|registrala|registra|registrame|inscribelo|inscribela|inscribir|alta|agregale",
    "dalo|dala|dale|darlo|darla|delo|dela|da|dame de? alta",
    "quiere registrarse",
  ],
  /** Pass the guard all the same. */
  anyway: ["de todos modos"],
  /** Use the whole balance. */
  all: [
    "todo|todos|toda|toditos|todito",
    "lo mas que se pueda|puedas|alcance",
    "lo|los que tenga|tiene|traiga|trae|haya|alcance",
    "todo su|el|mi saldo",
    "todos los|sus puntos",
    wholeBalance,
  ],
  /** The use of balance has no purchase. */
  noPurchase: [
    "sin monto|compra",
    "omitir|saltar",
    "no se",
    "no",
    "nomas eso",
    "nada mas?",
    "sin nada|compra",
    "no hay|trae|lleva|tiene mas? compra|nada",
    "ninguna compra?",
    "no va a comprar|lleva nada? mas?",
    "no compra nada",
    "solo|nomas los|sus? puntos|saldo",
  ],
  /** Turn notices off again, right after they were turned on. */
  takeOff: ["quitalos|quitamelos|apagalos|cancelalo|desactivalos|quitale|apagala", "no los quiero"],
  /** The last operation was a mistake. */
  unwanted: [
    "fue|era|lo|la hice|registre|mande|confirmo? sin querer",
    "fue|era|lo|la hice|registre|mande|confirmo? por error|equivocacion",
    "le di que? si? sin querer",
    "no la|lo|me queria confirmar|registrar|guardar|mandar",
    "no la|lo registres|guardes|mandes|metas|subas|cobre|hagas|pases|apuntes|anotes|captures",
  ],
  /** The sale stays as it is. */
  keepSale: [
    "ya? no la|lo|me|se canceles|cancele|devuelvas|devuelve|borres|borre|anules|anula|elimines|elimina|deshagas|quites",
    "no canceles|devuelvas|borres|anules|elimines|deshagas la|esa|nada|ninguna? venta|compra?",
    "no quiero|quise que?",
    "siempre|mejor no",
    "asi? dejala|dejalo asi?",
    "que? se queda|quede asi?",
    "no hagas|pidas nada",
    "ya? no hagas|pidas la devolucion",
    "se lo|la quedo",
    "no la|le devuelvas|devuelve|regreses",
    "no procede",
    "olvidalo|olvidala|olvida eso?",
    "cancela|cancelame|cancele la|esa devolucion",
    "siempre? no lo|la va a devolver",
  ],
  /** A pending correction is approved. */
  approves: [
    "la|lo apruebo|autorizo",
    "apruebo|aprueba|apruebe|autorizo|autoriza|autorice la|el|esa|ese|su? devolucion|reembolso",
    "apruebala|apruebalo|apruebela|apruebelo|aprueba|apruebo|aprobada|aprobado|aprobar",
    "autorizala|autorizalo|autoricela|autorizo|autorizada|autorizado|autorizar",
  ],
  /** A request, where the bot offers to ask the manager. */
  please: ["por? favor"],
  /** A pending correction is rejected. */
  rejects: [
    "la|lo rechazo",
    "eso|esa|ese? no procede|va|aplica",
    "eso|esa|ese? no se devuelve|regresa|puede|hace",
    "rechazala|rechazalo|rechacela|rechazo|rechazada|rechazado|rechazar",
    "no la|lo? apruebes|apruebe|aprueben|apruebo|autorices|autorice|autorizo",
  ],
  /** The customer accepts the privacy notice. */
  accepts: ["acepta|acepto", "me? dice|dijo|contesto que si acepta|quiere?", "esta de acuerdo", "si acepta|acepto"],
  /** The customer declines it. */
  declines: [
    "no acepta|quiere|quiso",
    "dice|dijo que no acepta|quiere|autoriza?",
    "dice|dijo? que? no quiere|acepta|autoriza que? le? guarden|guardemos|guarde|guardar|tengan|usen|dar|compartir sus|los|el datos|numero|informacion",
    "no autoriza|acepta? el|sus|la|lo? aviso|datos|privacidad|guardar",
    "ya? siempre? no acepto|acepta",
  ],
  /** None of the listed operations. */
  noneOfThem: [
    "ninguna|ninguno|ningun de? esas|esos|estas|estos|ellas?",
    "es|fue|va aparte",
    "es|fue|va otra cosa",
    "nada|saltar",
    "sin referencia",
  ],
  /** Accept an offer by naming its deed: ask for a refund, make one, erase data. */
  takesOffer: [
    "pide|pidela|pidesela|pideselo|pidelo|solicita|solicitala|dile|avisa|avisale|manda|mandala|mandasela|mandaselo la|el? devolucion|refund?",
    "pidesela|pideselo|mandasela|mandaselo|dile|avisale al|a mi|la|el? gerente|jefe|jefa|encargado|encargada?",
    "pide|pidele|dile|avisa|avisale al|a mi|la|el? gerente|jefe|jefa",
    "haz|hazme|hazle|hacer|hagan la|el? devolucion",
    "devuelve|devuelvela|devuelvelo|devuelvele|devuelvesela la? venta?",
    "borra|borralo|borrala|borrenlos|borrenlo|borren todo|todos? mis? datos?",
    "ask|do|refund it|for? the|a? refund?",
    "erase|delete it|them|my? data?",
  ],
  /** Another operation than the one shown. */
  otherOne: [
    "esa|ese|esta no es|era?",
    "no es|era esa|ese|esta",
    "me refiero|referia a? la|el|lo de? otra|otro|antes|ayer|antier|anteayer|anoche|anterior|pasada",
    "era? la|el de ayer|antier|anteayer|anoche|antes",
    "era? la|el anterior|pasada",
    "es|era? la|el|de|del|un|una? otra|otro venta|compra|cliente|clienta|ticket|persona|senora|senor?",
  ],
  /** Leave the registration. */
  leavesRegistration: [
    "ya? no quiero|quiere|quiso registrame|registrar|registrarse|registro|inscribirme",
    "mejor|siempre ya? no me? registro|registres|registre|inscribe",
    "mejor|ya|siempre? cancela|cancelalo|cancelar|olvidalo|dejalo",
    "mejor|siempre ya? no",
  ],
  /** The reason of a correction, in words that are one by themselves. */
  reasonAlone: [
    "por|de|es|fue? una|la? cortesia|regalo|promocion|promo|bono|bonificacion|compensacion|queja|cumpleanos|aniversario|rifa|sorteo|premio",
    "por|fue? la|el|una|un? venta|compra|cobro|ticket|abona|carga? duplicada|duplicado|repetida|repetido|equivocada|equivocado",
    "por|fue? la|el|una|un? venta|compra|cobro|ticket|abona|carga doble",
    "por|fue? error|equivocacion de|del? captura|dedo|cajero|cajera|caja|sistema?",
    "se? le? duplico|repitio la|el|su? venta|ticket|cobro|compra|abona|carga?",
  ],
  /** The reason of a return. */
  whyReturned: [
    "ya? no la|lo|las|los|le|les? quiso|quisieron|gusto|gustaron|quedo|quedaron|sirvio|sirvieron|funciono|funciona|sirve|prende|jala|convencio el|la|los|las? producto|talla|tallas|color|modelo|sabor|aparato?",
    "le|les? salio|salieron|venia|vino|llego|llegaron|estaba|esta malo|mala|malos|mal|roto|rota|rotos|danado|danada|defectuoso|defectuosa|abierto|abierta|caducado|caducada|chico|chica|grande",
    "le|les? quedo|quedaron chico|chica|grande|chicos|grandes|mal",
    "se arrepintio|arrepintieron",
  ],
  /** Wait, at a question that takes any words. */
  hold: [
    "espera|esperame|esperate|aguanta|aguantame|pera|perame|perate|permiteme",
    "momento|momentito|segundito|minutito",
    "un momento|momentito|segundo|segundito|minuto|minutito",
    "dame|deme un? momento|momentito|segundo|minuto|chance",
    "dejame|dejeme ver|checar|revisar|preguntar|pensar|buscar",
    "deja veo|checo|pregunto|reviso|busco",
    "ahorita te|le? digo|aviso|paso|vengo|regreso|vuelvo",
    "al rato|luego te|le? digo|aviso|paso",
    "todavia|aun no",
    "no estoy segura|seguro",
    "tantito|poquito",
  ],
  /** Cancel everything that is open. */
  callOff: [
    "ya? no quiero?",
    "ya no",
    "mejor|siempre no",
    "mejor? no? ahi|luego|despues lo? hago|veo?",
    "mejor? otro dia|rato",
    "olvidalo|olvidala|olvida|cancela|cancelar|cancelalo|cancelala",
    "dejalo|dejala|dejemoslo asi?",
    "nada|no",
  ],
  /** Do not carry out the summary at all. */
  drop: [
    "para nada",
    "de ninguna manera|modo",
    "ni madres|hablar",
    "mejor|siempre no",
    "no procede",
    "no lo|la|le hagas|haga|hagan|registres|registre|apliques|aplique|uses|use|agregues|agregue|quites|quite|guardes|guarde|muevas|mueva|toques|toque nada?",
    "no le? toques|muevas|uses|mueva|toque su|el|al saldo",
    "no lo|la des|de de alta|baja",
    "no quiero hacerlo|hacerla|eso",
    "no hagas|apliques|registres|uses|corrijas la|el|nada? correccion|ajuste|venta|compra|registro|alta|uso?",
    "ya no va a usarlo|usarlos",
    "ya no va a usar su|el|nada saldo?",
    "deja|dejalo el|su saldo como|asi esta|estaba?",
    "otro dia",
    "no mejor? la|lo dejamos",
    "no? mejor dejalo|dejala asi|igual? no le muevas|mueva",
    "ya no",
  ],
  /** The same, in words that may also order an undo: "cancélala", where a sale would be refunded. */
  dropOrUndo: [
    "olvida|olvidala|olvidalo|borra|borralo|borrala|cancela|cancelala|cancelalo|cancele|cancelar eso|todo?",
    "cancela|cancelame|cancele la|el|esa|ese|este|esta|su correccion|ajuste|alta|registro|uso|venta|compra|movimiento|operacion",
    "quitale ya? no era|es|va",
    "dejalo|dejala? ya? no hace falta el|la? correccion|ajuste|alta|registro?",
    "dejalo|dejala asi? ya no",
    "la regue",
    "se arrepintio",
  ],
  /** The purchase has no ticket. */
  noTicket: [
    "sin ticket|folio|nota|numero|recibo",
    "no hay|ay|tiene|tengo|trae|traigo|hubo ticket|folio|nota|recibo?",
    "no lo tengo|tiene|trae",
    "ningun|ninguno ticket?",
    "no aplica",
    "omitir|saltar",
    "lo|la perdio|perdi|tiro|tire|boto",
    "se me|le? perdio|cayo|fue|rompio|volo",
    "no lo encuentro|encuentra|hallo|halla",
  ],
} as const satisfies { readonly [meaning: string]: readonly string[] };

export type ClosedMeaning = keyof typeof closed;

/** Neutral runs of such messages, besides those of a yes. */
export const leading: readonly string[] = [
  "no|si|ah|ay|uy|mejor|perdon|bueno|entonces|quiere|este|que|es|ok|va|dale|por|porque|ella|el|la|al|otro|otra|cambia|cambiar|cambiale|use|usa|usar|quiero|vamos|a",
];
