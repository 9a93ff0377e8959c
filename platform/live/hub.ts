import type { Id } from '../../kernel/id.ts';
import { mayHear, type Hearer } from './may-hear.ts';
import { NewsRing, type Numbered } from './news-ring.ts';
import type { LiveTopic, News } from './news.ts';

/** What a listener is given; `mark` is where to go on from later. */
export interface Heard {
  mark: string;
  news: News;
}

export interface Listening {
  hearer: Hearer;
  onNews(heard: Heard): void;
  /** Some news was lost on its way here: whatever is on screen must be read again. */
  onGap(mark: string): void;
}

/** Gives out news in this process to those who may hear it. Nothing depends on it: whoever hears nothing polls. */
export interface Hub {
  publish(news: readonly News[]): void;
  /** That news of other processes may have passed unheard. */
  gap(): void;
  /** Where news stands now. */
  mark(): string;
  /** What this hearer missed since the mark; null when that can't be said any more. */
  since(mark: string, hearer: Hearer): Heard[] | null;
  /** How many listen. */
  listeners(): number;
  /** Answers with how to stop. */
  listen(listening: Listening): () => void;
}

const mostKept = 4096;

/** `name`: unlike that of any other process or start, since marks count from its own beginning. */
export function openHub(name: Id, topics: readonly LiveTopic[]): Hub {
  const ring = new NewsRing(mostKept);
  const listenings = new Set<Listening>();
  const byName = new Map(topics.map((topic) => [topic.topic, topic]));
  const markAt = (number: number) => `${name}.${number}`;
  const hears = (hearer: Hearer, { news }: Numbered) => mayHear(hearer, news, byName.get(news.topic));

  return {
    publish(all) {
      for (const news of all.filter(({ topic }) => byName.has(topic))) {
        const numbered = ring.add(news);
        const heard = { mark: markAt(numbered.number), news };
        for (const listening of listenings) if (hears(listening.hearer, numbered)) listening.onNews(heard);
      }
    },
    gap() {
      for (const { onGap } of listenings) onGap(markAt(ring.last));
    },
    mark: () => markAt(ring.last),
    since(mark, hearer) {
      const number = numberIn(mark, name);
      const missed = number === null ? null : ring.after(number);
      return (
        missed &&
        missed
          .filter((numbered) => hears(hearer, numbered))
          .map((numbered) => ({ mark: markAt(numbered.number), news: numbered.news }))
      );
    },
    listeners: () => listenings.size,
    listen(listening) {
      listenings.add(listening);
      return () => void listenings.delete(listening);
    },
  };
}

/** Null: a mark of another process, or of none. */
function numberIn(mark: string, name: Id): number | null {
  const [of, number] = mark.split('.');
  return of === name && number !== undefined && /^\d{1,15}$/.test(number) ? Number(number) : null;
}
