import { gatheredInSale } from "../../../../flow/gathered.ts";
import { isSelling } from "../../commands/answer-question.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";

/** Matches "regrésame al principio", "empecemos de nuevo". */
export const restarts =
  /^(?:(?:ay|no|mejor|oye|quiero|hay que|vamos a|favor|por|todo|perdon|me equivoque|,) )*(?:(?:(?:regres|vuelv|volv|llev|empez|empiez|empec|comenz|comienz|inici|reinici)\w* )?(?:todo )?(?:al|desde el|de) (?:principio|inicio|comienzo|cero)|(?:empez|empiez|empec|comenz|comienz|reinici|vuelve a empez|volv\w* a empez)\w*(?: todo)?(?: (?:de nuevo|otra vez|todo))?|(?:todo )?(?:de nuevo|otra vez) (?:desde|al) (?:el )?(?:principio|inicio))(?: (?:favor|por|gracias|otra vez|de nuevo|mejor|todo))*$/;

/** Begins the open sale or use of balance anew; cancels it where nothing was told of it yet. False: something else is open. */
export function beginAnew(turn: TurnBuilder, who: Who): boolean {
  const { session } = turn;
  if (session === null || !isSelling(session.flow)) return false;
  const { phone, amountCentavos } = gatheredInSale(session.state);
  if (phone === null && (amountCentavos ?? null) === null) {
    handleCommand(turn, { type: "cancel" }, who);
    return true;
  }
  turn.end();
  turn.begin(session.flow, "", null);
  return true;
}
