import { Alert, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { SideScroll } from '../../../../web/ui/words/side-scroll.tsx';
import { checkImport, type ImportView } from '../../import.contract.ts';
import { letterOf, useLabel } from './use-label.ts';
import { SheetChoice } from './sheet-choice.tsx';

interface MappingProps {
  view: ImportView;
}

/** Heads of the file beside the fields that they become. */
export function ImportMapping({ view }: MappingProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [mapping, setMapping] = useState(view.mapping);
  const check = useSend(checkImport);
  const send = () => check.mutateAsync({ params: { import: view.id }, body: { mapping }, ifMatch: view.revision });
  return (
    <Section title={t('mapping.title')} beside={view.abilities.includes('choose_sheet') && <SheetChoice view={view} />}>
      <p className="yt-quiet">
        {t('mapping.about')} {view.headRow && t('mapping.headRow', { row: format.number(view.headRow) })}
      </p>
      <SideScroll label={t('mapping.title')}>
        <table className="yt-import-mapping">
          <thead>
            <tr>
              <th scope="col">{t('mapping.column')}</th>
              <th scope="col">{t('mapping.samples')}</th>
              <th scope="col">{t('mapping.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {view.heads.map((head, at) => (
              // several heads may be empty
              <tr key={letterOf(at)}>
                <th scope="row">
                  {head || <span className="yt-quiet">{t('mapping.columnAt', { letter: letterOf(at) })}</span>}
                </th>
                <td className="yt-quiet">{view.samples[at]?.join(' · ')}</td>
                <td>
                  <FieldChoice
                    view={view}
                    mapping={mapping}
                    at={at}
                    onChange={(key) => setMapping(mapping.map((one, place) => (place === at ? key : one)))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
      <Missing view={view} mapping={mapping} />
      <div className="yt-import-acts">
        <ActButton act={send} isNext>
          {t('mapping.check')}
        </ActButton>
      </div>
    </Section>
  );
}

interface FieldChoiceProps extends MappingProps {
  mapping: ImportView['mapping'];
  at: number;
  onChange: (key: string | null) => void;
}

/** What another column of the file became already is not offered. */
function FieldChoice({ view, mapping, at, onChange }: FieldChoiceProps) {
  const { t } = useTranslation('imports');
  const labelOf = useLabel();
  const own = mapping[at] ?? null;
  const options = view.columns
    .filter(({ key }) => key === own || !mapping.includes(key))
    .map(({ key, label, isRequired, isKey }) => {
      const remarks = [isRequired && t('mapping.required'), isKey && t('mapping.key')].filter((one) => one !== false);
      const remark = remarks.length > 0 ? ` · ${remarks.join(' · ')}` : '';
      return { value: key, label: `${labelOf(label)}${remark}` };
    });
  return (
    <Select
      aria-label={`${t('mapping.becomes')}: ${view.heads[at] || letterOf(at)}`}
      className="yt-import-field"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={t('mapping.leaveOut')}
      value={own}
      onChange={(key: string | undefined) => onChange(key ?? null)}
      options={options}
    />
  );
}

function Missing({ view, mapping }: MappingProps & Pick<FieldChoiceProps, 'mapping'>) {
  const { t } = useTranslation('imports');
  const labelOf = useLabel();
  const missing = view.columns.filter(({ key, isRequired }) => isRequired && !mapping.includes(key));
  if (missing.length === 0) return null;
  const columns = missing.map(({ label }) => labelOf(label)).join(t('template.between'));
  return <Alert type="warning" showIcon title={t('mapping.missing', { columns })} />;
}
