import type { Words } from "../../domain/worded.ts";
import { fail, ok, type Check } from "../check.ts";

/** Proves that the bot can listen on `HTTP_HOST` and `HTTP_PORT`, or does. */
export const httpPort: Check = {
  id: "machine.port",
  title: { "es-MX": "Puerto HTTP", en: "HTTP port" },
  judge({ port }) {
    if (port === null) return null;
    const { address, state } = port;
    if (state === "free") return ok({ "es-MX": `${address} libre`, en: `${address} free` });
    if (state === "ours") return ok({ "es-MX": `${address}, del bot que corre`, en: `${address}, of the running bot` });
    const isTaken = state.code === "EADDRINUSE";
    return fail(
      {
        "es-MX": isTaken
          ? `otro programa ya escucha en ${address}`
          : `no se puede escuchar en ${address} (${state.code})`,
        en: isTaken ? `another program listens on ${address}` : `${address} cannot be listened on (${state.code})`,
      },
      remedyFor(state.code),
    );
  },
};

function remedyFor(code: string): Words {
  if (code === "EADDRINUSE")
    return {
      "es-MX": "Pon otro HTTP_PORT (mayor que 1023), o cierra el otro programa.",
      en: "Set another HTTP_PORT (above 1023), or end the other program.",
    };
  if (code === "EACCES") return { "es-MX": "Pon un HTTP_PORT mayor que 1023.", en: "Set an HTTP_PORT above 1023." };
  return {
    "es-MX":
      "Pon en HTTP_HOST una dirección de esta computadora, como 127.0.0.1, o quítalo. El nombre que ven los navegadores va en PUBLIC_URL.",
    en: "Set HTTP_HOST to an address of this machine, like 127.0.0.1, or remove it. The name that browsers use goes into PUBLIC_URL.",
  };
}
