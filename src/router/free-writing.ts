import { parseFreeText } from "../domain/free-text.ts";
import { plain } from "../domain/words.ts";
import { obey, type Who } from "./obey.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/**
 * Takes up what somebody wrote without a command; false where it says nothing that can be. In the middle of a conversation only a
 * question about a balance is taken up: everything else there is an answer.
 */
export function takeUpWriting(turn: TurnBuilder, text: string, who: Who): boolean {
  const free = parseFreeText(text);
  if (free === null || (turn.session && !/^cuant[oa]s? /.test(plain(text)))) return false;
  if (free.intent !== "balance") {
    if (turn.session) return false;
    obey(turn, { type: free.intent, text }, who);
    return true;
  }
  if (free.phoneProblem?.type === "digits") {
    turn.say({ key: "balanceWrongLength", values: { digits: free.phoneProblem.digits } });
  } else obey(turn, { type: "balance", text: free.phone ?? (free.own ? who.phone : "") }, who);
  return true;
}
