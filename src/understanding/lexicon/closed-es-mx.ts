/**
 * Whole messages that have one meaning at one kind of question, as runs of words without accents (`a|b` is either word, and `a?` may be missing). A message
 * has the meaning if each of its words belongs to a run of it or to one that changes nothing, as for a yes (`consent-es-mx.ts`).
 */
export const closed = {
  /** What was to be changed stays as it is. */
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
  /** The datum that is to be changed. */
  phone: ["telefono|celular|cel|tel|numero", "numero de? telefono", "cliente|clienta"],
  amount: ["monto|total|importe|precio|cuenta|cantidad|compra|venta"],
  points: ["cuanto|puntos|saldo|cantidad"],
  ticket: ["ticket|folio|nota|recibo", "numero de ticket|folio|nota|recibo"],
  /** Something is to be changed. */
  change: [
    "cambiar|cambia|cambialo|corregir|corrige|modificar|editar",
    "cambiar|cambia|corregir algo|datos|dato",
    "hay un? error",
  ],
  /** A no and nothing else. */
  refuse: ["no|nop|nel|nones|nada|nelson|negativo"],
  /** The conversation begins anew. */
  restart: [
    "empecemos|empezamos|empieza|empezar|empecemosla de nuevo|cero",
    "empecemos|empezamos|empieza|empezar otra vez",
    "borra|borralo todo",
    "desde el principio|inicio",
    "regresa|regresame|vuelve|volver|vamonos al principio|inicio",
    "de nuevo todo",
  ],
  /** The last answer is taken back. */
  takeBack: [
    "ups|chin|hijole|digo",
    "perdon",
    "uy|ay|chin|ups|ah no",
    "no pera|perate|perame|espera",
    "me equivoque",
    "no era|es eso|asi|ese|esa",
  ],
  /** It is another sale than the like one. */
  another: [
    "es|fue|seria? otra|distinta|diferente|aparte|nueva",
    "otra venta|compra|distinta|diferente|aparte|nueva",
    "no es la|lo misma|mismo venta|compra?",
    "compro|vino|pago dos veces",
    "compro|vino|pago otra vez",
    "volvio a? comprar|venir?",
    "son|fueron dos ventas|compras? distintas|diferentes|aparte?",
  ],
  /** It is the same sale. */
  same: [
    "es|era|fue? la|lo misma|mismo venta|compra?",
    "ya la|lo|esta|estaba registrada|registrado|metida|hecha|capturada|anotada|guardada|cobrada",
    "ya la|lo? habia|habiamos? registrado|registre|metido|meti|hecho|hice|capturado|anotado",
    "esta|es|era? repetida|duplicada|doble",
    "es|era|fue esa|ese misma|mismo?",
  ],
  /** The customer is to be registered. */
  register: [
    "registrar|registralo|registrala|registrelo|registrela|registra|registrame|inscribelo|inscribela|inscribir|alta|agregalo|agregala",
    "dalo|dala|dale|darlo|darla|delo|dela|da|dame de? alta",
    "quiere registrarse",
  ],
  /** A guard is let through. */
  anyway: ["de todos modos"],
  /** All the balance there is. */
  all: ["todo|todos", "todo su|el|mi saldo", "todos los|sus puntos", "todo lo que tiene|tenga|trae"],
  /** There is no purchase beside a use of balance. */
  noPurchase: [
    "sin monto|compra",
    "omitir|saltar",
    "no se",
    "no",
    "ninguna compra?",
    "no va a comprar|llevar nada mas?",
    "solo|nomas los|sus? puntos|saldo",
  ],
  /** There is no ticket. */
  noTicket: [
    "sin ticket|folio|nota|numero|recibo",
    "no hay|tiene|tengo|trae|traigo|hubo ticket|folio|nota|recibo?",
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

/** Runs that change nothing of such a message, besides those that change nothing of a yes. */
export const leading: readonly string[] = [
  "no|si|ah|ay|uy|mejor|perdon|bueno|entonces|quiere|este|que|es|ok|va|dale|por|porque|ella|el|la|al|otro|otra|cambia|cambiar|cambiale|use|usa|usar|quiero|vamos|a",
];
