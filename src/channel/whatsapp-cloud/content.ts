import { emphasis } from "../../domain/words.ts";
import type { Language } from "../../domain/language.ts";
import type { UploadedFile } from "../../http/pool-call.ts";
import type { Button, FileBody, OutgoingBody, TextBody } from "../channel.ts";
import { splitText } from "../split-text.ts";
import { flowAction, templateLanguage } from "./registered.ts";

/** Sentences that the channel adds itself, by language (null: the shop's default). */
export interface CloudTexts {
  /** Label of the button that opens a list of options; at most 20 characters. */
  readonly openOptions: (language: Language | null) => string;
  /** Above the options for which one list had no room. */
  readonly moreOptions: (language: Language | null) => string;
  /** Below a question that a form may answer too. */
  readonly orFillForm: (language: Language | null) => string;
  /** Label of the button that opens the form; at most 20 characters. */
  readonly fillForm: (language: Language | null) => string;
}

/**
 * One message, without its recipient. `file`: it is uploaded first, and `message` gets its id. `instead`: the message has a form, and this replaces it if Meta
 * or the person's app does not accept that.
 */
export type Content =
  | { readonly file: null; readonly message: object; readonly instead?: object }
  | { readonly file: UploadedFile; readonly message: (id: string) => object };

/** The limits of Meta's documents, in UTF-16 units. */
const longest = { text: 4096, interactive: 1024, caption: 1024, button: 20, row: 24, description: 72 };
const mostButtons = 3;
const mostRows = 10;

/**
 * Converts a body to messages, in order; empty for bodies that this network lacks. A body gives the same messages each time. `template`: the name of the one
 * that asks its reader to write; null: none. `flowId`: the form of a sale; null: none, or not in this chat.
 */
export function contentsOf(
  body: OutgoingBody,
  texts: CloudTexts,
  template: string | null,
  flowId: string | null,
): Content[] {
  switch (body.type) {
    case "commands":
    case "remove":
      return [];
    case "wake":
      return template === null ? [] : [{ file: null, message: templateMessage(template) }];
    case "file":
      return [fileContent(body)];
    case "text":
      if (body.form !== undefined && flowId !== null) return [formContent(body, body.form, texts, flowId)];
      return textContents(body, texts).map((message) => ({ file: null, message }));
  }
}

/** A question that a form may answer. It is short. */
function formContent(body: TextBody, token: string, texts: CloudTexts, flowId: string): Content {
  const { text } = body;
  const language = body.language ?? null;
  const message = interactive(
    "flow",
    `${text}\n${texts.orFillForm(language)}`,
    flowAction(flowId, token, texts.fillForm(language)),
  );
  return { file: null, message, instead: plainText(text) };
}

function textContents(body: TextBody, texts: CloudTexts): object[] {
  const language = body.language ?? null;
  const lists = body.askContact || body.buttons.length === 0 ? [] : chunks(body.buttons, mostRows);
  if (!body.askContact && lists.length === 0) return splitText(body.text, longest.text).map(plainText);
  const { head, last } = withLast(body.text);
  const before = head.map(plainText);
  if (body.askContact) return [...before, interactive("request_contact_info", last, { name: "request_contact_info" })];
  if (areButtons(body.buttons)) {
    const buttons = body.buttons.map(({ label, data }) => ({
      type: "reply",
      reply: { id: data, title: plain(label) },
    }));
    return [...before, interactive("button", last, { buttons })];
  }
  const messages = lists.map((buttons, index) =>
    interactive("list", index === 0 ? last : texts.moreOptions(language), {
      button: texts.openOptions(language),
      sections: [{ rows: rowsOf(buttons, index * mostRows) }],
    }),
  );
  return [...before, ...messages];
}

function templateMessage(name: string): object {
  return { type: "template", template: { name, language: { code: templateLanguage } } };
}

function plainText(text: string): object {
  return { type: "text", text: { body: text, preview_url: false } };
}

function interactive(type: string, text: string, action: object): object {
  return { type: "interactive", interactive: { type, body: { text }, action } };
}

/** A text whose last part is short enough to stand above buttons. */
function withLast(text: string): { readonly head: readonly string[]; readonly last: string } {
  const last = splitText(text, longest.interactive).at(-1) ?? text;
  const head = text.slice(0, text.length - last.length).trimEnd();
  return { head: head === "" ? [] : splitText(head, longest.text), last };
}

function areButtons(buttons: readonly Button[]): boolean {
  const titles = buttons.map(({ label }) => plain(label));
  return (
    buttons.length <= mostButtons && areDistinct(titles) && titles.every((title) => title.length <= longest.button)
  );
}

/** Rows of a list. A label that is too long gets a number in front, so that no two look alike, and stands whole below it. */
function rowsOf(buttons: readonly Button[], first: number): object[] {
  const labels = buttons.map(({ label }) => plain(label));
  const fit = areDistinct(labels) && labels.every((label) => label.length <= longest.row);
  return buttons.map(({ data }, index) => {
    const label = labels[index] ?? "";
    if (fit) return { id: data, title: label };
    const title = cut(`${first + index + 1} · ${label}`, longest.row);
    return { id: data, title, description: cut(label, longest.description) };
  });
}

function areDistinct(labels: readonly string[]): boolean {
  return new Set(labels).size === labels.length;
}

/** A label without marks of emphasis, which titles cannot have. */
function plain(label: string): string {
  return emphasis(label).text.trim();
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${splitText(text, most - 1)[0] ?? ""}…`;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** A picture or a document. Meta does not name CSV among the types of documents: it goes as plain text under its own name. */
function fileContent({ name, mime, caption, base64 }: FileBody): Content {
  const bytes = Buffer.from(base64, "base64");
  const line = emphasis(caption).text.slice(0, longest.caption);
  const said = line === "" ? {} : { caption: line };
  if (mime.startsWith("image/"))
    return { file: { name, mime, bytes }, message: (id) => ({ type: "image", image: { id, ...said } }) };
  return {
    file: { name, mime: mime === "text/csv" ? "text/plain" : mime, bytes },
    message: (id) => ({ type: "document", document: { id, filename: name, ...said } }),
  };
}
