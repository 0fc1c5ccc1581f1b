import type { ChatKey } from "../domain/chat.ts";
import type { Identity } from "../domain/person.ts";
import type { Language } from "../domain/language.ts";
import type { Phone } from "../domain/phone.ts";

/** A person on a channel. */
export interface Person {
  readonly identity: Identity;
  readonly chat: ChatKey;
  /** Proved; null until then. */
  readonly phone: Phone | null;
  readonly name: string | null;
  /** When someone unknown was last told how to identify themselves, epoch ms; 0 = never. */
  readonly toldAtMs: number;
  /** The shop itself writes in this chat: the bot says nothing to what is written before this instant, epoch ms; 0 = it speaks. */
  readonly quietUntilMs: number;
  /** A manager took their phone away: what the network tells of it by itself proves nothing, until they share it or use an invitation. */
  readonly needsProof: boolean;
}

/** A chat whose person has a proved phone. */
export interface LinkedChat {
  readonly chat: ChatKey;
  readonly phone: Phone;
  readonly identity: Identity;
  /** That they chose; null: none. */
  readonly language: Language | null;
}

/** The phone that the network vouches for with an update, as far as it counts for its sender as they are known. */
export function vouchedPhone(vouched: Phone | null, known: Person | null): Phone | null {
  return known?.needsProof === true ? null : vouched;
}

/** A wallet of the account with what was learnt about it. */
export interface StoredWallet {
  readonly key: string;
  readonly name: string | null;
  /** For customers. */
  readonly clientLink: string | null;
  /** For staff. */
  readonly redeemLink: string | null;
  readonly ticketMandatory: boolean;
}

/** When the list of collaborators was last read, and when reading it was last tried; 0 = never. */
export interface DirectoryAge {
  readonly readAtMs: number;
  readonly triedAtMs: number;
  /** The newest entry of the inbox when the last reading began: it answers nothing that came later. */
  readonly seenSeq: number;
  /** The last reading failed: the list is that of an earlier one. */
  readonly failed: boolean;
}

/** What a person chose for themselves. */
export interface Preferences {
  /** The wallet they work in, where the account has several. */
  readonly walletKey: string | null;
  /** Whether they get a line after each sale on their phone. */
  readonly notices: "unasked" | "on" | "off";
  /** In which they are written to; null: in that of the shop. */
  readonly language: Language | null;
}
