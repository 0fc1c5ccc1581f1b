import type { Act } from "../../../understanding/labels.ts";
import { salesListed } from "../../../understanding/lines/sales-apart.ts";
import { agreesIn, beginsYes } from "../../../understanding/consent.ts";
import { type Class, wordTest } from "../../../understanding/lexicon/classes.ts";

import { areEnglish } from "../../../understanding/tokens/token.ts";
import * as staffWords from "../../../understanding/staff.ts";
import { oneNamed } from "../../../understanding/names.ts";
import { signIn } from "../../../understanding/tokens/tokens.ts";
import { whichOf } from "../../../understanding/which.ts";
import type { IdleReading } from "./reading.ts";

// The conditions of the rows for a message with nothing open. They look at what was understood, never at spellings.

type Condition = (reading: IdleReading) => boolean;

export const both =
  (...conditions: readonly Condition[]): Condition =>
  (reading) =>
    conditions.every((condition) => condition(reading));
export const either =
  (...conditions: readonly Condition[]): Condition =>
  (reading) =>
    conditions.some((condition) => condition(reading));
export const not =
  (condition: Condition): Condition =>
  (reading) =>
    !condition(reading);
export const says =
  (meaning: Parameters<IdleReading["says"]>[0]): Condition =>
  (reading) =>
    reading.says(meaning);
export const does =
  (...acts: readonly Act[]): Condition =>
  ({ act }) =>
    act !== null && acts.includes(act);
/** It has a word of one of the classes. */
export const has =
  (...classes: readonly Class[]): Condition =>
  ({ utterance: { tokens } }) =>
    tokens.some((token) => classes.some((name) => token.classes.includes(name)));
/** "Ya me los pusieron?", "…, ¿ya se me abonó?": it asks whether something was done. */
export const startsAlready: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ norm }, at) => norm === "ya" && (at === 0 || tokens[at - 1]?.type === "break"));

/** Whatever it is, it wants nothing of the bot. */
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
/** It has one of the words, as they are meant. */
export const hasWord =
  (words: string): Condition =>
  ({ utterance: { tokens } }) =>
    tokens.some(({ norm }) => words.split(" ").includes(norm));
/** A refund that was asked for is not wanted any more: "no la pidas", "cancela la devolución", "dile al gerente que siempre no". */
export const withdrawsRefund: Condition = either(
  both(has("NEGATE"), hasWord("pidas pida pidan")),
  both(has("CANCEL"), hasWord("devolucion reembolso")),
  both(has("NEGATE"), hasWord("siempre"), hasWord("gerente"), hasWord("dile avisale digale")),
);

export const gives: Condition = ({ gives: any }) => any;
/** It names a phone, whatever it may be. */
export const namesPhone: Condition = ({ utterance: { data } }) => data.some(({ token }) => token.type === "phone");
/** It has hardly more than three words. */
export const isShort: Condition = ({ utterance: { tokens } }) => tokens.length <= 4;
/** It tells what happened, and not only that something did. */
export const tellsWhat: Condition = ({ utterance: { tokens } }) =>
  tokens.filter(({ type }) => type !== "break").length >= fewestTold;
const fewestTold = 7;
export const hasFigure: Condition = ({ utterance: { data } }) => data.length > 0;
export const namesTicket: Condition = ({ named }) => named !== null;
export const hasPhone: Condition = ({ phone }) => phone !== null;
export const questioned: Condition = ({ utterance }) => utterance.questioned;
export const onlyTells: Condition = ({ utterance }) => utterance.onlyTells;
/** It is of another day, or under a condition: "mañana la das de baja", "si no viene, dalo de baja". "Sí, quita a Beto" is not. */
export const isConditional: Condition = ({ utterance: { tokens } }) =>
  tokens.some(
    ({ norm }, at) => norm === "manana" || norm === "luego" || (norm === "si" && (at > 0 || tokens.length > 5)),
  );
/** It has words that dismiss somebody of the staff; others that it speaks of may only be away, or have lost their phone. */
export const dismisses: Condition = ({ utterance: { tokens } }) => staffWords.dismisses(tokens);
/** "No viene hoy", "se va de vacaciones". */
export const isAway: Condition = ({ utterance: { tokens } }) => staffWords.isAway(tokens);
/** It wants another post, or another number, for somebody of the staff: "pasa a Beto a gerente". */
export const changesPost: Condition = ({ utterance: { tokens } }) => staffWords.changesPost(tokens);
/** "Beto no puede entrar", "perdió su celular". */
export const isKeptOut: Condition = ({ utterance: { tokens } }) => staffWords.keptOut(tokens) !== null;
export const isUnfinished: Condition = ({ talked }) => talked.isUnfinished;
export const hasSold: Condition = ({ talked }) => talked.hasSold || talked.isUnfinished;
export const isSure =
  (least: number): Condition =>
  ({ utterance: { probability } }) =>
    probability >= least;

/** It wants something taken away, or not kept. */
export const erases: Condition = either(has("CANCEL", "TAKE", "NEGATE"), hasWord("baja"));

/** It wants its writer's data erased, or their account closed: "borren mis datos", "dame de baja"; not "olvidé mi tarjeta", "borra el mensaje". */
export const erasesData: Condition = (reading) => {
  const { tokens } = reading.utterance;
  if (hasForgotten(reading)) return false;
  if (areEnglish(tokens) || tokens.some(({ norm }) => leaving(norm))) return true;
  const isVerb = has("CANCEL", "TAKE", "NEGATE")(reading) || tokens.some(({ norm }) => erasing(norm));
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
/** "Olvidé mi número": something was forgotten, and nothing is to be. */
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

/** "No me llamen", "no quiero hablar con nadie": nobody is to call. */
export const refusesCall: Condition = ({ utterance: { tokens } }) =>
  tokens.some(
    ({ norm }, at) =>
      norm === "no" &&
      (tokens.slice(at + 1, at + 5).some((one) => calling(one.norm)) ||
        (tokens[at + 1]?.norm === "quiero" && tokens.slice(at + 2).some((one) => one.norm === "nadie"))),
  );
const calling = wordTest("llamen llames llame marquen marques marque hablen molesten contacten");
/** "Nadie me llamó", "nadie contesta". */
export const wasLeftAlone: Condition = both(hasWord("nadie"), ({ utterance: { tokens } }) =>
  tokens.some(({ norm }) => reaching(norm)),
);
const reaching = wordTest("llam* contest* respond* atiend* atend* marc* marco habl* hace hizo");
/** It begins as a question does: "por qué me mandan mensajes". */
export const beginsAsking: Condition = ({ utterance: { tokens } }) =>
  tokens[0]?.norm === "porque" || (tokens[0]?.norm === "por" && tokens[1]?.norm === "que");
/** It is of what is offered to buyers, which the bot does not send. */
export const ofOffers: Condition = hasWord("promociones promocion promos promo ofertas oferta descuentos rebajas");

/** It is made of words that agree and of nothing else. */
export const agrees: Condition = ({ utterance: { tokens, questioned: asks } }) => {
  if (asks || tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  return agreesIn(tokens);
};

/** It begins as a yes does that is more than a courtesy: "sí", "dale", "regístrala". */
export const beginsWithYes: Condition = ({ utterance: { tokens } }) => beginsYes(tokens);
/** It is one figure and words that say what it is: "437", "son 437", "ticket B-20". */
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

/** It asks for another phone's balance after one was shown: "y el 477…". */
const asksFurther: Condition = ({ phone, utterance: { tokens, data } }) => {
  const [first] = tokens;
  const isAddition =
    first !== undefined && (first.classes.includes("AND") || first.norm === "ahora" || first.norm === "tambien");
  return phone !== null && data.length === 1 && isAddition && tokens.length <= 8;
};

/** It answers with a phone the question for one. */
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

/** The phone was asked for, and it names the operation instead: by its ticket. */
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

/** Balance is to be used: "quiere usar 50", "paga con su saldo". */
export const usesBalance: Condition = (reading) => {
  const {
    utterance: { slots },
  } = reading;
  if (has("OFF")(reading) && slots.points === null) return false;
  return has("USE")(reading) || (has("WITH")(reading) && has("POINTS")(reading));
};

/** It tells of another time than now: what was sold then is not to be registered. */
export const isAnotherDay: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ norm, classes }) => classes.includes("PAST") || otherTimes.has(norm));
const otherTimes: ReadonlySet<string> = new Set(["manana", "despues"]);

/** It tells of a sale that was made: "ya registré el 477…", "venta duplicada". */
export const isOfSaleMade: Condition = ({ utterance: { vetoes } }) => vetoes.includes("ofSaleMade");

/** It may be a sale, though something else is likelier. */
export const mayBeSale: Condition = ({ utterance: { likely } }) =>
  likely.some(({ act, probability }) => act === "sale" && probability >= 0.3);

/** It has an amount for certain. */
export const hasAmount: Condition = ({ amountCentavos }) => amountCentavos !== null;

/** It names a person by a given name. */
export const namesPerson: Condition = ({ utterance: { tokens } }) => oneNamed(tokens) !== null;

/** It is a sale in full: phone, amount and ticket. */
export const isWholeSale: Condition = ({ phone, amountCentavos, ticket, named }) =>
  phone !== null && amountCentavos !== null && (ticket ?? named) !== null;

/** It names the phones of several people. */
export const isOfSeveral: Condition = ({ utterance: { data } }) =>
  new Set(data.flatMap(({ token, role }) => (token.type === "phone" && role !== "withdrawn" ? [token.phone] : [])))
    .size > 1;

/** Sales wait, and nothing that is under way may still be meant. */
export const hasQueued: Condition = ({ talked: { queued, isUnfinished: isOpen } }) => queued > 0 && !isOpen;

/** A yes that may be to anything: it has no word but that. */
export const isPlainYes: Condition = ({ utterance: { tokens } }) => tokens.length === 1;

/** A list of sales, one in each line. */
export const isList: Condition = ({ text, utterance: { data, questioned: asks } }) =>
  !asks && data.filter(({ token }) => token.type === "phone").length > 1 && salesListed(text) !== null;

/** It takes back days: "de la semana, no de hoy". */
export const deniesDays: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ classes }, at) => at > 0 && classes.includes("NEGATE") && tokens[at + 1]?.norm === "de");

/** It is not wanted: "todavía no quiero el corte", "el corte no". "No me cuadra la caja", "la de Ana nada más" ask for it. */
export const deniesWish: Condition = ({ utterance: { tokens } }) => {
  const at = tokens.findLastIndex(({ classes }) => classes.includes("NEGATE"));
  if (tokens[at]?.norm === "nada") return false;
  return at === tokens.length - 1 || tokens.slice(at + 1, at + 4).some(({ norm }) => wishing.has(norm));
};
const wishing: ReadonlySet<string> = new Set(
  "quiero quiere queremos ocupo necesito mandes mande pases pase hagas haga saques saque ensenes des corte reporte auditoria".split(
    " ",
  ),
);

/** It ends with a denial: "sí, ya no". */
export const endsWithNo: Condition = ({ utterance: { tokens } }) => tokens.at(-1)?.classes.includes("NEGATE") === true;

/** It has no word and no figure: faces. */
export const isOnlyFaces: Condition = ({ utterance: { tokens, questioned: asks } }) =>
  !asks && tokens.every(({ type }) => type === "break");

/** "Lo mismo": everything of the sale before. */
export const saysSameThing: Condition = ({ utterance: { tokens } }) =>
  tokens.some(({ norm }, at) => norm === "mismo" && tokens[at - 1]?.norm === "lo");

/** A phone with whose it is and no more: "el del 477 123 4567", a contact that was pasted. */
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

/** It puts right what was just told: "eran 280", "perdón, 280", "*280", "súmale 50". */
export const putsRight: Condition = (reading) =>
  has("CORRECT", "GIVE")(reading) || hasWord("eran era")(reading) || reading.text.includes("*");

/** It is a figure and nothing else. */
export const isBareFigure: Condition = ({ utterance: { tokens } }) =>
  tokens.length === 1 && tokens[0]?.type === "number";

/** Its figure has a sign: "-50", "+50". */
export const hasSign: Condition = ({ text }) => signIn(text) !== null;

/** It begins with a verb that gives or takes balance, and names no sale: "súmale 50 477…", of a manager. */
export const movesBalance: Condition = (reading) => {
  const [first] = reading.utterance.tokens;
  const moves = first !== undefined && (first.classes.includes("GIVE") || first.classes.includes("TAKE"));
  return moves && !has("TICKET")(reading) && !hasWord("venta compra")(reading);
};

/** It begins as the line of a sale does: a phone, and then a figure. */
export const beginsAsLine: Condition = ({ utterance: { tokens } }) =>
  tokens[0]?.type === "phone" && tokens[1]?.type === "number";

/** What it orders is denied, supposed or asked: reasons of a correction ("porque le cobraron de más") do not refuse it. */
export const isRefused: Condition = (reading) => {
  const { vetoes } = reading.utterance;
  const isCalledOff = vetoes.includes("calledOff") && !hasWord("por porque pues")(reading) && !ordersMove(reading);
  return isCalledOff || vetoes.some((veto) => refusing.has(veto));
};
/** "No le dieron lo del sábado, súbele 30": the order is denied by nothing right before it. */
const ordersMove: Condition = ({ utterance: { tokens } }) =>
  tokens.some(
    ({ classes }, at) =>
      (classes.includes("GIVE") || classes.includes("TAKE")) &&
      tokens.slice(at + 1, at + 3).some(({ type }) => type === "number") &&
      !tokens.slice(Math.max(0, at - 2), at).some((one) => one.classes.includes("NEGATE")),
  );
const refusing: ReadonlySet<string> = new Set(["deniedDeed", "supposed", "condition"]);
