import { plain } from "../../../domain/words.ts";
import { channelTraits, chatChannel, chatId, type ChatKey } from "../../../domain/chat.ts";
import { identityOf } from "../../../domain/person.ts";
import type { Update } from "../../../domain/update.ts";
import type { KeptUpdate } from "../../../store/store.ts";
import { cameLate, keptOf } from "../remembered/turn-person.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isGreeting, readCommand } from "../commands/read-command.ts";

/** How much is kept, the newest: of what waits for a proof, and of what came too late to be answered. */
const mostKept = { inTime: 10, late: 50 } as const;

/** What the welcome answers, or was answered at once: it is not said again after the proof. */
const answered: ReadonlySet<string> = new Set(["menu", "help", "language"]);

/** Keeps what somebody wrote whose phone is not proved: whoever proves it need not write it again. Who wrote the same twice gets one answer. */
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

/** How much sooner the bot takes it that the network delivers no answer any more, ms. */
const sparedMs = 60_000;

/**
 * Whether an update comes so late that the network would refuse any answer to it. By the network's clock; until it has told the time, which it does with the first
 * message that it takes, by ours, made slower where its messages show that ours is behind.
 */
export function comesTooLate({ ahead, input }: TurnBuilder, { channel, sentAtMs, again }: Update): boolean {
  if (again || sentAtMs === null) return false;
  const aheadMs = ahead.knownMs ?? Math.min(0, ahead.atMostMs ?? 0);
  return input.entry.acceptedAtMs - aheadMs - sentAtMs > channelTraits[channel].answersForMs - sparedMs;
}

/** Keeps an update that came too late: it is answered when the person writes next. */
export function keepUntilWord(turn: TurnBuilder, update: Update): void {
  turn.person.saysNoWord();
  keep(turn, { update, atMs: turn.input.entry.acceptedAtMs, untilWord: true });
}

/**
 * The network has given the person another account: they go on in its chat, and so does what came too late. It proves nothing there, nor does a card among it,
 * which is left out.
 */
export function goOnIn(turn: TurnBuilder, chat: ChatKey): void {
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

/** Forgets what nobody has proved the phone for in time, or what was too old to be answered. */
export function forgetKept(turn: TurnBuilder): void {
  turn.person.remember({ kept: keptOf(turn.input.person, turn.nowMs) });
}
