import type { ReactNode } from 'react';

interface LineFieldProps {
  label: string;
  /** Of the input, where it has no name of its own for those who hear the page. */
  htmlFor?: string;
  isWide?: boolean;
  children: ReactNode;
}

/** A small field within a line, its name above it. */
export function LineField({ label, htmlFor, isWide = false, children }: LineFieldProps) {
  return (
    <div className="yt-line-field" data-wide={isWide || undefined}>
      <label className="yt-quiet yt-small" htmlFor={htmlFor}>
        {label}
      </label>
      {children}
    </div>
  );
}
