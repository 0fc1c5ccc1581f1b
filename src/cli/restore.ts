import { markRestored, planRestore, restore, type RestorePlan } from "../backup/restore.ts";
import { processClock } from "../clock.ts";
import { readConfig } from "../config/config.ts";
import { UsageError, type Given } from "./given.ts";
import { stampOf } from "./open-store.ts";

/** Exit code of a plan that was shown and not carried out. */
const onlyPlanned = 3;

/**
 * Shows what putting a backup in the place of the database would do; with `--yes` does it. `--in-place`: the database itself came back by other means
 * and is marked as restored.
 */
export function run({ operands, options }: Given): void {
  const [backup] = operands;
  const isInPlace = options.has("in-place");
  if (isInPlace === (backup !== undefined))
    throw new UsageError('Use "restore PATH [--yes]" or "restore --in-place [--yes]".');
  const config = readConfig(process.env);
  const isMeant = options.has("yes");
  if (backup === undefined) return inPlace(config.databasePath, isMeant);
  const plan = planRestore({
    backup,
    database: config.databasePath,
    databaseKey: config.databaseKey,
    stamp: stampOf(config),
    nowMs: processClock().nowMs(),
  });
  process.stdout.write(`${planText(plan)}\n`);
  if (!isMeant) return notYet();
  restore(plan);
  process.stdout.write("Done. Start the bot: it ends what was open and tells the managers what to compare.\n");
}

function inPlace(database: string, isMeant: boolean): void {
  process.stdout.write(
    `${isMeant ? "Marking" : "Would mark"} ${database} as restored: its next start sends nothing that it holds as unsent.\n`,
  );
  if (!isMeant) return notYet();
  const sinceMs = markRestored(database);
  process.stdout.write(`Marked. The bot does not know what happened after ${new Date(sinceMs).toISOString()}.\n`);
}

function notYet(): void {
  process.stdout.write("Nothing was changed. Run again with --yes.\n");
  process.exitCode = onlyPlanned;
}

function planText({ manifest, backup, database, aside }: RestorePlan): string {
  const taken = new Date(manifest.takenAtMs).toISOString();
  return [
    `${backup} (taken ${taken}, ${manifest.rows["operations"] ?? 0} operations) becomes ${database}.`,
    aside === null ? "There is no database there now." : `The present database is kept as ${aside}.`,
    `The bot will not know what happened after ${taken}. The first start therefore`,
    "  - sends no operation that the backup holds as unsent or open: each becomes a doubt for a manager,",
    "  - ends open conversations, approvals, invitations and console sessions, and drops unsent replies,",
    "  - links WhatsApp anew, since its old keys must not be used again,",
    "  - tells the managers from when to when sales may be missing.",
  ].join("\n");
}
