import { isIP } from "node:net";

/**
 * Whether a `Host` header names this server: a loopback name, or the address it was told to listen on. A page of another site can make its
 * own name point to this machine, but it can't make a browser send another name than its own.
 */
export function isOwnHost(header: string | undefined, configured: string): boolean {
  const base = `http://${header}`;
  if (header === undefined || !URL.canParse(base)) return false;
  const { hostname, username, password, pathname } = new URL(base);
  if (username + password !== "" || pathname !== "/") return false;
  const name = hostname.replace(/^\[|\]$/g, "");
  if (name === "localhost" || name === "::1" || /^127(?:\.\d+){3}$/.test(name)) return true;
  // An address is no name, so nobody can make it point elsewhere.
  const everywhere = configured === "0.0.0.0" || configured === "::";
  return everywhere ? isIP(name) !== 0 : name === configured.toLowerCase();
}

/** Whether a request that changes something was made by this server's own page. Browsers say where it comes from; who does not say is refused. */
export function isFromOwnPage(header: (name: string) => string | undefined): boolean {
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = header("origin");
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === header("host");
}
