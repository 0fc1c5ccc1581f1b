import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { ShownDemo } from "../../src/demo/page/shown.ts";
import { temporaryFolder } from "./bot-process.ts";
import { freePort } from "./free-port.ts";

const program = join(import.meta.dirname, "../../dist/src/main.js");

/** The demo as `npm start` starts it, with nobody at the keyboard. */
export class DemoProcess {
  /** Where it says that its page is. */
  url = "";
  readonly child: ChildProcess;
  output = "";
  readonly #folder: ReturnType<typeof temporaryFolder>;

  private constructor(port: number, env: { readonly [name: string]: string }) {
    this.#folder = temporaryFolder();
    this.child = spawn(process.execPath, [program], {
      cwd: this.#folder.path,
      env: { PATH: process.env["PATH"] ?? "", HTTP_PORT: String(port), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (this.output += text));
    }
  }

  /** Starts it, on a port of its own; resolves when it has said where its page is. */
  static async start(env: { readonly [name: string]: string } = {}): Promise<DemoProcess> {
    const demo = new DemoProcess(await freePort(), env);
    for (;;) {
      demo.url = /http:\/\/127\.0\.0\.1:\d+(?=\n)/.exec(demo.output)?.[0] ?? "";
      if (demo.url !== "") return demo;
      if (demo.child.exitCode !== null) throw new Error(`The demo ended: ${demo.output}`);
      await Promise.race([once(demo.child.stdout as NodeJS.ReadableStream, "data"), once(demo.child, "exit")]);
    }
  }

  /** Tells it something as its own page does. */
  async tell(what: string, told: object = {}, headers: { readonly [name: string]: string } = {}): Promise<Response> {
    return fetch(`${this.url}/demo/${what}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.url, ...headers },
      body: JSON.stringify(told),
    });
  }

  /** What happens at it, from now on: first the whole, then every change. Ends when it is told to. */
  async *events(): AsyncGenerator<{ readonly event: string; readonly data: unknown }> {
    const { body } = await fetch(`${this.url}/demo/stream`);
    if (!body) throw new Error("There is no stream");
    let text = "";
    for await (const piece of body.pipeThrough(new TextDecoderStream())) {
      text += piece;
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const fields = new Map(
          text
            .slice(0, end)
            .split("\n")
            .map((line) => line.split(/: ?(.*)/s, 2) as [string, string]),
        );
        text = text.slice(end + 2);
        if (fields.has("data")) yield { event: fields.get("event") ?? "", data: JSON.parse(fields.get("data") ?? "") };
      }
    }
  }

  /** Resolves when the whole of it is as is wanted. */
  async is(wanted: (shown: ShownDemo) => boolean): Promise<ShownDemo> {
    for (;;) {
      for await (const { event, data } of this.events()) {
        // Everything anew at every change: simple, and no second reading of what a change means.
        if (event === "all" && wanted(data as ShownDemo)) return data as ShownDemo;
        if (event === "change") break;
      }
    }
  }

  /** Resolves when its bot has answered everybody's greeting. */
  async greeted(): Promise<ShownDemo> {
    return this.is(({ phones }) => Object.values(phones).every(({ messages }) => messages.length >= 2));
  }

  /** Ends it in good order; gives its exit code. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const exited = once(this.child, "exit");
      this.child.kill("SIGTERM");
      await exited;
    }
    this.#folder.remove();
    return this.child.exitCode;
  }
}
