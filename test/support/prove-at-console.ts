import type { ConsoleVisitor } from "./console-visitor.ts";
import type { Who } from "./shop/people.ts";
import type { Shop } from "./shop/shop.ts";

/** The manager with this chat proves at the console who they are, with the code that the bot sent there. Returns whether it was accepted. */
export async function proveAtConsole(shop: Shop, by: ConsoleVisitor, who: Who): Promise<boolean> {
  const before = shop.heard(who).length;
  await by.send("/console/prove/code", { back: "/console" });
  const told = await shop.hears(who, (text) => text.includes("código"), before);
  const code = /consola: (\w+)/.exec(told)?.[1] ?? "";
  const answer = await by.send("/console/prove", { back: "/console/approvals", code });
  return answer.status === 303 && answer.location === "/console/approvals";
}
