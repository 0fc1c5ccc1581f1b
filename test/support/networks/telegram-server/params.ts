import type { IncomingMessage } from "node:http";
import { badRequest, Refusal } from "./refusal.ts";

/** Parameters of one call: typed values from JSON, strings from a query or a form. */
export type Params = { readonly [name: string]: unknown };

const largestBodyBytes = 1024 * 1024;

/** Reads the parameters of a call from its query string and from its body: JSON, a form, or multipart. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBodyBytes) throw new Refusal(413, "Request Entity Too Large");
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const fromQuery = Object.fromEntries(query);
  if (body.length === 0) return fromQuery;
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("application/json")) return { ...fromQuery, ...readJson(body.toString("utf8")) };
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body.toString("utf8"))) };
  }
  if (type.startsWith("multipart/form-data")) {
    return { ...fromQuery, ...readMultipart(body, type) };
  }
  throw badRequest("unsupported content type");
}

/**
 * Reads a multipart body as leniently as Telegram does: blanks and quotes in the headers of a part may be missing, as in grammY's, which `Response.formData`
 * refuses.
 */
function readMultipart(body: Buffer, type: string): Params {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) throw badRequest("there is no boundary in the content type");
  const params: { [name: string]: unknown } = {};
  for (const part of body.toString("latin1").split(`--${boundary}`).slice(1, -1)) {
    const headersEnd = part.indexOf("\r\n\r\n");
    const headers = Buffer.from(part.slice(0, headersEnd), "latin1").toString("utf8");
    const content = Buffer.from(part.slice(headersEnd + 4, -2), "latin1");
    const name = /;\s*name="?([^";\r\n]+)/i.exec(headers)?.[1];
    const filename = /;\s*filename="?([^";\r\n]+)/i.exec(headers)?.[1];
    if (name === undefined) throw badRequest("a part of the body has no name");
    params[name] = filename === undefined ? content.toString("utf8") : new File([content], filename);
  }
  return params;
}

function readJson(json: string): Params {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw badRequest("can't parse request: expected JSON object");
  }
  if (!isRecord(value)) throw badRequest("can't parse request: expected JSON object");
  return value;
}

export function isRecord(value: unknown): value is Params {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number, as a number or as digits; `fallback` if it is absent or invalid. */
export function integer(params: Params, name: string, fallback: number): number {
  const value = params[name];
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if (typeof value === "string" && /^-?\d+$/.test(value)) return Number(value);
  return fallback;
}

/** A string; numbers count as their digits, absence as the empty string. */
export function text(params: Params, name: string): string {
  const value = params[name];
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : "";
}

export function boolean(params: Params, name: string): boolean {
  const value = params[name];
  return value === true || (typeof value === "string" && ["true", "1", "yes", "t"].includes(value.toLowerCase()));
}

/** An object or list from JSON, parsed if it came as a string. Undefined: absent. */
export function structure(params: Params, name: string, what: string): unknown {
  const value = params[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "object") return value;
  if (typeof value !== "string") throw badRequest(`can't parse ${what}: Field "${name}" must be of type Object`);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw badRequest(`can't parse ${what} JSON object`);
  }
}
