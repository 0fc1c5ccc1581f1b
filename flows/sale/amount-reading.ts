import type { AmountReading } from "../../src/domain/money.ts";
import type { Said } from "../../src/text/keys.ts";
import { overCeiling } from "../shared/ticketed.ts";
import type { Answered, SaleContext } from "./sale-context.ts";

/**
 * Takes an amount as it was read: asks back what may mean two things, and says what is wrong with what is no amount. `earlier`: the notice about the answers
 * before it in the same message, said where the amount is taken.
 */
export function withAmountReading(context: SaleContext, reading: AmountReading, earlier: Said | null): Answered {
  switch (reading.type) {
    case "amount": {
      const refused = overCeiling(context, reading.centavos);
      if (refused !== null) return { guess: null, notice: refused };
      return { amountCentavos: reading.centavos, guess: null, check: null, notice: earlier };
    }
    case "ambiguous":
      return { guess: reading.guess, notice: earlier };
    case "tooPrecise":
      return { guess: null, notice: { key: "amountTooPrecise" } };
    case "notPositive":
      return { guess: null, notice: { key: "amountNotPositive" } };
    case "tooLarge":
      return { guess: null, notice: { key: "amountTooLarge" } };
    case "notAnAmount":
      return { guess: null, notice: { key: "notAnAmount" } };
  }
}

/** The context without the amount, as before it was answered. */
export const noAmount = { amountCentavos: null, guess: null, check: null } as const;
