import { listen, type HttpOptions, type HttpServer } from "../http.ts";

/** Ports that are tried when `HTTP_PORT` is unset. */
const firstPort = 8_080;
const portsTried = 200;

/** Listens on the given port, or on the first free one from 8080. Rejects where none can be bound. */
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
