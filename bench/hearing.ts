import { parseArgs } from "node:util";
import { byState, shortcomings, tableOf } from "./hearing/report.ts";
import { hear, type Judged } from "./hearing/run.ts";
import { lists, readList, unseen } from "./hearing/utterance.ts";
import { writeSection } from "./rig/benchmarks-page.ts";

const isUnseen = (name: string | undefined) => unseen.some((one) => one === name);

/**
 * Says lists of utterances to the compiled bot and counts what it made of them. `--list given` takes one list; `--only amount-` those utterances of
 * it whose id begins so; `--show` tells every one that went wrong, but of the unseen lists, and `--asked` also what was asked about; `--write` puts all lists on
 * the page of benchmarks: a table by list, and one by state.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      list: { type: "string" },
      only: { type: "string", default: "" },
      show: { type: "boolean", default: false },
      asked: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const wanted = lists.filter((name) => values.list === undefined || values.list === name);
  if (wanted.length === 0) throw new Error(`There is no list "${values.list}": there are ${lists.join(", ")}`);
  if (values.write && (values.list !== undefined || values.only !== ""))
    throw new Error("Only all lists together are written");
  const shows = values.show || values.asked;
  if (isUnseen(values.list) && (shows || values.only !== "")) throw new Error("Of an unseen list only totals are told");
  const heard = new Map<string, readonly Judged[]>();
  for (const name of wanted) {
    const startedMs = performance.now();
    const judged = await hear(readList(name).filter(({ id }) => id.startsWith(values.only)));
    heard.set(name, judged);
    process.stdout.write(`${tableOf(name, byState(judged))}\n\n`);
    process.stderr.write(`${name}: ${judged.length} in ${Math.round((performance.now() - startedMs) / 1000)} s\n`);
    if (shows && !isUnseen(name)) process.stdout.write(`${shortcomings(judged, values.asked)}\n\n`);
  }
  const tables = [tableOf("list", heard), tableOf("state", byState([...heard.values()].flat()))];
  writeSection("npm run bench:hearing", tables.join("\n\n"), 0);
}

await main();
