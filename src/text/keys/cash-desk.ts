import type { Centavos } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { OwnDayCount, RedeemView, RegisterView } from "../views.ts";

/** The cash desk beside the sale: use of balance, registering a customer, the person's own day. */
export interface CashDeskKeys {
  readonly commandRedeem: undefined;
  readonly commandRegister: undefined;
  readonly commandOwnDay: undefined;

  // Unknown phone
  readonly unregisteredOffer: { phoneTyped: string; wallet: string | null };
  readonly registerWord: undefined;
  readonly otherPhone: undefined;

  // Use of balance
  readonly redeemAskPoints: { customer: string; balance: Points };
  readonly redeemAskPointsUnchecked: undefined;
  readonly redeemAll: undefined;
  readonly redeemTooMuch: { balance: Points };
  readonly redeemNothing: { customer: string; balance: Points };
  readonly redeemAllUnchecked: undefined;
  readonly redeemAmountUnclear: undefined;
  readonly redeemAskPurchase: undefined;
  readonly redeemPurchaseUnclear: undefined;
  readonly redeemPurchaseGuess: { guess: Centavos };
  readonly skipPurchase: undefined;
  /** More points than the purchase were asked for; `guess`: the purchase. */
  readonly redeemUseOnly: { guess: Centavos };
  readonly redeemOwnPhone: undefined;
  readonly redeemSummary: RedeemView;
  readonly yesUse: undefined;
  readonly redeemWhatToChange: undefined;
  readonly changePoints: undefined;
  readonly changePurchase: undefined;
  readonly performingWait: undefined;
  readonly redeemRestWaits: {
    phone: Phone;
    restCentavos: Centavos;
    ticket: string | null;
    wallet: string | null;
    /** The outcome of the use of balance is known. */
    clear?: boolean;
  };

  // Registering a customer
  readonly registerMe: undefined;
  readonly registerAlready: { name: string; phoneTyped: string; self: boolean };
  readonly registerAskName: { self: boolean };
  readonly registerNameUnclear: undefined;
  readonly registerAskBirthday: { mandatory: boolean };
  readonly skipBirthday: undefined;
  readonly birthdayAmbiguous: { guess: string };
  readonly birthdayNoYear: { dayMonth: string };
  readonly birthdayImpossible: undefined;
  readonly birthdayNotADate: undefined;
  readonly birthdayIsMandatory: undefined;
  readonly privacyNotice: {
    wallet: string | null;
    birthday: boolean;
    url: string | null;
    again: boolean;
    self: boolean;
  };
  readonly consentYes: { self: boolean };
  readonly consentDeclined: { self: boolean };
  readonly registerSummary: RegisterView;
  readonly registerWhatToChange: { self: boolean };
  readonly changeName: undefined;
  readonly changeBirthday: undefined;

  // The person's own day
  readonly ownDay: { counts: readonly OwnDayCount[]; last: readonly string[]; more: number };
}
