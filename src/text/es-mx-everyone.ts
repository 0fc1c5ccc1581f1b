/** What an open question may want. */
export type HelpTopic =
  | "phone"
  | "amount"
  | "amountGuess"
  | "ticket"
  | "points"
  | "correctionPoints"
  | "purchase"
  | "name"
  | "birthday"
  | "privacy"
  | "unregistered"
  | "sameTicket"
  | "sameSale"
  | "summary"
  | "change"
  | "role"
  | "branch"
  | "direction"
  | "reason"
  | "reference"
  | "list"
  | "detail"
  | "collaborator"
  | "wait";

const wants: { readonly [topic in HelpTopic]: string } = {
  phone: "Escribe los 10 dígitos del teléfono, con o sin espacios: 477 123 4567.",
  amount: "Escribe cuánto fue la compra: 250 o 1,234.50.",
  amountGuess:
    "El número se puede leer de dos maneras. Contesta *sí* si lo leí bien, o escríbelo con punto decimal: 1234.50.",
  ticket: "Escribe el número que viene en el ticket, como aparece: A-1029. Si no hay, *sin ticket*.",
  points: "Escribe cuánto saldo usa el cliente: 30, o *todo*.",
  correctionPoints: "Escribe cuánto saldo se corrige: 30 o 12.50.",
  purchase: "Escribe de cuánto es la compra que está pagando, o sáltalo con el botón.",
  name: "Escribe nombre y apellido, solo letras.",
  birthday: "Escribe día, mes y año: 12/05/1990 o 12 de mayo de 1990.",
  privacy: "Léele el aviso al cliente. *acepto* solo si él está de acuerdo; si no, *no acepta*.",
  unregistered: "Ese teléfono no está registrado: *registrar* lo da de alta, u *otro teléfono* para corregirlo.",
  sameTicket: "Ese ticket ya se usó hoy. Escribe el número correcto; si de verdad es otro, lo autoriza un gerente.",
  sameSale: "Hace poco hubo una igual. *sí* si es otra compra, *no* para dejarla.",
  summary: "Lee los datos. *sí* y se hace; *cambiar* corrige uno. Mientras no contestes *sí* no se envía nada.",
  change: "Elige qué dato cambias: con el botón o con su nombre.",
  role: "Elige qué va a ser: *cajero* o *gerente*.",
  branch: "Escribe la sucursal donde trabaja, o elige una de los botones.",
  direction: "Di si el saldo sube o baja: *agregar* o *quitar*.",
  reason: "Escribe por qué se corrige; queda en la auditoría.",
  reference: "Elige la operación que se corrige, o di que ninguna.",
  list: "Elige uno de la lista por su número.",
  detail: "Lee el caso y contesta con uno de los botones.",
  collaborator: "Escribe el número de la lista, el nombre o el teléfono del colaborador.",
  wait: "Estoy esperando al monedero; en cuanto conteste te digo.",
};

/** Sentences for everyone: *ayuda* inside a conversation, and what people write without a command. */
export const esMxEveryone = {
  helpHere: (v: { topic: HelpTopic }) => `${wants[v.topic]}\n*regresar* vuelve un paso, *cancelar* lo deja.`,
  freeSeveralPhones: () => "Vi más de un teléfono, o no sé dónde acaba. ¿Cuál es el teléfono del cliente?",
};
