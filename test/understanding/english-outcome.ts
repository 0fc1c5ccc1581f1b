import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";
import { factsOf } from "./facts-in.ts";

/**
 * What is wrong with how a message of somebody who writes English is read; null: nothing. `expected`: acts parted by `|` (`*`: any), then the phone, amount and
 * ticket as `factsIn` writes them, or what must hold of it (`!…`).
 */
export function outcomeProblem(situation: string, text: string, expected: string): string | null {
  const utterance = understand(text, situationOf(situation, "en"));
  const { act, slots, consents, onlyTells } = utterance;
  const facts = factsOf(utterance);
  const read = `${act} ${Math.round(utterance.probability * 100)} % ${facts}${consents ? " consents" : ""}${onlyTells ? " tells" : ""}`;
  if (expected === "consents") return consents ? null : read;
  if (consents) return read;
  const [acts = "", ...rest] = expected.split(" ");
  const must = expected.startsWith("!") ? expected : rest.join(" ");
  const isActRight = acts.startsWith("!") || acts === "*" || acts.split("|").includes(act ?? "-");
  return isActRight && holds() ? null : read;

  function holds(): boolean {
    switch (must.replace(/^\d+ /, "")) {
      case "!any":
      case "!noconsent":
        return true;
      case "!tells":
        return onlyTells || slots.amount?.sure !== true || act !== "sale";
      case "!nosale":
        return onlyTells || act !== "sale" || slots.amount?.sure !== true;
      case "!phone":
        return slots.phone?.sure === true;
      case "!points":
        return slots.points?.sure === true;
      case "!noticket":
        return slots.ticket?.sure !== true;
      case "!unsure":
        return slots.amount?.sure !== true;
      default:
        return facts === must;
    }
  }
}
