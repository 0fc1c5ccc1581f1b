import type { Who } from "../shop/people.ts";

/** The messaging networks on which the conversations are held. */
export type NetworkName = "telegram" | "whatsapp" | "whatsapp-cloud";

const byName: { readonly [name: string]: NetworkName } = { whatsapp: "whatsapp", cloud: "whatsapp-cloud" };

/** The network of this run: `SHOP_NETWORK` (`whatsapp`, `cloud`), Telegram where it is not set. */
export const networkOfRun: NetworkName = byName[process.env["SHOP_NETWORK"] ?? ""] ?? "telegram";

/** A message of the bot as the person has it. */
export interface Heard {
  /** The network's own id of it. */
  readonly id: string;
  /** As they read it, without the marks of emphasis. Of a file: its caption. */
  readonly text: string;
  /** The labels of what it offers to choose, in order; not those that its text alone tells. */
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

/** What a network shows beside a message of a person. */
export interface Beside {
  /** Id of a message of their own, which it quotes. */
  readonly quotesOwn?: string;
  /** Somebody wrote it to somebody else. */
  readonly forwarded?: boolean;
}

/** A messaging network with the shop's people: what a person can do on every network, and the faults that every network has. */
export interface Network {
  readonly name: NetworkName;
  /** As the bot calls it. */
  readonly title: "Telegram" | "WhatsApp";
  /** The network itself tells the bot a person's phone. */
  readonly tellsPhones: boolean;
  /** The settings with which a bot speaks to it. */
  env(): { readonly [name: string]: string };
  /** Readies a database before the first start of a bot; `stamp` is the one the bot will look for in it. */
  prepare(databasePath: string, stamp: string): Promise<void>;
  /** Says something; gives the network's id of it. */
  say(who: Who, text: string, options?: Beside): string;
  /** Says something in answer to a message of the bot, which the network shows above it. */
  quote(who: Who, message: Heard, text: string): void;
  /** Reacts to a message of the bot; an empty text takes the reaction away. Throws where the bot asks for no reactions. */
  react(who: Who, message: Heard, emoji: string): void;
  /**
   * Chooses an option as people do there: presses its button, which an app may still show although it was taken away, or types its number or label.
   * Throws when the message offered no such option.
   */
  tap(who: Who, message: Heard, label: string): void;
  /** Proves their phone to the bot by the network's own means. */
  share(who: Who): void;
  /** Does what lets the bot know who they are, as far as the network proves it. */
  introduce(who: Who): void;
  /** Introduces somebody. Resolves when the bot has welcomed them. */
  enter(who: Who): Promise<void>;
  /** Follows a link that opens a chat with the bot; gives what the app says there. Throws when it does not lead to this bot. */
  follow(who: Who, link: string): string;
  /** What the bot said to somebody, in order. */
  messages(who: Who): readonly Heard[];
  /** The first message after the first `after` ones for which `which` holds, as soon as there is one. */
  waitForMessage(who: Who, which: (message: Heard) => boolean, after: number): Promise<Heard>;
  /** Until the bot has made everything durable that was said. */
  waitUntilConfirmed(): Promise<void>;
  /** Delivers the next reply, but acknowledges it to the bot only when the returned function is called. */
  holdNextReply(): () => void;
  /** The key of somebody's chat with the bot, which is their identity too: `"telegram:501"`. */
  keyOf(who: Who): string;
  close(): Promise<void>;
}
