import type { Instant } from '../../../kernel/instant.ts';
import { useFormat } from '../../i18n/use-format.ts';

interface InstantTextProps {
  /** Nothing where it is not known. */
  at: Instant | null | undefined;
}

/** A point in time in the viewer's zone; exact, with zone, on hover. */
export function InstantText({ at }: InstantTextProps) {
  const format = useFormat();
  if (!at) return <Missing />;
  return (
    <time dateTime={at} title={format.exact(at)}>
      {format.instant(at)}
    </time>
  );
}

/** A fact that is not known: never a zero, never an empty place that looks forgotten. */
export function Missing() {
  return <span className="yt-quiet">—</span>;
}
