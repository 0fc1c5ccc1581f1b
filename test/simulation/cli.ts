/**
 * `npm run sim`: runs seeds of every profile and says what they came to.
 *
 *     npm run sim                                    200 seeds of each profile
 *     npm run sim -- --seeds 100000                  for the night
 *     npm run sim -- --seeds 5000 --profile mix,late
 *     npm run sim -- --passes gate,late              whatever breaks of these is only noted; without it, what is not held yet
 *     SEED=17 PROFILE=mix npm run sim                one seed again, told step by step
 */
import { parseArgs } from "node:util";
import { failureText, runSeeds, type Summary } from "./fleet.ts";
import { notYetHeldIn, profileNamed, profiles } from "./profiles.ts";
import { simulate } from "./simulation.ts";
import { Violation, type Invariant } from "./watch/violation.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "200" },
    from: { type: "string", default: "1" },
    profile: { type: "string" },
    passes: { type: "string" },
  },
});

function line({ profile, runs, operations, doubts, lives, masked, states, failures }: Summary): string {
  const ends = Object.entries(states).map(([state, count]) => `${state} ${count}`);
  const wrong = masked > 0 ? `, ${masked} settled wrongly by another till's doing` : "";
  return `${failures.length > 0 ? "FAILED" : "held"} ${profile}: ${runs} runs, ${lives} lives, ${operations} operations (${ends.join(", ")}), ${doubts} in doubt${wrong}\n`;
}

const given = values.passes?.split(",") as readonly Invariant[] | undefined;

async function replay(seed: number): Promise<number> {
  const names = (process.env.PROFILE ?? values.profile)?.split(",") ?? profiles.map(({ name }) => name);
  let failed = 0;
  for (const name of names) {
    try {
      const { hash, trace } = await simulate({
        seed,
        profile: profileNamed(name),
        passes: given ?? notYetHeldIn(name),
        kept: true,
      });
      process.stdout.write(`${trace.join("\n")}\nheld ${name}, seed ${seed}: trace ${hash}\n`);
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      failed = 1;
      process.stdout.write(`${error.trace.join("\n")}\nFAILED ${name}, seed ${seed}: ${error.message}\n`);
    }
  }
  return failed;
}

async function many(): Promise<number> {
  const names = values.profile?.split(",") ?? profiles.map(({ name }) => name);
  for (const name of names) profileNamed(name);
  const started = performance.now();
  const [from, seeds] = [Number(values.from), Number(values.seeds)];
  const wanted = names.map((profile) => ({ profile, from, seeds, ...(given && { passes: given }) }));
  const summaries = await runSeeds(wanted, (summary) => {
    process.stdout.write(line(summary));
    for (const failure of summary.failures) process.stdout.write(`${failureText(failure)}\n`);
  });
  const seconds = (performance.now() - started) / 1_000;
  const runs = summaries.reduce((sum, one) => sum + one.runs, 0);
  process.stdout.write(`${runs} runs in ${seconds.toFixed(0)} s: ${(runs / seconds).toFixed(0)} a second\n`);
  return summaries.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

const seed = process.env.SEED;
process.exitCode = await (seed === undefined ? many() : replay(Number(seed)));
