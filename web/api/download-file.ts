import { currentLocale } from '../i18n/locale.ts';
import { problemOf, Unreachable } from './problem.ts';

export interface DownloadedFile {
  /** As the server calls it. */
  name: string;
  content: Blob;
}

/** No byte for so long: the line is dead. */
const patienceMilliseconds = 60_000;
/** What is asked for by a POST is worked on first. */
const patienceForWork = 180_000;

/**
 * Fetches a file as a whole, so that what is wrong is said in words and half a file is never saved. Throws `Problem` for a
 * refusal, `Unreachable` where no answer came or it broke off. With a body it is made by a POST.
 */
export async function downloadFile(
  address: string,
  onBytes: (bytes: number) => void,
  body?: object,
): Promise<DownloadedFile> {
  const patience = new Patience(body ? patienceForWork : patienceMilliseconds);
  try {
    const response = await fetch(address, {
      headers: { 'Accept-Language': currentLocale(), ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      signal: patience.signal,
    });
    if (!response.ok) throw await problemOf(response);
    const content = await read(response, (bytes) => {
      patience.renew();
      onBytes(bytes);
    });
    return { name: nameOf(response), content };
  } catch (error) {
    throw error instanceof TypeError || error instanceof DOMException ? new Unreachable(error) : error;
  } finally {
    patience.end();
  }
}

async function read(response: Response, onBytes: (bytes: number) => void): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let bytes = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value);
    bytes += piece.value.length;
    onBytes(bytes);
  }
  return new Blob(pieces, { type: response.headers.get('content-type') ?? '' });
}

/** RFC 6266; the server sends the name in this form. */
function nameOf(response: Response): string {
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return decodeURIComponent(name);
}

class Patience {
  readonly #abort = new AbortController();
  #timer = 0;

  constructor(milliseconds: number) {
    this.renew(milliseconds);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  renew(milliseconds = patienceMilliseconds): void {
    this.end();
    this.#timer = window.setTimeout(() => this.#abort.abort(), milliseconds);
  }

  end(): void {
    window.clearTimeout(this.#timer);
  }
}
