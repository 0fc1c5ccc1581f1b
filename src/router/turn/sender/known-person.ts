import { channelTraits } from "../../../domain/chat.ts";
import type { Update } from "../../../domain/update.ts";
import { vouchedPhone, type Person } from "../../../store/store.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** The stored sender. Saves them when they are new, have another chat, or have a phone that the network newly vouches for. */
export function knownPerson(turn: TurnBuilder, update: Update): Person {
  const { identity, name, shownNumber } = update.sender;
  const known = turn.input.person;
  // Where a phone belongs to one account, whose it is has to be asked first: see `provedByNumber`.
  const vouched = channelTraits[update.channel].onePersonPerPhone ? null : vouchedPhone(update.sender, known);
  const phone = vouched ?? known?.phone ?? null;
  const shown = shownNumber ?? known?.shownNumber;
  const person: Person = {
    identity,
    chat: update.chat,
    phone,
    name: name ?? known?.name ?? null,
    ...(known?.talk && { talk: known.talk }),
    ...(shown !== undefined && { shownNumber: shown }),
    ...(known?.leftPhone !== undefined && { leftPhone: known.leftPhone }),
    ...(known?.movedAtMs !== undefined && { movedAtMs: known.movedAtMs }),
    toldAtMs: known?.toldAtMs ?? 0,
    quietUntilMs: known?.quietUntilMs ?? 0,
    needsProof: known?.needsProof ?? false,
  };
  const saved = ["chat", "phone", "name", "shownNumber"] as const;
  if (!known || saved.some((field) => known[field] !== person[field])) {
    turn.person.save(person);
    if (phone !== null && known?.phone !== phone) turn.audit("person.bound", "network");
  }
  return person;
}
