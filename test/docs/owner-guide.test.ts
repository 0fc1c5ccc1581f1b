import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { invocationOf } from "../../src/cli/commands.ts";
import { environmentSchema, settingNames } from "../../src/config/schema.ts";
import { daysAsked } from "../../src/understanding/mentions/days.ts";
import { keys, written } from "../text/samples.ts";
import { readCommand } from "../../src/router/turn/commands/read-command.ts";

const root = join(import.meta.dirname, "../..");
const guide = readFileSync(join(root, "docs/guia-del-dueno.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: { readonly [name: string]: string };
};

/** What a page quotes, by how it is written. */
interface Quoted {
  /** Lines of code blocks, and `code` in sentences. */
  readonly code: readonly string[];
  /** «Sentences» of the bot. */
  readonly sentences: readonly string[];
  /** *Words* that are written in the chat. */
  readonly chat: readonly string[];
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** Reads what a page quotes. */
function quotedIn(page: string): Quoted {
  const code: string[] = [];
  const sentences: string[] = [];
  const chat: string[] = [];
  const into = (found: string[]) => (_: string, text: string) => {
    found.push(oneLine(text));
    return "";
  };
  page
    .replaceAll(/^ *```sh\n([^]*?)^ *```$/gm, (_, block: string) => {
      code.push(...block.split("\n").map((line) => oneLine(line.replace(/(?<=^|\s)#.*/, ""))));
      return "";
    })
    .replaceAll(/`([^`]+)`/g, into(code))
    .replaceAll(/«([^»]+)»/g, into(sentences))
    .replaceAll(/^ *\* /gm, "")
    .replaceAll(/(?<!\*)\*(?!\*)([^*]+)\*(?!\*)/g, into(chat));
  return { code: code.filter((line) => line !== ""), sentences, chat };
}

/** What the guide says of its own typefaces. */
const ownWords = new Set(["cursivas", "comillas", "letra de máquina"]);

/** Whether the command line of the program takes these arguments. */
function isInvocation(args: readonly string[]): boolean {
  try {
    return invocationOf(args).command.summary !== null;
  } catch {
    return false;
  }
}

/** Whether a command, a setting or a file exists as it is written; a setting with a value also has to take it. */
function exists(code: string): boolean {
  const steps = code.split(" && ");
  if (steps.length > 1) return steps.every(exists);
  const [program = "", ...args] = code.split(" ");
  if (program === "node") return args[0] === "dist/src/main.js" && isInvocation(args.slice(1));
  if (program === "npm") {
    const [word = "", ...rest] = args;
    const name = word === "run" ? rest.shift() : word;
    return rest.length === 0 && (code === "npm ci" || (name !== undefined && Object.hasOwn(scripts, name)));
  }
  if (program === "chmod") return code === "chmod 600 .env";
  if (program === "cp") return existsSync(join(root, args[0] ?? "")) && args[1] === ".env" && args.length === 2;
  const [, setting, value] = /^([A-Z][A-Z0-9_]+)(?:=(.+))?$/.exec(code) ?? [];
  if (setting === undefined) return code === ".env";
  return (
    settingNames.includes(setting) && (value === undefined || environmentSchema.safeParse({ [setting]: value }).success)
  );
}

const said = keys.flatMap((key) => written("es-MX", key));
const spoken = said.map((text) => oneLine(text.replaceAll("*", "")));
/** Words that the bot itself tells people to write: the answers to its questions. */
const answers = new Set(said.flatMap((text) => [...text.matchAll(/\*([^*\n]+)\*/g)].map(([, words]) => words)));

/** Whether the bot reads these words: a command, for a cut with days that it knows; or an answer that it asks for in these words. */
function isRead(words: string): boolean {
  const command = readCommand(words);
  if (command?.type !== "corte") return command !== null || answers.has(words);
  const { days, rest } = daysAsked(command.text ?? "", "2026-11-27");
  return days !== null && rest.every((word) => ["csv", "gráfica", "tabla"].includes(word));
}

/** What a page quotes that does not exist. */
function unknownIn(page: string): readonly string[] {
  const { code, sentences, chat } = quotedIn(page);
  return [
    ...code.filter((one) => !exists(one)),
    ...sentences.filter((one) => !spoken.some((text) => text.includes(one))),
    ...chat.filter((one) => !isRead(one)),
  ].filter((one) => !ownWords.has(one));
}

describe("docs/guia-del-dueno.md", () => {
  it("quotes commands, settings, words of the chat and sentences of the bot that exist", () => {
    expect(unknownIn(guide)).toEqual([]);
  });

  it("has all that an owner needs: every command for backups, words of each kind", () => {
    const { code, sentences, chat } = quotedIn(guide);
    for (const command of ["backup", "verify RUTA", "restore RUTA", "restore RUTA --yes", "whatsapp-resume"])
      expect(code).toContain(`node dist/src/main.js ${command}`);
    for (const command of ["npm ci", "npm start", "npm run doctor"]) expect(code).toContain(command);
    const types = new Set(chat.flatMap((words) => readCommand(words)?.type ?? []));
    for (const type of ["sale", "doubts", "corte", "addCollaborator", "disableCollaborator", "invite", "unlink"])
      expect(types).toContain(type);
    expect(chat).toContain("regístrala ahora");
    expect(sentences).toContain("No la repitas: la estoy verificando (hasta 2 minutos) y te aviso.");
  });

  it.each([
    "`npm run nothing`",
    "`npm dance`",
    "`node dist/src/main.js dance`",
    "`node dist/src/main.js restore RUTA --now`",
    "`NO_SUCH_SETTING`",
    "`CLOSING_HOUR=9 pm`",
    "`CLOSING_HOUR=25:00`",
    "`.env.sample`",
    "```sh\ncp .env.sample .env\n```",
    "`cp .env.example .env && chmod 644 .env`",
    "*bailar*",
    "*corte 31/11*",
    "*corte de\npelo*",
    "«Esto no lo dice\nel bot»",
  ])("is checked: %j is found out", (text) => {
    const page = `* **Una cosa.** *sí*, «Venta registrada» y \`npm start\`.\n\n${text}\n`;
    expect(unknownIn(page)).toHaveLength(1);
  });
});
