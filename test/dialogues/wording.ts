import type { Topic } from "./dialogue.ts";

/**
 * Ideas in the bot's Spanish, as `spoken` gives it, beside those of `bench/hearing/wording.ts`. They are wide on purpose: the sentences may be rewritten.
 */
export const ideas = {
  /** A catch-all: whoever wrote is no further. */
  catchAll:
    /sigo sin entender|no tome nada|no empece nada|que quieres hacer|solo leo texto|esta muy largo|eso preguntalo en caja|de lo demas te contesta una persona|no hay nada (por confirmar|abierto)/,
  /** Somebody else is to be asked, or something else to be typed. */
  asksWhatThereIs:
    /ayud|que (mas )?(puedes|haces|hay|es esto)|opciones|para q(ue)? sirve|como (funciona|se usa|le hago|uso)|menu/,
  wavesOff:
    /no tienes permiso|eso (no lo (puedo|se)|te lo dicen|preguntalo|se hace en caja)|pasate a caja|para eso, pregunta|solo te puedo decir tu saldo|con \*?menu\*? ves/,
  notTheMenu: /corte (del|de)|^tu dia|olvidar tu|esto es lo que guardo/m,
  whatToChange: /que cambio\?/,
  registered: /registrad|quedo|listo|✅/,
  given: /devuel|devoluc/,
  asked: /\bpedi\b|le pregunte|se la pedi|le avise/,
  invitation: /invitacion/,
  /** A yes or no about something that is named. */
  yesOrNo:
    /¿(se|la|lo|le|les|hago|uso|es|son|eran|fue|acepta|aceptas|registro|era|va|doy|quieres que|te refieres|tambien)\b[^?]*\?|\*?si\*?,? o \*?no\*?/,
  which: /¿?(cual|de cual|a quien|a cual|que venta|que chat)\b|numero de la lista|su numero/,
  whose: /¿?(de|a) (que|cual) cliente|de quien|a quien|telefono|numero del cliente/,
  what: /que (hago|hacemos|necesitas|te ayudo|buscas|paso|quieres|ocupas|hay que|le hago)|para que|en que te|es (una )?venta o|venta o|¿registro/,
  phone: /telefono|celular|numero del cliente|digitos|de que cliente/,
  amount: /monto|de cuanto|cuanto (es|fue|saldo|usa)|importe|total/,
  ticket: /ticket|folio|nota/,
  name: /nombre/,
  reason: /por que|motivo|razon/,
  birthday: /cumplea|fecha de nacimiento/,
  consent: /acepta/,
  role: /cajero|gerente|que va a ser|rol/,
  purchase: /compra|monto/,
  howMuch: /cuanto/,
  help: /escrib|para (una|un|ver|usar|registrar)|puedes|te voy preguntando|asi:|dime|en caja/,
  report: /ventas?|corte|clientes|neto|sin operaciones|no hubo|registradas|\[file\]|\[document\]/,
  refusal:
    /\bno (te |le |lo |la |se |hay|puedo|puede|tengo|tiene|esta|veo|encontre|encuentro|alcanza|existe|lo se|tienes)|solo (te )?(puedo|tiene|el|la|un)|permiso|gerente|en caja|en la tienda|ya (esta|estaba|existe)|primero/,
} as const;

/** States of conversations in which each datum is asked for, the own one first. */
export const statesOf: { readonly [topic in Topic]: readonly string[] } = {
  phone: ["phone", "unregistered", "staffPhone"],
  amount: ["amount", "amountGuess", "points", "pointsGuess", "purchase", "guess"],
  ticket: ["ticket", "ticketGuess", "sameTicket"],
  name: ["name"],
  reason: ["reason"],
  birthday: ["birthday"],
  consent: ["privacy"],
  which: ["which", "list", "reference", "change", "pick"],
  whose: ["phone", "list"],
  confirm: [
    "summary",
    "amountGuess",
    "pointsGuess",
    "guess",
    "ticketGuess",
    "sameSale",
    "sameTicket",
    "staffPhone",
    "confirm",
    "detail",
    "offer",
    "unregistered",
  ],
  what: ["direction", "unregistered", "sameSale"],
  role: ["role"],
  purchase: ["purchase", "amount"],
  "how-much": ["points", "pointsGuess", "amount"],
};

export const wordsOf: { readonly [topic in Topic]: RegExp } = {
  phone: ideas.phone,
  amount: ideas.amount,
  ticket: ideas.ticket,
  name: ideas.name,
  reason: ideas.reason,
  birthday: ideas.birthday,
  consent: ideas.consent,
  which: ideas.which,
  whose: ideas.whose,
  confirm: ideas.yesOrNo,
  what: ideas.what,
  role: ideas.role,
  purchase: ideas.purchase,
  "how-much": ideas.howMuch,
};

/** An amount written out. */
export const isInWords = (said: string) =>
  /\b(cien|ciento|doscient|tres?cient|cuatrocient|quinient|mil|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|diez|quince|cinco)/.test(
    said,
  );
