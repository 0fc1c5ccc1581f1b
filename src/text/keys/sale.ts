import type { Centavos } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import type { SaleView } from "../views.ts";

/** Any open conversation (cancelling, inactivity), and the sale. */
export interface SaleKeys {
  // While a flow is open
  readonly cancelled: undefined;
  readonly cancelledAnotherWaits: undefined;
  readonly nothingToCancel: undefined;
  readonly firstQuestion: undefined;
  readonly inactivityWarning: undefined;
  readonly inactivityClosed: undefined;

  // Sale
  readonly askPhone: undefined;
  readonly phoneWrongLength: { digits: number };
  readonly phoneNotAPhone: undefined;
  /** There is no phone to be had: the sale cannot give balance. */
  readonly noPhoneNoSale: undefined;
  readonly saleLineUnclear: undefined;
  readonly askAmount: undefined;
  readonly amountAmbiguous: { guess: Centavos };
  readonly amountTooPrecise: undefined;
  readonly amountNotPositive: undefined;
  readonly amountTooLarge: undefined;
  readonly notAnAmount: undefined;
  readonly overCeiling: { ceiling: Centavos };
  readonly askTicket: { mandatory: boolean };
  readonly skipTicket: undefined;
  readonly notATicket: undefined;
  readonly ticketIsMandatory: undefined;
  readonly ticketNeeded: { phone: Phone; amountCentavos: Centavos };
  readonly ticketNeededLater: { phone: Phone; amountCentavos: Centavos };
  readonly oneMoment: undefined;
  readonly beingDone: undefined;
  readonly stillChecking: undefined;
  readonly ownPhone: undefined;
  readonly staffPhone: { phoneTyped: string; mayOverride: boolean };
  readonly sameTicket: {
    ticket: string;
    atText: string;
    byName: string;
    amountCentavos: Centavos;
    mayOverride: boolean;
  };
  readonly anyway: undefined;
  readonly sameSale: { phoneTyped: string; amountCentavos: Centavos; atText: string; byName: string };
  readonly summary: SaleView;
  readonly answeredTooEarly: undefined;
  readonly yesRegister: undefined;
  readonly change: undefined;
  readonly cancelWord: undefined;
  readonly whatToChange: undefined;
  readonly changePhone: undefined;
  readonly changeAmount: undefined;
  readonly changeTicket: undefined;
  readonly no: undefined;
  readonly saleReplaced: undefined;
  readonly taskReplaced: undefined;
  readonly menuSale: undefined;
  readonly menuBalance: undefined;
  readonly menuDoubts: undefined;
}
