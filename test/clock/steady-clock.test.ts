import { describe, expect, it } from "vitest";
import { seldomRead } from "../../src/clock.ts";

/** The clocks of a machine: the wall clock may be set, the monotonic one stands still while it sleeps. */
function machine() {
  const own = { monotonic: 5_000, wall: 1_000_000, uptime: 70_000, epoch: "boot", reads: 0 };
  const steady = seldomRead(
    () => {
      own.reads++;
      return { epoch: own.epoch, ms: own.uptime };
    },
    { monotonicMs: () => own.monotonic, wallMs: () => own.wall },
  );
  const pass = (ms: number) => {
    own.monotonic += ms;
    own.wall += ms;
    own.uptime += ms;
  };
  const sleep = (ms: number) => {
    own.wall += ms;
    own.uptime += ms;
  };
  return { own, steady, pass, sleep };
}

describe("the steady clock", () => {
  it("is read once a second, and goes on between", () => {
    const { own, steady, pass } = machine();
    const seen = [steady().ms];
    for (let n = 0; n < 30; n++) {
      pass(100);
      seen.push(steady().ms);
    }
    expect(seen).toEqual(seen.map((_, n) => 70_000 + n * 100));
    expect(own.reads).toBe(4);
  });

  it("counts a sleep of the machine at once, of which the process's own clock knows nothing", () => {
    const { steady, pass, sleep } = machine();
    steady();
    pass(300);
    sleep(3_600_000);
    expect(steady().ms).toBe(70_000 + 300 + 3_600_000);
  });

  it("does not follow a wall clock that is set", () => {
    const { own, steady, pass } = machine();
    steady();
    pass(300);
    own.wall -= 7_200_000;
    expect(steady().ms).toBe(70_300);
    pass(10);
    expect(steady().ms).toBe(70_310);
  });

  it("never goes back, however roughly the machine tells it", () => {
    const { own, steady, pass } = machine();
    let latest = steady().ms;
    for (let n = 0; n < 200; n++) {
      pass(37);
      // Told in hundredths of a second, rounded down.
      const told = own.uptime;
      own.uptime = Math.floor(told / 10) * 10;
      const { ms } = steady();
      own.uptime = told;
      expect(ms).toBeGreaterThanOrEqual(latest);
      expect(Math.abs(ms - told)).toBeLessThanOrEqual(20);
      latest = ms;
    }
  });

  it("takes over another epoch", () => {
    const { own, steady, pass } = machine();
    steady();
    Object.assign(own, { epoch: "other", uptime: 12 });
    pass(1_000);
    expect(steady()).toEqual({ epoch: "other", ms: 1_012 });
  });
});
