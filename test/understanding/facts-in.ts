import { deniesTicket } from "../../src/understanding/slots.ts";
import { situationOf, type SituationName } from "../../src/understanding/situation.ts";
import { understand, type Utterance } from "../../src/understanding/understand.ts";

/** Phone, amount and ticket of a message as they are read: `-`: nothing is; `?` behind one that is asked about; `none`: it says that there is no ticket. */
export function factsIn(text: string, asked: SituationName | null = null): string {
  return factsOf(understand(text, situationOf(asked ?? "cashier")));
}

/** The same of a message that was read. */
export function factsOf({ slots, tokens }: Utterance): string {
  const { phone, amount, ticket } = slots;
  const pesos =
    amount?.value.type === "amount"
      ? amount.value.centavos
      : amount?.value.type === "ambiguous"
        ? amount.value.guess
        : null;
  const isSure = amount?.sure === true && amount.value.type === "amount";
  const code =
    ticket?.value.type === "ticket" ? ticket.value.ticket : ticket?.value.type === "unsure" ? ticket.value.guess : null;
  const noTicket = deniesTicket(tokens) ? "none" : "-";
  const shown = pesos === null ? "-" : `${pesos / 100}${isSure ? "" : "?"}`;
  return `${phone === null ? "-" : phone.value} ${shown} ${code === null ? noTicket : `${code}${ticket?.sure === true && ticket.value.type === "ticket" ? "" : "?"}`}`;
}

/** What a message at a summary of a sale, or of a use of balance, is: a yes that confirms, or null. */
export function readConsent(text: string, uses = false): "yes" | null {
  return understand(text, { ...situationOf("summary"), uses }).consents ? "yes" : null;
}
