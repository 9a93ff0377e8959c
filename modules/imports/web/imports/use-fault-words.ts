import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../import.contract.ts';
import type { ImportRowView } from '../../import-row.contract.ts';
import { useLabel } from './use-label.ts';

/** Each fault of a row with its column, why it cannot be taken, and what would do; then what of it is doubted. */
export function useFaultWords(view: ImportView): (row: ImportRowView) => string[] {
  const { t } = useTranslation('imports');
  const labelOf = useLabel();
  return ({ faults, doubts }) =>
    [...faults, ...doubts].map(({ column, textKey, params, suggestion }) => {
      const label = view.columns.find(({ key }) => key === column)?.label;
      const reason = t(textKey, params);
      const said = label ? t('check.faultAt', { column: labelOf(label), reason }) : reason;
      return suggestion === null ? said : `${said} ${t('check.suggestion', { value: suggestion })}`;
    });
}
