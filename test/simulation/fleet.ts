import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { Chunk, ChunkResult, Failure } from "./chunk.ts";
import { notYetHeldIn } from "./profiles.ts";
import type { Invariant } from "./watch/violation.ts";

/** Seeds per chunk: few enough that all processes end at about the same time. */
const chunkSize = 100;

/** Totals of many seeds of one profile. */
export interface Summary {
  readonly profile: string;
  runs: number;
  operations: number;
  doubts: number;
  lives: number;
  masked: number;
  readonly states: { [state: string]: number };
  readonly failures: Failure[];
}

/** Seeds of a profile, from one on. */
export interface Wanted {
  readonly profile: string;
  readonly from: number;
  readonly seeds: number;
  /** What may break; absent: what is not held yet. */
  readonly passes?: readonly Invariant[];
}

/** Runs seeds in one process per core, eight at most. Calls `done` when a profile is complete. */
export async function runSeeds(
  wanted: readonly Wanted[],
  done: (summary: Summary) => void = () => {},
): Promise<readonly Summary[]> {
  const summaries = new Map(wanted.map(({ profile }) => [profile, nothing(profile)]));
  const left = new Map<string, number>();
  const chunks: Chunk[] = [];
  for (const { profile, from, seeds, passes = notYetHeldIn(profile) } of wanted) {
    for (let at = from; at < from + seeds; at += chunkSize) {
      chunks.push({ profile, from: at, until: Math.min(at + chunkSize, from + seeds), passes });
      left.set(profile, (left.get(profile) ?? 0) + 1);
    }
  }
  const work = async () => {
    const child = start();
    try {
      for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
        const summary = summaries.get(chunk.profile) as Summary;
        add(summary, await runChunk(child, chunk));
        const open = (left.get(chunk.profile) ?? 1) - 1;
        left.set(chunk.profile, open);
        if (open === 0) done(summary);
      }
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 8) }, work));
  return [...summaries.values()];
}

function nothing(profile: string): Summary {
  return { profile, runs: 0, operations: 0, doubts: 0, lives: 0, masked: 0, states: {}, failures: [] };
}

function add(summary: Summary, { runs, tallies, failures }: ChunkResult): void {
  summary.runs += runs;
  summary.failures.push(...failures);
  for (const tally of tallies) {
    summary.operations += tally.operations;
    summary.doubts += tally.doubts;
    summary.lives += tally.lives;
    summary.masked += tally.masked;
    for (const [state, count] of Object.entries(tally.states)) {
      summary.states[state] = (summary.states[state] ?? 0) + count;
    }
  }
}

function start(): ChildProcess {
  return fork(new URL("chunk.ts", import.meta.url), {
    execArgv: ["--max-semi-space-size=64", "--import", "tsx"],
  });
}

async function runChunk(child: ChildProcess, chunk: Chunk): Promise<ChunkResult> {
  const over = new AbortController();
  const { signal } = over;
  const gone = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`A process with seeds of ${chunk.profile} ended with ${code} and said nothing`);
  });
  try {
    child.send(chunk);
    const [result] = await Promise.race([once(child, "message", { signal }), gone]);
    return result as ChunkResult;
  } finally {
    gone.catch(() => {});
    over.abort();
  }
}

/** The report of a failed seed: the invariant, the end of its trace, and the command that runs it again. */
export function failureText({ profile, seed, what, trace }: Failure, lines = 40): string {
  return [
    `${profile}, seed ${seed}: ${what}`,
    ...trace.slice(-lines).map((line) => `    ${line}`),
    `Again: SEED=${seed} PROFILE=${profile} npm run sim`,
  ].join("\n");
}
