import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";
import type { Expectation, State, Utterance } from "../hearing/utterance.ts";
import { actsOf, situationOfState } from "./labelled.ts";

/** What a reader makes of a message, in the terms of both readers. */
export interface Reading {
  readonly act: string | null;
  /** What it takes for certain, centavos. */
  readonly amountCentavos: number | null;
  /** What it asks back. */
  readonly guessCentavos: number | null;
  readonly points: number | null;
  readonly phone: string | null;
  readonly ticket: string | null;
  readonly consents: boolean;
}

export type Reader = (text: string, state: State) => Reading;

/** Surer acts are taken; others are asked about. */
const leastAct = 0.4;

/** The reader of `src/understanding`. */
export const learntReader: Reader = (text, state) => {
  const { act, probability, slots, consents } = understand(text, situationOf(situationOfState(state)));
  const amount = slots.amount?.value;
  const isSure = slots.amount?.sure === true;
  return {
    act: probability >= leastAct ? act : null,
    amountCentavos: isSure && amount?.type === "amount" ? amount.centavos : null,
    guessCentavos:
      amount?.type === "ambiguous" ? amount.guess : !isSure && amount?.type === "amount" ? amount.centavos : null,
    points: slots.points?.sure === true && slots.points.value.type === "amount" ? slots.points.value.centavos : null,
    phone: slots.phone?.sure === true ? slots.phone.value : null,
    ticket: slots.ticket?.sure === true && slots.ticket.value.type === "ticket" ? slots.ticket.value.ticket : null,
    consents,
  };
};

/** Counts of what a reader made of utterances. */
export interface Figures {
  readonly utterances: number;
  /** Whose act the list tells, and of these right. */
  readonly actsKnown: number;
  readonly actsRight: number;
  /** Amounts that the list tells: taken, asked back, taken wrongly. */
  readonly amounts: number;
  readonly amountsRight: number;
  readonly amountsAsked: number;
  /** An amount that nobody named, taken where a sale begins or is open. */
  readonly amountsWrong: number;
  readonly falseYes: number;
  /** Median, µs. */
  readonly medianUs: number;
}

const takesData: ReadonlySet<string> = new Set([
  "sale",
  "next",
  "sameAgain",
  "answer",
  "correction",
  "yesBut",
  "redeem",
  "change",
]);

/** Reads utterances of one message and counts. */
export function figuresOf(reader: Reader, utterances: readonly Utterance[]): Figures {
  const single = utterances.filter(({ texts }) => texts.length === 1);
  const counts = {
    actsKnown: 0,
    actsRight: 0,
    amounts: 0,
    amountsRight: 0,
    amountsAsked: 0,
    amountsWrong: 0,
    falseYes: 0,
  };
  const times: number[] = [];
  for (const utterance of single) {
    const { state, expect } = utterance;
    const [text = ""] = utterance.texts;
    const startedMs = performance.now();
    const read = reader(text, state);
    times.push(performance.now() - startedMs);
    const acts = actsOf(utterance);
    if (acts !== null && acts.length > 0) {
      counts.actsKnown++;
      if (acts.some((act) => act === read.act)) counts.actsRight++;
    }
    const wanted = amountsOf(expect);
    const isTaken = read.amountCentavos !== null && (read.act === null || takesData.has(read.act));
    const isRight = [read.amountCentavos, read.points].some((taken) => taken !== null && wanted.has(taken));
    if (wanted.size > 0) {
      counts.amounts++;
      if (isRight) counts.amountsRight++;
      else if (read.guessCentavos !== null && wanted.has(read.guessCentavos)) counts.amountsAsked++;
    }
    if (isTaken && !isRight && state !== "summary") counts.amountsWrong++;
    if (isTaken && !isRight && state === "summary" && read.act !== "yes") counts.amountsWrong++;
    if (read.consents && state === "summary" && !expect.some(({ kind }) => kind === "confirmed")) counts.falseYes++;
  }
  times.sort((one, other) => one - other);
  const medianUs = (times[Math.floor(times.length / 2)] ?? 0) * 1_000;
  return { utterances: single.length, ...counts, medianUs };
}

/** Every amount or number of points that may be taken, centavos. */
function amountsOf(expect: readonly Expectation[]): ReadonlySet<number> {
  return new Set(
    expect.flatMap(({ amountCentavos, points }) => [
      ...(amountCentavos === undefined ? [] : [amountCentavos]),
      ...(points === undefined ? [] : [Math.abs(points) * 100]),
    ]),
  );
}
