import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { withEvenShapes } from "../deploy/even-shapes.ts";

const folder = join(import.meta.dirname, "../dist/src");
const names = readdirSync(folder).filter((name) => /\.js(?:on)?$/.test(name));

/** What is loaded with the chunks of these names: their code, and that of all that they import before they run. */
function loadedWith(...chunks: readonly string[]): string {
  const open = chunks.map((chunk) => {
    const name = names.find((one) => one === `${chunk}.js` || new RegExp(`^${chunk}-[A-Z0-9]{8}\\.js$`).test(one));
    if (name === undefined) throw new Error(`There is no chunk ${chunk} in dist/src: run "npm run build" first`);
    return name;
  });
  const loaded = new Map<string, string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (loaded.has(name)) continue;
    const code = readFileSync(join(folder, name), "utf8");
    loaded.set(name, code);
    for (const [, imported] of code.matchAll(/^(?:import|\} from)[^(\n]*"\.\/([\w-]+\.js)";$/gm))
      open.push(imported as string);
  }
  return [...loaded.values()].join("\n");
}

describe("the bundled program", () => {
  it("is ASCII, of which Node.js keeps a byte a character", () => {
    const others = names.filter((name) => /[^\0-\x7F]/.test(readFileSync(join(folder, name), "latin1")));
    expect(others.toSorted()).toEqual(["reader-en.json", "reader.json"]);
  });

  it("has no raw template that was written otherwise: there an escape would stand for itself", () => {
    const modules = join(folder, "../modules");
    const raw = readdirSync(modules, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .flatMap((name) => readFileSync(join(modules, name), "utf8").match(/\braw`[^`]*`/g) ?? []);
    expect(raw.length).toBeGreaterThan(0);
    expect(raw.filter((one) => /[\u0080-\uFFFF]/.test(one))).toEqual([]);
  });

  it("begins no object with a copy of another, which gives each a hidden class of its own where it gets more", () => {
    const chunks = names.filter((name) => name.endsWith(".js"));
    const copies = chunks.flatMap((name) => readFileSync(join(folder, name), "utf8").match(/\{ \.\.\.null, /g) ?? []);
    expect(copies.length).toBeGreaterThan(300);
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    expect(chunks.filter((name) => read(name) !== withEvenShapes(name, read(name)))).toEqual([]);
  });
});

describe("an object that begins with a copy of another", () => {
  const code = `(one, i) => [{ ...one, b: i }, { ...one, ...{ a: i }, ...(i > 1 && { [\`{\${i}\`]: { ...one, c: 1 } }) }, { a: i, ...one }, { ...one }]`;
  const changed = withEvenShapes("code.js", code);
  const made = (text: string) => runInThisContext(text) as (one: object, i: number) => object[];

  it("is written otherwise, and is the same", () => {
    expect(changed.match(/\{ \.\.\.null, \.\.\.one, /g)).toHaveLength(3);
    expect(changed).toContain("{ a: i, ...one }, { ...null, ...one }]");
    for (const one of [{}, { a: 0 }, { b: 0, a: null }, JSON.parse('{"__proto__": 1}') as object])
      for (const i of [1, 2]) {
        const [before, after] = [made(code)(one, i), made(changed)(one, i)];
        expect(after).toEqual(before);
        expect(after.map((each) => Object.keys(each))).toEqual(before.map((each) => Object.keys(each)));
      }
  });

  it("has the hidden class of the others", () => {
    const program = `const make = ${changed}; const made = Array.from({ length: 100 }, (_, i) => make({ a: "x" }, i)[0]);
      console.log(%HaveSameMap(made.at(-1), made.at(-2)))`;
    // In a process of its own: V8 gives up sharing after some thousand kinds of objects, which other tests may have made in this one.
    const { stdout, stderr } = spawnSync(process.execPath, ["--allow-natives-syntax", "--eval", program], {
      encoding: "utf8",
    });
    expect([stdout, stderr]).toEqual(["true\n", ""]);
  });
});

describe("the program's entry", () => {
  const entry = join(folder, "main.js");
  const { engines } = JSON.parse(readFileSync(join(folder, "../../package.json"), "utf8")) as {
    engines: { node: string };
  };
  /** Runs it on a Node.js that says that it is of this version. */
  const runOn = (version: string) => {
    const place = mkdtempSync(join(tmpdir(), "entry-"));
    const preload = join(place, "version.cjs");
    const faked = `{ value: { ...process.versions, node: ${JSON.stringify(version)} } }`;
    writeFileSync(preload, `Object.defineProperty(process, "versions", ${faked});`);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", preload, entry, "version"], {
      encoding: "utf8",
    });
    rmSync(place, { recursive: true });
    return { status, stdout, stderr };
  };

  it.each(["12.22.12", "18.20.8", "20.18.3"])("names Node.js %s as too old, in both languages", (version) => {
    const { status, stdout, stderr } = runOn(version);
    expect([status, stdout]).toEqual([1, ""]);
    const oldest = engines.node.replace(">=", "");
    expect(stderr.trimEnd().split("\n")).toEqual([
      `monedero-bot necesita Node.js ${oldest} o más nuevo, y este es ${version}: instala la versión LTS de nodejs.org.`,
      `monedero-bot needs Node.js ${oldest} or newer, and this is ${version}: install the LTS version from nodejs.org.`,
    ]);
  });

  it.each(["20.19.0", "22.1.0", "100.0.0"])("runs the program on %s", (version) => {
    expect(runOn(version)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^monedero-bot \d/) as string });
  });

  it("has no import and no syntax that an old Node.js does not read", () => {
    const code = readFileSync(entry, "utf8").replaceAll(/^\s*\/\/.*$/gm, "");
    expect(code).not.toMatch(/=>|`|\?\.|\?\?|\b(?:const|let|class|async|await|export|require)\b|^import\b/m);
    expect(code.match(/\bimport\(/g)).toHaveLength(1);
  });
});

describe("the bundled program, on Telegram alone", () => {
  const onTelegram = loadedWith("program", "start-bot", "telegram");

  it("loads its own code and its network's library", () => {
    for (const part of ["node_modules/grammy/", "node_modules/undici/", "modules/src/store/repositories/turns.js"])
      expect(onTelegram.includes(part), part).toBe(true);
  });

  it("loads the small form of the configuration's library, and none of its sentences", () => {
    expect(onTelegram.includes("node_modules/zod/v4/mini/")).toBe(true);
    for (const part of ["classic", "locales"])
      expect(onTelegram.includes(`node_modules/zod/v4/${part}/`), part).toBe(false);
  });

  it.each([
    ["the HTTP server's library", "node_modules/@hono/node-server/", "http"],
    ["the console", "modules/src/console/console.js", "console"],
    ["the metrics' library", "node_modules/prom-client/", "monitoring"],
    ["the library that draws", '"@resvg/resvg-js"', "chart"],
    ["undici's WebSocket", "node_modules/undici/lib/web/websocket/", "demo"],
    ["the demo", "modules/src/demo/page/page.js", "demo"],
    ["WhatsApp", "modules/src/channel/whatsapp/connection/", "whatsapp"],
    ["the Cloud API", "modules/src/channel/whatsapp-cloud/", "whatsapp-cloud"],
    ["the turn, before the networks are asked", "modules/src/router/turn/step.js", "router"],
    ["what people mean, before the networks are asked", "modules/src/understanding/understand.js", "router"],
    ["the conversations' library, before the networks are asked", "node_modules/xstate/", "flows"],
  ])("does not load %s", (_what, part, chunk) => {
    expect(loadedWith(chunk).includes(part)).toBe(true);
    expect(onTelegram.includes(part)).toBe(false);
  });
});
