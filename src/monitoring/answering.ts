import type { Answer } from "../http.ts";

/** A JSON answer. */
export function json(status: number, body: object): Response {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(`${JSON.stringify(body)}\n`, { status, headers });
}

/** A plain-text answer of one line. */
export function plain(status: number, line: string, headers: Record<string, string> = {}): Response {
  return new Response(`${line}\n`, { status, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
}

/** Answers GET and HEAD with what `show` gives, uncached; any other method with 405. */
export function readOnly(show: (request: Request) => Response | Promise<Response>): Answer {
  return async (request) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const response = isRead ? await show(request) : plain(405, "only GET", { allow: "GET, HEAD" });
    response.headers.set("cache-control", "no-store");
    return response;
  };
}
