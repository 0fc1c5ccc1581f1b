import { expect, it } from "vitest";
import { createEarlySigns } from "../../src/channel/live-state.ts";
import type { EarlySign } from "../../src/domain/shop.ts";
import { createManualClock } from "./telegram/manual-clock.ts";

function rig() {
  const clock = createManualClock();
  const began: EarlySign[] = [];
  const lines: string[] = [];
  const write = (event: string) => void lines.push(event);
  const log = { debug: write, info: write, warn: write, error: write };
  const signs = createEarlySigns({ channel: "whatsapp", clock, log, onSign: (sign) => began.push(sign) });
  const pass = async (ms: number) => {
    clock.after(ms, () => {});
    await clock.elapse(ms);
  };
  return { signs, began, lines, pass, holds: () => signs.now().map(({ sign }) => sign) };
}

const hourMs = 3_600_000;

it("a sign is told once while it holds, holds on when it is seen again, and ends by itself", async () => {
  const { signs, began, lines, pass, holds } = rig();
  signs.seen("tooFast", "429");
  await pass(hourMs / 2);
  signs.seen("tooFast", "429");
  const [since] = signs.now();
  await pass(hourMs - 1);
  expect([began, holds(), signs.isSlow(), lines.length]).toEqual([["tooFast"], ["tooFast"], true, 1]);
  expect(signs.now()).toEqual([since]);
  await pass(1);
  expect([holds(), signs.isSlow()]).toEqual([[], false]);
  signs.seen("tooFast", "429");
  expect(began).toEqual(["tooFast", "tooFast"]);
});

it("the quality is bad until the network says that it is good", async () => {
  const { signs, began, lines, pass, holds } = rig();
  signs.seen("quality", "RED");
  await pass(30 * 24 * hourMs);
  expect(holds()).toEqual(["quality"]);
  signs.over("quality");
  signs.over("quality");
  expect([holds(), began, lines.length]).toEqual([[], ["quality"], 2]);
});

it("a pair that is too fast, or a number that is blocked, slows nobody down", () => {
  const { signs, holds } = rig();
  signs.seen("pairTooFast", "131056");
  signs.seen("blocked", "190");
  expect([holds(), signs.isSlow()]).toEqual([["pairTooFast", "blocked"], false]);
});
