import { useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface WidthGripProps {
  width: number | undefined;
  /** Undefined: as wide as it comes. */
  onWiden: (width: number | undefined) => void;
}

const narrowest = 56;

/** The edge of a column's head: drawn, it makes the column wider or narrower; pressed twice, as wide as it comes. */
export function WidthGrip({ width, onWiden }: WidthGripProps) {
  const { t } = useTranslation();
  const [held, hold] = useState<{ x: number; width: number }>();
  const take = (event: PointerEvent<HTMLSpanElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    hold({ x: event.clientX, width: width ?? event.currentTarget.parentElement?.offsetWidth ?? narrowest });
  };
  return (
    <span
      className="yt-table-grip"
      aria-hidden="true"
      title={t('shell:table.width')}
      data-held={held !== undefined || undefined}
      onPointerDown={take}
      onPointerMove={({ clientX }) => held && onWiden(Math.max(narrowest, held.width + clientX - held.x))}
      onPointerUp={() => hold(undefined)}
      onDoubleClick={() => onWiden(undefined)}
    />
  );
}
