/** Deeds for customers with nothing open, and the reply where the bot did not understand. */
import type { Button } from "../../../channel/channel.ts";
import { wireAmount } from "../../../domain/money.ts";
import type { ShopAnswer } from "../../../domain/shop.ts";
import type { StoredState } from "../../../flow/flow.ts";
import type { Session } from "../../../store/store.ts";
import type { Said } from "../../../text/keys.ts";
import type { Act } from "../../../understanding/labels.ts";
import type { Likely } from "../../../understanding/model/weights.ts";
import { isOfFamily } from "../../../understanding/mentions/names.ts";
import { lettersOf } from "../../../understanding/tokens/tokens.ts";
import { longestTapBytes, tapData } from "../../tap.ts";
import type { CommandType } from "../commands.ts";
import { sayEarning } from "../commands/balance.ts";
import type { Who } from "../commands/command-row.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { commandButton, menuButtons, sayHelp } from "../commands/menu.ts";
import { callAPerson, tellManagers } from "../commands/own-affairs.ts";
import { callsAPerson, offer } from "../remembered/offers.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { both, has, not } from "../conditions.ts";
import { beginsAsking, hasWord, questioned } from "./conditions.ts";
import type { Does, IdleReading } from "./reading.ts";

// Deeds for customers, and for anybody who writes about their own notices or data.

/** Sends the shop's own answer to the message; without one, says that this is done at the counter. */
const atTheCounter: Does = (turn, { text }) => {
  if (!sayShopAnswer(turn, text)) turn.say({ key: "atTheCounter" });
};

/** The most characters of a complaint that are kept for the managers. */
const longestComplaint = 200;

/** Offers a person of the shop, who gets the latest operations on the customer's phone. */
const complaint: Does = (turn, { text }) => {
  if (!sayShopAnswer(turn, text)) offerAPerson(turn, { key: "complaintAtCounter" }, text.slice(0, longestComplaint));
};

/** Passes a complaint to the managers at once, since the customer said what happened. The bot keeps answering until a person writes in the chat. */
const complaintTold: Does = (turn, { text }, who) => {
  if (!sayShopAnswer(turn, text)) tellManagers(turn, who, text);
};

/** Says something with a button that calls a person of the shop. A yes calls one too. */
export function offerAPerson(turn: TurnBuilder, said: Said, words?: string): void {
  const button = { label: turn.render({ key: "wantAPerson" }), data: callsAPerson };
  turn.say(said, { buttons: [button], closed: true });
  offer(turn, button, words);
}

const ownBalance: Does = (turn, { phone, utterance }, who) => {
  const isOwn = utterance.tokens.some(({ classes }) => classes.includes("OWN"));
  if ((isOfFamily(utterance.tokens) && !isOwn) || (phone !== null && phone !== who.phone))
    return turn.say({ key: "onlyYourBalance" });
  handleCommand(turn, { type: "balance", text: "" }, who);
};

/** True if the message asks to leave something as it is: "no me quites los avisos". */
function keepsThem({ utterance: { tokens } }: IdleReading): boolean {
  return tokens.some(
    ({ classes, norm }, at) =>
      (classes.includes("CANCEL") || norm === "baja" || norm === "quites" || norm === "quiten") &&
      tokens.slice(Math.max(0, at - 5), at).some((one) => one.norm === "no") &&
      !tokens.slice(0, at).some((one) => one.norm === "ya"),
  );
}

/** "¿Tengo avisos?", "¿por qué no me llegan?" are questions; "¿me quitas los avisos?" is a wish. */
const asksOfThem = both(
  questioned,
  not(hasWord("puedes puede pueden podrias podria quitas quitan mandas mandan activas prendes das dan quiero")),
);

/** "Quiero avisos, pero sin publicidad": what is denied stands behind them. */
const wantsThem = ({ utterance: { tokens } }: IdleReading) =>
  tokens.some(
    ({ norm }, at) =>
      norm === "avisos" &&
      tokens[at - 1]?.norm === "quiero" &&
      !tokens.slice(0, at).some(({ classes }) => classes.includes("NEGATE") || classes.includes("CANCEL")),
  );

/** Turns notices on or off, or says whether they are on. */
const notices: Does = (turn, reading, who) => {
  const isOn = turn.person.preferences.notices === "on";
  const isAsked =
    asksOfThem(reading) || beginsAsking(reading) || hasWord("llegan llego llegaron quitaron apagaron")(reading);
  const keeps = keepsThem(reading);
  const on = reading.act === "noticesOn" || keeps || wantsThem(reading);
  if (isAsked || (on && isOn)) return turn.say({ key: "noticesState", values: { on: isOn } });
  handleCommand(turn, { type: on ? "noticesOn" : "noticesOff" }, who);
};

const wasErased = hasWord(
  "borraron eliminaron quitaron cancelaron dieron dado dada registrado registrada inscrito inscrita",
);
const ofPurchase = both(
  hasWord("compra compras pedido pedidos venta cargo cargos ticket tickets orden cobro cobros"),
  not(hasWord("datos cuenta historial todo")),
);

/** Offers to erase the customer's data, if the message asks for that. */
const forgetMe: Does = (turn, reading, who) => {
  if (wasErased(reading)) return handleCommand(turn, { type: "balance", text: "" }, who);
  if (keepsThem(reading)) return turn.say({ key: "asYouLike" });
  if (ofPurchase(reading)) return complaint(turn, reading, who);
  if (both(has("CORRECT"), not(questioned), not(has("CANCEL")), not(hasWord("baja")))(reading))
    return atTheCounter(turn, reading, who);
  handleCommand(turn, { type: "forgetMe" }, who);
};

export const customerDeeds = {
  ownBalance,
  ownHistory: (turn: TurnBuilder, _: IdleReading, { phone, person }: Who) =>
    turn.lookUp("history", { type: "ownHistory", phone }, person.identity),
  atTheCounter,
  complaint,
  complaintTold,
  person: (turn: TurnBuilder, { text, talked }: IdleReading, who: Who) => {
    if (!sayShopAnswer(turn, text)) callAPerson(turn, who, talked.personOffered ? text : null);
  },
  earning: (turn: TurnBuilder, { text, utterance: { slots } }: IdleReading, who: Who) => {
    if (!sayShopAnswer(turn, text)) sayEarning(turn, slots.amount?.value ?? null, who);
  },
  onlyYourBalance: (turn: TurnBuilder) => turn.say({ key: "onlyYourBalance" }),
  forgetMe,
  noOffers: (turn: TurnBuilder) => turn.say({ key: "noOffers" }),
  disown: (turn: TurnBuilder, _: IdleReading, who: Who) => handleCommand(turn, { type: "disown", text: "" }, who),
  privacy: (turn: TurnBuilder) => {
    turn.say({ key: "privacyRights", values: { url: turn.settings.privacyNoticeUrl } });
  },
  ownRecords: (turn: TurnBuilder, _: IdleReading, who: Who) => handleCommand(turn, { type: "ownRecords" }, who),
  notices,
  noticesOff: (turn: TurnBuilder, _: IdleReading, who: Who) => handleCommand(turn, { type: "noticesOff" }, who),
} as const;

/** After this many misunderstood messages in a row, the reply names the way out instead. */
const mostMisses = 3;

/** Says that the bot did not understand, and offers the two likeliest commands. The third time in a row it names the way out. */
export function sayNotUnderstood(turn: TurnBuilder, likely: readonly Likely[], { access: { role } }: Who): void {
  const key = turn.person.missed(mostMisses) >= mostMisses ? "wayOut" : "notUnderstood";
  turn.say({ key, values: { role } }, { buttons: likeliest(turn, likely, role), spelledOut: true });
}

/** Vetoes that keep a message from being a certain sale: it says what not to do, or not to do now. */
const noSale: ReadonlySet<string> = new Set(["supposed", "condition", "deniedDeed", "debt", "paysLater", "past"]);

/** Asks whether a message with a phone and an amount is a sale, if its act is unclear. A yes leads to the summary. False: the message has no sale. */
export function askWhetherSale(turn: TurnBuilder, reading: IdleReading, { access: { role } }: Who): boolean {
  const { phone, amountCentavos, utterance } = reading;
  const ticket = reading.ticket ?? reading.named;
  const button = commandButton(turn, "sale", role);
  if (button === null || phone === null || amountCentavos === null || utterance.vetoes.some((id) => noSale.has(id)))
    return false;
  const words = ["venta", phone, wireAmount(amountCentavos), ...(ticket === null ? [] : ["ticket", ticket])].join(" ");
  const offered = { ...button, data: tapData({ type: "command", words }) };
  if (Buffer.byteLength(offered.data) > longestTapBytes) return false;
  offer(turn, offered);
  turn.say({ key: "isItASale", values: { phone, amountCentavos, ticket } }, { buttons: [offered] });
  return true;
}

/** The command to offer for an act. */
const commandFor: { readonly [act in Act]?: CommandType } = {
  sale: "sale",
  next: "sale",
  sameAgain: "sale",
  redeem: "redeem",
  register: "register",
  balance: "balance",
  thatBalance: "balance",
  ownBalance: "balance",
  myDay: "ownDay",
  status: "ownDay",
  undo: "refund",
  refund: "refund",
  findSale: "ownDay",
  corte: "corte",
  doubts: "doubts",
  approvals: "approvals",
  correct: "correct",
  correctAdd: "correct",
  correctRemove: "correct",
  staffAdd: "addCollaborator",
  staffDisable: "disableCollaborator",
  staffList: "collaborators",
};

/** Buttons for the two likeliest commands; the first two of the menu if there are fewer. A customer also gets a button that calls a person. */
function likeliest(turn: TurnBuilder, likely: readonly Likely[], role: Who["access"]["role"]): Button[] {
  const types = likely.flatMap(({ act }) => commandFor[act] ?? []);
  const fitting = [...new Set(types)].flatMap((type) => commandButton(turn, type, role) ?? []).slice(0, 2);
  const buttons = fitting.length === 2 ? fitting : menuButtons(turn, role, 2);
  if (role !== "customer") return buttons;
  const label = turn.render({ key: "wantAPerson" });
  return [...buttons, { label, data: callsAPerson }];
}

/**
 * Counts an answer that the open question could not use. The third in a row gets another reply: what the question wants, and how to leave it. `before`: the
 * conversation and the number of replies before the answer.
 */
export function countMisunderstood(
  turn: TurnBuilder,
  before: { readonly session: Session | null; readonly replyCount: number },
  who: Who,
): void {
  const { session, topic } = turn;
  if (before.session === null || session === null || topic === null || turn.replyCount === before.replyCount) return;
  if (session.conversationId !== before.session.conversationId || !isSameQuestion(session, before.session)) return;
  if (turn.person.missed(mostMisses) < mostMisses) return;
  turn.dropRepliesAfter(before.replyCount);
  sayHelp(turn, who);
}

/** True if a conversation asks the same question as before and has gathered nothing since. */
function isSameQuestion({ state: one }: Session, { state: other }: Session): boolean {
  return questionIn(one) === questionIn(other) && gatheredIn(one) === gatheredIn(other);
}

/** The state that asks. "¿Qué cambio?" counts as the summary, which asks it about an answer that it does not understand. */
function questionIn({ value }: StoredState): string {
  return JSON.stringify(value === "change" ? "summary" : value);
}

/** The gathered data, without the next notice and without failed searches. */
function gatheredIn({ context }: StoredState): string {
  return JSON.stringify({ ...(context as object), notice: null, search: null, query: null });
}

/** The answer that the shop configured for a message; null: none. If several fit, the one with the longest match. */
export function shopAnswerTo(answers: readonly ShopAnswer[], text: string): ShopAnswer | null {
  const said = ` ${lettersOf(text)} `;
  const fitting = answers.flatMap((one) => {
    const words = one.words.filter((word) => said.includes(` ${word} `));
    return words.length === 0 ? [] : [{ one, length: Math.max(...words.map((word) => word.length)) }];
  });
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.one ?? null;
}

/** Sends the shop's own answer. False: the shop has none for this message. */
export function sayShopAnswer(turn: TurnBuilder, text: string): boolean {
  const found = shopAnswerTo(turn.settings.shopAnswers ?? [], text);
  if (found === null) return false;
  turn.say({ key: "shopAnswer", values: { answer: found.answer } });
  return true;
}
