import type { InputRichBlock, RichText } from "grammy/types";
import { emphasis } from "../../domain/words.ts";
import type { OutgoingTable } from "../channel.ts";

/** The blocks of a rich message (Bot API 10.3): a paragraph for each line, and a compact table for the rows that stand together. */
export function blocksOf({ lines, always }: OutgoingTable): InputRichBlock[] {
  const blocks: InputRichBlock[] = [];
  let rows: (readonly string[])[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    if (typeof line !== "string") rows.push(line);
    else {
      endTable();
      blocks.push({ type: "paragraph", text: richText(line) });
    }
  }
  endTable();
  if (always !== undefined)
    blocks.push({ type: "buttons", buttons: [{ text: always.label, callback_data: always.data }] });
  return blocks;
}

/** Rows that are shorter than the longest end in a cell that fills them up. */
function tableOf(rows: readonly (readonly string[])[]): InputRichBlock {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    row.map((text, place) => ({
      text: richText(text),
      align: place === 0 ? ("left" as const) : ("right" as const),
      valign: "middle" as const,
      ...(place === row.length - 1 && row.length < width && { colspan: width - place }),
    })),
  );
  return { type: "table", cells, is_compact: true, is_striped: true };
}

/** A text with our emphasis. */
function richText(written: string): RichText {
  const { text, spans } = emphasis(written);
  const parts: RichText[] = [];
  let at = 0;
  for (const { offset, length } of spans) {
    if (offset > at) parts.push(text.slice(at, offset));
    parts.push({ type: "bold", text: text.slice(offset, offset + length) });
    at = offset + length;
  }
  if (at < text.length) parts.push(text.slice(at));
  const [only = ""] = parts;
  return parts.length > 1 ? parts : only;
}
