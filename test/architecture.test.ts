import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { collect } from "./patterns/collect.ts";

const root = join(import.meta.dirname, "..");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(root, path)));
const sources = tracked.filter((path) => /^(?:src|flows)\/.*\.ts$/.test(path));
const read = (path: string) => readFileSync(join(root, path), "utf8");

/**
 * Who may import what, first match wins. A string that ends in "/" is a folder, "node:" the runtime, any other a file, or a package with its parts.
 * Files of the same row may import one another.
 */
const rules: readonly { readonly part: RegExp; readonly may: readonly string[] }[] = [
  { part: /^src\/(?:(?:main|live)\.ts|cli\/.*)$/, may: ["src/", "flows/", "node:"] },
  // What runs in the browser: of the rest it knows types alone.
  {
    part: /^src\/(?:console|demo)\/browser\//,
    may: ["src/demo/page/shown.ts", "src/demo/page/words.ts"],
  },
  // The demo's own composition root and its parts.
  { part: /^src\/demo\//, may: ["src/", "node:", "hono", "@hono/node-server", "undici", "zod"] },
  { part: /^src\/config\/nearest-word\.ts$/, may: ["fastest-levenshtein"] },
  {
    part: /^src\/config\//,
    may: ["src/domain/", "src/text/", "src/log.ts", "src/http/caller.ts", "src/wallet/endpoints.ts", "zod", "node:"],
  },
  {
    part: /^src\/(?:log\.ts|clock\.ts|clock\/.*)$/,
    may: ["pino", "node:", "src/domain/"],
  },
  {
    part: /^src\/backup\//,
    may: [
      "node:",
      "src/domain/",
      "src/store/sqlite/core/",
      "src/store/sqlite/sealed-database.ts",
      "src/store/postgres/snapshot.ts",
      "src/store/postgres/core/",
      "src/log.ts",
      "src/clock.ts",
    ],
  },
  { part: /^src\/process\.ts$/, may: ["node:"] },
  { part: /^src\/http\/caller\.ts$/, may: ["node:"] },
  { part: /^src\/http\/(?:pool-call|undici\.d)\.ts$/, may: ["undici", "src/clock.ts"] },
  { part: /^src\/http\.ts$/, may: ["node:", "@hono/node-server", "src/log.ts", "src/clock.ts"] },
  {
    part: /^src\/console\//,
    may: [
      "src/process.ts",
      "src/domain/",
      "src/text/",
      "src/ledger/",
      "src/store/store.ts",
      "src/store/read-model.ts",
      "src/channel/channel.ts",
      "src/router/operator/operator-actions.ts",
      // A ticket is searched for as it is typed.
      "src/understanding/tokens/ticket.ts",
      "src/http.ts",
      "src/http/caller.ts",
      "hono",
      "@dagrejs/dagre",
      "@hono/node-server",
      "uqr",
      "node:",
      "src/log.ts",
      "src/clock.ts",
      "src/clock/skew.ts",
    ],
  },
  {
    part: /^src\/monitoring\.ts$/,
    may: [
      "src/domain/chat.ts",
      "src/domain/prices.ts",
      "src/store/read-model.ts",
      "src/channel/channel.ts",
      "src/http.ts",
      "src/http/caller.ts",
      "src/log.ts",
      "src/clock.ts",
      "src/clock/skew.ts",
      "prom-client",
      "node:",
    ],
  },
  {
    part: /^src\/understanding\/lexicon\/meant-word\.ts$/,
    may: ["src/understanding/", "src/domain/", "fastest-levenshtein"],
  },
  {
    part: /^src\/checks\//,
    may: [
      "src/domain/",
      "src/config/",
      "src/channel/channel.ts",
      "src/channel/whatsapp-records.ts",
      "src/channel/telegram/bot-api.ts",
      "src/channel/whatsapp-cloud/graph.ts",
      "src/channel/whatsapp-cloud/registered.ts",
      "src/store/console.ts",
      "src/store/sqlite/inspect.ts",
      "src/store/postgres/inspect.ts",
      "src/wallet/wallet.ts",
      "src/clock.ts",
      "src/clock/skew.ts",
      "src/log.ts",
      "node:",
    ],
  },
  // The weights of its model are a file.
  { part: /^src\/understanding\/model\/model\.ts$/, may: ["src/understanding/", "src/domain/language.ts", "node:"] },
  { part: /^src\/understanding\//, may: ["src/domain/"] },
  { part: /^src\/domain\//, may: [] },
  { part: /^src\/text\//, may: ["src/domain/", "src/ledger/"] },
  { part: /^src\/ledger\//, may: ["src/domain/"] },
  { part: /^src\/report\//, may: ["src/domain/", "src/ledger/", "node:", "@resvg/resvg-js"] },
  { part: /^src\/flow\//, may: ["src/domain/", "src/ledger/", "src/text/", "xstate"] },
  { part: /^flows\//, may: ["src/domain/", "src/flow/", "src/text/", "src/understanding/", "xstate"] },
  {
    part: /^src\/wallet\//,
    may: ["src/domain/", "src/ledger/", "src/http/pool-call.ts", "undici", "node:", "src/log.ts", "src/clock.ts"],
  },
  {
    part: /^src\/channel\/(?:channel|whatsapp-records|split-text|live-state|pace)\.ts$/,
    may: ["src/domain/", "src/log.ts", "src/clock.ts"],
  },
  {
    part: /^src\/channel\/telegram\//,
    may: [
      "src/domain/",
      "src/channel/channel.ts",
      "src/channel/split-text.ts",
      "src/channel/live-state.ts",
      "src/clock.ts",
      "src/http/caller.ts",
      "src/http/pool-call.ts",
      "grammy",
      "node:",
      "src/log.ts",
    ],
  },
  {
    part: /^src\/channel\/whatsapp-cloud\//,
    may: [
      "src/domain/",
      "src/channel/channel.ts",
      "src/channel/whatsapp-records.ts",
      "src/http/caller.ts",
      "src/channel/split-text.ts",
      "src/channel/live-state.ts",
      "src/http/pool-call.ts",
      "zod",
      "node:",
      "src/log.ts",
      "src/clock.ts",
    ],
  },
  {
    part: /^src\/channel\/whatsapp\//,
    may: [
      "src/domain/",
      "src/channel/channel.ts",
      "src/channel/whatsapp-records.ts",
      "src/channel/split-text.ts",
      "src/channel/live-state.ts",
      "src/clock.ts",
      "@whiskeysockets/baileys",
      "uqr",
      "node:",
      "src/log.ts",
    ],
  },
  {
    part: /^src\/channel\/(?:terminal|web|remote)\.ts$/,
    may: ["src/domain/", "src/channel/channel.ts", "src/clock.ts", "node:", "src/log.ts"],
  },
  {
    part: /^src\/store\/sqlite\/core\//,
    may: [
      "src/domain/",
      "src/store/store.ts",
      "src/store/rules.ts",
      "src/store/schema.ts",
      "src/store/port/commit-queue.ts",
      "better-sqlite3",
      "node:",
    ],
  },
  {
    part: /^src\/store\/postgres\/core\//,
    may: [
      "src/domain/",
      "src/store/store.ts",
      "src/store/rules.ts",
      "src/store/schema.ts",
      "src/store/port/commit-queue.ts",
      "src/clock.ts",
      "pg",
      "node:",
    ],
  },
  {
    part: /^src\/store\/postgres\//,
    may: [
      "src/domain/",
      "src/ledger/",
      "src/flow/",
      "src/store/",
      "src/channel/channel.ts",
      "src/channel/whatsapp-records.ts",
      "pg",
      "node:",
      "src/log.ts",
    ],
  },
  {
    part: /^src\/store\//,
    may: [
      "src/domain/",
      "src/ledger/",
      "src/flow/",
      "src/channel/channel.ts",
      "src/channel/whatsapp-records.ts",
      "better-sqlite3",
      "node:",
      "src/log.ts",
      "src/clock.ts",
    ],
  },
  {
    part: /^src\/router\//,
    may: [
      "src/domain/",
      "src/text/",
      "src/ledger/",
      "src/flow/",
      "src/understanding/",
      "src/store/store.ts",
      "src/channel/channel.ts",
      "src/wallet/wallet.ts",
      "src/wallet/reads.ts",
      "src/report/report.ts",
      "src/log.ts",
      "src/clock.ts",
      "src/clock/derived-clocks.ts",
      "src/clock/skew.ts",
    ],
  },
];

function importsOf(path: string): string[] {
  const found = read(path).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g,
  );
  return [...found].map((match) => {
    const target = (match[1] ?? match[2] ?? match[3]) as string;
    return target.startsWith(".") ? normalize(join(dirname(path), target)) : target;
  });
}

function allowed(target: string, may: readonly string[]): boolean {
  return may.some((one) =>
    one.endsWith("/") || one === "node:" ? target.startsWith(one) : target === one || target.startsWith(`${one}/`),
  );
}

/** Files that import one another round in a circle, each circle once; what only takes a type counts too. */
function circles(): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path].join(" -> "));
    if (at !== -1 || done.has(path)) return;
    for (const target of importsOf(path)) if (sources.includes(target)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of sources) visit(path, []);
  return found;
}

describe("the import table", () => {
  it.each(sources)("%s imports only what its folder may", (path) => {
    const rule = rules.find(({ part }) => part.test(path));
    if (!rule) throw new Error(`${path} is in no row of the table`);
    const wrong = importsOf(path).filter((target) => !allowed(target, rule.may) && !rule.part.test(target));
    expect(wrong).toEqual([]);
  });

  it("sees the imports it judges", () => {
    expect(importsOf("src/router/router.ts")).toContain("src/store/store.ts");
    expect(importsOf("src/live.ts")).toContain("src/channel/telegram/telegram.ts");
  });
});

describe("the tree", () => {
  it("has nothing at its top but what was agreed", () => {
    const known =
      /^(?:src|flows|test|bench|docs|deploy|package(?:-lock)?\.json|tsconfig(?:\..*)?\.json|(?:README|CHANGELOG|CONTRIBUTING)\.md|LICENSE|\..*)$/;
    const top = new Set(tracked.map((path) => path.split("/")[0] as string));
    expect([...top].filter((name) => !known.test(name))).toEqual([]);
  });

  it("opens databases where none of their statements can be garbage", () => {
    const opens = tracked.filter((path) => path.endsWith(".ts") && /\bnew Database\(/.test(read(path)));
    // The rivals of the benchmarks are what one would write without this project.
    expect(opens.toSorted()).toEqual([
      "bench/bare/bare-bot.ts",
      "bench/bare/careful-store.ts",
      "bench/torture/rivals/chat-state.ts",
      "src/store/sqlite/core/database.ts",
    ]);
  });

  it("takes time and randomness from src/clock.ts alone", () => {
    const door =
      /\bDate\.now\(|\bMath\.random\(|\bsetTimeout\(|\bsetInterval\(|\bperformance\.now\(|\bnew Date\(\)|\brandomUUID\(|\brandomBytes\(/;
    const users = sources
      .filter((path) => path !== "src/clock.ts" && !/^src\/(?:console|demo)\/browser\//.test(path))
      .filter((path) => door.test(read(path)));
    // The log stamps its lines itself: a test's clock must not make its lines lie about when they were written. A server runs by real time,
    // and so does the thread that watches for a loop that hangs.
    expect(users.toSorted()).toEqual([
      "src/cli/bot/loop-watch-thread.ts",
      "src/log.ts",
      "src/store/postgres/core/connection.ts",
    ]);
  });

  it("asks WhatsApp of no number whether it has an account, which brings a time lock about", () => {
    expect(sources.filter((path) => /\bonWhatsApp\b|withContactProtocol/.test(read(path)))).toEqual([]);
  });

  it("makes no server that puts its own Request and Response in the place of those of Node.js", () => {
    const servers = [...sources, ...tracked.filter((path) => /^test\/.*\.ts$/.test(path))].filter((path) =>
      /^import \{.*\} from "@hono\/node-server";$/m.test(read(path)),
    );
    // They would stay for every file that comes after in the same process, whose answers are then sent twice.
    expect(servers.filter((path) => !read(path).includes("overrideGlobalObjects: false"))).toEqual([]);
    expect(servers).toContain("src/http.ts");
  });

  it("has no import circles, of types neither", () => {
    expect(circles()).toEqual([]);
  });

  it("has no barrel files", () => {
    const barrels = sources.filter((path) => path.endsWith("/index.ts") && path !== "flows/index.ts");
    expect(barrels).toEqual([]);
  });

  it("names every path in its documents truly", () => {
    const documents = tracked.filter((path) => path.endsWith(".md"));
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/`((?:src|flows|test|bench|docs|deploy)\/[\w./-]+)`/g)]
        .map((match) => match[1] as string)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document}: ${path}`),
    );
    expect(missing).toEqual([]);
  });
});

/**
 * Folders whose patterns are over what machines write: settings, files, addresses, error codes, pages of the console. Elsewhere outside understanding
 * a text may be a person's.
 */
const overMachines =
  /^src\/(?:backup|channel|checks|cli|config|console|demo|http|ledger|report|router\/operator|store|wallet)\/|^src\/(?:http|log|main|monitoring|text\/wording)\.ts$/;

/** What is written with digits and marks, and what texts are made of, is the domain's: amounts, phones, days, and no words. */
const overValues = /^src\/domain\//;
const hasWords = (source: string) => /\p{L}{2}/u.test(source.replaceAll(/\\[pP]\{\w+\}|\\u\w{4}|\\\w/g, " "));

describe("patterns", () => {
  const patterns = collect(["src", "flows"], root).then(({ literals, made }) =>
    [...literals, ...made].map(({ place, source }) => ({ path: place.slice(0, place.indexOf(":")), place, source })),
  );

  it("are never longer than 120 characters", async () => {
    const long = (await patterns).filter(({ source }) => source.length > 120);
    expect(long).toEqual([]);
  });

  it("are over a person's text in src/understanding alone", async () => {
    const elsewhere = (await patterns).filter(
      ({ path }) => !path.startsWith("src/understanding/") && !overMachines.test(path),
    );
    const wrong = elsewhere.filter(({ path, source }) => !overValues.test(path) || hasWords(source));
    expect(wrong.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
  });
});
