import { isIP } from "node:net";

/**
 * Whether a `Host` header names this server: a loopback name, or the address it listens on. Another site can let its own name resolve to
 * this machine, but the browser then sends that name.
 */
export function isOwnHost(header: string | undefined, configured: string): boolean {
  const base = `http://${header}`;
  if (header === undefined || !URL.canParse(base)) return false;
  const { hostname, username, password, pathname } = new URL(base);
  if (username + password !== "" || pathname !== "/") return false;
  const name = hostname.replace(/^\[|\]$/g, "");
  if (name === "localhost" || name === "::1" || /^127(?:\.\d+){3}$/.test(name)) return true;
  // An IP address needs no resolution, so no other site can claim it.
  const everywhere = configured === "0.0.0.0" || configured === "::";
  return everywhere ? isIP(name) !== 0 : name === configured.toLowerCase();
}

/** Whether a request was made by this server's own page, by `Sec-Fetch-Site` or `Origin`. A request without both is refused. */
export function isFromOwnPage(header: (name: string) => string | undefined): boolean {
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = header("origin");
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === header("host");
}
