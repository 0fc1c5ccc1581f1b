import type { Centavos } from "../domain/money.ts";
import type { ChannelName, ChatKey } from "../domain/chat.ts";
import type { Collaborator, Identity, Invitation, InvitationUsed } from "../domain/person.ts";
import type { Language } from "../domain/language.ts";
import type { Phone } from "../domain/phone.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Sender, Update } from "../domain/update.ts";
import type { Reply } from "./messages.ts";

export interface Person {
  readonly identity: Identity;
  readonly chat: ChatKey;
  /** Proved; null until then. */
  readonly phone: Phone | null;
  readonly name: string | null;
  /** When the bot last told this unknown person how to identify themselves, epoch ms. 0: never. */
  readonly toldAtMs: number;
  /** The end of a takeover, epoch ms: the bot answers no message written before it. 0: no takeover. */
  readonly quietUntilMs: number;
  /** A manager unlinked their phone. Until they share their contact or use an invitation, a phone that the network vouches for proves nothing. */
  readonly needsProof: boolean;
  /** The number that the network last showed beside a message of theirs, or said to be theirs now; absent: none. */
  readonly shownNumber?: string;
  /** The phone that made them staff until their number or account changed. Its next owner inherits no role. Absent: none. */
  readonly leftPhone?: Phone;
  /** When their number or account last changed, by the network's clock, epoch ms: a card that is older proves nothing. Absent: it did not. */
  readonly movedAtMs?: number;
  /** What the bot remembers for the next message. Absent: nothing. */
  readonly talk?: Talk;
}

/** What the bot remembers of a person between two messages. */
export interface Talk {
  /** Messages in a row that were not understood, or that left the open question where it was. */
  readonly misses: number;
  /** The bot asked for a phone while nothing was open. Absent: it did not. */
  readonly phoneAsked?: PhoneAsked;
  /** The bot said something after the open question, so "ok" may answer that. Absent: it said nothing. */
  readonly aside?: boolean;
  /** The last message was about a past operation: a number now is its correct value. Absent: it was not. */
  readonly ofLast?: boolean;
  /** When they last confirmed a sale or a use of balance, epoch ms. Absent: not of late. */
  readonly soldAtMs?: number;
  /** When the greeting that began the present burst was accepted, epoch ms. Absent: no burst. */
  readonly greetedAtMs?: number;
  /** They turned notices on with their last message: a "no" turns them off. Absent: they did not. */
  readonly noticesPutOn?: boolean;
  /** Their questions before they are known: since when, how many, and the fingerprint and time (epoch ms) of the last. */
  readonly strange?: { readonly sinceMs: number; readonly count: number; readonly mark: string; readonly atMs: number };
  /** When they last called a person, epoch ms: a manager may answer them for a while. Absent: not of late. */
  readonly calledAtMs?: number;
  /** The button that was offered last and when (epoch ms): a yes in words takes it. `words`: the complaint that it was offered for. Absent: nothing. */
  readonly offered?: { readonly data: string; readonly label: string; readonly atMs: number; readonly words?: string };
  /**
   * Sales that were told at once and wait for their turn, each as it was written, and when they were told (epoch ms). `open` and `places`: the numbers of the
   * open one and of these in the list, as people count ("la segunda"); absent where they may count otherwise. Absent: none.
   */
  readonly queue?: {
    readonly sales: readonly string[];
    readonly atMs: number;
    readonly open?: number;
    readonly places?: readonly number[];
  };
  /** The customer who was spoken of last, and when (epoch ms): "¿y cuánto tiene?". Absent: none of late. */
  readonly about?: { readonly phone: Phone; readonly atMs: number };
  /** The sale that was called off last, as it would be written, and when (epoch ms): "siempre sí la quiere". Absent: none of late. */
  readonly dropped?: { readonly sale: string; readonly atMs: number };
  /** Their last words about a past operation. Empty: the bot has used them. Absent: none. */
  readonly amending?: string;
  /** Sales that should have been others, oldest first. Absent: none of late. */
  readonly amends?: readonly Amend[];
  /** Updates to handle later, oldest first: from before the proof of their phone, or too late for an answer to reach them. Absent: none. */
  readonly kept?: readonly KeptUpdate[];
}

/** A sale that was made and should have been another. */
export interface Amend {
  readonly operationId: string;
  /** As it was made; null: it was no sale. */
  readonly made: SaleData | null;
  /** What was said of it: the reason of the refund. */
  readonly said: string;
  /** What it should have been; null: that is not known. */
  readonly right: SaleData | null;
  /** The datum of the right sale that is still missing. Null: none. */
  readonly lacks: "phone" | "amount" | null;
  readonly atMs: number;
  /** The state of its refund. Absent: no manager was asked. */
  readonly refund?: "asked" | "made" | "declined";
  /** The right sale is next. Absent: the refund is not made yet, or it was begun. */
  readonly isDue?: true;
}

/** A sale as it was made, or should have been. */
export interface SaleData {
  readonly walletKey: string;
  readonly phone: Phone;
  readonly amountCentavos: Centavos;
  readonly ticket: Ticket | null;
}

/** An update that waits for its sender's proof, or for their next word: until then the network delivers no answer. */
export interface KeptUpdate {
  readonly update: Update;
  /** When it was accepted, epoch ms. */
  readonly atMs: number;
  /** It came too late to be answered: true until their next word comes, then false while it waits for their proof. Absent: it came in time. */
  readonly untilWord?: boolean;
}

/** A phone that was asked for with nothing open. */
export interface PhoneAsked {
  /** What is done with it. `undo`: something that was sold is to be undone; `find`: it is looked for. */
  readonly for: "balance" | "history" | "undo" | "find";
  /** When it was asked for, epoch ms. */
  readonly atMs: number;
  /** A balance was shown, and that of another phone may be wanted: "y el 477…". Absent: it was asked for. */
  readonly further?: true;
  /** The phone whose balance was shown: "usa 20" is of it. */
  readonly shown?: Phone;
  /** Its first digits, where it comes in several messages. Absent: none came. */
  readonly part?: string;
}

/** A chat whose person has a proved phone. */
export interface LinkedChat {
  readonly chat: ChatKey;
  readonly phone: Phone;
  readonly identity: Identity;
  /** The language they chose; null: none. */
  readonly language: Language | null;
  /** As of `Preferences`. */
  readonly tables?: boolean;
}

/** The phone that the network newly vouches for. Null: none, or it has to be proved otherwise, or one is proved and the network shows the number as before. */
export function vouchedPhone({ provenPhone, shownNumber }: Sender, known: Person | null): Phone | null {
  if (known === null || provenPhone === null) return provenPhone;
  const stands = known.phone !== null && shownNumber === (known.shownNumber ?? shownNumber);
  return known.needsProof || (shownNumber !== undefined && stands) ? null : provenPhone;
}

export interface StoredWallet {
  readonly key: string;
  readonly name: string | null;
  /** For customers. */
  readonly clientLink: string | null;
  /** For staff. */
  readonly redeemLink: string | null;
  /** Learnt: the wallet refused a sale for want of a ticket. */
  readonly ticketMandatory: boolean;
}

/** When the list of collaborators was last read, and when reading it was last tried; 0 = never. */
export interface DirectoryAge {
  readonly readAtMs: number;
  readonly triedAtMs: number;
  /** `seq` of the newest entry when the last reading began: the list says nothing about entries that came later. */
  readonly seenSeq: number;
  /** The last reading failed: the list is from an earlier one. */
  readonly failed: boolean;
}

/** Somebody let a person in by an invitation. */
export interface InvitationLink {
  /** Phone of whoever made the invitation. */
  readonly by: Phone;
  readonly phone: Phone;
  readonly identity: Identity;
}

/** What a person chose for themselves. */
export interface Preferences {
  /** The wallet they work in, where the account has several. */
  readonly walletKey: string | null;
  /** `on`: they get a message after each sale on their phone. `unasked`: they have not chosen, and get none. */
  readonly notices: "unasked" | "on" | "off";
  /** The language they are written to in; null: the shop's. */
  readonly language: Language | null;
  /** Their app shows tables, and they want the cut as one. */
  readonly tables?: boolean;
}

/** Who is who: people on the channels, the wallet's collaborators, the account's wallets, invitations. A turn saves persons and preferences. */
export interface DirectoryStore {
  /** Replaces the collaborators. `seenSeq`: the newest entry when the reading began; absent: the stored list was only edited. */
  saveCollaborators(collaborators: readonly Collaborator[], nowMs: number, seenSeq?: number): Promise<void>;
  /** A reading of the collaborators failed; `seenSeq` as above. */
  directoryTried(nowMs: number, seenSeq?: number): Promise<void>;
  /** Replaces the wallets; `ticketMandatory` of those that stay is kept. */
  saveWallets(wallets: readonly Omit<StoredWallet, "ticketMandatory">[]): Promise<void>;
  directory(): Promise<{ readonly age: DirectoryAge; readonly wallets: readonly StoredWallet[] }>;
  collaborators(): Promise<readonly Collaborator[]>;
  /** Those with this phone, whatever their status. */
  collaboratorsOf(phone: Phone): Promise<readonly Collaborator[]>;
  person(identity: Identity): Promise<Person | null>;
  preferences(identity: Identity): Promise<Preferences>;
  /** People of a network who have this as their `shownNumber`. Reads every person: a change that names no user id is rare. */
  showing(network: ChannelName, number: string): Promise<readonly Pick<Person, "identity" | "chat">[]>;
  /** Chats of everyone whose proved phone is one of these. */
  chatsOf(phones: readonly Phone[]): Promise<readonly LinkedChat[]>;

  /** Adds an invitation, and ends earlier unused ones to the same phone. `told`: sent with it, once. Idempotent. */
  addInvitation(invitation: Invitation, nowMs: number, told?: readonly Reply[]): Promise<void>;
  /** Links a person to the phone of an invitation and marks it used, in one commit, where `judgeInvitation` allows it. Idempotent. Refusals are limited. */
  useInvitation(
    fingerprint: string,
    identity: Identity,
    active: ReadonlySet<Phone>,
    nowMs: number,
  ): Promise<InvitationUsed>;
  /** Invitations that were used since then, epoch ms, but those of which nobody knows any more who made them. */
  invitationsUsed(sinceMs: number): Promise<readonly InvitationLink[]>;
  /** Takes a phone away from a person who has it; they have to prove it again. `told`: sent with it, once. Idempotent. */
  unlinkPerson(identity: Identity, phone: Phone, by: Identity, nowMs: number, told?: readonly Reply[]): Promise<void>;
}
