import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const source = join(import.meta.dirname, "recorder.c");
const workload = join(import.meta.dirname, "workload.ts");
const root = join(import.meta.dirname, "../../../..");

/** An action of a process on one of the files of its folder. */
export type Deed =
  | { readonly type: "write"; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly type: "truncate"; readonly file: string; readonly length: number }
  | { readonly type: "sync" | "unlink"; readonly file: string }
  | { readonly type: "rename"; readonly file: string; readonly to: string }
  | { readonly type: "syncdir" };

/** All actions of a store on its files, in order, with its acknowledgements in between. */
export interface Recording {
  /** The folder with the files as they are at the end. */
  readonly folder: string;
  readonly deeds: readonly Deed[];
}

/** The file in which the workload writes its acknowledgements. It is no part of the disk: an acknowledgement stays given. */
export const acksFile = "acks";
export const databaseFile = "bot.db";

/** The lives of the workload, one after the other on the same files: one ends without closing, one continues and closes, one seals. */
export const lives: readonly string[] = ["unclosed", "closed", "sealed"];
/** The key that the last life is given. */
export const sealedWith = "a key of the tests, long enough for it";

/** Why nothing can be recorded here, with the remedy. Null: it can. */
export function cannotRecord(): string | null {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } };
  if (header.glibcVersionRuntime === undefined) return "recording a store's writes needs Linux with glibc";
  try {
    execFileSync("gcc", ["-E", "-"], { input: "#include <stdio.h>\n", stdio: ["pipe", "ignore", "ignore"] });
    return null;
  } catch {
    return "a C compiler is missing: apt-get install gcc libc6-dev";
  }
}

/**
 * Runs the workload on a store of the compiled modules in `dist`. `into`: an existing folder to work in.
 */
export function record(into: string, dist = join(root, "dist")): Recording {
  if (!existsSync(dist)) throw new Error(`${dist} is missing: run "npm run build" first`);
  const folder = join(into, "disk");
  mkdirSync(folder);
  const args = (life: string) => ["--import", "tsx", workload, dist, folder, life];
  return { folder, deeds: recordRuns(into, folder, lives.map(args)) };
}

/** The actions of runs of Node.js on the files of a folder, in order. `into`: an existing folder outside of it, to work in. */
export function recordRuns(
  into: string,
  folder: string,
  runs: readonly (readonly string[])[],
  env: { readonly [name: string]: string } = {},
): readonly Deed[] {
  const library = join(into, "recorder.so");
  execFileSync("gcc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl", "-lpthread"]);
  const log = join(into, "deeds");
  rmSync(log, { force: true });
  for (const args of runs) {
    execFileSync(process.execPath, args, {
      cwd: root,
      env: { PATH: process.env["PATH"], LD_PRELOAD: library, RECORD_FOLDER: folder, RECORD_LOG: log, ...env },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return [...read(readFileSync(log))];
}

function* read(log: Buffer): Generator<Deed> {
  for (let at = 0; at < log.length;) {
    const end = log.indexOf(10, at);
    const [what, file = "", first = "", second = ""] = log.toString("utf8", at, end).split(" ");
    at = end + 1;
    switch (what) {
      case "write":
        yield { type: what, file, at: Number(first), bytes: log.subarray(at, at + Number(second)) };
        at += Number(second);
        break;
      case "truncate":
        yield { type: what, file, length: Number(first) };
        break;
      case "sync":
      case "unlink":
        yield { type: what, file };
        break;
      case "rename":
        yield { type: what, file, to: first };
        break;
      case "syncdir":
        yield { type: what };
        break;
      default:
        throw new Error(`The recording has a line that is none: ${what}`);
    }
  }
}
