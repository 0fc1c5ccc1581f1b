import { hear } from "../../../src/domain/hearing/hear.ts";
import type { Asked } from "../../../src/domain/hearing/facts/roles/number-role.ts";

/** Phone, amount and ticket of a message as they are read: `-`: nothing is; `?` behind one that is asked about; `none`: it says that there is no ticket. */
export function factsIn(text: string, asked: Asked = null): string {
  const { phone, amount, ticket } = hear(text, asked).facts;
  const pesos =
    amount?.type === "amount"
      ? `${amount.centavos / 100}`
      : amount?.type === "ambiguous"
        ? `${amount.guess / 100}?`
        : "-";
  const number =
    ticket?.type === "ticket" ? ticket.ticket : ticket?.type === "unsure" ? `${ticket.guess}?` : (ticket?.type ?? "-");
  return `${phone?.phone ?? "-"} ${pesos} ${number}`;
}
