import type { Who } from "../shop/people.ts";

/** The messaging networks on which the conversations are held. */
export type NetworkName = "telegram" | "whatsapp" | "whatsapp-cloud";

const byName: { readonly [name: string]: NetworkName } = { whatsapp: "whatsapp", cloud: "whatsapp-cloud" };

/** The network of this run: `SHOP_NETWORK` (`whatsapp`, `cloud`); Telegram by default. */
export const networkOfRun: NetworkName = byName[process.env["SHOP_NETWORK"] ?? ""] ?? "telegram";

/** A message of the bot on the person's phone. */
export interface Heard {
  /** The network's own id of it. */
  readonly id: string;
  /** As the person reads it, without the marks of emphasis. For a file: its caption. */
  readonly text: string;
  /** The labels of its options, in order, without those that only its text mentions. */
  readonly options: readonly string[];
  readonly file: HeardFile | null;
  /** The bot deleted it. */
  readonly removed: boolean;
}

export interface HeardFile {
  /** Null: a network that does not name its pictures. */
  readonly name: string | null;
  readonly shownAs: "picture" | "document";
  read(): Promise<Buffer>;
}

/** What a network shows beside a person's message. */
export interface Beside {
  /** Id of a message of their own, which it quotes. */
  readonly quotesOwn?: string;
  /** The message was written to somebody else. */
  readonly forwarded?: boolean;
}

/** A messaging network with the shop's people: the actions and the faults that all networks share. */
export interface Network {
  readonly name: NetworkName;
  /** The bot's name for it. */
  readonly title: "Telegram" | "WhatsApp";
  /** The network itself tells the bot a person's phone. */
  readonly tellsPhones: boolean;
  /** The settings with which a bot speaks to it. */
  env(): { readonly [name: string]: string };
  /** Readies a database before the first start of a bot; `stamp` is the one the bot will look for in it. */
  prepare(databasePath: string, stamp: string): Promise<void>;
  /** Writes something; returns the network's id of it. */
  say(who: Who, text: string, options?: Beside): string;
  /** Answers a message of the bot, which the network shows above the answer. */
  quote(who: Who, message: Heard, text: string): void;
  /** Reacts to a message of the bot; an empty text removes the reaction. Throws if the bot takes no reactions. */
  react(who: Who, message: Heard, emoji: string): void;
  /**
   * Chooses an option in the network's own way: presses its button, which an app may still show although it was removed, or types its number or label. Throws
   * if the message offered no such option.
   */
  tap(who: Who, message: Heard, label: string): void;
  /** Proves their phone to the bot by the network's own means. */
  share(who: Who): void;
  /** Introduces them to the bot, as far as the network proves who they are. */
  introduce(who: Who): void;
  /** Introduces somebody. Resolves when the bot has welcomed them. */
  enter(who: Who): Promise<void>;
  /** Follows a link that opens a chat with the bot; returns the text that the app sends there. Throws if it does not lead to this bot. */
  follow(who: Who, link: string): string;
  /** The bot's messages to a person, in order. */
  messages(who: Who): readonly Heard[];
  /** The first message after the first `after` ones for which `which` holds, as soon as there is one. */
  waitForMessage(who: Who, which: (message: Heard) => boolean, after: number): Promise<Heard>;
  /** Resolves when the bot has made every message durable. */
  waitUntilConfirmed(): Promise<void>;
  /** Delivers the next reply, but acknowledges it to the bot only when the returned function is called. */
  holdNextReply(): () => void;
  /** The key of a person's chat with the bot, which is their identity too: `"telegram:501"`. */
  keyOf(who: Who): string;
  close(): Promise<void>;
}
