import { countWords } from "../understanding/tokens/tokens.ts";
import type { Centavos, Points } from "../domain/money.ts";
import type { LocalTime } from "../domain/time.ts";
import type { ChannelName } from "../domain/chat.ts";
import type { Language } from "../domain/language.ts";
import type { CollaboratorValues } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { ShopAnswer, Tickets } from "../domain/shop.ts";
import type { Charges } from "../domain/prices.ts";
import type { Flow, FlowName } from "../flow/flow.ts";
import type { RenderIn } from "../text/languages.ts";

export interface Settings extends CollaboratorValues {
  readonly flows: { readonly [id in FlowName]: Flow };
  /** Gives the renderer of a language; null: the shop's default language. */
  readonly renderIn: RenderIn;
  readonly local: LocalTime;
  /** `OWNER_PHONES`: managers whether or not the wallet lists them. */
  readonly ownerPhones: ReadonlySet<Phone>;
  /** `WALLET_KEY`; null: the account's only wallet. */
  readonly walletKey: string | null;
  /** Above this a sale needs a manager. */
  readonly ceilingCentavos: Centavos;
  /** When every manager is sent the corte, local `HH:MM`; null: never. */
  readonly closingTime: string | null;
  /** Whether sales have a ticket of the till. Absent: some have. */
  readonly tickets?: Tickets;
  /** Above this a correction needs the approval of a second person. */
  readonly correctionCap: Points;
  /** Above this a use of balance needs its customer's yes; absent or null: none does. */
  readonly redeemCap?: Points | null;
  /** The time to answer such an approval, ms. */
  readonly approvalMs: number;
  /** Managers are alerted when a phone has more operations than this in one local day. */
  readonly operationsPerPhoneADay: number;
  /** The price of a charged message, and the monthly limit after which messages without money are dropped. */
  readonly charges: Charges;
  /** True if a network shows the form of a sale in this language. Absent: none does. */
  readonly offersForm?: (channel: ChannelName, language: Language) => boolean;
  /** SHA-256 in hex: stored in place of a secret. */
  readonly fingerprint: (secret: string) => string;
  readonly privacyNoticeUrl: string | null;
  /** How long the bot keeps its own backups, ms. Null: it makes none. */
  readonly backupsKeptMs: number | null;
  /** `usertool_id` under which customers register themselves; null: self-registration is off. */
  readonly selfRegistrationUsertoolId: string | null;
  /** The shop's answers to its customers' questions. Absent: none. */
  readonly shopAnswers?: readonly ShopAnswer[];
  /** The share of a purchase that the wallet gives, in hundredths of a percent. The bot says it until sales show the real one. Absent or null: unknown. */
  readonly earnPercent?: number | null;
}

/** Age up to which the list of collaborators counts as fresh, ms. */
export const directoryFreshMs = 60_000;
/** Minimum gap between re-reads of the list for unlisted people who act like staff, ms. */
export const directoryAskedMs = 3_000;
/** How long the last known roles stay valid while the list cannot be read, ms. */
export const directoryHoldsMs = 15 * 60_000;
/** Longer texts are refused unread, characters: a pasted list of twenty sales has 600. No pattern takes more steps than the square of this. */
export const longestText = 800;
/** A text with more words and numbers is refused unread too, since the time to read it grows with them. A pasted list of twenty sales has this many. */
export const mostWords = 200;

/** True if a text is longer than any that the bot can use. It is refused before it is read. */
export function isTooLong(text: string): boolean {
  return text.length > longestText || (text.length > mostWords && countWords(text) > mostWords);
}

/** An answer older than this on arrival confirms nothing, ms. */
export const staleAnswerMs = 10 * 60_000;
/** Inactivity before the warning, and from the warning to the close, ms. */
export const inactivityMs = { warning: 10 * 60_000, closing: 5 * 60_000 } as const;
/** A day for counting an unidentified sender's questions, ms. */
export const strangerMs = 24 * 3_600_000;
/** How many questions of an unidentified sender are answered in such a day, if they have no word of the bot's. */
export const strangerQuestions = 4;
/** For unidentified senders with a word of the bot's or a contact card: `burst` of their messages are answered at once, then one every `paceMs`, ms. */
export const strangerPace = { burst: 5, paceMs: 60_000 } as const;
/** How long the bot stays silent in a chat after the shop last wrote there by hand, ms. */
export const quietMs = 4 * 3_600_000;
/** Within this time a second sale of the same phone and amount needs a question, ms. */
export const sameSaleMs = 10 * 60_000;
