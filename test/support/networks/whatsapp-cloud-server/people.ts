/** How a person appears in the webhook's posts. */
export type Shown =
  /** Phone and user id. */
  | "both"
  /** They have a username, and the number has not talked with them recently: the phone is missing. */
  | "user id alone"
  /** Like a gateway that puts the user id in the place of the phone. */
  | "user id in from"
  /** Like before user ids existed. */
  | "phone alone";

/** A person on WhatsApp. */
export interface CloudPerson {
  readonly name: string;
  /** Digits with the country: `5214771110001`. */
  phone: string;
  /** Business-scoped user id. */
  userId: string;
  shown: Shown;
  /** They blocked the business: nothing is delivered to them, and no report says so. */
  blocks: boolean;
  /** Their app is too old to show a form. */
  lacksForms: boolean;
  /** They have receipts switched off: nothing is ever `read`. */
  readReceipts: boolean;
  /** When they last wrote, epoch ms; free-form messages reach them for a day from then on. */
  wroteAtMs: number;
}

/** The people that this number can talk with. */
export class CloudPeople {
  readonly all: CloudPerson[] = [];
  #next = 13_491_208_655_302_741_900n;

  /** Adds a person. Without `userId` a new one is made. */
  add(name: string, phone: string, shown: Shown = "both"): CloudPerson {
    const person = {
      name,
      phone,
      userId: this.newUserId(),
      shown,
      blocks: false,
      lacksForms: false,
      readReceipts: true,
      wroteAtMs: Number.NEGATIVE_INFINITY,
    };
    this.all.push(person);
    return person;
  }

  newUserId(): string {
    return `MX.${this.#next++}`;
  }

  /** The person with a phone or a user id. If both are given, the phone counts. */
  addressed({ to, recipient }: { readonly to?: string | undefined; readonly recipient?: string | undefined }) {
    const digits = to?.replace("+", "");
    const latest = this.all.toReversed();
    return latest.find((one) => (digits === undefined ? one.userId === recipient : one.phone === digits)) ?? null;
  }
}

/** The fields that say who wrote a message. */
export function authorOf({ shown, phone, userId }: CloudPerson): {
  readonly from?: string;
  readonly from_user_id?: string;
} {
  if (shown === "user id in from") return { from: userId, from_user_id: userId };
  return {
    ...(shown !== "user id alone" && { from: phone }),
    ...(shown !== "phone alone" && { from_user_id: userId }),
  };
}

/** The entry of a person in `contacts`. */
export function contactOf({ shown, phone, userId, name }: CloudPerson): object {
  const wa_id = shown === "user id in from" ? userId : phone;
  return {
    profile: { name, ...(shown === "user id alone" && { username: `${name.toLowerCase()}.mx` }) },
    ...(shown !== "user id alone" && { wa_id }),
    ...(shown !== "phone alone" && { user_id: userId }),
  };
}

/** The fields that say whom a status is about. */
export function recipientOf({ shown, phone, userId }: CloudPerson): object {
  return {
    ...(shown !== "user id alone" && { recipient_id: phone }),
    ...(shown !== "phone alone" && { recipient_user_id: userId }),
  };
}
