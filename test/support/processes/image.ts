import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** One instruction of a Dockerfile. */
interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** A stage of a Dockerfile after its instructions. */
interface Stage {
  readonly root: string;
  workdir: string;
  user: string;
  readonly env: { [name: string]: string };
}

/** The program that a container runs, and its user. */
export interface Image extends Readonly<Stage> {
  readonly entrypoint: readonly string[];
  readonly healthcheck: readonly string[];
  readonly volumes: readonly string[];
}

/** The programs and libraries of this machine stand for the base image, which has nothing else. */
const ofBase = ["usr", "bin", "sbin", "lib", "lib64"];
const uid = 1_000;

/** Why no root of our own can be entered here. Null: it can. */
export function cannotEnterRoots(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "needs Linux and root";
  if (!process.execPath.startsWith("/usr/")) return "needs Node.js below /usr";
  return spawnSync("unshare", ["--mount", "true"]).status === 0 ? null : "needs unshare";
}

/** The instructions of a Dockerfile, without comments. */
function instructionsOf(dockerfile: string): readonly Instruction[] {
  return dockerfile
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, name = "", text = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
      return { name, text };
    });
}

/** Runs a Dockerfile's instructions in order, each stage in an empty root below `place`. `context`: the source folder. Throws if one fails. */
export function buildImage(dockerfile: string, context: string, place: string): Image {
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  const found = { entrypoint: [] as string[], healthcheck: [] as string[], volumes: [] as string[] };
  for (const { name, text } of instructionsOf(dockerfile)) {
    if (name === "FROM") {
      const [, title = `stage-${stages.size}`] = / AS (\w+)$/.exec(text) ?? [];
      stage = { root: emptyRoot(join(place, title)), workdir: "/", user: "root", env: {} };
      stages.set(title, stage);
      continue;
    }
    if (stage === undefined) throw new Error("A Dockerfile begins with FROM");
    switch (name) {
      case "WORKDIR":
        stage.workdir = text;
        mkdirSync(join(stage.root, text), { recursive: true });
        break;
      case "COPY":
        copy(text, context, stages, stage);
        break;
      case "RUN": {
        const { status, output } = runIn(stage, ["sh", "-c", text], { writable: true });
        if (status !== 0) throw new Error(`RUN ${text} failed: ${output.slice(-2_000)}`);
        break;
      }
      case "ENV":
        for (const [, key = "", value = ""] of text.matchAll(/(\w+)=(\S+)/g)) stage.env[key] = value;
        break;
      case "USER":
        stage.user = text;
        break;
      case "VOLUME":
        found.volumes.push(...(JSON.parse(text) as string[]));
        break;
      case "HEALTHCHECK":
        found.healthcheck.push(...(JSON.parse(/ CMD (.*)$/.exec(text)?.[1] ?? "[]") as string[]));
        break;
      case "ENTRYPOINT":
        found.entrypoint.push(...(JSON.parse(text) as string[]));
        break;
      case "STOPSIGNAL":
        break;
      default:
        throw new Error(`Nobody here knows the instruction ${name}`);
    }
  }
  if (stage === undefined) throw new Error("A Dockerfile has a stage");
  return { ...stage, ...found };
}

/** A root with the accounts of Node's image, and the network's settings. */
function emptyRoot(root: string): string {
  for (const folder of ["etc", "tmp", "root", "proc", "dev"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "etc/passwd"), `root:x:0:0::/root:/bin/sh\nnode:x:${uid}:${uid}::/tmp:/bin/sh\n`);
  writeFileSync(join(root, "etc/group"), `root:x:0:\nnode:x:${uid}:\n`);
  for (const name of ["resolv.conf", "hosts", "nsswitch.conf", "ssl"])
    if (existsSync(join("/etc", name)))
      cpSync(join("/etc", name), join(root, "etc", name), { recursive: true, dereference: true });
  // Debian's names of programs: `cc` leads through here.
  if (existsSync("/etc/alternatives"))
    cpSync("/etc/alternatives", join(root, "etc/alternatives"), { recursive: true, verbatimSymlinks: true });
  for (const name of ofBase) {
    const path = join("/", name);
    if (!existsSync(path)) continue;
    if (lstatSync(path).isSymbolicLink()) symlinkSync(readlinkSync(path), join(root, name));
    else mkdirSync(join(root, name));
  }
  return root;
}

/** Like Docker: copies the content of a folder, and a file under its own name if the target is a folder. */
function copy(text: string, context: string, stages: ReadonlyMap<string, Stage>, stage: Stage): void {
  const [, from, paths = ""] = /^(?:--from=(\w+) )?(.*)$/.exec(text) ?? [];
  const source = from === undefined ? context : stages.get(from)?.root;
  if (source === undefined) throw new Error(`There is no stage ${from}`);
  const sources = paths.split(" ");
  const target = sources.pop() ?? "";
  const to = join(stage.root, target.startsWith("/") ? "" : stage.workdir, target);
  for (const path of sources) {
    const one = join(source, path);
    const isFolder = lstatSync(one).isDirectory();
    const end = !isFolder && (target.endsWith("/") || sources.length > 1) ? join(to, basename(one)) : to;
    mkdirSync(dirname(end), { recursive: true });
    cpSync(one, end, { recursive: true, verbatimSymlinks: true });
  }
}

interface RunOptions {
  /** The root can be written to, like during the build of an image. False: like a container's, except for its volumes. */
  readonly writable?: boolean;
  readonly volumes?: readonly string[];
  readonly env?: { readonly [name: string]: string };
}

/** How to start a program within a root of its own: the arguments of `unshare`. */
export function enter(
  { root, workdir, user }: Readonly<Stage>,
  command: readonly string[],
  { writable = false, volumes = [] }: RunOptions = {},
): readonly string[] {
  const bound = ofBase.filter((name) => existsSync(join(root, name)) && !lstatSync(join(root, name)).isSymbolicLink());
  const owner = user === "root" ? "0:0" : `${uid}:${uid}`;
  const script = [
    'mount --bind "$0" "$0"',
    ...bound.map((name) => `mount --rbind /${name} "$0/${name}"; mount -o remount,bind,ro "$0/${name}"`),
    'mount -t proc proc "$0/proc"',
    'mount --rbind /dev "$0/dev"',
    'mount -t tmpfs tmpfs "$0/tmp"',
    ...volumes.map((volume) => `mount --bind "$0${volume}" "$0${volume}"`),
    ...(writable ? [] : ['mount -o remount,bind,ro "$0"']),
    `cd /; exec chroot --userspec=${owner} "$0" sh -c 'cd "$0" && exec "$@"' ${workdir} "$@"`,
  ];
  return ["--mount", "--propagation=private", "sh", "-ec", script.join("\n"), root, ...command];
}

/** Runs a program within the root of a stage to its end. */
export function runIn(stage: Readonly<Stage>, command: readonly string[], options: RunOptions = {}) {
  const { NODE_OPTIONS: _, VITEST: __, ...inherited } = process.env;
  const base = options.writable === true ? inherited : { PATH: inherited["PATH"] };
  const ended = spawnSync("unshare", enter(stage, command, options), {
    env: { ...base, HOME: stage.user === "root" ? "/root" : "/tmp", ...stage.env, ...options.env },
    encoding: "utf8",
    timeout: 600_000,
  });
  return { status: ended.status, output: ended.stdout + ended.stderr };
}

/** Names in a folder of a root, sorted. */
export function namesIn(root: string, path: string): readonly string[] {
  return readdirSync(join(root, path)).toSorted();
}
