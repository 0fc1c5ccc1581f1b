import { channelTraits, chatChannel } from "../../../domain/chat.ts";
import type { Update, UpdateBody } from "../../../domain/update.ts";
import type { Person } from "../../../store/store.ts";
import { sinceMs } from "../../access.ts";
import { strangerMs, strangerPace, strangerQuestions } from "../../settings.ts";
import type { CommandType } from "../commands.ts";
import { sayEarningTold } from "../commands/balance.ts";
import { chooseLanguage } from "../commands/own-affairs.ts";
import { type Act, leastActUnasked } from "../../../understanding/labels.ts";
import { saysClosed } from "../../../understanding/consent.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { understand } from "../../../understanding/understand.ts";
import { lettersOf } from "../../../understanding/tokens/tokens.ts";
import type { Deed } from "../idle/deeds.ts";
import { rowFor } from "../idle/policy.ts";
import { idleReadingOf, noContext } from "../idle/reading.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { keepUntilProved } from "./before-proof.ts";
import type { Who } from "../commands/command-row.ts";
import { isGreeting, looksLikeSale, readCommand, saysMore, tappedCommand } from "../commands/read-command.ts";
import { sayShopAnswer, shopAnswerTo } from "../idle/customer-deeds.ts";

/** The same text within this time gets no second answer, ms. */
const sameTextMs = 10 * 60_000;

/** A contact card that comes longer than this after the bot wrote answers no question of the bot's, ms. */
const contactAskedMs = 10 * 60_000;

/**
 * Answers a person without a proved phone. A question that needs no identity gets a short answer; for the rest they learn how to prove their phone. At most
 * `strangerQuestions` times a day; a message with a word the bot knows is limited by `strangerPace` instead.
 */
export function greetStranger(turn: TurnBuilder, update: Update, person: Person): void {
  const shared = channelTraits[update.channel].sharesNumber;
  const { body } = update;
  const knows = shared ? isForTheBot(turn, body) : saysWord(turn, body);
  if (!shared || knows) keepUntilProved(turn, update);
  if (shared && !knows) return introduce(turn, person);
  const mayAsk =
    knows || (body.type === "text" ? asksAnew(turn, body.text) : turn.nowMs - person.toldAtMs >= strangerMs);
  if (!mayAsk || !mayBeTold(turn, person)) return;
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
  answerStranger(turn, update, command?.type ?? null);
}

/** Counts a stranger's question. False: too many today, or the same text again, as other bots send it. */
function asksAnew(turn: TurnBuilder, text: string): boolean {
  const { nowMs, settings } = turn;
  const before = turn.input.person?.talk?.strange;
  const mark = settings.fingerprint(lettersOf(text)).slice(0, 16);
  if (before === undefined || sinceMs(before.sinceMs, nowMs) >= strangerMs) {
    turn.person.remember({ strange: { sinceMs: nowMs, count: 1, mark, atMs: nowMs } });
    return true;
  }
  if (before.count >= strangerQuestions) return false;
  if (before.mark === mark && sinceMs(before.atMs, nowMs) < sameTextMs) return false;
  turn.person.remember({ strange: { ...before, count: before.count + 1, mark, atMs: nowMs } });
  return true;
}

/** Answers a question that needs no phone. For the rest says how to prove one. */
function answerStranger(turn: TurnBuilder, { body, channel }: Update, command: CommandType | null): void {
  const text = body.type === "text" ? body.text : "";
  const { act = null, probability = 0 } = text === "" ? {} : understand(text, situationOf("customer", turn.reads));
  const asked = probability >= leastActUnasked ? act : null;
  if (command === null) {
    if (text !== "" && sayShopAnswer(turn, text)) return;
    if (text !== "" && deedOf(turn, text) === "privacy")
      return turn.say({ key: "privacyRights", values: { url: turn.settings.privacyNoticeUrl } });
    if (asked === "shop") return turn.say({ key: "askTheShop", values: { role: "customer" } });
    if (asked === "earning") return sayEarningTold(turn);
    if (asked === "whoAreYou") return turn.say({ key: "whoIAm", values: { role: "customer" } });
  }
  const wants = wantedBy(command, asked);
  turn.say({ key: "unknownPerson", values: { channel, wants } }, { askContact: true });
}

/** The purpose for which a stranger must prove their number first. */
function wantedBy(command: CommandType | null, asked: Act | null): "balance" | "person" | null {
  if (command !== null) return command === "balance" || command === "person" ? command : null;
  if (asked === "ownBalance" || asked === "balance") return "balance";
  return asked === "person" || asked === "complaint" ? "person" : null;
}

/** True if a message is for the shop and not for the bot: on the shop's own number, from a customer with no conversation open, without a word of the bot's. */
export function writesToTheShop(turn: TurnBuilder, update: Update, who: Who): boolean {
  if (!channelTraits[update.channel].sharesNumber || who.access.role !== "customer" || turn.session) return false;
  return !isForTheBot(turn, update.body);
}

/** Refuses a contact card of another person. If the card is meant for the shop, ignores it. */
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

/** Refuses a staff number that another account proved earlier: a number that is given out again must not inherit a role. */
export function refuseTaken(turn: TurnBuilder, person: Person): void {
  if (!mayBeTold(turn, person)) return;
  turn.audit("contact.refused", "taken");
  turn.say({ key: "phoneTaken", values: { channel: chatChannel(turn.chat) } }, { askContact: true });
}

/**
 * True if a person who gets the same reply again and again may get it once more; then stores that. Each reply moves `toldAtMs` forward by `paceMs`, so it runs
 * ahead of the clock by the replies of a burst.
 */
function mayBeTold(turn: TurnBuilder, person: Person): boolean {
  const { burst, paceMs } = strangerPace;
  const toldAtMs = Math.max(turn.nowMs, person.toldAtMs + paceMs);
  if (toldAtMs - turn.nowMs > (burst - 1) * paceMs) return false;
  turn.person.save({ ...person, toldAtMs });
  return true;
}

/** Says that there is a bot in this chat and what it does, at most once a day. */
export function introduce(turn: TurnBuilder, person: Person): void {
  if (turn.nowMs - person.toldAtMs < strangerMs) return;
  turn.person.save({ ...person, toldAtMs: turn.nowMs });
  turn.say({ key: "sharedNumber" });
}

function saysWord(turn: TurnBuilder, body: UpdateBody): boolean {
  return (
    body.type === "tap" ||
    (body.type === "text" && (readCommand(body.text, turn.render.language) !== null || looksLikeSale(body.text)))
  );
}

/** Acts of a customer that are for the bot, though the number is the shop's. */
const forTheBot: readonly (Act | null)[] = ["ownBalance", "balance", "noticesOff", "forgetMe", "person"];

/** Words that make a wish for notices one for the bot: "avísenme cuando compre". "Avísenme cuando llegue" is for the shop. */
const ofNotices: ReadonlySet<string> = new Set(["avisos", "compre", "compra", "compras", "movimientos", "saldo"]);
/** Deeds that are for the bot. */
const deedsForTheBot: readonly Deed[] = ["privacy", "ownRecords", "disown"];

/** The deed for a customer's text with nothing open. */
function deedOf({ reads }: TurnBuilder, text: string): Deed {
  return rowFor(idleReadingOf(text, "customer", noContext, null, reads)).do;
}

/** True if a text declines something that the bot has just offered or done. */
function declinesBot({ input, reads }: TurnBuilder, text: string): boolean {
  const { noticesPutOn, offered } = input.person?.talk ?? {};
  if (noticesPutOn !== true && offered === undefined) return false;
  const { act, tokens, questioned } = understand(text, situationOf("customer", reads));
  const declines = act === "no" || act === "cancel" || act === "denial" || act === "noticesOff";
  return declines || saysClosed(tokens, questioned, "takeOff") || saysClosed(tokens, questioned, "refuse");
}

/** A greeting is for the people of the shop, and so is a sentence that only begins with a word of the bot's ("corte de pelo"). */
function isForTheBot(turn: TurnBuilder, body: UpdateBody): boolean {
  if (body.type === "tap") return true;
  if (body.type !== "text" || isGreeting(body.text, turn.reads)) return false;
  const command = readCommand(body.text, turn.render.language);
  if (command === null) {
    const { act, probability, tokens } = understand(body.text, situationOf("customer", turn.reads));
    return (
      (probability >= leastActUnasked && forTheBot.includes(act)) ||
      deedsForTheBot.includes(deedOf(turn, body.text)) ||
      (act === "noticesOn" && tokens.some(({ norm }) => ofNotices.has(norm))) ||
      declinesBot(turn, body.text) ||
      shopAnswerTo(turn.settings.shopAnswers ?? [], body.text) !== null
    );
  }
  if (command.type === "language") return command.byWord === true;
  return command.type === "balance" || command.type === "disown" || !saysMore(command);
}
