import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { ShownDemo } from "../../../src/demo/page/shown.ts";
import { temporaryFolder } from "./bot-process.ts";
import { freePort } from "./free-port.ts";

const program = join(import.meta.dirname, "../../../dist/src/main.js");

/** The demo as `npm start` starts it, with nobody at the keyboard. */
export class DemoProcess {
  /** The printed address of its page. */
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

  /** Starts it on a free port; resolves when it has printed the address of its page. */
  static async start(env: { readonly [name: string]: string } = {}): Promise<DemoProcess> {
    const demo = new DemoProcess(await freePort(), env);
    for (;;) {
      demo.url = /http:\/\/(?:127\.0\.0\.1|localhost):\d+(?=\n)/.exec(demo.output)?.[0] ?? "";
      if (demo.url !== "") return demo;
      if (demo.child.exitCode !== null) throw new Error(`The demo ended: ${demo.output}`);
      await Promise.race([once(demo.child.stdout as NodeJS.ReadableStream, "data"), once(demo.child, "exit")]);
    }
  }

  /** Posts a command like its page. */
  async tell(what: string, told: object = {}, headers: { readonly [name: string]: string } = {}): Promise<Response> {
    return fetch(`${this.url}/demo/${what}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.url, ...headers },
      body: JSON.stringify(told),
    });
  }

  /** Its event stream from now on: first the whole state, then every change. */
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

  /** Resolves with the first state for which `wanted` holds. */
  async is(wanted: (shown: ShownDemo) => boolean): Promise<ShownDemo> {
    for (;;) {
      for await (const { event, data } of this.events()) {
        // Reads the whole state again after every change, so that changes need not be interpreted here.
        if (event === "all" && wanted(data as ShownDemo)) return data as ShownDemo;
        if (event === "change") break;
      }
    }
  }

  /** Resolves when its bot has answered everybody's greeting. */
  async greeted(): Promise<ShownDemo> {
    return this.is(({ phones }) => Object.values(phones).every(({ messages }) => messages.length >= 2));
  }

  /** The cashier says yes until a sale is applied: a yes that comes before the summary counts as delivered is asked for again. */
  async confirmSale(): Promise<void> {
    const isDone = ({ wallet }: ShownDemo) => wallet.applied >= 1;
    const isAskedAgain = ({ phones }: ShownDemo) => {
      const last = phones["cashier"]?.messages.at(-1);
      return last?.mine === false && last.parts.some(({ text }) => text.includes("Contestaste antes"));
    };
    for (let isApplied = false; !isApplied;) {
      await this.tell("say", { phone: "cashier", text: "sí" });
      isApplied = isDone(await this.is((shown) => isDone(shown) || isAskedAgain(shown)));
    }
  }

  /** Stops it with SIGTERM and returns its exit code. */
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
