/** A file to upload. */
export interface UploadedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** The body of an upload (`multipart/form-data`): fields, and one file. A name holds no quote and no line break, which would end its field. */
export function multipart(
  fields: { readonly [name: string]: string },
  field: string,
  { name, mime, bytes }: UploadedFile,
  boundary: string,
): Buffer {
  const texts = Object.entries(fields).map(
    ([named, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${named}"\r\n\r\n${value}\r\n`,
  );
  const filename = name.replaceAll(/["\r\n]/g, "_");
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${filename}"\r\ncontent-type: ${mime}\r\n\r\n`;
  return Buffer.concat([Buffer.from(texts.join("") + head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}
