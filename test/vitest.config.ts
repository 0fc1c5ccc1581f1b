import { availableParallelism, totalmem } from "node:os";
import { constrainedMemory } from "node:process";
import { defineConfig } from "vitest/config";
import { keepFilesInMemory } from "./support/runner/files-in-memory.ts";
import { areHeldOnWhatsApp, filesLeftOut, waitsForTheDisk } from "./tiers.ts";

if (!waitsForTheDisk) keepFilesInMemory();

/** What a worker takes at most, with the programs that its tests start, bytes. */
const ofWorker = 800_000_000;
const memory = Math.min(totalmem(), constrainedMemory() || Infinity);
/** Half as many again as there are cores, since the tests wait for programs and servers a tenth of their time; three where there are fewer. */
const workers = Math.min(8, Math.max(3, Math.floor(1.5 * availableParallelism())), Math.ceil(memory / ofWorker));

const root = new URL("..", import.meta.url).pathname;

const project = {
  root,
  dir: "test",
  runner: "./test/support/runner/tier-runner.ts",
  // A file finds the modules loaded that the one before it has loaded: to load them anew for each was a third of what the small files cost.
  isolate: false,
  // Child processes and servers on two cores: generous, so that a slow machine is not a failed test.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Less than that, so that what was waited for is told. The default of a second is short for a machine that is busy.
  expect: { poll: { timeout: 100_000 } },
};

/** The same conversations on another network. */
const onNetwork = (name: "whatsapp" | "cloud") => ({
  test: {
    ...project,
    name,
    include: ["flows/**/*.test.ts"],
    // The machines are driven without a network, and some files say themselves on which networks they are held; of a password that is never told in a
    // chat its own tests see to it. What a code of the wallet says does not depend on the network.
    exclude: [
      "flows/sale.test.ts",
      "flows/machines/**",
      "flows/codes*.test.ts",
      ...["approvals", "refund", "telegram-buttons"].map((flow) => `flows/${flow}.test.ts`),
      ...(name === "cloud" ? ["flows/add-collaborator-kill.test.ts"] : []),
    ],
    env: { SHOP_NETWORK: name },
  },
});

/** Conversations, kills and restarts with the database on PostgreSQL: the rest of what is said does not depend on where it is kept. */
const onPostgres = {
  test: {
    ...project,
    name: "postgres",
    include: ["redeem", "approvals", "correct", "refund"].map((flow) => `flows/${flow}.test.ts`),
    env: { SHOP_NETWORK: "telegram", SHOP_STORE: "postgres" },
  },
};

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/runner/counts-reporter.ts"],
    maxWorkers: workers,
    // Contacts of the WhatsApp server are libsignal too, which prints every session it closes.
    onConsoleLog: (log) => !/^(Closing|Opening) /.test(log),
    root,
    projects: [
      {
        test: {
          ...project,
          name: "tests",
          include: ["**/*.test.ts"],
          exclude: filesLeftOut().map((file) => file.replace("test/", "")),
          env: { SHOP_NETWORK: "telegram" },
        },
      },
      ...(areHeldOnWhatsApp ? [onNetwork("whatsapp"), onNetwork("cloud"), onPostgres] : []),
    ],
  },
});
