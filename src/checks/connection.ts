import type { ChannelState } from "../channel/channel.ts";
import { ok, warn, type Verdict } from "./check.ts";
import { verbatim } from "../domain/worded.ts";

/** Judges the connection of a running bot to a network; null where no bot of this process runs, or it waits for a person. */
export function connectionVerdict(live: ChannelState | null): Verdict | null {
  if (live === null || live.state === "linking" || live.state === "stopped") return null;
  if (live.trouble === null) return ok(verbatim(live.state));
  return warn(verbatim(`${live.state}: ${live.trouble}`), {
    "es-MX": "El bot sigue intentando. Revisa la red de esta computadora.",
    en: "The bot goes on trying. Check the network of this machine.",
  });
}
