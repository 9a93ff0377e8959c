import type { ReactNode } from 'react';
import './words.css';

interface SectionProps {
  title: string;
  /** At the end of the title's line. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page, on a surface of its own. */
export function Section({ title, beside, children }: SectionProps) {
  return (
    <section className="yt-section">
      <header>
        <h2>{title}</h2>
        {beside}
      </header>
      {children}
    </section>
  );
}
