import { CloseCircleFilled, DownOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdLetters } from '../hold-letters.ts';
import { useUrlState } from '../url-state.ts';
import { FilterChoices } from './filter-choices.tsx';
import { FilterDays } from './filter-days.tsx';
import { FilterSearch } from './filter-search.tsx';
import { namesOf } from './filter.ts';
import type { Filter } from './filter.ts';
import { useFilterWords } from './use-filter-words.ts';

export type ChipFilter = Exclude<Filter, { kind: 'text' }>;

interface FilterChipProps {
  filter: ChipFilter;
  /** It was just asked for: it opens by itself. */
  isOpenAtFirst?: boolean;
}

export function FilterChip({ filter, isOpenAtFirst = false }: FilterChipProps) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(isOpenAtFirst);
  const editor = useRef<HTMLDivElement>(null);
  const { change } = useUrlState();
  const words = useFilterWords(filter);
  const turn = (isOpening: boolean) => {
    // what is typed at once is meant for its field
    if (isOpening && filter.kind === 'search') holdLetters();
    open(isOpening);
  };
  const clear = () => change(Object.fromEntries(namesOf(filter).map((name) => [name, undefined])));
  return (
    <span className="yt-chip" data-set={words !== undefined || undefined}>
      <Popover
        trigger="click"
        placement="bottomLeft"
        arrow={false}
        open={isOpen}
        onOpenChange={turn}
        afterOpenChange={(isShown) => isShown && editor.current?.querySelector<HTMLElement>('[role=combobox]')?.focus()}
        destroyOnHidden
        content={
          <div ref={editor}>
            <Editor filter={filter} onDone={() => open(false)} />
          </div>
        }
      >
        <button type="button" className="yt-chip-open" aria-expanded={isOpen}>
          {words === undefined ? filter.label : `${filter.label}${t('shell:filter.is')}${words}`}
          {words === undefined && <DownOutlined />}
        </button>
      </Popover>
      {words !== undefined && (
        <button
          type="button"
          className="yt-chip-clear"
          aria-label={t('shell:filter.clearOne', { name: filter.label })}
          onClick={clear}
        >
          <CloseCircleFilled />
        </button>
      )}
    </span>
  );
}

function Editor({ filter, onDone }: { filter: ChipFilter; onDone: () => void }) {
  if (filter.kind === 'choice') return <FilterChoices filter={filter} onDone={onDone} />;
  if (filter.kind === 'search') return <FilterSearch filter={filter} onDone={onDone} />;
  return <FilterDays filter={filter} />;
}
