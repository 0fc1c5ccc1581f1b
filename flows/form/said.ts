import type { Centavos } from "../../src/domain/money.ts";
import type { Said } from "../../src/text/keys.ts";
import type { AskedFor } from "./form.ts";
import type { SellingContext } from "./context.ts";

/** What to say of an amount above the ceiling, which only a manager may exceed; null where it may be taken. */
export function overCeiling({ ceilingCentavos, person }: SellingContext, centavos: Centavos): Said | null {
  if (centavos <= ceilingCentavos || person.role === "manager") return null;
  return { key: "overCeiling", values: { ceiling: ceilingCentavos } };
}

/** Says what was understood so far and asks the question that is left. */
export function understoodSo({ phone, phoneTyped, amountCentavos, ticket }: SellingContext, asks: AskedFor): Said {
  return { key: "partlyRead", values: { phoneTyped: phone && phoneTyped, amountCentavos, ticket, asks } };
}
