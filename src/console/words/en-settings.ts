import type { esMxSettings } from "./es-mx-settings.ts";

/** What the console says of the shop's own settings, in English. */
export const enSettings: typeof esMxSettings = {
  hint: "They are the shop's own and are used as soon as you save them. Each change is in the audit trail. Empty: the default.",
  prove: "To change the caps:",
  money: "When it changes, every manager is told.",
  fixed: "Fixed by the installation",
  save: "Save",
  clear: "Remove",
  names: {
    SHOP_NAME: "Name of the shop",
    SHOP_COLOR: "Colour",
    SHOP_LOGO: "Logo",
    SHOP_HOURS: "Opening hours",
    SHOP_ANSWER_1: "Answer 1",
    SHOP_ANSWER_2: "Answer 2",
    SHOP_ANSWER_3: "Answer 3",
    SHOP_ANSWER_4: "Answer 4",
    SHOP_ANSWER_5: "Answer 5",
    CORRECTION_CAP: "Cap of a correction",
    SALE_CEILING: "Ceiling of a cashier's sale",
    CLOSING_HOUR: "Closing hour",
    TICKETS: "Tickets",
    WHATSAPP_MONTHLY_LIMIT: "WhatsApp's limit of a month",
    WHATSAPP_PRICES: "WhatsApp's prices",
  },
  hints: {
    SHOP_NAME: "It is on this page and on the QR codes. Up to 60 letters.",
    SHOP_COLOR: "Like #0b6b4f.",
    SHOP_LOGO: "PNG or JPEG, up to 40 KB.",
    SHOP_HOURS: "What the bot answers whoever asks for the hours. Up to 500 letters.",
    SHOP_ANSWER_1: "Words of the question, an equals sign and the answer: address, where = Madero 12, Centro.",
    SHOP_ANSWER_2: "Like the first.",
    SHOP_ANSWER_3: "Like the first.",
    SHOP_ANSWER_4: "Like the first.",
    SHOP_ANSWER_5: "Like the first.",
    CORRECTION_CAP: "In pesos. Above it one manager asks and another approves. Empty: 500.",
    SALE_CEILING:
      "In pesos. Above it a manager sells. Empty: 50,000. What is being typed already goes on with the one before.",
    CLOSING_HOUR: "Managers get the cut then. Before 6:00 it is the night's: the day lasts until then.",
    TICKETS:
      "required: every sale has a ticket. optional: if there is one. none: the shop gives none, and nobody is asked. If empty: optional, until the wallet refuses a sale for want of a ticket.",
    WHATSAPP_MONTHLY_LIMIT:
      "Messages that Meta may charge for in a month, like 3000, or dollars, like 25 USD. From there on the bot sends only what money needs. Empty: no limit.",
    WHATSAPP_PRICES:
      "Dollars for a message of each category, from the first day of a month; rows parted by semicolons: 2026-10-01 service=0.0085 utility=0.0085; 2027-04-01 service=0.009 utility=0.009. Compare them with Meta's.",
  },
  results: {
    changed: "saved. It is in use now.",
    same: "it was so already.",
    fixed: "the installation fixes it; it is not changed here.",
    invalid: (expected: string) => `this cannot be: ${expected}. Nothing was changed; correct it and save again.`,
    notAllowed: "you are no manager any more, or it could not be checked. Nothing was changed.",
    meanwhile: "somebody else changed it meanwhile. Look at it and decide again.",
  },
};
