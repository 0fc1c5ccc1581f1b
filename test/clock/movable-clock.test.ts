import { describe, expect, it } from "vitest";
import { createMovableClock } from "../../src/clock/derived-clocks.ts";
import { handClock } from "../wallet/wallet-kit.ts";

describe("a clock that can be moved", () => {
  it("is ahead by as much, by the wall and for deadlines", () => {
    const base = handClock();
    const clock = createMovableClock(base);
    clock.moveTo(30_000);
    expect(clock.nowMs()).toBe(base.nowMs() + 30_000);
    expect(clock.monotonicMs()).toBe(base.monotonicMs() + 30_000);
    expect(clock.steady().ms).toBe(base.steady().ms + 30_000);
    expect(clock.movedMs).toBe(30_000);
  });

  it("runs what is due by then at once, earliest first, and the rest so much sooner", () => {
    const base = handClock();
    const clock = createMovableClock(base);
    const ran: string[] = [];
    clock.after(20_000, () => ran.push("second"));
    clock.after(3_000, () => ran.push("first"));
    clock.after(60_000, () => ran.push("third"));
    const callOff = clock.after(10_000, () => ran.push("called off"));
    callOff();
    clock.moveTo(30_000);
    base.advance(0);
    expect(ran).toEqual(["first", "second"]);
    base.advance(29_999);
    expect(ran).toHaveLength(2);
    base.advance(1);
    expect(ran).toEqual(["first", "second", "third"]);
    expect(base.pending()).toBe(0);
  });

  it("never goes back", () => {
    const clock = createMovableClock(handClock());
    clock.moveTo(30_000);
    clock.moveTo(10_000);
    expect(clock.movedMs).toBe(30_000);
  });

  it("tells of crash points, and so does the clock it was made of", () => {
    const reached: string[] = [];
    const base = { ...handClock(), reached: (point: string) => void reached.push(`base ${point}`) };
    createMovableClock(base, (point) => reached.push(point)).reached("request written");
    expect(reached).toEqual(["request written", "base request written"]);
  });
});
