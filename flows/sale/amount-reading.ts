import type { AmountReading } from "../../src/domain/money.ts";
import type { Said } from "../../src/text/keys.ts";
import { overCeiling } from "../shared/ticketed.ts";
import type { Answered, SaleContext } from "./sale-context.ts";

/** Takes an amount as it was read: what may be two is asked back, what is none is told. `earlier`: what is said where it is taken. */
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

/** Takes the amount back. */
export const noAmount = { amountCentavos: null, guess: null, check: null } as const;
