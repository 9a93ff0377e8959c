import type { Id } from '../../kernel/id.ts';
import { keyFor } from '../crypto/secret-key.ts';
import { openHub, type Hub } from './hub.ts';
import { Messenger } from './messenger.ts';
import type { LiveTopic, News } from './news.ts';
import { openOutbox } from './outbox.ts';

/** News of this process, and once it is joined of all of the installation's. */
export interface Live {
  hub: Hub;
  /** What a transaction told, after its COMMIT. */
  committed(news: readonly News[]): void;
  /** From now on hears the other processes, and is heard by them; answers with how to leave. */
  join(connectionUrl: string, onTrouble: (error: unknown) => void): () => Promise<void>;
}

export function openLive(name: Id, topics: readonly LiveTopic[], key: Buffer): Live {
  const hub = openHub(name, topics);
  const travelling = new Set(topics.map(({ topic }) => topic));
  let messenger: Messenger | null = null;
  const outbox = openOutbox((news) => {
    hub.publish(news);
    messenger?.tell(news);
  });
  return {
    hub,
    committed: (news) => outbox.put(news.filter(({ topic }) => travelling.has(topic))),
    join(connectionUrl, onTrouble) {
      const channel = channelOf(key);
      const joined = new Messenger({ connectionUrl, channel, name, onNews: hub.publish, onGap: hub.gap, onTrouble });
      messenger = joined;
      return async () => {
        outbox.flush();
        messenger = null;
        await joined.stop();
      };
    },
  };
}

/** Nobody's guess: PostgreSQL keeps no login from listening, and a BI tool's must not hear of other providers. */
function channelOf(installation: Buffer): string {
  return `yingtai_live_${keyFor('live', installation).toString('hex').slice(0, 32)}`;
}
