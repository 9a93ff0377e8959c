import { DeleteOutlined, DownOutlined, PlusOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import type { SentChoice } from '../../custom-field.contract.ts';
import './custom-fields.css';

type Line = Partial<SentChoice>;

/** The choices of a field, a line each: Enter goes on with the next. */
export function ChoicesInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('custom-fields');
  // what the form was given: its field holds nothing else
  const given = (value ?? []) as readonly Line[];
  const lines = given.length > 0 ? given : [{}];
  const moved = (at: number, by: number) => lines.toSpliced(at, 1).toSpliced(at + by, 0, lines[at] ?? {});
  return (
    <div id={id} role="group" aria-label={t('field.choices')} className="custom-fields-choices">
      {lines.map((line, at) => (
        <ChoiceLine
          // a new line has nothing of its own yet but its place
          key={line.code ?? `new ${at}`}
          line={line}
          number={at + 1}
          isLast={at === lines.length - 1}
          onChange={(next) => onChange?.(lines.with(at, next))}
          onMove={(by) => onChange?.(moved(at, by))}
          onRemove={() => onChange?.(lines.toSpliced(at, 1))}
          onNext={() => onChange?.(lines.toSpliced(at + 1, 0, {}))}
        />
      ))}
      <div>
        <Button icon={<PlusOutlined />} onClick={() => onChange?.([...lines, {}])}>
          {t('choice.add')}
        </Button>
      </div>
    </div>
  );
}

interface ChoiceLineProps {
  line: Line;
  number: number;
  isLast: boolean;
  onChange: (line: Line) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onNext: () => void;
}

function ChoiceLine({ line, number, isLast, onChange, onMove, onRemove, onNext }: ChoiceLineProps) {
  const { t } = useTranslation('custom-fields');
  const label = line.label || t('choice.unnamed');
  const next = (event: KeyboardEvent) => {
    // while a Chinese word is being composed, Enter ends the word
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <div className="custom-fields-choice">
      <Input
        value={line.label ?? ''}
        aria-label={t('choice.nth', { number })}
        placeholder={t('choice.label')}
        maxLength={60}
        // a line that was just asked for
        autoFocus={number > 1 && line.label === undefined}
        onChange={({ target }) => onChange({ ...line, label: target.value })}
        onKeyDown={next}
      />
      <Input
        value={line.labelEn ?? ''}
        aria-label={t('choice.nthEn', { number })}
        placeholder={t('choice.labelEn')}
        maxLength={60}
        onChange={({ target }) => onChange({ ...line, labelEn: target.value })}
        onKeyDown={next}
      />
      <LineAct text={t('choice.up', { label })} icon={<UpOutlined />} isOff={number === 1} act={() => onMove(-1)} />
      <LineAct text={t('choice.down', { label })} icon={<DownOutlined />} isOff={isLast} act={() => onMove(1)} />
      <LineAct text={t('choice.remove', { label })} icon={<DeleteOutlined />} act={onRemove} />
    </div>
  );
}

interface LineActProps {
  text: string;
  icon: ReactNode;
  isOff?: boolean;
  act: () => void;
}

function LineAct({ text, icon, isOff, act }: LineActProps) {
  return <Button type="text" icon={icon} disabled={isOff} aria-label={text} title={text} onClick={act} />;
}
