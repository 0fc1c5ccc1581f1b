import { flows } from "../../flows/index.ts";
import { isTooLong, longestText } from "../../src/router/settings.ts";
import type { TurnInput } from "../../src/store/store.ts";
import type { Who } from "../flows/machines/answers.ts";
import { talkTo, waitingStates } from "../flows/machines/record-sessions.ts";
import { StepRig } from "../flows/machines/step-rig.ts";

// Says texts that grow to the longest there is to the router's step, in every state of every conversation and to each speaker with none open, and prints
// the work that each took: `growth.test.ts` runs it as a process of its own, which it can end where a step never comes back. The work is counted in
// characters that patterns were led over. What a pattern does beside that, going back, `npm run patterns` has bounded.

/** What is repeated: what parts words, words that many patterns pass over, numbers in all their writings, faces, marks, and mixtures. */
const units = [
  " ", ",", ", ", ". ", " , ", "; ", "\n", "/", " - ", "¿", "...", "\u00a0", "\ufeff", "\u200d", "\u0301", "a\u0301", "n", "ña",
  "a ", "y ", "de ", "no ", "si ", "ya ", "el ", "no, ", "no , ", "si, no, ", "oye, ", "ay no, ", "espera, ", "pues ya, ", "que no, ", "es que ", "la otra ",
  "mil ", "dos ", "veinte y ", "y medio ", "0", "1 ", "12, ", "1,", "1.", "1-", "x1 ", "$5 ", "4 de ", "1 y ", "2 x 5 + ", "100 pesos y ", "#1 ", "A-1 ", "A1",
  "4771234567 ", "477 123 ", "4771234567 250 A-1\n", "ticket ", "ticket 1 ", "folio no ", "venta ", "venta 4771234567 250, ", "saldo ", "puntos ", "cancela ",
  "no la guardes ", "ya quedo ", "registrala ", "mande 5 de ", "otra de 5 y ", "quitale 5 ", "con tarjeta ", "efectivo 5 ", "ayer ", "del 5 de mayo ", "maria ",
  "hola ", "thanks ", "no ticket ", "jaja ", "eee", "kkk ", "S", "😀", "😀\ufeff", "👍🏽", "👍 ", "❤️ ", "🤷‍♀️", "😀 no, ", "1️⃣", "a😀", ":) ", "*", "_a_ ", "(", "((1) ",
]; // prettier-ignore

interface Place {
  readonly name: string;
  readonly given: Parameters<StepRig["step"]>;
  readonly step: StepRig["step"];
}

/** Where a step begins: with what it is given there. */
async function placeOf(name: string, rig: StepRig): Promise<Place> {
  await rig.says("x");
  const { given } = rig;
  await rig.store.close();
  if (given === null) throw new Error(`${name}: nothing was handled`);
  return { name, given, step: rig.step };
}

async function* places(): AsyncGenerator<Place> {
  for (const who of ["ana", "luis", "maria"] as const satisfies readonly Who[])
    for (const language of ["español", "english"]) {
      const rig = new StepRig();
      rig.is(who);
      await rig.refresh();
      await rig.says(language);
      yield placeOf(`${who}.${language}`, rig);
    }
  for (const flow of Object.values(flows))
    for (const state of waitingStates(flow)) yield placeOf(`${flow.id}.${state}`, (await talkTo(flow.id, state)).rig);
}

function said([input]: Place["given"], text: string): TurnInput {
  const { content } = input.entry;
  if (content.type !== "update") throw new Error("No update was handled last");
  return {
    ...input,
    entry: { ...input.entry, content: { ...content, update: { ...content.update, body: { type: "text", text } } } },
  };
}

let work = 0;
const patterns: RegExp = RegExp.prototype;
type Exec = (this: RegExp, text: string) => RegExpExecArray | null;
const exec = Object.getOwnPropertyDescriptor(patterns, "exec")?.value as Exec;
patterns.exec = function counted(this: RegExp, text: string) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = exec.call(this, text);
  work += 1 + Math.max(0, (found === null ? text.length : found.index + found[0].length) - from);
  return found;
};

/** The longest text of a unit that is read. */
function grown(unit: string): string {
  let times = Math.floor((longestText - 1) / unit.length);
  while (isTooLong(`${unit.repeat(times)}x`)) times--;
  return `${unit.repeat(times)}x`;
}

const texts = units.map((unit) => ({ unit, text: grown(unit) }));
/** Of the texts every nth is said in each place, another in the next; of eight times as many to each speaker with nothing open. */
const stride = Number(process.argv[2]);
const strideOf = (place: string) => (/^(?:ana|luis|maria)/.test(place) ? Math.max(1, stride / 8) : stride);
let at = 0;
for await (const { name, given, step } of places())
  for (const [n, { unit, text }] of texts.entries()) {
    if ((n + at++) % strideOf(name) > 0) continue;
    process.stderr.write(`${name} ${JSON.stringify(unit)}\n`);
    work = 0;
    step(said(given, text), given[1]);
    process.stdout.write(`${JSON.stringify({ name, unit, work })}\n`);
  }
