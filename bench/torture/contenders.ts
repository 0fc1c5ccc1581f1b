import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A program that is tortured. */
export interface Contender {
  readonly id: string;
  /** Head of its column. */
  readonly name: string;
  /** What is started: a file below the root of the repository. */
  readonly program: string;
  /** Whether it is TypeScript that is read as it stands. */
  readonly asSource: boolean;
  readonly env: { readonly [name: string]: string };
  /** The first call that it makes when it works: updates are fetched, or are posted to it. */
  readonly firstCall: "getUpdates" | "setWebhook";
  /** Whether people prove who they are first, by sharing their contact. */
  readonly asksWho: boolean;
  /** The packages it stands on, whose versions the page tells. */
  readonly packages: readonly string[];
}

const root = join(import.meta.dirname, "../..");

const rival = (id: string, name: string, file: string, packages: readonly string[], env = {}): Contender => ({
  id,
  name,
  program: `bench/torture/rivals/${file}`,
  asSource: true,
  env,
  firstCall: "getUpdates",
  asksWho: false,
  packages,
});

const grammyPackages = ["grammy", "@grammyjs/conversations", "@grammyjs/storage-file", "@grammyjs/auto-retry"];

/** All of them, the product first. */
export const contenders: readonly Contender[] = [
  {
    id: "ours",
    name: "monedero bot",
    program: "dist/src/main.js",
    asSource: false,
    env: {},
    firstCall: "getUpdates",
    asksWho: true,
    packages: [],
  },
  {
    id: "careful",
    name: "the least that keeps the promises",
    program: "dist/bench/bare/careful-bot.js",
    asSource: false,
    env: {},
    firstCall: "getUpdates",
    asksWho: true,
    packages: [],
  },
  rival("grammy", "grammY", "grammy.ts", grammyPackages),
  rival("runner", "grammY + runner", "grammy.ts", [...grammyPackages, "@grammyjs/runner"], { RUNNER: "1" }),
  rival("telegraf", "Telegraf", "telegraf.ts", ["telegraf", "@telegraf/session", "kysely"]),
  rival("builderbot", "BuilderBot", "builderbot.ts", ["@builderbot/bot"]),
  {
    ...rival("chat", "Chat SDK", "chat.ts", ["chat", "@chat-adapter/telegram", "@chat-adapter/state-memory"]),
    firstCall: "setWebhook",
  },
];

/** The version of a package of the rivals that is installed. */
export function versionOf(name: string): string {
  const file = join(root, "bench/torture/node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

export const programOf = (contender: Contender) => join(root, contender.program);
