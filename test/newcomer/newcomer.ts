import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const patches = join(import.meta.dirname, "patches");

/** A copy of the tree with a newcomer's patch applied. */
export interface Exercise {
  /** Files that the patch touches: those written by hand. */
  readonly files: readonly string[];
  /** Those of them that are no tests. */
  readonly product: readonly string[];
  /** Type-checks everything. Gives the compiler's complaints; empty: none. */
  typeCheck(): string;
  /** Writes the pages and fixtures that are made, as `npm run generate` does. Gives what was printed where that failed; empty: all are made. */
  generate(): string;
  /** Runs the tests that the patch concerns, and those that made something; `only`: one test file. Gives what they printed where one failed; empty: all passed. */
  test(only?: string): string;
  remove(): void;
}

export interface Given {
  /** Of the patch. */
  readonly name: string;
  /** The tests that the patch concerns. */
  readonly tests: readonly string[];
  /** The tests that write pages and fixtures. */
  readonly makes: readonly string[];
}

/** The names of all patches. */
export const patchNames = readdirSync(patches).map((file) => file.replace(".patch", ""));

/** What git says of a patch that does not apply to this tree; empty: it does. */
export function troubleWith(name: string): string {
  const check = ["apply", "--check", join(patches, `${name}.patch`)];
  const { status, stderr } = spawnSync("git", check, { cwd: root, encoding: "utf8" });
  return status === 0 ? "" : `${howToRenew(name)}\n${stderr}`;
}

/**
 * Copies the tree and applies `patches/<name>.patch` to it. `without`: a file of the patch that is left as it was, as by somebody who forgot it. With `UPDATE_PATCHES=1` a patch that no longer applies is merged and written anew.
 */
export async function exercise({ name, tests, makes }: Given, without?: string): Promise<Exercise> {
  const folder = mkdtempSync(join(tmpdir(), `newcomer-${name}-`));
  copyTree(folder);
  const patch = join(patches, `${name}.patch`);
  if (process.env["UPDATE_PATCHES"] === "1") renew(patch, folder);
  const exclude = without === undefined ? [] : [`--exclude=${without}`];
  const applied = spawnSync("git", ["apply", "--whitespace=nowarn", ...exclude, patch], {
    cwd: folder,
    encoding: "utf8",
  });
  if (applied.status !== 0) throw new Error(`${howToRenew(name)}\n${applied.stderr}`);
  const files = touchedBy(patch);
  const vitest = (chosen: readonly string[], env?: NodeJS.ProcessEnv) =>
    runIn(folder, "vitest", [...inOneProcess, ...chosen], env);
  return {
    files,
    product: files.filter((file) => !file.startsWith("test/")),
    typeCheck: () => runIn(folder, "tsc", ["--noEmit", "--singleThreaded"]),
    generate: () => {
      if (makes.length === 0) return "";
      return (
        (makes.some((one) => one.includes("conversations"))
          ? runIn(folder, "tsc", ["-p", "tsconfig.build.json"]) || runIn(folder, "tsx", ["deploy/bundle.ts"])
          : "") || vitest(makes, { UPDATE_DOCS: "1", UPDATE_SESSIONS: "1" })
      );
    },
    test: (only) => vitest(only === undefined ? [...tests, ...makes] : [only]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What one of the tests loads and works out, the graph of the flows above all, the next one has. */
const inOneProcess = ["run", "--config", "test/vitest.config.ts", "--project", "tests", "--maxWorkers=1"];

/** Runs a program of the packages. Gives what it printed where it failed; empty: it did not. */
function runIn(folder: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(join(folder, "node_modules/.bin", program), args, {
    cwd: folder,
    encoding: "utf8",
    // Of the tests that the full tier has more of, some would do.
    env: { ...process.env, TEST_TIER: "quick", FORCE_COLOR: "0", NO_COLOR: "1", ...env },
  });
  return status === 0 ? "" : stdout + stderr;
}

function howToRenew(name: string): string {
  return (
    `test/newcomer/patches/${name}.patch no longer applies to this tree. Run UPDATE_PATCHES=1 npx vitest run --config test/vitest.config.ts ` +
    `--project tests test/newcomer to merge it anew; if the merge conflicts, apply it by hand to a clean checkout and save "git diff --full-index" there.`
  );
}

function touchedBy(patch: string): string[] {
  return [...readFileSync(patch, "utf8").matchAll(/^diff --git a\/\S+ b\/(\S+)$/gm)].map((match) => match[1] as string);
}

/**
 * Links every file of the checkout, as it is now, into `folder`, and copies those that `generate` writes. `git apply` replaces what it changes, so the
 * checkout keeps its own.
 */
function copyTree(folder: string): void {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const path of listed.split("\n").filter((one) => one !== "" && existsSync(join(root, one)))) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    if (/^(?:docs|test\/fixtures)\//.test(path)) {
      copyFileSync(join(root, path), to);
      continue;
    }
    try {
      linkSync(join(root, path), to);
    } catch {
      // Another file system.
      copyFileSync(join(root, path), to);
    }
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
}

/** Merges a patch with the tree in `folder` by the blobs that it was made from, and writes it anew. The folder is left without it. */
function renew(patch: string, folder: string): void {
  const objects = execFileSync("git", ["rev-parse", "--path-format=absolute", "--git-path", "objects"], {
    cwd: root,
    encoding: "utf8",
  }).trim();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=newcomer", "-c", "user.email=newcomer@localhost", ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: objects },
    });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "before");
  git("apply", "--3way", patch);
  writeFileSync(patch, git("diff", "--full-index", "HEAD"));
  git("reset", "-q", "--hard");
  rmSync(join(folder, ".git"), { recursive: true });
}
