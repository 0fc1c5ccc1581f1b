import { channelTraits, chatChannel } from "../../../domain/people/chat.ts";
import type { Update, UpdateBody } from "../../../domain/update.ts";
import type { Person } from "../../../store/store.ts";
import { strangerMs, strangerPace } from "../../settings.ts";
import { chooseLanguage } from "../commands/preferences.ts";
import { isGreeting, looksLikeSale, readCommand, saysMore, tappedCommand } from "../commands/read-command.ts";
import type { Who } from "../commands/who.ts";
import type { Act } from "../../../understanding/acts/acts.ts";
import { saysClosed } from "../../../understanding/closed.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { understand } from "../../../understanding/understand.ts";
import { shopAnswerTo } from "../idle/shop-answers.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** A contact card that comes later than this after its sender was told something answers no question of the bot's, ms. */
const contactAskedMs = 10 * 60_000;

/** Someone whose phone is not proved: told how to identify themselves, at most once a day, or as `strangerPace` allows if they say a word we know. */
export function greetStranger(turn: TurnBuilder, update: Update, person: Person): void {
  const shared = channelTraits[update.channel].sharesNumber;
  const body = inBotWords(turn, update.body);
  const knows = shared ? isForTheBot(turn, body) : saysWord(turn, body);
  if (shared && !knows) return introduce(turn, person);
  if (!knows && turn.nowMs - person.toldAtMs < strangerMs) return;
  if (!mayBeTold(turn, person)) return;
  const command =
    body.type === "tap"
      ? tappedCommand(body.data)
      : body.type === "text"
        ? readCommand(body.text, turn.render.language)
        : null;
  if (command?.type === "language") {
    const { language = null } = command;
    chooseLanguage(turn, language, null);
    if (language === null) return;
  }
  turn.say({ key: "unknownPerson", values: { channel: update.channel } }, { askContact: true });
}

/**
 * Whether somebody writes to the shop and not to the bot: on a number that is the shop's own, a customer with no conversation open who
 * says no word of the bot's.
 */
export function writesToTheShop(turn: TurnBuilder, update: Update, who: Who): boolean {
  if (!channelTraits[update.channel].sharesNumber || who.access.role !== "customer" || turn.session) return false;
  return !isForTheBot(turn, inBotWords(turn, update.body));
}

/** A contact card that is not the sender's own: refused, or, where it is sent to the shop and not to the bot, none of the bot's business. */
export function refuseContact(turn: TurnBuilder, update: Update, person: Person): void {
  const known = person.phone !== null;
  const forTheShop = known
    ? !turn.session && turn.actor?.access.role === "customer"
    : turn.nowMs - person.toldAtMs >= contactAskedMs;
  if (forTheShop && channelTraits[update.channel].sharesNumber) return introduce(turn, person);
  if (!mayBeTold(turn, person)) return;
  turn.audit("contact.refused");
  turn.say({ key: "contactNotYours", values: { channel: update.channel, known } }, { askContact: !known });
}

/** A number of the staff's that another account proved before: a number that is given out again must not inherit a role. */
export function refuseTaken(turn: TurnBuilder, person: Person): void {
  if (!mayBeTold(turn, person)) return;
  turn.audit("contact.refused", "taken");
  turn.say({ key: "phoneTaken", values: { channel: chatChannel(turn.chat) } }, { askContact: true });
}

/**
 * Whether somebody who is told the same again and again may be told once more, which is then written down. Each time moves `toldAtMs` by `paceMs`; it
 * runs ahead of the clock by the replies of a burst.
 */
function mayBeTold(turn: TurnBuilder, person: Person): boolean {
  const { burst, paceMs } = strangerPace;
  const toldAtMs = Math.max(turn.nowMs, person.toldAtMs + paceMs);
  if (toldAtMs - turn.nowMs > (burst - 1) * paceMs) return false;
  turn.person.save({ ...person, toldAtMs });
  return true;
}

/** Says that there is a bot here and what for, at most once a day. */
export function introduce(turn: TurnBuilder, person: Person): void {
  if (turn.nowMs - person.toldAtMs < strangerMs) return;
  turn.person.save({ ...person, toldAtMs: turn.nowMs });
  turn.say({ key: "sharedNumber" });
}

/** Translates a typed text into the Spanish command words. */
function inBotWords(turn: TurnBuilder, body: UpdateBody): UpdateBody {
  return body.type === "text" ? { type: "text", text: turn.inBotWords(body.text) } : body;
}

function saysWord(turn: TurnBuilder, body: UpdateBody): boolean {
  return (
    body.type === "tap" ||
    (body.type === "text" && (readCommand(body.text, turn.render.language) !== null || looksLikeSale(body.text)))
  );
}

/** What a customer may want of the bot although the number is the shop's. */
const forTheBot: readonly (Act | null)[] = ["ownBalance", "balance", "noticesOff", "forgetMe", "person"];

/** A no to what the bot has just offered or done is for the bot. */
function declinesBot({ input }: TurnBuilder, text: string): boolean {
  const { noticesPutOn, offered } = input.person?.talk ?? {};
  if (noticesPutOn !== true && offered === undefined) return false;
  const { act, tokens, questioned } = understand(text, situationOf("customer"));
  const declines = act === "no" || act === "cancel" || act === "denial" || act === "noticesOff";
  return declines || saysClosed(tokens, questioned, "takeOff") || saysClosed(tokens, questioned, "refuse");
}

/** How likely an act has to be. */
const leastAct = 0.5;

/** A greeting is for the people of the shop, and so is a sentence that only begins with a word of the bot's ("corte de pelo"). */
function isForTheBot(turn: TurnBuilder, body: UpdateBody): boolean {
  if (body.type === "tap") return true;
  if (body.type !== "text" || isGreeting(body.text)) return false;
  const command = readCommand(body.text, turn.render.language);
  if (command === null) {
    const { act, probability, tokens } = understand(body.text, situationOf("customer"));
    return (
      (probability >= leastAct && forTheBot.includes(act)) ||
      (act === "noticesOn" && tokens.some(({ norm }) => norm === "avisos")) ||
      declinesBot(turn, body.text) ||
      shopAnswerTo(turn.settings.shopAnswers ?? [], body.text) !== null
    );
  }
  if (command.type === "language") return command.byWord === true;
  return command.type === "balance" || !saysMore(command);
}
