import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Lines on their way to a stream. */
export interface LineWriter {
  /** Waits while the reader is slower. */
  write(line: string): Promise<void>;
  /** Writes what is kept back. */
  end(): Promise<void>;
}

/** Fewer and larger writes: a million lines one by one take minutes. */
const most = 64 * 1024;

/** Keeps lines back until there are many, or until nothing more comes at once: whoever asks line by line is answered. */
export function lineWriter(stream: Writable): LineWriter {
  let waiting = '';
  const flush = async () => {
    const text = waiting;
    waiting = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    async write(line) {
      if (waiting === '') setImmediate(() => void flush());
      waiting += `${line}\n`;
      if (waiting.length >= most) await flush();
    },
    end: flush,
  };
}
