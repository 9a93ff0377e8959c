import type { FastifyInstance } from 'fastify';
import { openLog, type Log } from '../../../platform/telemetry/log.ts';
import { followApp, type Left } from './followed-app.ts';
import { openKeptAnswers, type KeptAnswers } from './kept-answers.ts';
import { readableText } from './readable-text.ts';
import { wordsNotFor, type Side } from './secret-words.ts';
import { misframed } from './misframed.ts';

const mostShown = 300;
const mostRemembered = 5;

/** Looks at every answer of a run: fails at a 5xx and at words that are not for whoever reads them. */
export class Watch {
  readonly #answers: KeptAnswers;
  readonly #sides = new Map<string, Side>();
  readonly #running = new Set<string>();
  readonly #lately: string[] = [];
  readonly #reading: Promise<void>[] = [];
  #troubles: string[] = [];
  readonly logLines: string[] = [];

  private constructor(answers: KeptAnswers) {
    this.#answers = answers;
  }

  static async open(): Promise<Watch> {
    return new Watch(await openKeptAnswers());
  }

  /** Where the product writes while it is watched. */
  log(): Log {
    return openLog('info', { write: (line: string) => void this.logLines.push(line) });
  }

  /** Whatever this app answers from now on. */
  follow(app: FastifyInstance): void {
    followApp(app, {
      began: (request) => {
        this.#running.add(request);
        return () => {
          this.#running.delete(request);
          this.#lately.splice(0, this.#lately.length - mostRemembered + 1);
          this.#lately.push(request);
        };
      },
      left: (answer) => this.#look(answer),
    });
  }

  /** Whose session this is, where it is none of the cast's. */
  knows(session: string, side: Side): void {
    this.#sides.set(session, side);
  }

  blame(trouble: string): void {
    this.#troubles.push(trouble);
  }

  atWork(): string {
    return [...this.#running, ...this.#lately.toReversed()].map((request) => request.slice(0, mostShown)).join(' | ');
  }

  /** Throws what was seen since this was asked last. */
  async settle(): Promise<void> {
    await Promise.all(this.#reading.splice(0));
    const [first, ...others] = this.#troubles.splice(0);
    if (first !== undefined) throw new Error([first, `and ${others.length} more`, ...others.slice(0, 9)].join('\n'));
  }

  /** Every answer that was given, each once a side. */
  answers(): AsyncGenerator<{ side: Side; request: string; text: string }> {
    return this.#answers.all();
  }

  close(): Promise<void> {
    return this.#answers.close();
  }

  #look(answer: Left): void {
    const request = describe(answer);
    if (answer.status >= 500) this.blame(`${request} answered ${answer.status}: ${shown(answer.bytes.toString())}`);
    const misfit = misframed(answer);
    if (misfit) this.blame(`${request}: ${misfit}`);
    this.#reading.push(this.#read(answer, request));
  }

  async #read({ headers, answered, bytes }: Left, request: string): Promise<void> {
    const side = this.#sideOf(headers);
    const text = `${JSON.stringify(answered)}\n${await readableText(bytes)}`;
    for (const word of wordsNotFor[side])
      if (text.includes(word)) this.blame(`${request} told ${side} of ${word}: ${around(text, word)}`);
    this.#answers.keep({ side, request, text });
  }

  #sideOf({ cookie, authorization }: Record<string, unknown>): Side {
    const shown = JSON.stringify([authorization, cookie]);
    for (const [session, side] of this.#sides) if (shown.includes(session)) return side;
    return shown.includes('beichen.') ? 'stranger' : 'nobody';
  }
}

function describe({ method, url, headers, payload }: Left): string {
  const { cookie, ...others } = headers;
  const body = Buffer.isBuffer(payload) ? `${payload.length} bytes` : JSON.stringify(payload);
  return shown(`${method} ${url} ${cookie ? 'signed in ' : ''}${JSON.stringify(others)} ${body ?? ''}`);
}

function shown(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}… (${text.length})`;
}

export function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 60), at + 60);
}
