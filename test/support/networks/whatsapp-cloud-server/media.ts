import { GraphError } from "./graph-error.ts";

/** A file that was uploaded. */
export interface MediaFile {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
  readonly uploadedAtMs: number;
}

const megabyte = 1024 * 1024;
/** How long uploaded files live, ms. */
const livesMs = 30 * 24 * 3_600_000;

/** The first bytes of each type, and its size limit. */
const kinds: { readonly [mime: string]: { readonly begins: string; readonly atMost: number } } = {
  "image/png": { begins: "89504e47", atMost: 5 * megabyte },
  "image/jpeg": { begins: "ffd8ff", atMost: 5 * megabyte },
  "application/pdf": { begins: "25504446", atMost: 100 * megabyte },
  "text/plain": { begins: "", atMost: 100 * megabyte },
};

/** The files of one number. */
export class Media {
  readonly #files = new Map<string, MediaFile>();
  #next = 900_000_001;

  /** Takes an upload. Throws if Meta would refuse it: an unknown type, content of another type, or too large a file. */
  upload(file: Omit<MediaFile, "id">): string {
    const kind = kinds[file.mime];
    if (kind === undefined) throw new GraphError(100, `a file of the type ${file.mime} is not supported`);
    if (!file.bytes.toString("hex").startsWith(kind.begins))
      throw new GraphError(131_053, "the content has another type");
    if (file.bytes.length > kind.atMost) throw new GraphError(131_053, "the file is too large");
    const id = String(this.#next++);
    this.#files.set(id, { ...file, id });
    return id;
  }

  /** The file of a message. Throws if the id is unknown or has expired. */
  use(id: string, nowMs: number): MediaFile {
    const file = this.#files.get(id);
    if (file === undefined || nowMs - file.uploadedAtMs > livesMs)
      throw new GraphError(131_053, "there is no such file");
    return file;
  }
}

/** Reads an upload: a form with the file, its type and the product. Throws the error with which Meta refuses another form. */
export async function readUpload(body: Buffer, contentType: string, nowMs: number): Promise<Omit<MediaFile, "id">> {
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData().catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof Blob)) throw new GraphError(100, "the file is missing");
  if (form?.get("messaging_product") !== "whatsapp") throw new GraphError(100, "messaging_product is missing");
  const type = form.get("type");
  const mime = typeof type === "string" ? type : file.type;
  return { name: file.name, mime, bytes: Buffer.from(await file.arrayBuffer()), uploadedAtMs: nowMs };
}
