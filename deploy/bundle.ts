// Bundles the compiled modules of `dist/modules` into the program, `dist/src/program.js` and its chunks, which `dist/src/main.js` loads: a start that loads some thirty files instead of
// some eight hundred takes half of the time. What is loaded only when it is used stays in chunks of its own.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { withEvenShapes } from "./even-shapes.ts";

/** Loaded from `node_modules`: native code and fonts, which are files of their own, and Baileys, which is large and seldom on. */
const external = ["better-sqlite3", "@resvg/resvg-js", "dejavu-fonts-ttf", "@whiskeysockets/baileys"];

/** The weights of the reader, by language: files that are read beside the code when they are first asked for. */
const weights = ["reader.json", "reader-en.json"];

/** HTTP/2 is off in every pool of undici. Its code for it loads Node's, which is a fiftieth of a start. */
const withoutHttp2: Plugin = {
  name: "without HTTP/2",
  setup(building) {
    building.onLoad({ filter: /undici\/lib\/dispatcher\/client-h2\.js$/ }, () => ({
      contents: `module.exports = () => { throw new Error("The program was built without HTTP/2"); };`,
    }));
  },
};

/**
 * Bundles the modules of a project. `root`: the folder of its `package.json`. Chunks of an earlier build that are in this one too stay as they are.
 */
export async function bundle(root: string): Promise<void> {
  const outdir = join(root, "dist/src");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      program: join(root, "dist/modules/src/main.js"),
      // A thread is begun with a file of its own, which lies beside the chunks.
      "loop-watch-thread": join(root, "dist/modules/src/cli/bot/loop-watch-thread.js"),
    },
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node20.19",
    format: "esm",
    chunkNames: "[name]-[hash]",
    external,
    plugins: [withoutHttp2],
    // Packages in CommonJS require modules of Node.js.
    banner: {
      js: 'import { createRequire as requireOfBundle } from "node:module"; const require = requireOfBundle(import.meta.url);',
    },
    logLevel: "warning",
    metafile: true,
  });
  const made = new Set(Object.keys(metafile.outputs).map((path) => join(root, path)));
  for (const path of made) writeFileSync(path, withEvenShapes(path, asciiOf(readFileSync(path, "utf8"))));
  const entry = join(outdir, "main.js");
  writeFileSync(entry, asciiOf(readFileSync(join(import.meta.dirname, "main.js"), "utf8")));
  made.add(entry);
  for (const name of weights)
    copyFileSync(join(import.meta.dirname, "../src/understanding/model", name), join(outdir, name));
  for (const name of readdirSync(outdir)) {
    const path = join(outdir, name);
    const isOld = name.endsWith(".js") ? !made.has(path) : name.endsWith(".json") && !weights.includes(name);
    if (isOld) rmSync(path);
  }
}

/** The same code in ASCII, of which Node.js keeps a byte a character and not two: esbuild writes strings so, and leaves patterns and comments. */
function asciiOf(code: string): string {
  return code.replaceAll(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

if (import.meta.filename === process.argv[1]) await bundle(join(import.meta.dirname, ".."));
