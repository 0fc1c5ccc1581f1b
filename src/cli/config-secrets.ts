import type { Config } from "../config/config.ts";

/** Values that logs and reports mask. */
export function secretsOf(config: Config): string[] {
  const shared = [config.databaseKey ?? "", config.consoleToken ?? ""].filter((one) => one !== "");
  if (config.mode === "demo") return shared;
  const { wallet, telegram } = config;
  const own = [wallet.apiKey, telegram?.token ?? "", telegram?.webhook?.secret ?? ""];
  return [...shared, ...own.filter((one) => one !== "")];
}
