import { expect, type Assertion } from "vitest";
import { pointsOf } from "../../../../src/domain/money.ts";
import type { OutgoingBody } from "../../../../src/channel/channel.ts";
import { identityOf } from "../../../../src/domain/person.ts";
import type { Phone } from "../../../../src/domain/phone.ts";
import type { UpdateBody } from "../../../../src/domain/update.ts";
import type { Call } from "../../../../src/wallet/endpoints.ts";
import { demoSeed } from "../../../../src/wallet/sandbox/account.ts";
import { shownFor } from "../../../../src/ledger/operation.ts";
import type { Said } from "../../../../src/text/keys.ts";
import { rendererIn } from "../../../../src/text/languages.ts";
import { patternOf, tellAll, type Told } from "../../../support/told.ts";
import { faults } from "../../../support/wallet/wallet-server.ts";
import { ana, cloud, luis, telegram, TwoNetworks, whatsapp, type Writer } from "../../two-networks.ts";

/**
 * What people write and what the bot does with it, as files of text (`tell` has the format). `every` is what has to be so after each message, and
 * `shop of two wallets` one of `shops` below.
 *
 * Instead of a message: `<contact 4771234567>` shares one, `<choose Sí>` presses a button, `<pass 60>` lets seconds pass, `<doubts>` the time until a
 * manager is asked, `<body {…}>` is any other body, `<late 60 {…}>` one that was sent a minute ago, `<fault /wallet/sale requestLost>` is the wallet's next
 * fault, `<allow yes>` and `<approve yes>` answer in this chat what María, or a manager, is asked for,
 * `<times 30 hola>` says it so often (`#` is how often before), and `<tell {…}>` tells the managers something.
 *
 * What has to be so is `/a pattern/` in all that was answered, or a word of `checks` below; each also after `not`. `luis: …` speaks of all that Luis has
 * heard until then, and of his conversation.
 */
const rosa = whatsapp(10, "4771110010");
const people: { readonly [name: string]: Writer } = {
  ana,
  anaToo: telegram(1, null),
  luis,
  luisToo: telegram(22, null),
  rosa,
  rosaToo: telegram(100, null),
  pedro: whatsapp(9, "4771110009"),
  maria: whatsapp(3, "4771234567"),
  jorge: whatsapp(98, "4777654321"),
  unknown: whatsapp(4, null),
  mariaT: telegram(71, null),
  mariaC: cloud(73, "4771234567"),
  newcomer: telegram(74, null),
  telegram: telegram(4, "4771230009"),
  stranger: telegram(3, null),
};

function writerOf(name: string): Writer {
  const writer = people[name];
  if (writer === undefined) throw new Error(`Nobody is called ${name}`);
  return writer;
}

/** Luna, the second wallet, has the same customers; Rosa is the second manager. */
const shops: { readonly [name: string]: () => Promise<TwoNetworks> } = {
  "of one wallet": () => TwoNetworks.open(),
  "without a cap": () => TwoNetworks.open({ correctionCap: pointsOf(100_000_000) }),
  "that tells its hours": () =>
    TwoNetworks.open({ shopAnswers: [{ words: ["hora", "abren"], answer: "Abrimos de 9 a 8." }] }),
  "that tells what a purchase gives": () => TwoNetworks.open({ earnPercent: 250 }),
  "where customers register themselves": () => TwoNetworks.open({ selfRegistrationUsertoolId: "8001" }),
  "in English": () => TwoNetworks.open({ renderIn: rendererIn("en", () => "POINTS") }),
  "of two wallets": () => {
    const { wallets, customers, ...seed } = demoSeed();
    const luna = { ...wallets[0]!, key: "monedero-2", name: "Café Luna" };
    const ofLuna = customers.map((one) => ({ ...one, walletKey: luna.key }));
    return TwoNetworks.open({}, { ...seed, wallets: [...wallets, luna], customers: [...customers, ...ofLuna] });
  },
  "with a limit of 20": () => withLimit(20),
  "with a limit of 50": () => withLimit(50),
  "without a limit": () => withLimit(null),
  "of two managers": () => withRosa({}),
  "that closes in an hour": () => withRosa({ closingTime: "11:00" }),
  "that wonders at every sale": () => withRosa({ operationsPerPhoneADay: 0 }),
};

/** Above so many pesos the customer is asked whether a balance may be used. */
const withLimit = (pesos: number | null) =>
  TwoNetworks.open({ redeemCap: pesos === null ? null : pointsOf(pesos * 10_000) }, undefined, [
    "telegram",
    "whatsapp",
    "whatsapp-cloud",
  ]);

function withRosa(settings: Parameters<typeof TwoNetworks.open>[0]): Promise<TwoNetworks> {
  const { collaborators, ...seed } = demoSeed();
  const manager = collaborators.find(({ phone }) => phone === luis.phone);
  const another = { ...manager!, id: 8010, name: "Rosa Díaz", phone: rosa.phone! };
  return TwoNetworks.open(settings, { ...seed, collaborators: [...collaborators, another] });
}

/** What was heard, by whom. */
interface Heard {
  readonly nets: TwoNetworks;
  readonly by: Writer;
  readonly said: readonly string[];
  /** What `keep name /(…)/` has found; `{name}` stands for it. */
  readonly kept: Map<string, string>;
}

type That = (value: unknown) => Assertion;
const numbered = (kind: "sale" | "correction" | "redeem") => async (heard: Heard, rest: string, that: That) =>
  that(await heard.nets.store.operations({ kind, max: 10 })).toHaveLength(Number(rest));
const listed = (rest: string) => (rest === "-" ? [] : rest.split("; "));

/** `first /…/` and `message 2 /…/` are of one message of the answer. */
const checks: { readonly [word: string]: (heard: Heard, rest: string, that: That) => unknown } = {
  first: ({ said }, rest, that) => that(said[0]).toMatch(patternOf(rest)),
  keep: ({ said, kept }, rest) => {
    const [, name = "", pattern = ""] = /^(\w+) (.*)$/.exec(rest) ?? [];
    const found = patternOf(pattern).exec(said.join("\n"))?.[1];
    if (found === undefined) throw new Error(`Nothing to keep: ${rest}`);
    kept.set(name, found);
  },
  last: ({ said }, rest, that) => that(said.at(-1)).toMatch(patternOf(rest)),
  message: ({ said }, rest, that) =>
    that(said[Number.parseInt(rest) - 1]).toMatch(patternOf(rest.replace(/^\d+ /, ""))),
  /** How many messages were answered, or how many of them have a pattern: `answers 2`, `answers 1 /…/`. */
  answers: ({ said }, rest, that) => {
    const [, many, pattern] = /^(\d+) ?(.*)$/.exec(rest) ?? [];
    that(pattern ? said.filter((text) => patternOf(pattern).test(text)) : said).toHaveLength(Number(many));
  },
  /** The labels of the last message's options. */
  offers: ({ nets, by }, rest, that) =>
    that(
      nets
        .heard(by)
        .at(-1)
        ?.buttons.map(({ label }) => label),
    ).toEqual(listed(rest)),
  /** How the last message looks. */
  shows: ({ nets, by }, rest, that) => that(nets.heard(by).at(-1)).toMatchObject(JSON.parse(rest) as object),
  /** How many options the last message has, and how one is chosen: `options 2 number`. */
  options: ({ nets, by }, rest, that) => {
    const { buttons, pick, spelledOut } = nets.heard(by).at(-1)!;
    that([buttons.length, pick ?? "", spelledOut ? "spelledOut" : ""].join(" ").trim()).toBe(rest);
  },
  /** The last message of a type, `sends {"type":"commands",…}`. */
  sends: ({ nets, by }, rest, that) => {
    const body = JSON.parse(rest) as OutgoingBody;
    that(nets.sent(by).findLast(({ type }) => type === body.type)).toEqual(body);
  },
  /** A pattern in the last file. */
  file: ({ nets, by }, rest, that) => {
    const file = nets.sent(by).findLast((body) => body.type === "file");
    that(file && Buffer.from(file.base64, "base64").toString("utf8")).toMatch(patternOf(rest));
  },
  /** The flow that is open; `-`: none. */
  flow: async ({ nets, by }, rest, that) => that(await nets.flow(by)).toBe(rest === "-" ? null : rest),
  /** What the open conversation knows, with its `flow` and its `question`; `{…} or {…}`: either. */
  holds: async ({ nets, by }, rest, that) => {
    const session = await nets.conversation(by);
    const { value, context } = (session?.state ?? {}) as { readonly value?: unknown; readonly context?: object };
    const held = { ...context, flow: session?.flow ?? null, question: value };
    const [one = "", ...others] = rest.split(" or ");
    if (others.length === 0) that(held).toMatchObject(JSON.parse(one) as object);
    else that([one, ...others].map((told) => expect.objectContaining(JSON.parse(told) as object))).toContainEqual(held);
  },
  sales: numbered("sale"),
  corrections: numbered("correction"),
  redeems: numbered("redeem"),
  operations: async ({ nets }, rest, that) => that(await nets.store.operations({ max: 10 })).toHaveLength(Number(rest)),
  /** What is stored of the writer. */
  person: async ({ nets, by }, rest, that) =>
    that({ phone: null, ...(await nets.store.person(identityOf(by.channel, by.id))) }).toMatchObject(
      JSON.parse(rest) as object,
    ),
  prefers: async ({ nets, by }, rest, that) =>
    that(await nets.store.preferences(identityOf(by.channel, by.id))).toMatchObject(JSON.parse(rest) as object),
  /** All that was registered, in order: `done sale 4771234567 250 A-1; redeem 4771234567`. */
  done: async ({ nets }, rest, that) => {
    const operations = await nets.store.operations({ oldestFirst: true, max: 50 });
    const told = operations.map(({ request }) => {
      const sale = request.kind === "sale" ? ` ${request.amountCentavos / 100} ${request.ticket ?? "-"}` : "";
      return `${request.kind} ${request.phone}${sale}`;
    });
    that(told).toEqual(listed(rest));
  },
  /** The amounts of the sales that the wallet was sent. */
  sent: ({ nets }, rest, that) =>
    that(nets.wallet.requests("/wallet/sale").map(({ form }) => form?.["transaction_amount"])).toEqual(listed(rest)),
  /** How many requests the wallet got to a call. */
  requests: ({ nets }, rest, that) => {
    const [call, many] = rest.split(" ");
    that(nets.wallet.requests(call as Call)).toHaveLength(Number(many));
  },
  /** The only operation, and its approval. */
  operation: async ({ nets }, rest, that) =>
    that(await nets.store.operations({ max: 5 })).toMatchObject([JSON.parse(rest)]),
  approval: async ({ nets }, rest, that) => {
    const [operation] = await nets.store.operations({ max: 5 });
    that(await nets.store.approval(operation?.approvalId ?? "")).toMatchObject(JSON.parse(rest) as object);
  },
  /** What the audit trail has of a kind, or how many: `audit takeover begun whatsapp:1; …`. */
  audit: async ({ nets }, rest, that) => {
    const [, of = "", lines = ""] = /^(\S+) (.*)$/.exec(rest) ?? [];
    const entries = await nets.audit(new RegExp(`^${of}`));
    if (/^\d+$/.test(lines)) that(entries).toHaveLength(Number(lines));
    else that(entries).toEqual(listed(lines).map((line) => `${of}.${line}`));
  },
};

async function check(heard: Heard, told: string): Promise<void> {
  const [, name = "", not, what = ""] = /^(?:(\w+): )?(not )?(.*)$/s.exec(told) ?? [];
  const by = name === "" ? heard.by : writerOf(name);
  const said = name === "" ? heard.said : heard.nets.heard(by).map(({ text }) => text);
  const that: That = (value) => (not ? expect(value, told).not : expect(value, told)) as Assertion;
  if (what.startsWith("/")) {
    that(said.join("\n")).toMatch(patternOf(what));
    return;
  }
  const [, word = "", rest = ""] = /^(\w+) (.*)$/s.exec(what) ?? [];
  if (!Object.hasOwn(checks, word)) throw new Error(`Nobody knows how to check: ${told}`);
  await checks[word]?.({ ...heard, by, said }, rest, that);
}

/** Does what a step says; gives what is answered. */
async function answered(nets: TwoNetworks, by: Writer, text: string): Promise<readonly string[]> {
  const [, word, rest = ""] = /^<(\w+) ?(.*)>$/s.exec(text) ?? [];
  switch (word) {
    case undefined:
      return nets.says(by, text);
    case "contact":
      return nets.sends(by, { type: "contact", phone: rest === "" ? null : (rest as Phone) });
    case "choose":
      return nets.chooses(by, rest);
    case "pass":
      await nets.pass(Number(rest) * 1_000);
      return [];
    case "doubts":
      await nets.passDoubts();
      return [];
    case "body":
      return nets.sends(by, JSON.parse(rest) as UpdateBody);
    case "late": {
      const [, seconds, body = ""] = /^(\d+) (.*)$/.exec(rest) ?? [];
      return nets.sends(by, JSON.parse(body) as UpdateBody, Number(seconds) * 1_000);
    }
    case "times": {
      const [, many, what = ""] = /^(\d+) (.*)$/.exec(rest) ?? [];
      const said: string[] = [];
      for (let time = 0; time < Number(many); time++) {
        said.push(...(await answered(nets, by, what.replace("#", String(time)))));
      }
      return said;
    }
    case "approve": {
      const [open] = await nets.store.openApprovals(10);
      if (!open) throw new Error("Nothing is to be approved");
      return nets.sends(by, { type: "tap", data: `approve:${open.id}:${rest}:${shownFor(open.request)}` });
    }
    case "allow": {
      const [waits] = await nets.store.approvalsOf("4771234567" as Phone, 0);
      if (!waits) throw new Error("Nothing waits");
      const data = `allow:${waits.id}:${rest}:${shownFor(waits.request)}`;
      return nets.sends(by, { type: "tap", data });
    }
    case "tell":
      await nets.tellManagers(JSON.parse(rest) as Said);
      return [];
    case "fault": {
      const [call, fault, code] = rest.split(" ") as [Call, "requestLost" | "answerLost" | "none" | "refusal", string];
      nets.wallet.fault(call, faults[fault](code));
      return [];
    }
    default:
      throw new Error(`Nobody knows how to do: ${text}`);
  }
}

async function hold({ steps, settings }: Told): Promise<void> {
  const shop = settings("shop").at(-1) ?? "of one wallet";
  const nets = await shops[shop]?.();
  if (nets === undefined) throw new Error(`There is no shop ${shop}`);
  const kept = new Map<string, string>();
  const named = (text: string) => text.replaceAll(/\{(\w+)\}/g, (all, name: string) => kept.get(name) ?? all);
  try {
    for (const step of steps) {
      const by = writerOf(step.by);
      const said = await answered(nets, by, named(step.text));
      for (const told of [...step.checks, ...settings("every")]) await check({ nets, by, said, kept }, named(told));
    }
  } finally {
    await nets.close();
  }
}

/** The tests of all files of text in a folder. */
export function hear(folder: string): void {
  tellAll(folder, { words: ["shop", "every"], hold });
}
