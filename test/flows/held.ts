import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Assertion } from "vitest";
import type { Call } from "../../src/wallet/endpoints.ts";
import { people, type Who } from "../support/shop/people.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import { Shop, type ShopOptions } from "../support/shop/shop.ts";
import { networkOfRun } from "../support/networks/network.ts";
import { storedSession } from "../support/shop/stored-session.ts";
import { patternOf, tell, type Holding, type Step, type Told } from "../support/told.ts";
import { isAnswer } from "../support/waiting.ts";
import { faults } from "../support/wallet/wallet-server.ts";
import { accountDeeds, seedOf } from "./account-deeds.ts";

/*
 * Conversations that are held with a whole shop, as files of text (`tell` has the format). `shop {…}` are its options, `in ana luis` who is there when the
 * dialogue begins, `seed` is its account at the wallet, `with rosa` says that she is a manager there, and `only telegram` on which networks it is held.
 *
 * A message waits for an answer, `ana>> sí` for none. What has to be so after it is waited for: `/a pattern/` in a message of the bot since then to whoever
 * said it, `luis: /…/` in one to Luis. `not /…/` is of the message that was waited for. Everything else is a word of `checks`.
 *
 * Instead of a message something happens: `<pass 60>`, a word of `deeds`. In both, `@luis` is Luis's chat, `@1` the first operation, and `{code}` what a check
 * `keep code /(…)/` has found.
 */

/** A dialogue that is being held. */
interface Held {
  readonly shop: Shop;
  readonly everybody: readonly Who[];
  /** Whose step it is. */
  by: Who;
  /** How many messages everybody had when the step began. */
  before: ReadonlyMap<Who, number>;
  /** What was waited for last. */
  heard: string;
  readonly kept: Map<string, string>;
  /** Lets go what is held; what is to be held has arrived. */
  release: () => void;
  arrives: Promise<void>;
}

const isWho = (name: string): name is Who => Object.hasOwn(people, name);

const said = (held: Held, rest: string): number =>
  held.shop.heard(held.by).filter((text) => patternOf(rest).test(text)).length;
const parsed = (rest: string): unknown[] => rest.split("; ").map((part) => JSON.parse(part) as unknown);

/** A text with a pattern after so many messages. */
async function hears({ shop, by }: Held, pattern: string, after?: number): Promise<string> {
  try {
    return await shop.hears(by, (text) => patternOf(pattern).test(text), after);
  } catch (error) {
    const heard = shop.heard(by).slice(after).join("\n");
    throw new Error(`${by} did not hear ${pattern} but ${heard}`, { cause: error });
  }
}

type That = (value: unknown) => Assertion;
const checks: { readonly [word: string]: (held: Held, rest: string, that: That) => unknown } = {
  /** A message since the dialogue began. */
  ever: async (held, rest) => void (held.heard = await hears(held, rest, 0)),
  /** How many messages of the whole dialogue have the pattern: `told 1 /…/`. */
  told: (held, rest, that) => that(said(held, rest.replace(/^\d+ /, ""))).toBe(Number.parseInt(rest)),
  /** The options of the last message: `offers -`, none. */
  offers: ({ shop, by }, rest, that) =>
    that(shop.messages(by).at(-1)?.options ?? []).toEqual(rest === "-" ? [] : rest.split("; ")),
  /** How many messages have an option. */
  offered: ({ shop, by }, rest, that) => {
    const [, many, label = ""] = /^(\d+) (.*)$/.exec(rest) ?? [];
    that(shop.messages(by).filter(({ options }) => options.includes(label))).toHaveLength(Number(many));
  },
  /** A file comes, or has come. */
  file: ({ shop, by }) => shop.waitForMessage(by, ({ file }) => file !== null),
  keep: ({ heard, kept }, rest) => {
    const [, name = "", pattern = ""] = /^(\w+) (.*)$/.exec(rest) ?? [];
    expect(heard).toMatch(patternOf(pattern));
    kept.set(name, patternOf(pattern).exec(heard)?.[1] ?? "");
  },
  /** Not in the file of the database. */
  unstored: ({ shop }, rest, that) => that(readFileSync(shop.databasePath).includes(rest)).toBe(false),
  /** The requests to a call of the wallet: how many, or what each asked for. */
  sent: ({ shop }, rest, that) => {
    const [, call = "", what = ""] = /^(\S+) (.*)$/.exec(rest) ?? [];
    const forms = shop.wallet.requests(call as Call).map(({ form }) => form);
    if (/^\d+$/.test(what)) that(forms).toHaveLength(Number(what));
    else if (what.startsWith("most ")) that(forms.length).toBeLessThanOrEqual(Number(what.slice(5)));
    else that(forms).toMatchObject(parsed(what));
  },
  /** One field of each request to a call, `-` where it has none: `forms /wallet/sale ticket -; A-7`. */
  forms: ({ shop }, rest, that) => {
    const [call, field = "", ...values] = rest.split(" ");
    const told = shop.wallet.requests(call as Call).map(({ form }) => form?.[field] ?? "-");
    that(told).toEqual(values.join(" ").split("; "));
  },
  /** In what order these calls came. */
  order: ({ shop }, rest, that) => {
    const calls = rest.split(" ");
    const came = shop.wallet.requests().map(({ path }) => path);
    that(came.filter((path) => calls.includes(path))).toEqual(calls);
  },
  /** The stored sales, `sales 4771234567 250 A-1; …`. */
  sales: ({ shop }, rest, that) => {
    const sales = shop.operations().flatMap(({ request }) => (request.kind === "sale" ? [request] : []));
    that(sales.map((one) => `${one.phone} ${one.amountCentavos / 100} ${one.ticket}`).join("; ")).toBe(rest);
  },
  /** Whether a conversation is open: `session -`, none. */
  session: ({ shop, by }, _, that) => that(storedSession(shop, by)).toBeNull(),
  /** The stored operations, by when they were ordered. */
  operations: ({ shop }, rest, that) => {
    if (/^\d+$/.test(rest)) that(shop.operations()).toHaveLength(Number(rest));
    else that(shop.operations()).toMatchObject(parsed(rest));
  },
  /** The last operation has no such field. */
  lacks: ({ shop }, rest, that) => that(shop.operations().at(-1)).not.toHaveProperty(rest),
  /** How many entries of the audit trail are such: `audit 1 {…}`. */
  audit: ({ shop }, rest, that) => {
    const [, many, what = ""] = /^(\d+) (.*)$/.exec(rest) ?? [];
    const such = expect.objectContaining(JSON.parse(what) as object) as { asymmetricMatch(value: unknown): boolean };
    that(shop.audit().filter((entry) => such.asymmetricMatch(entry))).toHaveLength(Number(many));
  },
  /** Collaborators of the wallet by their phone. */
  collaborator: ({ shop }, rest, that) => {
    const [, phone, what = ""] = /^(\d+) (.*)$/.exec(rest) ?? [];
    const found = shop.wallet.state.account.collaborators.filter((one) => one.phone === phone);
    that(found).toMatchObject(parsed(what));
  },
};

/** Stops the bot, or kills it, and starts another so many seconds later. */
async function restart({ shop }: Held, how: "stop" | "kill", afterS = ""): Promise<void> {
  if (how === "stop") await shop.bot.stop();
  else shop.bot.kill();
  await shop.bot.exited;
  shop.start(afterS === "" ? {} : { CLOCK_START_MS: String(shop.clockMs + Number(afterS) * 1_000) });
  await shop.bot.started;
  // The networks go by the bot's clock, once it has told it.
  if (afterS !== "") await shop.bot.pass(1_000);
}

const deeds: { readonly [word: string]: (held: Held, rest: string) => unknown } = {
  enter: ({ shop }, who) => shop.enter(who as Who),
  share: ({ shop, by }) => shop.network.share(by),
  pass: ({ shop }, seconds) => shop.bot.pass(Number(seconds) * 1_000),
  leap: ({ shop }, seconds) => shop.bot.leap(Number(seconds) * 1_000),
  quiet: ({ shop }) => shop.bot.quiet(),
  confirmed: ({ shop }) => shop.waitUntilConfirmed(),
  restart: (held, seconds) => restart(held, "stop", seconds),
  kill: (held) => restart(held, "kill"),
  /** The bot dies at a point. */
  arm: ({ shop }, point) => shop.bot.arm(point as Parameters<Shop["bot"]["arm"]>[0]),
  died: async ({ shop }) => {
    await shop.bot.exited;
    shop.start();
  },
  /** The bot is started anew with other settings. */
  settings: async ({ shop }, rest) => {
    await shop.bot.quiet();
    shop.bot.kill();
    await shop.bot.exited;
    shop.start(JSON.parse(rest) as { readonly [name: string]: string });
  },
  sell: async ({ shop, by }, rest) => {
    await shop.asks(by, `venta ${rest}`, (text) => text.includes("¿La registro?"));
    await shop.asks(by, "sí", (text) => text.includes("Venta registrada"));
  },
  /** `choose Aprobar of ¿La apruebas?`: an option of the last message that says so; `first …`: of the first. */
  choose: ({ shop, by }, rest) => {
    const [label = "", says = ""] = rest.split(" of ");
    if (says.startsWith("first ")) shop.tap(by, says.slice(6), label, 0);
    else shop.tap(by, says, label);
  },
  /** Follows the link in what was waited for last. */
  follow: ({ shop, by, heard }) => void shop.network.follow(by, /https:\S+/.exec(heard)?.[0] ?? ""),
  fault: ({ shop }, rest) => {
    const [call, name = "", ...more] = rest.split(" ");
    const given = more.map((one) => (/^(?:\d+|true|false|null)$/.test(one) ? (JSON.parse(one) as never) : one));
    const make = faults[name as keyof typeof faults] as (...args: readonly unknown[]) => ReturnType<typeof faults.none>;
    shop.wallet.fault(call as Call, make(...given));
  },
  /** `hold before /wallet/sale`: the next request is held until `release`. */
  hold: (held, rest) => {
    const [when, call] = rest.split(" ");
    const until = new Promise<void>((resolve) => void (held.release = resolve));
    held.arrives = held.shop.wallet.arrived(call as Call, held.shop.wallet.requests(call as Call).length + 1);
    held.shop.wallet.fault(call as Call, when === "before" ? faults.holdBefore(until) : faults.holdAfter(until));
  },
  /** The next reply is delivered, but acknowledged only at `release`. */
  reply: (held) => void (held.release = held.shop.network.holdNextReply()),
  release: ({ release }) => release(),
  /** What is held has arrived, or so many requests to a call. */
  arrived: ({ shop, arrives }, rest) => {
    const [call, many] = rest.split(" ");
    return many === undefined ? arrives : shop.wallet.arrived(call as Call, Number(many));
  },
  away: ({ shop }) => shop.wallet.away(),
  back: ({ shop }) => shop.wallet.back(),
};

/** What a text says once its names stand for what they name. */
function named(held: Held, text: string): string {
  return text
    .replaceAll(/@(\d)/g, (_, place: string) => held.shop.operations()[Number(place) - 1]?.id ?? "")
    .replaceAll(/@(\w+)/g, (all, name: string) => (isWho(name) ? held.shop.keyOf(name) : all))
    .replaceAll(/\{(\w+)\}/g, (all, name: string) => held.kept.get(name) ?? all);
}

async function check(held: Held, told: string): Promise<void> {
  const [, name = "", not, what = ""] = /^(?:(\w+): )?(not )?(.*)$/s.exec(told) ?? [];
  const now = { ...held, by: isWho(name) ? name : held.by };
  const that: That = (value) => (not ? expect(value, told).not : expect(value, told)) as Assertion;
  if (what.startsWith("/") && not) that(held.heard).toMatch(patternOf(what));
  else if (what.startsWith("/")) {
    now.heard = await hears(now, what, held.before.get(now.by));
  } else {
    const [, word = "", rest = ""] = /^(\w+) ?(.*)$/s.exec(what) ?? [];
    if (!Object.hasOwn(checks, word)) throw new Error(`Nobody knows how to check: ${told}`);
    await checks[word]?.(now, rest, that);
  }
  held.heard = now.heard;
}

async function take(held: Held, { by, text, unawaited, checks: told }: Step): Promise<void> {
  if (!isWho(by)) throw new Error(`Nobody is called ${by}`);
  held.by = by;
  held.before = new Map(held.everybody.map((who) => [who, held.shop.heard(who).length]));
  const [, word, rest = ""] = /^<(\w+) ?(.*)>$/s.exec(text) ?? [];
  if (word !== undefined) {
    const deed = deeds[word] ?? (accountDeeds[word] && (({ shop }: Held) => accountDeeds[word]?.(shop, rest)));
    if (deed === undefined) throw new Error(`Nobody knows how to do: ${text}`);
    await deed(held, named(held, rest));
  } else {
    held.shop.say(by, named(held, text));
    const waitsItself = told[0]?.startsWith("/") === true;
    if (!unawaited && !waitsItself) held.heard = await held.shop.hears(by, isAnswer, held.before.get(by));
  }
  for (const one of told) await check(held, named(held, one));
}

async function hold({ steps, settings }: Told): Promise<void> {
  const options = settings("shop").map((told) => JSON.parse(told) as ShopOptions);
  const seeds = settings("seed").map((name) => ({ wallet: { seed: seedOf(name) } }));
  const all = Object.assign({}, ...options, ...seeds) as ShopOptions;
  const shop = await Shop.open(all);
  // Luis has his other account on Telegram.
  const everybody = (Object.keys(people) as Who[]).filter((who) => who !== "luisToo" || all.onTelegram?.includes(who));
  try {
    if (settings("with").includes("rosa")) addRosa(shop);
    shop.start();
    for (const who of settings("in").at(-1)?.split(" ") ?? []) await shop.enter(who as Who);
    const held: Held = {
      shop,
      everybody,
      by: "ana",
      before: new Map(),
      heard: "",
      kept: new Map(),
      release: () => {},
      arrives: Promise.resolve(),
    };
    for (const step of steps) await take(held, step);
  } finally {
    await shop.close();
  }
}

/** The tests of the file of text beside a test. */
export function holdDialogues(url: string): void {
  const isHeld: Holding["isHeld"] = (settings) =>
    settings("only").every((names) => names.split(" ").includes(networkOfRun));
  tell(fileURLToPath(url).replace(/\.test\.ts$/, ".txt"), {
    words: ["shop", "seed", "with", "in", "only"],
    hold,
    isHeld,
  });
}
