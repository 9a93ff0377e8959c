import type { ReactNode } from 'react';
import './words.css';

interface SectionProps {
  title: string;
  /** By which the page leads to it. */
  id?: string;
  /** At the end of the title's line. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page, on a surface of its own. */
export function Section({ title, id, beside, children }: SectionProps) {
  return (
    <section id={id} tabIndex={id === undefined ? undefined : -1} className="yt-section">
      <header>
        <h2>{title}</h2>
        {beside}
      </header>
      {children}
    </section>
  );
}
