import { join } from "node:path";
import { addPastSales, type PastSales } from "../../test/support/shop/past-sales.ts";
import { Running, type Contender } from "./contender.ts";
import { multiplyConversation } from "./start-up.ts";
import type { World } from "./world.ts";

/** What is in the database of a shop that has had a busy day. */
export interface BusyDay {
  readonly operations: number;
  /** Those of the days before. */
  readonly earlier: Omit<PastSales, "today">;
  readonly conversations: number;
}

/** Lines of a sale before it is left open: it waits for the ticket. */
const stepsDone = 3;

/** Makes the database in a folder; gives its path. The world's first cashier really makes a sale and leaves another open: these are copied. */
export async function makeBusyDay(folder: string, contender: Contender, world: World, day: BusyDay): Promise<string> {
  const path = join(folder, "busy.db");
  const bot = await Running.start(contender, world, path);
  await world.enter(0);
  await world.sell(0);
  await world.sell(0, stepsDone);
  await bot.stop();
  multiplyConversation(path, day.conversations);
  addPastSales(path, { ...day.earlier, today: day.operations });
  return path;
}
