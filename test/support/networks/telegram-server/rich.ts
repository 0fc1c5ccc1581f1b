import { isRecord, structure, type Params } from "./params.ts";
import { badRequest } from "./refusal.ts";

/** A button within a rich message. */
interface RichButton {
  readonly text: string;
  readonly data: string;
}

/** A rich message as an app shows it: lines, and rows of cells. */
export interface Rich {
  readonly lines: readonly (string | readonly string[])[];
  readonly buttons: readonly RichButton[];
  readonly isCompact: boolean;
}

/** The text in an app that does not know rich messages. */
export const notSupported = "This message is currently not supported in your version of Telegram. Please update.";

const longest = { text: 32_768, blocks: 500, columns: 20, buttons: 8 } as const;
const contents = ["blocks", "html", "markdown"];
const fieldsOf: { readonly [type: string]: readonly string[] } = {
  paragraph: ["type", "text"],
  table: ["type", "cells", "is_bordered", "is_striped", "is_compact", "caption"],
  buttons: ["type", "buttons", "align"],
};
const fieldsOfCell = ["text", "is_header", "colspan", "rowspan", "align", "valign"];
const places = { align: ["left", "center", "right"], valign: ["top", "middle", "bottom"] } as const;

/** Reads and checks `rich_message` (Bot API 10.3), as far as this server knows its blocks. */
export function readRich(params: Params): Rich {
  const message = structure(params, "rich_message", "rich message");
  if (!isRecord(message)) throw badRequest("object expected as rich message");
  if (contents.filter((name) => message[name] !== undefined).length !== 1)
    throw badRequest("exactly one of blocks, html and markdown must be specified");
  const blocks: unknown = message["blocks"];
  if (!Array.isArray(blocks)) throw badRequest("this server reads blocks alone");
  if (blocks.length === 0) throw badRequest("RICH_MESSAGE_CONTENT_REQUIRED");
  const rich: { lines: (string | string[])[]; buttons: RichButton[]; isCompact: boolean } = {
    lines: [],
    buttons: [],
    isCompact: true,
  };
  for (const block of blocks as unknown[]) {
    const { type } = checked(block, (one) => fieldsOf[String(one["type"])]);
    const fields = block as Params;
    if (type === "paragraph") rich.lines.push(textOf(fields["text"]));
    if (type === "table") {
      rich.lines.push(...rowsOf(fields["cells"]));
      rich.isCompact &&= fields["is_compact"] === true;
    }
    if (type === "buttons") rich.buttons.push(...buttonsOf(fields["buttons"]));
  }
  if (rich.lines.length + rich.buttons.length > longest.blocks) throw badRequest("RICH_MESSAGE_TOO_MANY_BLOCKS");
  if (rich.lines.flat().join("").length > longest.text) throw badRequest("RICH_MESSAGE_TOO_LONG");
  return rich;
}

function checked(value: unknown, known: (one: Params) => readonly string[] | undefined): Params {
  if (!isRecord(value)) throw badRequest("can't parse InputRichBlock: an Object is expected");
  const fields = known(value);
  if (fields === undefined) throw badRequest("can't parse InputRichBlock: unknown type");
  const other = Object.keys(value).find((name) => !fields.includes(name));
  if (other !== undefined) throw badRequest(`can't parse InputRichBlock: unknown field "${other}"`);
  return value;
}

/** A table's rows. Each takes the same number of columns. */
function rowsOf(cells: unknown): string[][] {
  if (!Array.isArray(cells)) throw badRequest(`can't parse InputRichBlock: Can't find field "cells"`);
  const widths = new Set<number>();
  const rows = (cells as unknown[]).map((row) => {
    if (!Array.isArray(row) || row.length === 0) throw badRequest("can't parse InputRichBlock: a row has cells");
    let width = 0;
    const texts = (row as unknown[]).map((cell) => {
      const fields = checked(cell, () => fieldsOfCell);
      for (const [name, known] of Object.entries(places))
        if (!(known as readonly unknown[]).includes(fields[name]))
          throw badRequest(`can't parse InputRichBlock: Can't find field "${name}"`);
      width += Number(fields["colspan"] ?? 1);
      return fields["text"] === undefined ? "" : textOf(fields["text"]);
    });
    widths.add(width);
    return texts;
  });
  if (Math.max(...widths) > longest.columns) throw badRequest("RICH_MESSAGE_TABLE_TOO_WIDE");
  if (widths.size > 1) throw badRequest("RICH_MESSAGE_TABLE_INVALID");
  return rows;
}

/** The plain text of a `RichText`. */
function textOf(rich: unknown): string {
  if (typeof rich === "string") return rich;
  if (Array.isArray(rich)) return (rich as unknown[]).map(textOf).join("");
  if (isRecord(rich) && rich["type"] === "bold") return textOf(rich["text"]);
  throw badRequest("can't parse RichText");
}

function buttonsOf(value: unknown): RichButton[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > longest.buttons)
    throw badRequest("can't parse InputRichBlock: 1-8 buttons are expected");
  return (value as unknown[]).map((button) => {
    const data = isRecord(button) ? button["callback_data"] : undefined;
    if (
      !isRecord(button) ||
      typeof data !== "string" ||
      Object.keys(button).some((name) => name !== "text" && name !== "callback_data")
    )
      throw badRequest("can't parse RichMessageButton: exactly one action must be specified");
    const bytes = Buffer.byteLength(data, "utf8");
    if (bytes < 1 || bytes > 64) throw badRequest("BUTTON_DATA_INVALID");
    return { text: textOf(button["text"]), data };
  });
}
