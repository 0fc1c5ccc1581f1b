import { execFileSync } from "node:child_process";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

/** Reads rows of a bot's database beside the bot that runs on it. */
export type Rows = <Row>(sql: string) => Row[];

export function rowsOfFile(path: string): Rows {
  return <Row>(sql: string) => {
    const db = openKept(path, { readonly: true });
    try {
      return db.prepare<[], Row>(sql).all();
    } finally {
      db.close();
    }
  };
}

/** By `psql`, which waits for the answer, because a test that reads a ledger does not. */
export function rowsOfServer(url: string): Rows {
  return <Row>(sql: string) => {
    const asked = `select coalesce(json_agg(row_to_json(each)), '[]') from (${sql}) as each`;
    const options = { encoding: "utf8", maxBuffer: 2 ** 28 } as const;
    return JSON.parse(execFileSync("psql", ["-XAtqc", asked, url], options)) as Row[];
  };
}
