import { plain } from "../../../domain/reader/words.ts";
import type { HelpTopic } from "../../views.ts";

/** English that is said in a chat where Spanish is spoken: whole messages, with the Spanish that means them. */
const phrases: ReadonlyMap<string, string> = new Map([
  ["new sale", "venta"],
  ["add a sale", "venta"],
  ["add sale", "venta"],
  ["a new sale", "venta"],
  ["another sale", "otra venta"],
  ["wait", "espera"],
  ["wait a minute", "espera"],
  ["one moment", "espera"],
  ["hold on", "espera"],
  ["let me check", "espera"],
  ["never mind", "olvídalo"],
  ["nevermind", "olvídalo"],
  ["forget it", "olvídalo"],
  ["back", "regresar"],
  ["go back", "regresar"],
  ["i made a mistake", "me equivoqué"],
  ["my mistake", "me equivoqué"],
  ["wrong amount", "el monto está mal"],
  ["wrong ticket", "el ticket está mal"],
  ["wrong phone", "el teléfono está mal"],
  ["the amount", "monto"],
  ["the ticket", "ticket"],
  ["the phone", "teléfono"],
]);
/** The same where the ticket is asked. */
const atTicket: ReadonlyMap<string, string> = new Map([
  ["none", "sin ticket"],
  ["no ticket", "sin ticket"],
  ["without ticket", "sin ticket"],
  ["the amount", "el monto está mal"],
  ["the phone", "el teléfono está mal"],
]);
/** Questions to which any words are an answer. */
const takesAnyWords: readonly (HelpTopic | null)[] = ["name", "reason", "branch"];

/** Translates an English phrase into the Spanish that means it; every other text stays as it is. */
export function englishPhrase(text: string, topic: HelpTopic | null): string {
  if (takesAnyWords.includes(topic)) return text;
  const said = plain(text);
  return (topic === "ticket" ? atTicket.get(said) : null) ?? phrases.get(said) ?? text;
}
