// Packs the built program as one tarball for this platform: unpack it beside the version before, run doctor, restart. `npm run release` builds first.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");

/** What is copied as it is. What needs a clone stays out: the Dockerfile, the Compose files, and the README, whose commands build. */
const copied = [
  ".env.example",
  "CHANGELOG.md",
  "LICENSE",
  "deploy/Caddyfile",
  "deploy/monedero-bot.service",
  "deploy/prometheus",
  "dist/src",
  "docs",
];

/** Left out: the programs that make the pages, the source of SQLite, and what its compiler left beside the one binary that is loaded. */
const leftOut =
  /\/docs\/\w+\.ts$|\/better-sqlite3\/(?:deps|src|build\/(?!Release(?:\/better_sqlite3\.node)?$).+)(?:\/|$)/;

/** Runs the program in the folder of its settings, as `./start doctor`. */
const start = `#!/bin/sh
exec node "$(dirname "$(readlink -f "$0")")/dist/src/main.js" "$@"
`;

/** The folders of the installed packages that the program needs, from the root. npm fails where one is missing or of another version. */
function productionPackages(): readonly string[] {
  const listed = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], { cwd: root, encoding: "utf8" });
  const folders = listed.split("\n").filter((path) => path !== "" && path !== root && existsSync(path));
  // A package of a package is copied with it.
  return folders.map((path) => relative(root, path)).filter((path) => path.split("node_modules/").length === 2);
}

/** Makes the tarball in `folder` and returns its path. The name has Node.js' major version, since the binary of better-sqlite3 runs on no other. */
function release(folder: string): string {
  const { name, version, description, license, type, scripts, dependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as { readonly [field: string]: string } & { readonly scripts: { readonly [name: string]: string } };
  const major = process.versions.node.split(".")[0];
  const full = `${name}-${version}-${process.platform}-${process.arch}-node${major}`;
  const place = mkdtempSync(join(tmpdir(), "release-"));
  try {
    const into = join(place, full);
    mkdirSync(into);
    for (const path of [...copied, ...productionPackages()])
      cpSync(join(root, path), join(into, path), { recursive: true, filter: (from) => !leftOut.test(from) });
    writeFileSync(join(into, "start"), start);
    chmodSync(join(into, "start"), 0o755);
    const engines = { node: `^${major}` };
    const kept = { start: scripts["start"], doctor: scripts["doctor"] };
    const manifest = { name, version, private: true, description, license, type, engines, scripts: kept, dependencies };
    writeFileSync(join(into, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    const tarball = join(folder, `${full}.tar.gz`);
    const ofRoot = ["--owner=0", "--group=0", "--numeric-owner", "--mode=u+rwX,go+rX,go-w"];
    execFileSync("tar", ["-czf", tarball, ...ofRoot, "-C", place, full]);
    return tarball;
  } finally {
    rmSync(place, { recursive: true });
  }
}

const tarball = release(process.argv[2] ?? root);
const checksum = createHash("sha256").update(readFileSync(tarball)).digest("hex");
process.stdout.write(`${checksum}  ${tarball}\n`);
