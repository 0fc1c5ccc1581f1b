import type { Who } from "../shop/people.ts";
import type { Shop } from "../shop/shop.ts";

/** A line of a transcript: a person's message, the bot's message to a person, or an event around them. */
export type Line =
  | { readonly type: "person"; readonly who: Who; readonly text: string }
  | { readonly type: "bot"; readonly to: Who; readonly text: string; readonly buttons: readonly string[] }
  | { readonly type: "note"; readonly text: string };

/** Values that differ in every run are replaced by their meaning: the token of an invitation and a new password, which depend on the number of random draws. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/inv_[a-z0-9]{6,20}/g, "inv_…"],
  [/(invitación) [a-z0-9]{6,20}/g, "$1 …"],
  [/(contraseña del monedero:) \S+/g, "$1 ••••••••••"],
];

/** Writes down a conversation with a running bot: the messages through this object, and the answers to its cast. */
export class Talk {
  readonly shop: Shop;
  readonly lines: Line[] = [];
  readonly #cast: readonly Who[];
  readonly #seen = new Map<Who, number>();

  private constructor(shop: Shop, cast: readonly Who[]) {
    this.shop = shop;
    this.#cast = cast;
  }

  /** Begins to write down messages to these people. */
  static async of(shop: Shop, cast: readonly Who[]): Promise<Talk> {
    const talk = new Talk(shop, cast);
    await talk.#rest();
    for (const who of cast) talk.#seen.set(who, shop.heard(who).length);
    return talk;
  }

  /** A person writes. Resolves when they have got `answer`, and `others` their messages. */
  async says(who: Who, text: string, answer: string, others: { readonly [who in Who]?: string } = {}): Promise<void> {
    this.lines.push({ type: "person", who, text: masked(text) });
    this.shop.say(who, text);
    await this.#hear({ [who]: answer, ...others });
  }

  /** A person chooses an option of their last message that contains `says`. */
  async taps(
    who: Who,
    says: string,
    label: string,
    answer: string,
    others: { readonly [who in Who]?: string } = {},
  ): Promise<void> {
    this.lines.push({ type: "person", who, text: `[${label}]` });
    this.shop.tap(who, says, label);
    await this.#hear({ [who]: answer, ...others });
  }

  /** A person opens a link that leads to the bot. */
  async follows(who: Who, link: string, answer: string): Promise<void> {
    this.lines.push({ type: "person", who, text: masked(this.shop.network.follow(who, link)) });
    await this.#hear({ [who]: answer });
  }

  /** Time passes until these people have got their messages. */
  async passes(ms: number, called: string, heard: { readonly [who in Who]?: string }): Promise<void> {
    this.note(called);
    await this.shop.bot.pass(ms);
    await this.#hear(heard);
  }

  /** Adds an event outside the chats. */
  note(text: string): void {
    this.lines.push({ type: "note", text });
  }

  async #hear(heard: { readonly [who in Who]?: string }): Promise<void> {
    for (const who of this.#cast) {
      const text = heard[who];
      if (text !== undefined) await this.#hears(who, text);
    }
    await this.#rest();
    for (const who of this.#cast) {
      const said = this.shop.messages(who).slice(this.#seen.get(who));
      this.#seen.set(who, (this.#seen.get(who) ?? 0) + said.length);
      for (const { text, options } of said) {
        this.lines.push({ type: "bot", to: who, text: masked(text), buttons: options });
      }
    }
  }

  async #hears(who: Who, text: string): Promise<void> {
    const seen = this.#seen.get(who) ?? 0;
    try {
      await this.shop.hears(who, (said) => said.includes(text), seen);
    } catch (error) {
      const heard = this.shop.heard(who).slice(seen).join("\n");
      throw new Error(`${who} did not hear "${text}" but "${heard}"`, { cause: error });
    }
  }

  async #rest(): Promise<void> {
    await this.shop.waitUntilConfirmed();
    await this.shop.bot.quiet();
  }
}

function masked(text: string): string {
  let shown = text;
  for (const [secret, name] of secrets) shown = shown.replaceAll(secret, name);
  return shown;
}

/** The number of messages that a person wrote. */
export function writtenBy(who: Who, lines: readonly Line[]): number {
  return lines.filter((line) => line.type === "person" && line.who === who).length;
}

/** The number of messages that the bot wrote to a person, and to others. */
export function writtenTo(who: Who, lines: readonly Line[]): { readonly them: number; readonly others: number } {
  const all = lines.filter((line) => line.type === "bot");
  const them = all.filter(({ to }) => to === who).length;
  return { them, others: all.length - them };
}

/** A transcript as text, with names if there are two people or more. */
export function transcriptOf(lines: readonly Line[]): string {
  const several = new Set(lines.flatMap((line) => (line.type === "bot" ? [line.to] : []))).size > 1;
  return lines
    .map((line) => {
      if (line.type === "note") return `\n(${line.text})\n`;
      if (line.type === "person") return `${several ? "\n" : ""}${line.who} > ${line.text}`;
      const name = several ? `bot to ${line.to} > ` : "bot > ";
      const buttons = line.buttons.map((button) => `[${button}]`).join(" ");
      const rows = [...line.text.split("\n"), ...(buttons === "" ? [] : [buttons])];
      return rows.map((row, i) => ((i === 0 ? name : " ".repeat(name.length)) + row).trimEnd()).join("\n");
    })
    .join("\n")
    .trim()
    .replaceAll(/\n{3,}/g, "\n\n");
}
