import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { bodyOf, listenOn } from "../loopback.ts";

/** A load balancer in front of workers: each request goes to the next one in turn or, if that one refuses the connection, to the one after it. */
export interface LoadBalancer {
  /** How many requests each port has answered. */
  readonly answered: ReadonlyMap<number, number>;
  close(): Promise<void>;
}

/** How long a worker may take to answer, ms. */
const patienceMs = 4_000;

/** `ports`: of the present workers. */
export async function startLoadBalancer(port: number, ports: () => readonly number[]): Promise<LoadBalancer> {
  const answered = new Map<number, number>();
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const passOn = (body: Buffer) => {
      const all = ports();
      const from = turn++ % Math.max(1, all.length);
      const order = [...all.slice(from), ...all.slice(0, from)];
      return pass(incoming, body, outgoing, order, answered);
    };
    bodyOf(incoming).then(passOn, () => outgoing.destroy());
  });
  const { close } = await listenOn(server, port);
  return { answered, close };
}

async function pass(
  incoming: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
  order: readonly number[],
  answered: Map<number, number>,
): Promise<void> {
  for (const port of order) {
    const answer = await ask(port, incoming, body).catch(() => null);
    if (answer === null) continue;
    answered.set(port, (answered.get(port) ?? 0) + 1);
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    return;
  }
  outgoing.writeHead(502).end();
}

function ask(port: number, { method, url, headers }: IncomingMessage, body: Buffer) {
  return new Promise<{ status: number; headers: IncomingMessage["headers"]; body: Buffer }>((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method, path: url, headers, agent: false }, (answer) => {
      const { statusCode: status = 500, headers: own } = answer;
      bodyOf(answer).then((given) => resolve({ status, headers: own, body: given }), reject);
    });
    asked.on("error", reject);
    // A worker that stands still is skipped, whatever it does with the request later.
    asked.setTimeout(patienceMs, () => asked.destroy(new Error("not answered")));
    asked.end(body);
  });
}
