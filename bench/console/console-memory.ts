import { setTimeout } from "node:timers/promises";
import { Running, type Contender } from "../rig/contender.ts";
import { consoleAccess, withConsole, Watchers } from "./watchers.ts";
import { World } from "../rig/world.ts";

/** What the bot's process has, MiB: resident, and of it what its program holds on to after the garbage was taken away. */
export interface Memory {
  readonly residentMiB: number;
  readonly heapMiB: number;
}

/** The same traffic twice, without anybody who watches and with many who only listen. */
export interface WatchedMemory {
  readonly watchers: number;
  readonly sales: number;
  readonly warm: Memory;
  readonly unwatched: Memory;
  readonly opened: Memory;
  readonly watched: Memory;
  readonly left: Memory;
  /** How often each listener was told of a change. */
  readonly told: number;
}

const mebibyte = 2 ** 20;
const cashiers = 20;
/** So often the garbage is taken away, ms, and for so long it is before a look. */
const collectMs = 500;
const restMs = 2_000;

/** Looks at the memory of a bot whose console many watch. `rounds`: sales of each cashier in each stretch of traffic. */
export async function measureMemory(contender: Contender, watchers: number, rounds: number): Promise<WatchedMemory> {
  const world = await World.open(cashiers);
  const access = await consoleAccess();
  const collecting = encodeURIComponent(`setInterval(gc, ${collectMs}).unref()`);
  const NODE_OPTIONS = `--expose-gc --import=data:text/javascript,${collecting}`;
  const { env, ...rest } = withConsole(contender, access);
  const bot = await Running.start({ ...rest, env: { ...env, NODE_OPTIONS } }, world);
  const listeners = new Watchers();
  const everyone = Array.from({ length: cashiers }, (_, cashier) => cashier);
  const traffic = async () => {
    for (let round = 0; round < rounds; round++) {
      await Promise.all(everyone.map((cashier) => world.sell(cashier)));
      // So that the listeners are told often, and not once of everything.
      await setTimeout(200);
    }
  };
  const look = async (): Promise<Memory> => {
    await setTimeout(restMs);
    const metrics = await (await fetch(`${access.url}/metrics`)).text();
    const heap = Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(metrics)?.[1]);
    return { residentMiB: bot.residentMiB(), heapMiB: heap / mebibyte };
  };
  try {
    await Promise.all(everyone.map((cashier) => world.enter(cashier)));
    await traffic();
    const warm = await look();
    await traffic();
    const unwatched = await look();
    await listeners.openIdle(access, watchers);
    const opened = await look();
    const toldBefore = listeners.told;
    await traffic();
    const watched = await look();
    const told = (listeners.told - toldBefore) / watchers;
    listeners.close();
    const left = await look();
    return { watchers, sales: cashiers * rounds, warm, unwatched, opened, watched, left, told };
  } finally {
    listeners.close();
    await bot.stop();
    await world.close();
  }
}
