import { SearchOutlined } from '@ant-design/icons';
import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../ui/go.tsx';
import { PaletteKeys } from './palette-keys.tsx';
import './palette.css';
import { PaletteList } from './palette-list.tsx';
import { useChosen } from './use-chosen.ts';
import { useFound } from './use-found.tsx';

/** One search for everything, by keys: type, ↑ ↓, Enter; Ctrl+Enter begins something with what was found. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const go = useGo();
  const listId = useId();
  const [text, type] = useState('');
  const [at, stand] = useState(0);
  const found = useFound(text);
  const hits = found.groups.flatMap(({ hits: ofGroup }) => ofGroup);
  const here = hits[Math.min(at, hits.length - 1)];

  const leave = (href: string) => {
    onClose();
    go(href);
  };
  const choose = useChosen({ here, isSettled: found.isSettled, onChoose: leave });
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      stand((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing)
      choose(event.ctrlKey || event.metaKey ? 'second' : 'open');
  };
  const change = (typed: string) => {
    type(typed);
    stand(0);
    choose('nothing');
  };
  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      width={680}
      className="yt-palette"
      style={{ top: 72 }}
      title={<span className="yt-unseen">{t('shell:search.label')}</span>}
    >
      <Input
        autoFocus
        size="large"
        variant="borderless"
        prefix={<SearchOutlined />}
        placeholder={t('shell:search.hint')}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={press}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={here && `${listId}-${here.key}`}
        aria-label={t('shell:search.label')}
      />
      <PaletteList id={listId} found={found} here={here?.key} onChoose={leave} />
      <PaletteKeys here={here} />
    </Modal>
  );
}
