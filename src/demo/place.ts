import { createServer, type AddressInfo } from "node:net";
import { listen, type HttpOptions, type HttpServer } from "../http.ts";

/** Where the page looks for a port of its own. */
const firstPort = 8_080;
const portsTried = 200;

/** Listens on the port that was asked for, or on the first free one. Rejects where it cannot. */
export async function listenSomewhere(
  options: Omit<HttpOptions, "port"> & { readonly port: number | null },
): Promise<{ readonly server: HttpServer; readonly port: number }> {
  if (options.port !== null) return { server: await listen({ ...options, port: options.port }), port: options.port };
  for (let port = firstPort; ; port++) {
    try {
      return { server: await listen({ ...options, port }), port };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== "EADDRINUSE" && code !== "EACCES") || port >= firstPort + portsTried) throw error;
    }
  }
}

/** A port of loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
