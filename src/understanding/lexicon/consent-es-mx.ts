/**
 * What a yes may be made of, in words without accents as `meantWord` gives them. A yes moves money: a message is one only if each of its words belongs to
 * a run of these lists, one of them agrees, and the model takes it for a yes too. In a run `a|b` is either word, and `a?` may be missing.
 */

/** Runs that agree by themselves. */
export const agreeing: readonly string[] = [
  "si|sip|simon|yes|yep|sep|sipi|see|zi|shi|chi|ei|ey|sisas|ss|sim|ajam|sy|clarines|simonky|sale|va|vale|dale|orale|ora|ok|listo|lista|correcto|correcta|correctisimo",
  "confirmo|confirmado|confirmada|confirmar|acepto|aceptar|autorizo|autorizada|adelante|afirmativo|exacto|exactamente|efectivamente|claro|obvio",
  "procede|proceda|procedan|procedemos|jalo|jala|arre|sobres|andale|andele|venga|fierro|cabal|perfecto|perfecta|excelente|mjm|mhm|zas",
  "registrala|registralo|registrela|registrelo|registra|guardala|guardalo|guardela|guardelo|guardar|guarda|mandala|mandalo|mandela",
  "subela|subelo|subala|metela|metelo|metala|apuntala|apuntalo|apuntela|anotala|anotalo|anotela|asientela|asientala|hazlo|hazla|hagalo|hagala",
  "avientala|echala|echale|echele|jalale|jalele|jalese|mandale|siguele|dele|hagale|pasala|capturala|cargala",
  "va que va",
  "sale y vale",
  "de una",
  "ok doki",
  "a huevo|darle",
  "ya vas|dale|va",
  "ya te? dije que si",
  "asi es|mero|merito|esta bien?",
  "eso es|mero",
  "esa|ese es|mera|mero es?",
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
  "es correcto|correcta|asi|exacto",
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
  "la|lo|te|yo confirmo",
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
  "todo? esta bien|vien|correcto todo?",
  "sube|mete|captura|apunta|anota la|esa venta",
  "guarda|registra|sube|manda eso|asi",
];

/** Runs that agree to use balance, besides those of any question. */
export const agreeingToUse: readonly string[] = [
  "usalo|usala|usalos|usarlo|usarlos|uselo|uselos|usa|use|usar|canjealo|canjealos|canjea|canjear|descuentalo|descuentalos|descuenta|aplicalo|aplicalos|aplica",
];

/** Runs that agree to a sale, and so to no use of balance. */
export const agreeingToSale: readonly string[] = [
  "registra|guarda|manda|confirma|confirmo|registre|acepto la|esa|esta venta|compra",
  "venta confirmada|correcta|ok|lista",
];

/** Runs that agree only where a message begins: behind a yes they mock it ("sí, ajá"). */
export const agreeingFirst: readonly string[] = ["aja si?"];

/** Runs that change nothing of a yes, wherever they stand. */
export const neutral: readonly string[] = [
  "favor|favorcito|gracias|please|bendiciones",
  "por favor|favorcito",
  "muchas|muchisimas|mil gracias",
  "muy amable|bien",
  "se|te lo agradezco mucho?",
  "gracias por la|su|tu paciencia|ayuda|espera",
  "buen|buena dia|tarde|noche",
  "ya|pues|nomas|asi|ahora|rapido|rapidito|apurale|apurate|correle|pisale|urge|y|ay|perdon|disculpa",
  "amigo|amiga|jefe|jefa|joven|senorita|senor|senora|compa|carnal|bro|brother|hermano|mano|wey|guey|we|mijo|mija|reina|rey|guapa|guapo",
  "bonita|patron|patrona|pareja|capitan|maestro|maestra|corazon|comandante|pariente|man|hombre|vos|usted|oye|oiga|eh|bot|calisto",
  "mi amor|corazon|reina|rey|vida|bien|comandante|jefe|jefa",
  "si es tan amable",
  "si me hace|haces el? favor",
  "no hay problema|bronca",
  "que? hay|traigo|tengo fila|gente",
  "ya me|nos pago completo|todo|exacto",
  "en|con efectivo|tarjeta|transferencia",
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
  "porfi|porfis",
  "y? luego|despues? dime|dame|dices cuanto|su le? saldo|queda|tiene",
];
