import { array, assert, constant, constantFrom, integer, oneof, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { pointsOf, type Points } from "../../src/domain/money.ts";
import { probeAfterMs, type Operation, type OperationState } from "../../src/ledger/operation.ts";
import { expectedChange, type MoneyRequest } from "../../src/ledger/request.ts";
import { provesApplied } from "../../src/ledger/settle.ts";
import { correctionOf, fivePerCent, operationOf, redeemOf, saleGiving } from "./settle-kit.ts";

/**
 * One customer's phone, to which only the bot writes, but for other tills while the bot is down for long: operations follow one another in its
 * lane, answers and requests are lost, applications come late, readings lag, the wall clock is set, managers decide by what they see. Whatever the
 * order of all that, no balance may prove an operation that was not applied.
 */

/** A reading of the balance: how long it takes, at which part of that time the wallet looks, in per cent, and how far behind what it sees is. */
interface Reading {
  readonly tookMs: number;
  readonly part: number;
  readonly lagMs: number;
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
  /** How far the wall clock is set, right before it is sent. */
  readonly stepMs: number;
  /** How long the program is down before it looks; where that is long, another till moves the very same meanwhile. */
  readonly downMs: number;
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

const reading = record({
  tookMs: integer({ min: 20, max: 4_500 }),
  part: integer({ min: 0, max: 100 }),
  lagMs: oneof({ arbitrary: constant(0), weight: 9 }, { arbitrary: integer({ min: 0, max: 90_000 }), weight: 1 }),
});
const plan = record<Plan>({
  request: constantFrom(...requests),
  fate: constantFrom("confirmed", "confirmed", "rejected", "requestLost", "answerLost", "late"),
  gapMs: integer({ min: 0, max: 90_000 }),
  answerMs: integer({ min: 20, max: 30_000 }),
  lateMs: integer({ min: 0, max: 410_000 }),
  before: reading,
  looks: tuple(reading, reading, reading),
  decideMs: integer({ min: 0, max: 600_000 }),
  stepMs: oneof(
    { arbitrary: constant(0), weight: 4 },
    { arbitrary: integer({ min: -7_200_000, max: 7_200_000 }), weight: 1 },
  ),
  downMs: oneof(
    { arbitrary: constant(0), weight: 6 },
    { arbitrary: integer({ min: 300_000, max: 90_000_000 }), weight: 1 },
  ),
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
  /** When another till moves what this one would have. */
  readonly copiedAtMs: number;
}

function lookFrom(startMs: number, { tookMs, part, lagMs }: Reading): Look {
  return { wallet: startMs + (tookMs * part) / 100 - lagMs, endMs: startMs + tookMs };
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
    : given.looks.map((look, index) => lookFrom(outcomeAtMs + given.downMs + (probeAfterMs[index] as number), look));
  return {
    plan: given,
    readAtMs: before.wallet,
    sentAtMs,
    outcomeAtMs,
    appliedAtMs: applied[given.fate],
    looks,
    laneFreeAtMs: looks[0]?.endMs ?? outcomeAtMs,
    copiedAtMs: answered || given.downMs === 0 ? Number.POSITIVE_INFINITY : outcomeAtMs + given.downMs / 2,
  };
}

/** Plays the plans; gives how many doubts were settled, and those settled wrongly. */
function play(plans: readonly Plan[]): { settled: number; wrong: string[] } {
  const courses: Course[] = [];
  for (const one of plans) courses.push(courseOf(one, courses.at(-1)?.laneFreeAtMs ?? 0));
  const balanceAt = (atMs: number) =>
    pointsOf(
      courses
        .flatMap((one) => [one.appliedAtMs, one.copiedAtMs].map((movedAtMs) => ({ movedAtMs, one })))
        .filter(({ movedAtMs }) => movedAtMs <= atMs)
        .reduce((sum, { one }) => sum + (expectedChange(one.plan.request, fivePerCent) ?? 0), 10_000_000),
    );
  const steps = courses.map(({ plan: { stepMs }, sentAtMs }) => ({ stepMs, sentAtMs }));
  const wallAt = (atMs: number) =>
    steps.filter((step) => step.sentAtMs <= atMs).reduce((wall, { stepMs }) => wall + stepMs, atMs);
  const steadyAt = (ms: number) => ({ epoch: "boot", ms });
  const ends = new Map<Course, { state: OperationState; atMs: number; balance: Points | null }>();
  const stands = (course: Course, atMs: number): Operation => {
    const { plan: given, sentAtMs, outcomeAtMs, looks } = course;
    const id = String(courses.indexOf(course));
    if (atMs < sentAtMs) return operationOf(id, given.request);
    const sent = {
      sentAtMs: wallAt(sentAtMs),
      sentSteady: steadyAt(sentAtMs),
      balanceBefore: balanceAt(course.readAtMs),
      attempts: 1,
    };
    if (atMs < outcomeAtMs) return operationOf(id, given.request, { ...sent, state: "sending" });
    if (given.fate === "confirmed" || given.fate === "rejected") {
      const told = given.fate === "confirmed" ? { newBalance: balanceAt(course.appliedAtMs) } : {};
      return operationOf(id, given.request, { ...sent, ...told, state: given.fate, endedAtMs: wallAt(outcomeAtMs) });
    }
    const end = ends.get(course);
    const doubted = { ...sent, doubtedAtMs: wallAt(outcomeAtMs) };
    if (end && end.atMs <= atMs) {
      const seen = end.balance === null ? {} : { newBalance: end.balance };
      return operationOf(id, given.request, { ...doubted, ...seen, state: end.state, endedAtMs: wallAt(end.atMs) });
    }
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
    const place = courses.indexOf(course);
    const sent = courses.filter((one) => one.sentAtMs <= nowMs);
    const operation = stands(course, nowMs);
    const balanceNow = balanceAt(look.wallet);
    const evidence = {
      operation,
      balanceNow,
      now: { ms: wallAt(nowMs), steady: steadyAt(nowMs) },
      before: sent.slice(0, place).map((one) => stands(one, nowMs)),
      after: sent.slice(place + 1).map((one) => stands(one, nowMs)),
      samples: fivePerCent,
    };
    if (provesApplied(evidence)) {
      settled++;
      ends.set(course, { state: "settledApplied", atMs: nowMs, balance: balanceNow });
      if (course.appliedAtMs > nowMs) wrong.push(operation.id);
    } else if (last) {
      const decidedAtMs = nowMs + course.plan.decideMs;
      const state = course.appliedAtMs <= decidedAtMs ? "humanApplied" : "humanNot";
      ends.set(course, { state, atMs: decidedAtMs, balance: null });
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
    // Not by proving nothing: more than a thousand doubts were settled.
    expect(settled).toBeGreaterThan(1_000);
  });

  it("a sale whose answer was lost is settled at the first look", () => {
    const look = { tookMs: 100, part: 50, lagMs: 0 };
    const lost = {
      fate: "answerLost",
      gapMs: 0,
      answerMs: 30_000,
      lateMs: 0,
      before: look,
      looks: [look, look, look],
      decideMs: 0,
      stepMs: 0,
      downMs: 0,
    } as const;
    expect(play([{ ...lost, request: saleGiving(50) }])).toEqual({ settled: 1, wrong: [] });
    expect(play([{ ...lost, request: saleGiving(50), fate: "requestLost" }])).toEqual({ settled: 0, wrong: [] });
  });
});
