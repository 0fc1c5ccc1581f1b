import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseSync } from "oxc-parser";

/** A pattern of the tree, and where it is written. */
export interface Found {
  /** `src/domain/money.ts:12:5`. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** All patterns of some folders, and the places where one is made that could not be found. */
export interface Collected {
  readonly literals: readonly Found[];
  /** What `new RegExp(…)` made when the modules were loaded: a place in a loop has several. */
  readonly made: readonly Found[];
  /** The places that make patterns from parts. */
  readonly makers: readonly string[];
  readonly problems: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** Calls what is given with each node under a node, and the node above it. */
function walk(node: Node, visit: (node: Node, above: Node) => void): void {
  for (const value of Object.values(node))
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value])
      if (isNode(one)) {
        visit(one, node);
        walk(one, visit);
      }
}

/** Methods that make a pattern of a string they are given. */
const makesPattern = new Set(["match", "matchAll", "search"]);

/** What the text of one file says of patterns. */
function readFile(path: string, name: string): Omit<Collected, "made"> {
  const text = readFileSync(path, "utf8");
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const placeOf = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return `${name}:${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
  const { program, errors } = parseSync(path, text);
  const [literals, makers, problems]: [Found[], string[], string[]] = [
    [],
    [],
    errors.map(({ message }) => `${name}: ${message}`),
  ];
  walk(program as unknown as Node, (node, above) => {
    const place = placeOf(node.start);
    if (node.type === "Literal" && isRegex(node.regex))
      literals.push({ place, source: node.regex.pattern, flags: node.regex.flags });
    if (node.type === "Identifier" && node.name === "RegExp" && above.type !== "TSTypeReference") {
      if (/^(?:New|Call)Expression$/.test(above.type) && above.callee === node) makers.push(placeOf(above.start));
      else if (above.type !== "BinaryExpression")
        problems.push(`${place}: RegExp is used in a way that hides patterns`);
    }
    const callee = node.type === "CallExpression" && isNode(node.callee) ? node.callee : null;
    const method = callee !== null && isNode(callee.property) ? callee.property.name : null;
    const [argument] = (node.arguments ?? []) as readonly Node[];
    const isText =
      argument?.type === "TemplateLiteral" || (argument?.type === "Literal" && typeof argument.value === "string");
    if (makesPattern.has(String(method)) && isText)
      problems.push(`${place}: ${String(method)}() makes a pattern of a string`);
  });
  return { literals, makers, problems };
}

const isRegex = (value: unknown): value is { readonly pattern: string; readonly flags: string } =>
  typeof value === "object" && value !== null && "pattern" in value;

/** Loads modules and records each pattern that is made, with its place. The places are those of the source where the runtime maps them, as tsx does. */
async function madeBy(paths: readonly string[], root: string): Promise<readonly Found[]> {
  const made: Found[] = [];
  const Original = globalThis.RegExp;
  const record = (pattern: RegExp): RegExp => {
    const frame = /\(?(file:\/\/\/[^\s)]+|\/[^\s)]+):(\d+):(\d+)\)?$/.exec(new Error().stack?.split("\n")[3] ?? "");
    const [, file = "", line = "", column = ""] = frame ?? [];
    const path = file.startsWith("file:") ? fileURLToPath(file) : file;
    made.push({ place: `${relative(root, path)}:${line}:${column}`, source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given: [pattern: string, flags?: string]) => record(new target(...given)),
    apply: (target, _, given: [pattern: string, flags?: string]) => record(target(...given)),
  });
  try {
    for (const path of paths) await import(pathToFileURL(path).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** Collects every pattern of the TypeScript files of some folders. The modules that make patterns from parts are loaded. */
export async function collect(folders: readonly string[], root: string): Promise<Collected> {
  const paths = folders
    .flatMap((folder) => {
      const at = resolve(root, folder);
      return statSync(at).isFile() ? [at] : readdirSync(at, { recursive: true }).map((name) => join(at, String(name)));
    })
    .filter((path) => /\.[cm]?ts$/.test(path) && !path.endsWith(".d.ts"))
    .toSorted();
  const read = paths.map((path) => ({ path, ...readFile(path, relative(root, path)) }));
  const making = read.filter(({ makers }) => makers.length > 0);
  const names = new Set(making.map(({ path }) => `${relative(root, path)}:`));
  const all = await madeBy(
    making.map(({ path }) => path),
    root,
  );
  const makers = making.flatMap((one) => one.makers);
  const literals = read.flatMap((one) => one.literals);
  // A literal that the compiler of the modules has turned into a call is judged as the literal.
  const written = new Set(literals.map(({ place }) => place));
  const made = all.filter(({ place }) => names.has(place.slice(0, place.indexOf(":") + 1)) && !written.has(place));
  const seen = new Set(made.map(({ place }) => place));
  const unseen = makers
    .filter((place) => !seen.has(place))
    .map((place) => `${place}: makes a pattern, but not when its module is loaded`);
  const strangers = [...seen]
    .filter((place) => !makers.includes(place))
    .map((place) => `${place}: a pattern was made where none is written`);
  return {
    literals,
    made,
    makers,
    problems: [...read.flatMap(({ problems }) => problems), ...unseen, ...strangers],
  };
}
