/** Who writes: `customer` is a person whose number the wallet knows, `stranger` one whose number it does not. */
const roles = ["cashier", "manager", "customer", "stranger"] as const;
export type Role = (typeof roles)[number];

/** What a question may be about. */
const topics = [
  "phone",
  "amount",
  "ticket",
  "name",
  "reason",
  "birthday",
  "consent",
  "which",
  "whose",
  "confirm",
  "what",
  "role",
  "purchase",
  "how-much",
] as const;
export type Topic = (typeof topics)[number];

/** What a good bot may do after a message, by meaning. Amounts in centavos; `ticket` null: none. */
export type Outcome =
  | {
      readonly is: "summary" | "registered";
      readonly phone: string;
      readonly centavos: number;
      readonly ticket: string | null;
    }
  | {
      readonly is:
        | "use-summary"
        | "used"
        | "correct-summary"
        | "corrected"
        | "refund-summary"
        | "refunded"
        | "requested";
      readonly phone: string;
      /** Of a correction signed. */
      readonly centavos: number;
    }
  | { readonly is: "register-summary" | "collaborator-summary"; readonly phone: string; readonly name: string | null }
  | { readonly is: "customer-added" | "collaborator-added" | "balance" | "movements"; readonly phone: string }
  | { readonly is: "disabled" | "invited"; readonly name: string }
  | { readonly is: "asks"; readonly topic: Topic }
  | { readonly is: "answers" | "refuses"; readonly words: readonly string[] }
  | { readonly is: Bare };

/** Outcomes that need no more words. */
const bare = [
  "keeps",
  "called-off",
  "corte",
  "my-sales",
  "menu",
  "help",
  "report",
  "greeting",
  "thanks",
  "silence",
  "manager-told",
] as const;
type Bare = (typeof bare)[number];

/** One of the outcomes that are fine. */
export type Expected = Outcome & {
  /** True: the bot had to ask. False: just what the person wanted. */
  readonly asked: boolean;
  /** As it is written. */
  readonly text: string;
};

export interface Message {
  readonly as: Role;
  readonly text: string;
  readonly line: number;
  readonly expected: readonly Expected[];
}

export interface Dialogue {
  readonly title: string;
  readonly line: number;
  readonly messages: readonly Message[];
}

/** A line that is not in the format; its message names file and line, and what was expected there. */
export class MalformedLine extends Error {}

const phonePattern = /^\d{10}$/;
const amountPattern = /^\d+(?:\.\d{1,2})?$/;
const signedPattern = /^[+-]\d+(?:\.\d{1,2})?$/;
const centavosOf = (amount: string) => Math.round(Number(amount) * 100);

/** The words of an outcome, quoted ones as one. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
}

const shapes: {
  readonly [is: string]: { readonly like: string; readonly read: (args: string[], text: string) => Outcome | null };
} = {
  ...Object.fromEntries(
    bare.map((is) => [is, { like: is, read: (args: string[]) => (args.length === 0 ? { is } : null) }]),
  ),
  ...Object.fromEntries(
    (["summary", "registered"] as const).map((is) => [
      is,
      {
        like: `${is} PHONE AMOUNT TICKET`,
        read: ([phone = "", amount = "", ticket = "", ...more]: string[]) =>
          phonePattern.test(phone) && amountPattern.test(amount) && ticket !== "" && more.length === 0
            ? { is, phone, centavos: centavosOf(amount), ticket: ticket === "-" ? null : ticket }
            : null,
      },
    ]),
  ),
  ...Object.fromEntries(
    (["use-summary", "used", "refund-summary", "refunded", "correct-summary", "corrected"] as const).map((is) => {
      const pattern = is.startsWith("correct") ? signedPattern : amountPattern;
      return [
        is,
        {
          like: `${is} PHONE ${is.startsWith("correct") ? "SIGNED" : "AMOUNT"}`,
          read: ([phone = "", amount = "", ...more]: string[]) =>
            phonePattern.test(phone) && pattern.test(amount) && more.length === 0
              ? { is, phone, centavos: centavosOf(amount) }
              : null,
        },
      ];
    }),
  ),
  requested: {
    like: "requested refund PHONE AMOUNT",
    read: ([what, phone = "", amount = "", ...more]) =>
      what === "refund" && phonePattern.test(phone) && amountPattern.test(amount) && more.length === 0
        ? { is: "requested", phone, centavos: centavosOf(amount) }
        : null,
  },
  ...Object.fromEntries(
    (["register-summary", "collaborator-summary"] as const).map((is) => [
      is,
      {
        like: `${is} PHONE NAME`,
        read: ([phone = "", ...name]: string[]) =>
          phonePattern.test(phone) ? { is, phone, name: name.length === 0 ? null : name.join(" ") } : null,
      },
    ]),
  ),
  ...Object.fromEntries(
    (["customer-added", "collaborator-added", "balance", "movements"] as const).map((is) => [
      is,
      {
        like: `${is} PHONE`,
        read: ([phone = "", ...more]: string[]) =>
          phonePattern.test(phone) && more.length === 0 ? { is, phone } : null,
      },
    ]),
  ),
  ...Object.fromEntries(
    (["disabled", "invited"] as const).map((is) => [
      is,
      {
        like: `${is} NAME`,
        read: (name: string[]) => (name.length === 0 ? null : { is, name: name.join(" ") }),
      },
    ]),
  ),
  asks: {
    like: `asks ${topics.join("|")}`,
    read: ([topic, ...more]) => {
      const found = topics.find((one) => one === topic);
      return found === undefined || more.length > 0 ? null : { is: "asks", topic: found };
    },
  },
  answers: {
    like: 'answers "word" "word"',
    read: (words, text) => (words.length > 0 && text.includes('"') ? { is: "answers", words } : null),
  },
  refuses: {
    like: 'refuses, or refuses "word"',
    read: (words, text) => (words.length === 0 || text.includes('"') ? { is: "refuses", words } : null),
  },
};

/** Reads one outcome, without its mark. Throws where it is none. */
function outcomeIn(text: string, fail: (expected: string) => never): Outcome {
  const [is = "", ...args] = wordsOf(text);
  const shape = shapes[is];
  if (shape === undefined) return fail(`an outcome, one of ${Object.keys(shapes).join(" ")}`);
  return shape.read(args, text) ?? fail(shape.like);
}

type Open = { title: string; line: number; messages: { as: Role; text: string; line: number; expected: Expected[] }[] };

/** Reads a file of dialogues. Throws `MalformedLine` at the first line that is not in the format. */
export function parse(source: string, file: string): Dialogue[] {
  const dialogues: Open[] = [];
  let as: Role | null = null;
  let continues = false;
  const lines = source.split("\n");
  for (const [at, line] of lines.entries()) {
    const fail = (expected: string): never => {
      throw new MalformedLine(`${file}:${at + 1}: expected ${expected}, found: ${line}`);
    };
    const dialogue = dialogues.at(-1);
    const message = dialogue?.messages.at(-1);
    const endsMessage = () => {
      if (message?.expected.length === 0) fail(`an outcome of the message of line ${message.line} ("= …" or "? …")`);
    };
    if (line.startsWith("# ")) {
      endsMessage();
      dialogues.push({ title: line.slice(2).trim(), line: at + 1, messages: [] });
      as = null;
    } else if (line.startsWith("as: ")) {
      endsMessage();
      as = roles.find((role) => role === line.slice(4).trim()) ?? fail(`as: ${roles.join("|")}`);
      if (dialogue === undefined) fail("# a title before it");
    } else if (line.startsWith("> ")) {
      endsMessage();
      if (dialogue === undefined) return fail("# a title before it");
      if (as === null) return fail(`as: ${roles.join("|")} before the first message`);
      dialogue.messages.push({ as, text: line.slice(2), line: at + 1, expected: [] });
    } else if (line.startsWith("= ") || line.startsWith("? ")) {
      if (message === undefined) return fail("a message (> …) before its outcomes");
      const text = line.slice(2).trim();
      message.expected.push({ ...outcomeIn(text, fail), asked: line.startsWith("?"), text: line });
    } else if (line.trim() !== "" && continues && message !== undefined) {
      // A message of several lines.
      if (Object.hasOwn(shapes, line.split(" ")[0] ?? "")) fail('"= " or "? " before an outcome');
      message.text += `\n${line}`;
    } else if (line.trim() !== "") {
      fail("# title, as: role, > message, = outcome or ? outcome");
    }
    continues = line.startsWith("> ") || (continues && line.trim() !== "" && !/^[=?#] |^as: /.test(line));
  }
  for (const { title, line, messages } of dialogues) {
    if (messages.length === 0) throw new MalformedLine(`${file}:${line}: expected messages in "${title}", found none`);
    const open = messages.find(({ expected }) => expected.length === 0);
    if (open) throw new MalformedLine(`${file}:${open.line}: expected an outcome of this message ("= …" or "? …")`);
  }
  return dialogues;
}

/** What the dialogue goes on from: the first outcome that is right at once; where none is, the first that is there. */
export function primary({ expected }: Message): Expected {
  const found = expected.find(({ asked }) => !asked) ?? expected[0];
  if (found === undefined) throw new Error("A message has no outcome");
  return found;
}
