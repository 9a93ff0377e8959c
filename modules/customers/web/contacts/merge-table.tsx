import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { MergerPreview } from '../../contact-merger.contract.ts';
import type { contactFields, ContactView } from '../../contact.contract.ts';
import { useContactValues } from './use-contact-values.ts';

type Field = (typeof contactFields)[number];

interface MergeTableProps {
  preview: MergerPreview;
  /** Fields whose value is the double's. */
  taken: ReadonlySet<Field>;
  onChoose: (field: Field, from: 'kept' | 'double') => void;
}

/** Where the two say different things, one of them is chosen. */
export function MergeTable({ preview, taken, onChoose }: MergeTableProps) {
  const { t } = useTranslation('customers');
  const { labels, values } = useContactValues();
  const { kept, double, differing } = preview;
  if (differing.length === 0) return <p className="yt-quiet">{t('contact.mergeSame')}</p>;
  const said = { kept: values(kept), double: values(double) };
  const cell = (field: Field, from: 'kept' | 'double') => (
    <td>
      <Radio
        name={field}
        checked={taken.has(field) === (from === 'double')}
        onChange={() => onChoose(field, from)}
        aria-label={`${labels[field]}: ${said[from][field] ?? t('contact.nothing')}`}
      >
        {said[from][field] ?? <Missing />}
      </Radio>
    </td>
  );
  return (
    <table className="merge-table">
      <thead>
        <tr>
          <th scope="col">{t('contact.mergeField')}</th>
          <Head contact={kept} text={t('contact.mergeKept')} />
          <Head contact={double} text={t('contact.mergeDoubleHead')} />
        </tr>
      </thead>
      <tbody>
        {differing.map(({ field }) => (
          <tr key={field}>
            <th scope="row">{labels[field]}</th>
            {cell(field, 'kept')}
            {cell(field, 'double')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ contact, text }: { contact: ContactView; text: string }) {
  return (
    <th scope="col">
      {text} <Go to={`/contacts/${contact.id}`}>{contact.name}</Go>
    </th>
  );
}
