import type { IncomingMessage, ServerResponse } from "node:http";

/** What is answered to one request for something to read. */
export interface Page {
  readonly status: number;
  /** `"application/json; charset=utf-8"`. */
  readonly type: string;
  readonly body: string;
  readonly headers?: { readonly [name: string]: string };
}

/** A page of JSON. */
export function json(status: number, body: object): Page {
  return { status, type: "application/json; charset=utf-8", body: `${JSON.stringify(body)}\n` };
}

/** A page of words. */
export function words(status: number, body: string, headers: Page["headers"] = {}): Page {
  return { status, type: "text/plain; charset=utf-8", body: `${body}\n`, headers };
}

/** Makes the answering of a path from what it shows: to GET and HEAD alone, and never kept by whoever passes it on. Rejects when `show` does. */
export function showing(show: (request: IncomingMessage) => Page | Promise<Page>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    request.resume();
    const isRead = request.method === "GET" || request.method === "HEAD";
    const page = isRead ? await show(request) : words(405, "only GET", { allow: "GET, HEAD" });
    const { status, type, body, headers } = page;
    const length = Buffer.byteLength(body);
    response.writeHead(status, {
      ...headers,
      "content-type": type,
      "content-length": length,
      "cache-control": "no-store",
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
