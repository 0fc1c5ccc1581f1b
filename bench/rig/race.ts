import { calmShare, untilCalm } from "./quiet.ts";

/** Who runs in a race. */
export interface Entrant<R> {
  readonly name: string;
  /** Runs one round, and throws when what it did was wrong. */
  run(): Promise<R>;
}

/** All rounds of one entrant. */
export interface Column<R> {
  readonly name: string;
  readonly rounds: readonly R[];
}

interface Race<R> {
  readonly columns: readonly Column<R>[];
  /** Rounds that were thrown away and run again. */
  readonly disturbed: number;
  /** Rounds that were disturbed and had to be kept. */
  readonly busyRounds: number;
}

interface RaceOptions<R> {
  readonly turns: number;
  /** Rounds that may be run again, in all. */
  readonly spare: number;
  /** No round is run again when the program has run for this long, ms. */
  readonly patienceMs: number;
  /** What is said of a round while the race goes on. */
  readonly says: (round: R) => string;
}

/** Lets everybody run once a turn, another one first each turn. A round during which other programs were busy is run again. */
export async function race<R extends { readonly othersBusy: number }>(
  entrants: readonly Entrant<R>[],
  { turns, spare, patienceMs, says }: RaceOptions<R>,
): Promise<Race<R>> {
  const kept = entrants.map((): R[] => []);
  let disturbed = 0;
  let busyRounds = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (let place = 0; place < entrants.length; place++) {
      const index = (place + turn) % entrants.length;
      const entrant = entrants[index] as Entrant<R>;
      for (;;) {
        const round = await entrant.run();
        const calm = round.othersBusy <= calmShare;
        process.stderr.write(`${entrant.name}: ${says(round)}${calm ? "" : ", disturbed"}\n`);
        if (calm || disturbed === spare || performance.now() > patienceMs) {
          if (!calm) busyRounds += 1;
          kept[index]?.push(round);
          break;
        }
        disturbed += 1;
        await untilCalm();
      }
    }
  }
  const columns = entrants.map(({ name }, index) => ({ name, rounds: kept[index] ?? [] }));
  return { columns, disturbed, busyRounds };
}
