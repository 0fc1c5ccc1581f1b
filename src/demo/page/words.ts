import type { In, Table } from "../../console/words/words.ts";
import type { OperationKind } from "../../ledger/request.ts";

export const pageWords = {
  title: ["monedero bot · demostración", "monedero bot · demo"],
  promise: [
    "Pierde respuestas, mata al bot, adelanta el reloj: ninguna venta se cobra dos veces.",
    "Lose answers, kill the bot, move the clock: no sale is ever recorded twice.",
  ],
  skipLink: ["Ir a los teléfonos", "Skip to the phones"],
  needsScript: ["La demostración necesita JavaScript.", "The demo needs JavaScript."],
  tour: ["Recorrido", "Tour"],
  console: ["Consola", "Console"],
  otherLanguage: ["English", "Español"],
  tabs: ["Qué se ve", "What is shown"],
  wallet: ["Monedero", "Wallet"],
  roles: {
    cashier: ["Cajera", "Cashier"],
    manager: ["Gerente", "Manager"],
    customer: ["Clienta", "Customer"],
  },
  chatOf: [(name: string) => `Chat de ${name}`, (name: string) => `Chat of ${name}`],
  writeHere: [(name: string) => `Escribe como ${name}`, (name: string) => `Write as ${name}`],
  send: ["Enviar", "Send"],
  bot: ["El bot", "The bot"],
  kill: ["Matar al bot", "Kill the bot"],
  arm: ["Matarlo justo al salir la petición", "Kill it right after the request left"],
  disarm: ["Ya no matarlo", "Do not kill it"],
  start: ["Arrancarlo ya", "Start it now"],
  faultsTitle: ["El monedero falla", "The wallet fails"],
  faultNames: {
    none: ["Nada", "Nothing"],
    slow: ["Lento", "Slow"],
    answerLost: ["Pierde la respuesta", "Loses the answer"],
    requestLost: ["Pierde la petición", "Loses the request"],
    serverError: ["Error 500", "Error 500"],
    down: ["Caído", "Down"],
  },
  clockTitle: ["El reloj", "The clock"],
  journal: ["Diario del monedero", "The wallet's journal"],
  journalNote: ["Lo que de verdad le llegó, se haya contestado o no.", "What really reached it, answered or not."],
  balances: ["Saldos", "Balances"],
  confirmed: ["confirmó la gente", "confirmed by people"],
  received: ["llegaron al monedero", "reached the wallet"],
  appliedCount: ["aplicó", "applied"],
  skip: ["Saltar", "Skip"],
  restart: ["Empezar de nuevo", "Start again"],
  openConsole: ["Ver la consola", "See the console"],
  says: {
    hello: ["hola", "hello"],
    speak: ["idioma español", "language english"],
    sale: ["venta 4771234567 {amount} {ticket}", "sale 4771234567 {amount} {ticket}"],
    yes: ["sí", "yes"],
  },
  botAway: ["El bot está muerto", "The bot is dead"],
  botAwayText: [
    "Esta página es del bot. Vuelve en un momento, cuando arranque otra vez.",
    "This page is the bot's. Come back in a moment, when it has started again.",
  ],
  botAwayBack: ["Volver a la demostración", "Back to the demo"],
  script: {
    running: ["Vivo · proceso {pid}", "Alive · process {pid}"],
    starting: ["Arrancando…", "Starting…"],
    dead: ["Muerto · vuelve solo en un momento", "Dead · comes back in a moment"],
    armed: ["Morirá en cuanto salga la próxima petición", "Dies as soon as the next request has left"],
    deaths: ["muertes: {n}", "deaths: {n}"],
    waiting: ["esperando al bot", "waiting for the bot"],
    typing: ["escribiendo…", "typing…"],
    applied: ["Aplicada", "Applied"],
    notApplied: ["No aplicada", "Not applied"],
    unanswered: ["el bot no recibió respuesta", "the bot got no answer"],
    noEntries: ["Todavía nada. Escribe una venta en el chat de Ana.", "Nothing yet. Write a sale in Ana's chat."],
    ticket: ["ticket {ticket}", "ticket {ticket}"],
    never: ["Ninguna de más.", "Not one too many."],
    fewer: [
      "Ninguna de más. La que no se aplicó no se repite sola: decide una persona.",
      "Not one too many. What was not applied is not repeated by itself: a person decides.",
    ],
    onTheWay: ["Ninguna de más. Alguna no ha llegado.", "Not one too many. Some have not arrived."],
    more: ["¡Hay una de más!", "There is one too many!"],
    clock: ["A la hora de verdad", "At the real time"],
    clockMoved: ["Adelantado {time}", "Moved forward {time}"],
    offline: [
      "Se perdió la conexión con la demostración. Reintentando…",
      "The connection to the demo was lost. Trying again…",
    ],
    step: ["Paso {n} de {of}", "Step {n} of {of}"],
    begin: ["Empezar", "Begin"],
    next: ["Siguiente", "Next"],
    happening: ["Espera a que pase de verdad…", "Wait until it really happens…"],
    happened: ["Listo: ya pasó.", "There: it happened."],
    long: [
      "Tarda más de lo normal: espera, empieza de nuevo o salta.",
      "It takes longer than usual: wait, start again or skip.",
    ],
    shareContact: ["Compartir mi número", "Share my number"],
    kinds: {
      sale: ["Venta", "Sale"],
      redeem: ["Uso de saldo", "Balance used"],
      correction: ["Corrección", "Correction"],
      register: ["Registro", "Registration"],
      addCollaborator: ["Colaborador", "Collaborator"],
      disableCollaborator: ["Colaborador", "Collaborator"],
    } satisfies { readonly [kind in OperationKind]: readonly [string, string] },
    faults: {
      none: ["Todo contesta.", "Everything answers."],
      slow: ["Aplica y contesta tarde.", "Applies, and answers late."],
      answerLost: ["Aplica, y la respuesta nunca llega.", "Applies, and the answer never comes."],
      requestLost: [
        "No aplica, y nadie contesta: desde el bot se ve igual que la anterior.",
        "Does not apply, and nobody answers: to the bot it looks like the one before.",
      ],
      serverError: ["No aplica y contesta 500.", "Does not apply, and answers 500."],
      down: ["Nadie contesta en su puerto.", "Nobody answers on its port."],
    },
  },
  steps: {
    start: {
      title: ["Dos ventas", "Two sales"],
      text: [
        "Una sale bien; de la otra se pierde la respuesta. Cada clic es un paso de verdad, en una tienda como nueva.",
        "One goes well; of the other the answer is lost. Each click is a real step, in a shop that is as new.",
      ],
    },
    write: {
      title: ["Ana vende", "Ana sells"],
      text: [
        "La cajera escribe la venta de un jalón, y el bot repite lo que entendió. Todavía no sale nada.",
        "The cashier writes a whole sale in one line, and the bot repeats what it understood. Nothing leaves yet.",
      ],
    },
    confirm: {
      title: ["Nada se envía sin un sí", "Nothing leaves without a yes"],
      text: [
        "Ana contestó “sí” y salió una sola petición. El monedero la aplicó y contestó.",
        "Ana answered “yes” and one single request left. The wallet applied it and answered.",
      ],
    },
    journal: {
      title: ["El diario no miente", "The journal does not lie"],
      text: [
        "Aquí está lo que el monedero recibió de verdad: una línea, aplicada.",
        "Here is what the wallet really received: one line, applied.",
      ],
    },
    loseAnswer: {
      title: ["Ahora, el problema", "Now, the trouble"],
      text: [
        "El monedero aplicará la venta, pero su respuesta se perderá. Es lo que duplica ventas en otros bots.",
        "The wallet will apply the sale, but its answer will be lost. This is what doubles sales in other bots.",
      ],
    },
    doubt: {
      title: ["No la repitas", "Do not repeat it"],
      text: [
        "Otra venta. El bot no sabe si quedó: no adivina ni la manda otra vez, y se lo dice a Ana.",
        "Another sale. The bot cannot know whether it was recorded: it neither guesses nor sends again, and tells Ana so.",
      ],
    },
    kill: {
      title: ["Muere el bot", "The bot dies"],
      text: [
        "Es un proceso de verdad y muere de verdad. Vuelve en dos segundos y retoma todo donde estaba.",
        "It is a real process and dies for real. Two seconds later it is back, and goes on where it was.",
      ],
    },
    ask: {
      title: ["Pregunta al gerente", "It asks the manager"],
      text: [
        "Pasaron 2 minutos en el reloj. El saldo no basta para estar seguros, así que el bot le pregunta a Luis.",
        "Two minutes went by on the clock. The balance is no proof, so the bot asks Luis.",
      ],
    },
    settle: {
      title: ["Luis decide", "Luis decides"],
      text: [
        "Luis vio la venta en el panel y contestó que sí se registró. Ana ya lo sabe, y nadie la mandó otra vez.",
        "Luis saw the sale in the panel and answered that it was recorded. Ana knows, and nobody sent it again.",
      ],
    },
    count: {
      title: ["Las cuentas salen", "The counts agree"],
      text: [
        "Dos confirmaciones, dos peticiones, dos aplicadas. El monedero ya contesta otra vez: rómpelo a tu gusto.",
        "Two confirmed, two requests, two applied. The wallet answers again: now break it as you like.",
      ],
    },
    console: {
      title: ["La duda, resuelta", "The doubt, settled"],
      text: [
        "La consola guarda la historia de esa venta, minuto por minuto: ábrela.",
        "The console keeps the story of that sale, minute by minute: open it.",
      ],
    },
  },
} satisfies Table;

export type DemoWords = In<typeof pageWords>;

/** The texts of the browser's script, which fills in the `{…}`. */
export type ScriptWords = DemoWords["script"];

export type StepName = keyof DemoWords["steps"];

export type StepWords = DemoWords["steps"][StepName];
