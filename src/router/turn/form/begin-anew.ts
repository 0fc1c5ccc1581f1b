import { gatheredInSale } from "../../../flow/gathered.ts";
import { isSelling } from "../commands/answer-question.ts";
import { handleCommand } from "../commands/handle-command.ts";
import type { Who } from "../commands/who.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** Begins the open sale or use of balance anew; cancels it where nothing was told of it yet. */
export function beginAnew(turn: TurnBuilder, who: Who): void {
  const { session } = turn;
  if (session === null || !isSelling(session.flow)) return;
  const { phone, amountCentavos } = gatheredInSale(session.state);
  if (phone === null && (amountCentavos ?? null) === null) return handleCommand(turn, { type: "cancel" }, who);
  turn.end();
  turn.begin(session.flow, "", null);
}
