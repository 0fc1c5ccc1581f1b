import { accountNumber } from "../../domain/people/phone.ts";
import type { CloudMessage } from "./payload.ts";

/** Business-scoped user id. It must never be reduced to its digits: `MX.5214771234567` would become a phone. */
const userId = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;
const phoneDigits = /^\d{8,15}$/;

/** Who wrote a message. */
export interface Author {
  /** Id of their chat and of themselves: their user id, or the digits of their phone where Meta gives no user id. */
  readonly id: string;
  /** The number that Meta shows beside the message: ten national digits, or a foreign number with its country; null: it shows none. Proves nothing. */
  readonly shownNumber: string | null;
}

/** The author of a message; null: its fields name nobody. A gateway may write the user id into `from`. */
export function authorOf(message: Pick<CloudMessage, "from" | "from_user_id">): Author | null {
  const { from } = message;
  const id = [message.from_user_id, from].find((one) => one !== undefined && userId.test(one));
  const digits = from !== undefined && phoneDigits.test(from) ? from : null;
  const shownNumber = digits === null ? null : accountNumber(digits);
  if (id !== undefined) return { id, shownNumber };
  return digits === null ? null : { id: digits, shownNumber };
}

export function isUserId(text: string): boolean {
  return userId.test(text);
}

/** How a message is addressed to a chat: a user id and a phone go into fields of their own. */
export function addressOf(id: string): { readonly recipient: string } | { readonly to: string } {
  return isUserId(id) ? { recipient: id } : { to: id };
}
