/** The part of a command that help shows. */
interface Listed {
  readonly summary: string | null;
  readonly options?: readonly string[];
  readonly operands?: readonly string[];
}

/** Prints every command that has a summary, with its operands and options. */
export function printHelp(commands: { readonly [name: string]: Listed }): void {
  const rows = Object.entries(commands).flatMap(([name, { summary, operands = [], options = [] }]) =>
    summary === null ? [] : [{ usage: [name, ...operands, ...options.map((one) => `[--${one}]`)].join(" "), summary }],
  );
  const width = Math.max(...rows.map(({ usage }) => usage.length));
  const lines = rows.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  process.stdout.write(
    `Usage: node dist/src/main.js [COMMAND]\n\n${lines.join("\n")}\n\nSettings come from the environment and from .env; .env.example explains each.\n`,
  );
}
