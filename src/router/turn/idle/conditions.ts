import { balanceTold } from "../../../understanding/replies/balance-target.ts";
import { readShortfallDirection } from "../../../understanding/replies/answers.ts";
import type { Act } from "../../../understanding/labels.ts";
import { salesListed } from "../../../understanding/lines/sales-apart.ts";
import { agreesIn, beginsYes } from "../../../understanding/consent.ts";
import { type Class, wordTest } from "../../../understanding/lexicon/classes.ts";
import { runsOf, saysAnywhere } from "../../../understanding/tokens/runs.ts";
import { areEnglish } from "../../../understanding/tokens/token.ts";
import * as staffWords from "../../../understanding/mentions/staff.ts";
import { addressesSomebody, oneNamed } from "../../../understanding/mentions/names.ts";
import { signIn } from "../../../understanding/tokens/tokens.ts";
import { whichOf } from "../../../understanding/mentions/which.ts";
import { both, type Condition as ConditionOf, either, has, says } from "../conditions.ts";
import type { IdleReading } from "./reading.ts";

// The conditions of the rows for a message while nothing is open. They look at acts, classes of words and data; a word that no class has is compared by its
// `norm`.

type Condition = ConditionOf<IdleReading>;

export const does =
  (...acts: readonly Act[]): Condition =>
  ({ act }) =>
    act !== null && acts.includes(act);
/** "Ya me los pusieron?", "…, ¿ya se me abonó?": the message asks whether something was done. */
export const startsAlready: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ norm }, at) => norm === "ya" && (at === 0 || tokens[at - 1]?.type === "break"));

/** The first word of the message has the class. */
export const begins =
  (name: Class): Condition =>
  ({ utterance: { tokens } }) =>
    tokens.find(({ type }) => type === "word")?.classes.includes(name) === true;

/** A remark: some words, none of which is about sales, customers or people, asks, or orders anything: "ya abrió el empaque". */
export const isRemark: Condition = ({ utterance: { tokens, data, questioned: asks } }) =>
  !asks &&
  data.length === 0 &&
  tokens.filter(({ type }) => type === "word").length >= fewestRemarked &&
  tokens.every(
    ({ norm, typed, classes }, at) =>
      !classes.some((name) => ofTrade.has(name)) &&
      !(at === 0 && classes.includes("QUESTION") && norm !== "que") &&
      !wanting(norm) &&
      !(typed.length > 5 && wantingEnds.some((end) => typed.toLowerCase().endsWith(end))),
  );
const fewestRemarked = 2;
const ofTrade: ReadonlySet<Class> = new Set<Class>(
  "TICKET PHONE MONEY POINTS SELL UNDO CANCEL CORRECT WRONG USE STAFF CUSTOMER TAKE ANOTHER SAME OWN PART DEBT".split(
    " ",
  ) as Class[],
);
const wanting = wordTest(
  "quier* quisier* necesit* ocup* pued* podri* dame danos haz haga hagan hace falta favor ayud* dime diga ve vea busc* encuentr* manda* mande* envi* avis* dile digale",
);
/** "Márcale", "mándamelo". */
const wantingEnds: readonly string[] = ["ale", "ele", "elo", "ela", "ame", "eme", "alo", "ala", "alos", "alas"];

/** Small talk: the message asks nothing of the bot. */
export const chats: Condition = ({ utterance: { likely } }) =>
  likely.reduce((sum, { act, probability }) => sum + (idleTalk.has(act) ? probability : 0), 0) >= 0.6;
const idleTalk: ReadonlySet<Act> = new Set<Act>([
  "other",
  "oops",
  "thanks",
  "greeting",
  "later",
  "denial",
  "no",
  "wait",
]);
/** The message has one of the words, compared by `norm`. */
export const hasWord =
  (words: string): Condition =>
  ({ utterance: { tokens } }) =>
    tokens.some(({ norm }) => words.split(" ").includes(norm));
/** The message has a run of words. */
const hasRun = (...list: readonly string[]): Condition => {
  const runs = runsOf(list);
  return ({ utterance: { tokens } }) => saysAnywhere(tokens, runs);
};

/** The message withdraws a request for a refund: "no la pidas", "cancela la devolución", "dile al gerente que siempre no". */
export const withdrawsRefund: Condition = either(
  both(has("NEGATE"), hasWord("pidas pida pidan")),
  both(has("CANCEL"), hasWord("devolucion reembolso")),
  // Right after the request: "ya no, déjala".
  both(
    ({ talked: { amends, hasSold: isRecent } }) => amends && isRecent,
    either(
      says("keepSale"),
      says("callOff"),
      hasRun("ya no dejala|dejalo"),
      both(hasRun("ya no"), hasRun("me equivoque|confundi")),
    ),
  ),
  both(has("NEGATE"), hasWord("siempre"), hasWord("gerente"), hasWord("dile avisale digale")),
);

/** The sale that was called wrong is right as it was registered: "no, sí eran 200". */
export const saysAsMade: Condition = ({ talked: { madeCentavos }, utterance: { tokens, data, questioned: asks } }) => {
  const [only, more] = data;
  if (madeCentavos === null || asks || more !== undefined || only?.token.type !== "number") return false;
  const { amount } = only.token;
  const isSaid = tokens[only.at - 1]?.classes.includes("COPULA") === true && tokens[only.at - 2]?.norm !== "no";
  return amount.type === "amount" && amount.centavos === madeCentavos && isSaid;
};

/** "Dile a Luis que ya cerré", "mensaje para el gerente": something is to be passed on, and no refund is asked for. */
export const wantsErrand: Condition = both(
  either(
    ({ utterance: { tokens } }) => addressesSomebody(tokens),
    both(hasWord("mensaje recado"), hasWord("gerente encargado encargada jefe jefa")),
  ),
  ({ act }) => act === null || !ofOperations.has(act),
);
const ofOperations: ReadonlySet<Act> = new Set<Act>([
  "undo",
  "refund",
  "status",
  "findSale",
  "approvals",
  "correct",
  "correctAdd",
  "correctRemove",
  "complaint",
  "invite",
  "howTo",
]);

export const gives: Condition = ({ gives: hasData }) => hasData;
/** The message has a phone, in whatever role. */
export const namesPhone: Condition = ({ utterance: { data } }) => data.some(({ token }) => token.type === "phone");
/** The message has few words. */
export const isShort: Condition = ({ utterance: { tokens } }) => tokens.length <= 4;
/** The message says what happened, not only that something did. */
export const describesIncident: Condition = ({ utterance: { tokens } }) =>
  tokens.filter(({ type }) => type !== "break").length >= fewestTold;
const fewestTold = 7;
export const hasFigure: Condition = ({ utterance: { data } }) => data.length > 0;
export const namesTicket: Condition = ({ named }) => named !== null;
export const hasPhone: Condition = ({ phone }) => phone !== null;
export const questioned: Condition = ({ utterance }) => utterance.questioned;
export const onlyTells: Condition = ({ utterance }) => utterance.onlyTells;
/** The message is about another day, or has a condition: "mañana la das de baja", "si no viene, dalo de baja". "Sí, quita a Beto" has neither. */
export const isConditional: Condition = ({ utterance: { tokens } }) =>
  tokens.some(
    ({ norm }, at) => norm === "manana" || norm === "luego" || (norm === "si" && (at > 0 || tokens.length > 5)),
  );
/** The message has words for dismissing a collaborator. Without them the person may only be away, or have lost their phone. */
export const dismisses: Condition = ({ utterance: { tokens } }) => staffWords.dismisses(tokens);
export const deniesDismissal: Condition = ({ utterance: { tokens } }) => staffWords.deniesDismissal(tokens);
/** "No viene hoy", "se va de vacaciones". */
export const isAway: Condition = ({ utterance: { tokens } }) => staffWords.isAway(tokens);
/** The message asks for another role or number for a collaborator: "pasa a Beto a gerente". */
export const changesPost: Condition = ({ utterance: { tokens } }) => staffWords.changesPost(tokens);
/** "Beto no puede entrar", "perdió su celular". */
export const isKeptOut: Condition = ({ utterance: { tokens } }) => staffWords.keptOut(tokens) !== null;
export const isUnfinished: Condition = ({ talked }) => talked.isUnfinished;
export const hasSold: Condition = ({ talked }) => talked.hasSold || talked.isUnfinished;
export const isSure =
  (least: number): Condition =>
  ({ utterance: { probability } }) =>
    probability >= least;

/** The message asks to remove something, or not to keep it. */
export const erases: Condition = either(has("CANCEL", "TAKE", "NEGATE"), hasWord("baja"));

/** The message asks to erase the writer's data or to close their account: "borren mis datos", "dame de baja"; not "olvidé mi tarjeta", "borra el mensaje". */
export const erasesData: Condition = (reading) => {
  const { tokens } = reading.utterance;
  if (hasForgotten(reading)) return false;
  if (areEnglish(tokens) || tokens.some(({ norm }) => leaving(norm))) return true;
  // "No quiero dar mis datos" gives none.
  const isErased = has("CANCEL", "TAKE")(reading) || tokens.some(({ norm }) => erasing(norm));
  const isVerb = isErased || (has("NEGATE")(reading) && !hasWord("dar doy dare compartir")(reading));
  const isOfData = tokens.some(
    ({ norm, typed, classes }, at) =>
      classes.includes("PHONE") ||
      ofData(norm) ||
      ofSelf(typed) ||
      // "Quiero que me borren."
      (norm === "me" && tokens[at + 1]?.classes.includes("CANCEL") === true),
  );
  return isVerb && isOfData;
};
/** "Olvidé mi número": the writer forgot something, and asks to erase nothing. */
export const hasForgotten: Condition = ({ utterance: { tokens } }) =>
  tokens.some(
    ({ typed }, at) =>
      ["olvide", "olvidé", "olvidamos"].includes(typed.toLowerCase()) && tokens[at - 1]?.norm !== "que",
  );
const leaving = wordTest(
  "baja bajas vaja arco bajenme salir salirme salgo pertenec* miembro desafili* renunci* particip* programa rastro",
);
const erasing = wordTest(
  "desapar* deshag* kit* elimin* suprim* quit* saca* saque* saquen cierr* cerr* desaparez* olvid* desinscrib* desuscrib* revoc* desregistr* retir* limpi* destru*",
);
const ofData = wordTest(
  "datos dato cuenta informacion info eso nombre registro perfil monedero historial todo todos sistema base lista mio mia mi mis",
);
/** "Bórrenme", "olvídenme". */
const ofSelf = (typed: string) => typed.length > 5 && typed.toLowerCase().endsWith("me");

/** "No me llamen", "no quiero hablar con nadie": the customer wants no call. */
export const refusesCall: Condition = ({ utterance: { tokens } }) =>
  tokens.some(
    ({ norm }, at) =>
      norm === "no" &&
      (tokens.slice(at + 1, at + 5).some((one) => calling(one.norm)) ||
        (tokens[at + 1]?.norm === "quiero" && tokens.slice(at + 2).some((one) => one.norm === "nadie"))),
  );
const calling = wordTest("llamen llames llame marquen marques marque hablen molesten contacten");
/** "Nadie me llamó", "nadie contesta". */
export const saysNobodyAnswers: Condition = both(hasWord("nadie"), ({ utterance: { tokens } }) =>
  tokens.some(({ norm }) => reaching(norm)),
);
const reaching = wordTest("llam* contest* respond* atiend* atend* marc* marco habl* hace hizo");
/** The message begins with a question word: "por qué me mandan mensajes". */
export const beginsAsking: Condition = ({ utterance: { tokens } }) =>
  tokens[0]?.norm === "porque" || (tokens[0]?.norm === "por" && tokens[1]?.norm === "que");
/** The message is about promotions, which the bot never sends. */
export const ofOffers: Condition = hasWord("promociones promocion promos promo ofertas oferta descuentos rebajas");

/** "¿Mis puntos vencen?" */
export const ofExpiry: Condition = hasWord("vence vencen vencer caduca caducan expira expiran vigencia");

/** The message has only words that agree. */
export const agrees: Condition = ({ utterance: { tokens, questioned: asks } }) => {
  if (asks || tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  return agreesIn(tokens);
};

/** The message begins with a yes that is more than a courtesy: "sí", "dale", "regístrala". */
export const beginsWithYes: Condition = ({ utterance: { tokens } }) => beginsYes(tokens);
/** The message is one figure with the words that say what it is: "437", "son 437", "ticket B-20". */
export const isValue: Condition = ({ utterance: { tokens, data } }) =>
  data.length === 1 &&
  tokens.every(({ type, classes }) => type !== "word" || valueWords.some((name) => classes.includes(name)));
const valueWords: readonly Class[] = [
  "COPULA",
  "CURRENCY",
  "TICKET",
  "ARTICLE",
  "PREPOSITION",
  "YES",
  "CORRECT",
  "PHONE",
  "GIVE",
];

/** The message asks for another balance after one was shown: "y el 477…". */
const asksFurther: Condition = ({ phone, utterance: { tokens, data } }) => {
  const [first] = tokens;
  const isAddition =
    first !== undefined && (first.classes.includes("AND") || first.norm === "ahora" || first.norm === "tambien");
  return phone !== null && data.length === 1 && isAddition && tokens.length <= 8;
};

/** The message answers the bot's question for a phone. */
export const answersPhone: Condition = (reading) => {
  const {
    talked: { phoneAsked },
    phone,
    digits,
    amountCentavos,
    ticket,
    utterance,
  } = reading;
  if (phoneAsked === null || reading.behind !== null) return false;
  if (phoneAsked.further === true) return asksFurther(reading);
  if (phone === null) return digits !== null && utterance.data.length > 0;
  const isAnother = does("register", "redeem", "history", "undo", "refund", "findSale", "status")(reading);
  const tellsWhich = phoneAsked.for === "undo" && ticket === null;
  return !isAnother && ((amountCentavos === null && ticket === null && utterance.slots.amount === null) || tellsWhich);
};

/** The bot asked for the phone, and the message names the operation by its ticket instead. */
export const namesOperation: Condition = (reading) => {
  const {
    talked: { phoneAsked },
    phone,
    named,
  } = reading;
  if (phoneAsked === null || phoneAsked.further === true || phoneAsked.for === "balance" || phone !== null)
    return false;
  return named !== null || (phoneAsked.for === "undo" && whichOf(reading.utterance.tokens) !== undefined);
};

/** The message asks to use balance: "quiere usar 50", "paga con su saldo". */
export const usesBalance: Condition = (reading) => {
  const {
    utterance: { slots },
  } = reading;
  // "…250 menos 50 de su saldo".
  if (has("OFF")(reading)) return slots.points !== null && has("POINTS")(reading);
  // "Ponle 80 del monedero de una compra de 300".
  if (slots.points !== null && slots.amount !== null && has("POINTS")(reading)) return true;
  return has("USE")(reading) || (has("WITH")(reading) && has("POINTS")(reading));
};

/** The message is about another day. A sale of that day must not be registered now. */
export const isAnotherDay: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ norm, classes }) => classes.includes("PAST") || otherTimes.has(norm));
const otherTimes: ReadonlySet<string> = new Set(["manana", "despues"]);

/** The message speaks of a sale that was registered already: "ya registré el 477…", "venta duplicada". */
export const isOfSaleMade: Condition = ({ utterance: { vetoes } }) => vetoes.includes("ofSaleMade");

/** The message may be a sale, though another act is likelier. */
export const mayBeSale: Condition = ({ utterance: { likely } }) =>
  likely.some(({ act, probability }) => act === "sale" && probability >= 0.3);

/** The message has a certain amount. */
export const hasAmount: Condition = ({ amountCentavos }) => amountCentavos !== null;

/** The message has a given name. */
export const namesPerson: Condition = ({ utterance: { tokens } }) => oneNamed(tokens) !== null;

/** The message is a complete sale: phone, amount and ticket. */
export const isWholeSale: Condition = ({ phone, amountCentavos, ticket, named }) =>
  phone !== null && amountCentavos !== null && (ticket ?? named) !== null;

/** "Le quedan 50 de saldo": the figure only says how much there is. */
export const tellsBalance: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ classes }, at) => classes.includes("BALANCE") && tokens[at + 1]?.type === "number");

/** The message has the phones of several people. */
export const isOfSeveral: Condition = ({ utterance: { data } }) =>
  new Set(data.flatMap(({ token, role }) => (token.type === "phone" && role !== "withdrawn" ? [token.phone] : [])))
    .size > 1;

/** Sales are queued, and no operation is under way that the message could mean. */
export const hasQueued: Condition = ({ talked: { queued, isUnfinished: isOpen } }) => queued > 0 && !isOpen;

/** A bare yes, which may answer anything. */
export const isPlainYes: Condition = ({ utterance: { tokens } }) => tokens.length === 1;

/** The message is a list of sales, one in each line. */
export const isList: Condition = ({ text, utterance: { data, questioned: asks } }) =>
  !asks && data.filter(({ token }) => token.type === "phone").length > 1 && salesListed(text) !== null;

/** The message excludes days: "de la semana, no de hoy". */
export const deniesDays: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ classes }, at) => at > 0 && classes.includes("NEGATE") && tokens[at + 1]?.norm === "de");

/** The message rejects what it names: "todavía no quiero el corte", "el corte no". "No me cuadra la caja" and "la de Ana nada más" ask for it. */
export const deniesWish: Condition = ({ utterance: { tokens } }) => {
  const at = tokens.findLastIndex(({ classes }) => classes.includes("NEGATE"));
  if (tokens[at]?.norm === "nada") return false;
  const behind = tokens.slice(at + 1, at + 4);
  // "Quiero registrarme, no quiero dar mi cumple" wants the one without the other.
  if (behind.some(({ norm }) => norm === "dar" || norm === "cumple")) return false;
  // "No, quiero el corte" wishes for it.
  const pause = behind.findIndex(({ type }) => type === "break");
  return at === tokens.length - 1 || behind.slice(0, pause < 0 ? 3 : pause).some(({ norm }) => wishing.has(norm));
};
const wishing: ReadonlySet<string> = new Set(
  "quiero quiere queremos ocupo necesito mandes mande pases pase hagas haga saques saque ensenes des corte reporte auditoria".split(
    " ",
  ),
);

/** The message ends with a denial: "sí, ya no". */
export const endsWithNo: Condition = ({ utterance: { tokens } }) => tokens.at(-1)?.classes.includes("NEGATE") === true;

/** The message has no word and no figure, only faces. */
export const isOnlyFaces: Condition = ({ utterance: { tokens, questioned: asks } }) =>
  !asks && tokens.every(({ type }) => type === "break");

/** "Lo mismo": all data of the previous sale. */
export const saysSameThing: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ norm }, at) => norm === "mismo" && tokens[at - 1]?.norm === "lo");

/** Only a phone and its owner's name. */
export const isContact: Condition = (reading) => {
  const {
    utterance: { tokens, data },
  } = reading;
  const isElse = has(
    "NEGATE",
    "CANCEL",
    "WRONG",
    "UNDO",
    "QUESTION",
    "ANOTHER",
    "POINTS",
    "BALANCE",
    "PAST",
    "LATER",
    "DEBT",
    "USE",
  )(reading);
  return data.length === 1 && tokens.length <= 9 && !isElse;
};

/** The message corrects the previous one: "eran 280", "perdón, 280", "*280", "súmale 50". */
export const putsRight: Condition = (reading) =>
  has("CORRECT", "GIVE")(reading) || hasWord("eran era")(reading) || reading.text.includes("*");

/** The message is a figure and nothing else. */
export const isBareFigure: Condition = ({ utterance: { tokens } }) =>
  tokens.length === 1 && tokens[0]?.type === "number";

/** The figure of the message has a sign: "-50", "+50". */
export const hasSign: Condition = ({ text }) => signIn(text) !== null;

/** The message tells a wrong balance and how much it is wrong by: "tiene 30 de más", "le faltaron 20". */
export const tellsShortfall: Condition = ({ text, utterance: { data, tokens } }) => {
  const [only, more] = data.filter(({ token }) => token.type === "number");
  if (only === undefined || more !== undefined) return false;
  // "Faltan 3 ventas".
  const next = tokens[only.at + 1];
  const isMoney =
    next?.type !== "word" ||
    afterPoints.has(next.norm) ||
    next.classes.some((name) => name === "CURRENCY" || name === "POINTS");
  return isMoney && readShortfallDirection(text) !== null;
};
const afterPoints: ReadonlySet<string> = new Set("de a al por en que para".split(" "));

/** The message says what a customer's balance should be: "súbele a 200 al 477…", "el saldo correcto del 477… es 30". */
export const setsBalance: Condition = (reading) =>
  balanceTold(reading.utterance.tokens) !== null &&
  (hasPhone(reading) || hasWord("saldo puntos")(reading) || reading.talked.about !== null) &&
  !has("TICKET", "USE")(reading) &&
  !hasWord("venta compra")(reading);

/** A manager's order to add or remove balance, without a sale: "súmale 50 477…". */
export const movesBalance: Condition = (reading) => {
  const [first] = reading.utterance.tokens;
  const moves = first !== undefined && (first.classes.includes("GIVE") || first.classes.includes("TAKE"));
  return moves && !has("TICKET")(reading) && !hasWord("venta compra")(reading);
};

/** The message begins like the line of a sale, with a phone and a figure. */
export const beginsAsLine: Condition = ({ utterance: { tokens } }) =>
  tokens[0]?.type === "phone" && tokens[1]?.type === "number";

/** The order in the message is denied, hypothetical or a question. The reason of a correction ("porque le cobraron de más") does not count as a denial. */
export const isRefused: Condition = (reading) => {
  const { vetoes } = reading.utterance;
  const isCalledOff = vetoes.includes("calledOff") && !hasWord("por porque pues")(reading) && !ordersMove(reading);
  return isCalledOff || vetoes.some((veto) => refusing.has(veto));
};
/** "No le dieron lo del sábado, súbele 30": no denial stands right before the order. */
const ordersMove: Condition = ({ utterance: { tokens } }) =>
  tokens.some(
    ({ classes }, at) =>
      (classes.includes("GIVE") || classes.includes("TAKE")) &&
      tokens.slice(at + 1, at + 3).some(({ type }) => type === "number") &&
      !tokens.slice(Math.max(0, at - 2), at).some((one) => one.classes.includes("NEGATE")),
  );
/** "Quítale 15 a 477…, no, mentira, ponle 15": a denied order with another one behind it. */
export const ordersAnew: Condition = (reading) => {
  const { tokens } = reading.utterance;
  const last = tokens.slice(tokens.findLastIndex(({ classes }) => classes.includes("NEGATE")));
  const isOrder = last.some(
    ({ classes, type }, at) =>
      type === "word" &&
      (classes.includes("GIVE") || classes.includes("TAKE")) &&
      at > 1 &&
      last.slice(at + 1, at + 3).some((one) => one.type === "number"),
  );
  return isOrder && ordersMove(reading);
};
const refusing: ReadonlySet<string> = new Set(["deniedDeed", "supposed", "condition"]);
