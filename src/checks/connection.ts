import type { ChannelState } from "../channel/channel.ts";
import { ok, warn, type Verdict } from "./check.ts";
import type { Words } from "../domain/worded.ts";

const states: { readonly [state in "connecting" | "working"]: Words } = {
  connecting: { "es-MX": "conectando", en: "connecting" },
  working: { "es-MX": "conectado", en: "working" },
};

/** Judges the connection of a running bot to a network; null where no bot of this process runs, or it waits for a person. */
export function connectionVerdict(live: ChannelState | null): Verdict | null {
  if (live === null || live.state === "linking" || live.state === "stopped") return null;
  const said = states[live.state];
  if (live.trouble === null) return ok(said);
  return warn(
    { "es-MX": `${said["es-MX"]}: ${live.trouble}`, en: `${said.en}: ${live.trouble}` },
    {
      "es-MX": "El bot sigue intentando. Revisa la red de esta computadora.",
      en: "The bot goes on trying. Check the network of this machine.",
    },
  );
}
