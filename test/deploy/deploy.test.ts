import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { invocationOf } from "../../src/cli/commands.ts";
import { secretNames, settingNames } from "../../src/config/schema.ts";

import { deadlines } from "../../src/wallet/client.ts";
import { BotProcess, temporaryFolder } from "../support/processes/bot-process.ts";
import { freePort } from "../support/processes/free-port.ts";

const root = join(import.meta.dirname, "../..");
const textOf = (path: string) => readFileSync(join(root, path), "utf8");
const unit = textOf("deploy/monedero-bot.service");
const dockerfile = textOf("deploy/Dockerfile");
const compose = textOf("deploy/compose.yaml");
const composeSecrets = textOf("deploy/compose.secrets.yaml");
const composePostgres = textOf("deploy/compose.postgres.yaml");
const caddyfile = textOf("deploy/Caddyfile");
const install = textOf("docs/install.md");

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** The value of a line of the unit; fails where it has no such line. */
function ofUnit(name: string): string {
  const [, value] = new RegExp(`^${name}=(.*)$`, "m").exec(unit) ?? [];
  if (value === undefined) throw new Error(`The unit has no ${name}`);
  return value;
}

const cannot =
  spawnSync("systemd-analyze", ["--version"]).status === 0 ? null : "needs systemd-analyze: apt-get install systemd";

describe.skipIf(cannot !== null)(`the systemd unit${cannot === null ? "" : ` (skipped: ${cannot})`}`, () => {
  /** Runs systemd-analyze on the unit, with this machine's Node in place of /usr/bin/node. */
  function analyze(args: readonly string[], text = unit) {
    const path = join(folder.path, "monedero-bot.service");
    writeFileSync(path, text.replace("ExecStart=/usr/bin/node ", `ExecStart=${process.execPath} `));
    const { status, stdout, stderr } = spawnSync("systemd-analyze", [...args, path], { encoding: "utf8" });
    return { status, output: stdout + stderr };
  }

  it("is read without a complaint", () => {
    const verify = ["verify", "--man=no", "--generators=no"];
    expect(analyze(verify)).toEqual({ status: 0, output: "" });
    expect(analyze(verify, unit.replace("ProtectSystem=", "ProtectSystems=")).output).toContain("Unknown key");
  });

  it("leaves an exposure of 2.5 of 10 at most", () => {
    const security = ["security", "--offline=true", "--no-pager", "--threshold=25"];
    expect(analyze(security).status).toBe(0);
    expect(analyze(security, unit.replaceAll(/^(?:Protect|Restrict|SystemCall).*$/gm, "")).status).not.toBe(0);
  });
});

describe("the deploy files", () => {
  it("give a stop more time than all that it can wait for at the wallet", () => {
    const atWalletMs = Object.values(deadlines).reduce((sum, ms) => sum + ms, 0);
    const [, grace] = /^ *stop_grace_period: (\d+)s$/m.exec(compose) ?? [];
    expect(Number(ofUnit("TimeoutStopSec")) * 1_000).toBeGreaterThan(atWalletMs);
    expect(grace).toBe(ofUnit("TimeoutStopSec"));
  });

  it("have systemd hear that the program works, and allow it a multiple of what the thread does; and keep it from being process 1", () => {
    expect(ofUnit("WatchdogSec")).toBe("5min");
    expect(ofUnit("NotifyAccess")).toBe("all");
    expect(ofUnit("RestrictAddressFamilies")).toContain("AF_UNIX");
    expect(compose).toMatch(/^ {4}init: true$/m);
  });

  it("copy what is there, and start what is built", () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = ""]) =>
      paths.split(" "),
    );
    expect(copied).toContain("package-lock.json");
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(compose).toContain("dockerfile: deploy/Dockerfile\n");
    expect(compose).toContain("- ./Caddyfile:");
    const started = [...`${unit}${dockerfile}${install}`.matchAll(/\b(?:dist|build)\/[\w./-]*\.js/g)].map(
      ([path]) => path,
    );
    expect(new Set(started)).toEqual(new Set(["dist/src/main.js"]));
  });

  it("name settings that exist", () => {
    const files = [unit, dockerfile, compose, composeSecrets, composePostgres, caddyfile, install].join("\n");
    const named = new Set([...files.matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)+\b/g)].map(([name]) => name));
    expect(named).toContain("DATABASE_PATH");
    // The kernel's names of a capability and of families of addresses, and what PostgreSQL's image reads.
    const ofServer = ["POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"];
    const others = ["NET_BIND_SERVICE", "AF_INET", "AF_UNIX", "CREDENTIALS_DIRECTORY", ...ofServer];
    expect([...named].filter((name) => !settingNames.includes(name) && !others.includes(name))).toEqual([]);
  });

  it("pass on from outside the paths that the examples of the settings name", () => {
    const [, passed = ""] = /^\t@outside path (.+)$/m.exec(caddyfile) ?? [];
    const named = [...textOf(".env.example").matchAll(/^#\w+_WEBHOOK_URL=(\S+)$/gm)];
    const paths = named.map(([, url = ""]) => new URL(url).pathname);
    expect(paths).toEqual(["/telegram", "/whatsapp"]);
    expect(passed.split(" ")).toEqual([...paths, "/console", "/console/*"]);
  });

  it("have every worker of PostgreSQL behind Caddy, with the same settings and the server's address", () => {
    const services = [...composePostgres.matchAll(/^ {2}([\w-]+):(?: (&worker|\*worker))?$/gm)];
    const workers = services.filter(([, , worker]) => worker !== undefined).map(([, name]) => name);
    expect(workers).toEqual(["bot", "bot-2"]);
    const [, port] = /^ {6}HTTP_PORT: "(\d+)"$/m.exec(composePostgres) ?? [];
    expect(composePostgres).toContain(`WORKERS: ${workers.map((name) => `${name}:${port}`).join(" ")}\n`);
    expect(composePostgres).toContain(`depends_on: [${workers.join(", ")}]`);
    expect(caddyfile).toContain("reverse_proxy {$WORKERS:bot:8080} {");
    const url = new URL(/DATABASE_URL: (\S+)/.exec(composePostgres)?.[1]?.replace(/\$\{\w+\}/, "secret") ?? "");
    const ofServer = (name: string) => new RegExp(`^ {6}${name}: (\\S+)$`, "m").exec(composePostgres)?.[1];
    expect([url.username, url.pathname.slice(1)]).toEqual([ofServer("POSTGRES_USER"), ofServer("POSTGRES_DB")]);
    expect(services.map(([, name]) => name)).toContain(url.hostname);
    const extended = [...composePostgres.matchAll(/extends: \{ file: compose\.yaml, service: (\w+) \}/g)];
    expect(extended.map(([, name]) => name)).toEqual(["bot", "caddy"]);
    for (const [, name] of extended) expect(compose).toMatch(new RegExp(`^ {2}${name}:$`, "m"));
    // A volume of a service that is taken over has to be declared here too.
    const declared = [...composePostgres.slice(composePostgres.indexOf("\nvolumes:")).matchAll(/^ {2}([\w-]+):$/gm)];
    const used = [...compose.matchAll(/^ {6}- (?:\$\{\w+:-)?([a-z-]+)\}?:\//gm)].map(([, name]) => name);
    expect(used).toContain("caddy-data");
    expect(declared.map(([, name]) => name)).toEqual(
      expect.arrayContaining(used.filter((name) => name !== "prometheus-data")),
    );
  });

  it("bring every secret to the program, and only secrets", () => {
    const loaded = [...unit.matchAll(/^LoadCredential=(\w+):monedero-bot\.(\w+)$/gm)];
    expect(loaded.map(([, name]) => name)).toEqual(expect.arrayContaining([...secretNames]));
    expect(loaded).toHaveLength(secretNames.length);
    expect(loaded.filter(([, name, file]) => name !== file)).toEqual([]);
    const inContainer = [...composeSecrets.matchAll(/^ {6}- (\w+)$/gm)].map(([, name]) => name);
    const declared = [...composeSecrets.matchAll(/^ {2}(\w+):\n {4}file: \.\/secrets\/(\w+)$/gm)];
    expect(inContainer.length).toBeGreaterThan(2);
    expect(declared.map(([, name]) => name)).toEqual(inContainer);
    expect(declared.filter(([, name, file]) => name !== file)).toEqual([]);
    const known: readonly string[] = secretNames;
    expect(inContainer.filter((name = "") => !known.includes(name))).toEqual([]);
    expect(install).toContain("/etc/credstore/monedero-bot.");
  });

  it("run commands that exist, with options that they have", () => {
    const lines = `${install}\n${ofUnit("ExecStart")}\n`.matchAll(/(?:main\.js|run --rm bot) +([^\n#`]+)/g);
    const commands = [...lines].map(([, line = ""]) => line.trim().split(/ +/));
    expect(new Set(commands.map(([name]) => name))).toEqual(new Set(["start", "doctor", "backup", "restore"]));
    for (const command of commands) expect(() => invocationOf(command)).not.toThrow();
  });

  it("lay data where it outlives the container and the read-only disk", () => {
    const [, database, backups] = /^ENV DATABASE_PATH=(\S+)\/\S+ BACKUP_DIR=(\S+)$/m.exec(dockerfile) ?? [];
    expect(dockerfile).toContain(`VOLUME ["${database}", "${backups}"]`);
    for (const place of [database, backups]) expect(compose).toContain(`:${place}\n`);
    expect(install).toContain(`DATABASE_PATH=/var/lib/${ofUnit("StateDirectory")}/`);
    expect(install).toContain(`BACKUP_DIR=${ofUnit("ReadWritePaths").replace(/^-/, "")}\n`);
    expect(install).toContain(ofUnit("EnvironmentFile"));
  });
});

describe("an installation without what only developers need", () => {
  const place = join(folder.path, "installed");
  const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: { readonly prepare: string } };
  /** What `npm ci` runs when everything is installed. */
  const prepare = () => spawnSync("npm", ["run", "--silent", "prepare"], { cwd: place, encoding: "utf8" });

  it("builds nothing, since there is no compiler; one that has a compiler builds", () => {
    mkdirSync(join(place, "node_modules", "typescript"), { recursive: true });
    const build = `node --eval "require('fs').writeFileSync('built', '')"`;
    writeFileSync(join(place, "package.json"), JSON.stringify({ scripts: { prepare: scripts.prepare, build } }));
    expect(prepare().status).toBe(0);
    expect(existsSync(join(place, "built"))).toBe(false);
    writeFileSync(join(place, "node_modules", "typescript", "index.js"), "");
    expect(prepare().status).toBe(0);
    expect(existsSync(join(place, "built"))).toBe(true);
  });

  it("has every package that the program imports", () => {
    const { dependencies } = JSON.parse(textOf("package.json")) as { readonly dependencies: object };
    const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const imported = files.flatMap((path) =>
      [
        ...textOf(join("src", path)).matchAll(
          /(?:^(?:import|export|\}) .*from |import\()"((?:@[\w-]+\/)?[\w-]+)[^"]*"/gm,
        ),
      ].map(([, name = ""]) => name),
    );
    const packages = new Set(imported.filter((name) => name !== "node"));
    expect(packages.size).toBeGreaterThan(8);
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

describe("the container's health check", () => {
  const [, command = "[]"] = /^HEALTHCHECK .*CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  const [program, ...args] = JSON.parse(command) as readonly string[];

  const check = (env: { readonly [name: string]: string }) =>
    spawnSync(program === "node" ? process.execPath : "", args, { env, timeout: 60_000 }).status;

  it("passes while the bot answers, fails when it does not, and passes where it has no HTTP", async () => {
    const port = await freePort();
    const env = {
      WALLET_API_URL: "http://127.0.0.1:9",
      WALLET_API_KEY: "key-of-the-shop-0001",
      TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
      TELEGRAM_API_ROOT: "http://127.0.0.1:9",
      HTTP_PORT: String(port),
    };
    const bot = new BotProcess({ cwd: folder.path, env, realClock: true });
    await bot.started;
    expect(check(env)).toBe(0);
    expect(await bot.stop()).toMatchObject({ code: 0 });
    expect(check(env)).toBe(1);
    expect(check({})).toBe(0);
  });
});
