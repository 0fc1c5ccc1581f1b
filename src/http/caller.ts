/** The origin and the content of a request: its address, its host, its secret, its body. */
import { createHash, timingSafeEqual } from "node:crypto";
import { BlockList, isIP } from "node:net";

/** True if only this machine reaches this host. */
export function isLocalHost(name: string): boolean {
  return name === "localhost" || name === "::1" || /^127(?:\.\d+){3}$/.test(name);
}

/**
 * Makes the check of `Host` headers. True for a loopback name, the address on which the server listens, or one of `publicHosts` (`bot.example.com`, with its
 * port if it has one). Another site can let its own name resolve to this machine, but the browser then sends that name.
 */
export function hostCheck(server: {
  /** `HTTP_HOST`. */
  readonly host: string;
  readonly publicHosts: readonly string[];
}): (header: string | undefined) => boolean {
  const everywhere = server.host === "0.0.0.0" || server.host === "::";
  return (header) => {
    const base = `http://${header}`;
    if (header === undefined || !URL.canParse(base)) return false;
    const { host, hostname, username, password, pathname } = new URL(base);
    if (username + password !== "" || pathname !== "/") return false;
    const name = hostname.replace(/^\[|\]$/g, "");
    if (server.publicHosts.includes(host) || isLocalHost(name)) return true;
    // An IP address needs no resolution, so no other site can claim it.
    return everywhere ? isIP(name) !== 0 : name === server.host.toLowerCase();
  };
}

/** The number of bits of an IP address. */
function bitsOf(address: string): 32 | 128 {
  return isIP(address) === 4 ? 32 : 128;
}

/** True for an IP address, or a range of them (`10.0.0.0/8`). */
export function isAddressRange(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  if (isIP(address) === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= bitsOf(address));
}

/**
 * True if a range is too wide to be a shop's proxies: the Internet, or a part of it from which the rest follows with a few more (`0.0.0.0/1`). Anybody could
 * then claim any address while guessing the console's token.
 */
export function coversAllAddresses(range: string): boolean {
  const [address = "", bits] = range.split("/");
  return bits !== undefined && Number(bits) < leastBits(address);
}

/** The bits of the widest private range: IPv4 has ranges of eight, IPv6 of seven. */
function leastBits(address: string): number {
  if (isIP(address) === 4) return 8;
  const mapped = new BlockList();
  mapped.addSubnet("::", 80, "ipv6");
  // An IPv4 address may be written as IPv6: ::ffff:0.0.0.0/96 are all of them.
  return mapped.check(address, "ipv6") ? 104 : 7;
}

/**
 * Makes the function for the client's address: that of the connection or, if a trusted proxy made it, the last one in `X-Forwarded-For` that is no trusted
 * proxy's. Everything else in that header is ignored.
 */
export function clientAddresses(trustedProxies: readonly string[]): (remote: string, forwardedFor: string) => string {
  const trusted = new BlockList();
  for (const range of trustedProxies) {
    const [address = "", bits] = range.split("/");
    const family = isIP(address) === 4 ? "ipv4" : "ipv6";
    trusted.addSubnet(address, bits === undefined ? bitsOf(address) : Number(bits), family);
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
  return (remote, forwardedFor) => {
    let client = plainAddress(remote);
    for (const before of forwardedFor.split(",").toReversed()) {
      const address = plainAddress(before.trim());
      if (!isTrusted(client) || isIP(address) === 0) break;
      client = address;
    }
    return client;
  };
}

/** An address for logs: the network, without the machine. */
export function maskedAddress(address: string): string {
  if (isIP(address) === 4) return address.replace(/\d+$/, "*");
  return isIP(address) === 6 ? `${address.split(":").slice(0, 3).join(":")}:*` : "unknown";
}

/** An IPv4 address that a server on `::` sees in the form of IPv6 (`::ffff:10.0.0.1`) is written as IPv4. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}

/** Compares a given secret with the expected one in constant time. Both are hashed first, so that their lengths do not show either. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** The whole body of a post, or null when it is larger than `most` bytes. Rejects when the connection ends before the body does. */
export async function readBody(request: Request, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** An answer without a body: Telegram would execute one as a call of the Bot API. */
export function emptyAnswer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...headers, "content-length": "0" } });
}
