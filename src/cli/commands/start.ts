import { processClock } from "../../clock.ts";
import { createLog } from "../../log.ts";
import { startBot } from "../bot/start-bot.ts";
import { renderInOf } from "../open-store.ts";
import { readSettings } from "../settings.ts";
import { readSettingsToStart } from "../settings-to-start.ts";

/** Starts the bot; without settings, the demo. Resolves when it works; it then runs until SIGTERM or SIGINT. */
export async function run(): Promise<void> {
  const config = readSettingsToStart();
  const log = createLog(config.logLevel);
  if (config.mode === "live") return startBot(config, null, log);
  const { runDemo } = await import("../../demo/demo.ts");
  await runDemo({
    config,
    base: processClock(),
    log,
    renderIn: renderInOf(config),
    program: process.argv[1] as string,
  });
}

/** Starts the bot of a demo, which forked this process. */
export async function runDemoBot(): Promise<void> {
  const config = readSettings();
  if (config.mode !== "demo") throw new Error("The settings are no longer those of a demo");
  const { linkToDemo } = await import("../../demo/bot.ts");
  await startBot(config, await linkToDemo(processClock()), createLog(config.logLevel));
}
