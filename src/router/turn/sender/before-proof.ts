import { plain } from "../../../domain/words.ts";
import { channelTraits, chatChannel, chatId, type ChatKey } from "../../../domain/chat.ts";
import { identityOf } from "../../../domain/person.ts";
import type { Update } from "../../../domain/update.ts";
import type { KeptUpdate } from "../../../store/store.ts";
import { cameLate, keptOf } from "../remembered/turn-person.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isGreeting, readCommand } from "../commands/read-command.ts";

/** The most kept updates, the newest ones: of those that wait for a proof, and of those that came too late. */
const mostKept = { inTime: 10, late: 50 } as const;

/** Commands that the welcome answers, or that were answered at once. They are not repeated after the proof. */
const answered: ReadonlySet<string> = new Set(["menu", "help", "language"]);

/** Keeps a message of a person without a proved phone, so that they need not write it again after the proof. The same text twice gets one answer. */
export function keepUntilProved(turn: TurnBuilder, update: Update): void {
  const { body } = update;
  if (body.type === "tap" && body.form) return keep(turn, { update, atMs: turn.input.entry.acceptedAtMs });
  if (body.type !== "text" || isGreeting(body.text, turn.reads)) return;
  if (answered.has(readCommand(body.text, turn.render.language)?.type ?? "")) return;
  const { acceptedAtMs } = turn.input.entry;
  const before = keptOf(turn.input.person, acceptedAtMs);
  const last = before.at(-1)?.update.body;
  if (last?.type === "text" && plain(last.text) === plain(body.text)) return turn.person.remember({ kept: before });
  keep(turn, { update, atMs: acceptedAtMs });
}

/** Safety margin before the network's reply window closes, ms. */
const sparedMs = 60_000;

/**
 * True if an update comes so late that the network would refuse any answer. The network's clock decides. Until the network has told its time, which it does
 * with the first message that it takes, our clock decides, slowed down if the network's messages show that ours is behind.
 */
export function isTooLateToAnswer({ ahead, input }: TurnBuilder, { channel, sentAtMs, again }: Update): boolean {
  if (again || sentAtMs === null) return false;
  const aheadMs = ahead.knownMs ?? Math.min(0, ahead.atMostMs ?? 0);
  return input.entry.acceptedAtMs - aheadMs - sentAtMs > channelTraits[channel].answersForMs - sparedMs;
}

/** Keeps an update that came too late. It is answered when the person writes next. */
export function keepUntilNextMessage(turn: TurnBuilder, update: Update): void {
  turn.person.saysNoWord();
  keep(turn, { update, atMs: turn.input.entry.acceptedAtMs, untilWord: true });
}

/**
 * Moves a person to the chat of their new account, with the updates that came too late. The old updates prove nothing there; contact cards among them are
 * dropped.
 */
export function moveToChat(turn: TurnBuilder, chat: ChatKey): void {
  const { person, entry } = turn.input;
  turn.person.goesOnIn(chat);
  const kept = keptOf(person, entry.acceptedAtMs);
  const late = kept.filter((one) => cameLate(one) && one.update.body.type !== "contact");
  const identity = identityOf(chatChannel(chat), chatId(chat));
  for (const { update } of late)
    turn.person.handleAgain({ ...update, chat, sender: { identity, name: update.sender.name, provenPhone: null } });
  turn.person.remember({ kept: kept.filter((one) => !late.includes(one)) });
}

function keep(turn: TurnBuilder, kept: KeptUpdate): void {
  const all = [...keptOf(turn.input.person, turn.input.entry.acceptedAtMs), kept];
  const alike = all.filter((one) => cameLate(one) === cameLate(kept));
  const tooMany = alike.slice(0, -mostKept[cameLate(kept) ? "late" : "inTime"]);
  turn.person.remember({ kept: all.filter((one) => !tooMany.includes(one)) });
}

/** Forgets updates whose sender proved no phone in time, and updates that are too old to be answered. */
export function forgetKept(turn: TurnBuilder): void {
  turn.person.remember({ kept: keptOf(turn.input.person, turn.nowMs) });
}
