import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MemoryDB } from "@builderbot/bot";
import { dataFolder } from "./till.ts";

const file = join(dataFolder, "history.jsonl");

/** BuilderBot's history in a file, read again at the start: the two methods its page "Databases" asks of an adapter. */
export class FileHistory extends MemoryDB {
  constructor() {
    super();
    if (!existsSync(file)) return;
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    this.listHistory = lines.map((line) => JSON.parse(line) as (typeof this.listHistory)[number]);
  }

  override async save(entry: Parameters<MemoryDB["save"]>[0]): Promise<void> {
    appendFileSync(file, `${JSON.stringify(entry)}\n`);
    await super.save(entry);
  }
}
