/** What the demo's page says, in Spanish. It defines the words: a language that lacks one does not compile. */
export const spanish = {
  title: "monedero bot · demostración",
  promise: "Pierde respuestas, mata al bot, adelanta el reloj: ninguna venta se cobra dos veces.",
  skipLink: "Ir a los teléfonos",
  needsScript: "La demostración necesita JavaScript.",
  tour: "Recorrido",
  console: "Consola",
  otherLanguage: "English",
  tabs: "Qué se ve",
  wallet: "Monedero",
  roles: { cashier: "Cajera", manager: "Gerente", customer: "Clienta" },
  chatOf: (name: string) => `Chat de ${name}`,
  writeHere: (name: string) => `Escribe como ${name}`,
  send: "Enviar",
  bot: "El bot",
  kill: "Matar al bot",
  arm: "Matarlo justo al salir la petición",
  disarm: "Ya no matarlo",
  start: "Arrancarlo ya",
  faultsTitle: "El monedero falla",
  faultNames: {
    none: "Nada",
    slow: "Lento",
    answerLost: "Pierde la respuesta",
    requestLost: "Pierde la petición",
    serverError: "Error 500",
    down: "Caído",
  },
  clockTitle: "El reloj",
  journal: "Diario del monedero",
  journalNote: "Lo que de verdad le llegó, se haya contestado o no.",
  balances: "Saldos",
  confirmed: "confirmó la gente",
  received: "llegaron al monedero",
  appliedCount: "aplicó",
  skip: "Saltar",
  restart: "Empezar de nuevo",
  openConsole: "Ver la consola",
  /** What people write by themselves. */
  says: { hello: "hola", speak: "idioma español", sale: "venta 4771234567 {amount} {ticket}", yes: "sí" },
  botAway: "El bot está muerto",
  botAwayText: "Esta página es del bot. Vuelve en un momento, cuando arranque otra vez.",
  botAwayBack: "Volver a la demostración",
  script: {
    running: "Vivo · proceso {pid}",
    starting: "Arrancando…",
    dead: "Muerto · vuelve solo en un momento",
    armed: "Morirá en cuanto salga la próxima petición",
    deaths: "muertes: {n}",
    waiting: "esperando al bot",
    typing: "escribiendo…",
    applied: "Aplicada",
    notApplied: "No aplicada",
    unanswered: "el bot no recibió respuesta",
    noEntries: "Todavía nada. Escribe una venta en el chat de Ana.",
    ticket: "ticket {ticket}",
    never: "Ninguna de más.",
    fewer: "Ninguna de más. La que no se aplicó no se repite sola: decide una persona.",
    onTheWay: "Ninguna de más. Alguna no ha llegado.",
    more: "¡Hay una de más!",
    clock: "A la hora de verdad",
    clockMoved: "Adelantado {time}",
    offline: "Se perdió la conexión con la demostración. Reintentando…",
    step: "Paso {n} de {of}",
    begin: "Empezar",
    next: "Siguiente",
    happening: "Espera a que pase de verdad…",
    happened: "Listo: ya pasó.",
    long: "Tarda más de lo normal: espera, empieza de nuevo o salta.",
    shareContact: "Compartir mi número",
    kinds: {
      sale: "Venta",
      redeem: "Uso de saldo",
      correction: "Corrección",
      register: "Registro",
      collaborator: "Colaborador",
    },
    faults: {
      none: "Todo contesta.",
      slow: "Aplica y contesta tarde.",
      answerLost: "Aplica, y la respuesta nunca llega.",
      requestLost: "No aplica, y nadie contesta: desde el bot se ve igual que la anterior.",
      serverError: "No aplica y contesta 500.",
      down: "Nadie contesta en su puerto.",
    },
  },
  steps: {
    start: {
      title: "Dos ventas",
      text: "Una sale bien; de la otra se pierde la respuesta. Cada clic es un paso de verdad, en una tienda como nueva.",
    },
    write: {
      title: "Ana vende",
      text: "La cajera escribe la venta de un jalón, y el bot repite lo que entendió. Todavía no sale nada.",
    },
    confirm: {
      title: "Nada se envía sin un sí",
      text: "Ana contestó “sí” y salió una sola petición. El monedero la aplicó y contestó.",
    },
    journal: {
      title: "El diario no miente",
      text: "Aquí está lo que el monedero recibió de verdad: una línea, aplicada.",
    },
    loseAnswer: {
      title: "Ahora, el problema",
      text: "El monedero aplicará la venta, pero su respuesta se perderá. Es lo que duplica ventas en otros bots.",
    },
    doubt: {
      title: "No la repitas",
      text: "Otra venta. El bot no sabe si quedó: no adivina ni la manda otra vez, y se lo dice a Ana.",
    },
    kill: {
      title: "Muere el bot",
      text: "Es un proceso de verdad y muere de verdad. Vuelve en dos segundos y retoma todo donde estaba.",
    },
    ask: {
      title: "Pregunta al gerente",
      text: "Pasaron 2 minutos en el reloj. El saldo no basta para estar seguros, así que el bot le pregunta a Luis.",
    },
    settle: {
      title: "Luis decide",
      text: "Luis vio la venta en el panel y contestó que sí se registró. Ana ya lo sabe, y nadie la mandó otra vez.",
    },
    count: {
      title: "Las cuentas salen",
      text: "Dos confirmaciones, dos peticiones, dos aplicadas. El monedero ya contesta otra vez: rómpelo a tu gusto.",
    },
    console: {
      title: "La duda, resuelta",
      text: "La consola guarda la historia de esa venta, minuto por minuto: ábrela.",
    },
  },
};

/** Everything that the demo's page says. */
export type DemoWords = typeof spanish;

/** What the browser's script says by itself; it fills in what stands in `{…}`. */
export type ScriptWords = DemoWords["script"];

/** The steps of the tour. */
export type StepName = keyof DemoWords["steps"];

/** Title and text of one step. */
export type StepWords = DemoWords["steps"][StepName];
