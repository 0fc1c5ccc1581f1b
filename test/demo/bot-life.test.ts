import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ChannelHost } from "../../src/channel/remote.ts";
import { WebChannel } from "../../src/channel/web.ts";
import { processClock, type CrashPoint } from "../../src/clock.ts";
import { BotLife } from "../../src/demo/bot-life.ts";
import type { ShownBot } from "../../src/demo/page/shown.ts";
import { channelWire, demoBotWord } from "../../src/demo/protocol.ts";
import { createMovableClock, type MovableClock } from "../../src/clock/derived-clocks.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { demoSeed } from "../../src/wallet/sandbox/account.ts";
import { startSandboxWallet, type SandboxWalletServer } from "../../src/wallet/sandbox/http.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";

const program = join(import.meta.dirname, "../../dist/src/main.js");
const ana = { id: "cashier", name: "Ana López", phone: "4771110001" as Phone };

let folder: ReturnType<typeof temporaryFolder>;
let sandbox: SandboxWalletServer;
let web: WebChannel;
let host: ChannelHost;
let life: BotLife;
let states: ShownBot[];
let hopeless: number[];
let clock: MovableClock;

beforeEach(async () => {
  clock = createMovableClock(processClock());
  folder = temporaryFolder();
  states = [];
  hopeless = [];
  sandbox = await startSandboxWallet({ clock, seed: demoSeed() });
  web = new WebChannel({ people: [ana], clock, contactShared: "", changed: () => {} });
  host = new ChannelHost(web, clock);
  life = lifeWith({ DATABASE_PATH: join(folder.path, "demo.db") });
});
afterEach(async () => {
  await host.stop();
  await life.stop();
  await host.close();
  await sandbox.close();
  folder.remove();
});

function lifeWith(env: { readonly [name: string]: string }): BotLife {
  return new BotLife({
    program,
    env: { PATH: process.env["PATH"] ?? "", LOG_LEVEL: "silent", ...env },
    clock: processClock(),
    begin: () => ({
      type: "begin",
      walletUrl: sandbox.url,
      apiKey: demoSeed().apiKey,
      channels: ["web"],
      movedMs: clock.movedMs,
    }),
    attach: (wire) => host.attach(channelWire(wire)),
    changed: (state) => states.push(state),
    hopeless: (code) => hopeless.push(code),
  });
}

async function begin(): Promise<void> {
  life.start();
  await life.firstReady();
  await host.start();
}
const heard = () => web.messages("cashier").filter(({ from }) => from === "bot");
const kills = () => states.filter(({ is }) => is === "dead").length;

describe("the demo's bot, a process that dies", () => {
  it.each(["inbox committed", "step committed", "reply sent"] satisfies CrashPoint[])(
    "dies at “%s”: what it was told is given to the next one again, and answered once",
    async (point) => {
      await begin();
      life.say({ type: "arm", point });
      web.say("cashier", "hola");
      await expect.poll(kills).toBe(1);
      // A hand on the switch: it need not stay dead for as long as it would.
      life.start();
      await expect.poll(() => heard().length).toBe(1);
      await life.idle();
      expect(heard()).toHaveLength(1);
      expect(web.messages("cashier").some(({ waiting }) => waiting)).toBe(false);
    },
  );

  it("starts again by itself, as another process", async () => {
    await begin();
    const { pid } = life.state;
    life.kill();
    await expect.poll(() => life.state.is).toBe("dead");
    expect(life.state).toMatchObject({ pid: null, deaths: 1 });
    await expect.poll(() => life.state.is).toBe("running");
    expect(life.state.pid).not.toBe(pid);
  });

  it("kills itself right after a request for money left, which is applied once", async () => {
    await begin();
    life.arm(true);
    expect(life.state.armed).toBe(true);
    web.say("cashier", "venta 4771234567 250 A-1029");
    await expect.poll(() => heard().length).toBe(1);
    // A sí that comes before the summary counts as delivered would be asked again.
    await life.idle();
    expect(kills()).toBe(0);
    web.say("cashier", "sí");
    await expect.poll(kills).toBe(1);
    expect(life.state.armed).toBe(false);
    life.start();
    await expect.poll(() => heard().at(-1)?.text).toContain("No la repitas");
    const sales = sandbox.state.journal.filter(({ path }) => path === "/wallet/sale");
    expect(sales.map(({ applied }) => applied)).toEqual([true]);
  });

  it("is asked again whether it is idle where it died before it said so", async () => {
    await begin();
    life.kill();
    const idle = life.idle();
    await idle;
    expect(life.state).toMatchObject({ is: "running", deaths: 1 });
  });

  it("ends by itself where its demo is gone before it works", async () => {
    const env = { PATH: process.env["PATH"] ?? "", DATABASE_PATH: join(folder.path, "orphan.db") };
    const child = fork(program, [demoBotWord], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    const exited = once(child, "exit");
    const told = { type: "begin", walletUrl: sandbox.url, apiKey: "k", channels: ["web"], movedMs: 0 };
    child.once("message", () => child.send(told, () => child.disconnect()));
    expect(await exited).toEqual([0, null]);
  });

  it("is not started again and again where it never worked", async () => {
    await life.stop();
    life = lifeWith({ DATABASE_PATH: "/dev/null/nowhere.db" });
    life.start();
    await expect.poll(() => hopeless).toEqual([1]);
    expect(life.state.is).toBe("dead");
  });

  it("keeps the time it was moved to, whoever dies", async () => {
    await begin();
    clock.moveTo(3_600_000);
    life.say({ type: "clock", movedMs: clock.movedMs });
    life.kill();
    await expect.poll(kills).toBe(1);
    life.start();
    await life.firstReady();
    web.say("cashier", "venta 4771234567 250 A-1029");
    await expect.poll(() => heard().at(-1)?.text ?? "").toContain("¿La registro?");
    // A sí that comes before the summary counts as delivered would be asked again.
    await life.idle();
    web.say("cashier", "sí");
    // On a slow machine it says first that it is registering.
    await expect.poll(() => heard().at(-1)?.text ?? "").toContain("Venta registrada");
    web.say("cashier", "mis ventas");
    const inAnHour = new Intl.DateTimeFormat("es-MX", {
      timeZone: "America/Mexico_City",
      hour: "2-digit",
      hourCycle: "h23",
    }).format(clock.nowMs());
    await expect.poll(() => heard().at(-1)?.text ?? "").toContain(`${inAnHour}:`);
  });
});
