/**
 * The tiers of tests. `npm test` runs the quick tier, before every push: three minutes on two cores. `npm run test:full` runs the full tier, as CI does;
 * so does vitest without `TEST_TIER`. `npm run test:night` runs every kill. Each tier runs at least what the tier before it runs.
 */
const tiers = ["quick", "full", "night"] as const;
export type Tier = (typeof tiers)[number];

const tier: Tier = readTier(process.env["TEST_TIER"]);

function readTier(name = "full"): Tier {
  const found = tiers.find((one) => one === name);
  if (found === undefined) throw new Error(`TEST_TIER is "${name}"; it can be ${tiers.join(", ")}`);
  return found;
}

/**
 * How many of a file's tests are run. A number: the first and every nth after it. "one of each group": of every innermost `describe` one, the first of
 * the first, the second of the second and so on; for kill tests, whose groups are crash points and whose tests are faults.
 */
export type Part = "all" | "none" | "one of each group" | number;

/** What a file runs. At night everything is run. */
interface Parts {
  /** Absent: by the rule for its folder. */
  readonly quick?: Part;
  /** Absent: all of it. */
  readonly full?: Part;
}

/** What the quick tier runs of a file that starts with this, from the folder of the tests: the first that fits. Of all others it runs everything. */
const quickByFolder: readonly (readonly [starts: RegExp, part: Part])[] = [
  // Each test starts a program, a server or a browser, or kills one: a second of a core or more.
  [/^(?:backup|checks|cli|console|demo|deploy|guarantees|store\/postgres|(?:start|env-file|http)\.test)/, 12],
  [/^(?:bench|flows\/(?!machines)|channel\/(?:terminal|whatsapp\/(?:server|connection|sending|keys)))/, 12],
  // What people write, sentence by sentence, to the router and its store.
  [/^router\/(?:turn|writings)/, 4],
];

/** The files of which a tier runs more or less than the rules say. */
export const parts: { readonly [file: string]: Parts } = {
  "test/guarantees/whatsapp/killed.test.ts": { quick: 30, full: 6 },
  "test/guarantees/whatsapp-cloud/killed.test.ts": { quick: 36, full: 6 },
  "test/guarantees/whatsapp-cloud/changed-ids.test.ts": { full: 2 },
  "test/guarantees/whatsapp-cloud/later.test.ts": { full: 2 },
  // Of four faults at each point: three takes them in turn.
  "test/guarantees/never-twice/redeem.test.ts": { quick: 15, full: 3 },
  "test/guarantees/never-twice/corrections.test.ts": { quick: 15, full: 3 },
  // Each on Telegram and on the Cloud API; every second leaves each question and each way on one of them.
  "test/guarantees/never-twice/old-taps.test.ts": { quick: 24, full: 2 },
  "test/guarantees/never-twice/approvals-killed.test.ts": { full: 2 },
  // Of 64 kills, four at each point: three takes the faults in turn. `tiers.test.ts` checks that every point and every fault is met.
  "test/guarantees/never-twice/sale.test.ts": { quick: 15, full: 3 },
  // 624 kills. With 17 and 51 the chosen rows meet every fault and every kind of money: `tiers.test.ts` checks it.
  "test/guarantees/never-twice/faults.test.ts": { quick: 51, full: 17 },
  // Each recorded conversation has three tests, of which it meets one.
  "test/guarantees/deploys-are-safe/sessions.test.ts": { quick: "one of each group" },
  // Two tests per bug, the broken program and the healthy one: an even number keeps the broken ones. The healthy ones are tested elsewhere too.
  "test/guarantees/deliberate-bugs.test.ts": { quick: 24, full: 2 },
  // Installs all packages in an empty root: a minute or two, and a registry. At night only.
  "test/deploy/image.test.ts": { quick: "none", full: "none" },
  // Packs and unpacks all packages of the program.
  "test/deploy/release.test.ts": { quick: "none" },
  // Each applies a patch to a copy of the tree and compiles it.
  "test/newcomer/newcomer.test.ts": { quick: "none" },
  // A browser goes through page after page.
  "test/console/browser/layout.test.ts": { quick: "none" },
  "test/console/browser/by-thumb.test.ts": { quick: "none" },
  "test/demo/tour.test.ts": { quick: "none" },
  // Every way of every machine, also through the store. `search.test.ts` goes them all in the machines.
  "test/flows/machines/transitions.test.ts": { quick: "none" },
  "test/flows/machines/waiting-states.test.ts": { quick: 4 },
  "test/channel/whatsapp/quick-turns.test.ts": { quick: "none" },
  "test/simulation/same-seed.test.ts": { quick: 3 },
  // Each deliberate bug is in the full tier.
  "test/simulation/bugs.test.ts": { quick: 4 },
};

/** Whether the conversations of `test/flows`, which are held on Telegram in every tier, are held on both roads of WhatsApp too. */
export const areHeldOnWhatsApp = tier !== "quick";

/**
 * What is held there of each file, and with the database on PostgreSQL: it was held whole on Telegram, and how a message comes, goes and is kept differs, not
 * what is said. The first test of each file, and every sixth.
 */
export const partElsewhere: Part = tier === "night" ? "all" : 6;

/**
 * Whether a bot may run in a process in which another test's bot ran before and was stopped in good order: to start a process takes half of what a test
 * takes. A bot that is killed takes its process with it. At night every bot has a process of its own.
 */
export const reusesProcesses = tier !== "night";

/** Whether the tests' files are on a disk. At night they are. */
export const waitsForTheDisk = tier === "night";

/** Seeds of each profile of the simulation. Each deliberate bug is found within a hundred (`simulation/bugs.test.ts`). */
export const simulationSeeds = Number(process.env["SIM_SEEDS"] ?? { quick: 10, full: 40, night: 10_000 }[tier]);

/** Of the dialogues of `test/dialogues` every nth is held, and all of what was mended. */
export const dialogueStride = tier === "quick" ? 10 : 1;

/** Posts of Meta's webhook with something changed in them. */
export const fuzzedCloudPosts = { quick: 4_000, full: 10_000, night: 1_000_000 }[tier];

/** Of the growing texts every nth is said in a state of a conversation, another in the next. */
export const growthStride = { quick: 40, full: 20, night: 1 }[tier];

/** Whether everything is tried that says the same once more: every part that somebody new may forget, every size of screen. */
export const triesEverything = tier === "night";

/** How many runs of a slow property test this tier makes, of those that are made at night. */
export function runsOf(night: number): number {
  return Math.ceil(night * { quick: 0.2, full: 0.4, night: 1 }[tier]);
}

/** The files that this tier leaves out whole. */
export function filesLeftOut(): string[] {
  return Object.keys(parts).filter((file) => partOf(file) === "none");
}

/** Sales that are made while workers on PostgreSQL are killed, stopped and cut off. */
export const soakedSales = { quick: 20, full: 30, night: 2_000 }[tier];

/** Disks as a power cut may leave them. */
export const powerCuts = { quick: 100, full: 400, night: 20_000 }[tier];

/** What this tier runs of a file, by its path from the root. */
export function partOf(file: string, of: Tier = tier): Part {
  const ruled = quickByFolder.find(([starts]) => starts.test(file.replace(/^test\//, "")))?.[1] ?? "all";
  const { quick = ruled, full = "all" } = parts[file] ?? {};
  return { quick, full, night: "all" as const }[of];
}
