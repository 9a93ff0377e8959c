import { CloseOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DimensionView } from '../../measure.contract.ts';
import './dimension-picker.css';
import { moved } from './moved.ts';
import { mostDimensions } from './question.ts';
import { useReportWords } from './use-report-words.ts';

interface DimensionPickerProps {
  dimensions: readonly DimensionView[];
  by: readonly string[];
  onChange: (by: readonly string[]) => void;
}

/** What figures are divided by: up to three, the first divides first; moved by their buttons or by hand. */
export function DimensionPicker({ dimensions, by, onChange }: DimensionPickerProps) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const [dragged, drag] = useState<number | null>(null);
  const nameOf = (code: string) => {
    const dimension = dimensions.find((one) => one.code === code);
    return dimension ? words.dimension(dimension) : code;
  };
  const left = dimensions.filter(({ code }) => !by.includes(code));
  return (
    <div className="yt-dimensions">
      <ol aria-label={t('question.by')}>
        {by.map((code, at) => (
          // by hand as well; whoever has no hand for it has the buttons
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={code}
            draggable
            onDragStart={() => drag(at)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dragged !== null && onChange(moved(by, dragged, at))}
          >
            {at > 0 && (
              <ChipButton
                text={t('question.earlier', { name: nameOf(code) })}
                icon={<LeftOutlined />}
                press={() => onChange(moved(by, at, at - 1))}
              />
            )}
            <span>{nameOf(code)}</span>
            {at < by.length - 1 && (
              <ChipButton
                text={t('question.later', { name: nameOf(code) })}
                icon={<RightOutlined />}
                press={() => onChange(moved(by, at, at + 1))}
              />
            )}
            <ChipButton
              text={t('question.without', { name: nameOf(code) })}
              icon={<CloseOutlined />}
              press={() => onChange(by.filter((one) => one !== code))}
            />
          </li>
        ))}
      </ol>
      {by.length < mostDimensions && (
        <Select
          id="report-by"
          className="yt-report-by"
          aria-label={t('question.addDimension')}
          placeholder={t(by.length === 0 ? 'question.addFirst' : 'question.addMore')}
          value={null}
          onChange={(code: string) => onChange([...by, code])}
          options={left.map(({ code }) => ({ value: code, label: nameOf(code) }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      )}
    </div>
  );
}

function ChipButton({ text, icon, press }: { text: string; icon: ReactNode; press: () => void }) {
  return <Button type="text" size="small" aria-label={text} title={text} icon={icon} onClick={press} />;
}
