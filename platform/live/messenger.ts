import pg from 'pg';
import type { Id } from '../../kernel/id.ts';
import type { News } from './news.ts';
import { gapLetter, lettersOf, readLetter } from './wire.ts';

export interface MessengerSettings {
  /** Past any pooler: it listens for as long as the process lives. */
  connectionUrl: string;
  /** Whoever can log in to the database may listen and speak on any that they can name. */
  channel: string;
  /** Of this process, so that it doesn't hear itself. */
  name: Id;
  onNews(news: readonly News[]): void;
  /** It may have missed some: it was cut off, or there was too much. */
  onGap(): void;
  onTrouble(error: unknown): void;
}

const pauseMilliseconds = 1000;
/** A connection that says nothing for so long is gone, whatever its socket thinks; only asking finds it out. */
const patienceMilliseconds = 10_000;
const askMilliseconds = 20_000;

/** Carries news between the processes of an installation, on a connection of its own that comes back by itself. */
export class Messenger {
  readonly #settings: MessengerSettings;
  #client: pg.Client | null = null;
  #isStopped = false;
  /** Something could not be said; the others are told so when it can be. */
  #owesGap = false;
  #said: Promise<void> = Promise.resolve();
  readonly #asking: NodeJS.Timeout;
  #timer: NodeJS.Timeout | undefined;

  constructor(settings: MessengerSettings) {
    this.#settings = settings;
    this.#asking = setInterval(() => this.#say('select 1'), askMilliseconds).unref();
    this.#connect().catch((error) => this.#fail(error));
  }

  /** Says it to the other processes, in one statement a batch; of what can't be said they hear later that there was some. */
  tell(news: readonly News[]): void {
    const letters = lettersOf(this.#settings.name, news);
    const calls = letters.map((_, at) => `pg_notify('${this.#settings.channel}', $${at + 1})`).join(', ');
    if (this.#client) this.#say(`select ${calls}`, letters);
    else this.#owesGap = true;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    clearInterval(this.#asking);
    // what was said last is still on its way
    await this.#said;
    await this.#client?.end().catch(this.#settings.onTrouble);
  }

  #say(text: string, values: string[] = []): void {
    const client = this.#client;
    if (!client) return;
    const said = client.query(text, values).then(() => undefined);
    this.#said = said.catch((error) => {
      this.#settings.onTrouble(error);
      this.#owesGap = true;
      // it comes back by itself; while a question is open, this cuts it off
      client.end().catch(this.#settings.onTrouble);
    });
  }

  async #connect(): Promise<void> {
    const { connectionUrl, onTrouble } = this.#settings;
    const client = new pg.Client({
      connectionString: connectionUrl,
      application_name: 'yingtai live',
      connectionTimeoutMillis: patienceMilliseconds,
      query_timeout: patienceMilliseconds,
    });
    client.on('error', onTrouble);
    client.on('end', () => this.#again());
    client.on('notification', ({ payload = '' }) => hear(this.#settings, payload));
    await client.connect();
    await client.query(`listen ${this.#settings.channel}`);
    this.#client = client;
    if (this.#isStopped) return client.end();
    if (this.#owesGap) this.#say(`select pg_notify('${this.#settings.channel}', $1)`, [gapLetter(this.#settings.name)]);
    this.#owesGap = false;
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
