import { array, assert, constantFrom, integer, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { pointsOf } from "../../src/domain/points.ts";
import { probeAfterMs, type Operation, type OperationState } from "../../src/ledger/operation.ts";
import type { MoneyRequest } from "../../src/ledger/request.ts";
import { expectedChange, provesApplied } from "../../src/ledger/settle.ts";
import { correctionOf, fivePerCent, operationOf, redeemOf, saleGiving } from "./settle-kit.ts";

/**
 * One customer's phone, to which only the bot writes: operations follow one another in its lane, answers and requests are lost,
 * applications come late, managers decide by what they see. Whatever the order of all that, no balance may prove an operation that was
 * not applied.
 */

/** A reading of the balance: how long it takes, and at which part of that time the wallet looks, in per cent. */
interface Reading {
  readonly tookMs: number;
  readonly part: number;
}

interface Plan {
  readonly request: MoneyRequest;
  readonly fate: "confirmed" | "rejected" | "requestLost" | "answerLost" | "late";
  readonly gapMs: number;
  readonly answerMs: number;
  readonly lateMs: number;
  readonly before: Reading;
  readonly looks: readonly Reading[];
  readonly decideMs: number;
}

// Sizes coincide on purpose: nothing masks a movement better than another of the same size.
const requests = [
  saleGiving(50),
  saleGiving(50),
  saleGiving(100),
  redeemOf(50),
  correctionOf("add", 50),
  correctionOf("remove", 50),
];

const reading = record({ tookMs: integer({ min: 20, max: 4_500 }), part: integer({ min: 0, max: 100 }) });
const plan = record<Plan>({
  request: constantFrom(...requests),
  fate: constantFrom("confirmed", "confirmed", "rejected", "requestLost", "answerLost", "late"),
  gapMs: integer({ min: 0, max: 90_000 }),
  answerMs: integer({ min: 20, max: 30_000 }),
  lateMs: integer({ min: 0, max: 410_000 }),
  before: reading,
  looks: tuple(reading, reading, reading),
  decideMs: integer({ min: 0, max: 600_000 }),
});

interface Look {
  readonly wallet: number;
  readonly endMs: number;
}

/** Where an operation's instants lie. They depend on nothing that is found out later. */
interface Course {
  readonly plan: Plan;
  readonly readAtMs: number;
  readonly sentAtMs: number;
  readonly outcomeAtMs: number;
  readonly appliedAtMs: number;
  readonly looks: readonly Look[];
  readonly laneFreeAtMs: number;
}

function lookFrom(startMs: number, { tookMs, part }: Reading): Look {
  return { wallet: startMs + (tookMs * part) / 100, endMs: startMs + tookMs };
}

function courseOf(given: Plan, laneFreeAtMs: number): Course {
  const before = lookFrom(laneFreeAtMs + given.gapMs, given.before);
  const sentAtMs = before.endMs + 5;
  const outcomeAtMs = sentAtMs + given.answerMs;
  const applied: { readonly [fate in Plan["fate"]]: number } = {
    confirmed: sentAtMs + given.answerMs / 2,
    rejected: Number.POSITIVE_INFINITY,
    requestLost: Number.POSITIVE_INFINITY,
    answerLost: sentAtMs + given.answerMs / 2,
    late: sentAtMs + given.lateMs,
  };
  const answered = given.fate === "confirmed" || given.fate === "rejected";
  const looks = answered
    ? []
    : given.looks.map((look, index) => lookFrom(outcomeAtMs + (probeAfterMs[index] as number), look));
  return {
    plan: given,
    readAtMs: before.wallet,
    sentAtMs,
    outcomeAtMs,
    appliedAtMs: applied[given.fate],
    looks,
    laneFreeAtMs: looks[0]?.endMs ?? outcomeAtMs,
  };
}

/** Plays the plans; gives how many doubts were settled, and those settled wrongly. */
function play(plans: readonly Plan[]): { settled: number; wrong: string[] } {
  const courses: Course[] = [];
  for (const one of plans) courses.push(courseOf(one, courses.at(-1)?.laneFreeAtMs ?? 0));
  const balanceAt = (atMs: number) =>
    pointsOf(
      courses
        .filter((one) => one.appliedAtMs <= atMs)
        .reduce((sum, one) => sum + (expectedChange(one.plan.request, fivePerCent) ?? 0), 10_000_000),
    );
  const ends = new Map<Course, { state: OperationState; atMs: number }>();
  const stands = (course: Course, atMs: number): Operation => {
    const { plan: given, sentAtMs, outcomeAtMs, looks } = course;
    const id = String(courses.indexOf(course));
    if (atMs < sentAtMs) return operationOf(id, given.request);
    const sent = { sentAtMs, balanceBefore: balanceAt(course.readAtMs), attempts: 1 };
    if (atMs < outcomeAtMs) return operationOf(id, given.request, { ...sent, state: "sending" });
    if (given.fate === "confirmed" || given.fate === "rejected") {
      return operationOf(id, given.request, { ...sent, state: given.fate, endedAtMs: outcomeAtMs });
    }
    const end = ends.get(course);
    const doubted = { ...sent, doubtedAtMs: outcomeAtMs };
    if (end && end.atMs <= atMs)
      return operationOf(id, given.request, { ...doubted, state: end.state, endedAtMs: end.atMs });
    return operationOf(id, given.request, {
      ...doubted,
      state: atMs > (looks.at(-1) as Look).endMs ? "ask" : "inDoubt",
    });
  };

  const examinations = courses.flatMap((course) =>
    course.looks.map((look, index) => ({ course, look, last: index === 2 })),
  );
  const wrong: string[] = [];
  let settled = 0;
  for (const { course, look, last } of examinations.sort((one, other) => one.look.endMs - other.look.endMs)) {
    if (ends.has(course)) continue;
    const nowMs = look.endMs;
    const others = courses.filter((one) => one !== course).map((one) => stands(one, nowMs));
    const operation = stands(course, nowMs);
    if (provesApplied({ operation, balanceNow: balanceAt(look.wallet), nowMs, others, samples: fivePerCent })) {
      settled++;
      ends.set(course, { state: "settledApplied", atMs: nowMs });
      if (course.appliedAtMs > look.wallet) wrong.push(operation.id);
    } else if (last) {
      const decidedAtMs = nowMs + course.plan.decideMs;
      const state = course.appliedAtMs <= decidedAtMs ? "humanApplied" : "humanNot";
      ends.set(course, { state, atMs: decidedAtMs });
    }
  }
  return { settled, wrong };
}

describe("while nobody else writes to a phone", () => {
  it("no timeline of lost answers, late applications and other operations proves what was not applied", () => {
    let settled = 0;
    assert(
      property(array(plan, { minLength: 1, maxLength: 7 }), (plans) => {
        const played = play(plans);
        expect(played.wrong).toEqual([]);
        settled += played.settled;
      }),
      { seed: 20261125, numRuns: 6_000 },
    );
    // Not by proving nothing: thousands of doubts were settled.
    expect(settled).toBeGreaterThan(2_000);
  });

  it("a sale whose answer was lost is settled at the first look", () => {
    const look = { tookMs: 100, part: 50 };
    const lost = {
      fate: "answerLost",
      gapMs: 0,
      answerMs: 30_000,
      lateMs: 0,
      before: look,
      looks: [look, look, look],
      decideMs: 0,
    } as const;
    expect(play([{ ...lost, request: saleGiving(50) }])).toEqual({ settled: 1, wrong: [] });
    expect(play([{ ...lost, request: saleGiving(50), fate: "requestLost" }])).toEqual({ settled: 0, wrong: [] });
  });
});
