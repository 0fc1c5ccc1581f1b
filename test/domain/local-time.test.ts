import { describe, expect, it } from "vitest";
import { dayBefore, dayClosedOn, isDay, localTime, nextTimeOfDay } from "../../src/domain/time.ts";

const at = (text: string) => Date.parse(text);
const mexico = localTime("America/Mexico_City");

describe("the next time the clock on the wall shows", () => {
  it.each([
    ["later today", "2026-11-25T02:00:00Z", "21:30", "2026-11-25T03:30:00Z"],
    ["tomorrow, when it has passed", "2026-11-25T04:00:00Z", "21:30", "2026-11-26T03:30:00Z"],
    ["tomorrow, when it is now", "2026-11-25T03:30:00Z", "21:30", "2026-11-26T03:30:00Z"],
    ["tomorrow, within its minute", "2026-11-25T03:30:59Z", "21:30", "2026-11-26T03:30:00Z"],
    ["midnight", "2026-11-25T05:59:59Z", "00:00", "2026-11-25T06:00:00Z"],
  ])("%s", (_, after, time, expected) => {
    expect(new Date(nextTimeOfDay(mexico, time, at(after))).toISOString()).toBe(new Date(at(expected)).toISOString());
  });

  it("comes once a day where the clocks are changed", () => {
    const madrid = localTime("Europe/Madrid");
    for (const start of ["2026-03-27T12:00:00Z", "2026-10-23T12:00:00Z"]) {
      let nowMs = at(start);
      const days = Array.from({ length: 4 }, () => {
        nowMs = nextTimeOfDay(madrid, "21:30", nowMs);
        expect(madrid.time(nowMs)).toBe("21:30");
        return madrid.day(nowMs);
      });
      expect(new Set(days).size).toBe(4);
    }
    expect(nextTimeOfDay(madrid, "02:30", at("2026-03-28T12:00:00Z"))).toBeGreaterThan(at("2026-03-29T00:00:00Z"));
  });
});

describe("the day of the shop", () => {
  const around = ["2026-11-25T05:59:00Z", "2026-11-25T06:00:00Z", "2026-11-25T07:29:59Z", "2026-11-25T07:30:00Z"];
  it.each([
    ["01:30", ["2026-11-24", "2026-11-24", "2026-11-24", "2026-11-25"]],
    ["05:59", ["2026-11-24", "2026-11-24", "2026-11-24", "2026-11-24"]],
    ["06:00", ["2026-11-24", "2026-11-25", "2026-11-25", "2026-11-25"]],
    ["00:00", ["2026-11-24", "2026-11-25", "2026-11-25", "2026-11-25"]],
    ["21:30", ["2026-11-24", "2026-11-25", "2026-11-25", "2026-11-25"]],
    [null, ["2026-11-24", "2026-11-25", "2026-11-25", "2026-11-25"]],
  ])("closing at %s, around midnight and half past one", (closing, days) => {
    const local = localTime("America/Mexico_City", closing);
    expect(around.map((text) => local.shopDay(at(text)))).toEqual(days);
    expect(around.map((text) => local.day(at(text)))).toEqual(around.map((text) => mexico.day(at(text))));
  });

  it("that a closing hour ends is the one before where the hour is of the night, also when the clocks are changed", () => {
    for (const [closing, ended] of [
      ["01:30", "2026-11-24"],
      ["00:00", "2026-11-24"],
      ["06:00", "2026-11-25"],
      ["23:59", "2026-11-25"],
    ] as const)
      expect(dayClosedOn("2026-11-25", closing), closing).toBe(ended);
    const madrid = localTime("Europe/Madrid", "02:30");
    for (const start of ["2026-03-27T12:00:00Z", "2026-10-23T12:00:00Z"]) {
      let nowMs = at(start);
      const ended = Array.from({ length: 4 }, () => {
        nowMs = nextTimeOfDay(madrid, "02:30", nowMs);
        return dayClosedOn(madrid.day(nowMs), "02:30");
      });
      expect(new Set(ended).size).toBe(4);
      expect(ended[0]).toBe(madrid.day(at(start)));
    }
  });
});

describe("days", () => {
  it("have one before them", () => {
    expect(["2026-03-01", "2026-01-01", "2028-03-01"].map(dayBefore)).toEqual([
      "2026-02-28",
      "2025-12-31",
      "2028-02-29",
    ]);
  });

  it("are told from what is none", () => {
    expect(["2026-11-24", "2028-02-29"].every(isDay)).toBe(true);
    expect(["2026-02-30", "2026-13-01", "24-11-2026", "2026-1-1", "", "Ana"].some(isDay)).toBe(false);
  });
});
