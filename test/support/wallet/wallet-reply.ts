import type { ServerResponse } from "node:http";
import type { SandboxAnswer } from "../../../src/wallet/sandbox/state.ts";

/** How the answer is sent, once it is decided whether the request is carried out. */
export type Reply =
  /** Like the API. */
  | "answer"
  /** The connection is reset (RST) without an answer. */
  | "reset"
  /** The connection is ended (FIN) without an answer. */
  | "end"
  /** Nothing, until the client gives up. */
  | "silence"
  /** Status and headers, then nothing. */
  | "headers"
  /** Half of the body, then the connection is reset. */
  | "cut"
  /** Half of the body of unannounced length, then FIN: only JSON shows that it is not whole. */
  | "truncated"
  | {
      readonly status: number;
      readonly body: string;
      readonly contentType?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Writes a reply. `answer` is null if the request was not carried out. */
export function sendReply(outgoing: ServerResponse, how: Reply, answer: SandboxAnswer | null): void {
  const body = answer?.body ?? '{"success":false,"code":"sandbox_not_applied","status":200}';
  const bytes = Buffer.from(body);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const type = { "content-type": "application/json; charset=utf-8" };
  if (typeof how === "object") {
    outgoing.writeHead(how.status, {
      ...type,
      ...(how.contentType && { "content-type": how.contentType }),
      ...how.headers,
    });
    outgoing.end(how.body);
    return;
  }
  switch (how) {
    case "answer":
      outgoing.writeHead(answer?.status ?? 200, type).end(bytes);
      return;
    case "reset":
      outgoing.socket?.resetAndDestroy();
      return;
    case "end":
      outgoing.socket?.end();
      return;
    case "silence":
      return;
    case "headers":
      outgoing.writeHead(200, { ...type, "content-length": bytes.length }).flushHeaders();
      return;
    case "cut":
      outgoing.writeHead(200, { ...type, "content-length": bytes.length });
      outgoing.write(half, () => outgoing.socket?.resetAndDestroy());
      return;
    case "truncated":
      outgoing.socket?.end(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n${half.toString()}`,
      );
  }
}
