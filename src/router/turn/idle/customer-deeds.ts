import type { Said } from "../../../text/keys.ts";
import { isOfFamily } from "../../../understanding/names.ts";
import { sayEarning } from "../commands/balance.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { callsAPerson, offer } from "../remembered/offers.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { beginsAsking, both, has, hasWord, not, questioned } from "./conditions.ts";
import type { Does, IdleReading } from "./reading.ts";
import type { Who } from "../commands/command-row.ts";
import { callAPerson, tellManagers } from "../commands/own-affairs.ts";
import { sayShopAnswer } from "./misses.ts";

// What is done for a customer, and for anybody who speaks of their own notices or data.

/** Says the shop's own answer where it has one for the message, else that it is done at the counter. */
const atTheCounter: Does = (turn, { text }) => {
  if (!sayShopAnswer(turn, text)) turn.say({ key: "atTheCounter" });
};

/** Offers a person, who gets what was done of late on the customer's number. */
const complaint: Does = (turn, { text }) => {
  if (!sayShopAnswer(turn, text)) offerAPerson(turn, { key: "complaintAtCounter" });
};

/** Tells the managers of a complaint at once: the customer has said what happened. The bot stays in the chat until a person writes there. */
const complaintTold: Does = (turn, { text }, who) => {
  if (!sayShopAnswer(turn, text)) tellManagers(turn, who, text);
};

/** Says something with a button that calls a person of the shop; a yes calls one too. */
export function offerAPerson(turn: TurnBuilder, said: Said): void {
  const button = { label: turn.render({ key: "wantAPerson" }), data: callsAPerson };
  turn.say(said, { buttons: [button], closed: true });
  offer(turn, button);
}

const ownBalance: Does = (turn, { phone, utterance }, who) => {
  if (isOfFamily(utterance.tokens) || (phone !== null && phone !== who.phone))
    return turn.say({ key: "onlyYourBalance" });
  handleCommand(turn, { type: "balance", text: "" }, who);
};

/** Whether a message says that something is to be left as it is: "no me quites los avisos". */
function keepsThem({ utterance: { tokens } }: IdleReading): boolean {
  return tokens.some(
    ({ classes, norm }, at) =>
      (classes.includes("CANCEL") || norm === "baja" || norm === "quites" || norm === "quiten") &&
      tokens.slice(Math.max(0, at - 5), at).some((one) => one.norm === "no") &&
      !tokens.slice(0, at).some((one) => one.norm === "ya"),
  );
}

/** "¿Tengo avisos?", "¿por qué no me llegan?"; "¿me quitas los avisos?" is a wish. */
const asksOfThem = both(
  questioned,
  not(hasWord("puedes puede pueden podrias podria quitas quitan mandas mandan activas prendes das dan quiero")),
);

/** Turns notices on or off, or tells whether they are on. */
const notices: Does = (turn, reading, who) => {
  const isOn = turn.person.preferences.notices === "on";
  const isAsked =
    asksOfThem(reading) || beginsAsking(reading) || hasWord("llegan llego llegaron quitaron apagaron")(reading);
  const keeps = keepsThem(reading);
  const on = reading.act === "noticesOn" || keeps;
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

/** Offers to erase their data, where that is what is wanted. */
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
