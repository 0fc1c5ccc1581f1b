/** Our requests over a connection pool, and their forms with files. */
import type { Dispatcher } from "undici";

/** One request on a pool of connections. */
interface Request {
  readonly path: string;
  readonly method: "POST";
  /** Alternating names and values. */
  readonly headers: string[];
  readonly body: string | Buffer;
}

/** Takes the answer piece by piece. An exception here ends the call, which then rejects with it. */
interface Taker {
  head(status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void;
  /** Takes a piece of the body. Returns why reading must stop, or null. */
  piece(chunk: Uint8Array): string | null;
}

/** A call in progress. */
interface PoolCall {
  /** Resolves after the last byte with null, or with the reason why `piece` stopped reading. Rejects with undici's error, or the reason of `abort`. */
  readonly ended: Promise<string | null>;
  /** Rejects the call at once. Nothing more is written. Does nothing if the call has ended. */
  abort(reason: Error): void;
}

/**
 * Makes one request, without a retry or redirect. undici's `request` does the same, but makes a stream for each answer. undici ignores an abort while it
 * connects; the request is then aborted when its turn comes, before its headers are written.
 */
export function callPool(pool: Pick<Dispatcher, "dispatch">, request: Request, taker: Taker): PoolCall {
  const { promise: ended, resolve, reject } = promiseOf<string | null>();
  let controller: Dispatcher.DispatchController | null = null;
  let over: Error | null = null;
  const abort = (reason: Error) => {
    if (over !== null) return;
    over = reason;
    reject(reason);
    controller?.abort(reason);
  };
  pool.dispatch(request, {
    onRequestStart(started) {
      controller = started;
      if (over !== null) started.abort(over);
    },
    onResponseStart(_, status, headers) {
      if (status < 200 || over !== null) return;
      attempt(() => taker.head(status, headers), abort);
    },
    onResponseData(_, chunk) {
      if (over !== null) return;
      const why = attempt(() => taker.piece(chunk), abort) ?? null;
      if (why === null) return;
      resolve(why);
      abort(new Error(why));
    },
    onResponseEnd: () => resolve(null),
    onResponseError: (_, error) => abort(error),
  });
  return { ended, abort };
}

function promiseOf<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

function attempt<T>(run: () => T, failed: (error: Error) => void): T | undefined {
  try {
    return run();
  } catch (error) {
    failed(error as Error);
    return undefined;
  }
}

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
