/**
 * The tiers of tests. `npm test` runs the quick tier, before every push: four minutes on two cores. `npm run test:full` runs the full tier, as CI does;
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

/** What a file runs; absent: all of it. At night everything is run. */
interface Parts {
  readonly quick: Part;
  readonly full?: Part;
}

/** The files of which a tier leaves something out. All others are run whole in every tier. */
export const parts: { readonly [file: string]: Parts } = {
  // One kill at each crash point of a sale, and fewer of the same on WhatsApp and of the other kinds of money. Each takes a second or two of a core.
  "test/guarantees/never-twice/sale.test.ts": { quick: "one of each group" },
  "test/guarantees/whatsapp/killed.test.ts": { quick: 30, full: 6 },
  "test/guarantees/whatsapp-cloud/killed.test.ts": { quick: 36, full: 6 },
  "test/guarantees/whatsapp-cloud/changed-ids.test.ts": { quick: 8, full: 2 },
  "test/guarantees/whatsapp-cloud/late-messages.test.ts": { quick: 5 },
  "test/guarantees/whatsapp-cloud/people.test.ts": { quick: 6 },
  "test/guarantees/whatsapp-cloud/later.test.ts": { quick: 8, full: 2 },
  // Of four faults at each point: three takes them in turn.
  "test/guarantees/never-twice/redeem.test.ts": { quick: 15, full: 3 },
  "test/guarantees/never-twice/corrections.test.ts": { quick: 15, full: 3 },
  // Each on Telegram and on the Cloud API; every second leaves each question and each way on one of them.
  "test/guarantees/never-twice/old-taps.test.ts": { quick: 8, full: 2 },
  // 624 kills. With 17 and 51 the chosen rows meet every fault and every kind of money: `tiers.test.ts` checks it.
  "test/guarantees/never-twice/faults.test.ts": { quick: 51, full: 17 },
  "test/flows/add-collaborator-kill.test.ts": { quick: 4 },
  // Each recorded conversation has three tests, of which it meets one.
  "test/guarantees/deploys-are-safe/sessions.test.ts": { quick: "one of each group" },
  // Each runs the compiled doctor once or more, for a second of a core.
  "test/checks/doctor.test.ts": { quick: 12 },
  // Installs all packages in an empty root: a minute or two, and a registry. At night only.
  "test/deploy/image.test.ts": { quick: "none", full: "none" },
  // Packs and unpacks all packages of the program.
  "test/deploy/release.test.ts": { quick: "none" },
  // Each starts a program, or a browser, and takes seconds: a few of each before a push.
  "test/console/browser/layout.test.ts": { quick: "none" },
  "test/guarantees/never-lost/background-messages.test.ts": { quick: 5 },
  "test/guarantees/never-a-lie/old-buttons.test.ts": { quick: 10 },
  "test/guarantees/never-lost/webhook.test.ts": { quick: 8 },
  "test/guarantees/never-lost/restart.test.ts": { quick: 12 },
  "test/guarantees/whatsapp/two-processes.test.ts": { quick: 2 },
  // Workers whose lease runs out: each waits for seconds of real time.
  "test/guarantees/several-workers/two-workers.test.ts": { quick: 3 },
  "test/guarantees/several-workers/together.test.ts": { quick: 3 },
  "test/guarantees/several-workers/soak.test.ts": { quick: 2 },
  "test/store/postgres/lease.test.ts": { quick: 4 },
  "test/store/postgres/faults.test.ts": { quick: 3 },
  "test/store/postgres/contract.test.ts": { quick: 3 },
  "test/guarantees/whatsapp/burst.test.ts": { quick: 2 },
  "test/guarantees/whatsapp/backlog.test.ts": { quick: 2 },
  "test/guarantees/whatsapp/linking.test.ts": { quick: 3 },
  "test/guarantees/never-twice/approvals-killed.test.ts": { quick: 4, full: 2 },
  "test/guarantees/in-order/restart.test.ts": { quick: 8 },
  "test/guarantees/in-order/gate.test.ts": { quick: 6 },
  "test/guarantees/never-a-lie/set-clock.test.ts": { quick: 5 },
  "test/guarantees/never-a-lie/outcomes.test.ts": { quick: 3 },
  "test/guarantees/never-twice/restored.test.ts": { quick: 5 },
  "test/checks/running-bot.test.ts": { quick: 8 },
  "test/demo/demo.test.ts": { quick: 10 },
  "test/demo/tour.test.ts": { quick: "none" },
  "test/demo/bot-life.test.ts": { quick: 8 },
  "test/demo/axe.test.ts": { quick: 40 },
  "test/console/browser/in-the-browser.test.ts": { quick: 20 },
  "test/console/browser/by-thumb.test.ts": { quick: "none" },
  "test/channel/terminal.test.ts": { quick: 6 },
  "test/start.test.ts": { quick: 3 },
  "test/backup/killed.test.ts": { quick: 2 },
  // Each applies a patch to a copy of the tree and compiles it.
  "test/newcomer/newcomer.test.ts": { quick: "none", full: "one of each group" },
  "test/guarantees/whatsapp/and-telegram.test.ts": { quick: 3 },
  "test/guarantees/whatsapp/no-secret.test.ts": { quick: 2 },
  "test/guarantees/never-lost/by-a-crash.test.ts": { quick: 4 },
  "test/guarantees/never-lost/nobody-waits.test.ts": { quick: 3 },
  "test/guarantees/never-twice/verified-by-balance.test.ts": { quick: 3 },
  "test/guarantees/deploys-are-safe/deploys.test.ts": { quick: 3 },
  "test/guarantees/only-authorised/at-once.test.ts": { quick: 3 },
  "test/guarantees/only-authorised/matrix.test.ts": { quick: 2 },
  "test/channel/whatsapp/sending/sending.test.ts": { quick: 2 },
  "test/channel/whatsapp/connection/connection.test.ts": { quick: 3 },
  "test/console/people.test.ts": { quick: 4 },
  "test/console/settings.test.ts": { quick: 3 },
  "test/simulation/same-seed.test.ts": { quick: 3 },
  // Every way of every machine, also through the store. `search.test.ts` goes them all in the machines.
  "test/flows/machines/transitions.test.ts": { quick: "none" },
  "test/flows/machines/waiting-states.test.ts": { quick: 4 },
  "test/flows/codes.test.ts": { quick: 4 },
  "test/router/writings/writings.test.ts": { quick: 4 },
  "test/channel/whatsapp/server.test.ts": { quick: 12 },
  "test/channel/whatsapp/connection/endings.test.ts": { quick: 4 },
  "test/channel/whatsapp/quick-turns.test.ts": { quick: "none" },
  "test/flows/codes-for-two-readers.test.ts": { quick: 2 },
  // Each test starts a program, a console or a server, for a second or more.
  "test/cli/commands.test.ts": { quick: 4 },
  "test/env-file.test.ts": { quick: 4 },
  "test/http.test.ts": { quick: 3 },
  "test/checks/whatsapp-cloud-doctor.test.ts": { quick: 4 },
  "test/guarantees/whatsapp-cloud/cost.test.ts": { quick: 3 },
  "test/guarantees/whatsapp/early-signs.test.ts": { quick: 2 },
  "test/guarantees/whatsapp/later.test.ts": { quick: 3 },
  "test/guarantees/whatsapp/reaction.test.ts": { quick: 3 },
  "test/guarantees/in-order/late.test.ts": { quick: 3 },
  "test/guarantees/in-order/elsewhere.test.ts": { quick: 3 },
  "test/console/approvals.test.ts": { quick: 3 },
  "test/console/console.test.ts": { quick: 3 },
  "test/demo/http.test.ts": { quick: 4 },
  "test/backup/restore.test.ts": { quick: 3 },
  "test/backup/dump.test.ts": { quick: 3 },
  // Two tests per bug, the broken program and the healthy one: an even number keeps the broken ones. The healthy ones are tested elsewhere too.
  "test/guarantees/deliberate-bugs.test.ts": { quick: 12, full: 2 },
};

/** Whether the conversations of `test/flows`, which are held on Telegram in every tier, are held on both roads of WhatsApp too. */
export const areHeldOnWhatsApp = tier !== "quick";

/**
 * What is held there of each file, and with the database on PostgreSQL: it was held whole on Telegram, and how a message comes, goes and is kept differs, not
 * what is said. The first test of each file, and every third.
 */
export const partElsewhere: Part = tier === "night" ? "all" : 3;

/**
 * Whether a bot may run in a process in which another test's bot ran before and was stopped in good order: to start a process takes half of what a test
 * takes. A bot that is killed, or stopped by a signal, takes its process with it. At night every bot has a process of its own.
 */
export const reusesProcesses = tier !== "night";

/** Whether the tests' files are on a disk. At night they are. */
export const waitsForTheDisk = tier === "night";

/** Seeds of each profile of the simulation. Each deliberate bug is found within a hundred (`simulation/bugs.test.ts`). */
export const simulationSeeds = Number(process.env["SIM_SEEDS"] ?? { quick: 25, full: 100, night: 10_000 }[tier]);

/** Of the dialogues of `test/dialogues` every nth is held, and all of what was mended. */
export const dialogueStride = tier === "quick" ? 5 : 1;

/** Posts of Meta's webhook with something changed in them. */
export const fuzzedCloudPosts = { quick: 5_000, full: 25_000, night: 1_000_000 }[tier];

/** Whether everything is tried that says the same once more: every part that somebody new may forget, every growing text in every state, every size of screen. */
export const triesEverything = tier === "night";

/** How many runs of a slow property test this tier makes, of those that the full tier makes. */
export function runsOf(full: number): number {
  return tier === "quick" ? Math.ceil(full / 5) : full;
}

/** The files that this tier leaves out whole. */
export function filesLeftOut(): string[] {
  return Object.keys(parts).filter((file) => partOf(file) === "none");
}

/** Sales that are made while workers on PostgreSQL are killed, stopped and cut off. */
export const soakedSales = { quick: 20, full: 30, night: 2_000 }[tier];

/** Disks as a power cut may leave them. */
export const powerCuts = { quick: 200, full: 1_000, night: 20_000 }[tier];

/** What this tier runs of a file, by its path from the root. */
export function partOf(file: string, of: Tier = tier): Part {
  const { quick, full = "all" } = parts[file] ?? { quick: "all" };
  return { quick, full, night: "all" as const }[of];
}
