import type { FlowName } from "../../../flow/flow.ts";
import type { HelpTopic } from "../../../text/views.ts";
import type { Act } from "../../../understanding/labels.ts";
import { beginsYes, hesitates } from "../../../understanding/consent.ts";
import { postpones, wantsPart } from "../../../understanding/replies/answers.ts";
import { leavesBalance, readOtherDirection } from "../../../understanding/replies/correction.ts";
import { readStatedReason } from "../../../understanding/replies/reason.ts";
import { datumParted, roleIn, spellsName } from "../../../understanding/replies/people.ts";
import { asksPurpose, fieldNamed, hasMoreThanWait } from "../../../understanding/mentions/fields.ts";
import { named, readNameCorrection } from "../../../understanding/mentions/names.ts";
import { both, has, says } from "../conditions.ts";
import type { OtherFlowDeed } from "./deeds.ts";
import type { OtherFlowReading } from "./reading.ts";

// The policy for messages while a conversation other than a sale or a use of balance is open (corrections, registrations, people, decisions). It is one table: the first row
// that fits decides. The conversation gets every message that no row takes, as an answer.

/** The kind of answer that a question takes: any words, one of two choices, only its own words, a datum, or a yes. */
type Takes = "words" | "choice" | "own" | "datum" | "yes";

interface Row {
  readonly at: readonly Takes[];
  readonly acts?: readonly Act[];
  readonly when?: (reading: OtherFlowReading) => boolean;
  readonly do: OtherFlowDeed;
  /** The flow, the question, and a message that takes this row. */
  readonly example: readonly [flow: FlowName, topic: HelpTopic, text: string];
}

const hasNoFigure = ({ utterance: { data } }: OtherFlowReading) => data.length === 0;
/** True if the message asks for a balance. It may not be clear whose, since the conversation has a customer too. */
const isOfBalance = ({ utterance: { likely } }: OtherFlowReading) =>
  likely.reduce((sum, one) => sum + (one.act === "balance" || one.act === "thatBalance" ? one.probability : 0), 0) >=
  0.6;
const isSure = ({ utterance: { probability } }: OtherFlowReading) => probability >= 0.6;
const asks = ({ utterance: { questioned } }: OtherFlowReading) => questioned;
/** True if a yes to this summary would undo something. */
const undoes = ({ flow, topic }: OtherFlowReading) => topic === "summary" && undoing.has(flow);
const undoing: ReadonlySet<FlowName> = new Set(["refund", "disableCollaborator", "unlink"]);
const isOf =
  (flow: FlowName, topic: HelpTopic) =>
  (reading: OtherFlowReading): boolean =>
    reading.flow === flow && reading.topic === topic;
/** True at a summary that shows a person's data. */
const ofSomebody = (reading: OtherFlowReading) =>
  isOf("register", "summary")(reading) || isOf("addCollaborator", "summary")(reading);
const isStaff = ({ role }: OtherFlowReading) => role !== "customer";

/** "Saldo de Jorge 477…": the balance of a phone beside what is asked. */
const asksBalanceOf = both<OtherFlowReading>(
  ({ phone, utterance: { data } }) => phone !== null && data.length === 1,
  has("BALANCE", "POINTS"),
  (reading) => !has("COPULA", "NEGATE", "CORRECT", "GIVE", "TAKE", "WRONG")(reading),
);

/** True if the message denies, says that something is wrong, or names a datum. */
const putsRight = (reading: OtherFlowReading): boolean =>
  reading.utterance.data.length > 0 ||
  (has("CORRECT", "WRONG", "BUT", "PART")(reading) && !hesitates(reading.utterance.tokens)) ||
  reading.utterance.tokens.slice(0, 2).some(({ classes }) => classes.includes("NEGATE")) ||
  reading.utterance.tokens.some(({ norm }) => measuring.has(norm)) ||
  fieldNamed(reading.utterance.tokens) !== null;

/** "Cancélalo" cancels; "bórrala" may mean a person. */
const cancels = ({ utterance: { tokens } }: OtherFlowReading) => tokens.some(({ norm }) => norm.startsWith("cancel"));

/** "Eran menos". */
const measuring: ReadonlySet<string> = new Set(["eran", "menos", "mas"]);

const asking: readonly Takes[] = ["choice", "datum", "yes"];

export const rows: readonly Row[] = [
  {
    at: ["own"],
    when: both(
      isOf("register", "privacy"),
      (reading) =>
        reading.says("leavesRegistration") || (has("CANCEL")(reading) && !beginsYes(reading.utterance.tokens)),
    ),
    do: "cancel",
    example: ["register", "privacy", "ya no quiero registrarme"],
  },
  { at: ["own"], do: "answer", example: ["doubts", "list", "1"] },
  { at: ["yes"], when: ({ agrees }) => agrees, do: "answer", example: ["correct", "summary", "sí"] },
  { at: ["words", "choice"], when: says("hold"), do: "wait", example: ["correct", "reason", "espera tantito"] },
  { at: ["words", "choice"], when: says("callOff"), do: "cancel", example: ["correct", "reason", "ya no, olvídalo"] },
  {
    at: ["words"],
    when: both<OtherFlowReading>(says("takeBack"), ({ topic }) => topic !== "reason"),
    do: "back",
    example: ["addCollaborator", "name", "me equivoqué"],
  },
  {
    at: ["words"],
    acts: ["wait"],
    when: both(
      isSure,
      // "Cortesía por la espera" is a reason.
      ({ utterance: { tokens } }) => tokens.length <= 6 && tokens.every(({ norm }) => norm !== "por"),
      has("WAIT", "UNIT", "LATER"),
    ),
    do: "wait",
    example: ["correct", "reason", "dame 5 minutos"],
  },
  {
    at: ["words"],
    when: both(isStaff, asksBalanceOf, ({ topic }) => topic !== "reason"),
    do: "balance",
    example: ["register", "name", "espera, saldo del 4777654321"],
  },
  {
    at: ["words", "datum", "yes"],
    when: ({ flow, utterance: { tokens } }) => flow === "register" && asksPurpose(tokens),
    do: "purposeOfData",
    example: ["register", "birthday", "¿para qué quieren mi cumpleaños?"],
  },
  { at: ["words"], do: "answer", example: ["correct", "reason", "error de captura"] },
  { at: asking, when: ({ keeps }) => keeps, do: "answer", example: ["correct", "change", "déjalo así"] },
  {
    at: ["yes"],
    when: both(isOf("correct", "summary"), ({ utterance: { text } }) => readStatedReason(text) !== null),
    do: "answer",
    example: ["correct", "summary", "no, el motivo es regalo por su cumpleaños"],
  },
  {
    at: ["yes"],
    when: both(isOf("correct", "summary"), says("reasonAlone")),
    do: "answer",
    example: ["correct", "summary", "cortesía"],
  },
  {
    at: ["yes"],
    when: both(isOf("correct", "summary"), ({ utterance: { text } }) => readOtherDirection(text) !== null),
    do: "answer",
    example: ["correct", "summary", "no agregar, quitar"],
  },
  {
    at: ["yes"],
    when: both(ofSomebody, ({ utterance: { text }, name }) => datumParted(text, name) !== null),
    do: "answer",
    example: ["register", "summary", "quita el apellido"],
  },
  {
    at: ["yes"],
    when: both(isOf("addCollaborator", "summary"), ({ utterance: { text } }) => roleIn(text) !== null),
    do: "answer",
    example: ["addCollaborator", "summary", "hazla gerente"],
  },
  {
    at: ["yes"],
    when: both(isOf("register", "summary"), ({ utterance: { text } }) => spellsName(text)),
    do: "answer",
    example: ["register", "summary", "es Ortiz con z, sí acepta"],
  },
  {
    at: ["yes"],
    when: both(isOf("register", "summary"), says("declines")),
    do: "cancel",
    example: ["register", "summary", "dice que no acepta"],
  },
  {
    at: ["yes"],
    when: both(isOf("correct", "summary"), hasNoFigure, ({ utterance: { text } }) => leavesBalance(text)),
    do: "cancel",
    example: ["correct", "summary", "no, mejor no le quites nada"],
  },
  {
    at: ["yes"],
    when: ({ topic, repeatsPhone }) => topic === "summary" && repeatsPhone,
    do: "showAgain",
    example: ["correct", "summary", "es el mismo 4771234567"],
  },
  {
    at: ["yes"],
    when: both(ofSomebody, hasNoFigure, ({ utterance: { text } }) => readNameCorrection(text) !== null),
    do: "answer",
    example: ["register", "summary", "no espera, es Omar Canché"],
  },
  {
    at: ["yes"],
    when: both<OtherFlowReading>(says("hold"), ({ utterance: { tokens } }) => !hasMoreThanWait(tokens)),
    do: "wait",
    example: ["correct", "summary", "no estoy segura"],
  },
  {
    at: ["yes"],
    when: (reading) =>
      reading.says("drop") ||
      (reading.says("dropOrUndo") && (!undoes(reading) || (reading.flow !== "refund" && cancels(reading)))),
    do: "cancel",
    example: ["correct", "summary", "no, no lo hagas"],
  },
  {
    at: ["yes"],
    when: both(
      hasNoFigure,
      (reading) => reading.topic === "summary" && !undoes(reading) && postpones(reading.utterance.text),
      has("LATER", "TIME"),
    ),
    do: "cancel",
    example: ["addCollaborator", "summary", "no, aguanta, mejor mañana"],
  },
  { at: ["yes"], when: both(undoes, says("keepSale")), do: "cancel", example: ["refund", "summary", "así déjala"] },
  {
    at: ["yes"],
    when: both(
      isOf("disableCollaborator", "summary"),
      ({ utterance: { tokens } }) => beginsYes(tokens),
      has("LATER", "TIME"),
    ),
    do: "dismissalIsNow",
    example: ["disableCollaborator", "summary", "sí, pero hasta el viernes"],
  },
  {
    at: ["datum"],
    when: both(isOf("refund", "phone"), ({ ticket }) => ticket !== null),
    do: "refundTicket",
    example: ["refund", "phone", "ticket K-7"],
  },
  {
    at: ["yes"],
    when: both(isOf("refund", "summary"), ({ instead }) => instead !== null),
    do: "refundInstead",
    example: ["refund", "summary", "no, la D-1"],
  },
  {
    at: ["yes"],
    when: both(isOf("refund", "summary"), says("otherOne")),
    do: "back",
    example: ["refund", "summary", "esa no, la otra"],
  },
  {
    at: ["yes"],
    when: both(isOf("refund", "summary"), ({ utterance }) => wantsPart(utterance.text)),
    do: "refundIsWhole",
    example: ["refund", "summary", "nada más 50"],
  },
  {
    at: ["yes"],
    when: both(isOf("refund", "summary"), says("whyReturned")),
    do: "showAgain",
    example: ["refund", "summary", "ya no lo quiso"],
  },
  {
    at: ["datum"],
    when: both(
      ({ topic }) => topic === "collaborator",
      ({ requestedAct: wish, flow }) => wish !== null && wish !== flow,
    ),
    do: "wishInstead",
    example: ["invite", "collaborator", "da de baja a Ana"],
  },
  {
    at: ["datum"],
    when: both(isOf("register", "birthday"), says("callOff"), has("LATER", "TIME")),
    do: "cancel",
    example: ["register", "birthday", "mejor otro día"],
  },
  {
    at: ["datum"],
    when: both(isOf("register", "birthday"), says("declines")),
    do: "cancel",
    example: ["register", "birthday", "dice que no acepta"],
  },
  {
    at: ["datum"],
    when: both(isOf("register", "birthday"), says("leavesRegistration")),
    do: "cancel",
    example: ["register", "birthday", "mejor cancela"],
  },
  {
    at: asking,
    acts: ["wait", "later"],
    when: both(hasNoFigure, ({ utterance: { tokens } }) => !hasMoreThanWait(tokens)),
    do: "wait",
    example: ["correct", "phone", "aguanta tantito"],
  },
  {
    at: ["yes"],
    acts: ["wait", "later"],
    when: hasNoFigure,
    do: "answer",
    example: ["correct", "summary", "déjame checar, creo que era quitar"],
  },
  {
    at: ["yes"],
    acts: ["cancel", "undo", "refund"],
    when: both(undoes, has("CANCEL", "UNDO")),
    do: "showAgain",
    example: ["refund", "summary", "ya cancela la venta"],
  },
  {
    at: ["datum", "yes"],
    acts: ["cancel"],
    when: both(
      hasNoFigure,
      ({ topic }) => topic !== "birthday" && topic !== "amountGuess",
      (reading) => reading.topic !== "summary" || has("CANCEL", "NEGATE", "UNDO")(reading),
    ),
    do: "cancel",
    example: ["correct", "summary", "mejor ya no sigas con esto"],
  },
  {
    at: ["datum", "yes"],
    acts: ["back"],
    when: both(hasNoFigure, ({ topic }) => topic !== "summary"),
    do: "back",
    example: ["correct", "phone", "regrésame"],
  },
  {
    at: ["yes"],
    when: both(isStaff, asksBalanceOf),
    do: "balance",
    example: ["register", "summary", "oye y Jorge cuánto tiene ya, 4777654321"],
  },
  {
    at: asking,
    acts: ["balance", "thatBalance"],
    when: both(
      isStaff,
      isOfBalance,
      ({ holdsPhone, phone }) => holdsPhone || phone !== null,
      // "Solo los 50 que tiene."
      ({ topic, utterance: { data } }) =>
        topic !== "correctionPoints" || !data.some(({ token }) => token.type === "number"),
    ),
    do: "balance",
    example: ["correct", "summary", "¿cuánto tiene?"],
  },
  {
    at: ["datum", "yes"],
    acts: ["history"],
    when: both(isStaff, ({ phone, holdsPhone }) => phone !== null || holdsPhone),
    do: "history",
    example: ["correct", "summary", "qué ha comprado el 4771234567"],
  },
  {
    at: ["datum", "yes"],
    acts: ["corte", "myDay"],
    when: both(isStaff, isSure, hasNoFigure),
    do: "report",
    example: ["correct", "phone", "cómo van las ventas de la semana"],
  },
  { at: ["yes"], acts: ["status"], when: hasNoFigure, do: "notDoneYet", example: ["correct", "summary", "¿ya quedó?"] },
  {
    at: ["datum"],
    acts: ["menu"],
    when: both(isSure, hasNoFigure),
    do: "menu",
    example: ["correct", "phone", "llévame al menú"],
  },
  {
    at: ["datum", "yes"],
    acts: ["thanks"],
    when: hasNoFigure,
    do: "youAreWelcome",
    example: ["register", "phone", "gracias"],
  },
  {
    at: ["datum", "yes"],
    acts: ["whoAreYou"],
    when: isSure,
    do: "whoAreYou",
    example: ["register", "phone", "¿quién eres?"],
  },
  {
    at: ["yes"],
    when: both(asks, ({ topic }) => topic === "summary"),
    do: "showAgain",
    example: ["correct", "summary", "¿así está bien?"],
  },
  {
    at: ["yes"],
    acts: ["yes"],
    when: both(
      hasNoFigure,
      ({ flow, topic }) => flow !== "correct" && topic === "summary",
      has("YES"),
      (reading) => !has("CORRECT", "BUT")(reading),
      // "Sí, a Beto", where Ana is shown.
      (reading) => !undoes(reading) || named(reading.utterance.tokens) === null,
    ),
    do: "showAgain",
    example: ["refund", "summary", "creo que sí la devuelves"],
  },
  {
    at: ["yes"],
    acts: ["whatIsIt", "howTo", "greeting"],
    when: both(hasNoFigure, isSure, ({ topic }) => topic === "summary"),
    do: "showAgain",
    example: ["correct", "summary", "perdón, me hablaron, en qué íbamos"],
  },
  {
    at: ["yes"],
    when: both(
      ({ topic, utterance: { tokens } }) => topic === "summary" && beginsYes(tokens),
      (reading) => !undoes(reading),
      hasNoFigure,
      (reading) => !has("NEGATE", "CORRECT", "WRONG", "GIVE", "TAKE", "BUT")(reading),
    ),
    do: "showAgain",
    example: ["correct", "summary", "si la de jorge"],
  },
  {
    at: ["yes"],
    when: both(
      ({ topic, isUnclear }) => topic === "summary" && isUnclear(),
      (reading) => !putsRight(reading),
    ),
    do: "showAgain",
    example: ["correct", "summary", "uy, qué calor hace"],
  },
  {
    at: ["datum"],
    acts: ["whatIsIt", "howTo"],
    when: hasNoFigure,
    do: "help",
    example: ["correct", "phone", "¿cuál teléfono?"],
  },
  { at: asking, do: "answer", example: ["correct", "phone", "4771234567"] },
];

/** The kind of answer that a question with this topic takes. */
function takenAt(topic: HelpTopic | null): Takes {
  switch (topic) {
    case "reason":
    case "name":
    case "branch":
      return "words";
    case "role":
    case "direction":
      return "choice";
    case "summary":
    case "change":
      return "yes";
    case "list":
    case "detail":
    case "privacy":
    case "wait":
    case null:
      return "own";
    default:
      return "datum";
  }
}

/** Finds the row for a message to an open question. The last rows fit any message. */
export function rowFor(reading: OtherFlowReading): Row {
  const takes = takenAt(reading.topic);
  const { act, probability } = reading.utterance;
  const likely = probability >= leastAct ? act : null;
  const row = rows.find(
    ({ at, acts, when }) =>
      at.includes(takes) &&
      (acts === undefined || (likely !== null && acts.includes(likely))) &&
      (when === undefined || when(reading)),
  );
  if (row === undefined)
    throw new Error(`policy beside the form: no row fits the act "${likely}" at "${String(reading.topic)}"`);
  return row;
}

/** The lowest probability at which an act counts at the question of another conversation. */
const leastAct = 0.45;
