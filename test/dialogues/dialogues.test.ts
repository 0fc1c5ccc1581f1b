import { beforeAll, describe, expect, it } from "vitest";
import { dialogueStride } from "../tiers.ts";
import { byGroup, figuresOf, hold, readCorpora, readFigures, type Held } from "./corpora.ts";
import { parse } from "./dialogue.ts";
import { verdicts } from "./judge.ts";
import { play } from "./play.ts";
import { lineOf, totalsOf } from "./report.ts";

/** A share may be worse than the recorded one by so much, in percent of the messages: one message of a small group. */
const tolerance = 1;
const isGood = (verdict: string) => verdict === "right" || verdict === "asked well";

async function played(text: string) {
  const [dialogue] = parse(text, "a.txt");
  if (dialogue === undefined) throw new Error("There is no dialogue");
  return play(dialogue);
}

const verdictsOf = async (text: string) => (await played(text)).map(({ judgement }) => judgement.verdict);

describe("a dialogue", () => {
  it("is held with the bot, and each message is judged", async () => {
    const text = [
      "# a sale",
      "as: cashier",
      "> venta",
      "? asks phone",
      "> 4771234567",
      "? asks amount",
      "> 350",
      "? asks ticket",
      "> 4412",
      "= summary 4771234567 350 4412",
      "> sí",
      "= registered 4771234567 350 4412",
      "> saldo 4771234567",
      "= balance 4771234567",
    ].join("\n");
    expect(await verdictsOf(text)).toEqual(["asked well", "asked well", "asked well", "right", "right", "right"]);
  });

  it("goes on after a fault as if all had gone right", async () => {
    const fault = "> xyzzy plugh";
    const text = [
      "# faults of each kind of standing",
      "as: cashier",
      fault,
      "? asks ticket",
      "> 4412",
      "= summary 4771234567 350 4412",
      fault,
      "= registered 4771234567 350 4412",
      fault,
      "= summary 4777654321 20 -",
      "> sí",
      "= registered 4777654321 20 -",
      fault,
      "= refund-summary 4771234567 350",
      fault,
      "= requested refund 4771234567 350",
      "as: manager",
      "> sí",
      "= refund-summary 4771234567 350",
      fault,
      "= refunded 4771234567 350",
      fault,
      "= correct-summary 4771234567 -20",
      "> sí",
      "= corrected 4771234567 -20",
      fault,
      "= collaborator-summary 4773332211 Karla Mendez",
      "> sí",
      "= collaborator-added 4773332211",
    ].join("\n");
    const found = await played(text);
    expect(found.map(({ steered }) => steered)).not.toContain(false);
    for (const { message, judgement } of found)
      if (`> ${message.text}` !== fault)
        expect({ line: message.line, ...judgement }).toMatchObject({ verdict: "right" });
  });

  it("tells where it could not be brought to", async () => {
    const text = "# a\nas: cashier\n> xyzzy\n= requested refund 4771234567 77\n> ok\n= silence";
    expect((await played(text)).map(({ steered }) => steered)).toEqual([true, false]);
  });

  it("tells wrong money", async () => {
    const text = [
      "# a sale that nobody wanted",
      "as: cashier",
      "> venta 4771234567 350 ticket 4412",
      "= summary 4771234567 350 4412",
      "> sí",
      "= keeps",
    ].join("\n");
    const found = await played(text);
    expect(found.map(({ judgement }) => judgement.wrongMoney)).toEqual([false, true]);
    expect(totalsOf(found)).toMatchObject({ messages: 2, wrongMoney: 1, counts: { right: 1, misunderstood: 1 } });
    expect(found.map((one) => lineOf("a.txt", one)).at(-1)).toContain("WRONG MONEY misunderstood · a.txt:5");
  });
});

describe("the corpora", () => {
  const corpora = readCorpora();
  const everything: Held[] = [];
  let place = 0;
  const isPlayed = (file: string) => file === "kept.txt" || place++ % dialogueStride === 0;

  beforeAll(async () => {
    for (const corpus of corpora) {
      const dialogues = corpus.dialogues.filter(() => isPlayed(corpus.file));
      everything.push(await hold({ ...corpus, dialogues }));
    }
    // 1,400 dialogues, each in a shop of its own; in the quick tier 300.
  }, 900_000);

  it("have 300 dialogues, nearly a half of each kind, and 50 held out", () => {
    const dialoguesOf = (of: (one: (typeof corpora)[number]) => boolean) =>
      corpora.filter(of).flatMap(({ dialogues }) => dialogues).length;
    expect(dialoguesOf(() => true)).toBeGreaterThanOrEqual(300);
    expect(dialoguesOf(({ file }) => file.startsWith("ordinary-"))).toBeGreaterThanOrEqual(140);
    expect(dialoguesOf(({ file }) => file.startsWith("rough-"))).toBeGreaterThanOrEqual(140);
    expect(dialoguesOf(({ heldOut }) => heldOut)).toBeGreaterThanOrEqual(50);
  });

  it("never move wrong money", () => {
    expect(
      everything.flatMap(({ file, played: all }) =>
        all.filter(({ judgement }) => judgement.wrongMoney).map((one) => lineOf(file, one)),
      ),
    ).toEqual([]);
  });

  it("keep what was mended: all of `kept.txt` is right, or asked well", () => {
    const kept = everything.filter(({ file }) => file === "kept.txt").flatMap((one) => one.played);
    expect(kept.filter(({ judgement }) => !isGood(judgement.verdict)).map((one) => lineOf("kept.txt", one))).toEqual(
      [],
    );
    expect(kept.length).toBeGreaterThan(30);
  });

  it("are reached nearly everywhere", () => {
    for (const [group, { messages, notReached }] of byGroup(everything))
      expect({ group, isReached: notReached <= Math.ceil(messages / 50) }).toEqual({ group, isReached: true });
  });

  // What was recorded is of all of them.
  it.runIf(dialogueStride === 1)("go as well as was recorded (`npm run dialogues -- --write`)", () => {
    const now = figuresOf(everything);
    const worse = Object.entries(readFigures()).flatMap(([group, recorded]) =>
      verdicts.flatMap((verdict) => {
        const share = now[group]?.[verdict] ?? Number.NaN;
        // A share that moves from "asked well" to "right" is no loss.
        const isWorse =
          verdict === "asked well"
            ? false
            : isGood(verdict)
              ? !(share >= recorded[verdict] - tolerance)
              : !(share <= recorded[verdict] + tolerance);
        return isWorse ? [`${group}, ${verdict}: ${share} %, recorded ${recorded[verdict]} %`] : [];
      }),
    );
    expect(worse).toEqual([]);
  });
});
