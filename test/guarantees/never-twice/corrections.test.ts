import { describe, expect, it } from "vitest";
import { crashPoints, type CrashPoint } from "../../../src/clock.ts";
import { correctionScenario, killRun, type KillPoint, type Moment } from "../../support/faults/kill-run.ts";

/** Points that belong to the way to the summary; the approval's own are killed in `approvals-killed.test.ts`. */
const onTheWay: readonly CrashPoint[] = ["lookup committed"];
const elsewhere: readonly CrashPoint[] = [
  "approval asked",
  "approval decided",
  // Of WhatsApp only.
  "ratchet committed",
  "whatsapp upsert",
];
const points: [KillPoint, Moment][] = crashPoints
  .filter((point) => !elsewhere.includes(point))
  .map((point): [KillPoint, Moment] => [point, onTheWay.includes(point) ? "line" : "sí"]);

describe("never twice: SIGKILL at every crash point of a correction", () => {
  const all = [...points, ["wallet applied it", "sí"] as [KillPoint, Moment]];
  describe.each(all)("killed at: %s", (point, moment) => {
    it.each(["healthy", "answer lost"] as const)("%s", async (fault) => {
      const run = await killRun(point, fault, moment, undefined, correctionScenario);
      expect(run.violations).toEqual([]);
      expect(run.killed).toBe(true);
    });
  });
});
