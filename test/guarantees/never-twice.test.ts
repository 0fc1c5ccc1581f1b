import { afterAll, describe, expect, it } from "vitest";
import { crashPoints, type CrashPoint } from "../../src/clock.ts";
import { temporaryFolder } from "../support/bot-process.ts";
import { killRun, walletFaults, type KillPoint, type Moment, type WalletFault } from "../support/kill-run.ts";
import { mutant } from "../support/mutant.ts";

/**
 * When each point is armed. Most come after the *sí*, where the money is; two belong to the way to the summary. A crash point that is
 * missing here does not compile.
 */
const moments: { readonly [point in CrashPoint]: readonly Moment[] } = {
  // Of WhatsApp only.
  "ratchet committed": [],
  "whatsapp upsert": [],
  "inbox committed": ["line", "sí"],
  "step committed": ["line", "sí"],
  "balance read": ["sí"],
  "sending committed": ["sí"],
  "request written": ["sí"],
  "answer read": ["sí"],
  "outcome committed": ["sí"],
  // Of corrections only.
  "approval asked": [],
  "approval decided": [],
  "lookup committed": ["line"],
  "begin committed": ["line"],
  "reply sent": ["line", "sí"],
  "delivery committed": ["line", "sí"],
};
const faultNames = Object.keys(walletFaults) as WalletFault[];
const inCode: [KillPoint, Moment][] = crashPoints.flatMap((point) =>
  moments[point].map((moment): [KillPoint, Moment] => [point, moment]),
);
const atTheWallet: [KillPoint, Moment][] = [
  ["wallet read the request", "sí"],
  ["wallet applied it", "sí"],
];

describe("never twice: SIGKILL at every crash point, under every fault of the wallet", () => {
  let runs = 0;
  let lives = 0;
  afterAll(() => {
    process.stdout.write(`kill matrix: ${runs} runs, ${lives} lives of the bot\n`);
  });

  describe.each([...inCode, ...atTheWallet])("killed at: %s (from the %s on)", (point, moment) => {
    it.each(faultNames)("%s", async (fault) => {
      const run = await killRun(point, fault, moment);
      runs++;
      lives += run.lives;
      expect(run.violations).toEqual([]);
      const reachable = point !== "wallet applied it" || fault !== "request lost";
      expect(run.killed).toBe(reachable);
    });
  });
});

describe("the matrix finds a bot that breaks the promise", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it("when it sends again, at start, what was being sent", async () => {
    const program = mutant(folder.path, "requeue", "store/sqlite/sqlite-store.js", [
      /move\(rows, operation\.id, "sending", to, changes, consequences, nowMs\)/,
      'move(rows, operation.id, "sending", "ready", { nextAtMs: nowMs }, {}, nowMs)',
    ]);
    const run = await killRun("request written", "healthy", "sí", program);
    expect(run.violations.join()).toMatch(/requests for one confirmation/);
  });

  it("when it writes down that it is sending only after it has sent", async () => {
    const program = mutant(
      folder.path,
      "late",
      "router/performer.js",
      [/if \(!\(await store\.beginSending\(operation\.id, before, clock\.nowMs\(\)\)\)\)\s*return;/, ""],
      [
        /(await this\.#recordSurely\(operation, outcome\);)/,
        "if (!(await store.beginSending(operation.id, before, clock.nowMs()))) return; $1",
      ],
    );
    const run = await killRun("answer read", "healthy", "sí", program);
    expect(run.violations.join()).toMatch(/requests for one confirmation/);
  });
});
