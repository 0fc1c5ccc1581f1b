import { profileNamed } from "./profiles.ts";
import { simulate, type Tally } from "./simulation.ts";
import { Violation, type Invariant } from "./watch/violation.ts";

/** Seeds that a child process runs for one message. */
export interface Chunk {
  readonly profile: string;
  readonly from: number;
  /** Without this one. */
  readonly until: number;
  /** What may break. */
  readonly passes: readonly Invariant[];
}

/** A seed that did not hold. */
export interface Failure {
  readonly profile: string;
  readonly seed: number;
  readonly invariant: Invariant | null;
  readonly what: string;
  readonly trace: readonly string[];
}

export interface ChunkResult {
  readonly runs: number;
  readonly tallies: readonly Tally[];
  readonly failures: readonly Failure[];
}

/** A chunk stops after this many failed seeds. */
const failuresAtMost = 5;

async function run({ profile: name, from, until, passes }: Chunk): Promise<ChunkResult> {
  const profile = profileNamed(name);
  const tallies: Tally[] = [];
  const failures: Failure[] = [];
  for (let seed = from; seed < until && failures.length < failuresAtMost; seed++) {
    try {
      tallies.push((await simulate({ seed, profile, passes })).tally);
    } catch {
      failures.push(await failureOf(name, seed, passes));
    }
  }
  return { runs: tallies.length + failures.length, tallies, failures };
}

/** Runs a seed once more, with its trace in words. */
async function failureOf(profile: string, seed: number, passes: readonly Invariant[]): Promise<Failure> {
  try {
    await simulate({ seed, profile: profileNamed(profile), passes, kept: true });
    return { profile, seed, invariant: "same seed", what: "It held when it was run once more", trace: [] };
  } catch (error) {
    if (error instanceof Violation) {
      return { profile, seed, invariant: error.invariant, what: error.message, trace: error.trace };
    }
    return { profile, seed, invariant: null, what: String((error as Error).stack), trace: [] };
  }
}

process.on("message", (chunk: Chunk) => {
  void run(chunk).then((result) => process.send?.(result));
});
