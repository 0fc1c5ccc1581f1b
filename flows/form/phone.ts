import { parsePhone, type Phone } from "../../src/domain/phone.ts";
import { isDigits } from "../../src/domain/words.ts";
import type { Given } from "../../src/flow/given.ts";
import type { Said } from "../../src/text/keys.ts";
import type { FormContext } from "./context.ts";
import type { Field } from "./form.ts";

/** The context without the customer, as before the phone was answered. */
export const noCustomer = { phone: null, customer: null, check: null } as const;

const isWhole = (digits: string) => isDigits(digits, 10, 10);

/** How a flow asks for a phone. */
interface PhoneAsked<C> {
  /** Refuses the person's own; null: it may be that one. */
  readonly own: "ownPhone" | "redeemOwnPhone" | null;
  /** The context without it, as before it was answered. */
  readonly without: Partial<C>;
  readonly question?: Said;
  /** What digits that were no part of the phone may be. */
  readonly leftover?: (context: C, digits: string) => Partial<C>;
}

/** The field of a phone. */
export function phoneField<C extends FormContext>({ own, without, question, leftover }: PhoneAsked<C>): Field<C> {
  const taken = (context: C, phone: Phone, typed: string) => {
    if (own !== null && phone === context.person.phone) return { phonePart: "", notice: { key: own } } as Partial<C>;
    return { ...(phone !== context.phone && without), phone, phoneTyped: typed, phonePart: "" } as Partial<C>;
  };
  return {
    name: "phone",
    state: "phone",
    question: () => ({ say: question ?? { key: "askPhone" } }),
    isMissing: ({ phone }) => phone === null,
    without,
    take: (context, given, isAsked) => {
      const { phone } = given;
      const { phonePart: part = "" } = context;
      // "477", and then all of it.
      const left = phone?.phone.startsWith(part) ? "" : part;
      if (phone?.sure === true) return { ...leftover?.(context, left), ...taken(context, phone.phone, phone.typed) };
      if (phone !== undefined) return { ...without, ...askedBack(phone.phone, phone.typed) };
      if (given.severalPhones) return isAsked || context.phone === null ? said({ key: "freeSeveralPhones" }) : null;
      if (given.wrongPhone !== undefined)
        return said({ key: "phoneWrongLength", values: { digits: given.wrongPhone } });
      if (given.phoneDigits === undefined || (!isAsked && context.phone !== null)) return null;
      return withDigits(context, given.phoneDigits, isAsked, taken);
    },
    none: () => said({ key: "noPhoneNoSale" }),
    unclear: { key: "phoneNotAPhone" },
    agreed: (context) => {
      const { phonePart = "" } = context;
      const asked = isWhole(phonePart) ? parsePhone(phonePart) : null;
      return asked?.type === "phone" ? { ...taken(context, asked.phone, phonePart), notice: null } : null;
    },
  };

  function said(notice: Said): Partial<C> {
    return { notice } as Partial<C>;
  }
}

/** Asks whether a phone is right. */
function askedBack(phone: Phone, typed: string): Pick<FormContext, "phonePart" | "notice"> {
  return { phonePart: phone, notice: { key: "askPhoneGuess", values: { phone: typed } } };
}

/** The most digits of the last part of a phone that may be an amount as well: "200" after a phone that lacked three. */
const mayBeAmount = 3;

/** Digits that nobody asked for are the beginning of a phone where there are so many at least. */
const leastPart = 7;

/** Takes a phone that comes in several messages, or keeps the digits so far for the next answer. */
function withDigits<C extends FormContext>(
  context: C,
  digits: NonNullable<Given["phoneDigits"]>,
  isAsked: boolean,
  taken: (context: C, phone: Phone, typed: string) => Partial<C>,
): Partial<C> {
  const before = isAsked && !isWhole(context.phonePart ?? "") ? (context.phonePart ?? "") : "";
  const joined = parsePhone(`${before}${digits}`);
  if (joined.type === "phone") {
    if (before.length >= 10 - mayBeAmount) return askedBack(joined.phone, joined.phone) as Partial<C>;
    return taken(context, joined.phone, `${before} ${digits}`.trim());
  }
  const part = before.length + digits.length < 10 ? `${before}${digits}` : digits;
  const notice: Said = { key: "phoneWrongLength", values: { digits: part.length } };
  const isPart = isAsked || part.length >= leastPart;
  return { ...(isPart && { phonePart: part.length < 10 ? part : "" }), notice } as Partial<C>;
}
