import { channelTraits, chatChannel } from "../../domain/chat.ts";
import { isYes } from "../../domain/hearing/consent.ts";
import type { UpdateBody } from "../../domain/update.ts";
import type { Result } from "../../flow/requests.ts";
import type { TurnInput, TurnOutput } from "../../store/store.ts";
import { spare } from "../messages.ts";
import { readTap } from "../tap.ts";

/** Results that answer a question, and decide nothing. */
const spareResults: ReadonlySet<Result["type"]> = new Set([
  "customer",
  "ownBalances",
  "ownRecords",
  "ownDay",
  "phoneToday",
  "ownHistory",
  "phoneHistory",
  "callPerson",
]);

/**
 * Marks the messages of a turn that no money needs, where the network charges for them: it answers somebody outside any conversation, and nothing of theirs is
 * under way. `isKnown`: whether they have proved their phone.
 */
export function withSpareMarked(input: TurnInput, isKnown: () => boolean, output: TurnOutput): TurnOutput {
  // A chat without a network, as that of the closing hour, is told nothing.
  if (output.replies.length === 0 || !channelTraits[chatChannel(input.entry.chat)].charges) return output;
  return isSpare(input, output, isKnown) ? { ...output, replies: output.replies.map(spare) } : output;
}

function isSpare({ entry, session, open }: TurnInput, output: TurnOutput, isKnown: () => boolean): boolean {
  const after = output.session === "same" ? session : output.session;
  if (session !== null || after !== null || open.length > 0 || output.cancelOperation !== null) return false;
  const asked = output.operations.length + (output.approvals ?? []).length + output.lookups.length;
  if (asked > 0) return false;
  const { content } = entry;
  if (content.type === "update") return isKnown() && !mayDecide(content.update.body);
  return content.event.type === "lookedUp" && spareResults.has(content.event.result.type);
}

/** Whether somebody may think that they decided something by it: an answer to it must not be missing. */
function mayDecide(body: UpdateBody): boolean {
  return body.type === "tap" ? readTap(body.data)?.type !== "command" : body.type === "text" && isYes(body.text);
}
