import type { AnswerOf, Endpoint, QueryOf, Receiving } from '../../kernel/contract.ts';
import { currentLocale } from '../i18n/locale.ts';
import { addressOf } from './address.ts';
import { problemOf, Unreachable } from './problem.ts';

export interface FileToUpload<E> {
  file: Blob;
  query: QueryOf<E>;
  /** Names one submission, so that sending it again does nothing twice. */
  idempotencyKey: string;
  /** How much of it has left, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** No answer for so long after the last byte has moved: the line is dead. */
const patienceMilliseconds = 60_000;

/**
 * Sends one file to an endpoint that receives files. Throws `Problem` for a refusal, `Unreachable` where no answer
 * came, and an `AbortError` when it was called off.
 */
export async function uploadFile<const E extends Endpoint & Receiving>(
  endpoint: E,
  sent: FileToUpload<E>,
): Promise<AnswerOf<E>> {
  const response = await send(addressOf(endpoint.path, {}, sent.query as Record<string, unknown>), sent);
  if (!response.ok) throw await problemOf(response);
  // the server checks every answer against the contract
  return (await response.json()) as AnswerOf<E>;
}

/** By XMLHttpRequest: `fetch` does not tell how far it has come. */
function send(address: string, { file, idempotencyKey, onProgress, signal }: FileToUpload<never>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let patience = 0;
    const moved = () => {
      clearTimeout(patience);
      patience = window.setTimeout(() => request.abort(), patienceMilliseconds);
    };
    const fail = () => reject(signal?.aborted ? signal.reason : new Unreachable());
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      moved();
      onProgress?.(total > 0 ? loaded / total : 0);
    });
    request.addEventListener('load', () => resolve(responseOf(request)));
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    request.addEventListener('loadend', () => clearTimeout(patience));
    signal?.addEventListener('abort', () => request.abort());
    request.open('POST', address);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', currentLocale());
    request.setRequestHeader('Idempotency-Key', idempotencyKey);
    moved();
    request.send(file);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const type = request.getResponseHeader('content-type') ?? '';
  return new Response(request.responseText, { status: request.status, headers: { 'content-type': type } });
}
