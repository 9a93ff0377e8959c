import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Side } from './secret-words.ts';

export interface KeptAnswer {
  side: Side;
  /** What was asked. */
  request: string;
  text: string;
}

/** Every answer of a run, each once a side, on the disk: a run gives more than memory should hold. */
export async function openKeptAnswers() {
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-attack-'));
  const file = join(folder, 'answers.jsonl');
  const writing = createWriteStream(file);
  const seen = new Set<string>();
  return {
    keep(answer: KeptAnswer): void {
      const hash = createHash('sha1').update(`${answer.side} ${answer.text}`).digest('base64');
      if (seen.has(hash) || writing.writableEnded) return;
      seen.add(hash);
      writing.write(`${JSON.stringify(answer)}\n`);
    },
    /** All that were kept; nothing is kept any more. */
    async *all(): AsyncGenerator<KeptAnswer> {
      writing.end();
      if (!writing.closed) await once(writing, 'close');
      for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as KeptAnswer;
    },
    async close(): Promise<void> {
      writing.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type KeptAnswers = Awaited<ReturnType<typeof openKeptAnswers>>;
