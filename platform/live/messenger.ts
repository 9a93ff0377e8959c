import pg from 'pg';
import type { Id } from '../../kernel/id.ts';
import type { News } from './news.ts';
import { lettersOf, readLetter } from './wire.ts';

export interface MessengerSettings {
  /** Past any pooler: it listens for as long as the process lives. */
  connectionUrl: string;
  /** Of this process, so that it doesn't hear itself. */
  name: Id;
  onNews(news: readonly News[]): void;
  /** It may have missed some: it was cut off, or there was too much. */
  onGap(): void;
  onTrouble(error: unknown): void;
}

const channel = 'yingtai_live';
const pauseMilliseconds = 1000;

/** Carries news between the processes of an installation, on a connection of its own that comes back by itself. */
export class Messenger {
  readonly #settings: MessengerSettings;
  #client: pg.Client | null = null;
  #isStopped = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(settings: MessengerSettings) {
    this.#settings = settings;
    this.#connect().catch((error) => this.#fail(error));
  }

  /** Says it to the other processes, in one statement a batch; what can't be said is left to their polling. */
  tell(news: readonly News[]): void {
    const letters = lettersOf(this.#settings.name, news);
    const calls = letters.map((_, at) => `pg_notify('${channel}', $${at + 1})`).join(', ');
    this.#client?.query(`select ${calls}`, letters).catch(this.#settings.onTrouble);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(this.#settings.onTrouble);
  }

  async #connect(): Promise<void> {
    const { connectionUrl, onTrouble } = this.#settings;
    const client = new pg.Client({ connectionString: connectionUrl, application_name: 'yingtai live' });
    client.on('error', onTrouble);
    client.on('end', () => this.#again());
    client.on('notification', ({ payload = '' }) => hear(this.#settings, payload));
    await client.connect();
    await client.query(`listen ${channel}`);
    this.#client = client;
    if (this.#isStopped) await client.end();
  }

  /** What passed while it was away is lost. */
  #again(): void {
    this.#client = null;
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    const come = () => this.#connect().then(this.#settings.onGap, (error) => this.#fail(error));
    this.#timer = setTimeout(() => void come(), pauseMilliseconds).unref();
  }

  #fail(error: unknown): void {
    this.#settings.onTrouble(error);
    this.#again();
  }
}

function hear({ name, onNews, onGap }: MessengerSettings, payload: string): void {
  const letter = readLetter(payload);
  if (!letter || letter.from === name) return;
  if (letter.news) onNews(letter.news);
  else onGap();
}
