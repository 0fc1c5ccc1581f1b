import { Running, type Contender } from "./contender.ts";
import { median } from "./statistics.ts";
import { World } from "./world.ts";

/** How much is sold, and how often. */
interface Amount {
  readonly turns: number;
  /** Of each contender. */
  readonly chats: number;
  readonly salesPerChat: number;
}

const messagesPerSale = 5;

/**
 * Lets all contenders sell at the same time, each in a world of its own, and gives the CPU ms per message of each: whatever else the machine does costs all of
 * them as much, so that their ratios hold on a busy machine too. Their times tell nothing.
 */
export async function sellAllAtOnce(contenders: readonly Contender[], amount: Amount): Promise<string> {
  const turns: (readonly number[])[] = [];
  for (let turn = 0; turn < amount.turns; turn++) turns.push(await oneTurn(contenders, amount));
  const lines = contenders.map(({ name }, place) => {
    const cpu = turns.map((each) => each[place] ?? Number.NaN);
    const ratios = turns.map((each) => (each[place] ?? Number.NaN) / (each[0] ?? Number.NaN));
    return `| ${name} | ${median(cpu).toFixed(3)} | ${median(ratios).toFixed(3)} | ${ratios.map((one) => one.toFixed(2)).join(" ")} |`;
  });
  const first = contenders[0]?.name ?? "";
  return [`| | CPU ms per message | ÷ ${first} | each turn |`, "|---|---:|---:|---|", ...lines, ""].join("\n");
}

async function oneTurn(contenders: readonly Contender[], { chats, salesPerChat }: Amount): Promise<readonly number[]> {
  const cashiers = Array.from({ length: chats }, (_, index) => index);
  const worlds = await Promise.all(contenders.map(() => World.open(chats)));
  const bots = await Promise.all(
    contenders.map((contender, place) => Running.start(contender, worlds[place] as World)),
  );
  const all = (work: (world: World, cashier: number) => Promise<unknown>) =>
    worlds.map((world) => Promise.all(cashiers.map((cashier) => work(world, cashier))));
  await Promise.all(all((world, cashier) => world.enter(cashier)));
  await Promise.all(all((world, cashier) => world.sell(cashier)));
  const before = bots.map((bot) => bot.cpuMs());
  const sold = all(async (world, cashier) => {
    for (let sale = 0; sale < salesPerChat; sale++) await world.sell(cashier);
  });
  // Each one's ends with its own last sale.
  const after = await Promise.all(sold.map((done, place) => done.then(() => bots[place]?.cpuMs() ?? Number.NaN)));
  await Promise.all(bots.map((bot) => bot.stop()));
  await Promise.all(worlds.map((world) => world.close()));
  return after.map((cpuMs, place) => (cpuMs - (before[place] ?? 0)) / (chats * salesPerChat * messagesPerSale));
}
