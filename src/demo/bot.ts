import { type MessagePipe, RemoteChannel } from "../channel/remote.ts";
import type { Clock, CrashPoint } from "../clock.ts";
import { movesMoney } from "../ledger/request.ts";
import { createMovableClock } from "../clock/derived-clocks.ts";
import type { Store } from "../store/store.ts";
import { channelWire, type FromDemoBot, processWire, type ToDemoBot } from "./protocol.ts";

/** The connection of a demo's bot to the demo: its first message, and its reports. */
export type DemoLink = Awaited<ReturnType<typeof linkToDemo>>;

interface DemoBot {
  readonly store: Store;
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
  /** Port of the operator's console; null: there is none. */
  readonly consolePort: number | null;
}

/** More operations than a demo ever has. */
const mostOperations = 5_000;

/** Connects to the demo that forked this process. Resolves with the first message of the demo; rejects without one. */
export async function linkToDemo(base: Clock) {
  if (!process.send) throw new Error("demo-bot is started by the demo alone: npm start");
  const pipe = processWire<FromDemoBot, ToDemoBot>(process);
  let armed: CrashPoint | null = null;
  const clock = createMovableClock(base, (point) => {
    if (point === armed) process.kill(process.pid, "SIGKILL");
  });
  const begin = await new Promise<Extract<ToDemoBot, { type: "begin" }>>((resolve) => {
    pipe.subscribe((message) => {
      if (message.type === "begin") resolve(message);
      else if (message.type === "clock") clock.moveTo(message.movedMs);
      else if (message.type === "arm") armed = message.point;
    });
    pipe.send({ type: "hello" });
  });
  clock.moveTo(begin.movedMs);
  const channels = channelWire(pipe);
  return {
    clock,
    channels: begin.channels.map((name) => new RemoteChannel(name, channels)),
    walletUrl: begin.walletUrl,
    apiKey: begin.apiKey,
    /** Reports that the bot works. When the demo ends, `stop` is called. */
    ready({ store, idle, stop, consolePort }: DemoBot): void {
      pipe.subscribe((message) => {
        if (message.type === "idle") void idle().then(() => pipe.send({ type: "idle", id: message.id }));
      });
      process.once("disconnect", stop);
      if (!process.connected) stop();
      tellDecided(store, pipe);
      pipe.send({ type: "ready", consolePort });
    },
  };
}

/** Reports how many money operations were confirmed and which is the newest, now and after every commit that touched operations. */
function tellDecided(store: Store, pipe: MessagePipe<FromDemoBot, ToDemoBot>): void {
  let told = -1;
  const tell = async () => {
    const operations = (await store.operations({ max: mostOperations })).filter(({ request }) => movesMoney(request));
    const count = operations.length;
    if (count !== told) pipe.send({ type: "decided", count, newest: operations[0]?.id ?? null });
    told = count;
  };
  // Rejects only if the store is closed; then the bot is ending too.
  const tellIfOpen = () => void tell().catch(() => {});
  store.subscribe((work) => {
    if (work.has("operations")) tellIfOpen();
  });
  tellIfOpen();
}
