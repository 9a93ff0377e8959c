import { GlobalOutlined, LockOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../kernel/instant.ts';
import './timeline.css';
import { InstantText } from './words/instant-text.tsx';

export interface TimelineEntry {
  id: string;
  at: Instant;
  /** Who may read it; `event`: not written by anyone, it happened. */
  audience: 'public' | 'internal' | 'event';
  /** Who wrote or did it. */
  who: string | null;
  /** Its kind in words: 处理步骤 2, 备注; or the sentence of an event. */
  title: string;
  body?: ReactNode;
}

/** A story in order: what the customer sees and what stays inside differ by colour, label and icon. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="yt-timeline">
      {entries.map((entry) => (
        <li key={entry.id} data-audience={entry.audience}>
          <EntryHead entry={entry} />
          {entry.body && <div className="yt-entry-body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}

function EntryHead({ entry }: { entry: TimelineEntry }) {
  return (
    <header>
      {entry.who && <b>{entry.who}</b>}
      <span>{entry.title}</span>
      {entry.audience !== 'event' && <AudienceMark audience={entry.audience} />}
      <span className="yt-entry-at yt-quiet yt-small">
        <InstantText at={entry.at} />
      </span>
    </header>
  );
}

function AudienceMark({ audience }: { audience: 'public' | 'internal' }) {
  const { t } = useTranslation();
  return (
    <span className="yt-audience" data-audience={audience}>
      {audience === 'public' ? <GlobalOutlined /> : <LockOutlined />}
      {t(`shell:timeline.${audience}`)}
    </span>
  );
}
