import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../../web/ui/form/field.ts';
import { useCalendarChoices } from '../../../../calendars/web/index.ts';
import type { WantedLine } from '../../../agreement-line.contract.ts';
import '../words/agreements.css';
import { EditedAgreement } from './edited-agreement.ts';
import { LineRow } from './line-row.tsx';
import { newLine, withCopied, withMoved, withPrioritiesFilled } from './line-list.ts';
import { Preview } from './preview-panel.tsx';
import { useLineKeys } from './use-line-keys.ts';
import { usePreview } from './use-preview.ts';

/** The lines of an agreement while they are written, and beside them what they would mean now. */
export function LinesInput({ value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('sla');
  const { whose } = useContext(EditedAgreement);
  const calendars = useCalendarChoices();
  const keys = useLineKeys();
  // what the form was given: its field holds nothing else
  const lines = (value ?? []) as WantedLine[];
  const previewing = usePreview(whose, lines);
  const said = [...faults, ...previewing.faults.filter(({ field }) => !faults.some((fault) => fault.field === field))];
  const put = (next: WantedLine[]) => onChange?.(next);
  return (
    <div className="yt-agreement-beside">
      <div className="yt-editor">
        <table className="yt-lines" aria-label={t('line.plural')}>
          <Heads />
          {lines.map((line, at) => (
            <LineRow
              key={keys.keyOf(line)}
              line={line}
              at={at}
              isLast={at === lines.length - 1}
              calendars={calendars}
              faults={said.flatMap((fault) =>
                fault.field.startsWith(`${at}.`) ? [{ ...fault, field: fault.field.slice(`${at}.`.length) }] : [],
              )}
              onChange={(next) => put(lines.with(at, keys.carry(line, next)))}
              onMove={(by) => put(withMoved(lines, at, by))}
              onCopy={() => put(withCopied(lines, at))}
              onFill={() => put(withPrioritiesFilled(lines, at))}
              onRemove={() => put(lines.toSpliced(at, 1))}
            />
          ))}
        </table>
        <Button icon={<PlusOutlined />} onClick={() => put([...lines, newLine(lines, calendars[0]?.value ?? '')])}>
          {t('line.add')}
        </Button>
        <p className="yt-quiet yt-small">{t('line.help')}</p>
      </div>
      <Preview whose={whose} previewing={previewing} />
    </div>
  );
}

function Heads() {
  const { t } = useTranslation('sla');
  return (
    <thead>
      <tr>
        <th scope="col">{t('line.position')}</th>
        {(['kind', 'for', 'target', 'calendar'] as const).map((head) => (
          <th key={head} scope="col">
            {t(`line.${head}`)}
          </th>
        ))}
        <th scope="col">
          <span className="yt-unseen">{t('line.acts')}</span>
        </th>
      </tr>
    </thead>
  );
}
