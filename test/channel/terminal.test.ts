import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { DemoProcess } from "../support/processes/demo-process.ts";

const program = join(import.meta.dirname, "../../dist/src/main.js");
const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

/** Feeds a script to the demo, started as `npm start` starts it, with no setting at all. */
async function play(lines: readonly string[], times = 1) {
  const folder = temporaryFolder();
  folders.push(folder);
  let last = { code: null as number | null, output: "", errors: "" };
  for (let time = 0; time < times; time++) {
    const child = spawn(process.execPath, [program], { cwd: folder.path, env: { PATH: process.env["PATH"] ?? "" } });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.stdin.end(lines.map((line) => `${line}\n`).join(""));
    const [code] = (await once(child, "close")) as [number | null];
    last = { code, output, errors };
  }
  return last;
}

describe("the demo in the terminal, with piped input", () => {
  it("says that it is a demo and how to go live, sells, and ends with 0", async () => {
    const { code, output, errors } = await play(["cajero", "venta", "477 123 4567", "250", "A-1029", "sí"]);
    expect(errors).toBe("");
    expect(output).toMatch(/DEMO/);
    expect(output).toMatch(/\.env\.example/);
    expect(output).toMatch(
      /¿Teléfono[^]*¿Monto[^]*¿Número de ticket[^]*María Torres[^]*\$250\.00[^]*A-1029[^]* · saldo \$62\.50/,
    );
    expect(code).toBe(0);
  });

  it("lets a cashier, a manager and a customer speak, each in their own chat", async () => {
    const { output } = await play([
      "1",
      "venta 4771234567 100",
      "sin ticket",
      "sí",
      "quien",
      "2",
      "pendientes",
      "quien",
      "3",
      "saldo",
      "venta",
    ]);
    expect(output).toMatch(
      /Venta registrada: \$100\.00[^]*No hay nada en duda[^]*María Torres, tu saldo en Monedero Demo es \$55\.00/,
    );
    expect(output).toMatch(/maría > venta\nbot > ¿Qué hacemos\?\n\s+saldo/);
  });

  it("takes the words of a button for a tap on it", async () => {
    const { output } = await play(["1", "venta 4771234567 100", "Sin ticket", "Sí, registrar"]);
    expect(output).toMatch(/Venta registrada/);
  });

  it("begins anew every time, as its wallet does", async () => {
    const { output, code } = await play(["1", "venta 4771234567 250 A-1029", "sí"], 2);
    expect(output).toMatch(/ · saldo \$62\.50/);
    expect(code).toBe(0);
  });

  it("says where the page is, first of all", async () => {
    const { output } = await play(["1", "saldo 4771234567"]);
    expect(output).toMatch(/^DEMO[^]*La demostración, con todo a la vista: http:\/\/127\.0\.0\.1:\d+\n\n¿Quién/);
  });

  it("goes on with nobody at the keyboard, for whoever looks at the page, and ends with 0 when it is told to", async () => {
    const demo = await DemoProcess.start();
    await expect.poll(async () => (await fetch(demo.url)).status).toBe(200);
    // Its bot, and all that hangs on the end of the keyboard, has begun when everybody was greeted.
    await demo.greeted();
    expect(await demo.stop()).toBe(0);
  });
});
