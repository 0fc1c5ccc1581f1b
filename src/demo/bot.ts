import { RemoteChannel } from "../channel/remote/remote-channel.ts";
import type { MessagePipe } from "../channel/remote/messages.ts";
import type { Clock, CrashPoint } from "../clock.ts";
import type { Channel } from "../channel/channel.ts";
import { movesMoney } from "../ledger/request.ts";
import { createMovableClock } from "../clock/movable-clock.ts";
import type { Store } from "../store/store.ts";
import { channelWire, type FromDemoBot, type ToDemoBot } from "./protocol.ts";

/** The other end of a demo's bot: what it is made of, and what it tells. */
export interface DemoLink {
  readonly clock: Clock;
  readonly channels: readonly Channel[];
  readonly walletUrl: string;
  readonly apiKey: string;
  /** The bot works from now on. */
  ready(bot: {
    readonly store: Store;
    readonly idle: () => Promise<void>;
    readonly stop: () => void;
    readonly console: boolean;
  }): void;
}

/** More than anybody does in a demo. */
const mostOperations = 5_000;

/** Reports to the demo that forked this process, and resolves with what it says to begin with. */
export async function linkToDemo(base: Clock): Promise<DemoLink> {
  if (!process.send) throw new Error("Only a demo starts its bot: npm start");
  const wire = processWire();
  let armed: CrashPoint | null = null;
  const clock = createMovableClock(base, (point) => {
    if (point === armed) process.kill(process.pid, "SIGKILL");
  });
  const begin = await new Promise<Extract<ToDemoBot, { type: "begin" }>>((resolve) => {
    wire.subscribe((message) => {
      if (message.type === "begin") resolve(message);
      else if (message.type === "clock") clock.moveTo(message.movedMs);
      else if (message.type === "arm") armed = message.point;
    });
    wire.send({ type: "hello" });
  });
  clock.moveTo(begin.movedMs);
  const channels = channelWire(wire);
  return {
    clock,
    channels: begin.channels.map((name) => new RemoteChannel(name, channels)),
    walletUrl: begin.walletUrl,
    apiKey: begin.apiKey,
    ready({ store, idle, stop, console }) {
      wire.subscribe((message) => {
        if (message.type === "idle") void idle().then(() => wire.send({ type: "idle", id: message.id }));
      });
      // Without the demo there is nobody to talk to.
      process.once("disconnect", stop);
      if (!process.connected) stop();
      tellDecided(store, wire);
      wire.send({ type: "ready", console });
    },
  };
}

/** Tells how many operations people have confirmed, now and whenever there may be more. */
function tellDecided(store: Store, wire: MessagePipe<FromDemoBot, ToDemoBot>): void {
  let told = -1;
  const tell = async () => {
    const operations = await store.operations({ max: mostOperations });
    const count = operations.filter(({ request }) => movesMoney(request)).length;
    if (count !== told) wire.send({ type: "decided", count });
    told = count;
  };
  // A store that ends meanwhile is a bot that ends.
  const tellIfOpen = () => void tell().catch(() => {});
  store.subscribe((work) => {
    if (work.has("operations")) tellIfOpen();
  });
  tellIfOpen();
}

function processWire(): MessagePipe<FromDemoBot, ToDemoBot> {
  return {
    send(message) {
      if (process.connected) process.send?.(message, () => {});
    },
    subscribe(listener) {
      process.on("message", listener);
      return () => void process.off("message", listener);
    },
  };
}
