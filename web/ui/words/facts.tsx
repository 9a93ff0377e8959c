import type { ReactNode } from 'react';
import { Missing } from './instant-text.tsx';
import './words.css';

export interface Fact {
  label: string;
  /** Nothing shows as missing. */
  value: ReactNode;
}

interface FactsProps {
  items: readonly Fact[];
  /** `beside`: label left of the value, for narrow places; `grid`: label above, several in a row. */
  layout?: 'beside' | 'grid';
}

/** What is known of a record, label and value. */
export function Facts({ items, layout = 'beside' }: FactsProps) {
  return (
    <dl className="yt-facts" data-layout={layout}>
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? <Missing /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
