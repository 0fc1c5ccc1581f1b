import { machineCpuMs, ownCpuMs, type Running } from "./contender.ts";

/** What a stretch of work cost. */
interface Stretch {
  readonly delays: readonly number[];
  readonly tookMs: number;
  /** CPU of the bot. */
  readonly cpuMs: number;
  /** CPU seconds per second: of the bot, of the process with the servers and people, of every program that this one did not start. */
  readonly botBusy: number;
  readonly worldBusy: number;
  readonly othersBusy: number;
}

/** Lets people work with a bot and looks at what that costs. `work` gives how long each answer took, ms. */
export async function stretch(bot: Running, work: () => Promise<readonly number[]>): Promise<Stretch> {
  const cpuBefore = bot.cpuMs();
  const worldBefore = process.cpuUsage();
  const othersBefore = machineCpuMs() - ownCpuMs();
  const startedMs = performance.now();
  const delays = await work();
  const tookMs = performance.now() - startedMs;
  const cpuMs = bot.cpuMs() - cpuBefore;
  const { user, system } = process.cpuUsage(worldBefore);
  const worldMs = (user + system) / 1000;
  const othersMs = machineCpuMs() - ownCpuMs() - othersBefore;
  return {
    delays,
    tookMs,
    cpuMs,
    botBusy: cpuMs / tookMs,
    worldBusy: worldMs / tookMs,
    othersBusy: Math.max(0, othersMs / tookMs),
  };
}
