import { HolderOutlined } from '@ant-design/icons';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface ColumnGripProps {
  /** Of the column. */
  name: string;
  /** Key of the column that it is drawn over. */
  onOver: (key: string | undefined) => void;
  onDrop: () => void;
  onMove: (step: -1 | 1) => void;
}

const steps: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/** Takes a column to another place: drawn with the pointer, or a step by an arrow key. */
export function ColumnGrip({ name, onOver, onDrop, onMove }: ColumnGripProps) {
  const { t } = useTranslation();
  const words = t('shell:table.move', { name });
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(step);
  };
  const draw = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-column]');
    onOver(under?.dataset['column']);
  };
  return (
    <button
      type="button"
      className="yt-column-grip"
      aria-label={words}
      title={words}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={draw}
      onPointerUp={onDrop}
    >
      <HolderOutlined />
    </button>
  );
}
