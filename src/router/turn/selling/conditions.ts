import { pointsOfCentavos } from "../../../domain/money.ts";
import { plainYes } from "../../../understanding/lexicon/consent-es-mx.ts";
import type { Act, SlotRole } from "../../../understanding/labels.ts";
import type { FieldName, AnswerReading } from "../../../flow/answer-reading.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { runsOf, saysAnywhere } from "../../../understanding/tokens/runs.ts";
import { beginsYes, mayBeCondition, saysYes, hesitates } from "../../../understanding/consent.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { plain } from "../../../domain/words.ts";
import { isGiven, oneNamed } from "../../../understanding/mentions/names.ts";
import { signIn } from "../../../understanding/tokens/tokens.ts";
import { facesIn } from "../../../understanding/tokens/faces.ts";
import { fieldNamed } from "../../../understanding/mentions/fields.ts";
import { isDatum, type Token } from "../../../understanding/tokens/token.ts";
import { has } from "../conditions.ts";
import type { Reading } from "./reading.ts";

// The conditions of the policy's rows, and the readings that the rows pass to the conversation. They look at acts, classes of words and data; a word that no
// class has is compared by its `norm`.

export const gives = ({ gives: hasData }: Reading) => hasData;
export const givesNone = ({ gives: hasData }: Reading) => !hasData;
export const saysNothingElse = ({ gives: hasData, utterance: { questioned } }: Reading) => !hasData && !questioned;
/** "No es el ticket" denies; with a pause, "no, es el ticket" says what the figure is. */
export function deniesValue({ utterance: { tokens } }: Reading): boolean {
  const [first, second] = tokens;
  return first?.classes.includes("NEGATE") === true && second?.classes.includes("COPULA") === true;
}

/** "Descuéntale 20" at the summary of a sale: less, or a use of balance. */
export const discounts = ({ utterance: { tokens, data, questioned } }: Reading) =>
  !questioned &&
  data.length === 1 &&
  tokens.length <= 3 &&
  tokens[0]?.classes.some((name) => name === "OFF" || name === "TAKE") === true &&
  tokens[1]?.type === "number";

/** The message speaks of an earlier sale. */
export const isOfAnother = ({ utterance: { tokens } }: Reading) =>
  tokens.some(({ classes, norm }) => classes.includes("PAST") || ofEarlier.has(norm));

const ofEarlier: ReadonlySet<string> = new Set(["otra", "hace", "antes", "primera", "primero"]);

/** The message asks about an earlier sale, or has its figure. */
export const isOfAnotherSale = (reading: Reading) =>
  isOfAnother(reading) || reading.utterance.data.length > 0 || namesSomebodyElse(reading) || isOfOtherKind(reading);

/** "¿Quedó la venta?" at the summary of a use, "¿quedó el uso?" at that of a sale. */
const isOfOtherKind = ({ flow, utterance: { tokens } }: Reading) =>
  tokens.some(({ norm }) => (flow === "sale" ? norm === "uso" : norm === "venta" || norm === "compra"));

/** "El monto bien, el ticket no": the shown ticket is wrong. */
export const deniesShownTicket = ({ utterance: { tokens, data, questioned }, gathered }: Reading) =>
  !questioned &&
  data.length === 0 &&
  gathered.ticket !== null &&
  tokens.at(-1)?.norm === "no" &&
  tokens.at(-2)?.classes.includes("TICKET") === true &&
  tokens.length > 2;

/** "Espera, no son 250", where 250 is shown. */
export const deniesShown = ({ utterance: { tokens, data, questioned }, gathered, flow }: Reading) => {
  const [only, more] = data;
  if (only?.token.type !== "number" || more !== undefined || questioned) return false;
  const [denial, said] = tokens.slice(Math.max(0, only.at - 2), only.at);
  const isDenied = denial?.norm === "no" && said?.classes.includes("COPULA") === true;
  const { amount } = only.token;
  const centavos = amount.type === "amount" ? amount.centavos : null;
  return (
    isDenied &&
    centavos !== null &&
    (flow === "sale" ? centavos === gathered.amountCentavos : pointsOfCentavos(centavos) === gathered.points)
  );
};

/** The message certainly cancels the open conversation, even with figures in it. */
export const callsOff = (reading: Reading) =>
  !reading.utterance.questioned && isSure(reading) && has("CANCEL", "NEGATE")(reading);

/** The message cancels the open conversation, and has no figure except beside the word that cancels. */
export const callsOffAll = (reading: Reading) =>
  !reading.utterance.questioned &&
  givesNone(reading) &&
  (has("CANCEL", "NEGATE", "UNDO")(reading) ||
    // "Fue por su cartera" has no such word.
    (reading.utterance.data.length === 0 && (reading.topic !== "summary" || reading.utterance.probability >= 0.9)));

/** The sale was registered elsewhere: "ya la registré en la otra caja". "Ya la registré" may be a yes. */
export const saysMade = ({ utterance: { tokens, questioned } }: Reading) =>
  !questioned &&
  saysAnywhere(tokens, made) &&
  tokens.some(({ norm }) => norm === "caja" || norm === "otra" || norm === "otro");
const made = runsOf([
  "ya la|lo habia|habiamos? registre|registrado|registramos|mande|mandado|mandamos|cobre|cobrado|cobramos|meti|metido|metimos|capture|capturado",
]);

/** The person does not remember the datum: "se me olvidó", "no me acuerdo". */
export const hasForgotten = ({ utterance: { tokens } }: Reading) =>
  tokens.some(
    ({ norm }, at) =>
      forgets.has(norm) || (norm.startsWith("olvid") && tokens.slice(Math.max(0, at - 2), at).some(isOfSelf)),
  );
const forgets: ReadonlySet<string> = new Set(["acuerdo", "recuerdo", "forgot", "remember"]);
const isOfSelf = ({ norm }: Token) => norm === "me" || norm === "nos" || norm === "le";

/** The message has a given name and asks nothing. */
export const namesPerson = ({ utterance: { tokens, questioned } }: Reading) => !questioned && oneNamed(tokens) !== null;

/** The message names another person than the customer of the summary, without a phone: "Jorge compró 200" at María's summary. */
export const namesSomebodyElse = ({ utterance: { tokens }, customerName, given: { phone } }: Reading) => {
  if (customerName === null || phone !== undefined) return false;
  const words = plain(customerName).split(" ");
  return tokens.some((token) => isGiven(token) && !words.includes(plain(token.typed)));
};

/** "La de María era de 205", where Jorge's sale is shown: another person's sale. */
export const isOfTheirs = (reading: Reading) => {
  const { tokens } = reading.utterance;
  const isSale = tokens.some(
    ({ norm }, at) => norm === "la" && tokens[at + 1]?.norm === "de" && tokens.slice(at + 2, at + 3).some(isGiven),
  );
  return isSale && namesSomebodyElse(reading);
};

/** The message replaces the customer of the summary by another: "no es María, es Jorge", "se llama Mari Carmen", "es la otra María". */
export function namesOther(reading: Reading): boolean {
  const { utterance, customerName } = reading;
  const { tokens, questioned } = utterance;
  const says =
    has("NEGATE", "CORRECT", "WRONG", "COPULA")(reading) ||
    tokens.some(({ norm }) => norm === "llama" || norm === "nombre");
  const asksBalance = tokens.some(({ norm, classes }) => norm === "cuanto" && classes.includes("BALANCE"));
  if (questioned || customerName === null || !says || asksBalance || beginsYes(tokens)) return false;
  const words = plain(customerName).split(" ");
  const names = tokens.filter(isGiven).map(({ typed }) => plain(typed));
  const isSameName = names.length > 0 && has("ANOTHER")(reading) && has("COPULA")(reading);
  return isSameName || names.some((word) => !words.includes(word));
}

/** The message says that the customer of the summary is the wrong one: "esa no es María", "no es ella". */
export function deniesCustomer({ utterance: { tokens, questioned, data }, customerName }: Reading): boolean {
  const words = customerName === null ? [] : plain(customerName).split(" ");
  const at = tokens.findIndex(({ typed, norm }) => norm === "ella" || words.includes(plain(typed)));
  const before = tokens.slice(Math.max(0, at - 3), Math.max(0, at));
  const isDenied =
    before.some(({ classes }) => classes.includes("NEGATE")) &&
    before.some(({ classes }) => classes.includes("COPULA"));
  return !questioned && data.length === 0 && at >= 0 && isDenied;
}

/** The message is the word "ticket" alone. */
export const saysTicketWord = ({ utterance: { tokens, questioned } }: Reading) =>
  !questioned &&
  tokens.length > 0 &&
  tokens.every(({ classes }) => classes.includes("TICKET") || classes.includes("ARTICLE"));

/** "Sin ticket", at a use of balance that has no ticket anyway. */
export const isWithoutTicket = (reading: Reading) =>
  reading.flow === "redeem" &&
  reading.gathered.ticket === null &&
  reading.utterance.tokens.length > 1 &&
  reading.says("noTicket");

/** "Sin monto", "no purchase"; a bare "no" is something else. */
export const isWithoutPurchase = (reading: Reading) => {
  const { tokens } = reading.utterance;
  const isSaid = tokens[0]?.norm === "sin" || tokens.some(({ english }) => english !== undefined);
  return tokens.length > 1 && isSaid && reading.says("noPurchase");
};

/** "Es el ticket", at the question that asks an amount back. */
export const namesTicketLast = ({ utterance: { tokens, data } }: Reading) =>
  data.length === 0 &&
  tokens.at(-1)?.classes.includes("TICKET") === true &&
  tokens.some(({ classes }) => classes.includes("COPULA"));

/** "No, ese es el ticket": the figure was taken for the amount. */
export const saysWasTicket = ({ utterance: { tokens, data, questioned }, gathered }: Reading) =>
  !questioned &&
  data.length === 0 &&
  gathered.amountCentavos !== null &&
  tokens.some(({ norm }) => norm === "ese" || norm === "eso" || norm === "esa") &&
  tokens.at(-1)?.classes.includes("TICKET") === true &&
  tokens.some(({ classes }) => classes.includes("COPULA"));

/** "Ya regresé", "ya volví": the question stays open. */
export const saysReturned = ({ utterance: { tokens } }: Reading) =>
  tokens.length <= 3 && tokens[0]?.norm === "ya" && returned.has(tokens[1]?.norm ?? "");
const returned: ReadonlySet<string> = new Set(["regrese", "volvi", "llegue", "vine", "estoy"]);

/** The message asks for the balance of a phone: "me preguntan saldo del 477…". */
export const asksBalanceOf = (reading: Reading) => {
  const { given: data, utterance } = reading;
  const { phone, ...more } = data;
  const others = Object.keys(more).filter((key) => key !== "unread");
  return (
    phone !== undefined &&
    others.length === 0 &&
    has("POINTS", "BALANCE")(reading) &&
    !has("SELL", "CORRECT", "WRONG", "NEGATE", "COPULA")(reading) &&
    utterance.data.length === 1
  );
};

/** The message asks for the balance of the customer of the summary: "cuánto le queda". */
export const asksBalance = (reading: Reading) =>
  reading.utterance.data.length === 0 &&
  !reading.utterance.questioned &&
  reading.utterance.tokens.some(({ norm }) => norm === "cuanto" || norm === "cuantos") &&
  has("BALANCE")(reading) &&
  !has("SELL", "TICKET")(reading);

/** No balance is used in the end: "no, mejor los guarda", "nel, para la otra". */
export const keepsBalance = ({ utterance: { tokens, questioned } }: Reading) =>
  !questioned && tokens[0]?.classes.includes("NEGATE") === true && tokens.some(({ norm }) => keeping.has(norm));
const keeping: ReadonlySet<string> = new Set("guarda guardar guarde junta juntar luego despues otra".split(" "));

/** "No quiere", "siempre no va a usar saldo", "mejor pago completo con tarjeta": no balance is used after all. */
export const refusesUse = (reading: Reading) => {
  const { tokens, questioned, data } = reading.utterance;
  // "Sí, sí quiere usarlo".
  if (questioned || data.length > 0 || reading.says("change") || tokens.some(({ norm }) => norm === "si")) return false;
  // "Usa todo su saldo y el resto con tarjeta" refuses nothing.
  const paysAll =
    has("TENDER")(reading) &&
    !has("USE", "POINTS", "PART")(reading) &&
    tokens.some(({ norm }) => norm === "todo" || norm === "completo" || norm === "toda");
  const isDenied = tokens.some(
    ({ classes }, at) =>
      classes.includes("NEGATE") && tokens.slice(at + 1, at + 5).some(({ norm }) => unwanted.has(norm)),
  );
  return paysAll || isDenied || (has("WITHOUT")(reading) && has("POINTS")(reading));
};
/** "No, es venta": a sale was meant. */
export const saysSale = ({ utterance: { tokens, questioned } }: Reading) =>
  !questioned &&
  tokens.length <= 6 &&
  tokens[0]?.classes.includes("NEGATE") === true &&
  tokens.at(-1)?.norm === "venta";
const unwanted: ReadonlySet<string> = new Set("quiere quiso usar use usa usen gastar gaste".split(" "));

/** A part of the balance is kept: "mejor deje 10 ahí guardados". How much is used then is not certain. */
export const keepsPart = ({ utterance: { tokens } }: Reading) => {
  const at = tokens.findIndex(({ norm }) => leaving.has(norm));
  return at >= 0 && tokens.slice(at).some(({ type }) => type === "number");
};
const leaving: ReadonlySet<string> = new Set(
  "deje dejale dejele dejar guarde guarda guardale guardados guardado quede queden sobren".split(" "),
);

/** More is bought, and no figure says for how much: "ponle otros calcetines iguales". */
export const buysMore = ({ utterance: { tokens, data, questioned } }: Reading) =>
  !questioned &&
  data.length === 0 &&
  tokens.some(({ norm, classes }) => classes.includes("GIVE") || buying.some((stem) => norm.startsWith(stem))) &&
  tokens.some(({ norm, classes }) => classes.includes("ANOTHER") || norm === "mas") &&
  !tokens.some(({ classes }) => besideBuying.some((name) => classes.includes(name)));
const buying: readonly string[] = ["agreg", "sum", "lleva", "anad", "quier", "quis"];
const besideBuying: readonly Class[] = ["NEGATE", "CANCEL", "POINTS", "TICKET", "PHONE", "CUSTOMER", "WAIT", "LATER"];

/** The message asks how much balance the purchase gives. */
export const asksEarning = ({ utterance: { tokens, questioned, act } }: Reading) =>
  (questioned || tokens[0]?.classes.includes("QUESTION") === true) &&
  (act === "earning" || tokens.some(({ norm }) => earns.has(norm)));
const earns: ReadonlySet<string> = new Set(
  "ganar acumular gana ganan gano acumula acumulan dan abona earn earns".split(" "),
);

/** The message means all the sales, or all the balance. */
export const saysAll = ({ utterance: { tokens } }: Reading) =>
  tokens.length <= 4 &&
  !tokens.some(({ classes }) => classes.includes("NEGATE")) &&
  tokens.some(({ norm }) => ofAll.has(norm));
const ofAll: ReadonlySet<string> = new Set("todo todos todas ninguna ninguno ambas dos all everything".split(" "));

/** The message denies or takes something back in a few words, without a figure: "uy no", "lo puse mal". */
export const takesBack = ({ gives: hasData, utterance: { questioned, data, tokens } }: Reading) =>
  !hasData &&
  !questioned &&
  data.length === 0 &&
  tokens.some(({ classes }) => ["NEGATE", "WRONG", "CORRECT"].some((name) => classes.some((one) => one === name)));
export const isOf =
  (...flows: readonly Reading["flow"][]) =>
  (reading: Reading) =>
    flows.includes(reading.flow);
export const asks =
  (...topics: readonly HelpTopic[]) =>
  (reading: Reading) =>
    reading.topic !== null && topics.includes(reading.topic);
export const isSure = ({ utterance: { probability } }: Reading) => probability >= 0.6;

export const yes = ({ utterance: { tokens } }: Reading): AnswerReading => {
  const isPlain = tokens.some(({ norm }) => plainYes.has(norm) || norm === "va");
  return { is: "yes", ...(!isPlain && { isCourtesy: true }) };
};
export const no = (): AnswerReading => ({ is: "no" });
export const none = (): AnswerReading => ({ is: "none" });
export const keep = (): AnswerReading => ({ is: "keep" });
export const unclear = (): AnswerReading => ({ is: "unclear" });
export const given = ({ given: data }: Reading): AnswerReading => ({ is: "data", data });
export const option = (name: Extract<AnswerReading, { is: "option" }>["option"]) => (): AnswerReading => ({
  is: "option",
  option: name,
});
export const change = (reading: Reading): AnswerReading => ({
  is: "change",
  field: fieldWrong(reading) ?? fieldMeant(reading),
});

/** The datum that a message names. Null: none, or one that the conversation does not have. */
function fieldMeant({ utterance: { tokens }, flow }: Reading): FieldName | null {
  const field = fieldNamed(tokens);
  return field === "points" && flow === "sale" ? null : field;
}

/** The datum that a message calls wrong. */
function fieldWrong({ utterance: { tokens }, flow }: Reading): FieldName | null {
  const field = fieldNamed(tokens, true);
  return field === "points" && flow === "sale" ? null : field;
}

export const saysWrong = (reading: Reading) => fieldWrong(reading) !== null;
export const namesField = (reading: Reading) => fieldMeant(reading) !== null;

/** The data of the summary in the order of their numbers, which is the order of the questions. */
const numbered: { readonly [flow in Reading["flow"]]: readonly SlotRole[] } = {
  sale: ["phone", "amount", "ticket"],
  redeem: ["phone", "points", "amount", "ticket"],
};

const ordinals: ReadonlyMap<string, number> = new Map(
  ["uno", "dos", "tres", "cuatro"].flatMap((word, at): [string, number][] =>
    [word, String(at + 1), `el ${at + 1}`, `opción ${at + 1}`, `opcion ${at + 1}`].map((typed) => [typed, at + 1]),
  ),
);

/** The datum that a message chooses by number or by word: "2", "el monto". */
export function chosen(reading: Reading): FieldName | null {
  const fields = numbered[reading.flow];
  const place = ordinals.get(reading.utterance.text.trim().toLowerCase()) ?? null;
  return (place === null ? undefined : fields[place - 1]) ?? fields.find((field) => reading.says(field)) ?? null;
}

/** True if a datum is being changed, so that "keep it" makes sense. */
export function mayKeep({ topic, changing }: Reading): boolean {
  return changing || topic === "change" || topic === "amountGuess" || topic === "ticketGuess";
}

/** The message is the word for a datum and little else: "el monto", "otro teléfono". */
export function isFieldAlone(reading: Reading): boolean {
  const { tokens, questioned } = reading.utterance;
  const isQuestion = questioned || tokens.some(({ classes }) => classes.includes("QUESTION"));
  // "Quiere factura".
  const asksInvoice = tokens.some(({ norm }) => norm === "factura") && tokens.some(({ norm }) => wishing.has(norm));
  return givesNone(reading) && !isQuestion && !asksInvoice && tokens.length <= 5 && namesField(reading);
}

const wishing: ReadonlySet<string> = new Set(["quiere", "pide", "ocupa", "necesita"]);

/** A yes that moves no money, so it may be less certain. */
export function agrees({
  utterance: { consents, act, probability, tokens, questioned },
  gives: hasData,
  topic,
}: Reading): boolean {
  if (consents || saysYes(tokens, questioned)) return true;
  // A second identical sale needs a yes without any doubt.
  const isDoubted =
    topic === "sameSale" && tokens.some(({ norm, classes }) => norm === "creo" || classes.includes("UNSURE"));
  return !isDoubted && act === "yes" && probability >= 0.7 && !hasData && !questioned;
}

export const answering: readonly Act[] = [
  "answer",
  "correction",
  "change",
  "no",
  "yes",
  "yesBut",
  "noTicket",
  "noPhone",
  "sale",
  "next",
  "sameAgain",
  "other",
  "wait",
  "back",
  "register",
  "thanks",
  "redeem",
  "findSale",
  "oops",
];

/** A yes that repeats the amount or the points of the summary. */
export function agreesToFigure({ utterance: { consentsBeside, data }, gathered, flow, topic }: Reading): boolean {
  const [only] = data;
  if (topic !== "summary" || only?.token.type !== "number" || !consentsBeside) return false;
  const { amount } = only.token;
  if (amount.type !== "amount") return false;
  if (flow === "sale") return amount.centavos === gathered.amountCentavos;
  return pointsOfCentavos(amount.centavos) === gathered.points;
}

/** Every datum in the message is one that the conversation has already. */
export function repeatsGathered({ given: data, gathered, topic }: Reading): boolean {
  const { phone, amount, points, ticket, ...more } = data;
  if (topic !== "summary" || Object.keys(more).length > 0) return false;
  const figure = amount?.type === "ambiguous" ? amount.guess : amount?.type === "amount" ? amount.centavos : null;
  const code = ticket?.type === "ticket" ? ticket.ticket : ticket?.type === "unsure" ? ticket.guess : null;
  return (
    (phone === undefined || phone.phone === gathered.phone) &&
    (amount === undefined || figure === gathered.amountCentavos || (code !== null && code === gathered.ticket)) &&
    (points === undefined || isHeldPoints(points, gathered.points)) &&
    (ticket === undefined ||
      (ticket.type === "none" && gathered.ticketAnswered && gathered.ticket === null) ||
      (code !== null && code.toLowerCase() === gathered.ticket?.toLowerCase()))
  );
}

function isHeldPoints(told: NonNullable<Reading["given"]["points"]>, gathered: Reading["gathered"]["points"]): boolean {
  if (told === "all") return gathered === "all";
  const centavos = told.type === "ambiguous" ? told.guess : told.type === "amount" ? told.centavos : null;
  return centavos !== null && pointsOfCentavos(centavos) === gathered;
}

/** A yes that repeats data of the summary and says nothing else: "sí, 250 pesos ticket A-7". */
export function agreesRepeating(reading: Reading): boolean {
  const { utterance, given: data, flow } = reading;
  const { tokens, questioned, text } = utterance;
  // "Sí, -250" moves the balance the other way, and a face may express doubt.
  if (flow !== "sale" || signIn(text) !== null || facesIn(text) === "other") return false;
  return (
    repeatsGathered(reading) &&
    utterance.data.length > 0 &&
    utterance.data.length === Object.keys(data).length &&
    beginsYes(tokens) &&
    !mayBeCondition(tokens) &&
    saysYes(
      tokens.filter((token) => !isRepeated(token)),
      questioned,
    )
  );
}

/** The message begins with a yes, has no figure, and calls nothing wrong: "sí y dame el corte". */
export const agreesAndMore = (reading: Reading) =>
  reading.utterance.data.length === 0 &&
  beginsYes(reading.utterance.tokens) &&
  !has("BUT", "WRONG", "CORRECT", "NEGATE", "PART", "SELL", "CANCEL", "UNDO", "WAIT")(reading);
const isRepeated = (token: Token) =>
  isDatum(token) || besideRepeated.some((name) => token.classes.includes(name) && !token.classes.includes("YES"));
const besideRepeated: readonly Class[] = [
  "TICKET",
  "COPULA",
  "CURRENCY",
  "PREPOSITION",
  "PHONE",
  "MONEY",
  "ARTICLE",
  "AND",
];

/** The seller wants to use balance at the summary of a sale: "mejor que use su saldo", "que le descuente su saldo", "descuéntale 50 de su monedero". */
export function usesOfBalance({ utterance: { tokens, questioned, onlyTells, act, probability } }: Reading): boolean {
  const ofBalance = tokens.findIndex(({ norm, classes }) => classes.includes("POINTS") || norm === "monedero");
  const before = tokens.slice(0, Math.max(0, ofBalance));
  const isSurelyUse = act === "redeem" && probability >= 0.9;
  const isUse =
    isSurelyUse ||
    before.some(
      ({ classes, norm }) =>
        ["USE", "TAKE", "OFF", "WITH"].some((one) => classes.includes(one as Class)) || paysOrUses(norm),
    );
  // "Sí, que use 50": the yes is part of it, an *if* inside is not.
  const behindYes = tokens.slice(beginsYes(tokens) ? 1 : 0);
  return (
    !questioned &&
    !onlyTells &&
    isUse &&
    !behindYes.some(({ classes }) => ["NEGATE", "GIVE", "IF"].some((one) => classes.includes(one as Class)))
  );
}
const paysOrUses = (norm: string) => norm === "pagar" || norm === "use" || norm === "usa" || norm === "paga";

/** The message asks to use balance: "quiere usar 50", "paga con su saldo". */
export function usesBalance(reading: Reading): boolean {
  const isOfUse =
    has("USE")(reading) ||
    (has("POINTS")(reading) && (has("WITH")(reading) || reading.utterance.tokens.some(({ norm }) => paysOrUses(norm))));
  return isOfUse && !reading.utterance.questioned && !has("OFF")(reading);
}

/** "Ya no", "te dije que no". */
const endsInNo = ({ utterance: { tokens } }: Reading) => tokens[1]?.norm === "no" || tokens.at(-1)?.norm === "no";

/** The message denies, calls something wrong, or names a datum. */
export const putsRight = (reading: Reading) =>
  ((corrects(reading) || has("BUT", "UNDO", "PART")(reading) || endsInNo(reading)) &&
    !hesitates(reading.utterance.tokens)) ||
  reading.given.unread === true ||
  reading.utterance.data.length > 0 ||
  namesField(reading);

/** The message corrects something: "no, es el 477… y son 100". */
export const corrects = (reading: Reading) =>
  has("CORRECT", "WRONG")(reading) ||
  reading.utterance.tokens[0]?.classes.includes("NEGATE") === true ||
  reading.utterance.tokens.some(
    ({ norm }, at, all) => (norm === "vez" || norm === "lugar") && all[at + 1]?.norm === "de",
  ) ||
  // "Es el 477… y eran 300".
  reading.utterance.tokens.some(
    ({ type }, at, all) =>
      type === "phone" && at < 4 && all.slice(0, at).some(({ classes }) => classes.includes("COPULA")),
  );
