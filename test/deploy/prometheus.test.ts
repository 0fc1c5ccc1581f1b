import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BotProcess, temporaryFolder } from "../support/processes/bot-process.ts";
import { freePort } from "../support/processes/free-port.ts";

const files = join(import.meta.dirname, "../../deploy/prometheus");
const folder = temporaryFolder();
const rules = readFileSync(join(files, "alerts.yml"), "utf8");
const dashboard = readFileSync(join(files, "grafana-dashboard.json"), "utf8");
const cannot = spawnSync("promtool", ["--version"]).status === 0 ? null : "needs promtool: apt-get install promtool";

let bot: BotProcess;
let metrics: string;
let env: { readonly [name: string]: string };
beforeAll(async () => {
  const port = await freePort();
  env = {
    WALLET_API_URL: "http://127.0.0.1:9",
    WALLET_API_KEY: "key-of-the-shop-0001",
    TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
    TELEGRAM_API_ROOT: "http://127.0.0.1:9",
    HTTP_PORT: String(port),
    BACKUP_DIR: "backups",
  };
  bot = new BotProcess({ cwd: folder.path, env, realClock: true });
  await bot.started;
  metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
});
afterAll(async () => {
  await bot.stop();
  folder.remove();
});

describe("the alerts and the dashboard", () => {
  it.each([
    ["alerts.yml", rules],
    ["grafana-dashboard.json", dashboard],
  ])("%s names metrics that the bot has", (_name, text) => {
    const named = new Set([...text.matchAll(/\b(?:monedero|nodejs|process)_\w+/g)].map(([name]) => name));
    const known = new Set([...metrics.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name));
    expect(named.size).toBeGreaterThan(4);
    const base = (name: string) => (known.has(name) ? name : name.replace(/_(?:count|bucket|sum)$/, ""));
    expect([...named].map(base).filter((name) => !known.has(name))).toEqual([]);
  });
});

it("no backup shows as one of infinite age, a new one by its age", async () => {
  expect(metrics).toMatch(/^monedero_backup_age_seconds \+Inf$/m);
  const program = join(import.meta.dirname, "../../dist/src/main.js");
  const made = spawnSync(process.execPath, [program, "backup"], { cwd: folder.path, env });
  expect(made.status).toBe(0);
  const now = await (await fetch(`http://127.0.0.1:${env["HTTP_PORT"]}/metrics`)).text();
  const [, age] = /^monedero_backup_age_seconds (\S+)$/m.exec(now) ?? [];
  expect(Number(age)).toBeGreaterThanOrEqual(0);
  expect(Number(age)).toBeLessThan(60);
});

describe.skipIf(cannot !== null)(`promtool${cannot === null ? "" : ` (skipped: ${cannot})`}`, () => {
  const promtool = (args: readonly string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync("promtool", args, { cwd: folder.path, encoding: "utf8", input });
    return { status, output: stdout + stderr };
  };
  beforeAll(() => {
    cpSync(files, folder.path, { recursive: true });
    writeFileSync(join(folder.path, "token"), "token-of-the-console");
  });

  it("finds rules, settings and the bot's metrics in order", () => {
    for (const args of [
      ["check", "rules", "alerts.yml"],
      ["check", "config", "prometheus.yml"],
    ])
      expect(promtool(args)).toMatchObject({ status: 0 });
    // Those of Node.js have the names that prom-client gives them.
    const own = metrics.replaceAll(/^(?:# \w+ )?nodejs_.*\n/gm, "");
    expect(promtool(["check", "metrics"], own)).toEqual({ status: 0, output: "" });
  });

  it("sees an alert for a doubt that waits and a channel that stopped, and none while all is well", () => {
    expect(promtool(["test", "rules", "alerts.test.yml"])).toMatchObject({ status: 0 });
    writeFileSync(join(folder.path, "alerts.yml"), rules.replace("for: 30m", "for: 50m"));
    expect(promtool(["test", "rules", "alerts.test.yml"]).status).not.toBe(0);
  });
});
