import { describe, expect, it } from "vitest";
import { epochMarkBytes, isOfEpoch, withEpoch, withoutEpoch } from "../../src/domain/epoch-mark.ts";
import { epochAfter, epochOf, type Gap } from "../../src/store/restoration.ts";

const restored = (gaps: readonly Gap[], atMs: number): Gap[] => [
  ...gaps,
  { fromMs: 0, untilMs: atMs, doubts: 0, approvals: 0, epoch: epochAfter(gaps, atMs), told: true },
];
const [once, later, twice] = [restored([], 1_000), restored([], 2_000), restored(restored([], 1_000), 2_000)];
const [first, second] = [epochOf(once), epochOf(later)];

describe("the epoch of a database in the data of a button", () => {
  it("is another after each restore, and none before the first", () => {
    expect(epochOf([])).toBeNull();
    const all = [first, second, epochOf(twice)];
    expect(new Set(all).size).toBe(3);
    expect(all.every((one) => one?.length === epochMarkBytes - 1)).toBe(true);
  });

  it.each(["1742:sí", "settle:opb42a-x:registerNow:ab12", "do:venta", ""])(
    "marks %j, which can be read again",
    (data) => {
      for (const epoch of [null, first, second]) {
        const marked = withEpoch(epoch, data);
        expect(withoutEpoch(marked)).toBe(data);
        expect([null, first, second].filter((one) => isOfEpoch(one, marked))).toEqual([epoch]);
      }
    },
  );
});
