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
      {
        "es-MX":
          "Pon otro HTTP_PORT (mayor que 1023), o cierra el otro programa; HTTP_HOST tiene que ser de esta computadora.",
        en: "Set another HTTP_PORT (above 1023), or end the other program; HTTP_HOST has to be an address of this machine.",
      },
    );
  },
};
