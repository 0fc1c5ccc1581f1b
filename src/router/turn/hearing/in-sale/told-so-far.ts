import { hear } from "../../../../domain/hearing/hear.ts";
import { gatheredInSale } from "../../../../flow/gathered.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import { readsFacts, type Message } from "../message.ts";

/** "¿Cuánto puse?", "¿qué teléfono te di?" */
const asksWhatWasTold =
  /^(?:(?:oye|y|a ver|perdon|disculpa|pero|,) )*(?:cuanto (?:te )?(?:era|fue|es|puse|dije|di|escribi|anote)|(?:que|cual) (?:monto|cantidad|total|telefono|celular|numero|cliente)(?: (?:te|le))? (?:puse|di|dije|mande|escribi|anote|era|es|tienes|llevas)|que (?:te )?(?:puse|dije|llevas|tienes|anotaste)|que datos (?:tienes|llevas|van|puse))$/;
/** "¿Cómo se llama el cliente?", "¿de quién es?" */
const asksWho =
  /^(?:(?:oye|y|a ver|,) )*(?:(?:de )?quien es(?: (?:el|la) client[ea])?|(?:a )?nombre de quien(?: esta)?|como se llama(?: (?:el|la) (?:client[ea]|senora?))?|(?:cual es )?(?:su|el) nombre(?: del? (?:la )?client[ea])?)$/;
/** How likely it has to be that one's own day is meant, where a question is open. */
const leastShare = 0.8;

/** Answers a question about what was told of the sale that is open, or whose it is, or about one's own day; false: it is none of these. */
export function answerWhatWasTold(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { session, topic } = turn;
  const asksForFact = topic === "phone" || topic === "amount" || topic === "ticket";
  if (session?.flow !== "sale" || !asksForFact || readsFacts(message)) return false;
  const { phone, phoneTyped, amountCentavos, ticket } = gatheredInSale(session.state);
  const { line } = message.heard;
  if (topic === "ticket" && asksWhatWasTold.test(line)) {
    const values = { phoneTyped, amountCentavos, ticket, asks: topic };
    turn.say({ key: "partlyRead", values });
    return true;
  }
  if (phone !== null && asksWho.test(line)) {
    handleCommand(turn, { type: "balance", text: phone }, who);
    return true;
  }
  const { intent, likely } = hear(message.text, null, who.access.role);
  if (message.heard.intent !== null || intent !== "myDay" || (likely[0]?.share ?? 0) < leastShare) return false;
  handleCommand(turn, { type: "ownDay", text: "" }, who);
  return true;
}
