import { createServer } from "node:net";
import type { PortFacts } from "../facts.ts";

/** Tries to listen on an address for a moment. `isHeld`: a bot runs on the database, and a taken port is its own where it answers as one. */
export async function gatherPort(
  { host, port }: { readonly host: string; readonly port: number },
  isHeld: boolean,
): Promise<PortFacts> {
  const address = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const code = await new Promise<string | null>((done) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => done(null)));
  });
  if (code === null) return { address, state: "free" };
  return { address, state: code === "EADDRINUSE" && isHeld ? "ours" : { code } };
}
