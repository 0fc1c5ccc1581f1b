import { accountNumber, phoneFromInternational, type Phone } from "../../domain/phone.ts";
import type { CloudContact, CloudMessage } from "./payload.ts";

/** Business-scoped user id. It must never be reduced to its digits: `MX.5214771234567` would become a phone. */
const userId = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;
const phoneDigits = /^\d{8,15}$/;

/** Who wrote a message. */
export interface Author {
  /** Id of their chat and of themselves: their user id, or the digits of their phone where Meta gives no user id. */
  readonly id: string;
  /** The number that Meta shows beside the message: ten national digits, or a foreign number with its country; null: it shows none. */
  readonly shownNumber: string | null;
  /** That number where Meta says that this user id has it; null: it does not, or not in one voice. */
  readonly provenPhone: Phone | null;
}

/**
 * The author of a message; null: its fields name nobody. The number stands in `from`, or beside the user id in `contacts`. A gateway may write the user id
 * into `from`.
 */
export function authorOf(
  { from, from_user_id }: Pick<CloudMessage, "from" | "from_user_id">,
  contacts: readonly CloudContact[],
): Author | null {
  const id = [from_user_id, from].find((one) => one !== undefined && isUserId(one));
  const beside = id === undefined ? [] : contacts.filter(({ user_id }) => user_id === id).map(({ wa_id }) => wa_id);
  const shown = [from, ...beside].flatMap((digits) => numberOf(digits) ?? []);
  const [shownNumber = null] = shown;
  if (id === undefined)
    return from === undefined || shownNumber === null ? null : { id: from, shownNumber, provenPhone: null };
  const isSaid = from_user_id === id && shownNumber !== null && shown.every((one) => one === shownNumber);
  // A foreign number of ten digits is no Mexican one: the country has to stand before it.
  const phone = isSaid ? phoneFromInternational([from, ...beside].find((one) => numberOf(one) !== null) ?? "") : null;
  return { id, shownNumber, provenPhone: phone };
}

/** A number as `Author.shownNumber` has it; null: the text is none. */
export function numberOf(digits: string | undefined): string | null {
  return digits !== undefined && phoneDigits.test(digits) ? accountNumber(digits) : null;
}

export function isUserId(text: string): boolean {
  return userId.test(text);
}

/** How a message is addressed to a chat: a user id and a phone go into fields of their own. */
export function addressOf(id: string): { readonly recipient: string } | { readonly to: string } {
  return isUserId(id) ? { recipient: id } : { to: id };
}
